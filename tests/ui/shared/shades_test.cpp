// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/shades.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace jiuzhang::ui;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QPalette paletteOf(const QColor& text, const QColor& base)
{
    QPalette palette;
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Base, base);
    return palette;
}

} // namespace

TEST_CASE("what a colour says can be read on a light window and on a dark one", "[shared]")
{
    const auto shade = GENERATE(Shade::Mistake, Shade::Late, Shade::Done, Shade::Pale);
    // The grounds of Qt's own palettes: base, window and every other row.
    for (const QColor ground : {QColor(0xffffff), QColor(0xefefef), QColor(0xf7f7f7)})
        CHECK(contrast(colourOf(shade, paletteOf(Qt::black, Qt::white)), ground) >= 4.5);
    for (const QColor ground : {QColor(0x1e1e1e), QColor(0x323232), QColor(0x2d2d2d)})
        CHECK(contrast(colourOf(shade, paletteOf(Qt::white, ground)), ground) >= 4.5);
}

TEST_CASE("what a colour says can be read on its own ground, light and dark", "[shared]")
{
    const auto shade = GENERATE(Shade::Mistake, Shade::Late, Shade::Done, Shade::Pale);
    for (const auto& palette : {paletteOf(Qt::black, Qt::white), paletteOf(Qt::white, Qt::black),
                                paletteOf(0x1f2328, 0xffffff), paletteOf(0xe6e8ea, 0x1b1d20)})
        CHECK(contrast(colourOf(shade, palette), groundOf(shade, palette)) >= 4.5);
}

TEST_CASE("the edge of a control is seen, light and dark", "[shared]")
{
    // WCAG 2.1, 1.4.11: three to one. The grounds are those of fields, windows and buttons.
    for (const QColor ground : {QColor(0xffffff), QColor(0xf2f3f5), QColor(0xf7f8fa)})
        CHECK(contrast(edgeOf(paletteOf(0x1f2328, 0xffffff)), ground) >= 3);
    for (const QColor ground : {QColor(0x1b1d20), QColor(0x23262a), QColor(0x2d3136)})
        CHECK(contrast(edgeOf(paletteOf(0xe6e8ea, 0x1b1d20)), ground) >= 3);
}
