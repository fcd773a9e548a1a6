// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/clue_index.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// So many of the pairs looked up must stand in a similar name. One would be enough; more
// leave fewer names to compare where pairs are common, as those of digits are.
constexpr std::size_t kSharedPairs = 3;

enum class KeyKind { CreditCode, CourtNumber, ContractNumber, Name, Phone, NamePair };

template <class Value>
std::size_t keyOf(KeyKind kind, const Value& value)
{
    return qHashMulti(0, static_cast<int>(kind), value);
}

// What of the clue can alone bring it near 60 when another one has the same.
std::vector<std::size_t> plainKeys(const ComparableClue& clue)
{
    std::vector<std::size_t> keys;
    const auto add = [&](KeyKind kind, const QString& text) {
        if (!text.isEmpty())
            keys.push_back(keyOf(kind, text));
    };
    add(KeyKind::CreditCode, clue.creditCode);
    add(KeyKind::Name, clue.name);
    for (const auto& number : clue.courtNumbers)
        add(KeyKind::CourtNumber, number);
    for (const auto& number : clue.contractNumbers)
        add(KeyKind::ContractNumber, number);
    for (const auto& number : clue.phones)
        add(KeyKind::Phone, number);
    return keys;
}

std::vector<std::size_t> nameKeys(const ComparableClue& clue)
{
    std::vector<std::size_t> keys;
    for (const quint32 pair : clue.namePairs)
        keys.push_back(keyOf(KeyKind::NamePair, pair));
    return keys;
}

std::vector<std::size_t> allKeys(const ComparableClue& clue)
{
    auto keys = plainKeys(clue);
    std::ranges::copy(nameKeys(clue), std::back_inserter(keys));
    return keys;
}

} // namespace

ClueIndex::Place ClueIndex::add(ComparableClue clue)
{
    const Place place = size();
    clues_.push_back(std::move(clue));
    enter(place);
    return place;
}

void ClueIndex::replace(Place place, ComparableClue clue)
{
    if (clue == clues_[place])
        return;
    withdraw(place);
    clues_[place] = std::move(clue);
    enter(place);
}

void ClueIndex::enter(Place place)
{
    for (const Key key : allKeys(clues_[place]))
        byKey_[key].push_back(place);
}

void ClueIndex::withdraw(Place place)
{
    for (const Key key : allKeys(clues_[place]))
        std::erase(byKey_[key], place);
}

void ClueIndex::gather(Key key, std::vector<Place>& found) const
{
    if (const auto places = byKey_.constFind(key); places != byKey_.constEnd())
        found.insert(found.end(), places->begin(), places->end());
}

std::vector<ClueIndex::Key> ClueIndex::rarestNameKeys(const ComparableClue& clue,
                                                      std::size_t most) const
{
    auto keys = nameKeys(clue);
    const auto commonness = [&](Key key) {
        const auto places = byKey_.constFind(key);
        return places == byKey_.constEnd() ? 0 : places->size();
    };
    most = std::min(most, keys.size());
    std::ranges::partial_sort(keys, keys.begin() + static_cast<std::ptrdiff_t>(most), {},
                              commonness);
    keys.resize(most);
    return keys;
}

void ClueIndex::gatherSimilarNames(const ComparableClue& clue, std::vector<Place>& found) const
{
    const auto missing = mostMissing(clue.namePairs);
    const auto keys = rarestNameKeys(clue, missing + kSharedPairs);
    std::vector<std::uint8_t> shared(clues_.size()); // by place; a name has few pairs
    for (const Key key : keys) {
        const auto places = byKey_.constFind(key);
        if (places == byKey_.constEnd())
            continue;
        for (const Place place : *places) {
            if (++shared[place] == keys.size() - missing)
                found.push_back(place);
        }
    }
}

std::vector<ClueIndex::Place> ClueIndex::candidates(const ComparableClue& clue) const
{
    std::vector<Place> found;
    for (const Key key : plainKeys(clue))
        gather(key, found);
    gatherSimilarNames(clue, found);
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

std::vector<ClueIndex::Match> ClueIndex::like(const ComparableClue& clue,
                                              const Directory& directory) const
{
    std::vector<Match> matches;
    for (const Place place : candidates(clue)) {
        if (auto found = likeness(clue, clues_[place], directory); found.isPossible())
            matches.push_back({place, std::move(found)});
    }
    // Candidates come by place, and stay so among equals.
    std::ranges::stable_sort(matches, std::greater(),
                             [](const Match& match) { return match.likeness.score; });
    return matches;
}

} // namespace jiuzhang
