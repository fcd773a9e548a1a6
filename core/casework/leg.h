// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/calendar/term.h"

#include <QDate>

#include <optional>
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

// 首次反馈 of a leg whose settlement was taken back: what was in time stays in time.
struct FirstReply {
    QDate due;               // the limit in force then
    std::optional<QDate> on; // none: it was not answered
    friend bool operator==(const FirstReply&, const FirstReply&) = default;
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
    std::vector<MissedLimit> missed = {};      // of replyDue, before it was agreed anew
    std::optional<FirstReply> firstReply = {}; // once it was settled, and that was taken back
    friend bool operator==(const Leg&, const Leg&) = default;
};

} // namespace jiuzhang
