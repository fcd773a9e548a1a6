// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_note.h"

namespace jiuzhang::ui {

// What was noted of a row of a workbook, without a full stop.
[[nodiscard]] QString rowNoteText(const NotedRow& noted);

} // namespace jiuzhang::ui
