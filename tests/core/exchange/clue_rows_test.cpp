// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/shipped_programme.h"
#include "core/exchange/clue_rows.h"
#include "tests/core/exchange/sheet_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kWorkingDay(2022, 6, 20);

using Cells = std::vector<CellValue>;

const Cells kClueHeader{
    u"序号"_s,         u"线索来源"_s,       u"收到日期"_s,   u"企业名称"_s, u"统一社会信用代码"_s,
    u"是否要求保密"_s, u"问题类型"_s,       u"被反映单位"_s, u"属地"_s,     u"签订日期"_s,
    u"总额（万元）"_s, u"拖欠金额（元）"_s, u"基本情况"_s,   u"主要诉求"_s};

// A row that can be registered, with one cell changed: the columns are those of kClueHeader.
Cells clueRow(int column = 0, const CellValue& value = {})
{
    Cells cells{
        1.0,     u"公开征集"_s, QDate(2022, 6, 1), u"某陶瓷有限公司"_s, u"91360203MA0001000G"_s,
        u"否"_s, u"账款支付"_s, u"区住建局"_s,     u"新厂街道"_s,       u"2019.5"_s,
        86.5,    865000.0,      u"尾款未付"_s,     u"支付尾款"_s};
    if (column != 0)
        cells[static_cast<std::size_t>(column - 1)] = value;
    return cells;
}

Result<ClueRows> read(const std::vector<Sheet>& sheets, const QString& wanted = {})
{
    static const auto programme = shippedProgramme();
    static const auto names = HeaderNames::shipped();
    REQUIRE(programme);
    REQUIRE(names);
    return readClueRows(sheets, wanted, {*programme, *names, kWorkingDay});
}

ClueRows rowsOf(const Sheet& sheet)
{
    auto rows = read({sheet});
    REQUIRE(rows);
    return *rows;
}

ClueRow takenRow(const Cells& cells)
{
    const auto rows = rowsOf(sheetOf({kClueHeader, cells}));
    REQUIRE(rows.rejected.empty());
    REQUIRE(rows.taken.size() == 1);
    return rows.taken.front();
}

// The row with `value` in that column comes back for that one reason, with its place.
void checkSentBack(int column, const CellValue& value, ErrorCode code)
{
    CAPTURE(column, cellText(value));
    const auto rows = rowsOf(sheetOf({kClueHeader, clueRow(column, value)}));
    CHECK(rows.taken.empty());
    REQUIRE(rows.rejected.size() == 1);
    const RowRejection& rejection = rows.rejected.front();
    CHECK(rejection.error.code == code);
    CHECK(rejection.sheet == u"表"_s);
    CHECK(rejection.row == 2);
    CHECK(rejection.column == column);
    CHECK(rejection.heading == cellText(kClueHeader[static_cast<std::size_t>(column - 1)]));
    CHECK(rejection.value == cellText(value));
    CHECK(rejection.error.where == u"表!"_s + columnName(column) + u'2');
}

} // namespace

TEST_CASE("a row becomes the clue it tells of", "[exchange]")
{
    const ClueRow clue = takenRow(clueRow());
    CHECK(clue.row == 2);
    CHECK(clue.notes.empty());
    CHECK(clue.content.source == SourceId(u"public"_s));
    CHECK(clue.content.receivedOn == QDate(2022, 6, 1));
    CHECK(clue.content.entity == u"某陶瓷有限公司"_s);
    CHECK(clue.content.creditCode == u"91360203MA0001000G"_s);
    CHECK(clue.content.category == CategoryId(u"payment-arrears"_s));
    CHECK(clue.content.locality == UnitId(u"360203002"_s));
    CHECK(clue.content.basisDate == PartialDate::of(2019, 5));
    CHECK(clue.content.total == Money::fromFen(86'500'000));
    CHECK(clue.content.disputed == Money::fromFen(86'500'000));
    CHECK(clue.content.facts == u"尾款未付"_s);
    CHECK(clue.content.claim == u"支付尾款"_s);
}

