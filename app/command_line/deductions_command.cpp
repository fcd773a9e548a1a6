// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/input_file.h"
#include "core/base/output_file.h"
#include "core/figures/report_span.h"
#include "core/office/deductions.h"

namespace jiuzhang::command_line {

namespace {

struct DeductionOptions {
    int year = 0;
    bool draft = false;
    bool fix = false;
    std::string statement;
    std::string text;
    std::string rules;
    std::string output;
};

QString pointsText(int hundredths)
{
    return QString::number(hundredths / 100.0, 'f', 2);
}

QString partLine(const Deduction& part)
{
    QStringList words{deductionCauseName(part.cause), pointsText(part.points),
                      part.on.toString(Qt::ISODate)};
    if (part.number)
        words += part.number->text();
    if (part.month)
        words += monthLabel(*part.month);
    return QStringLiteral("  ") + words.join(QStringLiteral("  "));
}

QStringList linesOf(const DeductionSheet& sheet, const Directory& directory)
{
    QStringList lines;
    for (const auto& unit : sheet.draft.units) {
        lines +=
            Words::tr("%1: %2 points, of which %3 count")
                .arg(directory.name(unit.unit), pointsText(unit.sum), pointsText(unit.counted));
        for (const auto& part : unit.parts)
            lines += partLine(part);
    }
    for (const auto& each : sheet.statements)
        lines += Words::tr("%1 stated on %2: %3")
                     .arg(directory.name(each.unit), each.on.toString(Qt::ISODate), each.text);
    for (const auto& each : sheet.corrections)
        lines += Words::tr("%1: fixed at %2 points, now %3")
                     .arg(directory.name(each.unit), pointsText(each.fixed), pointsText(each.now));
    const int units = static_cast<int>(sheet.draft.units.size());
    lines += sheet.fixed ? Words::tr("%n unit(s); fixed on %1 by %2", nullptr, units)
                               .arg(sheet.fixed->on.toString(Qt::ISODate), sheet.fixedBy)
                         : Words::tr("%n unit(s); a draft, until it is fixed", nullptr, units);
    return lines;
}

// What a draft of the rules would make of the year.
Result<Answer> replayed(const Desk& desk, const DeductionOptions& asked, QDate on)
{
    const QString path = textOf(asked.rules);
    const auto rules = TRY(DeductionRules::fromJson(TRY(contentOf(path)), path));
    const Directory& directory = desk.programme.directory;
    const auto differing = TRY(replayDeductions(desk, asked.year, on, rules));
    Answer answer{{{QStringLiteral("year"), asked.year},
                   {QStringLiteral("differing"), toJson(differing, directory)}},
                  {}};
    for (const auto& each : differing)
        answer.lines +=
            Words::tr("%1: %2 points, by these rules %3")
                .arg(directory.name(each.unit), pointsText(each.fixed), pointsText(each.now));
    answer.lines += Words::tr("%n unit(s) would have other points", nullptr,
                              static_cast<int>(differing.size()));
    return answer;
}

Result<Answer> shown(const Desk& desk, const DeductionOptions& asked, QDate on)
{
    const auto sheet = TRY(deductionSheet(desk, asked.year, on));
    Answer answer{toJson(sheet, desk.programme.directory),
                  linesOf(sheet, desk.programme.directory)};
    const QString path = textOf(asked.output);
    if (path.isEmpty())
        return answer;
    TRY(writeDeductions(desk, sheet, path));
    answer.json[u"file"] = path;
    answer.lines = {Words::tr("Written: %1").arg(path)};
    return answer;
}

Result<Answer> deductions(const Options& options, const DeductionOptions& asked)
{
    const bool writes = asked.fix || !asked.statement.empty() || !asked.text.empty();
    if (!asked.output.empty()) { // proved writable before anything is recorded
        TRY(OutputFile::begin(textOf(asked.output), {QStringLiteral(".xlsx")}));
    }
    const auto ledger =
        TRY(openLedger(options, writes ? OpenedLedger::Access::Write : OpenedLedger::Access::Read));
    Desk& desk = ledger->desk();
    const auto on = TRY(dayOf(options.on, "on", desk.workingDate));
    if (!asked.rules.empty())
        return replayed(desk, asked, on);
    if (writes) {
        const auto acting = TRY(actingOf(options));
        TRY(asked.fix ? fixDeductions(desk, acting, asked.year)
                      : recordDeductionStatement(desk, acting, asked.year, textOf(asked.statement),
                                                 textOf(asked.text)));
    }
    return shown(desk, asked, on);
}

} // namespace

void addDeductionsCommand(CLI::App& app, Chosen& chosen)
{
    auto asked = std::make_shared<DeductionOptions>();
    auto* command =
        addCommand(app, chosen, "deductions", "points by unit, with what lies behind each",
                   [asked](const Options& options) { return deductions(options, *asked); });
    command->add_option("--year", asked->year, "the calendar year")->required();
    auto* what = command->add_option_group("what", "one of these");
    what->add_flag("--draft", asked->draft, "as things stand (also without this word)");
    what->add_flag("--fix", asked->fix, "approve the draft of the day: it holds from then on");
    auto* statement =
        what->add_option("--statement", asked->statement, "the unit whose statement came in");
    what->add_option("--rules", asked->rules, "what a draft of the rules (.json) would change");
    what->require_option(0, 1);
    command->add_option("--text", asked->text, "what the unit states")->needs(statement);
    addOutput(*command, chosen, "-o", asked->output, "the workbook to write");
}

} // namespace jiuzhang::command_line
