// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/putting_right.h"

namespace jiuzhang {

// What became of an act on one case.
struct ActResult {
    CaseNumber number;
    std::optional<State> state = {};        // afterwards; none: no such case
    std::optional<Error> error = {};        // none: done, or done before under the same command id
    std::optional<IssuedPaper> letter = {}; // that was issued with the act
    std::vector<LetterAfter> lettersAfter = {}; // what became of letters that were sent before
    // Of a referral: how many can open it. 0: an open ledger hides it, and seals nothing.
    std::optional<int> holders = {};
    [[nodiscard]] bool ok() const { return !error; }
};

[[nodiscard]] QJsonObject toJson(const ActResult& result); // case ok state code [lettersAfter]
                                                           // [holders]; the caller adds "reason"

// What still keeps the act from being done with these values; the gate is asked, nothing changes.
[[nodiscard]] Outcome mayDo(const Desk& desk, const Case& subject, const ActRow& row,
                            const Acting& acting, const ActValues& values);

// The act's event through the gate, on a case of which these are the events; an act of an earlier
// day than its last one on the case as it was then, and nothing that came after it may lack what it
// needs. Without letter, file, and what it leaves on another case.
[[nodiscard]] Result<NewEvent> passedAfter(const Desk& desk, const std::vector<Event>& events,
                                           const ActRow& row, const Acting& acting,
                                           const ActValues& values);

// Performs one act on each case, each in a transaction of its own, through the same gate; a
// refused case does not keep the others back. What the act leaves on another case (merging,
// relating), its letter and its file belong to the same transaction. Not for register and
// dispatch.
[[nodiscard]] std::vector<ActResult> act(Desk& desk, const ActRow& row, const Acting& acting,
                                         std::span<const CaseNumber> numbers,
                                         const ActValues& values);

} // namespace jiuzhang
