// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"
#include "core/routing/routing.h"

namespace jiuzhang {

[[nodiscard]] Proposal proposalFor(const Desk& desk, const Case& subject, QDate on);
// The same as a list may tell it: a rule's words may name somebody who is shielded.
[[nodiscard]] Proposal toldProposal(const Desk& desk, const CaseNumber& number, Proposal proposal);

// What a person decided about a proposal. What is left out is as proposed.
struct DispatchChoice {
    std::optional<UnitId> lead = {};
    std::optional<std::vector<UnitId>> copied = {};
    QString why = {}; // needed when anything departs from the proposal
    // Where the rules leave the copies to a person: those that they name, and no more.
    bool copiesByRules = false;
    QMap<QString, QString> letterFacts = {}; // letterFacts() → text, of all its letters
};

struct Dispatched {
    ActResult result;
    std::vector<IssuedPaper> letters; // the referral letter first, then one per copied unit
};

// Sends the case: routing decision, letter numbers, frozen letters and the event in one
// transaction, or nothing. NeedsPerson when the rules leave lead or copies to a person and
// `choice` does not say; NeedsReason; ActNotAllowed …
[[nodiscard]] Dispatched dispatchCase(Desk& desk, const Acting& acting, const CaseNumber& number,
                                      const DispatchChoice& choice);

// The terms that a dispatch on that day copies to its leg, and the limits that they set, by the
// keys of its event.
[[nodiscard]] QJsonObject termsOfDispatch(const Desk& desk, const Case& subject, QDate on,
                                          const UnitId& lead);

// The letters as they would be, without numbers, changing nothing.
[[nodiscard]] Result<std::vector<PaperOrder>> previewDispatch(const Desk& desk,
                                                              const Acting& acting,
                                                              const CaseNumber& number,
                                                              const DispatchChoice& choice);

} // namespace jiuzhang
