// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_row_reading.h"
#include "core/exchange/row_kind.h"

#include <functional>
#include <span>

namespace jiuzhang {

// A row below the header, before anything follows from it.
struct SeenRow {
    int number;
    RowKind kind;
    QString first; // its first text; of a blank row its comments
    std::variant<std::monostate, UntakenRow, ReadRow> read; // none: nothing at all stands there
};

// Looks at the rows on all threads of the processor, and hands them on in their order: a row is
// read by itself, and that is nearly all there is to do for a table. `answersAbout` is asked on any
// thread; `take` is called on the caller's.
void seeRows(const ShownSheet& shown, const Header& header, const ClueReading& reading,
             std::span<const int> rows, const std::function<ReadingAnswers(int row)>& answersAbout,
             const std::function<void(SeenRow row)>& take);

} // namespace jiuzhang
