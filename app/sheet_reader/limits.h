// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jiuzhang::reader {

// What a workbook of clues never needs and a hostile one asks for.
inline constexpr qint64 kMostFileBytes = 50LL * 1024 * 1024;
inline constexpr qint64 kMostPartBytes = 200LL * 1024 * 1024; // one unpacked part
inline constexpr int kMostCells = 2'000'000;                  // with a value, in all sheets
inline constexpr qint64 kMostMergedCells = 1'000'000;         // under ranges of one sheet
inline constexpr int kMostStrings = 1'000'000;                // in the table of shared texts
inline constexpr int kMostDepth = 64;                         // of elements inside each other
inline constexpr quint64 kMostMemoryBytes = 2ULL * 1024 * 1024 * 1024;
inline constexpr quint64 kMostCpuSeconds = 20;

// Puts the memory and time limits on this process; nothing it reads can lift them. When its
// time is up, it ends with the exit status of WorkbookTooLarge.
void limitThisProcess();

} // namespace jiuzhang::reader
