// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/case_figures.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using enum Measure;

void setYearToDate(FigureRow& row, const Case& subject, const CaseFlow& year)
{
    const bool accepted = wasOpenIn(year) && isRoot(year);
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

// The telling that says how much it is: the root's, else the one that says most.
std::size_t teller(std::span<const DebtTold> told, std::optional<Money> DebtTold::*which)
{
    std::size_t most = 0;
    for (std::size_t i = 1; i < told.size() && !(told[0].*which); ++i) {
        if (told[i].*which && (!(told[most].*which) || *(told[most].*which) < *(told[i].*which)))
            most = i;
    }
    return most;
}

} // namespace

bool wasOpenIn(const CaseFlow& flow)
{
    return flow.before == Standing::Open || flow.registered > 0 || flow.reopened > 0 ||
           flow.refused > 0 || flow.unmerged > 0;
}

bool isRoot(const CaseFlow& year)
{
    return year.after == Standing::Open || year.after == Standing::Settled;
}

FigureRow flowFigures(const Case& subject, const CaseFlow& flow)
{
    FigureRow row;
    row.set(Opening, flow.before == Standing::Open);
    row.set(New, flow.registered);
    row.set(newBySource(subject.clue.source), flow.registered);
    row.set(Reopened, flow.reopened);
    row.set(Refused, flow.refused);
    row.set(Unmerged, flow.unmerged);
    row.set(ReopenedCases, flow.reopened > 0);
    row.set(Settled, flow.settled);
    row.set(SettledCases, flow.settled > 0);
    row.set(StruckOff, flow.struckOff);
    row.set(Declined, flow.declined);
    row.set(DeclinedCases, flow.declined > 0);
    row.set(Merged, flow.merged);
    row.set(Closing, flow.after == Standing::Open);
    return row;
}

FigureRow caseFigures(const Case& subject, const CaseFlow& flow, const CaseFlow& year,
                      const ReportSpan& span, const ClosedMonths& closed)
{
    FigureRow row = flowFigures(subject, flow);
    row.set(Late, flow.after == Standing::Open && subject.isLate(span.readOn()));
    setYearToDate(row, subject, year);
    row.set(FulfilledInPeriod, fulfilledIn(subject, span.period, closed));
    return row;
}

DebtTold debtTold(const Case& subject, const CaseFlow& year, const ReportSpan& span,
                  const ClosedMonths& closed)
{
    const bool isPaid = fulfilledIn(subject, span.yearToDate(), closed) != Money() ||
                        fulfilledIn(subject, span.period, closed) != Money();
    return {.atStake = amountAtStake(subject.clue),
            .recognised = subject.recognised,
            .paid = fulfilledThrough(subject, span.period.to, closed),
            .counts = isPaid || (wasOpenIn(year) && isRoot(year)),
            .isRoot = isRoot(year)};
}

std::vector<FigureRow> debtFigures(std::span<const DebtTold> told)
{
    std::vector<FigureRow> rows(told.size());
    if (std::ranges::none_of(told, &DebtTold::counts))
        return rows;
    const auto whoRecognises = teller(told, &DebtTold::recognised);
    const auto recognised = told[whoRecognises].recognised;
    const bool isRoot = told[0].isRoot; // else what was paid stays paid, and that is all
    for (std::size_t i = 0; i < told.size(); ++i) {
        rows[i].set(FulfilledTotal, told[i].paid);
        if (isRoot && recognised)
            rows[i].set(FulfilledOfRecognised, told[i].paid);
    }
    if (!isRoot)
        return rows;
    const auto whoClaims = teller(told, &DebtTold::atStake);
    rows[whoClaims].set(Amount, told[whoClaims].atStake.value_or(Money()));
    rows[0].set(AmountUnknown, !told[whoClaims].atStake);
    rows[whoRecognises].set(Recognised, recognised.value_or(Money()));
    return rows;
}

} // namespace jiuzhang
