// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_ledger.h"
#include "tests/bench/measured.h"

#include <span>

namespace jiuzhang::bench {

// Registers that many clues through the gate, a thousand at a time as a workbook is
// imported, and works on some of them; the rest of the measurements read what this leaves.
// Bare: the same rows of event and case_row, inserted into tables without index,
// trigger or search, in as many transactions.
[[nodiscard]] Comparison measureRegistering(BenchLedger& ledger, ClueSource& clues, int cases);

// The ledger with its rules, against the file with its first event.
[[nodiscard]] Comparison measureOpening(const BenchLedger& ledger);

// What the ledger screen asks for when it is sorted by a field: the order of all rows, and
// the first window of cases. Bare: the order and the rows; and LIMIT alone.
[[nodiscard]] std::vector<Comparison> measureFirstPage(BenchLedger& ledger);

// All cases that hold two characters, against LIKE over the same texts.
[[nodiscard]] std::vector<Comparison> measureFinding(BenchLedger& ledger);

// Everything that waits for somebody on the day: limits, stages, steps of the ladder, missing
// reports. Bare: the narrow rows of the same cases, stepped through.
[[nodiscard]] Comparison measureDue(BenchLedger& ledger);

// A draft of the routing rules asked about every case. Bare: the same cases, read.
[[nodiscard]] Comparison measureReplay(BenchLedger& ledger);

// What is shown while a clue is typed: the cases it may belong to, of a tenth of the ledger and
// of all. Bare: one credit code compared with all of them, as often. Then what it takes to
// get ready once per opening, and all pairs of the ledger.
[[nodiscard]] std::vector<Comparison> measureDuplicates(BenchLedger& ledger);

// The month's workbook, from the ledger to the file, against libxlsxwriter with the cells of
// its long sheets at hand.
[[nodiscard]] Comparison measureMonthBook(BenchLedger& ledger);

// The whole register of the ledger as .xlsx, from the ledger to the file, against the same.
[[nodiscard]] Comparison measureExport(BenchLedger& ledger);

// What these two measure.
void writeRegister(BenchLedger& ledger, const QString& path);
void writeMonth(BenchLedger& ledger, const QString& path);

// A unit's workbook of so many rows, from the file to the cases, with all that is looked for and
// asked. Bare: the same book read by our reader, and bare inserts of what it became; and, where
// Python has openpyxl, the book read by that and inserted as it is.
[[nodiscard]] std::vector<Comparison> measureImport(int rows, std::uint32_t seed);

// The peak of a process that does only this: writes the register or the month's workbook of the
// ledger, or takes a unit's workbook of so many rows into a new one.
struct Held {
    QString what;
    PeakMemory peak;
};
[[nodiscard]] std::vector<Held> measureMemory(const BenchLedger& ledger, std::span<const int> rows,
                                              std::uint32_t seed);
// What such a process does: "export", "month" or "import", with the file of the ledger or the book.
void doAlone(const QString& work, const QString& file);

// A ledger of that many cases with eight events and more each, five thousand at work at a time:
// the first window of the ledger screen, a month counted, one act kept on the disk, and a thousand
// acts in one transaction. Bare: the payloads of the same events, case by case; inserts of the
// same events into a table without index.
[[nodiscard]] std::vector<Comparison> measureCourses(int cases, std::uint32_t seed);

// Due days by the calendar: a million and ten million short terms, and ten million long ones.
// Bare: QDate::addDays.
[[nodiscard]] std::vector<Comparison> measureWorkdays();

} // namespace jiuzhang::bench
