// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/casework/act.h"
#include "core/casework/act_values.h"
#include "core/casework/case.h"
#include "core/directory/role.h"

#include <span>

namespace jiuzhang {

struct ActTry; // what a condition looks at (act_rules.h)
using ActCheck = Outcome(const ActTry& attempt);
using ActChange = void(Case& subject, const Event& event);
using ActDays = QJsonObject(const Case& subject, QDate on, const WorkingCalendar& calendar);

// One row of the life of a case (casework, Life of a case): all that is known of an act. Menu,
// gate, folding, papers, window and command line read this table; what is not in it cannot happen.
struct ActRow {
    Act act;
    const char16_t* id;
    const char16_t* word; // 「签收」, on papers and in the Chinese window
    char16_t key;         // its letter or digit in the menu of acts, always the same; 0: none
    Roles roles;          // of which a listed person needs one (casework, People)
    std::span<const State> from; // empty: from nothing (register)
    std::optional<State> to;     // none: the state stays
    std::span<const Need> needs;
    ActChange* apply;               // folds its event into the case; null: no case tells of it
    const char16_t* told = nullptr; // the key of what its event says in short; none: nothing
    ActCheck* offered = nullptr;    // keeps it from being offered, whatever its values
    ActCheck* allowed = nullptr;    // what it asks beyond its needs
    ActDays* days = nullptr;        // the days that it sets or moves, kept in its event
    bool ofItsOwn = false;          // has a use case and screen of its own: register, dispatch
    bool late = false;      // changes no state: may be dated before acts that were entered earlier
    bool putsRight = false; // is about an entry or a field of the case, not about the case
    const char16_t* rung = nullptr;   // the step of the programme's ladder that it takes
    const char16_t* letter = nullptr; // the kind of paper that is issued with it
};

// In the same menu, for opening the case.
constexpr char16_t kKeyOfOpening = u'O';

[[nodiscard]] std::span<const ActRow> allActs();
[[nodiscard]] const ActRow& rowOf(Act act);
[[nodiscard]] const ActRow* actNamed(const QString& id); // null: no such act
[[nodiscard]] bool isAct(const QString& kind, Act act);

// Of an act or any other kind: its word, 「核实」, or the kind itself where it is unknown; and
// what the event says in short, in the words of whoever did it.
[[nodiscard]] QString eventWord(const QString& kind);
[[nodiscard]] QString toldIn(const Event& event);

// The first need of that key; null: no act asks for it.
[[nodiscard]] const Need* needNamed(QStringView key);

// Whether the case has a state on that day that the act begins from: for acts that change no
// state one that it had at any time of the day, or had once when the day is before its last act.
[[nodiscard]] bool stateAllows(const Case& subject, const ActRow& row, QDate on);

// The rows that the case's state allows now.
[[nodiscard]] std::vector<const ActRow*> actsFor(const Case& subject);

} // namespace jiuzhang
