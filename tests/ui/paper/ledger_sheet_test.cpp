// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledger_row.h"
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/paper_press.h"

#include <QJsonArray>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

// The ledger's own columns, and so many rows in which each cell says its row and column.
QJsonObject sheet(int rows, const QString& paper, const QString& facts = {})
{
    QJsonArray columns;
    for (const LedgerColumn& column : ledgerColumns())
        columns.append(QJsonObject{{u"heading"_qs, QString::fromUtf16(column.heading)},
                                   {u"width"_qs, column.width}});
    QJsonArray lines;
    for (int row = 1; row <= rows; ++row) {
        QJsonArray cells;
        for (qsizetype column = 0; column < columns.size(); ++column)
            cells.append(QString::number(100 * row + column));
        cells[1] = u"2022-0007"_qs;
        cells[2] = u"2022-06-06"_qs;
        if (!facts.isEmpty())
            cells[6] = facts;
        lines.append(cells);
    }
    return {{u"district"_qs, u"珠山区"_qs}, {u"asOf"_qs, u"2022-06-20"_qs},   {u"paper"_qs, paper},
            {u"columns"_qs, columns},       {u"anchor"_qs, u"128·a1b2c3"_qs}, {u"rows"_qs, lines}};
}

QByteArray printedLedger(const QJsonObject& fields)
{
    const auto pdf = PaperPress().pdf({{u"ledger-sheet"_qs, fields}});
    REQUIRE(pdf);
    return *pdf;
}

} // namespace

TEST_CASE("the ledger sheet has all columns on A3 and on A4, and its head on each page", "[paper]")
{
    const QString size = GENERATE(u"A3"_qs, u"A4"_qs);
    CAPTURE(size);
    const double width = size == u"A3"_qs ? 420 : 297;
    const double height = size == u"A3"_qs ? 297 : 210;
    const auto words = wordsOf(printedLedger(sheet(80, size)));
    const int pages = words.back().page;
    CHECK(pages >= 2);
    std::vector<QString> perPage(static_cast<std::size_t>(pages));
    for (const paper::PdfWord& word : words) {
        CAPTURE(word.page, word.text);
        CHECK(word.box.left() >= 19.99);
        CHECK(word.box.right() <= width - 19.99);
        CHECK(word.box.bottom() <= height - 10);
        perPage[static_cast<std::size_t>(word.page - 1)] += word.text;
    }
    // The heads of a part stand on each of its pages, and each part says of which case a row is.
    for (const QString& page : perPage)
        CHECK(page.contains(u"案件编号"_qs));
    CHECK(perPage.front().contains(u"来源"_qs));
    CHECK(perPage.back().contains(u"备注"_qs));
    CHECK(perPage.front().contains(u"第1部分，共"_qs));
    CHECK(perPage.front().contains(u"珠山区“新官不理旧账”问题工作台账"_qs));
    CHECK(perPage.front().contains(u"截至2022年6月20日"_qs));
    for (int page = 1; page <= pages; ++page)
        CHECK(perPage[static_cast<std::size_t>(page - 1)].contains(
            u"第%1页共%2页"_qs.arg(page).arg(pages)));
    for (const QString& said :
         {u"填表人："_qs, u"审核人："_qs, u"填表日期：2022年6月20日"_qs, u"记录锚点128·a1b2c3"_qs})
        CHECK(perPage.back().remove(u' ').remove(QChar::Nbsp).remove(u'　').contains(said));
}

TEST_CASE("every cell of the ledger sheet is wholly there", "[paper]")
{
    const QString size = GENERATE(u"A3"_qs, u"A4"_qs);
    const QString facts = longText(1500);
    const auto words = wordsOf(printedLedger(sheet(3, size, facts)));
    QString all;
    for (const paper::PdfWord& word : words)
        all += word.text;
    for (int row = 1; row <= 3; ++row)
        for (int column = 0; column < 32; ++column)
            if (column != 1 && column != 2 && column != 6)
                CHECK(all.count(QString::number(100 * row + column)) >= 1);
    CHECK(all.count(u"2022-0007"_qs) >= 3); // in each part, never torn
    CHECK(all.count(u"2022-06-06"_qs) == 3);
    const QString rare = u"款"_qs;
    CHECK(all.count(rare) == 3 * facts.count(rare));
}

TEST_CASE("no type of a ledger sheet is under 9 pt on A3 and 8 pt on A4", "[paper]")
{
    const QString size = GENERATE(u"A3"_qs, u"A4"_qs);
    CAPTURE(size);
    const Typefaces faces;
    const double least = size == u"A3" ? points(9) : points(8);
    const auto pages = PaperPress().preview({{u"ledger-sheet"_qs, sheet(3, size)}}, faces);
    REQUIRE(pages);
    for (const Page& page : *pages)
        for (const Glyph& glyph : page.glyphs)
            CHECK(glyph.style.size >= least - 1e-6);
}

TEST_CASE("a ledger sheet that is not whole is refused", "[paper]")
{
    QJsonObject fields = sheet(2, u"A3"_qs);
    ErrorCode expected = ErrorCode::FieldMissing;
    SECTION("a row is short of a cell")
    {
        fields.insert(u"rows"_qs, QJsonArray{QJsonArray{u"1"_qs}});
    }
    SECTION("there are no columns")
    {
        fields.remove(u"columns"_qs);
    }
    SECTION("the paper is none that is known")
    {
        fields.insert(u"paper"_qs, u"B4"_qs);
        expected = ErrorCode::UnknownChoice;
    }
    const auto refused = PaperPress().pdf({{u"ledger-sheet"_qs, fields}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == expected);
}
