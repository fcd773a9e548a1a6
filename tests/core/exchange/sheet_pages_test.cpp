// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_pages.h"

#include "tests/support/catch.h"

using namespace jiuzhang;

namespace {

// Points across a lying page between margins of half an inch: A4 842 − 72, A3 1191 − 72.
int pointsOf(const std::vector<int>& widths, std::size_t from, std::size_t to)
{
    int points = 0;
    for (std::size_t i = from; i < to; ++i)
        points += widths[i] * 10 + 9;
    return points;
}

} // namespace

TEST_CASE("no page bears smaller type than people can read", "[exchange]")
{
    const int paper = GENERATE(kPaperA4, kPaperA3);
    const int columns = GENERATE(1, 5, 12, 32);
    const int width = GENERATE(3, 8, 20);
    const int kept = GENERATE(0, 2);
    const std::vector<int> widths(static_cast<std::size_t>(columns), width);
    const auto plan = pagesFor(paper, widths, kept);
    CAPTURE(paper, columns, width, kept, plan.percent);
    CHECK(plan.percent >= (paper == kPaperA3 ? 90 : 80)); // of 10 pt
    CHECK(plan.percent <= 100);
    const int across = paper == kPaperA3 ? 1119 : 770;
    auto ends = plan.breaks;
    ends.push_back(columns);
    std::size_t from = 0;
    for (const int end : ends) {
        const auto to = static_cast<std::size_t>(end);
        const int again = from == 0 ? 0 : pointsOf(widths, 0, static_cast<std::size_t>(kept));
        CHECK((pointsOf(widths, from, to) + again) * plan.percent / 100 <= across);
        from = to;
    }
}

TEST_CASE("a column that is left out takes no room", "[exchange]")
{
    std::vector<int> widths(32, 8);
    CHECK_FALSE(pagesFor(kPaperA4, widths, 1).breaks.empty());
    std::fill(widths.begin() + 5, widths.end(), 0);
    CHECK(pagesFor(kPaperA4, widths, 1).breaks.empty());
}

TEST_CASE("a text that no row is high enough for is cut into pieces that are", "[exchange]")
{
    const QString text = QString(2000, u'字');
    const auto pieces = piecesOf(text, 16);
    CHECK(pieces.size() == 5); // thirty lines of sixteen and less are 480 characters
    CHECK(pieces.join(QString()) == text);
    for (const auto& piece : pieces)
        CHECK(heightOf(linesOf(piece, 16) + 1, 10) <= kHighestRow);
    CHECK(piecesOf(QStringLiteral("短"), 16).size() == 1);
    CHECK(piecesOf(QStringLiteral("一\n二"), 16) == QStringList{QStringLiteral("一\n二")});
}
