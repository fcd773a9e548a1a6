// SPDX-License-Identifier: GPL-3.0-or-later
// 更正 变更 冲正 撤回误录: what is done about the entries of a case (casework, Rules of
// correction). The record keeps every wrong value; what stands is folded anew.
#pragma once

#include "core/casework/righting_rules.h"
#include "core/office/papers/letters_after.h"

namespace jiuzhang {

// What such an act leaves: its own event first.
struct PutRight {
    std::vector<NewEvent> events;
    std::vector<LetterAfter> letters;
};

// Decides correct, change, reverse or withdraw on one case. `values` are the act's. FieldUnknown,
// SameValue, EntryUnknown, EntryUndone, EntryNotForAct, NothingToWithdraw, ActsRestOn, OutOfOrder,
// PaidBeyond, PapersStand, CaseHasChildren, SameOperator, and what the entry form or the act would
// refuse of the value.
[[nodiscard]] Result<PutRight> putRight(const Desk& desk, const Case& subject, const ActRow& row,
                                        const Acting& acting, const ActValues& values);

// Whether an event of such an act that is there already could have been entered: `event` as it is
// kept, the case and its events as they were before it. What became of letters is not asked.
[[nodiscard]] Outcome couldPutRight(const Desk& desk, const Case& subject, const ActRow& row,
                                    const Event& event, std::span<const Event> before);

// The acts that would then lack what they need, newest first: ActsRestOn, naming them. `before`
// and `after`: all events of the case; `act` what is to be done.
[[nodiscard]] Outcome checkRest(const Desk& desk, const QString& act, std::span<const Event> before,
                                std::span<const Event> after);

// The event as it will stand in the record, to see what follows from it.
[[nodiscard]] Event foreseen(const NewEvent& event, std::span<const Event> events);

} // namespace jiuzhang