TEST_CASE("a value that cannot be read sends its row back with the reason", "[exchange]")
{
    using Row = std::tuple<int, CellValue, ErrorCode>;
    const auto [column, value, code] = GENERATE(values<Row>({
        {2, u"道听途说"_s, ErrorCode::UnknownSource},
        {3, u"2022-02-30"_s, ErrorCode::DateUnreadable},
        {3, u"2022年5月"_s, ErrorCode::DateUnreadable}, // the day of receipt is a whole date
        {3, QDate(2031, 1, 1), ErrorCode::DateInFuture},
        {3, 2021.1, ErrorCode::AskedMeant},
        {4, Formula{u"HYPERLINK(\"http://x\",\"点我\")"_s}, ErrorCode::AskedFormula},
        {4, CellError{u"#REF!"_s}, ErrorCode::FormulaNotValue},
        {5, u"91360203MA0000000X"_s, ErrorCode::CreditCodeWrong},
        {5, 913602030001000.0, ErrorCode::CreditCodeWrong},
        {6, u"看情况"_s, ErrorCode::UnknownChoice},
        {7, u"环境污染"_s, ErrorCode::UnknownCategory},
        {8, u"不存在的单位"_s, ErrorCode::UnknownUnit},
        {9, u"某某镇"_s, ErrorCode::UnknownUnit},
        {9, u"区商务局"_s, ErrorCode::NotALocality},
        {10, u"去年"_s, ErrorCode::DateUnreadable},
        {10, u"2022年12月"_s, ErrorCode::DateInFuture},
        {11, u"若干"_s, ErrorCode::AmountUnreadable},
        {11, QDate(2022, 1, 1), ErrorCode::AmountUnreadable},
        {12, -3.0, ErrorCode::AmountNegative},
        {12, Formula{u"K2*2"_s}, ErrorCode::AskedFormula},
    }));
    checkSentBack(column, value, code);
}

TEST_CASE("a row without what every clue needs comes back", "[exchange]")
{
    const int column = GENERATE(2, 3, 4, 7, 8, 13, 14);
    checkSentBack(column, kNone, ErrorCode::FieldMissing);
    checkSentBack(column, u"　 "_s, ErrorCode::FieldMissing); // blanks only
}

TEST_CASE("a row says everything that is wrong with it, and does not stop the others", "[exchange]")
{
    Cells wrong = clueRow(3, u"近日"_s);
    wrong[6] = u"环境污染"_s;
    wrong[11] = u"若干"_s;
    const auto rows = rowsOf(sheetOf({kClueHeader, wrong, clueRow()}));
    CHECK(rows.taken.size() == 1);
    CHECK(rows.rejected.size() == 3);
}

TEST_CASE("what may be left out is left unknown", "[exchange]")
{
    const int column = GENERATE(5, 6, 9, 10, 11, 12);
    CHECK_NOTHROW(takenRow(clueRow(column, kNone)));
    CHECK_FALSE(takenRow(clueRow(11, kNone)).content.total);
    CHECK(takenRow(clueRow(11, 0.0)).content.total == Money::fromFen(0));
    CHECK_FALSE(takenRow(clueRow(9, kNone)).content.locality);
}

TEST_CASE("amounts follow their own unit, then the heading's", "[exchange]")
{
    using Row = std::tuple<int, CellValue, std::int64_t, bool>;
    const auto [column, value, fen, approximate] = GENERATE(values<Row>({
        {11, 41.68, 41'680'000, false},    // the column is in 万元
        {12, 416800.0, 41'680'000, false}, // this one in 元
        {11, u"416800元"_s, 41'680'000, false},
        {12, u"约25万"_s, 25'000'000, true},
        {11, u"６０"_s, 60'000'000, false},
        {11, 26.679999999999996, 26'680'000, false}, // 41.68-15, pasted as a value
    }));
    const bool total = column == 11;
    Cells cells = clueRow(column, value);
    cells[total ? 11 : 10] = kNone; // the other amount
    const ClueRow clue = takenRow(cells);
    CHECK((total ? clue.content.total : clue.content.disputed) == Money::fromFen(fen));
    CHECK((total ? clue.content.totalApproximate : clue.content.disputedApproximate) ==
          approximate);
    CHECK(noteIds(clue) == (!approximate ? QStringList()
                            : total      ? QStringList{u"total-approximate"_s}
                                         : QStringList{u"disputed-approximate"_s}));
}

