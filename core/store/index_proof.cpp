// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_proof.h"

#include "core/store/case_columns.h"
#include "core/store/search_index.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr std::int64_t kTotals = 1;     // rows of case_text_data: counts of cases and words,
constexpr std::int64_t kStructure = 10; // and which pages make up the index

// Nobody who changes a word knows the seed, so that no other word has the same sum.
std::size_t wordSum(const QByteArray& word, std::int64_t place)
{
    static const std::size_t seed = QRandomGenerator::system()->generate64();
    return qHashMulti(seed, word, place);
}

// FTS5 writes whole numbers seven bits to a byte, the highest first; all but the last have the
// eighth bit set.
std::int64_t takeNumber(QByteArray& bytes)
{
    std::int64_t number = 0;
    for (bool goesOn = true; goesOn && !bytes.isEmpty(); bytes.remove(0, 1)) {
        number = (number << 7) | (bytes[0] & 0x7f);
        goesOn = (bytes[0] & 0x80) != 0;
    }
    return number;
}

QByteArray asNumber(std::int64_t number)
{
    QByteArray bytes(1, static_cast<char>(number & 0x7f));
    while ((number >>= 7) > 0)
        bytes.prepend(static_cast<char>((number & 0x7f) | 0x80));
    return bytes;
}

// The id of a page: its segment; whether it says how to skip in a long list of places, and on
// which level; its place in the segment.
constexpr int kSegment = 37;
constexpr std::int64_t kPage = (std::int64_t{1} << 37) - 1;
constexpr std::int64_t kList = std::int64_t{1} << 36;
constexpr std::int64_t kListAndLevel = kPage - ((std::int64_t{1} << 31) - 1);

std::int64_t wordsEndAt(const QByteArray& block) // the page's third and fourth byte
{
    return qFromBigEndian<quint16>((block + QByteArray(4, '\0')).constData() + 2);
}

const IndexProof::Segment* segmentOf(const std::vector<IndexProof::Segment>& segments,
                                     std::int64_t id)
{
    const auto found = std::ranges::find(segments, id, &IndexProof::Segment::id);
    return found == segments.end() ? nullptr : &*found;
}

// How often the index was configured, in four bytes: ours never is. Counts of levels and segments,
// and of what was written; of each level how many are being merged, how many there are, and each.
std::vector<IndexProof::Segment> segmentsIn(QByteArray structure)
{
    structure.remove(0, 4);
    std::vector<IndexProof::Segment> segments;
    const auto levels = takeNumber(structure);
    (void)takeNumber(structure);
    (void)takeNumber(structure);
    for (std::int64_t level = 0; level < levels && !structure.isEmpty(); ++level) {
        (void)takeNumber(structure);
        for (auto count = takeNumber(structure); count > 0 && !structure.isEmpty(); --count) {
            const auto id = takeNumber(structure);
            const auto first = takeNumber(structure);
            segments.push_back({id, first, takeNumber(structure)});
        }
    }
    return segments;
}

} // namespace

void IndexProof::expect(const Case& subject)
{
    auto& sum = sums_[rowIdOf(subject.number).value_or(0)];
    std::int64_t place = 0;
    for (const auto& word : wordsOf(subject).toUtf8().split(' '))
        sum += wordSum(word, place++);
    words_ += place;
}

Outcome IndexProof::check(const QString& definition, const Problem& problem)
{
    TRY(copy(definition));
    if (TRY(differ(QStringLiteral("SELECT k, v FROM main.case_text_config"),
                   QStringLiteral("SELECT k, v FROM temp.proved_config")))) {
        problem(QStringLiteral("case_text_config"), QStringLiteral("changed"));
        return {}; // FTS5 may not read the rest
    }
    const auto hangsTogether =
        connection_.script("INSERT INTO temp.proved (proved) VALUES ('integrity-check')");
    if (!hangsTogether)
        problem(QStringLiteral("case_text"), QStringLiteral("damaged"));
    TRY(checkPages(problem));
    TRY(checkTotals(problem));
    return hangsTogether ? checkWords(problem) : Outcome();
}

// FTS5 checks an index only where it may write. The copy is filled before it is looked at.
Outcome IndexProof::copy(const QString& definition) const
{
    auto made = definition;
    made.replace(QStringLiteral("TABLE case_text"), QStringLiteral("TABLE temp.proved"));
    return connection_.script("DROP TABLE IF EXISTS temp.proved;" + made.toUtf8() +
                              ";DELETE FROM temp.proved_data;"
                              "INSERT INTO temp.proved_data SELECT * FROM main.case_text_data;"
                              "INSERT INTO temp.proved_idx SELECT * FROM main.case_text_idx");
}

