// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/finder_presenter.h"

#include "core/base/text.h"
#include "core/shielding/masking.h"
#include "ui/casefile/act_offers.h"
#include "ui/shared/terms_text.h"
#include "ui/window/places.h"

#include <algorithm>
#include <ranges>

namespace jiuzhang::ui {

namespace {

constexpr qsizetype kMostOfUnit = 200; // cases, as many as the ledger acts on together
constexpr std::size_t kLookedAt = 64;  // rows, of which some may be hidden

bool has(const QString& text, const QString& typed)
{
    return text.contains(typed, Qt::CaseInsensitive);
}

} // namespace

FinderPresenter::FinderPresenter(const Workplace& workplace, QString inFront)
    : workplace_(workplace), inFront_(std::move(inFront))
{
}

std::vector<Found> FinderPresenter::find(const QString& typed)
{
    std::vector<Found> found;
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return found;
    for (const auto& place : allPlaces()) {
        if (has(place.listTitle(), wanted))
            found.push_back({Found::Kind::Place, place.listTitle(), tr("Screen"), place.id()});
    }
    findActs(wanted, found);
    findCases(wanted, found);
    findLetters(wanted, found);
    findUnits(wanted, found);
    findPages(wanted, found);
    return found;
}

void FinderPresenter::findActs(const QString& typed, std::vector<Found>& found) const
{
    const auto subject = workplace_.desk.record.load(CaseNumber(inFront_));
    if (inFront_.isEmpty() || !subject)
        return;
    for (const auto& offer : actOffers(workplace_, *subject)) {
        const QString word = actText(QString::fromUtf16(offer.row->id));
        if (!offer.obstacle && has(word, typed))
            found.push_back({Found::Kind::Act, word,
                             tr("Act on %1 (%2)").arg(inFront_, actKeysText(*offer.row)), inFront_,
                             offer.row});
    }
}

void FinderPresenter::findCases(const QString& typed, std::vector<Found>& found) const
{
    const auto& query = workplace_.desk.query;
    const auto rows =
        query.rows({.find = typed, .descending = true, .on = workplace_.desk.workingDate});
    if (!rows)
        return;
    const auto cases = query.cases(std::span(rows->data(), std::min(rows->size(), kLookedAt)));
    if (!cases)
        return;
    const QString number = comparable(typed); // full-width digits are no mistake
    std::size_t count = 0;
    for (const auto& subject : *cases) {
        const bool isOpen = subject.clue.shielding == Shielding::Open;
        const QString entity = isOpen ? subject.clue.entity : maskedEntity(subject.clue.entity);
        if (!isOpen && !has(subject.number.text(), number) && !has(entity, typed))
            continue; // by what was it found?
        found.push_back({Found::Kind::Case, subject.number.text() + QStringLiteral("  ") + entity,
                         stateText(subject.state), subject.number.text()});
        if (++count == kMostOfKind)
            return;
    }
}

void FinderPresenter::findLetters(const QString& typed, std::vector<Found>& found)
{
    const bool mayBeNumber =
        std::ranges::any_of(typed, [](QChar each) { return each.isDigit() || each == u'〔'; });
    if (!mayBeNumber)
        return;
    if (!letters_) {
        letters_.emplace();
        const int year = workplace_.desk.workingDate.year();
        for (const int each : {year, year - 1}) {
            auto papers = workplace_.desk.papers.papersOf(each);
            if (papers)
                std::ranges::move(*papers | std::views::reverse, std::back_inserter(*letters_));
        }
    }
    std::size_t count = 0;
    for (const auto& letter : *letters_) {
        if (!letter.subject || !has(letter.numberText, typed))
            continue;
        found.push_back({Found::Kind::Letter, letter.numberText,
                         tr("%1 of %2").arg(paperText(letter.kind), letter.subject->text()),
                         letter.subject->text()});
        if (++count == kMostOfKind)
            return;
    }
}

void FinderPresenter::findUnits(const QString& typed, std::vector<Found>& found) const
{
    std::size_t count = 0;
    for (const auto& unit : workplace_.desk.programme.directory.units()) {
        const bool isMeant = has(unit.name, typed) || has(unit.shortName, typed) ||
                             std::ranges::any_of(unit.aliases, [&](const QString& alias) {
                                 return has(alias, typed);
                             });
        if (!isMeant)
            continue;
        found.push_back(
            {Found::Kind::Unit, unit.name, tr("Unit: the cases that it leads"), unit.id.text()});
        if (++count == kMostOfKind)
            return;
    }
}

void FinderPresenter::findPages(const QString& typed, std::vector<Found>& found) const
{
    for (const auto& page : pages_) {
        if (has(page.title, typed))
            found.push_back({Found::Kind::Page, page.title, tr("Manual"), page.topic});
    }
}

QStringList FinderPresenter::casesOf(const QString& unit) const
{
    QStringList numbers;
    const auto& query = workplace_.desk.query;
    const auto rows = query.rows({.where = {{QStringLiteral("lead"), unit}},
                                  .descending = true,
                                  .on = workplace_.desk.workingDate});
    if (!rows)
        return numbers;
    const auto count = std::min(rows->size(), static_cast<std::size_t>(kMostOfUnit));
    const auto cases = query.cases(std::span(rows->data(), count));
    if (cases) {
        for (const auto& subject : *cases)
            numbers += subject.number.text();
    }
    return numbers;
}

} // namespace jiuzhang::ui
