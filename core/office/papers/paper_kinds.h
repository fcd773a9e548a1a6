// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace jiuzhang {

// One kind of paper (forms.md, Kinds): all that is known of it but its text, which stands in
// resources/paper/<id>.json, and its number word, which the programme has under its id.
struct PaperKind {
    const char16_t* id;   // of command-line.md
    const char16_t* name; // 「转办函」
    enum class Numbered {
        No,          // a form or a list: set again each time
        ByAct,       // issued by an act; printing gives what was frozen
        ByPrinting,  // issued by the first print; the next one gives what was frozen
        WithAnother, // the letter before another kind, under that one's number
    } numbered;
    enum class About {
        Cases,
        CasesOrBlank,
        CasesOrAll,
        SettledCases,
        DeclinedCases,
        Month,
        Docket,
        Register,
        Public
    } about;
    enum class Setting { Letter, Sheet, ClueForm, LedgerSheet } setting; // how ui/paper sets it
    // Who may read it, and so who is masked on it (casework, Shielding): nobody in the office's own
    // file and to the entity itself; to the lead an anonymous entity; to others every shielded one.
    enum class Readers { Office, Entity, Lead, Others } readers;
    const char16_t* keys;             // its own (keysOf), separated by blanks
    const char16_t* mustName = u"";   // the fields that its text must name, separated by blanks
    const char16_t* letter = nullptr; // the kind that goes before it
    const char16_t* annex = nullptr;  // the kind that goes with it as its annex
};

// A value that may be set for a paper; it fills the field of the same name.
struct PaperKey {
    const char16_t* key;
    const char16_t* word; // 「救济途径」
    enum class Form { Text, Day, Flag, Year, Sheet, Kind } form = Form::Text;
};

[[nodiscard]] std::span<const PaperKind> allPaperKinds();
[[nodiscard]] std::span<const PaperKey> paperKeys();
[[nodiscard]] const PaperKind* paperKind(const QString& id); // null: no such kind
[[nodiscard]] const PaperKey* paperKey(QStringView key);     // null: no such key
[[nodiscard]] QString paperName(const QString& id);          // 「转办函」; the id of no kind

// Why a number is dated before the newest of its kind.
inline const QString kNumberReason = QStringLiteral("numberReason");

// Whom at the office to ask, and under which telephone.
inline const QString kOfficeContact = QStringLiteral("contact");

// The keys that every letter of an act takes: urgency, secrecy, whose seal, who signed it off, whom
// to ask, and why its number is dated before the newest one.
[[nodiscard]] QStringList letterFacts();

// What may be set for a paper of that kind: its own keys, and where printing issues it the facts
// of a letter.
[[nodiscard]] QStringList keysOf(const PaperKind& kind);

// The words of a row's list.
[[nodiscard]] QStringList listed(const char16_t* words);

} // namespace jiuzhang
