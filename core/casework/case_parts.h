// SPDX-License-Identifier: GPL-3.0-or-later
// What a case is made of besides its clue: each part was left by one kind of act.
#pragma once

#include "core/calendar/term.h"
#include "core/casework/clue.h"
#include "core/casework/terms_of_work.h"

#include <vector>

namespace jiuzhang {

// A term's length as it was when the letter was issued: what a clock is reckoned with again
// after a pause or when a year's calendar becomes known. Of terms counted in days only.
struct TermLength {
    Term::Unit unit = Term::Unit::Workday; // Workday or CalendarDay
    int count = 0;
    friend bool operator==(const TermLength&, const TermLength&) = default;
};

// A limit that was past, and not met, on the day when it was replaced or met.
struct MissedLimit {
    QDate due;
    QDate until;
    friend bool operator==(const MissedLimit&, const MissedLimit&) = default;
};

// 转办一程: one dispatch to one unit, with its own clock. The limits were copied from the
// terms when the letter was issued.
struct Leg {
    UnitId unit;
    QDate dispatchedOn;
    QString letterNumber; // 「珠改创转〔2022〕3号」
    QDate replyDue;
    QDate signForDue;
    std::optional<TermLength> replyTerm = {};   // none: a fixed day, which never shifts
    std::optional<TermLength> signForTerm = {}; // the same
    std::optional<TermLength> returnTerm = {};
    bool provisional = false; // a due day counts a year without holiday notice
    bool agreed = false;      // replyDue was agreed by an extension: it never shifts
    std::optional<QDate> signedOn = {};
    QString signedBy = {};
    std::optional<QDate> returnDue = {}; // the last day on which the unit may return it
    std::optional<QDate> returnedOn = {};
    QString returnReason = {}; // code
    std::optional<UnitId> suggestedUnit = {};
    std::size_t opinions = 0; // that the case had when it was sent: they are no reply of this leg
    std::size_t refused = 0;  // … and when its settlement was refused: a new one is awaited
    std::vector<MissedLimit> missed = {}; // of replyDue, before it was agreed anew
    friend bool operator==(const Leg&, const Leg&) = default;
};

struct Opinion { // 处理意见
    QDate on;
    QString text;
    QString author;
    QString minutes;        // of the study; collective track only
    std::int64_t entry = 0; // the number of its event in the record
    friend bool operator==(const Opinion&, const Opinion&) = default;
};

struct Fulfilment { // one instalment
    QDate on;
    Money amount;
    QString voucher;
    std::int64_t entry = 0; // the number of its event in the record
    friend bool operator==(const Fulfilment&, const Fulfilment&) = default;
};

// What figures count: when the case came, went from hand to hand, was closed and opened.
struct Move {
    enum class Kind {
        New,
        Reopened,
        Refused,
        Unmerged,
        Led,
        Unled,
        Settled,
        Declined,
        Merged,
        StruckOff,
        Judged
    };
    Kind kind;
    QDate on;
    std::optional<UnitId> unit = {};         // Led: who leads from now on
    std::optional<CaseOutcome> outcome = {}; // Settled
    std::int64_t entry = 0; // the number of its event: a month may be reported before it is entered
    std::optional<CategoryId> category = {}; // New, Judged: what it is from now on
    friend bool operator==(const Move&, const Move&) = default;
};

} // namespace jiuzhang
