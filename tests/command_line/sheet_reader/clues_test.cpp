// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the sample workbooks, through the reader process to the clue it becomes. The
// expected values were read off the workbooks by hand.
#include "core/directory/shipped_programme.h"
#include "core/exchange/clue_rows.h"
#include "tests/command_line/sheet_reader/reading.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

namespace {

ClueRows cluesOf(const QString& name)
{
    static const auto programme = shippedProgramme();
    static const auto names = HeaderNames::shipped();
    REQUIRE(programme);
    REQUIRE(names);
    const auto sheets = readWorkbook(sample(name));
    REQUIRE(sheets);
    const auto rows = readClueRows(*sheets, {}, {*programme, *names, QDate(2022, 6, 20)});
    REQUIRE(rows);
    return *rows;
}

QString unitName(const std::optional<UnitId>& id)
{
    static const auto programme = shippedProgramme();
    return id ? programme->directory.name(*id) : QString();
}

struct Expected {
    int row;
    const char16_t* receivedOn;
    const char16_t* source;
    const char16_t* entity;
    const char16_t* category;
    const char16_t* respondent; // full name
    const char16_t* locality;   // id
    const char16_t* basisDate;
    std::optional<std::int64_t> totalFen;
    std::optional<std::int64_t> disputedFen;
};

void checkRow(const ClueRow& read, const Expected& expected)
{
    const auto fen = [](const std::optional<Money>& money) {
        return money ? std::optional(money->fen()) : std::nullopt;
    };
    const ClueContent& clue = read.content;
    CAPTURE(expected.row);
    CHECK(read.row == expected.row);
    CHECK(clue.receivedOn->toString(Qt::ISODate) == QString::fromUtf16(expected.receivedOn));
    CHECK(clue.source->text() == QString::fromUtf16(expected.source));
    CHECK(clue.entity == QString::fromUtf16(expected.entity));
    CHECK(clue.category->text() == QString::fromUtf16(expected.category));
    CHECK(unitName(clue.respondent) == QString::fromUtf16(expected.respondent));
    CHECK(clue.locality->text() == QString::fromUtf16(expected.locality));
    CHECK(clue.basisDate->iso() == QString::fromUtf16(expected.basisDate));
    CHECK(fen(clue.total) == expected.totalFen);
    CHECK(fen(clue.disputed) == expected.disputedFen);
    CHECK_FALSE(clue.facts.isEmpty());
    CHECK_FALSE(clue.claim.isEmpty());
}

void checkRows(const ClueRows& rows, const std::vector<Expected>& expected)
{
    CHECK(rows.rejected.empty());
    REQUIRE(rows.taken.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        checkRow(rows.taken[i], expected[i]);
}

} // namespace

TEST_CASE("every row of the tidy sample becomes its clue", "[exchange]")
{
    const auto rows = cluesOf(u"clues-tidy.xlsx"_s);
    checkRows(
        rows,
        {
            {2, u"2022-04-01", u"public", u"景德镇青岚陶瓷有限公司", u"payment-arrears",
             u"区住房和城乡建设局", u"360203002", u"2018-04-12", 286'500'000, 86'500'000},
            {3, u"2022-04-06", u"internal", u"江西云栖文旅发展有限公司", u"investment-promises",
             u"区商务局", u"360203100", u"2017-09-20", 200'000'000, 200'000'000},
            {4, u"2022-04-11", u"public", u"景德镇恒泰建筑工程有限公司", u"unenforced-judgment",
             u"新村街道办事处", u"360203006", u"2020-08-05", 132'800'000, 102'800'000},
            {5, u"2022-04-16", u"internal", u"景德镇博陶坊文化创意有限公司", u"contract-breach",
             u"珠山街道办事处", u"360203007", u"2019-03-15", 390'000'000, 0},
            {6, u"2022-04-21", u"public", u"景德镇鸿盛包装材料厂", u"property-dispute",
             u"自然资源和规划局珠山分局", u"360203003", u"2016-11-02", 58'200'000, 58'200'000},
            {7, u"2022-04-26", u"internal", u"景德镇市绿源环卫服务有限公司", u"payment-arrears",
             u"区城市管理局", u"360203004", u"2020-01-08", 147'360'000, 147'360'000},
            {8, u"2022-04-04", u"public", u"江西智联信息技术有限公司", u"payment-arrears",
             u"区教育体育局", u"360203005", u"2019-05-30", 129'000'000, 12'900'000},
            {9, u"2022-04-09", u"internal", u"景德镇瓷源电子商务有限公司", u"investment-promises",
             u"高新技术开发区管理委员会", u"360203009", u"2020-06-18", 36'000'000, 36'000'000},
        });
    CHECK(rows.skipped.empty());
    CHECK(rows.untaken.empty());

    const ClueContent& fourth = rows.taken[3].content;
    CHECK(fourth.creditCode == u"91360203MA0001111A"_s);
    CHECK(fourth.legalRepresentative == u"法定代表人04"_s);
    CHECK(fourth.contact == u"联系人04"_s);
    CHECK(fourth.phone == u"13800010039"_s);
    CHECK(fourth.address == u"景德镇市珠山区珠山路24号"_s);
    CHECK(fourth.shielding == Shielding::LeadOnly);
    CHECK(rows.taken[0].content.shielding == Shielding::Open);
    CHECK(fourth.basisTitle == u"合作运营协议"_s);
    CHECK(fourth.basisNumber == u"珠街合2019-11"_s);
    CHECK(fourth.claim == u"继续履行协议或赔偿损失390万元"_s);
}

TEST_CASE("every row of the untidy sample becomes its clue", "[exchange]")
{
    const auto rows = cluesOf(u"clues-untidy.xlsx"_s);
    constexpr auto kDay = u"2022-06-10"; // 填报时间
    checkRows(
        rows,
        {
            {5, kDay, u"internal", u"景德镇金源置业有限公司", u"other", u"区住房和城乡建设局",
             u"360203008", u"2014-07", 0, 0},
            {6, kDay, u"internal", u"景德镇市诚远物流有限公司", u"contract-breach",
             u"石狮埠街道办事处", u"360203001", u"2018-10-26", 0, std::nullopt},
            {7, kDay, u"internal", u"江西三宝生态农业有限公司", u"property-dispute",
             u"区农业农村局", u"360203100", u"2020-05-21", 73'500'000, 60'000'000},
            {8, kDay, u"internal", u"景德镇宏图广告传媒有限公司", u"payment-arrears", u"区委宣传部",
             u"360203007", u"2018-03-09", 41'680'000, 26'680'000},
            {10, kDay, u"internal", u"景德镇市昊宇装饰工程有限公司", u"unenforced-judgment",
             u"区机关事务服务中心", u"360203007", u"2019-12", 65'000'000, 25'000'000},
            {11, kDay, u"internal", u"江西景尚酒店管理有限公司", u"investment-promises",
             u"区文化广电新闻出版旅游局", u"360203006", u"2019-08-01", 50'000'000, 50'000'000},
            {12, kDay, u"internal", u"景德镇红叶印务有限公司", u"payment-arrears",
             u"区卫生健康委员会", u"360203003", u"2020-04-30", 9'870'000, 9'870'000},
            {13, kDay, u"internal", u"景德镇华窑新材料有限公司", u"contract-breach",
             u"区工业和信息化局", u"360203009", u"2019-11-11", 0, 0},
        });

    REQUIRE(rows.skipped.size() == 2);
    CHECK(rows.skipped[0].text == u"合计"_s);
    CHECK(rows.skipped[1].row == 16);
}

TEST_CASE("what was not plain in the untidy sample is noted on its row", "[exchange]")
{
    const auto rows = cluesOf(u"clues-untidy.xlsx"_s);
    REQUIRE(rows.taken.size() == 8);
    const auto noted = [&](std::size_t i, const QString& note) {
        return noteIds(rows.taken[i]).count(note) == 1;
    };
    CHECK(noted(3, u"hidden-row"_s));
    CHECK_FALSE(noted(2, u"hidden-row"_s));
    CHECK(noted(1, u"total-approximate"_s));
    CHECK(noted(4, u"disputed-approximate"_s));
    CHECK(noted(6, u"total-approximate"_s));
    CHECK_FALSE(noted(6, u"disputed-approximate"_s));
    CHECK(noted(0, u"received-on-from-title"_s));
    CHECK(noted(0, u"source-from-title"_s));
    CHECK(noted(0, u"claim-from-facts"_s));

    const ClueContent& fourth = rows.taken[3].content;
    CHECK(
        fourth.facts ==
        u"2018年至2019年制作公益广告及创文宣传栏,费用合计41.68万元,2020年支付15万元,余款未付。"_s);
    CHECK(fourth.claim == u"支付余款26.68万元"_s);
    CHECK(fourth.phone == u"13800010143"_s);
    CHECK(fourth.creditCode.isEmpty());
}

TEST_CASE("every faulty row of the faulty sample comes back with its reason", "[exchange]")
{
    const auto rows = cluesOf(u"clues-faulty.xlsx"_s);

    std::vector<int> taken;
    for (const ClueRow& row : rows.taken)
        taken.push_back(row.row);
    CHECK(taken == std::vector{2, 3, 4, 5, 12});

    using Row = std::tuple<int, int, ErrorCode>; // row, column, reason
    std::vector<Row> rejected;
    for (const RowRejection& rejection : rows.rejected)
        rejected.emplace_back(rejection.row, rejection.column, rejection.error.code);
    CHECK(rejected == std::vector<Row>{
                          {6, 4, ErrorCode::FieldMissing},
                          {7, 3, ErrorCode::DateUnreadable},
                          {8, 18, ErrorCode::AmountUnreadable},
                          {9, 11, ErrorCode::UnknownCategory},
                          {10, 5, ErrorCode::CreditCodeWrong},
                          {11, 18, ErrorCode::AmountNegative},
                          {13, 4, ErrorCode::AskedFormula},
                          {14, 12, ErrorCode::UnknownUnit},
                          {15, 3, ErrorCode::DateInFuture},
                      });
}
