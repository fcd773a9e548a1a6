// SPDX-License-Identifier: GPL-3.0-or-later
// Small workbooks of units, each with one kind of fault, through the reader process to the clues
// they become. What is right was read off the workbooks as a person sees them.
#include "tests/command_line/sheet_reader/faults.h"

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

TEST_CASE("an amount is what its number format shows", "[exchange]")
{
    check(u"01-number-format-wan.xlsx"_s, u"disputedFen"_s,
          {{2, u"380.00"},
           {3, u"380.00"},
           {4, u"380.00"},
           {5, u"380.00"},
           {6, u"380.00"},
           {7, u"380.00"},
           {8, u"380.00"},
           {9, u"amount-unreadable"}, // 50 %
           {10, u"380.00"},
           {11, u"380.00"},
           {12, u"380.00"},
           {13, u"380.00"},
           {14, u"380.000055"}});
}

TEST_CASE("a number, a telephone and a day are what their formats show", "[exchange]")
{
    const QString book = u"01-number-format-wan.xlsx"_s;
    check(book, u"basisNumber"_s, {{15, u"000017"}, {16, u"asked-unusual"}});
    check(book, u"phone"_s, {{26, u"07988221234"}});
    check(book, u"basisDate"_s,
          {{17, u"2021-05-03"},
           {18, u"2021-05-03"},
           {19, u"2021-05"},
           {20, u"2021"},
           {21, u"2021-05-03"},
           {22, u"2021-05-03"},
           {23, u"2021-05-03"}});
    check(book, u"receivedOn"_s, {{28, u"2022-06-01"}, {29, u"2022-06-01"}});
}

TEST_CASE("a heading belongs to its group", "[exchange]")
{
    const QString unit = u"02-unit-contact-taken-as-entity.xlsx"_s;
    check(unit, u"contact"_s, {{4, u""}});
    check(unit, u"phone"_s, {{4, u""}});
    check(unit, u"legalRepresentative"_s, {{4, u"王五"}});
    check(unit, u"entity"_s, {{4, u"江西真实建设有限公司"}});
    const QString both = u"30-groups-same-subheads.xlsx"_s;
    check(both, u"entity"_s, {{4, u"江西真实建设有限公司"}});
    check(both, u"respondent"_s, {{4, u"区住房和城乡建设局"}});
    check(both, u"contact"_s, {{4, u"王五"}});
    check(both, u"phone"_s, {{4, u"13907981234"}});
}

TEST_CASE("what is not paid is the sum in dispute, not the contract's", "[exchange]")
{
    check(u"03-unpaid-column-dropped.xlsx"_s, u"disputedFen"_s, {{4, u"40.00"}});
    check(u"03-unpaid-column-dropped.xlsx"_s, u"totalFen"_s, {{4, u"100.00"}});
    check(u"03b-qizhong-tuoqian-dropped.xlsx"_s, u"disputedFen"_s,
          {{6, u"120.50"}, {7, u"36.40"}, {8, u"18.00"}});
}

TEST_CASE("amounts are read in words, with remarks and without a value", "[exchange]")
{
    const QString book = u"04-amount-words.xlsx"_s;
    check(book, u"disputedFen"_s,
          {{2, u"12000.00"},
           {3, u"380.00"},
           {4, u"50.00"},
           {5, u"380.00"},
           {6, u"380.00"},
           {7, u"asked-meant"}, // ¥ under 万元
           {8, u"380.00"},
           {9, u"380.00"},
           {10, u"380.00"},
           {11, u"amount-unreadable"},
           {12, u"asked-amount"},
           {13, u""},
           {14, u""},
           {15, u""},
           {16, u""},
           {17, u""},
           {18, u"38.00"},
           {19, u"38.50"},
           {20, u"380.00"},
           {21, u"380.00"},
           {22, u"amount-foreign"},
           {23, u"380.00"},
           {24, u"380.00"},
           {25, u"380.00"},
           {26, u"amount-unreadable"},
           {30, u"380.00"}, // 合计380万元
           {28, u"0.00"},
           {29, u"380.00"},
           {31, u"380.00"},
           {32, u"380.00"},
           {34, u"amount-negative"},
           {35, u"300.00"},
           {36, u"2000.00"},
           {37, u"amount-unreadable"},
           {39, u"asked-amount"}});
}

