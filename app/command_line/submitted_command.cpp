// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/office/months/submissions.h"

namespace jiuzhang::command_line {

namespace {

struct SubmittedOptions {
    std::string unit;
    std::string month;
    bool nil = false;
};

QString sentence(const RecordedSubmission& recorded, const Directory& directory)
{
    const auto& [submission, standing, due] = recorded;
    const QString unit = directory.name(submission.unit);
    const QString month = monthLabel(submission.month);
    const QString day = due.date.toString(Qt::ISODate);
    if (standing.correctedOn)
        return Words::tr("%1: the report of %2 is corrected.").arg(unit, month);
    if (standing.state == ReportStanding::State::Late)
        return Words::tr("%1: the report of %2 came in late; it was due on %3.")
            .arg(unit, month, day);
    return standing.nil ? Words::tr("%1: nil return of %2, on time.").arg(unit, month)
                        : Words::tr("%1: the report of %2 came in on time.").arg(unit, month);
}

Result<Answer> submitted(const Options& options, const SubmittedOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    Desk& desk = ledger->desk();
    const auto recorded =
        TRY(recordSubmission(desk, acting, textOf(asked.unit), textOf(asked.month), asked.nil));
    const Directory& directory = desk.programme.directory;
    return Answer{toJson(recorded, directory), {sentence(recorded, directory)}};
}

} // namespace

void addSubmittedCommand(CLI::App& app, Chosen& chosen)
{
    auto report = std::make_shared<SubmittedOptions>();
    auto* command =
        addCommand(app, chosen, "submitted", "a unit's monthly report came in",
                   [report](const Options& options) { return submitted(options, *report); });
    command->add_option("UNIT", report->unit, "who reports")->required();
    command->add_option("--month", report->month, "2022-06")->required();
    command->add_flag("--nil", report->nil, "a nil return: nothing this month");
}

} // namespace jiuzhang::command_line
