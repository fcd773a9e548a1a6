// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/output_file.h"
#include "core/exchange/summary_workbook.h"
#include "core/figures/month_report.h"
#include "core/office/months/overview.h"
#include "ui/monthly/overview_paper.h"
#include "ui/shared/error_text.h"
#include "ui/yearend/summary_paper.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiuzhang::command_line {

namespace {

Answer writtenTo(const QString& path, QJsonObject json = {})
{
    json[u"file"] = path;
    return {json, {Words::tr("Written: %1").arg(path)}};
}

// Whatever day was asked for, a frozen month is told as it was frozen.
Answer toldAsFrozen(Answer answer, const MonthReport& report)
{
    const ReportSpan& span = report.figures.span;
    if (report.frozen)
        answer.lines += Words::tr("Month %1 is frozen, as of %2.")
                            .arg(span.label, span.asOf.toString(Qt::ISODate));
    return answer;
}

CaseLists listsFor(bool cases)
{
    return cases ? CaseLists::Kept : CaseLists::None;
}

// The workbook, or by its ending the page for a leader.
Outcome writeMonth(Desk& desk, const QString& month, std::optional<QDate> asOf, const QString& path)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return writeMonthWorkbook(desk, month, asOf, path);
    desk.workingDate = asOf.value_or(desk.workingDate);
    const auto overview = TRY(monthOverview(desk, month));
    return ui::writeOverview(overview, desk.programme, path);
}

struct ReportOptions {
    std::string month;
    std::string asOf;
    std::string output;
    bool freeze = false;
    bool cases = false;
};

Result<Answer> report(const Options& options, const ReportOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto day = TRY(dayOf(asked.asOf, "as-of", {}));
    const auto asOf = day.isValid() ? std::optional(day) : std::nullopt;
    const QString path = textOf(asked.output);
    if (!path.isEmpty()) { // proved writable before a month is frozen
        TRY(OutputFile::begin(
            path, {QStringLiteral(".xlsx"), QStringLiteral(".pdf"), QStringLiteral(".docx")}));
    }
    const auto ledger = TRY(openLedger(options, asked.freeze ? OpenedLedger::Access::Write
                                                             : OpenedLedger::Access::Read));
    Desk& desk = ledger->desk();
    const QString month = textOf(asked.month);
    if (asked.freeze) {
        TRY(freezeMonth(desk, acting, month, asOf));
    }
    const auto found = TRY(monthReport(desk, month, asOf, listsFor(asked.cases)));
    const QJsonObject json = monthReportJson(found.figures, found.frozen);
    if (path.isEmpty())
        return toldAsFrozen({json, {Words::tr("Month %1").arg(month)}}, found);
    const auto written = writeMonth(desk, month, asOf, path);
    if (written)
        return toldAsFrozen(writtenTo(path, json), found);
    if (!asked.freeze)
        return refuse(written.error());
    Answer frozen{json,
                  {},
                  {ui::errorText(written.error()),
                   Words::tr("The month is frozen all the same. Write its workbook with "
                             "“report --month %1 -o”.")
                       .arg(month)}};
    frozen.json[u"error"] = refusalJson(written.error());
    frozen.json[u"results"] =
        QJsonArray{QJsonObject{{QStringLiteral("month"), month}, {QStringLiteral("frozen"), true}}};
    return frozen;
}

struct SummaryOptions {
    int year = 0;
    std::string output;
    bool cases = false;
};

Outcome writeSummary(const YearSummary& summary, const Programme& programme, const QString& path)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return writeSummaryWorkbook(path, summary, programme);
    const bool isPdf = path.endsWith(u".pdf", Qt::CaseInsensitive);
    if (!isPdf && !path.endsWith(u".docx", Qt::CaseInsensitive))
        return refuse(ErrorCode::OutputUnsupported, {path, QStringLiteral(".pdf, .docx, .xlsx")});
    const auto bytes =
        TRY(isPdf ? ui::summaryPdf(summary, programme) : ui::summaryDocx(summary, programme));
    return writeOut(path, bytes);
}

Result<Answer> summary(const Options& options, const SummaryOptions& asked)
{
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    Desk& desk = ledger->desk();
    desk.workingDate = TRY(dayOf(options.on, "on", desk.workingDate)); // what is known at its end
    if (desk.workingDate > desk.today)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("on"), desk.workingDate.toString(Qt::ISODate),
                       desk.today.toString(Qt::ISODate)});
    const auto found = TRY(yearSummary(desk, asked.year, listsFor(asked.cases)));
    const QJsonObject json = yearSummaryJson(found, desk.programme);
    const QString path = textOf(asked.output);
    if (path.isEmpty())
        return Answer{json, {Words::tr("Year %1").arg(asked.year)}};
    TRY(writeSummary(found, desk.programme, path));
    return writtenTo(path, json);
}

} // namespace

void addReportCommands(CLI::App& app, Chosen& chosen)
{
    auto reporting = std::make_shared<ReportOptions>();
    auto* command =
        addCommand(app, chosen, "report", "the month's workbook, or its figures on one page",
                   [reporting](const Options& options) { return report(options, *reporting); });
    command->add_option("--month", reporting->month, "2022-06")->required();
    command->add_option("--as-of", reporting->asOf, "what was known at the end of that day");
    command->add_flag("--freeze", reporting->freeze, "keep these figures for ever");
    command->add_flag("--cases", reporting->cases, "with --json: the cases behind each figure");
    addOutput(*command, chosen, "-o", reporting->output,
              "the workbook to write, or the month on one page: .pdf, .docx");

    auto year = std::make_shared<SummaryOptions>();
    command = addCommand(app, chosen, "summary", "the year-end summary",
                         [year](const Options& options) { return summary(options, *year); });
    command->add_option("--year", year->year, "the programme year")->required();
    command->add_flag("--cases", year->cases, "with --json: the cases behind each figure");
    addOutput(*command, chosen, "-o", year->output, "a PDF, .docx or .xlsx to write");
}

} // namespace jiuzhang::command_line
