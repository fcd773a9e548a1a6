// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace jiuzhang::paper {

// A character's shape with its advance and bearing, as the file has them.
struct Outline {
    QByteArray metrics;
    QByteArray shape;
    friend bool operator<(const Outline& a, const Outline& b)
    {
        return a.metrics == b.metrics ? a.shape < b.shape : a.metrics < b.metrics;
    }
};

// The font that a PDF embeds, as Qt writes one: TrueType with just the outlines that are shown.
struct GlyphFile {
    std::map<QByteArray, QByteArray> tables; // by their tags, but for those of the outlines
    std::vector<Outline> outlines;

    // Units of an em square.
    [[nodiscard]] int unitsPerEm() const;
    // Room for the points of the other's outlines, too.
    void makeRoomFor(const GlyphFile& other);
    [[nodiscard]] QByteArray written() const;
};

// nullopt for any other font, as one whose outlines are made of others.
[[nodiscard]] std::optional<GlyphFile> glyphFileIn(const QByteArray& bytes);

} // namespace jiuzhang::paper