TEST_CASE("a bare number in a table that names no unit is not guessed", "[exchange]")
{
    Cells header = kClueHeader;
    header[10] = u"总额"_s;
    const auto reading = [&](const CellValue& value) {
        return rowsOf(sheetOf({header, clueRow(11, value)}));
    };
    CHECK(reading(286.5).rejected.at(0).error.code == ErrorCode::AmountNeedsUnit);
    CHECK(reading(u"286.5万元"_s).taken.at(0).content.total == Money::fromFen(286'500'000));
    CHECK(reading(0.0).taken.at(0).content.total == Money::fromFen(0));
    CHECK(reading(u"若干"_s).rejected.at(0).error.code == ErrorCode::AmountUnreadable);
}

TEST_CASE("one amount merged over two rows belongs to neither alone", "[exchange]")
{
    const auto rows = rowsOf(
        sheetOf({kClueHeader, clueRow(), clueRow(11, kNone)}, {{2, 11, 3, 11}, {2, 4, 3, 4}}));
    REQUIRE(rows.rejected.size() == 2);
    CHECK(rows.rejected[0].error.code == ErrorCode::AmountShared);
    CHECK(rows.rejected[1].error.code == ErrorCode::AmountShared);
}

TEST_CASE("a name merged over two rows belongs to both", "[exchange]")
{
    const auto rows = rowsOf(sheetOf({kClueHeader, clueRow(), clueRow(4, kNone)}, {{2, 4, 3, 4}}));
    REQUIRE(rows.taken.size() == 2);
    CHECK(rows.taken[1].content.entity == u"某陶瓷有限公司"_s);
}

TEST_CASE("rows that are no clue are passed over and counted", "[exchange]")
{
    const auto rows = rowsOf(sheetOf({
        kClueHeader,
        clueRow(),
        {},
        {kNone, u" "_s},
        kClueHeader, // printed again on the next page
        clueRow(),
        {u"合 计"_s, kNone, kNone, kNone, kNone, kNone, kNone, kNone, kNone, kNone,
         Formula{u"SUM(K2:K6)"_s}, 171.55},
        {u"审核人：        填报人：        联系电话："_s},
    }));
    CHECK(rows.rejected.empty());
    CHECK(rows.taken.size() == 2);
    REQUIRE(rows.skipped.size() == 3);
    CHECK(rows.skipped[1].row == 7);
    CHECK(rows.skipped[1].text == u"合 计"_s);
}

TEST_CASE("同上 is as in the row above, but never an amount", "[exchange]")
{
    Cells same = clueRow(4, u"同上"_s);
    same[7] = u"〃"_s;
    same[13] = u"支付利息"_s;
    const auto rows = rowsOf(sheetOf({kClueHeader, clueRow(), same, same}));
    REQUIRE(rows.taken.size() == 3);
    CHECK(rows.taken[2].content.entity == u"某陶瓷有限公司"_s);
    CHECK(rows.taken[2].content.respondent == rows.taken[0].content.respondent);
    CHECK(noteIds(rows.taken[2]) == QStringList{u"ditto"_s});
    checkSentBack(11, u"同上"_s, ErrorCode::AmountUnreadable);
    const auto first = rowsOf(sheetOf({kClueHeader, clueRow(4, u"同上"_s)})); // of nothing
    CHECK(first.rejected.at(0).error.code == ErrorCode::FieldMissing);
}

TEST_CASE("more in dispute than in all is asked", "[exchange]")
{
    checkSentBack(12, 866000.0, ErrorCode::AskedAboveTotal);
}

