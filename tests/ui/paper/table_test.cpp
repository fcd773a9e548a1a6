// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/output.h"
#include "ui/paper/table/table.h"
#include "ui/paper/table/table_fit.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

// 序号, 问题, 金额 in 12 pt: a row of one line is 4.233 × (1.32 + 2 × 0.18) = 7.112 mm high, as
// is the head, and every further line adds 5.588 mm.
constexpr double kLine = 5.588;
constexpr double kRow = 7.112;

Table tableOf(const std::vector<QStringList>& rows)
{
    return {{{u"序号"_qs, 15, TableColumn::Align::Centre},
             {u"问题"_qs, 105},
             {u"金额\n（万元）"_qs, 30, TableColumn::Align::Right}},
            rows};
}

std::vector<QStringList> shortRows(int count)
{
    std::vector<QStringList> rows;
    for (int at = 1; at <= count; ++at)
        rows.push_back({QString::number(at), u"拖欠工程款"_qs, u"86.50"_qs});
    return rows;
}

Approx tableMm(double length)
{
    return Approx(length).margin(0.05);
}

// Each part on a page of its own, 30 mm from the left and from the top.
QByteArray printedTable(const LaidTable& table, const std::vector<TablePart>& parts,
                        const Typefaces& faces)
{
    std::vector<Page> pages(parts.size());
    for (std::size_t at = 0; at < parts.size(); ++at)
        table.draw(parts[at], {30, 30}, pages[at]);
    const auto pdf = pdfOf(pages, faces, {});
    REQUIRE(pdf);
    return *pdf;
}

} // namespace

TEST_CASE("a name stands in one line where another column has room, though not all can", "[paper]")
{
    const QString locality = u"周路口街道办事处"_qs;
    Table table{
        {{u"属地"_qs, 20}, {u"来源"_qs, 10}, {u"一"_qs, 16}, {u"二"_qs, 16}, {u"三"_qs, 16}},
        {{locality, u"公开征集"_qs, u"十个字的名称排成一行"_qs, u"十个字的名称排成一行"_qs,
          u"十个字的名称排成一行"_qs}}};
    table.size = points(9);
    table.columns.push_back({u"基本情况"_qs, 30});
    table.rows[0].append(u"工程竣工后没有支付尾款，多次催要没有结果。"_qs);
    const Typefaces faces;
    const Table fitted = withFittingColumns(table, faces);
    const auto needed = [&](const QString& text) {
        return (static_cast<double>(text.size()) + 2 * kSidePadding) * fitted.size;
    };
    CHECK(fitted.columns[0].width >= needed(locality) - 1e-6);
    CHECK(fitted.columns[1].width >= needed(u"公开征集"_qs) - 1e-6);
}

TEST_CASE("a short table is one part, as high as its lines", "[paper]")
{
    const Typefaces faces;
    const LaidTable table(tableOf(shortRows(3)), faces);
    const auto parts = table.parts(200, 200);
    REQUIRE(parts.size() == 1);
    CHECK(table.width() == tableMm(150));
    CHECK(parts[0].height == tableMm(kRow + kLine + 3 * kRow)); // the head has two lines
    CHECK(parts[0].height == tableMm(table.height()));
}

TEST_CASE("a long table goes on, and its heads stand on each page", "[paper]")
{
    const Typefaces faces;
    const LaidTable table(tableOf(shortRows(60)), faces);
    const auto parts = table.parts(100, 225);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].to == TablePlace{12, 0}); // (100 - 12.7) / 7.112 = 12.3 rows
    CHECK(parts[1].to == TablePlace{41, 0}); // (225 - 12.7) / 7.112 = 29.9 rows
    CHECK(parts[2].to == TablePlace{60, 0});

    const QByteArray pdf = printedTable(table, parts, faces);
    const auto words = wordsOf(pdf);
    for (int page = 1; page <= 3; ++page)
        for (const QString& heading : {u"序号"_qs, u"问题"_qs, u"金额"_qs, u"（万元）"_qs})
            CHECK(std::ranges::count_if(words, [&](const PdfWord& word) {
                      return word.page == page && word.text == heading;
                  }) == 1);
    CHECK(textOf(pdf).count(u"拖欠工程款"_qs) == 60);
}

TEST_CASE("a table that has no room on the page begins on the next", "[paper]")
{
    const Typefaces faces;
    const LaidTable table(tableOf(shortRows(2)), faces);
    const auto parts = table.parts(15, 225);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].height == 0);
    CHECK(parts[1].to == TablePlace{2, 0});
    Page untouched;
    table.draw(parts[0], {30, 30}, untouched);
    CHECK(untouched.rules.empty());
    CHECK(untouched.glyphs.empty());
}

TEST_CASE("a row that half a page can hold is not parted", "[paper]")
{
    const Typefaces faces;
    auto rows = shortRows(1);
    rows.push_back({u"2"_qs, longText(24 * 10), u"1.00"_qs}); // 24 characters of 12 pt a line
    const LaidTable table(tableOf(rows), faces);
    const auto parts = table.parts(60, 225);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].to == TablePlace{1, 0});
    CHECK(parts[1].height == tableMm(kRow + kLine + kRow + 9 * kLine));
}

TEST_CASE("a row that half a page cannot hold is parted between its lines, and nothing is lost",
          "[paper]")
{
    const Typefaces faces;
    const QString facts = longText(24 * 100);
    const LaidTable table(tableOf({{u"1"_qs, facts, u"380.00"_qs}}), faces);
    const auto parts = table.parts(120, 225);
    CHECK(parts.size() == 4); // 18 + 37 + 37 + 8 lines
    double lowest = 0;
    QString text;
    for (const PdfWord& word : wordsOf(printedTable(table, parts, faces))) {
        CHECK(word.box.left() >= 30);
        CHECK(word.box.right() <= 180);
        lowest = std::max(lowest, word.box.bottom());
        if (word.box.left() > 45 && word.box.right() < 150.5 && word.text != u"问题"_qs)
            text += word.text;
    }
    CHECK(lowest <= 30 + 225);
    CHECK(text == facts);
}

TEST_CASE("a table without rows is its heads, and blank rows have room to write", "[paper]")
{
    const Typefaces faces;
    const auto heads = LaidTable(tableOf({}), faces).parts(200, 200);
    REQUIRE(heads.size() == 1);
    CHECK(heads[0].height == tableMm(kRow + kLine));

    Table blank = tableOf({{{}, {}, {}}, {{}, {}, {}}});
    blank.rowHeight = 12;
    CHECK(LaidTable(blank, faces).height() == tableMm(kRow + kLine + 24));
}

TEST_CASE("cells stand left, centred and right as their column says", "[paper]")
{
    const Typefaces faces;
    const LaidTable table(tableOf(shortRows(1)), faces);
    const auto words = wordsOf(printedTable(table, table.parts(200, 200), faces));
    const PdfWord number = wordBeginning(words, u"1"_qs);
    CHECK(number.box.center().x() == tableMm(30 + 7.5));
    CHECK(wordBeginning(words, u"拖欠"_qs).box.left() == tableMm(45 + 0.28 * 4.2333));
    CHECK(wordBeginning(words, u"86.50"_qs).box.right() == tableMm(180 - 0.28 * 4.2333));
}
