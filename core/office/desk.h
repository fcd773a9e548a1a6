// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/casework/gate.h"
#include "core/office/papers/shielded_parties.h"
#include "core/office/papers/typesetter.h"
#include "core/record/case_record.h"
#include "core/record/draft_box.h"
#include "core/record/kept_bytes.h"
#include "core/record/ledger_care.h"
#include "core/record/ledger_query.h"
#include "core/record/paper_register.h"
#include "core/routing/rule_set.h"
#include "core/sealing/secret.h"

#include <QDeadlineTimer>

#include <functional>

namespace jiuzhang {

// Who has signed in at a desk, and how that went.
struct Session {
    int person = 0;                           // the number; 0: nobody
    std::shared_ptr<const Secret> opens = {}; // what is sealed for the passphrase
    int wrong = 0;                            // passphrases since the last right one
    QDeadlineTimer waits = {};                // until then none is tried
};

// What a use case of the office works with: one open ledger and the rules adopted in it. It
// owns nothing; app/composition puts it together, once per thread.
struct Desk {
    CaseRecord& record;
    const LedgerQuery& query;
    PaperRegister& papers;
    DraftBox& drafts;
    KeptBytes& kept;
    LedgerCare& care;
    const Programme& programme;
    const WorkingCalendar& calendar;
    const RuleSet& rules;
    const Typesetter& typesetter;
    QDate today;       // the real day: nothing is entered for a later one
    QDate workingDate; // what every screen reckons from: today unless set in the ledger
    // Brings programme, calendar, rules, texts and days up to what is recorded and to the clock;
    // decide() does it inside the lock.
    std::function<Outcome()> renew = [] { return Outcome(); };
    std::shared_ptr<ShieldedParties> shielded = std::make_shared<ShieldedParties>();
    // Told what papers mask while they are composed; null: nobody looks at it.
    std::shared_ptr<MaskedPapers> masked = {};
    // What papers are composed from, where that is not all that is recorded now.
    const CaseReading* known = nullptr;
    std::shared_ptr<Session> session = std::make_shared<Session>(); // of all desks of one window

    [[nodiscard]] const CaseReading& cases() const { return known ? *known : record; }

    [[nodiscard]] Gate gate() const { return {programme, calendar, today}; }
};

} // namespace jiuzhang
