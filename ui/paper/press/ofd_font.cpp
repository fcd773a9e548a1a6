// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/ofd_font.h"

#include <QtEndian>

namespace jiuzhang::paper {

namespace {

template <class Number>
void appendBig(Number number, QByteArray& bytes)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

// cmap, with one table of format 12.
QByteArray characterMap(const std::map<char32_t, quint16>& outlines)
{
    constexpr quint32 kTableAt = 12;
    constexpr quint32 kHeader = 16;
    constexpr quint32 kGroup = 12;
    using Numbers = std::initializer_list<quint16>;
    const auto count = static_cast<quint32>(outlines.size());
    QByteArray table;
    for (const quint16 number : Numbers{0, 1, 3, 10}) // version, one table: Windows, all of Unicode
        appendBig(number, table);
    appendBig(kTableAt, table);
    for (const quint16 number : Numbers{12, 0})
        appendBig(number, table);
    for (const quint32 number : {kHeader + count * kGroup, 0U, count})
        appendBig(number, table);
    for (const auto& [character, outline] : outlines)
        for (const quint32 number : {quint32(character), quint32(character), quint32(outline)})
            appendBig(number, table);
    return table;
}

// post, of version 3.0: no names. All else that it could say is 0.
QByteArray withoutNames()
{
    QByteArray table;
    appendBig<quint32>(0x00030000, table);
    return table.leftJustified(32, '\0');
}

} // namespace

QByteArray fontFile(GlyphFile font, const std::map<char32_t, quint16>& outlines)
{
    font.tables["cmap"] = characterMap(outlines);
    font.tables["post"] = withoutNames();
    return font.written();
}

} // namespace jiuzhang::paper
