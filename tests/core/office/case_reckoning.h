// SPDX-License-Identifier: GPL-3.0-or-later
// One case of a second reckoning: gone through twice, by the days of the facts for how it stands at
// the end, and by the days on which they count for what came to pass in the period.
#pragma once

#include "core/casework/event.h"

#include <map>
#include <vector>

namespace jiuzhang::tests {

// A month that was frozen: its last day, and the number of the event that froze it.
struct Frozen {
    QDate to;
    std::int64_t entry;
};

// Figures by their keys in JSON; what is not there is 0.
using Reckoned = std::map<QString, std::int64_t>;
using Rows = std::map<QString, Reckoned>; // by the id of the unit or category; "": none

// How a case stands at the end of the period.
struct Standing {
    enum class State {
        Registered,
        Dispatched,
        Handling,
        Suspended,
        Returned,
        Settled,
        StruckOff,
        Declined,
        Merged
    };
    struct Leg {
        QString unit;
        QDate due;
        QDate replied = {}; // the first reply, or the first after a refusal
        QDate ended = {};   // returned, or sent to another unit
        bool wasLate = false;
        bool wasDone = false; // settled, and that was taken back: the first reply stands …
        QDate firstDue = {};  // … with the limit of that time
        QDate firstDone = {};
    };
    struct Payment {
        QDate on;
        std::int64_t entry;
        std::int64_t fen;
        QString unit; // that had the case on the day
    };
    State state = State::Registered;
    State beforeMerge = State::Registered;
    QString root; // of a merged case
    QString lead;
    QString category;
    QString source;
    std::vector<Leg> legs;
    QDate suspendedFrom;
    QDate settledOn;
    QString outcome;
    QString view;
    std::optional<std::int64_t> atStake;
    std::optional<std::int64_t> recognised;
    std::vector<Payment> payments;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isDone() const
    {
        return state == State::Settled || state == State::StruckOff;
    }
    [[nodiscard]] bool isRoot() const { return isOpen() || isDone(); }
};
[[nodiscard]] Standing standingOf(const std::vector<Event>& events); // in the order of the facts

// What was entered too late for its month counts on the day after it.
[[nodiscard]] QDate countedOn(QDate on, std::int64_t entry, const std::vector<Frozen>& frozen);

// What came to pass in a period, by the unit that had the case; and what a case adds that was
// registered and merged in it without having been sent to anybody: it belongs where its root is.
struct Passed {
    Rows units;
    Reckoned ofRoot;
    Reckoned total;
    QString firstCategory; // in which it was open when the period began
    bool wasOpen = false;
};
[[nodiscard]] Passed passedIn(const std::vector<Event>& events, QDate from,
                              const std::vector<Frozen>& frozen);

} // namespace jiuzhang::tests
