// SPDX-License-Identifier: GPL-3.0-or-later
// A row is one clue whatever way it comes: in a workbook, pasted, typed into the form, or as JSON.
#include "core/directory/shipped_programme.h"
#include "core/exchange/clue_reading.h"
#include "core/exchange/clue_row_reading.h"
#include "tests/core/exchange/sheet_maker.h"
#include "tests/support/catch.h"
#include "ui/intake/pasted_form.h"

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace jiuzhang::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kWorkingDay(2022, 6, 20);

const Programme& programme()
{
    static const auto shipped = shippedProgramme();
    REQUIRE(shipped);
    return *shipped;
}

const HeaderNames& headings()
{
    static const auto shipped = HeaderNames::shipped();
    REQUIRE(shipped);
    return *shipped;
}

ClueReading with()
{
    return {programme(), headings(), kWorkingDay};
}

// What every row here has beside the cell that is looked at.
const std::vector<std::pair<QString, QString>> kOtherCells{
    {u"线索来源"_s, u"公开征集"_s}, {u"收到日期"_s, u"2022-06-01"_s},
    {u"企业名称"_s, u"青岚陶瓷"_s}, {u"问题类型"_s, u"账款支付"_s},
    {u"被反映单位"_s, u"财政局"_s}, {u"基本情况"_s, u"尾款未付"_s},
    {u"主要诉求"_s, u"支付尾款"_s}};

struct Table {
    QStringList headings;
    QStringList cells;
};

Table tableWith(const QString& heading, const QString& cell)
{
    Table table;
    for (const auto& [name, value] : kOtherCells) {
        if (name != heading) {
            table.headings += name;
            table.cells += value;
        }
    }
    table.headings += heading;
    table.cells += cell;
    return table;
}

FormReading imported(const Table& table)
{
    std::vector<CellValue> head(table.headings.begin(), table.headings.end());
    std::vector<CellValue> cells(table.cells.begin(), table.cells.end());
    const auto rows = readClueRows({sheetOf({head, cells})}, {}, with());
    REQUIRE(rows);
    FormReading reading;
    if (!rows->taken.empty())
        reading.clue = rows->taken.front().content;
    for (const auto& each : rows->rejected)
        reading.mistakes.push_back(each.error);
    return reading;
}

FormReading pasted(const Table& table)
{
    const auto row =
        readTableText(table.headings.join(u'\t') + u'\n' + table.cells.join(u'\t'), with());
    REQUIRE(row);
    const auto form = pastedForm(*row, programme());
    FormReading reading = readClue(form.form, programme(), kWorkingDay);
    // What the form could not show is said; it may lack there.
    for (const auto& each : form.refused) {
        std::erase_if(reading.mistakes, [&](const Error& m) { return m.where == each.where; });
        reading.mistakes.push_back(each);
    }
    return reading;
}

// As typed: amounts with the unit that the heading says.
FormReading typed(const QString& formKey, const QString& text)
{
    QJsonObject form{{u"source"_s, u"公开征集"_s},   {u"receivedOn"_s, u"2022-06-01"_s},
                     {u"entity"_s, u"青岚陶瓷"_s},   {u"category"_s, u"账款支付"_s},
                     {u"respondent"_s, u"财政局"_s}, {u"facts"_s, u"尾款未付"_s},
                     {u"claim"_s, u"支付尾款"_s}};
    form[formKey] = text;
    return readClue(form, programme(), kWorkingDay);
}

struct Cell {
    const char* heading;
    const char* cell;
    const char* formKey;
    const char* typed; // the same by hand
    const char* key;
    QJsonValue kept;
};

