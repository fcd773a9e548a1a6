// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

#include <QMap>

namespace jiuzhang {

enum class Act {
    Register,
    Decline,
    Merge,
    Unmerge,
    Relate,
    Distinguish,
    Dispatch,
    SignFor,
    Return,
    Appoint,
    Verify,
    Opine,
    Recognise,
    Fulfil,
    Suspend,
    Resume,
    Extend,
    Remind,
    Supervise,
    Interview,
    Bulletin,
    Docket,
    Decide,
    ReportUp,
    Settle,
    StrikeOff,
    Reopen,
    CarryOver,
    Refer,
    Annotate,
    Attach
};

// What a value of an act is, so that the window offers the right field and the gate reads it.
enum class NeedKind {
    Text,
    LongText,
    Amount,
    Day,
    Unit,
    OtherCase, // its number
    File,      // a file's path; the record keeps its name, size and SHA-256
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
    bool ofItsOwn = false;            // has a use case and screen of its own: register, dispatch
    const char16_t* rung = nullptr;   // the step of the programme's ladder that it takes
    const char16_t* letter = nullptr; // the kind of paper that is issued with it
};

[[nodiscard]] std::span<const ActRow> allActs();
[[nodiscard]] const ActRow& rowOf(Act act);
[[nodiscard]] const ActRow* actNamed(const QString& id); // null: no such act

// The rows that the case's state allows now.
[[nodiscard]] std::vector<const ActRow*> actsFor(const Case& subject);

using ActValues = QMap<QString, QString>; // key → text as entered

} // namespace jiuzhang
