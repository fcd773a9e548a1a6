// SPDX-License-Identifier: GPL-3.0-or-later
// The values that acts ask for: what they are, and how they are called.
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace jiuzhang {

// What a value of an act is, so that the window offers the right field and the gate reads it.
enum class NeedKind {
    Text,
    LongText,
    Amount,
    Day,
    Unit,
    OtherCase, // its number
    Person,    // a name; where people are listed, one of them, by name or number
    File,      // a file's path; the record keeps its name, size and SHA-256
    ReturnReason,
    DeclineReason,
    CauseCode, // of the programme: why a case is not solved
    TrackWord,
    OutcomeWord,
    ViewWord,
    ApprovalWord,
    FieldKey,    // of the clue or of an act: "category", "voucher"; "on", its day
    FieldValue,  // read as that field is
    Entry,       // the number of an event of the case
    Yes,         // "yes"
    Instalments, // instalmentsFrom()
    StopDay      // the last day that bears interest: "stops:2025-09-30", kept as that day
};

struct Need {
    const char16_t* key;  // as in `jiuzhang act … --set KEY=VALUE`
    const char16_t* word; // 「签收人」
    NeedKind kind;
    bool required = true;
    bool mayBeZero = false; // of an amount: there may be none of it
};

// Whether an event can keep this value for the need, whatever units and reasons there are.
[[nodiscard]] bool isKept(const Need& need, const QJsonValue& value);

using ActValues = QMap<QString, QString>; // key → text as entered

} // namespace jiuzhang
