// SPDX-License-Identifier: GPL-3.0-or-later
// What each act asks and what it changes, for the rows of acts.cpp; nothing else calls these. They
// stand together by what the acts are about: the way of a case through the office and the units
// (act_rules_course.cpp), what is owed, promised and paid (act_rules_money.cpp), its clocks, the
// ladder and studies (act_rules_follow_up.cpp), its place among other cases (act_rules_links.cpp).
#pragma once

#include "core/casework/acts.h"
#include "core/directory/programme.h"

namespace jiuzhang {

// Who may what (casework, People). What puts an entry right needs the role of that entry, which the
// office asks when it knows the entry.
inline constexpr Roles kTakingIn{Role::Enter, Role::Act};
inline constexpr Roles kHandling{Role::Act};
inline constexpr Roles kSeeing{Role::Enter, Role::Act, Role::Check}; // shielded parties
inline constexpr Roles kChecking{Role::Check};
inline constexpr Roles kApproving{Role::Approve};
inline constexpr Roles kManaging{Role::Manage};
inline constexpr Roles kReferring{Role::Refer};
inline constexpr Roles kHandingOver{Role::Act, Role::Manage}; // after a split; with the units
inline constexpr Roles kOfTheEntry{Role::Enter, Role::Act, Role::Check, Role::Refer};

// What an act's conditions look at. `payload` holds the values as read by the kinds of the
// needs; `other` is the case that the act names, null where it names none.
struct ActTry {
    const Case& subject;
    const ActRow& row;
    const Acting& acting;
    const Programme& programme;
    QJsonObject payload = {};
    const Case* other = nullptr;
    std::int64_t entry = 0; // of an event that is there; 0: it is about to be entered
    bool stands = false;    // it was entered before, and what lies before it is told anew
};

// Keep an act from being offered: the third return goes to the office, and nothing is returned
// any more; an appointment waits for it; a docket waits for its decision.
namespace offered {
ActCheck dispatchable, returnable, appointable, docketable, decidable, referable;
}

// Ask what the needs cannot say.
namespace allowed {
ActCheck returning, opinion, recognising, fulfilling, planning;
ActCheck settling, strikingOff, carryingOver;
ActCheck refusing, followingUp;
ActCheck rung, extending, deciding, proposing, publicising;
ActCheck merging, linking;
} // namespace allowed

// Fold an event into its case. It has passed the gate: nothing is asked here any more.
namespace applied {
ActChange registered, declined, dispatched, signedFor, returned, appointed, handedOver;
ActChange verified, opined, recognised, fulfilled, planned, settled, struckOff, reopened,
    carriedOver;
ActChange refused, followedUp, changed, madeVoid;
ActChange suspended, resumed, extended, reckoned, supervised, docketed, decided, reportedUp;
ActChange annotated, attached, causeFound, traced, participated, docketProposed;
ActChange creditDecided, publicised, publicAnswered;
ActChange merged, unmerged, tookIn, letGo, related, distinguished;
} // namespace applied

// The day that an act agrees on must lie after another one: DateBefore.
[[nodiscard]] Outcome checkLaterThan(QDate day, const QJsonObject& payload,
                                     QStringView key = u"dueOn");

// Of a settlement: while an instalment is open the entity has agreed, in another document than the
// plan, and the matter is solved in part (settled.md, Money). What is promised or paid may be told
// anew after that: it is not asked again.
[[nodiscard]] Outcome checkPlanKept(const ActTry& attempt);

// Before a limit gives way to a new one: that it was past, and not met until then, stays told.
void keepMissed(std::vector<MissedLimit>& missed, QDate due, QDate until);

// Reckon the days that an event keeps; the others are those of clocks.h.
ActDays dayUrged;

} // namespace jiuzhang
