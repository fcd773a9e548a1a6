// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/due_list.h"

#include "tests/bench/bare_file.h"
#include "tests/bench/measurements.h"

namespace jiuzhang::bench {

namespace {

constexpr int kRuns = 7;

std::size_t bareLines(BareFile& file)
{
    BareStatement rows(file, "SELECT id, entity, state, dueOn FROM case_row"
                             " WHERE open OR state = 'settled' ORDER BY id");
    std::size_t count = 0;
    while (rows.next())
        ++count;
    return count;
}

} // namespace

Comparison measureDue(BenchLedger& ledger)
{
    BareFile file(ledger.path());
    const auto lines = bareLines(file);
    const auto items = must(dueList(ledger.desk(), kToday)).size();
    return compared(
        QStringLiteral("what is due: %1 matters of %2 cases").arg(items).arg(lines),
        [&] { (void)must(dueList(ledger.desk(), kToday)); },
        QStringLiteral("four columns of these rows, stepped"), [&] { (void)bareLines(file); },
        kRuns);
}

} // namespace jiuzhang::bench
