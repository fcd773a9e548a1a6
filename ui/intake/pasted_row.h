// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_rows.h"

namespace jiuzhang::ui {

// One row of a table, copied in Excel or WPS, as texts for the entry form.
struct PastedRow {
    QJsonObject form;           // by ClueField::writtenKey(); a blank cell has no key
    bool byHeader = false;      // false: taken by the order of the columns of the clue table
    int furtherRows = 0;        // below the one that was taken
    QStringList leftOver;       // values that no field of the form takes
    std::vector<Error> refused; // of values that their field could not show as what they are
};

// Whether the text was copied from a table: only then is a paste more than a text.
[[nodiscard]] bool isTableText(const QString& clipboard);

// The first clue in the text of a clipboard, with or without header above it, each cell read as
// an import reads it. Nothing when the text is no row of a table of clues.
[[nodiscard]] std::optional<PastedRow> pastedRow(const QString& clipboard,
                                                 const ClueReading& reading);

} // namespace jiuzhang::ui