const std::vector<Cell> kCells{
    {"线索来源", " 信访", "source", "信访", "source", u"petition"_s},
    {"收到日期", "2022年6月3日", "receivedOn", "2022.6.3", "receivedOn", u"2022-06-03"_s},
    {"企业名称", "青岚  陶瓷（景德镇）", "entity", " 青岚 陶瓷（景德镇） ", "entity",
     u"青岚 陶瓷（景德镇）"_s},
    {"企业名称", "青\u200B岚陶\u202E瓷", "entity", "青岚\uFEFF陶瓷", "entity", u"青岚陶瓷"_s},
    {"统一社会信用代码", "９１360203ma0001000g", "creditCode", "91360203MA0001000G", "creditCode",
     u"91360203MA0001000G"_s},
    {"法定代表人", "法定代表人01 ", "legalRepresentative", "法定代表人01", "legalRepresentative",
     u"法定代表人01"_s},
    {"联系方式", "0798-8200001", "phone", "0798-8200001", "phone", u"0798-8200001"_s},
    {"是否要求保密", "是", "confidential", "lead-only", "confidential", u"lead-only"_s},
    {"是否要求保密", "匿名", "confidential", "匿名", "confidential", u"anonymous"_s},
    {"问题类型", "其他情形", "category", "other", "category", u"other"_s},
    {"被反映单位", "住建局", "respondent", "区住房和城乡建设局", "respondent",
     u"dept-housing-construction"_s},
    {"属地", "新厂街道", "locality", "新厂街道办事处", "locality", u"360203002"_s},
    {"签订日期", "2014.7", "basisDate", "2014年7月", "basisDate", u"2014-07"_s},
    {"总额（万元）", "286.5", "total", "286.5", "totalFen", 286'500'000},
    {"拖欠金额（元）", "412500", "disputed", "412500元", "disputedFen", 41'250'000},
    {"拖欠金额（元）", "412500左右", "disputed", "约41.25万", "disputedFen", 41'250'000},
    {"拖欠金额（元）", "约412,500.50", "disputed", "约412500.5元", "disputedFen", 41'250'050},
    {"拖欠金额（元）", "25万", "disputed", "25", "disputedFen", 25'000'000},
    {"拖欠金额（万元）", "416800元", "disputed", "41.68", "disputedFen", 41'680'000},
    {"拖欠金额", "38万元", "disputed", "38", "disputedFen", 38'000'000},
    {"有分歧金额（元）", "120000", "contested", "12万", "contestedFen", 12'000'000},
    {"所属行业", " 陶瓷制品 制造", "industry", "陶瓷制品 制造", "industry", u"陶瓷制品 制造"_s},
    {"企业规模", "小型企业", "enterpriseSize", "small", "enterpriseSize", u"small"_s},
    {"企业规模", "微型", "enterpriseSize", "micro", "enterpriseSize", u"micro"_s},
    {"原责任人", "原镇长（2016年调离）", "formerOfficials", "原镇长（2016年调离）",
     "formerOfficials", u"原镇长（2016年调离）"_s},
    {"佐证材料", "1.合同", "evidenceList", "1.合同", "evidenceList", u"1.合同"_s},
    {"验收日期", "2015年10月20日", "deliveredOn", "2015.10.20", "deliveredOn", u"2015-10-20"_s},
    {"约定付款日", "2023/4/20", "payBy", "2023-04-20", "payBy", u"2023-04-20"_s},
    {"约定利率", "3.85％", "interestRate", "3.85", "interestRate", u"3.85"_s},
    {"约定利率", "年利率 4.35%", "interestRate", "4.35%", "interestRate", u"4.35"_s},
    {"合同签订日", "2014年7月2日", "contractOn", "2014-07-02", "contractOn", u"2014-07-02"_s},
    {"付款期限起算", "验收", "dueFrom", "acceptance", "dueFrom", u"acceptance"_s},
    {"起算日", "2022-12-31", "dueFromOn", "2022.12.31", "dueFromOn", u"2022-12-31"_s},
    {"利率期间", "月", "interestPer", "month", "interestPer", u"month"_s},
    {"年计息天数", "360天", "interestDays", "360", "interestDays", u"360"_s},
    {"计息规则", "按一年期LPR", "interestRule", "lpr", "interestRule", u"lpr"_s},
    {"还款抵充顺序", "先息后本", "order", "interest-first", "order", u"interest-first"_s},
    {"基本情况", "第一段。 第二句。", "facts", "第一段。  第二句。\r\n", "facts",
     u"第一段。 第二句。"_s},
};

std::vector<ErrorCode> codesOf(const FormReading& reading)
{
    std::vector<ErrorCode> codes;
    for (const auto& each : reading.mistakes)
        codes.push_back(each.code);
    return codes;
}

} // namespace

