// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of the worst books, and wishes in them: what is only likely is asked.
#include "tests/core/exchange/doubtful_rows.h"

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

TEST_CASE("a wish not to be named is heard in any column, comment or line of a table", "[exchange]")
{
    Sheet sheet = sheetOf({kHeader, row()});
    SECTION("a remark")
    {
        sheet.rows.at(2).cells[Remark] = u"请勿透露"_s;
    }
    SECTION("the facts")
    {
        sheet.rows.at(2).cells[Facts] = u"尾款未付，怕报复"_s;
    }
    SECTION("beside the name")
    {
        sheet.rows.at(2).cells[Entity] = u"某陶瓷有限公司（匿名）"_s;
    }
    SECTION("a comment")
    {
        sheet.rows.at(2).cells[Entity].comment = u"不要让镇里知道"_s;
    }
    SECTION("a comment on an empty cell")
    {
        sheet.rows.at(2).cells[Remark].comment = u"需保密"_s;
    }
    SECTION("a column without a heading")
    {
        sheet.rows.at(2).cells[11] = u"要求保密"_s;
        const auto rows = read(sheet, {{ErrorCode::AskedColumn, u"表"_s, 0, u"K"_s, u"skip"_s}});
        CHECK(codes(rows) == QStringList{u"2 asked-shielding"_s});
        return;
    }
    CHECK(codes(read(sheet)) == QStringList{u"2 asked-shielding"_s});
}

TEST_CASE("a wish in a title, a heading or a footer is asked for all rows at once", "[exchange]")
{
    Cells header = kHeader;
    std::vector<Cells> table;
    SECTION("title")
    {
        table = {{u"线索表（请注意保密）"_s}, header, row()};
    }
    SECTION("heading")
    {
        header[1] = u"企业名称（要求保密）"_s;
        table = {header, row()};
    }
    SECTION("footer")
    {
        table = {header, row(), {u"说明：以上企业均不愿公开"_s}};
    }
    const auto asked = read(sheetOf(table));
    REQUIRE(codes(asked) == QStringList{u"0 asked-shielding"_s});
    CHECK(asked.waiting.size() == 1);
    const auto answered =
        read(sheetOf(table),
             {{ErrorCode::AskedShielding, u"表"_s, 0, u"confidential"_s, u"register"_s}});
    REQUIRE(answered.taken.size() == 1);
    CHECK(answered.taken.front().content.shielding == Shielding::LeadOnly);
}

TEST_CASE("a wish goes further than the column for it, or is answered further", "[exchange]")
{
    Cells header = kHeader;
    header.push_back(u"是否要求保密"_s);
    const auto with = [&](const QString& said, const QString& remark,
                          const ReadingAnswers& answers = {}) {
        Cells cells = row(Remark, remark);
        cells.push_back(said);
        return read(sheetOf({header, cells}), answers);
    };
    CHECK(codes(with(u"否"_s, u"请勿公开身份"_s)) == QStringList{u"2 asked-shielding"_s});
    CHECK(codes(with(u"是"_s, u"匿名"_s)) == QStringList{u"2 asked-shielding"_s});
    CHECK(codes(with(u"是"_s, u"要求保密"_s)).isEmpty());
    CHECK(codes(with(u"匿名"_s, u"要求保密"_s)).isEmpty());
    CHECK(codes(with(u"否"_s, u"无需保密"_s)).isEmpty());
    const auto answered = with(u"否"_s, u"匿名反映"_s,
                               {{ErrorCode::AskedShielding, u"表"_s, 2, u"是否要求保密"_s,
                                 u"anonymous"_s, u"匿名反映"_s}});
    REQUIRE(answered.taken.size() == 1);
    CHECK(answered.taken.front().content.shielding == Shielding::Anonymous);
}

TEST_CASE("a heading that nobody knows may ask for a wish", "[exchange]")
{
    Cells header = kHeader;
    header.push_back(u"是否同意公开"_s);
    const auto with = [&](const QString& said) {
        Cells cells = row();
        cells.push_back(said);
        return codes(read(sheetOf({header, cells})));
    };
    CHECK(with(u"否"_s) == QStringList{u"2 asked-shielding"_s});
    CHECK(with(u"是"_s).isEmpty());
}

TEST_CASE("a column without a heading is asked about, unless it numbers the rows", "[exchange]")
{
    Cells cells = row();
    cells.push_back(380.5);
    const Sheet sheet = sheetOf({kHeader, cells});
    const auto asked = read(sheet);
    REQUIRE(codes(asked) == QStringList{u"0 asked-column"_s});
    CHECK(asked.rejected.front().heading == u"K"_s);
    CHECK(asked.rejected.front().value == u"380.5"_s);
    const auto kept =
        read(sheet, {{ErrorCode::AskedColumn, u"表"_s, 0, u"K"_s, u"skip"_s, u"380.5"_s}});
    REQUIRE(kept.taken.size() == 1);
    CHECK(kept.taken.front().notes.back() == NotedRow{RowNote::LeftOver, u"K"_s, u"380.5"_s});
    // The book was changed since: the answer is not for what stands there now.
    const auto changed =
        read(sheet, {{ErrorCode::AskedColumn, u"表"_s, 0, u"K"_s, u"skip"_s, u"12"_s}});
    CHECK(changed.heard.empty());
    CHECK(changed.taken.empty());

    Cells header{kNone};
    header.insert(header.end(), kHeader.begin(), kHeader.end());
    Cells numbered = row();
    numbered.insert(numbered.begin(), 1.0);
    CHECK(codes(read(sheetOf({header, numbered}))).isEmpty());
}

