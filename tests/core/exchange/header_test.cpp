// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header.h"
#include "tests/core/exchange/sheet_maker.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

namespace {

HeaderNames shipped()
{
    auto names = HeaderNames::shipped();
    REQUIRE(names);
    return *names;
}

Result<Header> headerIn(const Sheet& sheet)
{
    return findHeader(sheet, shipped());
}

Header headerOf(const Sheet& sheet)
{
    auto header = headerIn(sheet);
    REQUIRE(header);
    return *header;
}

int columnOf(const Header& header, const QString& key)
{
    const auto* column = header.find(key);
    return column ? column->column : 0;
}

} // namespace

TEST_CASE("a heading is known by any of its names", "[exchange]")
{
    using Row = std::pair<const char16_t*, const char16_t*>;
    const auto [heading, key] = GENERATE(values<Row>({
        {u"市场主体名称", u"entity"},
        {u"企业名称", u"entity"},
        {u"＊企 业 名 称：", u"entity"},
        {u"被投诉单位", u"respondent"},
        {u"所在镇（街道）", u"locality"},
        {u"统一社会信用代码(18位)", u"creditCode"},
        {u"联系方式", u"phone"},
        {u"合同总额(万元)", u"totalFen"},
        {u"拖欠金额（单位：元）", u"disputedFen"},
        {u"涉案金额\n(万元)", u"disputedFen"},
        {u"事情经过及诉求", u"factsAndClaim"},
        {u"签订(生效)日期", u"basisDate"},
        {u"有分歧金额（万元）", u"contestedFen"},
        {u"争议金额（万元）", u"disputedFen"},
        {u"交付（验收）日期", u"deliveredOn"},
        {u"约定年利率", u"interestRate"},
        {u"佐证材料清单", u"evidenceList"},
    }));
    const auto match = shipped().match(QString::fromUtf16(heading));
    REQUIRE(match);
    CHECK(match->key == QStringView(key));
    CHECK_FALSE(shipped().match(u"备注"_s));
}

TEST_CASE("the header may be the first row", "[exchange]")
{
    const Header header = headerOf(sheetOf({
        {u"序号"_s, u"企业名称"_s, u"问题类型"_s, u"被反映单位"_s, u"基本情况"_s, u"备注"_s},
        {1.0, u"某公司"_s, u"其他情形"_s, u"区商务局"_s, u"经过"_s, kNone},
    }));
    CHECK(header.firstRow == 1);
    CHECK(header.lastRow == 1);
    CHECK(columnOf(header, u"entity"_s) == 2);
    CHECK(columnOf(header, u"facts"_s) == 5);
    REQUIRE(header.untaken.size() == 1);
    CHECK(header.untaken.front().heading == u"备注"_s);
}

TEST_CASE("the header may have two lines under title rows", "[exchange]")
{
    const Sheet sheet = sheetOf(
        {
            {u"竟成镇问题线索摸排情况统计表"_s},
            {u"填报单位：竟成镇人民政府   填报时间：2022.6.10"_s, kNone, kNone, u"单位：万元"_s},
            {u"序号"_s, u"反映人信息"_s, kNone, u"反映问题"_s, kNone, kNone, u"涉及金额"_s, kNone},
            {kNone, u"名称"_s, u"企业名称"_s, u"问题类别"_s, u"被投诉单位"_s, u"事情经过及诉求"_s,
             u"总额（元）"_s, u"拖欠金额"_s},
            {1.0, u"甲"_s, u"乙"_s, u"其他情形"_s, u"区商务局"_s, u"经过"_s, 1.0, 1.0},
        },
        {{1, 1, 1, 8}, {3, 1, 4, 1}, {3, 2, 3, 3}, {3, 4, 3, 6}, {3, 7, 3, 8}});
    const Header header = headerOf(sheet);
    CHECK(header.firstRow == 3);
    CHECK(header.lastRow == 4);
    CHECK(columnOf(header, u"entity"_s) == 3);
    CHECK(columnOf(header, u"factsAndClaim"_s) == 6);
    CHECK(header.find(u"totalFen"_s)->unit == AmountUnit::Yuan); // its own unit
    CHECK(header.find(u"totalFen"_s)->heading == u"涉及金额 总额（元）"_s);
    CHECK(header.find(u"disputedFen"_s)->unit == AmountUnit::Wan); // the table's
    CHECK(header.reportedOn == u"2022.6.10"_s);
    CHECK(shipped().sourceInTitle(header.title) == SourceId(u"internal"_s));
}

TEST_CASE("the unit of a group is the unit of its columns", "[exchange]")
{
    const Header header = headerOf(sheetOf(
        {
            {u"企业名称"_s, u"问题类型"_s, u"被反映单位"_s, u"基本情况"_s, u"涉及金额（元）"_s,
             kNone},
            {kNone, kNone, kNone, kNone, u"总额"_s, u"拖欠金额"_s},
        },
        {{1, 1, 2, 1}, {1, 2, 2, 2}, {1, 3, 2, 3}, {1, 4, 2, 4}, {1, 5, 1, 6}}));
    CHECK(header.lastRow == 2);
    CHECK(header.find(u"totalFen"_s)->unit == AmountUnit::Yuan);
    CHECK(header.find(u"disputedFen"_s)->unit == AmountUnit::Yuan);
}

