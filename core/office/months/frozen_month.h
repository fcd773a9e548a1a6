// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/months/reports.h"

namespace jiuzhang {

// The number under which a frozen month's workbook is kept among the issued papers.
[[nodiscard]] QString frozenWorkbook(const QString& month);

// The figures of a frozen month as they were reported; nothing when it is not frozen.
[[nodiscard]] Result<std::optional<Figures>> frozenFigures(const CaseRecord& record,
                                                           const QString& month);

// Every month frozen so far, in the order of months.
[[nodiscard]] Result<ClosedMonths> closedMonths(const Desk& desk);

} // namespace jiuzhang