TEST_CASE("what stands beside an amount, or instead of one, is noted", "[exchange]")
{
    const QString book = u"04-amount-words.xlsx"_s;
    CHECK(notesOn(rowsOf(book), 6) == QStringList{u"remark"_s});
    CHECK(notesOn(rowsOf(book), 13) == QStringList{u"said-unknown"_s});
}

TEST_CASE("a visible column goes before a hidden one, and what was crossed out is asked",
          "[exchange]")
{
    const QString book = u"04-hidden-column-wins.xlsx"_s;
    check(book, u"disputedFen"_s,
          {{2, u"asked-comment"},
           {3, u"32.00"},
           {4, u"33.00"},
           {5, u"34.00"},
           {6, u"35.00"},
           {7, u"36.00"},
           {8, u"37.00"},
           {9, u"asked-struck"}});
    const auto answered =
        rowsOf(book, {{ErrorCode::AskedComment, u"线索"_s, 2, u"拖欠金额(万元)"_s, u"register"_s},
                      {ErrorCode::AskedStruck, u"线索"_s, 9, {}, u"register"_s}});
    CHECK(seen(answered, 2, u"disputedFen"_s) == u"31.00"_s);
    CHECK(seen(answered, 9, u"disputedFen"_s) == u"38.00"_s);
    CHECK(notesOn(answered, 2) == QStringList{u"comment"_s, u"left-over"_s});
}

TEST_CASE("dates are read as people write them", "[exchange]")
{
    check(u"05-dates.xlsx"_s, u"basisDate"_s,
          {{2, u"2021-05"},     {3, u"2021-05"},     {4, u"2021-05-03"},  {5, u"2021-05"},
           {6, u"2021-05-03"},  {7, u"2021-05-03"},  {9, u"2021-05-03"},  {10, u"2021-05-03"},
           {11, u"2021-05-03"}, {12, u"2021-05-03"}, {13, u"2021-05"},    {14, u"2021-05"},
           {15, u"2021"},       {16, u"2021"},       {17, u"2021"},       {19, u"2021-05-03"},
           {20, u"2021-05"},    {22, u"2021-10"},    {25, u"2021-05-03"}, {26, u"2021-05-03"},
           {27, u"2021-05-03"}, {29, u"2021-05-03"}, {30, u"2021-05-03"}, {32, u"2021-05"},
           {33, u"2021-05-03"}, {35, u"2021-05-03"}, {36, u"2021-05-03"}, {42, u"2021-05-03"},
           {44, u"2021-05-03"}, {45, u"2021-05-03"}});
}

TEST_CASE("what is no date, or may be two, is refused or asked, what is said to be none is none",
          "[exchange]")
{
    check(u"05-dates.xlsx"_s, u"basisDate"_s,
          {{8, u"2021-05"},
           {18, u"2021"},
           {21, u"asked-meant"},
           {23, u"date-unreadable"},
           {24, u"date-unreadable"},
           {28, u"asked-meant"},
           {31, u"2021-05"},
           {37, u""},
           {38, u""},
           {39, u""},
           {40, u"asked-meant"},
           {41, u"date-unreadable"}});
}

TEST_CASE("a plain number that would be a day of long ago is asked", "[exchange]")
{
    check(u"12-date-1955.xlsx"_s, u"basisDate"_s,
          {{3, u"asked-meant"}, {4, u"asked-meant"}, {5, u"date-unreadable"}, {6, u"2021-05"}});
    const auto answered =
        rowsOf(u"12-date-1955.xlsx"_s,
               {{ErrorCode::AskedMeant, u"线索"_s, 3, u"签订日期"_s, u"2021.5"_s},
                {ErrorCode::AskedMeant, u"线索"_s, 4, u"签订日期"_s, u"register"_s}});
    CHECK(seen(answered, 3, u"basisDate"_s) == u"2021-05"_s);
    CHECK(seen(answered, 4, u"basisDate"_s) == u"2004-01-14"_s);
}