TEST_CASE("a heading belongs to the group above it", "[exchange]")
{
    const Header header = headerOf(sheetOf(
        {
            {u"序号"_s, u"市场主体"_s, kNone, u"被反映单位"_s, kNone, u"问题类型"_s, u"基本情况"_s},
            {kNone, u"名称"_s, u"联系人"_s, u"名称"_s, u"联系人"_s, kNone, kNone},
        },
        {{1, 1, 2, 1}, {1, 2, 1, 3}, {1, 4, 1, 5}, {1, 6, 2, 6}, {1, 7, 2, 7}}));
    CHECK(columnOf(header, u"entity"_s) == 2);
    CHECK(columnOf(header, u"contact"_s) == 3);
    CHECK(columnOf(header, u"respondent"_s) == 4);
    REQUIRE(header.untaken.size() == 1);
    CHECK(header.untaken.front().heading == u"被反映单位 联系人"_s);
    CHECK(header.serials == std::vector{1});
}

TEST_CASE("a header has up to three lines, the last may say the unit alone", "[exchange]")
{
    const Header header = headerOf(sheetOf(
        {
            {u"序号"_s, u"企业信息"_s, kNone, u"问题类型"_s, u"被反映单位"_s, u"基本情况"_s,
             u"金额"_s},
            {kNone, u"名称"_s, u"联系人"_s, kNone, kNone, kNone, u"拖欠"_s},
            {kNone, kNone, kNone, kNone, kNone, kNone, u"(万元)"_s},
            {1.0, u"甲厂"_s, u"联系人01"_s, u"拖欠"_s, u"区财政局"_s, u"经过"_s, 1.0},
        },
        {{1, 1, 3, 1},
         {1, 2, 1, 3},
         {2, 2, 3, 2},
         {2, 3, 3, 3},
         {1, 4, 3, 4},
         {1, 5, 3, 5},
         {1, 6, 3, 6}}));
    CHECK(header.lastRow == 3);
    CHECK(columnOf(header, u"entity"_s) == 2);
    CHECK(header.find(u"disputedFen"_s)->unit == AmountUnit::Wan);
}

TEST_CASE("a first row of data is no line of the header, whatever its words", "[exchange]")
{
    const Header header = headerOf(sheetOf({
        {u"序号"_s, u"企业名称"_s, u"问题类型"_s, u"被反映单位"_s, u"基本情况"_s},
        {1.0, u"甲厂"_s, u"拖欠"_s, u"区财政局"_s, u"经过"_s}, // 拖欠 is a heading elsewhere
    }));
    CHECK(header.lastRow == 1);
}

TEST_CASE("a column that is seen goes before a hidden one", "[exchange]")
{
    Sheet sheet = sheetOf({{u"企业名称"_s, u"问题类型"_s, u"被反映单位"_s, u"基本情况"_s,
                            u"拖欠金额"_s, u"涉案金额"_s}});
    sheet.hiddenColumns = {{5, 5}};
    const Header header = headerOf(sheet);
    CHECK(columnOf(header, u"disputedFen"_s) == 6);
    CHECK(header.untaken.front().hidden);
}

TEST_CASE("who reports is the contact where the company has a column of its own", "[exchange]")
{
    const Header header = headerOf(
        sheetOf({{u"企业名称"_s, u"反映人"_s, u"问题类型"_s, u"被反映单位"_s, u"基本情况"_s}}));
    CHECK(columnOf(header, u"entity"_s) == 1);
    CHECK(columnOf(header, u"contact"_s) == 2);
}

TEST_CASE("two columns of one meaning: the better name is taken, the other is told", "[exchange]")
{
    const Header header = headerOf(sheetOf({{u"企业名称"_s, u"问题类型"_s, u"被反映单位"_s,
                                             u"基本情况"_s, u"涉案金额"_s, u"拖欠金额"_s}}));
    CHECK(columnOf(header, u"disputedFen"_s) == 6);
    REQUIRE(header.untaken.size() == 1);
    CHECK(header.untaken.front().column == 5);
}

TEST_CASE("the title tells the source only when it tells one", "[exchange]")
{
    CHECK(shipped().sourceInTitle(u"公开征集线索汇总表"_s) == SourceId(u"public"_s));
    CHECK_FALSE(shipped().sourceInTitle(u"公开征集及自查线索汇总表"_s));
    CHECK_FALSE(shipped().sourceInTitle(u"线索汇总表"_s));
}

TEST_CASE("a sheet without the columns of a clue says which it lacks", "[exchange]")
{
    SECTION("another table")
    {
        const auto header = headerIn(sheetOf({{u"姓名"_s, u"电话"_s}, {u"甲"_s, 1.0}}));
        REQUIRE_FALSE(header);
        CHECK(header.error() ==
              Error{ErrorCode::HeaderMissing, {u"表"_s, u"entity, category, respondent, facts"_s}});
    }
    SECTION("one column short")
    {
        const auto header =
            headerIn(sheetOf({{u"企业名称"_s, u"问题类型"_s, u"联系人"_s, u"基本情况"_s}}));
        REQUIRE_FALSE(header);
        CHECK(header.error() == Error{ErrorCode::HeaderMissing, {u"表"_s, u"respondent"_s}});
    }
}

TEST_CASE("a list of names with a mistake is refused with its place", "[exchange]")
{
    using Row = std::tuple<const char16_t*, const char*, const char16_t*>;
    const auto [part, changed, place] = GENERATE(values<Row>({
        {u"columns", R"({"colour": ["颜色"]})", u"/columns/colour"},
        {u"columns", R"({"entity": ["名称"], "facts": ["名 称"]})", u"/columns/facts/名称"},
        {u"columns", R"({})", u"/columns"},
        {u"serial", R"({"序号": 1})", u"/serial"},
        {u"footers", R"([])", u"/footers"},
    }));
    QFile file(u":/exchange/header-synonyms.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto document = QJsonDocument::fromJson(changed);
    json.insert(QString::fromUtf16(part),
                document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    const auto names = HeaderNames::fromJson(json);
    REQUIRE_FALSE(names);
    CHECK(names.error().code == ErrorCode::ProgrammeInvalid);
    CHECK(names.error().details.value(1) == QString::fromUtf16(place));
}
