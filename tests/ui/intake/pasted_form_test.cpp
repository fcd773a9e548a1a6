// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/pasted_form.h"

#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PastedRow : PastedForm {
    bool byHeader = false;
    int furtherRows = 0;
};

std::optional<PastedRow> rowIn(const QString& clipboard)
{
    static const auto programme = shippedProgramme();
    static const auto names = HeaderNames::shipped();
    REQUIRE(programme);
    REQUIRE(names);
    const auto read = readTableText(clipboard, {*programme, *names, QDate(2022, 6, 20)});
    if (!read)
        return std::nullopt;
    return PastedRow{pastedForm(*read, *programme), read->shape == ReadText::Shape::RowByHeader,
                     read->furtherRows};
}

PastedRow pastedRow(const QString& clipboard)
{
    const auto row = rowIn(clipboard);
    REQUIRE(row);
    return *row;
}

QString at(const PastedRow& row, const char16_t* key)
{
    return row.form[QStringView(key)].toString();
}

const QString kTidyRow =
    u"1\t公开征集\t2022-04-01\t景德镇青岚陶瓷有限公司\t91360203MA0001000G\t法定代表人01\t"
    u"联系人01\t13800010000\t景德镇市珠山区新厂路3号\t否\t账款支付不到位\t区住房和城乡建设局\t"
    u"新厂街道\t施工合同\tZJ2018-017\t2018-04-12\t286.5\t86.5\t2019年6月竣工,至今尚欠尾款\t"
    u"支付工程尾款86.5万元\r\n"_s;

} // namespace

TEST_CASE("a row copied without header is taken by the order of the clue table", "[intake]")
{
    const auto row = pastedRow(kTidyRow);
    CHECK_FALSE(row.byHeader);
    CHECK(at(row, u"source") == u"public"); // a choice is made by its id
    CHECK(at(row, u"receivedOn") == u"2022-04-01");
    CHECK(at(row, u"entity") == u"景德镇青岚陶瓷有限公司");
    CHECK(at(row, u"creditCode") == u"91360203MA0001000G");
    CHECK(at(row, u"confidential") == u"open");
    CHECK(at(row, u"respondent") == u"区住房和城乡建设局");
    CHECK(at(row, u"locality") == u"新厂街道办事处");
    CHECK(at(row, u"basisDate") == u"2018-04-12");
    CHECK(at(row, u"total") == u"286.50");
    CHECK(at(row, u"disputed") == u"86.50");
    CHECK(at(row, u"claim") == u"支付工程尾款86.5万元");
    CHECK(row.leftOver.isEmpty());
    CHECK(row.furtherRows == 0);
}

TEST_CASE("a row copied without its serial number is taken by the same order", "[intake]")
{
    const auto row = pastedRow(kTidyRow.mid(2));
    CHECK(at(row, u"source") == u"public");
    CHECK(at(row, u"claim") == u"支付工程尾款86.5万元");
}

TEST_CASE("a row copied under its header is taken by the headings", "[intake]")
{
    const auto row = pastedRow(u"企业名称\t联系方式\t问题类别\t被投诉单位\t事情经过及诉求\t"
                               u"拖欠金额(元)\t备注\n"
                               u"景德镇金源置业有限公司\t0798-0010104\t其他情形\t住建局\t"
                               u"土地证至今无法分割。诉求:办理分割登记\t412500\t领导关注\n"_s);
    CHECK(row.byHeader);
    CHECK(at(row, u"entity") == u"景德镇金源置业有限公司");
    CHECK(at(row, u"phone") == u"0798-0010104");
    CHECK(at(row, u"category") == u"other");
    CHECK(at(row, u"respondent") == u"区住房和城乡建设局");
    CHECK(at(row, u"facts") == u"土地证至今无法分割。");
    CHECK(at(row, u"claim") == u"办理分割登记");
    CHECK(at(row, u"disputed") == u"41.25"); // 万元, as the form is filled in
    CHECK(row.leftOver == QStringList{u"领导关注"_s});
}

TEST_CASE("a cell with tabs and line breaks is one cell", "[intake]")
{
    const auto row =
        pastedRow(u"企业名称\t问题类型\t被反映单位\t基本情况\n"
                  u"某厂\t其他情形\t区商务局\t\"第一段\n第二段,称\"\"前任\"\"经手\"\n"_s);
    CHECK(at(row, u"facts") == u"第一段\n第二段,称\"前任\"经手");
    CHECK(row.furtherRows == 0);
}

TEST_CASE("of several rows the first is taken and the others are counted", "[intake]")
{
    CHECK(pastedRow(kTidyRow + kTidyRow + kTidyRow).furtherRows == 2);
}

TEST_CASE("a row of the longer clue table fills the fields that came later", "[intake]")
{
    auto cells = kTidyRow.trimmed().split(u'\t');
    cells += {u"陶瓷制品制造"_s, u"小型"_s,  u"原镇长"_s, u"2015-10-20"_s,
              u"2023-04-20"_s,   u"3.85%"_s, u"12"_s,     u"合同一份"_s};
    const auto row = pastedRow(cells.join(u'\t'));
    CHECK(row.leftOver.isEmpty());
    CHECK(row.refused.empty());
    CHECK(at(row, u"industry") == u"陶瓷制品制造");
    CHECK(at(row, u"enterpriseSize") == u"small");
    CHECK(at(row, u"formerOfficials") == u"原镇长");
    CHECK(at(row, u"deliveredOn") == u"2015-10-20");
    CHECK(at(row, u"payBy") == u"2023-04-20");
    CHECK(at(row, u"interestRate") == u"3.85");
    CHECK(at(row, u"contested") == u"12.00");
    CHECK(at(row, u"evidenceList") == u"合同一份");
}

TEST_CASE("what cannot be placed is told, not dropped", "[intake]")
{
    auto cells = kTidyRow.trimmed().split(u'\t');
    cells[9] = u"看情况"_s;          // 是否要求保密
    cells += QStringList(15, u""_s); // the fifteen fields that came later
    cells += u"第三十六列"_s;
    const auto row = pastedRow(cells.join(u'\t'));
    CHECK_FALSE(row.form.contains(u"confidential"));
    CHECK(row.leftOver == QStringList{u"第三十六列"_s});
    REQUIRE(row.refused.size() == 1);
    CHECK(row.refused[0].code == ErrorCode::UnknownChoice);
    CHECK(row.refused[0].where == u"confidential"_s);
}

TEST_CASE("a text is no row of a table", "[intake]")
{
    const auto text =
        GENERATE(u""_s, u"\n\n"_s, u"支付余款"_s, u"甲\t乙"_s, u"一段\n又一段"_s, u"\t\t\t\n"_s);
    CAPTURE(text.toStdString());
    CHECK_FALSE(rowIn(text).has_value());
}
