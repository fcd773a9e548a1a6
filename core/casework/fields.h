// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/clue.h"

#include <span>
#include <variant>

namespace jiuzhang {

// What a field holds, and so how it is read, checked, kept and shown: whoever does one of these
// has a function for each of the types. `at` is where ClueContent keeps the value.
namespace field {
struct Line { // one line, at most kLineLimit characters
    QString ClueContent::*at;
};
struct CreditCode { // 统一社会信用代码 with its right check character
    QString ClueContent::*at;
};
struct Story { // paragraphs, at most kStoryLimit characters
    QString ClueContent::*at;
};
struct Day { // no later than the day of registration
    std::optional<QDate> ClueContent::*at;
};
struct PartialDay { // the same, as exactly as it is known
    std::optional<PartialDate> ClueContent::*at;
};
struct Amount {
    std::optional<Money> ClueContent::*at;
    bool ClueContent::*approximate;
};
struct Source {
    std::optional<SourceId> ClueContent::*at;
};
struct Category {
    std::optional<CategoryId> ClueContent::*at;
};
struct Unit {
    std::optional<UnitId> ClueContent::*at;
    bool isLocality = false; // a town, subdistrict or park
};
struct Confidential {
    Shielding ClueContent::*at;
};
} // namespace field

using FieldType =
    std::variant<field::Line, field::CreditCode, field::Story, field::Day, field::PartialDay,
                 field::Amount, field::Source, field::Category, field::Unit, field::Confidential>;

inline constexpr qsizetype kLineLimit = 200;     // longer is a pasted text, not a name
inline constexpr qsizetype kStoryLimit = 20'000; // characters

// The parts of the clue form (forms.md, 附件2), in its order.
enum class FormPart { Receipt, Entity, Matter, Basis, Amounts, Story };

// All that is known of one field of a clue.
struct ClueField {
    const char16_t* key;  // of command-line.md's case, and in events: never changed
    const char16_t* word; // on papers, in workbooks and in the Chinese window
    FieldType type;
    FormPart part;
    bool required = false;          // no clue is registered without it
    bool hasColumn = false;         // in case_row; what has none is asked for in its event
    const char16_t* mask = nullptr; // in its place where the clue is shielded; null: no name
    int listed = 0;                 // Chinese characters, of its column in the ledger; 0: none
    bool shownFirst = false;        // there before anybody has chosen columns

    [[nodiscard]] QString id() const { return QString::fromUtf16(key); }
    // Of the value as people write it: "total", beside "totalFen" in whole fen. Of all but
    // amounts it is the key.
    [[nodiscard]] QString writtenKey() const;
};

// In the order of the clue table, as the office hands it out and units send it in.
[[nodiscard]] std::span<const ClueField> clueFields();
[[nodiscard]] const ClueField* clueField(QStringView key); // null: there is none

// Where a clue keeps the field's text; null when the field is none.
[[nodiscard]] QString ClueContent::*textIn(const ClueField& field);

// The value as events keep it: text, ISO date, fen, id. Null: not known.
[[nodiscard]] QJsonValue keptValue(const ClueField& field, const ClueContent& clue);

// The value as people read it: units, categories and sources by their names, days ISO, amounts
// in 万元 to the fen. Empty: not known.
[[nodiscard]] QString valueText(const ClueField& field, const ClueContent& clue,
                                const Programme& programme);

} // namespace jiuzhang
