// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QDate>

namespace jiuzhang {

// The text as people would compare it: NFKC (full-width becomes half-width), lower case,
// no white space at all. For keys and matching, never for showing.
[[nodiscard]] QString comparable(const QString& text);

// The text as it is kept: NFC, outer white space gone, inner runs of spaces one space.
// Characters stay as typed: nothing the clerk wrote is replaced.
[[nodiscard]] QString tidied(const QString& text);

// What can be hashed, stored, read back, exported and printed the same for ever (casework, The
// record). CharacterRefused: a control character other than a tab or a line break, a
// noncharacter such as U+FFFE, or half of a surrogate pair.
[[nodiscard]] Outcome checkStorable(const QString& text);

// The same text with U+FFFD in the place of each such character: how a text is named that an
// earlier program let in.
[[nodiscard]] QString storable(const QString& text);

// The one door by which texts enter: NFC, every line break as \n, marks of direction and
// characters of no width taken out, which a reader cannot see and a search would stumble over.
// Refuses as checkStorable().
[[nodiscard]] Result<QString> acceptedText(const QString& text);

// Text that was written as bytes, in UTF-8. BytesNoText, naming where they stand: in an argument,
// a variable, a file.
[[nodiscard]] Result<QString> textIn(QByteArrayView bytes, const QString& where);

// "2022-06-20", as days are kept and told to programs; empty where there is none.
[[nodiscard]] QString iso(QDate day);

// What acceptedText() takes out of it, to be told: "U+202E", each once.
[[nodiscard]] QStringList unseenIn(const QString& text);

// Every pair of neighbouring characters (code points) of comparable(text) that are letters
// or digits, and the last one alone, with a blank between them: what is searched by.
[[nodiscard]] QString bigrams(const QString& text);

} // namespace jiuzhang
