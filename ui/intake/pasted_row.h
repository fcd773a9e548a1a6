// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header_names.h"

namespace jiuzhang::ui {

// One row of a table, copied in Excel or WPS, as texts for the entry form.
struct PastedRow {
    QJsonObject form;      // keys of readClue(); a blank cell has no key
    bool byHeader = false; // false: taken by the order of the columns of the clue table
    int furtherRows = 0;   // below the one that was taken
    QStringList leftOver;  // values that no field of the form takes
};

// Whether the text was copied from a table: only then is a paste more than a text.
[[nodiscard]] bool isTableText(const QString& clipboard);

// The first clue in the text of a clipboard, with or without header above it. Nothing when
// the text is no row of a table of clues.
[[nodiscard]] std::optional<PastedRow> pastedRow(const QString& clipboard,
                                                 const HeaderNames& names);

} // namespace jiuzhang::ui
