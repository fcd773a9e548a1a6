// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/grid/page.h"

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

    // How a character is set: by the first font of the face's order that has it, else by any
    // installed font that does. Lengths are for an em of 1.
    struct Shape {
        QRawFont font;
        quint32 glyph;
        bool isMissing; // no font has it; `glyph` is the box that a font shows instead
        double advance;
        QRectF ink; // about the origin, y down
    };
    // Stays valid as long as the Typefaces.
    [[nodiscard]] const Shape& shapeOf(char32_t character, Face face) const;

    // Refuses CharacterMissing for the first character that no installed font has.
    [[nodiscard]] Outcome canPrint(const std::vector<Page>& pages) const;

private:
    [[nodiscard]] std::pair<QRawFont, bool> search(char32_t character, Face face) const;

    std::array<std::vector<std::pair<QString, QRawFont>>, 5> order_; // by Face: installed only
    mutable std::map<std::pair<char32_t, Face>, Shape> shapes_;      // asked for before
};

} // namespace jiuzhang::paper
