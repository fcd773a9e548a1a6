// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/output_file.h"
#include "ui/handover/handover_paper.h"

namespace jiuzhang::command_line {

namespace {

struct HandoverOptions {
    std::string unit;
    std::string person;
    std::string to;
    std::string output;
    bool record = false;
};

QStringList linesOf(const Handover& handover)
{
    QStringList lines;
    for (const auto& each : handover.matters) {
        const QString next = each.next
                                 ? Words::tr("; next %1: %2")
                                       .arg(each.next->on.toString(Qt::ISODate), each.next->what)
                                 : QString();
        lines += Words::tr("%1  %2  %3, since %4%5")
                     .arg(each.number.text(), each.entity, each.unit,
                          each.since ? each.since->toString(Qt::ISODate) : QString(), next);
        for (const auto& promise : each.promised)
            lines += QStringLiteral("  ") + promise;
    }
    lines += Words::tr("%n matter(s) open", nullptr, static_cast<int>(handover.matters.size()));
    return lines;
}

// Lists the work and writes its sheet; where it is recorded, once more if somebody changed a case
// of it meanwhile.
Result<Handover> handedOver(Desk& desk, const Options& options, const HandoverOptions& asked,
                            QDate on, const QString& path)
{
    while (true) {
        auto found =
            TRY(handoverOf(desk, {textOf(asked.unit), textOf(asked.person), textOf(asked.to)}, on));
        if (path.isEmpty())
            return found;
        const auto sheet = TRY(ui::handoverSheet(desk, found, path));
        if (!asked.record)
            return writeOut(path, sheet).map([&] { return std::move(found); });
        auto acting = TRY(actingOf(options));
        acting.on = on; // the day of the sheet
        const auto recorded = recordHandover(desk, acting, found, sheet, path);
        if (recorded)
            return found;
        if (recorded.error().code != ErrorCode::StaleCopy)
            return refuse(recorded.error());
        TRY(desk.renew());
    }
}

Result<Answer> handover(const Options& options, const HandoverOptions& asked)
{
    const QString path = textOf(asked.output);
    if (asked.record && path.isEmpty()) // the sheet that was signed is what is recorded
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("file")});
    const auto ledger = TRY(openLedger(options, asked.record ? OpenedLedger::Access::Write
                                                             : OpenedLedger::Access::Read));
    Desk& desk = ledger->desk();
    const auto on = TRY(dayOf(options.on, "on", desk.workingDate));
    const auto found = TRY(handedOver(desk, options, asked, on, path));
    Answer answer{toJson(found), linesOf(found)};
    if (path.isEmpty())
        return answer;
    answer.json[u"file"] = path;
    answer.json[u"recorded"] = asked.record;
    answer.lines = {Words::tr("Written: %1").arg(path)};
    return answer;
}

} // namespace

void addHandoverCommand(CLI::App& app, Chosen& chosen)
{
    auto asked = std::make_shared<HandoverOptions>();
    auto* command = addCommand(
        app, chosen, "handover", "what is open of a unit or an officer, to be handed over",
        [asked](const Options& options) { return handover(options, *asked); });
    auto* whose = command->add_option_group("whose", "one of these");
    whose->add_option("--unit", asked->unit, "a unit by any of its names");
    whose->add_option("--person", asked->person, "somebody of the office");
    whose->require_option(1);
    command->add_option("--to", asked->to, "who takes it over");
    auto* output =
        addOutput(*command, chosen, "-o", asked->output, "a PDF, .docx or .xlsx to be signed");
    command->add_flag("--record", asked->record, "keep the signed sheet in the record")
        ->needs(output);
}

} // namespace jiuzhang::command_line
