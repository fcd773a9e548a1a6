// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_stream.h"
#include "core/exchange/shown_sheet.h"
#include "tests/core/exchange/sheet_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

TEST_CASE("a number reads as the spreadsheet shows it", "[exchange]")
{
    using Row = std::pair<double, const char16_t*>;
    const auto [number, text] = GENERATE(values<Row>({
        {0.0, u"0"},
        {286.5, u"286.5"},
        {26.679999999999996, u"26.68"},
        {13800010000.0, u"13800010000"},
        {360203001000000128.0, u"360203001000000128"},
        {0.00001, u"0.00001"},
        {-3.0, u"-3"},
        {1e21, u"1000000000000000000000"},
    }));
    CHECK(cellText(number) == QString::fromUtf16(text));
}

TEST_CASE("columns have the letters of the sheet", "[exchange]")
{
    CHECK(columnName(1) == u"A"_s);
    CHECK(columnName(26) == u"Z"_s);
    CHECK(columnName(27) == u"AA"_s);
    CHECK(columnName(16'384) == u"XFD"_s);
}

TEST_CASE("a cell under a merged range shows the range's value", "[exchange]")
{
    const Sheet sheet = sheetOf({{u"甲"_s, kNone, u"乙"_s, u"丁"_s}, {kNone, kNone, u"丙"_s}},
                                {{1, 1, 3, 2}, {1, 3, 1, 4}});
    const ShownSheet shown(sheet);
    CHECK(shown.row(1) ==
          std::map<int, Cell>{{1, u"甲"_s}, {2, u"甲"_s}, {3, u"乙"_s}, {4, u"乙"_s}});
    CHECK(shown.row(2) == std::map<int, Cell>{{1, u"甲"_s}, {2, u"甲"_s}, {3, u"丙"_s}});
    CHECK(shown.row(3).empty()); // nothing of its own: no row of the table
    CHECK(shown.isShared(2, 2));
    CHECK_FALSE(shown.isShared(1, 4)); // merged within its row
    CHECK_FALSE(shown.isShared(2, 3));
}

TEST_CASE("sheets pass unchanged from the reader to the program", "[exchange]")
{
    Sheet sheet = sheetOf({{u"文字"_s, 1.0, 0.1, true, QDate(2022, 4, 1), Formula{u"SUM(A1)"_s},
                            CellError{u"#REF!"_s}},
                           {},
                           {u"𬭎"_s}},
                          {{1, 1, 2, 2}});
    sheet.hidden = true;
    sheet.rows.at(3).hidden = true;
    const std::vector<Sheet> sheets{sheet, sheetOf({})};
    CHECK(fromStream(toStream(sheets)) == sheets);
}

TEST_CASE("a stream that was cut or is another is no sheets", "[exchange]")
{
    const QByteArray whole = toStream({sheetOf({{u"文字"_s, QDate(2022, 4, 1)}})});
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK_FALSE(fromStream(whole.left(length)));
    CHECK_FALSE(fromStream("text"));
    CHECK_FALSE(fromStream(QByteArray("\x81\x01"))); // [1]: an array, but not of sheets
}
