// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/reports.h"

#include "core/base/output_file.h"
#include "core/exchange/month_workbook.h"
#include "core/office/months/frozen_month.h"
#include "core/office/papers/shielded_parties.h"
#include "core/office/told_ahead.h"
#include "core/record/asked_value.h"

#include <algorithm>
#include <set>

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
    std::optional<FrozenBefore> before = {}; // the month that ended the day before

    [[nodiscard]] FigureTally tally(const Programme& programme, const ReportSpan& span) const
    {
        FigureTally tally(programme, span, closed);
        if (before)
            tally.follow(*before);
        return tally;
    }
};

Result<Books> booksBefore(const Desk& desk, const ReportSpan& span, CaseLists lists)
{
    auto closed = TRY(closedMonths(desk));
    Books books{std::move(closed)};
    const auto first = monthFromLabel(span.label);
    const QDate before = first->addMonths(-1);
    if (auto figures = TRY(frozenFigures(desk.record, monthLabel(before))))
        books.before = FrozenBefore{std::move(*figures), books.closed.entryOf(before)};
    if (books.before && lists == CaseLists::Kept)
        books.before->cases = TRY(frozenCases(desk, monthLabel(before)));
    return books;
}

// The cases that an event leads to: the root of a merging, the child that was taken in.
std::optional<CaseNumber> mergedBy(const Event& event)
{
    for (const auto* key : {u"root", u"child"}) {
        if (const auto number = event.payload[QStringView(key)].toString(); !number.isEmpty())
            return CaseNumber(number);
    }
    return std::nullopt;
}

// The events of the case, and of each that was ever merged with it.
Result<std::vector<std::vector<Event>>> mergedWith(const Desk& desk, const CaseNumber& number)
{
    std::vector<std::vector<Event>> group;
    std::set<CaseNumber> seen;
    std::vector<CaseNumber> open{number};
    while (!open.empty()) {
        const CaseNumber next = open.back();
        open.pop_back();
        if (!seen.insert(next).second)
            continue;
        group.push_back(TRY(desk.record.events(next)));
        for (const auto& event : group.back()) {
            if (const auto other = mergedBy(event))
                open.push_back(*other);
        }
    }
    return group;
}

// One month, counted case by case.
class MonthCount {
public:
    // `anchor`: of the record, before any case was read.
    MonthCount(const Desk& desk, const ReportSpan& span, const Books& books, CaseLists lists,
               QString anchor)
        : desk_(desk), books_(books), tally_(books.tally(desk.programme, span)),
          anchor_(std::move(anchor))
    {
        if (lists == CaseLists::Kept)
            tally_.keepCases();
    }

    void add(const Case& subject)
    {
        tally_.add(subject);
        const auto& before = books_.before;
        if (before && isTouchedSince(subject, before->entry, before->figures.span))
            touched_.insert(subject.number);
    }

    [[nodiscard]] Result<Figures> figures()
    {
        Figures figures = tally_.figures();
        figures.anchor = anchor_;
        if (!touched_.empty())
            TRY(tellLate(figures));
        hideShielded(figures.corrections);
        std::ranges::stable_sort(figures.corrections, {}, [](const Correction& each) {
            return std::pair(each.number, each.entry);
        });
        return figures;
    }

private:
    Outcome tellLate(Figures& figures)
    {
        const Reported reported = TRY(reportedBefore(figures.span));
        while (!touched_.empty()) {
            const auto group = TRY(mergedWith(desk_, *touched_.begin()));
            tellChanges(figures.corrections, group, reported);
            for (const auto& events : group)
                touched_.erase(*events.front().subject);
        }
        return {};
    }

    // What was put right may name a party of another case.
    void hideShielded(std::vector<Correction>& corrections) const
    {
        if (corrections.empty()) // the names of all shielded clues are not read for nothing
            return;
        const auto names =
            desk_.shielded->names(desk_.record, desk_.query, desk_.programme.directory);
        for (auto& each : corrections) {
            each.was = (*names)(each.was);
            each.is = (*names)(each.is);
        }
    }

    // The frozen months, from the one that ended the day before back to the first.
    [[nodiscard]] Result<Reported> reportedBefore(const ReportSpan& span) const
    {
        auto months = TRY(frozenSpans(desk_.record));
        const QString& newest = books_.before->figures.span.label;
        std::erase_if(months, [&](const ReportSpan& each) { return each.label > newest; });
        return Reported{books_.before->entry, std::move(months), books_.closed, desk_.programme,
                        span.readOn()};
    }

    const Desk& desk_;
    const Books& books_;
    FigureTally tally_;
    QString anchor_;
    std::set<CaseNumber> touched_; // by what was entered since the month before was frozen
};

Result<Figures> counted(const Desk& desk, const ReportSpan& span, const Books& books,
                        CaseLists lists)
{
    MonthCount count(desk, span, books, lists, TRY(desk.record.head()).anchor());
    TRY(desk.query.forEach(readingDay(desk, span), [&](const Case& subject) {
        count.add(subject);
        return true;
    }));
    return count.figures();
}

