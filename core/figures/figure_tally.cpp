// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_tally.h"

#include "core/figures/case_flow.h"
#include "core/figures/leg_figures.h"
#include "core/figures/unit_shares.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using enum Measure;

const QString kUnassigned = QStringLiteral("待分办"); // the row of cases that nobody leads

bool wasOpenIn(const CaseFlow& flow)
{
    return flow.before == Standing::Open || flow.registered > 0 || flow.reopened > 0 ||
           flow.refused > 0 || flow.unmerged > 0;
}

void setFlow(FigureRow& row, const Case& subject, const CaseFlow& flow, const ReportSpan& span)
{
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
    row.set(Late, flow.after == Standing::Open && subject.isLate(span.readOn()));
}

// 只计主案: what is declined, or part of another case, is in no sum and in no rate.
bool isRoot(const CaseFlow& year)
{
    return year.after == Standing::Open || year.after == Standing::Settled;
}

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

// What was paid stays paid where a case became part of another one; what is at stake counts once.
void setMoney(FigureRow& row, const Case& subject, const CaseFlow& year, const ReportSpan& span,
              const ClosedMonths& closed)
{
    const Money inPeriod = fulfilledIn(subject, span.period, closed);
    const Money inYear = fulfilledIn(subject, span.yearToDate(), closed);
    row.set(FulfilledInPeriod, inPeriod);
    if (row.count(AcceptedToDate) == 0 && inYear == Money() && inPeriod == Money())
        return;
    const Money inAll = fulfilledThrough(subject, span.period.to, closed);
    row.set(FulfilledTotal, inAll);
    if (!isRoot(year))
        return;
    const auto amount = amountAtStake(subject.clue);
    row.set(Amount, amount.value_or(Money()));
    row.set(AmountUnknown, !amount);
    if (subject.recognised) {
        row.set(Recognised, *subject.recognised);
        row.set(FulfilledOfRecognised, inAll);
    }
}

template <class Tag>
QString idOrNone(const std::optional<Code<Tag>>& id)
{
    return id ? id->text() : QString();
}

QString trackOf(const Case& subject)
{
    return subject.track ? idOf(*subject.track) : QString();
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
    // Units lose no case among them: what counts by unit is what counts in all.
    const bool addsUp = std::ranges::all_of(
        std::array{Opening, New, Reopened, Refused, Unmerged, Settled, Declined, Merged, Closing},
        [&](Measure measure) {
            std::int64_t sum = 0;
            for (const auto& row : units)
                sum += row.count(measure);
            return sum == total.count(measure);
        });
    return follows && addsUp && faulty.empty() && total.identityHolds() && holds(units) &&
           holds(categories) && holds(tracks);
}

FigureTally::FigureTally(const Programme& programme, ReportSpan span, ClosedMonths closed)
    : programme_(programme), span_(std::move(span)), closed_(std::move(closed))
{
    total_.name = QStringLiteral("合计");
}

void FigureTally::keepCases()
{
    cases_ = std::make_shared<FigureCases>();
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
    const CaseFlow year = flowOf(subject, span_.yearToDate(), closed_);
    FigureRow row;
    setFlow(row, subject, flow, span_);
    setYearToDate(row, subject, year);
    setMoney(row, subject, year, span_, closed_);
    if (!flow.addsUp())
        faulty_.push_back(subject.number);
    if (!row.isZero() && subject.isPaidBeyond())
        overpaid_.push_back(subject.number);
    if (!row.isZero()) // else closed long ago: no row is opened for it
        addFigures(subject, flow, std::move(row));
    if (before_)
        std::ranges::move(putRightSince(subject, before_->entry, span_.period, closed_, programme_,
                                        nameOfRow(rowOfLead(flow.leadAfter))),
                          std::back_inserter(corrections_));
    if (isRoot(year))
        addLegs(subject);
}

FigureRow& FigureTally::rowAt(const FigurePlace& place)
{
    switch (place.table) {
    case FigurePlace::Table::Total:
        return total_;
    case FigurePlace::Table::Units:
        return units_[place.id];
    case FigurePlace::Table::Categories:
        return categories_[place.id];
    case FigurePlace::Table::Tracks:
        return tracks_[place.id];
    }
    Q_UNREACHABLE();
}

void FigureTally::addTo(const FigurePlace& place, const CaseNumber& number, const FigureRow& row)
{
    rowAt(place) += row;
    if (cases_)
        cases_->add(place, number, row);
}

// What a leg leaves stands at its unit, whoever leads the case now.
void FigureTally::addLegs(const Case& subject)
{
    using enum FigurePlace::Table;
    for (const auto& leg : legFiguresOf(subject, span_)) {
        addTo({Total, {}}, subject.number, leg.row);
        addTo({Tracks, trackOf(subject)}, subject.number, leg.row);
        addTo({Categories, idOrNone(subject.clue.category)}, subject.number, leg.row);
        addTo({Units, rowOfLead(leg.unit)}, subject.number, leg.row);
    }
}

void FigureTally::addFigures(const Case& subject, const CaseFlow& flow, FigureRow row)
{
    using enum FigurePlace::Table;
    const bool wasOpen = flow.before == Standing::Open;
    addTo({Total, {}}, subject.number, row);
    addTo({Tracks, trackOf(subject)}, subject.number, row);
    addMoved(Categories, idOrNone(flow.categoryBefore), idOrNone(flow.categoryAfter),
             subject.number, row, wasOpen);
    addToUnits(subject, row);
}

