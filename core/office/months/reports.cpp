// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/reports.h"

#include "core/base/output_file.h"
#include "core/exchange/month_workbook.h"
#include "core/office/months/frozen_month.h"

namespace jiuzhang {

namespace {

// The moment to read the ledger at; the present is read from the current tables, not folded.
std::optional<QDate> readingDay(const Desk& desk, const ReportSpan& span)
{
    return span.readOn() < desk.today ? std::optional(span.readOn()) : std::nullopt;
}

Outcome writeFrozen(const Desk& desk, const QString& month, const QString& path)
{
    const auto bytes = TRY(frozenWorkbook(desk, month));
    return writeOut(path, bytes);
}

// Shows progress by cases seen of all, and stops when it is told to.
class CasesSeen {
public:
    CasesSeen(const Desk& desk, const ReportProgress& progress) : progress_(progress)
    {
        const auto rows = desk.query.rows({.on = desk.workingDate});
        total_ = rows ? rows->size() : 0;
    }
    [[nodiscard]] bool next()
    {
        ++seen_;
        if (!progress_ || total_ == 0 || seen_ % 256 != 0)
            return true;
        cancelled_ = !progress_(static_cast<int>(std::min(seen_ * 100 / total_, std::size_t{99})));
        return !cancelled_;
    }
    [[nodiscard]] bool cancelled() const { return cancelled_; }

private:
    const ReportProgress& progress_;
    std::size_t total_ = 0;
    std::size_t seen_ = 0;
    bool cancelled_ = false;
};

// What was frozen before a month is counted.
struct Books {
    ClosedMonths closed;
    std::optional<std::int64_t> closing = {}; // of the month that ended the day before

    [[nodiscard]] Figures followedBy(Figures figures) const
    {
        figures.closingBefore = closing;
        return figures;
    }
};

Result<Books> booksBefore(const Desk& desk, const ReportSpan& span)
{
    auto closed = TRY(closedMonths(desk));
    Books books{std::move(closed)};
    const auto first = monthFromLabel(span.label);
    const auto before = TRY(frozenFigures(desk.record, monthLabel(first->addMonths(-1))));
    if (before)
        books.closing = before->total.count(Measure::Closing);
    return books;
}

} // namespace

Result<MonthReport> monthReport(const Desk& desk, const QString& month, std::optional<QDate> asOf)
{
    auto span = TRY(monthSpan(month, desk.programme, asOf.value_or(desk.workingDate)));
    auto frozen = TRY(frozenFigures(desk.record, month));
    if (frozen)
        return MonthReport{std::move(*frozen), true};
    const auto books = TRY(booksBefore(desk, span));
    FigureTally tally(desk.programme, span, books.closed);
    TRY(desk.query.forEach(readingDay(desk, span), [&](const Case& subject) {
        tally.add(subject);
        return true;
    }));
    return MonthReport{books.followedBy(tally.figures()), false};
}

Outcome writeMonthWorkbook(const Desk& desk, const QString& month, std::optional<QDate> asOf,
                           const QString& path, const ReportProgress& progress)
{
    const auto span = TRY(monthSpan(month, desk.programme, asOf.value_or(desk.workingDate)));
    const auto frozen = TRY(frozenFigures(desk.record, month));
    if (frozen)
        return writeFrozen(desk, month, path);
    const auto books = TRY(booksBefore(desk, span));

    auto workbook = TRY(MonthWorkbook::begin(path, desk.programme, span, books.closed));
    FigureTally tally(desk.programme, span, books.closed);
    CasesSeen seen(desk, progress);
    TRY(desk.query.forEach(readingDay(desk, span), [&](const Case& subject) {
        tally.add(subject);
        workbook.add(subject);
        return seen.next();
    }));
    if (seen.cancelled())
        return refuse(ErrorCode::Cancelled);
    return workbook.finish(books.followedBy(tally.figures()));
}

Result<YearSummary> yearSummary(const Desk& desk, int year)
{
    const auto span = TRY(yearSpan(year, desk.programme, desk.workingDate));
    YearTally tally(desk.programme, span);
    TRY(desk.query.forEach(readingDay(desk, span), [&](const Case& subject) {
        tally.add(subject);
        return true;
    }));
    return tally.summary();
}

} // namespace jiuzhang