TEST_CASE("a thousand times what the others say is asked", "[exchange]")
{
    const auto rowOf = [](double disputed) {
        Cells cells = clueRow(12, disputed);
        cells[10] = kNone; // no total
        return cells;
    };
    std::vector<std::vector<CellValue>> table{kClueHeader};
    for (const double each : {120000.0, 85000.0, 99000.0, 150000.0, 120000000.0, 70000.0})
        table.push_back(rowOf(each));
    const auto rows = rowsOf(sheetOf(table));
    CHECK(rows.taken.size() == 5);
    REQUIRE(rows.rejected.size() == 1);
    CHECK(rows.rejected[0].row == 6);
    CHECK(rows.rejected[0].error.code == ErrorCode::AskedFarAbove);
}

TEST_CASE("a column of money that nobody knows holds all rows of its sheet", "[exchange]")
{
    Cells header = kClueHeader;
    header.push_back(u"已拨付（万元）"_s);
    Cells cells = clueRow();
    cells.push_back(3.5);
    const auto sheet = sheetOf({header, cells});
    const auto asked = rowsOf(sheet);
    CHECK(asked.taken.empty());
    CHECK(asked.waiting.size() == 1);
    REQUIRE(asked.rejected.size() == 1);
    CHECK(asked.rejected[0].row == 0);
    CHECK(asked.rejected[0].heading == u"已拨付（万元）"_s);
    CHECK(asked.rejected[0].error.code == ErrorCode::AskedColumn);
    const auto answered = [&](const QString& text) {
        const auto programme = shippedProgramme();
        const auto names = HeaderNames::shipped();
        return *readClueRows({sheet}, {},
                             {*programme,
                              *names,
                              kWorkingDay,
                              {},
                              {{ErrorCode::AskedColumn, u"表"_s, 0, u"已拨付（万元）"_s, text}}});
    };
    CHECK(answered(u"skip"_s).taken.at(0).notes.back() ==
          NotedRow{RowNote::LeftOver, u"已拨付（万元）"_s, u"3.5"_s});
    CHECK(answered(u"contestedFen"_s).taken.at(0).content.contested == Money::fromFen(3'500'000));
    CHECK(answered(u"colour"_s).rejected.size() == 1); // no field: asked again
}

TEST_CASE("a hidden row is taken, and told", "[exchange]")
{
    Sheet sheet = sheetOf({kClueHeader, clueRow()});
    sheet.rows.at(2).hidden = true;
    const auto rows = rowsOf(sheet);
    REQUIRE(rows.taken.size() == 1);
    CHECK(noteIds(rows.taken.front()) == QStringList{u"hidden-row"_s});
}

TEST_CASE("marks that nobody sees are taken out of a row, and told", "[exchange]")
{
    const ClueRow taken = takenRow(clueRow(4, u"景德镇\u202E青岚陶瓷有限公司"_s));
    CHECK(taken.content.entity == u"景德镇青岚陶瓷有限公司"_s);
    CHECK(noteIds(taken) == QStringList{u"unseen-taken-out"_s});
}

