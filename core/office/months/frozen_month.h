// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/months/reports.h"

namespace jiuzhang {

inline const QString kFreezeMonth = QStringLiteral("freeze-month"); // the event of it

// The figures of a frozen month as they were reported; nothing when it is not frozen.
[[nodiscard]] Result<std::optional<Figures>> frozenFigures(const CaseRecord& record,
                                                           const QString& month);

// Its workbook as it was frozen; an earlier program kept it among the issued papers. PaperUnknown,
// ContentDamaged.
[[nodiscard]] Result<QByteArray> frozenWorkbook(const Desk& desk, const QString& month);

// The cases behind its figures, as they were frozen. Null: it was frozen before they were kept.
[[nodiscard]] Result<std::shared_ptr<const FigureCases>> frozenCases(const Desk& desk,
                                                                     const QString& month);

// What each frozen month counted, newest first.
[[nodiscard]] Result<std::vector<ReportSpan>> frozenSpans(const CaseRecord& record);

// Every month frozen so far, in the order of months.
[[nodiscard]] Result<ClosedMonths> closedMonths(const Desk& desk);

} // namespace jiuzhang
