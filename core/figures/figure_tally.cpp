// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_tally.h"

#include "core/figures/case_flow.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using enum Measure;

// The two sources that plan II.1 names; every other one came by referral.
const SourceId kInternal(QStringLiteral("internal"));
const SourceId kPublic(QStringLiteral("public"));

const QString kUnassigned = QStringLiteral("待分办"); // the row of cases that nobody leads

Measure newBySource(const std::optional<SourceId>& source)
{
    if (source == kInternal)
        return NewInternal;
    return source == kPublic ? NewPublic : NewReferred;
}

bool wasOpenIn(const CaseFlow& flow)
{
    return flow.before == Standing::Open || flow.registered > 0 || flow.reopened > 0;
}

void setFlow(FigureRow& row, const Case& subject, const CaseFlow& flow, const ReportSpan& span)
{
    row.set(Opening, flow.before == Standing::Open);
    row.set(New, flow.registered);
    row.set(newBySource(subject.clue.source), flow.registered);
    row.set(Reopened, flow.reopened);
    row.set(Settled, flow.settled);
    row.set(StruckOff, flow.struckOff);
    row.set(Declined, flow.declined);
    row.set(Merged, flow.merged);
    row.set(Closing, flow.after == Standing::Open);
    row.set(Late, flow.after == Standing::Open && subject.isLate(span.readOn()));
}

void setYearToDate(FigureRow& row, const Case& subject, const CaseFlow& year)
{
    const bool accepted = wasOpenIn(year) && year.after != Standing::Declined;
    const bool settled = accepted && year.after == Standing::Settled;
    const bool solved =
        year.outcome == CaseOutcome::Resolved || year.outcome == CaseOutcome::Partial;
    const bool asked =
        year.struckOff > 0 && subject.view && subject.view != EntityView::Unreachable;
    row.set(AcceptedToDate, accepted);
    row.set(SettledToDate, settled);
    row.set(SolvedToDate, settled && solved);
    row.set(OnTimeToDate, settled && year.settledOn && *year.settledOn <= subject.closeDue);
    row.set(AskedToDate, asked);
    row.set(SatisfiedToDate, asked && subject.view != EntityView::Dissatisfied);
}

void setMoney(FigureRow& row, const Case& subject, const ReportSpan& span,
              const ClosedMonths& closed)
{
    const Money inPeriod = fulfilledIn(subject, span.period, closed);
    const Money inYear = fulfilledIn(subject, span.yearToDate(), closed);
    row.set(FulfilledInPeriod, inPeriod);
    if (row.count(AcceptedToDate) == 0 && inYear == Money() && inPeriod == Money())
        return;
    const Money inAll = fulfilledThrough(subject, span.period.to, closed);
    row.set(Amount, amountAtStake(subject.clue).value_or(Money()));
    row.set(FulfilledTotal, inAll);
    if (subject.recognised) {
        row.set(Recognised, *subject.recognised);
        row.set(FulfilledOfRecognised, inAll);
    }
}

FigureRow named(const std::map<QString, FigureRow>& rows, const QString& id, const QString& name)
{
    const auto found = rows.find(id);
    FigureRow row = found == rows.end() ? FigureRow() : found->second;
    row.id = id;
    row.name = name;
    return row;
}

} // namespace

bool Figures::identityHolds() const
{
    const auto holds = [](const std::vector<FigureRow>& rows) {
        return std::all_of(rows.begin(), rows.end(),
                           [](const FigureRow& row) { return row.identityHolds(); });
    };
    const bool follows = !closingBefore || total.count(Opening) == *closingBefore;
    return follows && faulty.empty() && total.identityHolds() && holds(units) &&
           holds(categories) && holds(tracks);
}

FigureTally::FigureTally(const Programme& programme, ReportSpan span, ClosedMonths closed)
    : programme_(programme), span_(std::move(span)), closed_(std::move(closed))
{
    total_.name = QStringLiteral("合计");
}

