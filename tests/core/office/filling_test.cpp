// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own workbook, filled in.
#include "core/office/filling.h"

#include "core/exchange/zip_book.h"
#include "tests/core/office/desk_maker.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A table with a title, a heading, one row of fields, a sum below it, and merged cells.
struct FillDesk : DeskMaker {
    QString form = file(u"本办表.xlsx"_s);
    QString out = file(u"填好.xlsx"_s);

    FillDesk() { make("{{市场主体}}"); }

    void make(const char* entity, const char* below = "合计")
    {
        lxw_workbook* book = workbook_new(form.toUtf8().constData());
        lxw_worksheet* sheet = workbook_add_worksheet(book, "表一");
        lxw_format* day = workbook_add_format(book);
        format_set_num_format(day, "yyyy-mm-dd");
        lxw_format* bold = workbook_add_format(book);
        format_set_bold(bold);
        worksheet_merge_range(sheet, 0, 0, 0, 4, "{{行动名称}}，共{{件数}}件", bold);
        worksheet_write_string(sheet, 1, 0, "编号", bold);
        worksheet_write_string(sheet, 2, 0, "{{案件编号}}", nullptr);
        worksheet_write_string(sheet, 2, 1, entity, nullptr);
        worksheet_write_string(sheet, 2, 2, "{{disputedFen}}", nullptr);
        worksheet_write_string(sheet, 2, 3, "{{登记日期}}", day);
        worksheet_write_formula(sheet, 2, 4, "=C3*2", nullptr);
        worksheet_write_string(sheet, 3, 0, below, nullptr);
        worksheet_write_formula(sheet, 3, 2, "=SUM(C3:C3)", nullptr);
        worksheet_merge_range(sheet, 5, 0, 5, 4, "填表人：", nullptr);
        worksheet_print_area(sheet, 0, 0, 5, 4);
        worksheet_set_landscape(sheet);
        REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    }

    Outcome fill(const std::vector<CaseNumber>& numbers)
    {
        return fillTemplate(desk(), on("2022-06-20"), form, numbers, out);
    }
    [[nodiscard]] QByteArray part(const QString& path, const char* name) const
    {
        return must(must(ZipBook::open(contentOf(path), path)).part(name));
    }
    [[nodiscard]] QByteArray sheet() const { return part(out, "xl/worksheets/sheet1.xml"); }
};

} // namespace

TEST_CASE("the row with fields is repeated for each case, and what is below moves down", "[office]")
{
    FillDesk maker;
    const auto first = maker.registered();
    const auto second = maker.registered();
    must(maker.fill({first, second}));
    const auto sheet = maker.sheet();
    CHECK(sheet.contains("2022-0001</t>"));
    CHECK(sheet.contains("<c r=\"A4\""));
    CHECK(sheet.contains("2022-0002</t>"));
    CHECK(sheet.contains("共2件</t>"));
    CHECK(sheet.contains("<f>C3*2</f>"));
    CHECK(sheet.contains("<f>C4*2</f>"));
    CHECK(sheet.contains("<f>SUM(C3:C4)</f>"));
    CHECK(sheet.contains("<mergeCell ref=\"A1:E1\"/>"));
    CHECK(sheet.contains("<mergeCell ref=\"A7:E7\"/>"));
    CHECK(sheet.contains("orientation=\"landscape\""));
    // 2022-05-05 is day 44686 of a spreadsheet, in the cell's own style.
    CHECK(sheet.contains("<v>44686</v>"));
    CHECK(maker.part(maker.out, "xl/workbook.xml").contains("$A$1:$E$7"));
    CHECK(maker.part(maker.out, "xl/styles.xml") == maker.part(maker.form, "xl/styles.xml"));
    CHECK(maker.part(maker.out, "xl/sharedStrings.xml") ==
          maker.part(maker.form, "xl/sharedStrings.xml"));
}

TEST_CASE("a field that there is not is named with its cell before anything is written", "[office]")
{
    FillDesk maker;
    const auto number = maker.registered();
    maker.make("{{市场主休}}");
    const auto refused = maker.fill({number});
    CHECK(refusalOf(refused) == ErrorCode::PlaceholderUnknown);
    CHECK(refused.error().details[0] == u"B3"_s);
    CHECK(refused.error().details[2].startsWith(u"市场主体"_s));
    CHECK_FALSE(QFile::exists(maker.out));
    maker.make("{{市场主体}}", "{{被反映单位}}");
    CHECK(refusalOf(maker.fill({number, maker.registered()})) == ErrorCode::RepeatedRowTwice);
    must(maker.fill({number})); // of one case fields may stand anywhere
    CHECK(maker.sheet().contains("区财政局</t>"));
}

TEST_CASE("who is shielded is masked in the office's own workbook too", "[office]")
{
    FillDesk maker;
    ClueContent clue = completeClue();
    clue.entity = u"景德镇墨池印务有限公司"_s;
    clue.shielding = Shielding::Anonymous;
    must(maker.fill({maker.registered(clue)}));
    CHECK_FALSE(maker.sheet().contains("墨池"));
    CHECK(maker.sheet().contains("某印刷企业"));
}

TEST_CASE("a template without fields, or that is no workbook, is refused", "[office]")
{
    FillDesk maker;
    const auto number = maker.registered();
    QFile file(maker.form);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PK nothing");
    file.close();
    CHECK(refusalOf(maker.fill({number})) == ErrorCode::WorkbookDamaged);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("a,b\n");
    file.close();
    CHECK(refusalOf(maker.fill({number})) == ErrorCode::NotAWorkbook);
}
