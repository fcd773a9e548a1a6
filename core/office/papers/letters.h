// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/paper_issue.h"

namespace jiuzhang {

// The letters of one dispatch: the referral letter to the lead, then a copy letter to each
// copied unit (plan II.2a), still without numbers, each with its annex. The last leg of the case
// is the one they announce.
[[nodiscard]] std::vector<PaperOrder> letterOrders(const Desk& desk, const Case& subject, QDate on);

// Gives the letters their numbers, sets and freezes them; inside atomically(), so that a
// letter that cannot be set spends no number.
[[nodiscard]] Result<std::vector<IssuedPaper>> issueLetters(Desk& desk, const Case& subject,
                                                            const Acting& acting);

} // namespace jiuzhang
