// SPDX-License-Identifier: GPL-3.0-or-later
// 更正 变更 冲正 撤回误录: what is done about the entries of a case (casework, Rules of
// correction). The record keeps every wrong value; what stands is folded anew.
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// What becomes of a letter of the case by an act that puts something right.
struct LetterAfter {
    enum class Fate {
        Annulled, // with its act; its number is never used again
        Standing, // what it says was so when it was sent
        Wrong     // it prints the value that was corrected: a correcting letter is needed
    };
    QString number;
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

// The act by which an entry of this kind is undone: withdraw; of what was recognised or paid
// reverse. Null: of what is no act, or puts something right, which is put right by another one.
[[nodiscard]] const ActRow* undoingOf(const QString& kind);

// Whether this value of an act can be corrected. The number of a case, a file or an entry is put
// right by withdrawing the act.
[[nodiscard]] bool mayBeCorrected(const Need& need);

// The acts that would then lack what they need, newest first: ActsRestOn, naming them. `before`
// and `after`: all events of the case; `act` what is to be done.
[[nodiscard]] Outcome checkRest(const Desk& desk, const QString& act, std::span<const Event> before,
                                std::span<const Event> after);

// The event as it will stand in the record, to see what follows from it.
[[nodiscard]] Event foreseen(const NewEvent& event, std::span<const Event> events);

// The letters of the case that were sent and still count, as an act leaves them.
[[nodiscard]] Result<std::vector<LetterAfter>> lettersStanding(const Desk& desk,
                                                               const CaseNumber& number);

} // namespace jiuzhang