TEST_CASE("one cell is one value in a workbook, on the clipboard and in the form", "[intake]")
{
    const auto cell = GENERATE(from_range(kCells));
    CAPTURE(cell.heading, cell.cell);
    const auto table = tableWith(QString::fromUtf8(cell.heading), QString::fromUtf8(cell.cell));
    const auto key = QString::fromUtf8(cell.key);
    const auto fromBook = imported(table);
    REQUIRE(codesOf(fromBook).empty());
    CHECK(toJson(fromBook.clue)[key] == cell.kept);
    const auto fromClipboard = pasted(table);
    CHECK(codesOf(fromClipboard).empty());
    CHECK(fromClipboard.clue == fromBook.clue);
    const auto fromForm = typed(QString::fromUtf8(cell.formKey), QString::fromUtf8(cell.typed));
    CHECK(codesOf(fromForm).empty());
    CHECK(toJson(fromForm.clue)[key] == cell.kept);
}

TEST_CASE("what one way refuses the others refuse, for the same reason", "[intake]")
{
    struct Wrong {
        const char* heading;
        QString cell;
        ErrorCode code;
        const char* formKey; // null: the form's own unit makes it readable
    };
    const auto wrong = GENERATE(values<Wrong>({
        {"线索来源", u"道听途说"_s, ErrorCode::UnknownSource, "source"},
        {"收到日期", u"2022年5月"_s, ErrorCode::DateUnreadable, "receivedOn"},
        {"收到日期", u"2022-12-31"_s, ErrorCode::DateInFuture, "receivedOn"},
        {"统一社会信用代码", u"91360203MA0001000X"_s, ErrorCode::CreditCodeWrong, "creditCode"},
        {"法定代表人", QString(201, u'长'), ErrorCode::TextTooLong, "legalRepresentative"},
        {"企业名称", u"青岚\uFFFE陶瓷"_s, ErrorCode::CharacterRefused, "entity"},
        {"基本情况", u"至今\x01未付"_s, ErrorCode::CharacterRefused, "facts"},
        {"主要诉求", u"支付\xD800余款"_s, ErrorCode::CharacterRefused, "claim"},
        {"是否要求保密", u"看情况"_s, ErrorCode::UnknownChoice, "confidential"},
        {"问题类型", u"天气"_s, ErrorCode::UnknownCategory, "category"},
        {"被反映单位", u"区外星人局"_s, ErrorCode::UnknownUnit, "respondent"},
        {"属地", u"区财政局"_s, ErrorCode::NotALocality, "locality"},
        {"企业规模", u"规上"_s, ErrorCode::UnknownChoice, "enterpriseSize"},
        {"约定利率", u"月息1%"_s, ErrorCode::RateUnreadable, "interestRate"},
        {"计息规则", u"高一点"_s, ErrorCode::UnknownChoice, "interestRule"},
        {"利率期间", u"季"_s, ErrorCode::UnknownChoice, "interestPer"},
        {"约定利率", u"按LPR"_s, ErrorCode::RateUnreadable, "interestRate"},
        {"约定利率", u"385%"_s, ErrorCode::RateUnreadable, "interestRate"},
        {"验收日期", u"2022-12-31"_s, ErrorCode::DateInFuture, "deliveredOn"},
        {"约定付款日", u"2023年4月"_s, ErrorCode::DateUnreadable, "payBy"},
        {"拖欠金额（元）", u"若干"_s, ErrorCode::AmountUnreadable, "disputed"},
        {"拖欠金额（元）", u"-3"_s, ErrorCode::AmountNegative, "disputed"},
        {"拖欠金额", u"412500"_s, ErrorCode::AmountNeedsUnit, nullptr},
    }));
    CAPTURE(wrong.heading, wrong.cell);
    const auto table = tableWith(QString::fromUtf8(wrong.heading), wrong.cell);
    CHECK(codesOf(imported(table)) == std::vector{wrong.code});
    CHECK(codesOf(pasted(table)) == std::vector{wrong.code});
    if (wrong.formKey)
        CHECK(codesOf(typed(QString::fromLatin1(wrong.formKey), wrong.cell)) ==
              std::vector{wrong.code});
}

TEST_CASE("a bare number under a heading without unit is not put into the form", "[intake]")
{
    const auto table = tableWith(u"拖欠金额"_s, u"412500"_s);
    const auto row =
        readTableText(table.headings.join(u'\t') + u'\n' + table.cells.join(u'\t'), with());
    REQUIRE(row);
    const auto form = pastedForm(*row, programme());
    CHECK_FALSE(form.form.contains(u"disputed"));
    CHECK(form.refused == std::vector{Error{ErrorCode::AmountNeedsUnit,
                                            {u"disputedFen"_s, u"412500"_s},
                                            u"disputedFen"_s}});
}