Result<bool> IndexProof::differ(const QString& one, const QString& other) const
{
    Statement row(
        connection_,
        QStringLiteral("SELECT EXISTS (%1 EXCEPT %2) OR EXISTS (%2 EXCEPT %1)").arg(one, other));
    return row.next().map([&](bool) { return row.number(0) != 0; });
}

Result<IndexProof::Pages> IndexProof::pages() const
{
    Statement row(connection_,
                  QStringLiteral("SELECT id, CASE id WHEN ? THEN block ELSE substr(block, 1, 4)"
                                 " END, length(block) FROM main.case_text_data ORDER BY id"));
    Pages pages;
    TRY(row.bind(kStructure).each([&]() -> Outcome {
        const auto id = row.number(0);
        if (id == kStructure) {
            pages.segments = segmentsIn(row.bytes(1));
            pages.isConfigured = !row.bytes(1).startsWith(QByteArray(4, '\0'));
        }
        if (id == kStructure || id == kTotals)
            return {};
        const auto* segment = segmentOf(pages.segments, id >> kSegment);
        const auto page = id & kPage; // from 1; of a segment that was merged away the first is 0
        if ((page & kList) != 0)
            pages.lists.insert(id);
        else if (!segment || segment->first == 0 || page < segment->first || page > segment->last)
            pages.isSuperfluous = true;
        else if (row.number(2) > wordsEndAt(row.bytes(1)))
            pages.begun.insert(id);
        return {};
    }));
    return pages;
}

// Each page belongs to a segment, and to each on which a word begins the index points. Of a segment
// that is being merged into another the first pages are gone, but not what pointed to them.
Outcome IndexProof::checkPages(const Problem& problem) const
{
    auto [segments, begun, lists, isSuperfluous, isConfigured] = TRY(pages());
    Statement row(connection_,
                  QStringLiteral("SELECT segid, pgno >> 1, pgno & 1 FROM main.case_text_idx"));
    QSet<std::int64_t> listed;
    bool isChanged = false;
    TRY(row.each([&]() -> Outcome {
        const auto* segment = segmentOf(segments, row.number(0));
        const auto id = (row.number(0) << kSegment) + row.number(1);
        isChanged |= !begun.remove(id) && (!segment || row.number(1) >= segment->first);
        if (row.number(2) == 1)
            listed.insert(id);
        return {};
    }));
    for (const auto id : std::as_const(lists)) // the index points to it, or it goes on
        isSuperfluous |= !listed.contains(id & ~kListAndLevel) && !lists.contains(id - 1);
    if (isConfigured)
        problem(QStringLiteral("case_text_data"), QStringLiteral("changed"));
    if (isSuperfluous)
        problem(QStringLiteral("case_text_data"), QStringLiteral("superfluous"));
    if (isChanged || !begun.isEmpty())
        problem(QStringLiteral("case_text_idx"), QStringLiteral("changed"));
    return {};
}

Outcome IndexProof::checkTotals(const Problem& problem) const
{
    Statement row(connection_,
                  QStringLiteral("SELECT block FROM main.case_text_data WHERE id = ?"));
    const auto found = TRY(row.bind(kTotals).next());
    const auto expected =
        sums_.isEmpty() ? QByteArray() : asNumber(sums_.size()) + asNumber(words_);
    if (!found || row.bytes(0) != expected)
        problem(QStringLiteral("case_text_data"), QStringLiteral("changed"));
    return {};
}

// The index keeps no texts, but it can be asked which word occurs where.
Outcome IndexProof::checkWords(const Problem& problem)
{
    TRY(connection_.script("CREATE VIRTUAL TABLE IF NOT EXISTS temp.case_word"
                           " USING fts5vocab('main', 'case_text', 'instance')"));
    Statement word(connection_, QStringLiteral("SELECT term, doc, offset FROM temp.case_word"));
    auto sums = sums_;
    TRY(word.each([&]() -> Outcome {
        sums[word.number(1)] -= wordSum(word.bytes(0), word.number(2));
        return {};
    }));
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        if (!sums_.contains(sum.key()))
            problem(QStringLiteral("case_text"), QStringLiteral("superfluous"));
        else if (sum.value() != 0)
            problem(numberOf(sum.key()).text(), QStringLiteral("case_text"));
    }
    return {};
}

} // namespace jiuzhang
