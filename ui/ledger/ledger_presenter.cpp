// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_presenter.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

const auto kOpen = QStringLiteral("open");
const auto kTrue = QStringLiteral("true");

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

void LedgerPresenter::only(const QString& field, const QString& value)
{
    filters_ = {};
    if (field == u"state" || field == kOpen)
        filters_.state = field == kOpen ? kOpen : value;
    else if (field == u"category")
        filters_.category = value;
    else if (field == u"late")
        filters_.late = value == kTrue;
    else if (field == u"lagging")
        filters_.lagging = value == kTrue;
    else if (field == u"lead") {
        filters_.lead = value;
        if (value.isEmpty())
            filters_.state = kOpen; // a declined case has no lead either, and needs none
    }
    sortBy_ =
        field == kOpen || field == u"late" ? QStringLiteral("dueOn") : QStringLiteral("number");
    descending_ = false;
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
    if (rows.empty())
        return view_.showSelection({}, 0);
    const int count = static_cast<int>(rows.size());
    if (rows.size() > kMostChosen)
        return view_.showSelection(
            tr("%1 chosen; at most %2 can be dispatched together.").arg(count).arg(kMostChosen), 0);
    const auto cases = query_.cases(rows);
    if (!cases)
        return view_.refuse(cases.error());
    for (const auto& subject : *cases) {
        if (canBeDispatched(subject))
            dispatchable_ += subject.number.text();
    }
    view_.showSelection(tr("%n chosen", nullptr, count), dispatchable_.size());
}

LedgerQuestion LedgerPresenter::question() const
{
    LedgerQuestion question{
        .find = filters_.find.trimmed(), .sortBy = sortBy_, .descending = descending_, .on = on_};
    if (filters_.state == kOpen)
        question.where.emplace_back(kOpen, kTrue);
    else if (filters_.state)
        question.where.emplace_back(QStringLiteral("state"), *filters_.state);
    if (filters_.category)
        question.where.emplace_back(QStringLiteral("category"), *filters_.category);
    if (filters_.lead)
        question.where.emplace_back(QStringLiteral("lead"), *filters_.lead);
    if (filters_.late)
        question.where.emplace_back(QStringLiteral("late"), kTrue);
    if (filters_.lagging) {
        question.where.emplace_back(QStringLiteral("lagging"), kTrue);
        question.windows = programme_.stages;
    }
    return question;
}

void LedgerPresenter::ask()
{
    dispatchable_.clear();
    view_.showSelection({}, 0);
    auto rows = query_.rows(question());
    if (!rows)
        return view_.refuse(rows.error());
    const int count = static_cast<int>(rows->size());
    view_.showRows(std::move(*rows));
    view_.showCount(filters_.any() ? tr("%n case(s) answer the filters", nullptr, count)
                                   : tr("%n case(s) in all", nullptr, count));
    if (count == 0)
        view_.showNothing(
            filters_.any()
                ? tr("No case answers these filters. Take one off, or look for fewer words.")
                : tr("The ledger has no case yet. Register a clue (Ctrl+3) or import a workbook "
                     "(Ctrl+4) to begin."));
}

// The leads that stand in the ledger, in the order of documents.
void LedgerPresenter::offerChoices()
{
    std::vector<FilterChoice> categories;
    for (const auto& category : programme_.categories)
        categories.push_back({category.id.text(), category.name});
    const auto counts = query_.counts(LedgerQuestion{.on = on_}, QStringLiteral("lead"));
    if (!counts)
        return view_.refuse(counts.error());
    std::vector<FilterChoice> leads;
    for (const auto& unit : programme_.directory.units()) {
        if (counts->contains(unit.id.text()))
            leads.push_back({unit.id.text(), unit.shortName});
    }
    view_.showChoices(categories, leads);
}

} // namespace jiuzhang::ui