TEST_CASE("the rows of an example are no clues", "[exchange]")
{
    check(u"05-example-rows-registered.xlsx"_s, u"entity"_s,
          {{3, u"example"}, {4, u"example"}, {5, u"江西真实建设有限公司"}});
    check(u"22-prenumbered-rows-block.xlsx"_s, u"entity"_s,
          {{4, u"column-marks"}, {5, u"example"}, {9, u"blank"}, {59, u"blank"}});
    CHECK(rowNumbers(rowsOf(u"22-prenumbered-rows-block.xlsx"_s).taken) == std::vector{6, 7, 8});
}

TEST_CASE("a sum in yuan by its mark is asked under 万元", "[exchange]")
{
    const QString book = u"06-yuan-sign-in-wan-column.xlsx"_s;
    const auto rows = rowsOf(book);
    REQUIRE(rows.rejected.size() == 2); // 25,000万元 in the row above is much, and asked too
    CHECK(rows.rejected.back().error.code == ErrorCode::AskedMeant);
    CHECK(rows.rejected.back().error.details.value(2) == u"12.50万元"_s);
    CHECK(rows.rejected.back().value == u"¥125,000.00"_s);
    const auto answer = [&](const QString& text) {
        return seen(
            rowsOf(book, {{ErrorCode::AskedMeant, u"线索"_s, 3, u"拖欠金额(万元)"_s, text}}), 3,
            u"disputedFen"_s);
    };
    CHECK(answer(u"register"_s) == u"12.50"_s);
    CHECK(answer(u"13万元"_s) == u"13.00"_s);
    CHECK(answer(u"skip"_s) == u"answered"_s);
}

TEST_CASE("no sheet with clues is passed over in silence", "[exchange]")
{
    const auto rows = rowsOf(u"09-whole-sheet-skipped.xlsx"_s, {}, {{u"source"_s, u"internal"_s}});
    CHECK(rows.sheets == QStringList{u"新厂街道"_s, u"里村街道"_s});
    CHECK(rows.taken.size() == 6);
    REQUIRE(rows.rejected.size() == 1); // the hidden one
    CHECK(rows.rejected.front().error ==
          Error{ErrorCode::AskedSheet, {u"昌江街道"_s}, u"昌江街道"_s});
    const auto with = [](const QString& answer) {
        return rowsOf(u"09-whole-sheet-skipped.xlsx"_s,
                      {{ErrorCode::AskedSheet, u"昌江街道"_s, 0, {}, answer}});
    };
    CHECK(with(u"register"_s).taken.size() == 7);
    CHECK(with(u"skip"_s).taken.size() == 6);
    CHECK(with(u"skip"_s).rejected.empty());
}

TEST_CASE("what nobody sees is taken out of names", "[exchange]")
{
    check(u"10-zero-width-kept.xlsx"_s, u"entity"_s,
          {{3, u"江西天成科技有限公司"}, {6, u"江西中天建设有限公司"}});
    CHECK(notesOn(rowsOf(u"10-zero-width-kept.xlsx"_s), 3).contains(u"unseen-taken-out"_s));
}

TEST_CASE("telephones that a spreadsheet spoilt are cleaned or asked", "[exchange]")
{
    check(u"11-phones-and-codes.xlsx"_s, u"phone"_s,
          {{18, u"13907981234"},
           {20, u"asked-unusual"}, // 1.39080E+10
           {21, u"139 0798 1234"},
           {23, u"asked-unusual"}, // 7988221234
           {27, u"13907981234"},
           {28, u"13907981234"},
           {31, u"asked-unusual"}}); // ten digits
    check(u"11-phones-and-codes.xlsx"_s, u"creditCode"_s,
          {{2, u"91360203MA37X1B105"},
           {7, u"91360203MA37X1B105"},
           {8, u"credit-code-wrong"},
           {9, u""},
           {10, u""},
           {17, u""}});
}