TEST_CASE("a heading that stands twice is asked about", "[exchange]")
{
    Cells header = kHeader;
    header.push_back(u"拖欠金额（万元）"_s);
    Cells cells = row();
    cells.push_back(99.0);
    CHECK(codes(read(sheetOf({header, cells}))) == QStringList{u"0 asked-column"_s});
}

TEST_CASE("the unit of a column may be any that people use", "[exchange]")
{
    using Row = std::tuple<const char16_t*, CellValue, double>;
    const auto [heading, value, expected] = GENERATE(values<Row>({
        {u"拖欠金额（千元）", 380.0, 38.0},
        {u"拖欠金额(百万元)", 3.8, 380.0},
        {u"拖欠金额（亿元）", 0.038, 380.0},
        {u"拖欠金额（单位：万）", 38.0, 38.0},
        {u"拖欠金额（万元，含税）", 38.0, 38.0},
        {u"拖欠金额（人民币万元）", 38.0, 38.0},
        {u"拖欠金额千元", u"380"_s, 38.0},
        {u"拖欠金额（万元）", u"三百八"_s, 380.0},
        {u"拖欠金额（元）", u"一万二"_s, 1.2},
        {u"拖欠金额（万元）", u"12万5千"_s, 12.5},
        {u"拖欠金额（万元）", u"12万5000元"_s, 12.5},
        {u"拖欠金额（万元）", 33.333333333333336, 33.333333},
        {u"拖欠金额（元）", 333333.33333333331, 33.333333},
    }));
    Cells header = kHeader;
    header[Disputed - 1] = QString::fromUtf16(heading);
    CAPTURE(QString::fromUtf16(heading), cellText(value));
    const auto rows = read(sheetOf({header, row(Disputed, value)}));
    CHECK(codes(rows).isEmpty());
    CHECK(disputedIn(rows) == wan(expected));
}

TEST_CASE("money of another country is no sum", "[exchange]")
{
    Cells header = kHeader;
    header[Disputed - 1] =
        GENERATE(u"拖欠金额（美元）"_s, u"拖欠金额（万美元）"_s, u"拖欠金额（港币）"_s);
    CHECK(codes(read(sheetOf({header, row()}))) == QStringList{u"2 amount-foreign"_s});
    CHECK(codes(readRow(Disputed, u"50万美元"_s)) == QStringList{u"2 amount-foreign"_s});
}

TEST_CASE("a sheet without headings is read as a person says, by the letters of its columns",
          "[exchange]")
{
    const Sheet sheet = sheetOf({row(), row(Entity, u"乙公司"_s)});
    const auto said = [](const QString& column, const QString& field) {
        return ReadingAnswer{ErrorCode::AskedColumn, u"表"_s, 0, column, field};
    };
    const ReadingAnswers answers{said(u"A"_s, u"source"_s),         said(u"B"_s, u"entity"_s),
                                 said(u"C"_s, u"category"_s),       said(u"D"_s, u"respondent"_s),
                                 said(u"E"_s, u"facts"_s),          said(u"F"_s, u"claim"_s),
                                 said(u"H"_s, u"disputedFen wan"_s)};
    const auto rows = read(sheet, answers);
    CHECK(codes(rows).isEmpty());
    REQUIRE(rows.taken.size() == 2);
    CHECK(rows.taken[0].row == 1);
    CHECK(rows.taken[1].content.entity == u"乙公司");
    CHECK(disputedIn(rows) == wan(38));
    CHECK(rows.heard.size() == answers.size());
    CHECK(rows.toRemember.empty()); // letters are no headings to know it again by
}

TEST_CASE("a column of sums whose unit nobody wrote has the one that a person says", "[exchange]")
{
    Cells header = kHeader;
    header[Disputed - 1] = u"拖欠金额"_s;
    const Sheet sheet = sheetOf({header, row()});
    CHECK(codes(read(sheet)) == QStringList{u"2 amount-needs-unit"_s});
    const auto with = [&](const QString& text) {
        return disputedIn(read(sheet, {{ErrorCode::AskedColumn, u"表"_s, 0, u"拖欠金额"_s, text}}));
    };
    CHECK(with(u"disputedFen wan"_s) == wan(38));
    CHECK(with(u"disputedFen yuan"_s) == Money::fromFen(3'800));
}