void FigureTally::addMoved(Table table, const QString& first, const QString& last,
                           const CaseNumber& number, FigureRow row, bool wasOpen)
{
    if (wasOpen && first != last) {
        FigureRow gone;
        gone.set(Opening, 1);
        gone.set(TransferredOut, 1);
        addTo({table, first}, number, gone);
        row.set(Opening, 0);
        row.set(TransferredIn, 1);
    }
    addTo({table, last}, number, row);
}

void FigureTally::addToUnits(const Case& subject, const FigureRow& row)
{
    const auto rowOf = [this](const std::optional<UnitId>& lead) { return rowOfLead(lead); };
    auto shares = unitSharesOf(subject, span_.period, closed_, rowOf);
    if (const FigureRow rest = withoutShares(row); !rest.isZero())
        shares.rows[shares.last] += rest;
    for (const auto& [id, share] : shares.rows)
        addTo({Table::Units, id}, subject.number, share);
    addToRoot(subject, shares);
    const bool wasTransferred = shares.rows[shares.last].count(TransferredIn) > 0;
    std::ranges::move(correctionsOf(subject, span_.period, closed_, programme_,
                                    nameOfRow(shares.last), wasTransferred),
                      std::back_inserter(corrections_));
}

// A child may come before its root.
void FigureTally::addToRoot(const Case& subject, const UnitShares& shares)
{
    if (!shares.ofRoot.isZero() && !subject.mergedInto) { // it was parted again
        addTo({Table::Units, shares.last}, subject.number, shares.ofRoot);
    } else if (!shares.ofRoot.isZero()) {
        const auto root = rootRows_.find(*subject.mergedInto);
        if (root == rootRows_.end())
            waiting_[*subject.mergedInto].emplace_back(subject.number, shares.ofRoot);
        else
            addTo({Table::Units, root->second}, subject.number, shares.ofRoot);
    }
    if (subject.clues == 1)
        return;
    rootRows_[subject.number] = shares.last;
    for (const auto& [child, adds] : waiting_[subject.number])
        addTo({Table::Units, shares.last}, child, adds);
    waiting_.erase(subject.number);
}

void FigureTally::follow(FrozenBefore before)
{
    before_ = std::move(before);
}

// What was counted as open before the period is what the month before should have closed with.
void FigureTally::openWith(FigureRow& row, const FigurePlace& place, std::int64_t frozen) const
{
    row.set(Corrected, row.count(Opening) - frozen);
    row.set(Opening, frozen);
    if (cases_ && row.count(Corrected) != 0)
        cases_->forget(place, Opening); // they are those of the frozen month
}

FigureTally::Rows FigureTally::opened(Table table, Rows rows, const std::vector<FigureRow>& frozen,
                                      const std::function<QString(const QString& id)>& rowOf) const
{
    if (!before_)
        return rows;
    std::map<QString, std::int64_t> closings;
    for (const auto& row : frozen)
        closings[rowOf(row.id)] += row.count(Closing);
    for (const auto& [id, closing] : closings) {
        if (closing != 0)
            rows.try_emplace(id);
    }
    for (auto& [id, row] : rows)
        openWith(row, {table, id}, closings.contains(id) ? closings.at(id) : 0);
    return rows;
}

std::vector<FigureRow> FigureTally::unitRows() const
{
    Rows counted = units_;
    for (const auto& [root, children] : waiting_) { // whose root is none any more
        for (const auto& [child, adds] : children)
            counted[QString()] += adds;
    }
    const auto units = opened(
        Table::Units, std::move(counted),
        before_ ? before_->figures.units : std::vector<FigureRow>(), [this](const QString& id) {
            return rowOfLead(id.isEmpty() ? std::nullopt : std::optional(UnitId(id)));
        });
    const auto owing = programme_.directory.reportingOn(span_.readOn());
    std::vector<FigureRow> rows;
    for (const auto& unit : programme_.directory.units()) {
        const bool owes = std::find(owing.begin(), owing.end(), unit.id) != owing.end();
        if (owes || units.contains(unit.id.text()))
            rows.push_back(named(units, unit.id.text(), unit.name));
    }
    for (const auto& [id, row] : units) {
        if (!id.isEmpty() && !programme_.directory.find(UnitId(id)))
            rows.push_back(named(units, id, id));
    }
    if (units.contains(QString()))
        rows.push_back(named(units, QString(), kUnassigned));
    return rows;
}

std::vector<FigureRow> FigureTally::categoryRows() const
{
    const auto categories = opened(Table::Categories, categories_,
                                   before_ ? before_->figures.categories : std::vector<FigureRow>(),
                                   [](const QString& id) { return id; });
    std::vector<FigureRow> rows;
    for (const auto& category : programme_.categories)
        rows.push_back(named(categories, category.id.text(), category.name));
    for (const auto& [id, row] : categories) {
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
    Figures figures{.span = span_,
                    .units = unitRows(),
                    .categories = categoryRows(),
                    .tracks = trackRows(),
                    .total = total_,
                    .faulty = faulty_,
                    .corrections = corrections_,
                    .overpaid = overpaid_,
                    .cases = cases_};
    if (before_) {
        const auto closing = before_->figures.total.count(Closing);
        figures.closingBefore = closing;
        openWith(figures.total, {Table::Total, {}}, closing);
    }
    return figures;
}

bool concerns(const Case& subject, const ReportSpan& span, const ClosedMonths& closed)
{
    const Period days{std::min(span.period.from, span.yearToDate().from), span.period.to};
    const CaseFlow flow = flowOf(subject, days, closed);
    const bool isRoot = flow.after != Standing::Merged && flow.after != Standing::Declined;
    return (wasOpenIn(flow) && isRoot) || fulfilledIn(subject, days, closed) != Money();
}

} // namespace jiuzhang
