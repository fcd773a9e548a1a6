// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/pictures/bars_picture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

bool has(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

// How much of the picture is ink.
double inkOf(const QImage& image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
    return double(dark) / (double(image.width()) * image.height());
}

} // namespace

TEST_CASE("the letters of a picture have the same size in it, however sharp it is", "[pictures]")
{
    BarsPicture picture(u"各单位"_s, Shade::Late, nullptr);
    picture.resize(300, 160);
    picture.show(u"在办"_s, {{u"区财政局"_s, 3, 0, u"3"_s, u"3件"_s}});
    const double once = inkOf(picture.onPaper(1));
    REQUIRE(once > 0);
    const int scale = GENERATE(2, 4);
    CHECK(std::abs(inkOf(picture.onPaper(scale)) - once) < once / 3);
}

TEST_CASE("a picture is copied dark on white, twice as sharp, also from a dark window",
          "[pictures]")
{
    BarsPicture picture(u"各单位"_s, Shade::Late, nullptr);
    picture.setPalette(QPalette(QColor(0x202020), QColor(0x101010)));
    picture.resize(300, 160);
    picture.show(u"在办"_s, {{u"区财政局"_s, 3, 1, u"3 (1)"_s, u"3件"_s}});
    CHECK(picture.grab().toImage().pixelColor(1, 1) == picture.palette().color(QPalette::Base));

    picture.setFocus();
    QApplication::clipboard()->clear();
    for (QAction* action : picture.actions()) {
        if (action->shortcut() == QKeySequence::Copy)
            action->trigger();
    }
    const QImage copied = QApplication::clipboard()->image();
    REQUIRE(copied.width() == 600);
    CHECK(copied.height() <= 320);
    CHECK(copied.pixelColor(1, 1) == QColor(Qt::white));
    CHECK(has(copied, Qt::black)); // its text
    CHECK(copied.pixelColor(copied.width() - 2, copied.height() - 2) == QColor(Qt::white));
    // and the window is as it was
    CHECK(picture.grab().toImage().pixelColor(1, 1) == picture.palette().color(QPalette::Base));
}

TEST_CASE("a picture of nothing says so", "[pictures]")
{
    BarsPicture picture(u"各单位"_s, Shade::Late, nullptr);
    picture.resize(300, 160);
    picture.show(u"在办"_s, {});
    const QImage nothing = picture.onPaper(1);
    const QRect middle(60, 40, 180, 90);
    CHECK(has(nothing.copy(middle), Qt::black));
}
