// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/amount_text.h"
#include "core/office/debts.h"
#include "core/office/listing.h"
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
}

} // namespace jiuzhang::command_line
