// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/page.h"

#include <QRawFont>
#include <QStringList>

#include <array>
#include <map>
#include <utility>

namespace jiuzhang::paper {

// The installed fonts that play the faces of a paper, each found in the fallback order of
// forms.md. A font whose maker forbids embedding is passed over, because an issued PDF must
// carry its fonts. Belongs to the thread that made it.
class Typefaces {
public:
    Typefaces();

    // A face that is not played by the first family of its order.
    struct Substitution {
        Face face;
        QString wanted;
        QString used; // "" when no family of the order is installed
    };
    [[nodiscard]] std::vector<Substitution> substitutions() const;

    // The font that has the character: of the face's order, else any installed one. Its
    // pixel size is kDesignSize. has() says whether one was found; if not, the answer is the
    // face's first font, which shows its box for missing characters.
    [[nodiscard]] QRawFont faceFor(char32_t character, Face face) const;
    [[nodiscard]] bool has(char32_t character, Face face) const;

    // How far the character moves on, and its inked rectangle about the origin (y down), both
    // for an em of 1.
    [[nodiscard]] double advance(char32_t character, Face face) const;
    [[nodiscard]] QRectF ink(char32_t character, Face face) const;

    // Refuses CharacterMissing for the first character that no installed font has.
    [[nodiscard]] Outcome canPrint(const std::vector<Page>& pages) const;

private:
    struct Found {
        QRawFont font;
        bool hasCharacter;
    };
    [[nodiscard]] const Found& found(char32_t character, Face face) const;
    [[nodiscard]] Found search(char32_t character, Face face) const;

    std::array<std::vector<std::pair<QString, QRawFont>>, 5> order_; // by Face: installed only
    mutable std::map<std::pair<char32_t, Face>, Found> found_;
};

} // namespace jiuzhang::paper
