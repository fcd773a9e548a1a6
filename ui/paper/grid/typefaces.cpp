// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/grid/typefaces.h"

#include <QFontDatabase>
#include <QPainterPath>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace jiuzhang::paper {

namespace {

// Metrics are asked for at this size and scaled, so that no rounding to pixels is in them.
constexpr int kDesignSize = 1000;

struct Candidate {
    QString family;
    bool bold = false;
};

// forms.md, "Fonts are looked for in order"; the first family is the wanted one.
const std::vector<Candidate>& candidates(Face face)
{
    const Candidate serif{QStringLiteral("Noto Serif CJK SC")};
    const Candidate sans{QStringLiteral("Noto Sans CJK SC")};
    static const std::array<std::vector<Candidate>, 5> kOrder{{
        {{QStringLiteral("方正小标宋简体")},
         {QStringLiteral("方正小标宋_GBK")},
         {QStringLiteral("小标宋")},
         {serif.family, true}},
        {{QStringLiteral("仿宋_GB2312")},
         {QStringLiteral("仿宋")},
         {QStringLiteral("FangSong")},
         {QStringLiteral("FandolFang")},
         serif},
        {{QStringLiteral("楷体_GB2312")},
         {QStringLiteral("楷体")},
         {QStringLiteral("KaiTi")},
         {QStringLiteral("AR PL KaitiM GB")},
         serif},
        {{QStringLiteral("黑体")}, {QStringLiteral("SimHei")}, sans},
        {{QStringLiteral("宋体")},
         {QStringLiteral("SimSun")},
         {QStringLiteral("AR PL SungtiL GB")},
         serif},
    }};
    return kOrder[static_cast<std::size_t>(face)];
}

// OpenType: fsType stands at byte 8 of the table OS/2; 0x0002 forbids embedding, 0x0200 allows
// bitmaps only.
bool mayBeEmbedded(const QRawFont& font)
{
    const QByteArray table = font.fontTable("OS/2");
    if (table.size() < 10)
        return true;
    return (qFromBigEndian<quint16>(table.constData() + 8) & 0x0202) == 0;
}

std::optional<QRawFont> installed(const Candidate& candidate)
{
    if (!QFontDatabase::hasFamily(candidate.family))
        return std::nullopt;
    QFont font(candidate.family);
    font.setBold(candidate.bold);
    font.setPixelSize(kDesignSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || !mayBeEmbedded(raw))
        return std::nullopt;
    return raw;
}

bool contains(const QRawFont& font, char32_t character)
{
    return font.supportsCharacter(static_cast<uint>(character));
}

} // namespace

Typefaces::Typefaces()
{
    for (std::size_t face = 0; face < order_.size(); ++face)
        for (const Candidate& candidate : candidates(static_cast<Face>(face)))
            if (const auto font = installed(candidate))
                order_[face].emplace_back(candidate.family, *font);
}

std::vector<Typefaces::Substitution> Typefaces::substitutions() const
{
    std::vector<Substitution> result;
    for (std::size_t face = 0; face < order_.size(); ++face) {
        const QString wanted = candidates(static_cast<Face>(face)).front().family;
        const QString used = order_[face].empty() ? QString() : order_[face].front().first;
        if (used != wanted)
            result.push_back({static_cast<Face>(face), wanted, used});
    }
    return result;
}

// The font, and whether it has the character. After the face's own order comes DejaVu Sans for
// the signs (☑ ☐) that Chinese fonts lack, then whatever the machine has.
std::pair<QRawFont, bool> Typefaces::search(char32_t character, Face face) const
{
    const auto& order = order_[static_cast<std::size_t>(face)];
    for (const auto& [family, font] : order)
        if (contains(font, character))
            return {font, true};
    QStringList others = QFontDatabase::families();
    others.prepend(QStringLiteral("Noto Serif CJK SC"));
    others.prepend(QStringLiteral("DejaVu Sans"));
    for (const QString& family : others)
        if (const auto font = installed({family}); font && contains(*font, character))
            return {*font, true};
    return {order.empty() ? QRawFont::fromFont(QFont()) : order.front().second, false};
}

const Typefaces::Shape& Typefaces::shapeOf(char32_t character, Face face) const
{
    const auto key = std::pair(character, face);
    if (const auto known = shapes_.find(key); known != shapes_.end())
        return known->second;
    const auto [font, hasCharacter] = search(character, face);
    const auto glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    const quint32 glyph = glyphs.isEmpty() ? 0 : glyphs.front();
    const double em = font.pixelSize();
    const auto advances = font.advancesForGlyphIndexes({glyph});
    // Not QRawFont's own box, which is that of the curves' control points.
    const QRectF box = font.pathForGlyph(glyph).boundingRect();
    const Shape shape{font, glyph, !hasCharacter, advances.front().x() / em,
                      QRectF(box.topLeft() / em, box.size() / em)};
    return shapes_.emplace(key, shape).first->second;
}

Outcome Typefaces::canPrint(const std::vector<Page>& pages) const
{
    for (const Page& page : pages)
        for (const Glyph& glyph : page.glyphs)
            if (shapeOf(glyph.character, glyph.style.face).isMissing)
                return refuse(ErrorCode::CharacterMissing,
                              {QString::fromUcs4(&glyph.character, 1)});
    return {};
}

} // namespace jiuzhang::paper
