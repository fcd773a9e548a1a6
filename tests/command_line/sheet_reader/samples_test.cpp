// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shown_sheet.h"
#include "tests/command_line/sheet_reader/reading.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

TEST_CASE("the sheets of the samples arrive as they were written", "[exchange]")
{
    const auto tidy = readWorkbook(sample(QStringLiteral("clues-tidy.xlsx")));
    REQUIRE(tidy);
    REQUIRE(tidy->size() == 1);
    CHECK(tidy->front().name == QStringLiteral("问题案件线索表"));
    CHECK(tidy->front().rows.size() == 9);
    CHECK(tidy->front().rows.at(2).cells.at(3).value == CellValue(QDate(2022, 4, 1)));
    CHECK(tidy->front().rows.at(2).cells.at(17).value == CellValue(286.5));

    const auto untidy = readWorkbook(sample(QStringLiteral("clues-untidy.xlsx")));
    REQUIRE(untidy);
    const Sheet& sheet = untidy->front();
    CHECK(sheet.merged.size() == 8);
    CHECK(sheet.rows.at(8).hidden);
    CHECK_FALSE(sheet.rows.at(7).hidden);
    CHECK(sheet.rows.at(7).cells.at(10).value == CellValue(QStringLiteral("６０")));
    CHECK(sheet.rows.at(14).cells.at(9).value == CellValue(Formula{QStringLiteral("SUM(I5:I13)")}));
    CHECK(ShownSheet(sheet).row(4).at(11).value == CellValue(QStringLiteral("签订时间"))); // K3:K4
}
