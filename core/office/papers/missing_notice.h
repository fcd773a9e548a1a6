// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/submission_board.h"
#include "core/office/papers/papers.h"

namespace jiuzhang {

// 催报通知 (forms.md, Kinds): what the notice about one month's missing reports says on `on`.
// `missing` are reports of that month, at least one.
[[nodiscard]] QJsonObject missingReportFields(const Desk& desk,
                                              std::span<const MissingReport> missing, QDate on);

// The notice of every month that has missing reports on acting.on, the oldest first: issued
// with a number where that month has none yet, all of them or none. No paper where nothing is
// missing. Refuses as printPapers().
[[nodiscard]] Result<Print>
printMissingReportNotices(Desk& desk, const Acting& acting,
                          const BeforePrintKept& beforeKept = kNothingElse);

} // namespace jiuzhang
