// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Fills the office's own workbook with these cases, masked as an export is, and writes it to
// `path`. Fields of a case stand in one row of a sheet, which is repeated for each case, or, where
// there is one case, anywhere; names are those of exportColumns(), or of the whole: office,
// programme, date, count, and their Chinese words. Before anything is written: PlaceholderUnknown,
// with the cell and the nearest names; RepeatedRowTwice; PlaceholderMissing; CaseUnknown; what the
// template's file refuses. It is recorded where it tells contacts.
[[nodiscard]] Outcome fillTemplate(Desk& desk, const Acting& acting, const QString& templatePath,
                                   std::span<const CaseNumber> numbers, const QString& path);

} // namespace jiuzhang
