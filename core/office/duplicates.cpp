// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/duplicates.h"

#include "core/office/permission.h"
#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

// Tells how far a walk over many cases has come, and whether to go on.
class Steps {
public:
    Steps(std::size_t count, const KnownClues::Progress& progress)
        : count_(std::max<std::size_t>(count, 1)), progress_(progress)
    {
    }
    bool next()
    {
        ++done_;
        return !progress_ || progress_(static_cast<int>(std::min(done_ * 100 / count_, 100UL)));
    }

private:
    std::size_t count_;
    std::size_t done_ = 0;
    const KnownClues::Progress& progress_;
};

bool contains(const std::vector<CaseNumber>& numbers, const CaseNumber& number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

std::vector<LikelyPair> sorted(std::map<std::pair<CaseNumber, CaseNumber>, Likeness> found)
{
    std::vector<LikelyPair> pairs;
    for (auto& [numbers, likeness] : found)
        pairs.push_back({numbers.first, numbers.second, std::move(likeness)});
    std::ranges::stable_sort(pairs, std::greater(),
                             [](const LikelyPair& pair) { return pair.likeness.score; });
    return pairs;
}

} // namespace

QJsonArray toJson(const std::vector<LikelyPair>& pairs)
{
    QJsonArray array;
    for (const auto& pair : pairs)
        array.append(QJsonObject{{QStringLiteral("a"), pair.a.text()},
                                 {QStringLiteral("b"), pair.b.text()},
                                 {QStringLiteral("score"), pair.likeness.score},
                                 {QStringLiteral("reasons"), reasonIds(pair.likeness)}});
    return array;
}

void KnownClues::Clues::take(const Case& subject)
{
    // A void case is no duplicate of anything: nothing of it can be found.
    auto clue = subject.state == State::Void ? ComparableClue() : comparableClue(subject.clue);
    Standing standing{subject.number, subject.mergedInto, subject.children, subject.distinct};
    for (const auto& related : subject.related)
        standing.answered.push_back(related.other);
    if (const auto known = places.constFind(subject.number); known != places.constEnd()) {
        index.replace(*known, std::move(clue));
        standings[*known] = std::move(standing);
        return;
    }
    places.insert(subject.number, index.add(std::move(clue)));
    standings.push_back(std::move(standing));
}

const KnownClues::Standing* KnownClues::Clues::find(const CaseNumber& number) const
{
    const auto known = places.constFind(number);
    return known == places.constEnd() ? nullptr : &standings[*known];
}

const KnownClues::Standing& KnownClues::Clues::rootOf(const Standing& standing) const
{
    const Standing* root = standing.root ? find(*standing.root) : nullptr;
    return root ? *root : standing;
}

// An answer about a case is one about the clues in it: it was given looking at them all.
bool KnownClues::Clues::areAnswered(const Standing& one, const Standing& other) const
{
    return contains(one.answered, other.number) ||
           contains(rootOf(one).answered, rootOf(other).number);
}

Outcome KnownClues::catchUp(const Desk& desk, const Progress& progress)
{
    const std::scoped_lock oneAtATime(reading_);
    // What is recorded while this reads is read again the next time.
    const auto head = TRY(desk.record.head());
    if (clues_ && seq_ == head.seq)
        return {};
    TRY(clues_ ? readNew(desk, progress) : readAll(desk, progress));
    seq_ = head.seq;
    return {};
}

bool KnownClues::isReady() const
{
    const std::shared_lock lock(guard_);
    return clues_.has_value();
}

Outcome KnownClues::readAll(const Desk& desk, const Progress& progress)
{
    const auto rows = TRY(desk.query.rows({}));
    Steps steps(rows.size(), progress);
    Clues clues;
    bool cancelled = false;
    const auto read = desk.query.forEach({}, [&](const Case& subject) {
        clues.take(subject);
        cancelled = !steps.next();
        return !cancelled;
    });
    if (!read)
        return read;
    if (cancelled)
        return refuse(ErrorCode::Cancelled);
    const std::scoped_lock lock(guard_);
    clues_ = std::move(clues);
    return {};
}

Outcome KnownClues::readNew(const Desk& desk, const Progress& progress)
{
    const auto touched = TRY(desk.record.touchedAfter(seq_));
    Steps steps(touched.size(), progress);
    for (const auto& number : touched) {
        const auto subject = TRY(desk.record.load(number));
        {
            const std::scoped_lock lock(guard_);
            clues_->take(subject);
        }
        if (!steps.next())
            return refuse(ErrorCode::Cancelled);
    }
    return {};
}

std::vector<LikelyCase> KnownClues::casesLike(const ComparableClue& clue,
                                              const Directory& directory) const
{
    const std::shared_lock lock(guard_);
    std::vector<LikelyCase> likely;
    if (!clues_)
        return likely;
    std::set<CaseNumber> named;
    for (auto& match : clues_->index.like(clue, directory)) {
        const auto& root = clues_->rootOf(clues_->standings[match.place]);
        if (named.insert(root.number).second)
            likely.push_back({root.number, std::move(match.likeness)});
    }
    return likely;
}

// Every pair is met from both sides: `onlyLater` takes one of them.
void KnownClues::gather(const Standing& asked, bool onlyLater, const Directory& directory,
                        Found& found) const
{
    const Place place = clues_->places[asked.number];
    const auto& root = clues_->rootOf(asked);
    for (auto& match : clues_->index.like(clues_->index.at(place), directory)) {
        const auto& other = clues_->standings[match.place];
        const auto& otherRoot = clues_->rootOf(other);
        if ((onlyLater && match.place <= place) || root.number == otherRoot.number ||
            clues_->areAnswered(asked, other))
            continue;
        const auto numbers = std::minmax(root.number, otherRoot.number);
        auto& best = found[{numbers.first, numbers.second}];
        if (match.likeness.score > best.score)
            best = std::move(match.likeness);
    }
}

std::vector<LikelyPair> KnownClues::pairs(const Directory& directory) const
{
    const std::shared_lock lock(guard_);
    Found found;
    if (clues_) {
        for (const auto& standing : clues_->standings)
            gather(standing, true, directory, found);
    }
    return sorted(std::move(found));
}

std::vector<LikelyPair> KnownClues::pairsOf(const CaseNumber& number,
                                            const Directory& directory) const
{
    const std::shared_lock lock(guard_);
    Found found;
    if (const Standing* asked = clues_ ? clues_->find(number) : nullptr) {
        const Standing& root = clues_->rootOf(*asked);
        gather(root, false, directory, found);
        for (const auto& child : root.children)
            gather(*clues_->find(child), false, directory, found);
    }
    return sorted(std::move(found));
}

Result<std::vector<LikelyPair>> toldPairs(const Desk& desk, const Acting& reader,
                                          std::vector<LikelyPair> pairs)
{
    if (maySeeParties(desk, {reader.operatorName, {}, desk.today}))
        return pairs;
    std::vector<LikelyPair> told;
    for (auto& pair : pairs) {
        const auto a = TRY(desk.record.load(pair.a));
        const auto b = TRY(desk.record.load(pair.b));
        if (a.clue.shielding == Shielding::Open && b.clue.shielding == Shielding::Open)
            told.push_back(std::move(pair));
    }
    return told;
}

} // namespace jiuzhang
