// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"
#include "core/office/proof/read_once.h"
#include "core/office/rules/ledger_setup.h"

namespace jiuzhang {

// An event that is to be proved, and the office as it was when it was entered.
struct Moment {
    const Event& event;
    const Desk& then; // its record ends before the event; `today` is the last day it can have been
    const CaseRecord& record; // the whole: what belongs to the event may follow it
    ReadOnce& read;
    std::span<const Event> earlier = {}; // of an event of a case, those of the case before it …
    const Case* subject = nullptr;       // … and what they tell
    // Of an event that sets what the ledger works by, what it works by from then on.
    const LedgerRules* after = nullptr;

    [[nodiscard]] Acting acting() const
    {
        return {event.operatorName, event.onBehalfOf, event.happenedOn};
    }
};

} // namespace jiuzhang
