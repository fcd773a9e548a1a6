// SPDX-License-Identifier: GPL-3.0-or-later
// What was made out of the sheets of a workbook besides its rows.
#pragma once

#include "core/exchange/header.h"
#include "core/exchange/reading_answer.h"

namespace jiuzhang {

struct SkippedRow { // a row of the table that is no clue: a total, a signature line
    QString sheet;
    int row;
    QString text;            // its first words
    QString why;             // rowKindId(), or "answered": a person said so
    bool isShielded = false; // RowRejection::isShielded
};

struct UnreadSheet {
    QString name;
    QString why; // "not-chosen" "hidden" "no-header" "answered"
};

struct UntakenColumn { // has values, but no field is known for its heading
    QString sheet;
    HeaderColumn column;
};

struct TakenColumn {
    QString sheet;
    QString field; // key
    HeaderColumn column;
};

// A table as far as it goes in its sheet.
struct ReadTable {
    QString sheet;
    int lastHeaderRow;
    int lastRow;
    int lastColumn;      // with a heading, or a value below
    QString fingerprint; // of its headings and of who sends it: equal when he sends another like it
};

// What was answered about columns of a table like this one before, in whatever sheet.
using RememberedAnswers = std::map<QString, ReadingAnswers>; // by ReadTable::fingerprint

} // namespace jiuzhang
