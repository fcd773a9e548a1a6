// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_presenter.h"

#include "core/base/amount_text.h"
#include "ui/shared/kept_here.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

bool canBeDispatched(const Case& subject)
{
    const auto from = rowOf(Act::Dispatch).from;
    return std::find(from.begin(), from.end(), subject.state) != from.end();
}

} // namespace

LedgerPresenter::LedgerPresenter(const LedgerQuery& query, const Programme& programme, QDate on,
                                 LedgerView& view)
    : query_(query), programme_(programme), on_(on), view_(view)
{
}

void LedgerPresenter::refresh()
{
    offerChoices();
    view_.showFilters(filters_);
    view_.showFigure(figure_);
    view_.showOrder(sortBy_, descending_);
    ask();
}

void LedgerPresenter::filter(const LedgerFilters& filters)
{
    if (filters == filters_)
        return;
    filters_ = filters;
    ask();
}

void LedgerPresenter::clear()
{
    show({});
}

void LedgerPresenter::leaveFigure()
{
    if (!figure_.isEmpty())
        show(before_);
}

void LedgerPresenter::onlyFigure(const QString& name, const QStringList& numbers)
{
    if (figure_.isEmpty())
        before_ = shown({});
    numbers_ = numbers;
    numbers_.removeDuplicates();
    const int cases = static_cast<int>(numbers_.size());
    figure_ = numbers.size() == cases
                  ? tr("%1: %n case(s)", nullptr, cases).arg(name)
                  : tr("%1: %2 times, %n case(s)", nullptr, cases).arg(name).arg(numbers.size());
    start({}, QStringLiteral("number"));
}

void LedgerPresenter::show(const SavedView& view)
{
    figure_.clear();
    numbers_.clear();
    start(view.filters, view.sortBy, view.descending);
}

SavedView LedgerPresenter::shown(const QString& name) const
{
    return {name, filters_, sortBy_, descending_};
}

void LedgerPresenter::start(const LedgerFilters& filters, const QString& order, bool descending)
{
    filters_ = filters;
    sortBy_ = order;
    descending_ = descending;
    refresh();
}

void LedgerPresenter::sortBy(const QString& field, bool descending)
{
    if (!field.isEmpty()) {
        sortBy_ = field;
        descending_ = descending;
        ask();
    }
    view_.showOrder(sortBy_, descending_);
}

void LedgerPresenter::choose(std::span<const std::int64_t> rows)
{
    dispatchable_.clear();
    tooMany_ = rows.size() > kMostChosen;
    if (rows.empty())
        return view_.showSelection({}, 0);
    const int count = static_cast<int>(rows.size());
    if (tooMany_)
        return view_.showSelection(
            tr("%1 chosen; at most %2 can be acted on together.").arg(count).arg(kMostChosen), 0);
    const auto cases = query_.cases(rows);
    if (!cases)
        return view_.refuse(cases.error());
    for (const auto& subject : *cases) {
        if (canBeDispatched(subject))
            dispatchable_ += subject.number.text();
    }
    const QString counted = tr("%n chosen", nullptr, count);
    view_.showSelection(count > 1 ? withSums(counted, rows) : counted, dispatchable_.size());
}

Result<LedgerQuestion> LedgerPresenter::question() const
{
    LedgerQuestion question{.find = filters_.find.trimmed(),
                            .sortBy = sortBy_,
                            .descending = descending_,
                            .names = keptNameOrder(),
                            .on = on_,
                            .windows = programme_.stages};
    question.where = TRY(conditionsOf(filters_));
    for (const auto& number : numbers_)
        question.where.emplace_back(QStringLiteral("number"), number);
    return question;
}

void LedgerPresenter::ask()
{
    dispatchable_.clear();
    view_.showSelection({}, 0);
    auto rows =
        question().and_then([this](const LedgerQuestion& asked) { return query_.rows(asked); });
    if (!rows)
        return view_.refuse(rows.error());
    const int count = static_cast<int>(rows->size());
    view_.showCount(withSums(anyFilter() ? tr("%n case(s) answer the filters", nullptr, count)
                                         : tr("%n case(s) in all", nullptr, count),
                             *rows));
    view_.showRows(std::move(*rows));
    if (count == 0)
        view_.showNothing(
            anyFilter()
                ? tr("No case answers these filters. Take one off, or look for fewer words.")
                : tr("The ledger has no case yet. Register a clue (Ctrl+3) or import a workbook "
                     "(Ctrl+4) to begin."));
}

// What they come to; a sum says how many have none (casework, Figures).
QString LedgerPresenter::withSums(const QString& counted, std::span<const std::int64_t> rows) const
{
    const auto sums = query_.sums(rows);
    if (!sums || rows.empty())
        return counted;
    const QString atStake = tr("%1 wan at stake").arg(exactWan(sums->atStake));
    const QString fulfilled = tr("%1 wan made good").arg(exactWan(sums->fulfilled));
    const QString unknown = sums->withoutAmount > 0
                                ? tr(" (%n more without an amount)", nullptr, sums->withoutAmount)
                                : QString();
    return counted + tr("; ") + atStake + unknown + tr("; ") + fulfilled;
}

// The leads that stand in the ledger, in the order of documents.
void LedgerPresenter::offerChoices()
{
    LedgerChoices choices;
    for (const auto& category : programme_.categories)
        choices.categories.push_back({category.id.text(), category.name});
    for (const auto& rung : programme_.ladder)
        choices.rungs.push_back({rung.id, rung.name});
    const auto counts = query_.counts(LedgerQuestion{.on = on_}, QStringLiteral("lead"));
    if (!counts)
        return view_.refuse(counts.error());
    for (const auto& unit : programme_.directory.units()) {
        if (counts->contains(unit.id.text()))
            choices.leads.push_back({unit.id.text(), unit.shortName});
    }
    view_.showChoices(choices);
}

} // namespace jiuzhang::ui
