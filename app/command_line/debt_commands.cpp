// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/amount_text.h"
#include "core/base/output_file.h"
#include "core/office/debt_lists.h"
#include "core/office/debts.h"
#include "core/office/listing.h"
#include "ui/debts/debt_list_paper.h"
#include "ui/shared/debt_text.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::command_line {

namespace {

Result<Case> caseNamed(const Desk& desk, const std::string& number)
{
    return caseFile(desk, CaseNumber(textOf(number))).map([](const CaseFile& file) {
        return file.subject;
    });
}

Result<Answer> plan(const Options& options, const std::string& number)
{
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    const Desk& desk = ledger->desk();
    const auto on = TRY(dayOf(options.on, "on", desk.workingDate));
    const auto subject = TRY(caseNamed(desk, number));
    return Answer{planJson(subject, on), ui::planLines(subject, on)};
}

Result<Answer> interest(const Options& options, const std::string& number)
{
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    const Desk& desk = ledger->desk();
    const auto on = TRY(dayOf(options.on, "on", desk.workingDate));
    const auto subject = TRY(caseNamed(desk, number));
    const auto borne = TRY(interestOfCase(desk, subject, on).map_error([&](Error error) {
        error.where = subject.number.text();
        return error;
    }));
    QJsonObject json = toJson(borne);
    json[u"case"] = subject.number.text();
    return Answer{json, ui::interestLines(borne)};
}

struct DebtListOptions {
    std::string list;
    std::string output;
};

Outcome written(const Desk& desk, const DebtList& list, const QString& path)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return writeDebtList(desk, list, path);
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        return refuse(ErrorCode::OutputUnsupported, {path, QStringLiteral(".pdf, .xlsx")});
    return ui::debtListPdf(list, desk.programme).and_then([&](const QByteArray& pdf) {
        return writeOut(path, pdf);
    });
}

Result<Answer> debtLists(const Options& options, const DebtListOptions& asked)
{
    const auto kind = TRY(debtListNamed(textOf(asked.list)));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    const Desk& desk = ledger->desk();
    const auto on = TRY(dayOf(options.on, "on", desk.workingDate));
    const auto list = TRY(debtListOn(desk, kind, on));
    Answer answer{toJson(list), ui::debtListLines(list)};
    const QString path = textOf(asked.output);
    if (path.isEmpty())
        return answer;
    TRY(written(desk, list, path));
    answer.json[u"file"] = path;
    answer.lines = {Words::tr("Written: %1").arg(path)};
    return answer;
}

} // namespace

void addDebtCommands(CLI::App& app, Chosen& chosen)
{
    const auto add = [&](const char* name, const char* description, auto run) {
        auto number = std::make_shared<std::string>();
        auto* command =
            addCommand(app, chosen, name, description,
                       [number, run](const Options& options) { return run(options, *number); });
        command->add_option("CASE", *number, "its number")->required();
    };
    add("plan", "what was agreed on paying, and how far it was kept", plan);
    add("interest", "what a debt has borne by the end of a day, step by step", interest);

    auto asked = std::make_shared<DebtListOptions>();
    auto* command =
        addCommand(app, chosen, "lists", "debts by unit, overdue, to be reported, due soon",
                   [asked](const Options& options) { return debtLists(options, *asked); });
    command->add_option("LIST", asked->list, "balance, article-18, credit or warning")->required();
    addOutput(*command, chosen, "-o", asked->output, "a workbook (.xlsx) or PDF to write");
}

} // namespace jiuzhang::command_line
