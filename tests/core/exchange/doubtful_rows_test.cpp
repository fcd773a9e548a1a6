// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the worst books: what is only likely is asked, and what was answered is read.
#include "tests/core/exchange/doubtful_rows.h"

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

TEST_CASE("two sums in one cell are asked, and one of them is the answer", "[exchange]")
{
    const QString text = u"总额100万，尚欠38万"_s;
    const auto asked = readRow(Disputed, text);
    REQUIRE(codes(asked) == QStringList{u"2 asked-amount"_s});
    CHECK(asked.rejected.front().error.details.value(2) == u"100万、38万"_s);
    const auto answered =
        readRow(Disputed, text,
                {{ErrorCode::AskedAmount, u"表"_s, 2, u"拖欠金额（万元）"_s, u"38万"_s, text}});
    CHECK(disputedIn(answered) == wan(38));
    CHECK(noteIds(answered.taken.front()).contains(u"answered"_s));
}

TEST_CASE("a part that is struck through is asked, and not read", "[exchange]")
{
    Sheet sheet = sheetOf({kHeader, row()});
    Cell& cell = sheet.rows.at(2).cells[Disputed];
    cell.value = u"38"_s;
    cell.struckOut = u"50"_s;
    const auto asked = read(sheet);
    REQUIRE(codes(asked) == QStringList{u"2 asked-struck"_s});
    CHECK(asked.rejected.front().error.details == QStringList{u"disputedFen"_s, u"50"_s, u"38"_s});
    const auto with = [&](const QString& text) {
        return disputedIn(read(
            sheet, {{ErrorCode::AskedStruck, u"表"_s, 2, u"拖欠金额（万元）"_s, text, u"38"_s}}));
    };
    CHECK(with(u"register"_s) == wan(38));
    CHECK(with(u"50万"_s) == wan(50));
}

TEST_CASE("a sum that nobody can believe is asked in a book of one row too", "[exchange]")
{
    CHECK(codes(readRow(Total, 38000.0)) == QStringList{u"2 asked-unusual"_s}); // 元 under 万元
    CHECK(codes(readRow(Total, u"12亿元"_s)) == QStringList{u"2 asked-unusual"_s});
    CHECK(codes(readRow(Total, u"1.2亿元"_s)).isEmpty());
    const auto answered =
        readRow(Total, 380000.0,
                {{ErrorCode::AskedUnusual, u"表"_s, 2, u"合同总额（万元）"_s, u"380000元"_s}});
    REQUIRE(answered.taken.size() == 1);
    CHECK(answered.taken.front().content.total == wan(38));
}

TEST_CASE("of a few rows each sum is held against the least", "[exchange]")
{
    Cells small = row(Disputed, 0.5);
    Cells large = row(Disputed, 900.0);
    small[Total - 1] = large[Total - 1] = kNone;
    const Sheet sheet = sheetOf({kHeader, small, large});
    REQUIRE(codes(read(sheet)) == QStringList{u"3 asked-far-above"_s});
    const auto with = [&](const QString& text) {
        const auto rows = read(
            sheet, {{ErrorCode::AskedFarAbove, u"表"_s, 3, u"拖欠金额（万元）"_s, text, u"900"_s}});
        REQUIRE(rows.taken.size() == 2);
        return rows.taken[1].content.disputed;
    };
    CHECK(with(u"register"_s) == wan(900));
    CHECK(with(u"0.09"_s) == wan(0.09)); // what is meant
}

TEST_CASE("what was paid tells what is owed, once a person says so", "[exchange]")
{
    Cells header = kHeader;
    header[Disputed - 1] = u"已付（万元）"_s;
    const Sheet sheet = sheetOf({header, row(Disputed, 620.0)});
    REQUIRE(codes(read(sheet)) == QStringList{u"0 asked-rest"_s});
    const auto with = [&](const QString& text) {
        return disputedIn(
            read(sheet, {{ErrorCode::AskedRest, u"表"_s, 0, u"已付（万元）"_s, text, u"620"_s}}));
    };
    CHECK(with(u"register"_s) == wan(380));
    CHECK_FALSE(with(u"skip"_s));
}

