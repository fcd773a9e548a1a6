// SPDX-License-Identifier: GPL-3.0-or-later
// 更正 变更 冲正 撤回误录: what is done about the entries of a case (casework, Rules of
// correction). The record keeps every wrong value; what stands is folded anew.
#pragma once

#include "core/casework/righting_rules.h"
#include "core/office/desk.h"

namespace jiuzhang {

// What becomes of a letter of the case by an act that puts something right.
struct LetterAfter {
    enum class Fate {
        Annulled, // with its act; its number is never used again
        Standing, // what it says was so when it was sent
        Wrong     // it says what was put right: a correcting letter is needed
    };
    QString number;
    QString kind; // "referral-letter"
    Fate fate;
};
[[nodiscard]] QString letterFateId(LetterAfter::Fate fate); // "annulled" "standing" "wrong"

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

// The acts that would then lack what they need, newest first: ActsRestOn, naming them. `before`
// and `after`: all events of the case; `act` what is to be done.
[[nodiscard]] Outcome checkRest(const Desk& desk, const QString& act, std::span<const Event> before,
                                std::span<const Event> after);

// The event as it will stand in the record, to see what follows from it.
[[nodiscard]] Event foreseen(const NewEvent& event, std::span<const Event> events);

// The letters of the case that were sent and count: neither annulled nor corrected by another.
[[nodiscard]] Result<std::vector<IssuedPaper>> lettersThatCount(const Desk& desk,
                                                                const CaseNumber& number);

// The same as an act leaves them that makes none of them wrong.
[[nodiscard]] Result<std::vector<LetterAfter>> lettersStanding(const Desk& desk,
                                                               const CaseNumber& number);

} // namespace jiuzhang
