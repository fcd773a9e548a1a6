// SPDX-License-Identifier: GPL-3.0-or-later
// How letters end on their last page, and what stands whole (forms.md, Pages).
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "ui/paper/grid/type_area.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/letter/letter_layout.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/paper_texts.h"
#include "ui/paper/table/table_fit.h"

#include <cmath>
#include <map>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

// A letter of so many characters of text, as plain as can be.
Letter letterOf(qsizetype characters)
{
    Letter letter;
    letter.organ = letter.mark = u"珠山区营商环境指挥部改革创新组"_qs;
    letter.number = u"珠改创函〔2022〕3号"_qs;
    letter.title = QStringList{u"关于转办"_qs, u"问题线索的函"_qs};
    letter.addressee = u"珠山区竟成镇人民政府"_qs;
    letter.body = {{0, longText(characters)}};
    letter.attachments = QStringList{u"线索表"_qs};
    letter.date = u"2022年6月20日"_qs;
    return letter;
}

// Baselines of the lines of 3号 type on the page, and the characters of each, in order.
std::map<int, QString> linesOn(const Page& page)
{
    std::map<int, QString> lines;
    for (const Glyph& glyph : page.glyphs)
        if (glyph.style.size == kSize3)
            lines[static_cast<int>(std::lround(glyph.baseline.y() * 10))] +=
                QString::fromUcs4(&glyph.character, 1);
    return lines;
}

// Lines of the text alone: it is of the characters of longText().
std::size_t textLinesOn(const Page& page)
{
    std::size_t count = 0;
    for (const auto& [baseline, line] : linesOn(page))
        count += longText(23).contains(line.left(1)) && !line.startsWith(u"珠山区") ? 1 : 0;
    return count;
}

std::size_t pagesWith(qsizetype characters)
{
    return letterPages(letterOf(characters), {}, Typefaces()).size();
}

} // namespace

TEST_CASE("whatever the length of a letter, its last page has at least three lines of text",
          "[paper]")
{
    const Typefaces faces;
    for (qsizetype lines = 3; lines < 60; ++lines) {
        CAPTURE(lines);
        const auto pages = letterPages(letterOf(lines * kCharactersPerLine - 10), {}, faces);
        CHECK(textLinesOn(pages.back()) >= kLeastText);
        std::size_t text = 0;
        for (const Page& page : pages)
            text += textLinesOn(page);
        CHECK(text == static_cast<std::size_t>(lines)); // and none is lost
    }
}

TEST_CASE("a letter that misses a page by one or two lines is closed up, and no more", "[paper]")
{
    // Blank lines stand below the title and above the note: without them there is room for two
    // lines more, and the text is not set closer.
    const Typefaces faces;
    qsizetype most = 1;
    while (pagesWith((most + 1) * kCharactersPerLine - 10) == 1)
        ++most;
    const auto last = letterPages(letterOf(most * kCharactersPerLine - 10), {}, faces);
    const auto before = letterPages(letterOf((most - 2) * kCharactersPerLine - 10), {}, faces);
    REQUIRE(last.size() == 1);
    REQUIRE(before.size() == 1);
    // The letter before is as open as any; the last one ends on the same line.
    const auto end = [](const Page& page) { return linesOn(page).rbegin()->first; };
    CHECK(end(last.front()) == end(before.front()));
}

TEST_CASE("no gap between two characters of a line is widened by more than a quarter", "[paper]")
{
    const QString kind = GENERATE(from_range(letterKinds()));
    CAPTURE(kind);
    const Typefaces faces;
    const auto pages = PaperPress().preview({{kind, worstCase(kind)}}, faces);
    REQUIRE(pages);
    for (const Page& page : *pages)
        for (std::size_t at = 1; at < page.glyphs.size(); ++at) {
            const Glyph& one = page.glyphs[at - 1];
            const Glyph& next = page.glyphs[at];
            const bool isText = one.style == next.style && one.style.size == kSize3 &&
                                one.baseline.y() == next.baseline.y();
            const bool areChinese = one.character >= 0x4e00 && next.character >= 0x4e00;
            if (isText && areChinese && next.baseline.x() > one.baseline.x())
                CHECK(next.baseline.x() - one.baseline.x() <= kCharacterPitch + kSize3 / 4 + 1e-6);
        }
}

TEST_CASE("nothing on a paper is set smaller than 9 pt", "[paper]")
{
    const QString kind = GENERATE(from_range(letterKinds()), u"docket"_qs, u"case-form"_qs,
                                  u"issue-register"_qs, u"receipt"_qs, u"handover-register"_qs);
    CAPTURE(kind);
    const Typefaces faces;
    const auto pages = PaperPress().preview({{kind, worstCase(kind)}}, faces);
    REQUIRE(pages);
    for (const Page& page : *pages)
        for (const Glyph& glyph : page.glyphs)
            CHECK(glyph.style.size >= points(9) - 1e-6);
}

TEST_CASE("no day, number or sum is torn in a table, whatever its column was to be", "[paper]")
{
    const QString whole = GENERATE(u"2022年12月31日"_qs, u"珠改创转〔2022〕1286号"_qs,
                                   u"2263458.76"_qs, u"0798-00000001"_qs, u"2022-06-30"_qs);
    CAPTURE(whole);
    const Typefaces faces;
    Table table{{{u"甲"_qs, 12}, {u"乙"_qs, 140}}, {{whole, longText(80)}}, points(12), 0};
    const Table fitted = withFittingColumns(table, faces);
    CHECK(fitted.columns[0].width + fitted.columns[1].width == Approx(152));
    const Style style{Face::FangSong, fitted.size};
    const Cells cells = cellsOf(whole, style, style.size, faces);
    const double room = fitted.columns[0].width - 2 * kSidePadding * fitted.size;
    CHECK(widthOf(cells) <= room + 1e-6);
    CHECK(fitted.size == points(12));
}

TEST_CASE("a table that has no room at all becomes smaller, down to 9 pt", "[paper]")
{
    const Typefaces faces;
    std::vector<TableColumn> columns(10, {u"数"_qs, 15});
    const Table table{columns, {QStringList(10, u"123456.78"_qs)}, points(12), 0};
    const Table fitted = withFittingColumns(table, faces);
    CHECK(fitted.size < points(12));
    CHECK(fitted.size >= points(9) - 1e-6);
}