TEST_CASE("the title answers for the columns a table does not have", "[exchange]")
{
    Cells header = kClueHeader;
    header[1] = header[2] = kNone; // no source, no day of receipt
    Cells cells = clueRow();
    cells[1] = cells[2] = kNone;
    SECTION("a unit's own search, with its date")
    {
        const auto rows =
            rowsOf(sheetOf({{u"某镇线索摸排统计表　填报时间：2022年6月10日"_s}, header, cells}));
        REQUIRE(rows.taken.size() == 1);
        CHECK(rows.taken[0].content.source == SourceId(u"internal"_s));
        CHECK(rows.taken[0].content.receivedOn == QDate(2022, 6, 10));
        CHECK(noteIds(rows.taken[0]) ==
              QStringList{u"source-from-title"_s, u"received-on-from-title"_s});
    }
    SECTION("no date anywhere: the day of the import, and the same fingerprint on any day")
    {
        const auto rows = rowsOf(sheetOf({{u"线索摸排统计表"_s}, header, cells}));
        REQUIRE(rows.taken.size() == 1);
        CHECK(rows.taken[0].content.receivedOn == kWorkingDay);
        CHECK(noteIds(rows.taken[0]) ==
              QStringList{u"source-from-title"_s, u"received-on-from-import"_s});
        const auto programme = shippedProgramme();
        const auto names = HeaderNames::shipped();
        const auto later = readClueRows({sheetOf({{u"线索摸排统计表"_s}, header, cells})}, {},
                                        {*programme, *names, kWorkingDay.addDays(1)});
        CHECK(later->taken.at(0).fingerprint == rows.taken[0].fingerprint);
    }
    SECTION("no source anywhere")
    {
        const auto rows = rowsOf(sheetOf({{u"线索统计表"_s}, header, cells}));
        REQUIRE(rows.rejected.size() == 1);
        CHECK(rows.rejected[0].error.code == ErrorCode::AskedForAll);
        CHECK(rows.rejected[0].row == 0);
        CHECK(rows.rejected[0].heading == u"source"_s);
        CHECK(rows.waiting.size() == 1);
    }
}

TEST_CASE("the same row has the same fingerprint, another row another", "[exchange]")
{
    CHECK(takenRow(clueRow()).fingerprint == takenRow(clueRow()).fingerprint);
    CHECK(takenRow(clueRow()).fingerprint.size() == 64);
    CHECK(takenRow(clueRow()).fingerprint != takenRow(clueRow(4, u"另一公司"_s)).fingerprint);
    CHECK(takenRow(clueRow()).fingerprint ==
          takenRow(clueRow(1, 99.0)).fingerprint); // 序号 says nothing
}

TEST_CASE("a column nobody knows is told when it says something", "[exchange]")
{
    Cells header = kClueHeader;
    header.push_back(u"备注"_s);
    header.push_back(u"颜色"_s);
    Cells cells = clueRow();
    cells.push_back(u"已多次来访"_s);
    const auto rows = rowsOf(sheetOf({header, cells}));
    REQUIRE(rows.untaken.size() == 1);
    CHECK(rows.untaken.front().column.heading == u"备注"_s);
}

TEST_CASE("the sheets of a workbook are chosen by what they are", "[exchange]")
{
    Sheet clues = sheetOf({kClueHeader, clueRow()});
    Sheet notes = sheetOf({{u"填表说明"_s}});
    notes.name = u"说明"_s;
    Sheet hidden = sheetOf({kClueHeader, clueRow()});
    hidden.name = u"旧表"_s;
    hidden.hidden = true;
    SECTION("those with a header of clues that are not hidden")
    {
        const auto rows = read({notes, clues, hidden});
        REQUIRE(rows);
        CHECK(rows->sheets == QStringList{u"表"_s});
        REQUIRE(rows->otherSheets.size() == 2);
        CHECK(rows->otherSheets[0].why == u"no-header"_s);
        CHECK(rows->otherSheets[1].why == u"hidden"_s);
        REQUIRE(rows->rejected.size() == 1);
        CHECK(rows->rejected[0].error == Error{ErrorCode::AskedSheet, {u"旧表"_s}, u"旧表"_s});
        CHECK(rows->taken.size() == 1);
    }
    SECTION("a hidden one when it is asked for")
    {
        CHECK(read({notes, clues, hidden}, u"旧表"_s)->sheets == QStringList{u"旧表"_s});
    }
    SECTION("one that is not there")
    {
        const auto rows = read({notes, clues}, u"三月"_s);
        REQUIRE_FALSE(rows);
        CHECK(rows.error() == Error{ErrorCode::SheetMissing, {u"三月"_s, u"说明, 表"_s}});
    }
    SECTION("none with clues")
    {
        CHECK(read({notes}).error().code == ErrorCode::HeaderMissing);
    }
}