TEST_CASE("days are read as far as they are certain, and asked where they are only likely",
          "[exchange]")
{
    using Row = std::pair<const char16_t*, const char16_t*>;
    const auto [text, day] = GENERATE(values<Row>({
        {u"2021年5月底", u"2021-05"},
        {u"2021年5月上旬", u"2021-05"},
        {u"2021年初", u"2021"},
        {u"约2021年5月", u"2021-05"},
        {u"21年5月份", u"2021-05"},
    }));
    const auto rows = readRow(Signed, QString::fromUtf16(text));
    CAPTURE(QString::fromUtf16(text));
    REQUIRE(rows.taken.size() == 1);
    CHECK(rows.taken.front().content.basisDate->iso() == QString::fromUtf16(day));
    CHECK(noteIds(rows.taken.front()).contains(u"remark"_s));

    const auto [asked, meant] = GENERATE(values<Row>({
        {u"5/3/2021", u"2021-05-03"},
        {u"25/3/2021", u"2021-03-25"},
        {u"21.5.3", u"2021-05-03"},
        {u"21-5", u"2021-05"},
    }));
    const auto question = readRow(Signed, QString::fromUtf16(asked));
    REQUIRE(codes(question) == QStringList{u"2 asked-meant"_s});
    CHECK(question.rejected.front().error.details.value(2) == QString::fromUtf16(meant));
    CHECK(codes(readRow(Signed, u"1955年5月"_s)) == QStringList{u"2 asked-unusual"_s});
}

TEST_CASE("the official's contact is not taken for the enterprise's without asking", "[exchange]")
{
    Cells header = kHeader;
    header[4] = u"联系人"_s;
    header.push_back(u"基本情况"_s);
    Cells cells = row(5, u"李科长"_s);
    cells.push_back(u"尾款未付"_s);
    const Sheet sheet = sheetOf({header, cells});
    REQUIRE(codes(read(sheet)) == QStringList{u"0 asked-contact"_s});
    const auto with = [&](const QString& text) {
        const auto rows = read(sheet, {{ErrorCode::AskedContact, u"表"_s, 0, u"联系人"_s, text}});
        REQUIRE(rows.taken.size() == 1);
        return rows.taken.front().content.contact;
    };
    CHECK(with(u"register"_s) == u"李科长"_s);
    CHECK(with(u"skip"_s).isEmpty());
}

TEST_CASE("同上 under an empty cell is asked", "[exchange]")
{
    const auto rows = read(sheetOf({kHeader, row(), row(Signed, kNone), row(Signed, u"同上"_s)}));
    CHECK(codes(rows) == QStringList{u"4 asked-unusual"_s});
}

TEST_CASE("a cell merged over columns of several fields belongs to neither for certain",
          "[exchange]")
{
    const auto merged = [](int first, int last) {
        return codes(read(sheetOf({kHeader, row()}, {{2, first, 2, last}})));
    };
    CHECK(merged(Respondent, Facts).contains(u"2 asked-unusual"_s));
    CHECK(merged(Total, Disputed) == QStringList{u"2 amount-shared"_s, u"2 amount-shared"_s});
}

TEST_CASE("a second table in a sheet is read by its own header, or asked about", "[exchange]")
{
    Cells other{u"企业名称"_s,   u"线索来源"_s, u"问题类型"_s,
                u"被反映单位"_s, u"主要诉求"_s, u"基本情况"_s};
    Cells cells{u"另一公司"_s, u"信访"_s, u"账款支付"_s, u"区财政局"_s, u"付款"_s, u"货款未付"_s};
    const auto rows = read(sheetOf({kHeader, row(), {}, {u"二、信访件"_s}, other, cells}));
    REQUIRE(rows.taken.size() == 2);
    CHECK(rows.taken[1].row == 6);
    CHECK(rows.taken[1].content.entity == u"另一公司"_s);
    CHECK(rows.taken[1].content.claim == u"付款"_s);
    const Sheet unread = sheetOf({kHeader,
                                  row(),
                                  {u"联系人"_s, u"联系电话"_s, u"行业"_s},
                                  {u"王五"_s, u"13907981234"_s, u"陶瓷"_s}});
    CHECK(codes(read(unread)) == QStringList{u"3 asked-table"_s});
    CHECK(read(unread, {{ErrorCode::AskedTable, u"表"_s, 3, {}, u"skip"_s}}).rejected.empty());
}

