// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/field_types.h"

#include <span>

namespace jiuzhang {

// The parts of the clue form (forms.md, 附件2), in its order.
enum class FormPart { Receipt, Entity, Matter, Basis, Amounts, Story };

// All that is known of one field of a clue.
// Whom or what a field names, where it names a party.
enum class Names { Nobody, Business, Person, Telephone, Address, Number };

struct ClueField {
    const char16_t* key;  // of command-line.md's case, and in events: never changed
    const char16_t* word; // on papers, in workbooks and in the Chinese window
    FieldType type;
    FormPart part;
    bool required = false;   // no clue is registered without it
    bool forTheFile = false; // on case file, case form and hand-over alone (settled.md, Acts)
    bool hasColumn = false;  // in case_row; what has none is asked for in its event
    const char16_t* mask = nullptr; // in its place where the clue is shielded; null: no name
    Names names = Names::Nobody;    // and by what it is known in a text
    int listed = 0;                 // Chinese characters, of its column in the ledger; 0: none
    bool shownFirst = false;        // there before anybody has chosen columns
    bool mayChange = false;         // it may become different on a day (casework: change)

    [[nodiscard]] QString id() const { return QString::fromUtf16(key); }
    // Of the value as people write it: "total", beside "totalFen" in whole fen. Of all but
    // amounts it is the key.
    [[nodiscard]] QString writtenKey() const;
};

// In the order of the clue table, as the office hands it out and units send it in: what was
// added later stands at its end, so that older tables still mean the same.
[[nodiscard]] std::span<const ClueField> clueFields();
[[nodiscard]] const ClueField* clueField(QStringView key); // null: there is none

// Where a clue keeps the field's text; null when the field is none.
[[nodiscard]] QString ClueContent::*textIn(const ClueField& field);

// The value as events keep it: text, ISO date, fen, id. Null: not known.
[[nodiscard]] QJsonValue keptValue(const ClueField& field, const ClueContent& clue);

// Whether this is a value of the field as events keep it: what is read back from it is the same.
[[nodiscard]] bool isKept(const ClueField& field, const QJsonValue& value);

// What stands in the field's place where a paper, list or screen may not tell it. Empty: it may.
[[nodiscard]] QString veilOf(const ClueField& field, const ClueContent& clue);

// The value as people read it: units, categories and sources by their names, days ISO, amounts
// in 万元 to the fen. Empty: not known.
[[nodiscard]] QString valueText(const ClueField& field, const ClueContent& clue,
                                const Programme& programme);

} // namespace jiuzhang