QString FigureTally::rowOfLead(const std::optional<UnitId>& lead) const
{
    if (!lead)
        return {};
    const auto acting = programme_.directory.actingFor(*lead, span_.readOn());
    return (acting.size() == 1 ? acting.front() : *lead).text(); // after a split: as it was
}

QString FigureTally::nameOfRow(const QString& row) const
{
    return row.isEmpty() ? kUnassigned : programme_.directory.name(UnitId(row));
}

void FigureTally::add(const Case& subject)
{
    const CaseFlow flow = flowOf(subject, span_.period, closed_);
    FigureRow row;
    setFlow(row, subject, flow, span_);
    setYearToDate(row, subject, flowOf(subject, span_.yearToDate(), closed_));
    setMoney(row, subject, span_, closed_);
    if (!flow.addsUp())
        faulty_.push_back(subject.number);
    if (!row.isZero()) // else closed long ago: no row is opened for it
        addFigures(subject, flow, std::move(row));
}

void FigureTally::addFigures(const Case& subject, const CaseFlow& flow, FigureRow row)
{
    total_ += row;
    categories_[subject.clue.category ? subject.clue.category->text() : QString()] += row;
    tracks_[subject.track ? idOf(*subject.track) : QString()] += row;

    const QString last = rowOfLead(flow.leadAfter);
    const QString first = rowOfLead(flow.leadBefore);
    const bool wasTransferred = flow.before == Standing::Open && first != last;
    if (wasTransferred) {
        FigureRow gone;
        gone.set(Opening, 1);
        gone.set(TransferredOut, 1);
        units_[first] += gone;
        row.set(Opening, 0);
        row.set(TransferredIn, 1);
    }
    units_[last] += row;
    std::ranges::move(
        correctionsOf(subject, span_.period, closed_, programme_, nameOfRow(last), wasTransferred),
        std::back_inserter(corrections_));
}

std::vector<FigureRow> FigureTally::unitRows() const
{
    const auto owing = programme_.directory.reportingOn(span_.readOn());
    std::vector<FigureRow> rows;
    for (const auto& unit : programme_.directory.units()) {
        const bool owes = std::find(owing.begin(), owing.end(), unit.id) != owing.end();
        if (owes || units_.contains(unit.id.text()))
            rows.push_back(named(units_, unit.id.text(), unit.name));
    }
    for (const auto& [id, row] : units_) {
        if (!id.isEmpty() && !programme_.directory.find(UnitId(id)))
            rows.push_back(named(units_, id, id));
    }
    if (units_.contains(QString()))
        rows.push_back(named(units_, QString(), kUnassigned));
    return rows;
}

std::vector<FigureRow> FigureTally::categoryRows() const
{
    std::vector<FigureRow> rows;
    for (const auto& category : programme_.categories)
        rows.push_back(named(categories_, category.id.text(), category.name));
    for (const auto& [id, row] : categories_) {
        if (!programme_.category(CategoryId(id)))
            rows.push_back(named(categories_, id, id.isEmpty() ? QStringLiteral("未定类别") : id));
    }
    return rows;
}

std::vector<FigureRow> FigureTally::trackRows() const
{
    std::vector<FigureRow> rows;
    for (const auto& track : kTracks)
        rows.push_back(named(tracks_, idOf(track.value), chineseOf(track.value)));
    if (tracks_.contains(QString()))
        rows.push_back(named(tracks_, QString(), QStringLiteral("尚未核实")));
    return rows;
}

Figures FigureTally::figures() const
{
    return {span_, unitRows(), categoryRows(), trackRows(), total_, faulty_, corrections_};
}

bool concerns(const Case& subject, const ReportSpan& span, const ClosedMonths& closed)
{
    const Period days{std::min(span.period.from, span.yearToDate().from), span.period.to};
    return wasOpenIn(flowOf(subject, days, closed)) ||
           fulfilledIn(subject, days, closed) != Money();
}

} // namespace jiuzhang
