// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/registration.h"
#include "tests/bench/copied_table.h"
#include "tests/bench/measurements.h"

#include <algorithm>

namespace jiuzhang::bench {

namespace {

constexpr int kBatch = 1000;

// From January to November, so that there is time left to work on the last ones.
QDate dayOfBatch(int first, int cases)
{
    return QDate(2022, 1, 10).addDays(std::int64_t{first} * 320 / cases);
}

} // namespace

Comparison measureRegistering(BenchLedger& ledger, ClueSource& clues, int cases)
{
    BareFile source(ledger.path());
    BareFile bare(ledger.pathOf(QStringLiteral("bare.sqlite")));
    std::array<CopiedTable, 2> tables{CopiedTable(source, bare, "event", "seq"),
                                      CopiedTable(source, bare, "case_row", "id")};
    Comparison result{QStringLiteral("register %1 clues").arg(cases),
                      QStringLiteral("bare inserts of the same rows"),
                      {},
                      {}};
    std::vector<CaseNumber> numbers;
    for (int first = 0; first < cases; first += kBatch) {
        const QDate on = dayOfBatch(first, cases);
        std::vector<ClueContent> batch;
        for (int i = first; i < std::min(first + kBatch, cases); ++i)
            batch.push_back(clues.next(on));
        const Acting acting{.operatorName = QStringLiteral("联系人01"), .on = on};
        result.ours += timed([&] {
            const auto registered = must(registerClues(ledger.desk(), acting, batch));
            numbers.insert(numbers.end(), registered.begin(), registered.end());
        });
        for (auto& table : tables)
            table.read();
        result.bare += timed([&] {
            bare.run("BEGIN IMMEDIATE");
            for (auto& table : tables)
                table.write();
            bare.run("COMMIT");
        });
    }
    for (int first = 0; first < cases; first += kBatch)
        ledger.work(std::span(numbers)
                        .subspan(static_cast<std::size_t>(first))
                        .first(static_cast<std::size_t>(std::min(kBatch, cases - first))));
    return result;
}

} // namespace jiuzhang::bench
