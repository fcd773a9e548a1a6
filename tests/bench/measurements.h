// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_ledger.h"
#include "tests/bench/measured.h"

namespace jiuzhang::bench {

// Registers that many clues through the gate, a thousand at a time as a workbook is
// imported, and works on some of them; the rest of the measurements read what this leaves.
// Bare: the same rows of event, case_row and case_body, inserted into tables without index,
// trigger or search, in as many transactions.
[[nodiscard]] Comparison measureRegistering(BenchLedger& ledger, ClueSource& clues, int cases);

// The ledger with its rules, against the file with its first event.
[[nodiscard]] Comparison measureOpening(const BenchLedger& ledger);

// What the ledger screen asks for when it is sorted by a field: the order of all rows, and
// the first window of cases. Bare: the order and the rows; and LIMIT alone.
[[nodiscard]] std::vector<Comparison> measureFirstPage(BenchLedger& ledger);

// All cases that hold two characters, against LIKE over the same texts.
[[nodiscard]] std::vector<Comparison> measureFinding(BenchLedger& ledger);

// The month's workbook, from the ledger to the file, against libxlsxwriter with the cells of
// its long sheets at hand.
[[nodiscard]] Comparison measureMonthBook(BenchLedger& ledger);

// Due days by the calendar: a million and ten million short terms, and ten million long ones.
// Bare: QDate::addDays.
[[nodiscard]] std::vector<Comparison> measureWorkdays();

} // namespace jiuzhang::bench