// Where a figure is another one now, its cases are no longer those that it was made of.
void forgetChanged(FigureCases& cases, FigurePlace::Table table, const std::vector<FigureRow>& then,
                   const std::vector<FigureRow>& now)
{
    for (const auto& row : then) {
        const auto found = std::ranges::find(now, row.id, &FigureRow::id);
        const FigureRow same = found == now.end() ? FigureRow() : *found;
        for (const auto& each : measures()) {
            if (row.count(each.measure) != same.count(each.measure))
                cases.forget({table, row.id}, each.measure);
        }
    }
}

Result<std::shared_ptr<const FigureCases>> countedAgain(const Desk& desk, const Figures& frozen)
{
    const auto books = TRY(booksBefore(desk, frozen.span, CaseLists::Kept));
    const auto now = TRY(counted(desk, frozen.span, books, CaseLists::Kept));
    auto cases = std::make_shared<FigureCases>(*now.cases);
    forgetChanged(*cases, FigurePlace::Table::Units, frozen.units, now.units);
    forgetChanged(*cases, FigurePlace::Table::Categories, frozen.categories, now.categories);
    forgetChanged(*cases, FigurePlace::Table::Total, {frozen.total}, {now.total});
    return cases;
}

Result<MonthReport> frozenReport(const Desk& desk, Figures figures, CaseLists lists)
{
    if (lists == CaseLists::Kept) {
        figures.cases = TRY(frozenCases(desk, figures.span.label));
        if (!figures.cases)
            figures.cases = TRY(countedAgain(desk, figures));
    }
    return MonthReport{std::move(figures), true};
}

} // namespace

Result<MonthReport> monthReport(const Desk& desk, const QString& month, std::optional<QDate> asOf,
                                CaseLists lists)
{
    auto frozen = TRY(frozenFigures(desk.record, month));
    if (frozen) // whatever day it is
        return frozenReport(desk, std::move(*frozen), lists);
    auto span = TRY(monthSpan(month, desk.programme, asOf.value_or(desk.workingDate)));
    const auto books = TRY(booksBefore(desk, span, lists));
    auto figures = TRY(counted(desk, span, books, lists));
    return MonthReport{std::move(figures), false};
}

Outcome writeMonthWorkbook(const Desk& desk, const QString& month, std::optional<QDate> asOf,
                           const QString& path, const ReportProgress& progress)
{
    if (TRY(frozenFigures(desk.record, month)))
        return writeFrozen(desk, month, path);
    const auto span = TRY(monthSpan(month, desk.programme, asOf.value_or(desk.workingDate)));
    const auto books = TRY(booksBefore(desk, span, CaseLists::Kept));

    auto workbook = TRY(MonthWorkbook::begin(path, desk.programme, span, books.closed));
    MonthCount count(desk, span, books, CaseLists::Kept, TRY(desk.record.head()).anchor());
    auto told = TRY(ToldCases::of(desk, {}, ToldCases::As::Masked));
    ToldAhead ahead(told, [&](const LedgerLine& line) { return workbook.told(line); });
    CasesSeen seen(desk, progress);
    Outcome written;
    TRY(desk.query.forEach(readingDay(desk, span), [&](const Case& subject) {
        count.add(subject);
        written = ahead.add(0, subject);
        return written && seen.next();
    }));
    TRY(written);
    if (seen.cancelled())
        return refuse(ErrorCode::Cancelled);
    TRY(ahead.finish());
    const auto figures = TRY(count.figures());
    return workbook.finish(figures);
}

namespace {

// What is registered between the last period and the end of the year.
Result<std::vector<CaseNumber>> countedNextYear(const Desk& desk, const ReportSpan& span)
{
    const QDate from = span.period.to.addDays(1);
    const QDate to = std::min(QDate(span.period.to.year(), 12, 31), span.asOf);
    std::vector<CaseNumber> numbers;
    if (to < from)
        return numbers;
    const auto days = spanText(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
    const auto rows = TRY(desk.query.rows({.where = {{QStringLiteral("registeredOn"), days}}}));
    const auto cases = TRY(desk.query.cases(rows));
    for (const auto& subject : cases)
        numbers.push_back(subject.number);
    return numbers;
}

} // namespace

Result<YearSummary> yearSummary(const Desk& desk, int year, CaseLists lists)
{
    const auto span = TRY(yearSpan(year, desk.programme, desk.workingDate));
    const QString anchor = TRY(desk.record.head()).anchor();
    YearTally tally(desk.programme, span,
                    desk.shielded->names(desk.record, desk.query, desk.programme.directory));
    if (lists == CaseLists::Kept)
        tally.keepCases();
    TRY(desk.query.forEach(readingDay(desk, span), [&](const Case& subject) {
        tally.add(subject);
        return true;
    }));
    auto summary = tally.summary();
    summary.figures.anchor = anchor;
    summary.nextYear = TRY(countedNextYear(desk, span));
    for (auto& month : summary.months) {
        const QDate first(month.period.to.year(), month.period.to.month(), 1);
        if (const auto frozen = TRY(frozenFigures(desk.record, monthLabel(first))))
            month.frozen = MonthFlow::Frozen{frozen->total};
        if (month.frozen && lists == CaseLists::Kept)
            month.frozen->cases = TRY(frozenCases(desk, monthLabel(first)));
    }
    return summary;
}

} // namespace jiuzhang
