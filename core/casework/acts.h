// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

#include <QMap>

namespace jiuzhang {

enum class Act {
    Register,
    Decline,
    Dispatch,
    SignFor,
    Return,
    Verify,
    Opine,
    Recognise,
    Fulfil,
    Settle,
    StrikeOff,
    Reopen,
    Annotate
};

// What a value of an act is, so that the window offers the right field and the gate reads it.
enum class NeedKind {
    Text,
    LongText,
    Amount,
    Day,
    Unit,
    ReturnReason,
    DeclineReason,
    TrackWord,
    OutcomeWord,
    ViewWord
};

struct Need {
    const char16_t* key; // as in `jiuzhang act … --set KEY=VALUE`
    NeedKind kind;
    bool required = true;
};

// One row of the life of a case (casework, Life of a case). Menu, gate, tests and manual all
// read this table; what is not in it cannot happen.
struct ActRow {
    Act act;
    const char16_t* id;
    std::span<const State> from; // empty: from nothing (register)
    std::optional<State> to;     // none: the state stays
    std::span<const Need> needs;
    bool ofItsOwn = false; // has a use case and screen of its own: register, dispatch
};

[[nodiscard]] std::span<const ActRow> allActs();
[[nodiscard]] const ActRow& rowOf(Act act);
[[nodiscard]] const ActRow* actNamed(const QString& id); // null: no such act

// The rows that the case's state allows now.
[[nodiscard]] std::vector<const ActRow*> actsFor(const Case& subject);

using ActValues = QMap<QString, QString>; // key → text as entered

// The gate that every act passes, single or bulk, clicked or imported. `today` is the real
// day: nothing is entered for a day to come.
struct Gate {
    const Programme& programme;
    QDate today;

    // State, operator and dates: what every act needs. ActNotAllowed, OperatorMissing,
    // DateInFuture, DateBefore.
    [[nodiscard]] Outcome mayAct(const Case& subject, const ActRow& row,
                                 const Acting& acting) const;

    // The event of this act, or why not: FieldMissing, FieldUnknown, UnknownChoice, AmountBeyond,
    // SameOperator …; Error::where is the case's number. Not for acts of their own.
    [[nodiscard]] Result<NewEvent> pass(const Case& subject, const ActRow& row,
                                        const Acting& acting, const ActValues& values) const;
};

} // namespace jiuzhang
