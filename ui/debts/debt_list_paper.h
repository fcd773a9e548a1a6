// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/debt_list.h"

namespace jiuzhang::ui {

// A list of debts as a lying A3 PDF, a part for each of its tables, with what stands below it.
// Always in Chinese, in type of nine points at least. Needs a QGuiApplication. CharacterMissing,
// PaperFailed.
[[nodiscard]] Result<QByteArray> debtListPdf(const DebtList& list, const Programme& programme);

} // namespace jiuzhang::ui
