// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/shades.h"

#include <array>

namespace jiuzhang::ui {

namespace {

struct Token {
    QRgb onLight;
    QRgb onDark;
};

// In the order of Shade. Each has a contrast of at least 4.5 with all grounds of Qt's palettes.
constexpr std::array kTokens{Token{0xa4262c, 0xff9c94}, Token{0x8a4b00, 0xffb86b},
                             Token{0x1a6b34, 0x83d69a}, Token{0x666666, 0xb4b4b4}};
constexpr double kTint = 0.08;
constexpr double kEdge = 0.55;

} // namespace

QColor colourOf(Shade shade, const QPalette& on)
{
    const Token& token = kTokens[static_cast<std::size_t>(shade)];
    const bool isDark = on.color(QPalette::Base).lightness() < on.color(QPalette::Text).lightness();
    return QColor(isDark ? token.onDark : token.onLight);
}

QColor groundOf(Shade shade, const QPalette& on)
{
    return blend(colourOf(shade, on), on.color(QPalette::Base), kTint);
}

QColor edgeOf(const QPalette& on)
{
    return blend(on.color(QPalette::Active, QPalette::Text), on.color(QPalette::Base), kEdge);
}

QColor blend(const QColor& one, const QColor& other, double share)
{
    const auto between = [share](int of, int from) {
        return qRound(of * share + from * (1 - share));
    };
    return QColor(between(one.red(), other.red()), between(one.green(), other.green()),
                  between(one.blue(), other.blue()));
}

} // namespace jiuzhang::ui
