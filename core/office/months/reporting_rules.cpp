// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/reporting_rules.h"

#include "core/directory/programme_lists_reading.h"
#include "core/figures/report_span.h"
#include "core/office/decide.h"
#include "core/office/months/frozen_month.h"
#include "core/office/rules/configuration.h"

namespace jiuzhang {

namespace {

constexpr int kLatestReportDay = 28; // a day that every month has

// A month that was reported was counted by the rules of its time, and so were those before.
Outcome notFrozen(const Desk& desk, QDate from)
{
    const auto closed = TRY(closedMonths(desk));
    const auto latest = closed.latest();
    if (latest && from <= *latest)
        return refuse(ErrorCode::MonthFrozen, {monthLabel(*latest)});
    return {};
}

} // namespace

Result<ReportingChange> reportingChangeIn(const Event& event)
{
    std::vector<Mistake> mistakes;
    const JsonCursor root(event.payload, {}, mistakes);
    const auto from = monthFromLabel(root.at("from").text());
    const auto reporting = readReporting(root.at("reporting"));
    if (!from || !mistakes.empty())
        return refuse(ErrorCode::ProgrammeInvalid,
                      {QString(), kSetReporting, QString::number(mistakes.size())});
    return ReportingChange{*from, reporting};
}

Outcome mayReport(const Desk& desk, QDate from, const MonthlyReporting& reporting)
{
    const int firstYear = desk.programme.firstYear;
    if (from.year() < firstYear)
        return refuse(ErrorCode::YearOutside, {monthLabel(from), QString::number(firstYear)});
    if (reporting.reportDay < 1 || reporting.reportDay > kLatestReportDay)
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("reportDay"), QString::number(reporting.reportDay),
                       QStringLiteral("1–%1").arg(kLatestReportDay)});
    return notFrozen(desk, from);
}

Outcome setReporting(Desk& desk, const Acting& acting, const QString& from,
                     const MonthlyReporting& reporting)
{
    const auto month = monthFromLabel(from);
    if (!month)
        return refuse(ErrorCode::DateUnreadable, {QStringLiteral("month"), from});
    const MonthlyReporting seen = desk.programme.reportingIn(*month);
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        if (fresh.programme.reportingIn(*month) != seen)
            return refuse(ErrorCode::SettingChanged);
        TRY(mayReport(fresh, *month, reporting));
        return NewEvent{
            kSetReporting,
            {},
            acting,
            {},
            {{QStringLiteral("from"), from}, {QStringLiteral("reporting"), toJson(reporting)}}};
    });
}

Result<std::vector<ReportingChange>> reportingChanges(const CaseRecord& record)
{
    const auto events = TRY(record.eventsOfKind(kSetReporting));
    std::vector<ReportingChange> changes;
    for (const auto& event : events) {
        const auto change = TRY(reportingChangeIn(event));
        changes.push_back(change);
    }
    return changes;
}

} // namespace jiuzhang