TEST_CASE("a remark is kept beside the clue, and its wish is asked", "[exchange]")
{
    const QString book = u"13-remark-dropped.xlsx"_s;
    check(book, u"contact"_s, {{3, u"asked-shielding"}});
    const auto rows =
        rowsOf(book, {{ErrorCode::AskedShielding, u"线索"_s, 3, u"confidential"_s, u"register"_s}});
    CHECK(seen(rows, 3, u"contact"_s) == u"王五"_s);
    CHECK(seen(rows, 3, u"phone"_s) == u"13907981234"_s);
    CHECK(seen(rows, 3, u"confidential"_s) == u"lead-only"_s);
    REQUIRE(rows.taken.size() == 1);
    const auto& notes = rows.taken.front().notes;
    const auto kept = [&](const NotedRow& note) {
        return std::ranges::find(notes, note) != notes.end();
    };
    CHECK(kept({RowNote::LeftOver, u"备注"_s, u"已于5月起诉,企业要求保密"_s}));
    CHECK(kept({RowNote::LeftOver, u"已付金额(万元)"_s, u"60"_s}));
    CHECK(kept({RowNote::LeftOver, u"单位联系人"_s, u"李科长"_s}));
}

TEST_CASE("the unit on the second line of a header holds for its column", "[exchange]")
{
    check(u"16-unit-on-second-header-line.xlsx"_s, u"disputedFen"_s,
          {{4, u"12.00"}, {5, u"13.00"}});
}

TEST_CASE("what no row says is said once for all", "[exchange]")
{
    const QString book = u"18-no-source-column.xlsx"_s;
    const auto asked = rowsOf(book);
    REQUIRE(asked.rejected.size() == 1);
    CHECK(asked.rejected.front().error.code == ErrorCode::AskedForAll);
    CHECK(asked.rejected.front().row == 0);
    CHECK(asked.rejected.front().heading == u"source"_s);
    CHECK(asked.waiting.size() == 1);
    const auto rows = rowsOf(book, {}, {{u"source"_s, u"信访"_s}});
    CHECK(seen(rows, 3, u"source"_s) == u"信访"_s);
    CHECK(seen(rowsOf(book, {{ErrorCode::AskedForAll, u"线索"_s, 0, u"source"_s, u"hotline"_s}}), 3,
               u"source"_s) == u"12345"_s);
}

TEST_CASE("the stored result of a formula is taken, with a note", "[exchange]")
{
    const QString book = u"20-formulas-with-results.xlsx"_s;
    check(book, u"disputedFen"_s,
          {{2, u"41.00"},
           {3, u"42.00"},
           {4, u"43.00"},
           {5, u"44.00"},
           {6, u"45.00"},
           {7, u"46.00"},
           {8, u"total"}});
    CHECK(notesOn(rowsOf(book), 2).contains(u"formula-result"_s));
}

TEST_CASE("groups, totals and the lines for signatures are no clues", "[exchange]")
{
    const auto rows = rowsOf(u"21-footers-block.xlsx"_s);
    CHECK(rows.rejected.empty());
    CHECK(rowNumbers(rows.taken) == std::vector{4, 5, 9});
    CHECK(rows.skipped.size() == 11);
}

TEST_CASE("the reader refuses what is nested too deeply, and a DTD in any part", "[exchange]")
{
    const auto refusal = [](const char* book) {
        return readWorkbook(QStringLiteral(JIUZHANG_FAULTS "/") + QString::fromUtf8(book)).error();
    };
    CHECK(refusal("30-reader-crash-deep-rich.xlsx").code == ErrorCode::WorkbookTooDeep);
    CHECK(refusal("31-external-entity-in-strings.xlsx").code == ErrorCode::WorkbookDamaged);
}
