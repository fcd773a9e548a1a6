// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/duplicates.h"
#include "tests/bench/measurements.h"

namespace jiuzhang::bench {

namespace {

constexpr std::size_t kAsked = 100; // clues at a time: one alone is too quick to measure
constexpr int kRuns = 7;

std::vector<ClueContent> cluesOf(const LedgerQuery& query)
{
    std::vector<ClueContent> clues;
    must(query.forEach({}, [&](const Case& subject) {
        clues.push_back(subject.clue);
        return true;
    }));
    return clues;
}

// Clues of the ledger typed a second time, by somebody else who leaves the number out.
std::vector<ClueContent> typedAgain(std::span<const ClueContent> clues)
{
    std::vector<ClueContent> typed;
    for (std::size_t i = 0; i < kAsked; ++i) {
        typed.push_back(clues[i * clues.size() / kAsked]);
        typed.back().creditCode.clear();
        typed.back().basisNumber.clear();
    }
    return typed;
}

Comparison measureTyping(std::span<const ClueContent> clues, const Directory& directory)
{
    ClueIndex index;
    for (const auto& clue : clues)
        index.add(comparableClue(clue));
    const auto typed = typedAgain(clues);
    const QString code = clues.back().creditCode;
    return compared(
        QStringLiteral("%1 clues typed, beside %2 cases").arg(kAsked).arg(clues.size()),
        [&] {
            for (const auto& clue : typed) {
                if (index.like(comparableClue(clue), directory).empty())
                    giveUp(QStringLiteral("a clue typed again is not found"));
            }
        },
        QStringLiteral("as often: one credit code with all"),
        [&] {
            std::size_t found = 0;
            for (std::size_t i = 0; i < kAsked; ++i) {
                for (const auto& clue : clues)
                    found += clue.creditCode == code;
            }
            if (found < kAsked)
                giveUp(QStringLiteral("the credit code is not there"));
        },
        kRuns);
}

} // namespace

std::vector<Comparison> measureDuplicates(BenchLedger& ledger)
{
    const Desk& desk = ledger.desk();
    const auto& directory = desk.programme.directory;
    const auto clues = cluesOf(desk.query);
    std::vector<Comparison> table;
    for (const std::size_t count : {clues.size() / 10, clues.size()})
        table.push_back(measureTyping(std::span(clues).first(count), directory));
    table.push_back(compared(
        QStringLiteral("read %1 cases to compare with").arg(clues.size()),
        [&] { must(KnownClues().catchUp(desk)); }, QStringLiteral("read the same cases"),
        [&] { (void)cluesOf(desk.query); }, 1));
    KnownClues known;
    must(known.catchUp(desk));
    std::size_t pairs = 0;
    const auto time = timed([&] { pairs = known.pairs(directory).size(); });
    table.push_back({QStringLiteral("all pairs of %1 cases: %2").arg(clues.size()).arg(pairs),
                     QStringLiteral("read the same cases"), time, table.back().bare});
    return table;
}

} // namespace jiuzhang::bench
