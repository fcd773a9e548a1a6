// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_file.h"
#include "tests/bench/measurements.h"

namespace jiuzhang::bench {

Comparison measureOpening(const BenchLedger& ledger)
{
    const auto open = [&] {
        const auto file = must(LedgerFile::open(ledger.path()));
        const auto rules = must(rulesOf(file->record()));
    };
    const auto bareOpen = [&] {
        BareFile file(ledger.path());
        BareStatement first(file, "SELECT seq, hash FROM event LIMIT 1");
        if (!first.next())
            giveUp(QStringLiteral("the ledger is empty"));
    };
    return compared(QStringLiteral("open the ledger with its rules"), open,
                    QStringLiteral("SQLite opens the file and reads one row"), bareOpen, 21);
}

} // namespace jiuzhang::bench
