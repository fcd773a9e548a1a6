// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_tally.h"

#include "core/figures/case_figures.h"
#include "core/figures/leg_figures.h"
#include "core/figures/unit_shares.h"

#include <algorithm>
#include <utility>

namespace jiuzhang {

namespace {

using enum Measure;

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

// What several rows of the month before, which are one now where units were joined, closed with.
struct FigureTally::FrozenRow {
    std::int64_t closing = 0;
    std::optional<std::vector<CaseNumber>> cases = std::vector<CaseNumber>(); // none: not known
};

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
    return unitRowOf(lead, programme_.directory, span_.readOn());
}

QString FigureTally::nameOfRow(const QString& row) const
{
    return unitRowName(row, programme_.directory);
}

void FigureTally::add(const Case& subject)
{
    const CaseFlow flow = flowOf(subject, span_.period, closed_);
    const CaseFlow year = flowOf(subject, span_.yearToDate(), closed_);
    FigureRow row = caseFigures(subject, flow, year, span_, closed_);
    if (!flow.addsUp())
        faulty_.push_back(subject.number);
    DebtPart debt{subject.number, placesOf(subject, flow), debtTold(subject, year, span_, closed_)};
    if ((!row.isZero() || debt.told.counts) && subject.isPaidBeyond())
        overpaid_.push_back(subject.number);
    if (!row.isZero()) // else closed long ago: no row is opened for it
        debt.ofRoot = addFigures(subject, flow, row);
    addDebt(std::move(debt), subject, year);
    if (before_)
        std::ranges::move(putRightSince(subject, before_->entry, span_.period, closed_, programme_,
                                        nameOfRow(rowOfLead(flow.leadAfter))),
                          std::back_inserter(corrections_));
    if (isRoot(year))
        addLegs(subject);
}

RowsOfCase FigureTally::placesOf(const Case& subject, const CaseFlow& flow) const
{
    return {rowOfLead(flow.leadAfter), idOrNone(flow.categoryAfter), trackOf(subject)};
}

// A case that was merged waits for its root, which may come before it or after it.
void FigureTally::addDebt(DebtPart part, const Case& subject, const CaseFlow& year)
{
    if (subject.mergedInto && year.after == Standing::Merged)
        debts_[*subject.mergedInto].push_back(std::move(part));
    else if (subject.children.empty() && part.ofRoot.isZero())
        addParts({std::move(part)});
    else
        debts_[subject.number].insert(debts_[subject.number].begin(), std::move(part));
}

// The root is the first; where it is not among them, its row is that of its first child.
void FigureTally::addParts(const std::vector<DebtPart>& parts)
{
    using enum FigurePlace::Table;
    std::vector<DebtTold> told;
    for (const auto& part : parts)
        told.push_back(part.told);
    const auto rows = debtFigures(told);
    const RowsOfCase& at = parts.front().places;
    FigureRow sum;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += rows[i];
        if (!parts[i].ofRoot.isZero())
            addTo({Units, at.unit}, parts[i].number, parts[i].ofRoot);
        if (rows[i].isZero())
            continue;
        addTo({Total, {}}, parts[i].number, rows[i]);
        addTo({Tracks, at.track}, parts[i].number, rows[i]);
        addTo({Categories, at.category}, parts[i].number, rows[i]);
        addTo({Units, at.unit}, parts[i].number, rows[i]);
    }
    if (sum.count(Recognised) > 0 && sum.count(FulfilledOfRecognised) > sum.count(Recognised))
        overpaid_.push_back(parts.front().number);
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

FigureRow FigureTally::addFigures(const Case& subject, const CaseFlow& flow, const FigureRow& row)
{
    using enum FigurePlace::Table;
    const bool wasOpen = flow.before == Standing::Open;
    addTo({Total, {}}, subject.number, row);
    addTo({Tracks, trackOf(subject)}, subject.number, row);
    addMoved(Categories, idOrNone(flow.categoryBefore), idOrNone(flow.categoryAfter),
             subject.number, row, wasOpen);
    return addToUnits(subject, row);
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

FigureRow FigureTally::addToUnits(const Case& subject, const FigureRow& row)
{
    const auto rowOf = [this](const std::optional<UnitId>& lead) { return rowOfLead(lead); };
    auto shares = unitSharesOf(subject, span_.period, closed_, rowOf);
    if (const FigureRow rest = withoutShares(row); !rest.isZero())
        shares.rows[shares.last] += rest;
    for (const auto& [id, share] : shares.rows)
        addTo({Table::Units, id}, subject.number, share);
    const bool wasTransferred = shares.rows[shares.last].count(TransferredIn) > 0;
    std::ranges::move(correctionsOf(subject, span_.period, closed_, programme_,
                                    nameOfRow(shares.last), wasTransferred),
                      std::back_inserter(corrections_));
    return shares.ofRoot;
}

void FigureTally::follow(FrozenBefore before)
{
    before_ = std::move(before);
}

// What was counted as open before the period is what the month before should have closed with.
void FigureTally::openWith(FigureRow& row, const FigurePlace& place, const FrozenRow& frozen) const
{
    row.set(Corrected, row.count(Opening) - frozen.closing);
    row.set(Opening, frozen.closing);
    if (cases_)
        cases_->openWith(place, frozen.cases);
}

void FigureTally::addClosing(FrozenRow& frozen, const FigurePlace& place,
                             const FigureRow& row) const
{
    frozen.closing += row.count(Closing);
    const auto cases = before_->cases ? before_->cases->of(place, Closing) : std::nullopt;
    if (!cases || !frozen.cases)
        frozen.cases.reset();
    else
        frozen.cases->insert(frozen.cases->end(), cases->begin(), cases->end());
}

FigureTally::Rows FigureTally::opened(Table table, Rows rows, const std::vector<FigureRow>& frozen,
                                      const std::function<QString(const QString& id)>& rowOf) const
{
    if (!before_)
        return rows;
    std::map<QString, FrozenRow> closings;
    for (const auto& row : frozen)
        addClosing(closings[rowOf(row.id)], {table, row.id}, row);
    for (const auto& [id, closing] : closings) {
        if (closing.closing != 0)
            rows.try_emplace(id);
    }
    for (auto& [id, row] : rows)
        openWith(row, {table, id}, closings[id]);
    return rows;
}

std::vector<FigureRow> FigureTally::unitRows() const
{
    const auto units =
        opened(Table::Units, units_, before_ ? before_->figures.units : std::vector<FigureRow>(),
               [this](const QString& id) {
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
        rows.push_back(named(units, QString(), nameOfRow({})));
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
            rows.push_back(named(categories, id, id.isEmpty() ? QStringLiteral("未定类别") : id));
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

Figures FigureTally::figures()
{
    for (const auto& [root, parts] : std::exchange(debts_, {}))
        addParts(parts);
    std::ranges::sort(overpaid_);
    overpaid_.erase(std::ranges::unique(overpaid_).begin(), overpaid_.end());
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
        FrozenRow frozen;
        addClosing(frozen, {Table::Total, {}}, before_->figures.total);
        figures.closingBefore = frozen.closing;
        openWith(figures.total, {Table::Total, {}}, frozen);
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