TEST_CASE("an answer that cannot be given is refused with what can", "[exchange]")
{
    Sheet struck = sheetOf({kHeader, row()});
    struck.rows.at(2).cells[Entity].struck = true;
    const auto wrong = read(struck, {{ErrorCode::AskedStruck, u"表"_s, 2, {}, u"随便"_s}});
    REQUIRE(wrong.wrongAnswer);
    CHECK(wrong.wrongAnswer->code == ErrorCode::UnknownChoice);
    CHECK(wrong.wrongAnswer->details.value(2) == u"register, skip"_s);
    const auto sum =
        readRow(Disputed, u"总额100万，尚欠38万"_s,
                {{ErrorCode::AskedAmount, u"表"_s, 2, u"拖欠金额（万元）"_s, u"register"_s}});
    CHECK(sum.wrongAnswer);
}

TEST_CASE("an example of a name is asked", "[exchange]")
{
    CHECK(codes(readRow(Entity, u"江西××建设有限公司"_s)) == QStringList{u"2 asked-unusual"_s});
}

TEST_CASE("a line under the whole table, or a day beside the seal, is no clue", "[exchange]")
{
    const auto rows = read(sheetOf(
        {kHeader, row(), {u"以上情况属实，特此报送。"_s}, {kNone, kNone, u"2022年6月10日"_s}},
        {{3, 1, 3, 10}}));
    CHECK(codes(rows).isEmpty());
    CHECK(rows.skipped.size() == 2);
}

TEST_CASE("a mistake in a row is answered with what is meant, and the row is a clue", "[exchange]")
{
    const QString text = u"去年夏天"_s;
    const auto refused = readRow(Signed, text);
    REQUIRE(codes(refused) == QStringList{u"2 date-unreadable"_s});
    CHECK(answersTo(refused, refused.rejected.front()).words == QStringList{u"skip"_s});
    CHECK(answersTo(refused, refused.rejected.front()).orText);
    const auto with = [&](const QString& answer, const QString& value) {
        return readRow(Signed, text,
                       {{ErrorCode::DateUnreadable, u"表"_s, 2, u"签订日期"_s, answer, value}});
    };
    const auto answered = with(u"2021年7月"_s, text);
    REQUIRE(answered.taken.size() == 1);
    CHECK(answered.taken.front().content.basisDate == PartialDate::of(2021, 7));
    CHECK(noteIds(answered.taken.front()).contains(u"answered"_s));
    CHECK(answered.taken.front().written == refused.rejected.front().written);

    CHECK(codes(with(u"大前年"_s, text)) == QStringList{u"2 date-unreadable"_s});
    CHECK(with(u"skip"_s, text).skipped.size() == 1);
    CHECK(with(u"register"_s, text).wrongAnswer);         // as it stands it says nothing
    CHECK(with(u"2021年7月"_s, u"前年"_s).heard.empty()); // something else stands there now
}

TEST_CASE("what a row lacks is answered too", "[exchange]")
{
    const auto refused = readRow(Entity, kNone);
    REQUIRE(codes(refused) == QStringList{u"2 field-missing"_s});
    const auto answered = readRow(
        Entity, kNone,
        {{ErrorCode::FieldMissing, u"表"_s, 2, u"企业名称"_s, u"某陶瓷有限公司"_s, QString()}});
    REQUIRE(answered.taken.size() == 1);
    CHECK(answered.taken.front().content.entity == u"某陶瓷有限公司");
}
