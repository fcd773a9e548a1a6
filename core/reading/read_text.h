// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/clue.h"

#include <QJsonObject>

namespace jiuzhang {

// A place in a text, by QString's positions.
struct Passage {
    qsizetype start = 0;
    qsizetype end = 0; // behind its last character
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype at) const { return start <= at && at < end; }
    friend bool operator==(const Passage&, const Passage&) = default;
};

enum class Sureness { Certain, Likely };

// Why a piece of the text is taken for a field.
enum class Ground {
    Labelled,     // its name stands before it: 「联系人：」
    Heading,      // … or above its column
    Order,        // of the columns of the clue table, without a heading
    Signature,    // it stands under the letter
    Introduction, // 「我公司是…」「…（以下简称我公司）」
    Title,        // of the letter
    Sentence,     // the words around it say so: 「与…签订」「尚欠…」
    Words,        // that are typical of it
    Body,         // all that is told
    Likeness,     // it is like a name that is known
    Sender,       // what this sender sends is always so
};
[[nodiscard]] QString groundId(Ground ground);

struct TakenPiece {
    QString key; // of the field
    Passage at;  // empty: no one place says it
    Sureness sureness = Sureness::Certain;
    Ground ground = Ground::Labelled;
    friend bool operator==(const TakenPiece&, const TakenPiece&) = default;
};

// Why a piece that might have been a field's is taken for none.
enum class Doubt {
    Several,      // that differ, and nothing says which
    Unreadable,   // as the field needs it; the error says why
    SomebodyElse, // may be meant: an official's telephone, another district's office
    WhichSum,     // nothing says what it is a sum of
    LeftOver,     // no field takes it
};
[[nodiscard]] QString doubtId(Doubt doubt);

struct UnreadPiece {
    QString key; // of the field that stays empty for it; "": of none
    Passage at;
    Doubt doubt;
    std::optional<Error> error = {};
};

// What a pasted text says of a clue, each with its place. What is not sure is not in the clue, and
// is told in `unread`: nothing is guessed.
struct ReadText {
    enum class Shape { Letter, RowByHeader, RowByOrder };
    QString text; // as places are counted in it: acceptedText()
    Shape shape = Shape::Letter;
    ClueContent clue;
    std::vector<TakenPiece> taken;   // in the order of the fields
    std::vector<UnreadPiece> unread; // in the order of the text
    int furtherRows = 0;             // of a table, below the one that was taken

    [[nodiscard]] QString piece(Passage at) const
    {
        return text.sliced(at.start, at.end - at.start);
    }
    [[nodiscard]] const TakenPiece* takenFor(const QString& key) const;
};

// {text shape furtherRows fields{key: {value start end text certainty reason}} unread[{field start
// end text reason}]}: values as publicJson() of a case, places counted in characters (code points).
[[nodiscard]] QJsonObject toJson(const ReadText& read, const Programme& programme);

} // namespace jiuzhang
