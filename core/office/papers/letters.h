// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/paper_issue.h"

namespace jiuzhang {

// The letters of one dispatch: the referral letter to the lead, then a copy letter to each
// copied unit (plan II.2a), still without numbers. The last leg of the case is the one they
// announce, and they say its own facts, whenever they are set: its day, and the reply day as it
// stands.
[[nodiscard]] std::vector<PaperOrder> dispatchLetters(const Desk& desk, const Case& subject,
                                                      QDate on);

// The same as they will lie on the desk, each with its annex.
[[nodiscard]] std::vector<PaperOrder> letterOrders(const Desk& desk, const Case& subject, QDate on);

} // namespace jiuzhang
