// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jiuzhang {

// A text as names and numbers are looked for in it: of one width and case, without the spaces,
// hyphens, dots, brackets and quotation marks that one person writes and another does not.
// Commas, full stops and line breaks stay: no name goes across them.
class FoldedText {
public:
    explicit FoldedText(const QString& original);

    [[nodiscard]] const QString& text() const { return text_; }

    struct Span { // of the original, in QChars
        qsizetype from;
        qsizetype to;
    };
    // Where these characters of text() stand, with the other half of a bracket or quotation mark
    // that is among them.
    [[nodiscard]] Span original(qsizetype from, qsizetype length) const;

    // Whether a letter or digit of a word goes on before, or after, these characters: 「acme」 in
    // 「acmeist」, 「8200001」 in 「18200001」. Chinese characters make no such words.
    [[nodiscard]] bool isInsideWord(qsizetype from, qsizetype length) const;

private:
    QString original_;
    QString text_;
    std::vector<qsizetype> starts_; // of each character of text_, where it begins in original_
    std::vector<qsizetype> ends_;
};

// The same of a name that is looked for.
[[nodiscard]] QString folded(const QString& name);

} // namespace jiuzhang
