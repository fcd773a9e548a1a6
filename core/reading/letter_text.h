// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount_text.h"
#include "core/reading/letter_words.h"
#include "core/reading/read_text.h"

namespace jiuzhang {

// A letter by its parts, before anything is read in it.
struct LetterText {
    QString text;
    std::vector<Passage> lines; // not blank ones, without outer space
    Passage title;              // a line above it all; empty: it has none
    Passage addressee;          // 「珠山区…指挥部：」; empty: nobody is addressed
    Passage body;
    Passage foot; // who signs, his telephone, the day

    LetterText(QString text, const LetterWords& words);
    [[nodiscard]] QString at(Passage place) const
    {
        return text.sliced(place.start, place.end - place.start);
    }
    // Up to the next 。；！？ or line break on either side.
    [[nodiscard]] Passage sentenceAround(Passage place) const;
    // Up to the next of these or a comma.
    [[nodiscard]] Passage clauseAround(Passage place) const;
    [[nodiscard]] QString before(Passage place) const; // in its clause
    [[nodiscard]] QString behind(Passage place) const; // the same
    // The place without space and the given characters at both ends.
    [[nodiscard]] Passage trimmed(Passage place, QStringView also = {}) const;
};

// A piece that may be a field's. `value` is what is to be read for it, where that is not the piece
// itself; `sameAs` is equal for pieces that say the same.
struct Spot {
    QString key;
    Passage at;
    Sureness sureness;
    Ground ground;
    QString value = {};
    QString sameAs = {};
    std::optional<AmountUnit> unit = {}; // of a bare sum
};

struct Spots {
    std::vector<Spot> found;
    std::vector<UnreadPiece> unread;
};

// The piece itself is what is to be read.
[[nodiscard]] Spot plainSpot(const LetterText& letter, const QString& key, Passage at,
                             Sureness sureness, Ground ground);
[[nodiscard]] Passage captured(const QRegularExpressionMatch& match, QStringView group);

} // namespace jiuzhang
