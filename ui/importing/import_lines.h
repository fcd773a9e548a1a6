// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"

#include <QList>

namespace jiuzhang::ui {

// What becomes, or became, of one row of the workbook.
enum class RowFate { WillRegister, Registered, Rejected, Earlier, NoClue, Asked, Skipped };

struct ImportLine {
    RowFate fate;
    QString sheet;
    int row; // 0: the sheet, or a column of it
    QString entity = {};
    QString category = {};
    QString respondent = {};
    std::optional<Money> disputed = {};
    QString words = {};                    // notes, or every reason against it
    std::optional<CaseNumber> number = {}; // Registered, Earlier
    QString likely = {};                   // the cases or rows it may be one matter with
    bool isAsked = false;                  // a person says what becomes of it, or has said
    bool isOfReading = false;              // asked about what stands there, not what it is like
    bool mayBeText = false;                // and what is meant can be typed
    std::optional<bool> tick = {};         // to be registered, or left out; none: no choice
    friend bool operator==(const ImportLine&, const ImportLine&) = default;
};

// Every row that was read, in the order of the workbook.
[[nodiscard]] QList<ImportLine> linesOf(const ImportOutcome& outcome, const Programme& programme);

// Columns and sheets that were left out, one sentence each; empty when there are none.
[[nodiscard]] QString leftOut(const ClueRows& rows);

} // namespace jiuzhang::ui
