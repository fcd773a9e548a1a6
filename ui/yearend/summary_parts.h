// SPDX-License-Identifier: GPL-3.0-or-later
// What several parts of the summary's text say.
#pragma once

#include "core/directory/programme.h"
#include "ui/paper/prose/prose_parts.h"

namespace jiuzhang::ui {

using paper::PageTable;
using paper::paragraph;

// Of what is left out on the page, by the name of the workbook's sheet.
[[nodiscard]] QString inWorkbook(const QString& what, std::size_t lines, const QString& sheet);

[[nodiscard]] QString unitName(const std::optional<UnitId>& unit, const Programme& programme);

} // namespace jiuzhang::ui
