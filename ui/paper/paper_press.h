// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/typesetter.h"
#include "ui/paper/letter_layout.h"

class QPrinter;

namespace jiuzhang::paper {

// Sets letters (referral-letter, copy-letter) and the clue form (clue-form) from the texts in
// resources/paper. What a paper looks like depends on kind, fields and settings alone, so a
// preview, a print and the issued PDF have the same pages. May be used in any thread of a
// program that has a QGuiApplication. Besides what Typesetter names, pdf() refuses KindUnknown,
// DateUnreadable, UnknownChoice, CharacterMissing and PaperFailed.
class PaperPress : public Typesetter {
public:
    explicit PaperPress(LetterSettings settings = {});

    [[nodiscard]] Result<QByteArray> pdf(const std::vector<PaperOrder>& orders) const override;

    // The pages that the papers will have, for paint() or printOn() to show. A letter that
    // has no number yet says so in its place. Refuses as pdf() does.
    [[nodiscard]] Result<std::vector<Page>> preview(const std::vector<PaperOrder>& orders,
                                                    const Typefaces& faces) const;

    // The same pages as pdf() on paper. Refuses PaperFailed when the printer does not take them.
    [[nodiscard]] Outcome print(const std::vector<PaperOrder>& orders, QPrinter& printer) const;

private:
    [[nodiscard]] Result<std::vector<Page>> pages(const PaperOrder& order,
                                                  const Typefaces& faces) const;
    [[nodiscard]] Result<std::vector<Page>> pages(const std::vector<PaperOrder>& orders,
                                                  const Typefaces& faces) const;

    LetterSettings settings_;
};

} // namespace jiuzhang::paper
