// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/sheet_reader/package_maker.h"
#include "tests/command_line/sheet_reader/reading.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

constexpr auto kStyles =
    R"(<styleSheet><numFmts>
         <numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>
         <numFmt numFmtId="165" formatCode="#,##0.00_ &quot;day&quot;;[Red]-0"/>
         <numFmt numFmtId="166" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;"/>
       </numFmts>
       <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
       <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
         <xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="10"/></cellXfs></styleSheet>)";

Cell onlyCell(PackageMaker& maker)
{
    const auto sheets = readWorkbook(maker.write());
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    REQUIRE(sheets->front().rows.size() == 1);
    REQUIRE(sheets->front().rows.at(1).cells.size() == 1);
    return sheets->front().rows.at(1).cells.at(1);
}

Cell cell(const QByteArray& xml)
{
    PackageMaker maker;
    maker.part(QStringLiteral("xl/styles.xml"), kStyles)
        .part(QStringLiteral("xl/sharedStrings.xml"),
              "<sst><si><t>第一</t></si>"
              "<si><r><t>欠</t></r><r><rPr><b/></rPr><t>款</t></r><rPh sb=\"0\" eb=\"1\"><t>qian"
              "</t></rPh><phoneticPr fontId=\"1\"/></si></sst>")
        .rows("<row r=\"1\">" + xml + "</row>");
    return onlyCell(maker);
}

} // namespace

TEST_CASE("every kind of cell arrives as what was written", "[exchange]")
{
    using Row = std::pair<const char*, CellValue>;
    const auto [xml, value] = GENERATE(values<Row>({
        {R"(<c r="A1"><v>286.5</v></c>)", 286.5},
        {R"(<c r="A1" t="n"><v>41.679999999999993</v></c>)", 41.679999999999993},
        {R"(<c><v>7</v></c>)", 7.0}, // without an address: the next cell
        {R"(<c r="A1" t="s"><v>0</v></c>)", QStringLiteral("第一")},
        {R"(<c r="A1" t="s"><v>1</v></c>)", QStringLiteral("欠款")},
        {R"(<c r="A1" t="inlineStr"><is><t>约</t></is></c>)", QStringLiteral("约")},
        {R"(<c r="A1" t="inlineStr"><is><r><t>约</t></r><r><t>25万</t></r></is></c>)",
         QStringLiteral("约25万")},
        {R"(<c r="A1" t="inlineStr"><is><t>一_x000A_二</t></is></c>)", QStringLiteral("一\n二")},
        {R"(<c r="A1" t="inlineStr"><is><t>一_xD83D__xDE00_二</t></is></c>)",
         QStringLiteral("一😀二")},
        {R"(<c r="A1" t="inlineStr"><is><t>一_xD800_二</t></is></c>)",
         QStringLiteral("一\uFFFF二")},
        {R"(<c r="A1" t="str"><v>文字</v></c>)", QStringLiteral("文字")},
        {R"(<c r="A1" t="b"><v>1</v></c>)", true},
        {R"(<c r="A1" t="e"><v>#REF!</v></c>)", CellError{QStringLiteral("#REF!")}},
        {R"(<c r="A1"><f>SUM(I5:I13)</f><v>12</v></c>)", 12.0},
        {R"(<c r="A1"><f t="shared" si="0"/><v>12</v></c>)", 12.0},
        {R"(<c r="A1"><f>SUM(I5:I13)</f></c>)", Formula{QStringLiteral("SUM(I5:I13)")}},
        {R"(<c r="A1"><f>SUM(I5:I13)</f><v></v></c>)", Formula{QStringLiteral("SUM(I5:I13)")}},
        {R"(<c r="A1" t="d"><v>2022-06-03T00:00:00</v></c>)", QDate(2022, 6, 3)},
        {R"(<c r="A1" s="1"><v>44652</v></c>)", QDate(2022, 4, 1)},
        {R"(<c r="A1" s="3"><v>44652.5</v></c>)", QDate(2022, 4, 1)},
        {R"(<c r="A1" s="4"><v>43168</v></c>)", QDate(2018, 3, 9)},
        {R"(<c r="A1" s="5"><v>43168</v></c>)", QDate(2018, 3, 9)},
        {R"(<c r="A1" s="2"><v>44652</v></c>)", 44652.0}, // a number with 「day」 in quotes
        {R"(<c r="A1" s="6"><v>0.5</v></c>)", 0.5},
        {R"(<c r="A1" s="1"><v>12</v></c>)", 12.0}, // January 1900: no date of ours
    }));
    CAPTURE(xml);
    CHECK(cell(xml).value == value);
}

TEST_CASE("a cell arrives with what is seen beside its value", "[exchange]")
{
    CHECK(cell(R"(<c r="A1"><f>B1*2</f><v>12</v></c>)").formula == QStringLiteral("B1*2"));
    CHECK(cell(R"(<c r="A1" s="6"><v>0.5</v></c>)").format == QStringLiteral("0.00%"));
    CHECK(cell(R"(<c r="A1" s="5"><v>43168</v></c>)").format ==
          QStringLiteral("yyyy\"年\"m\"月\""));
    CHECK(cell(R"(<c r="A1" s="1"><v>43168</v></c>)").format.isEmpty()); // a whole day is plain
}

TEST_CASE("the old Macintosh calendar is four years and a day off", "[exchange]")
{
    PackageMaker maker;
    maker.part(QStringLiteral("xl/styles.xml"), kStyles)
        .part(
            QStringLiteral("xl/workbook.xml"),
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            "relationships\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"s\" r:id=\"rId1\"/>"
            "</sheets></workbook>")
        .rows(R"(<row r="1"><c r="A1" s="1"><v>43190</v></c></row>)");
    CHECK(onlyCell(maker).value == CellValue(QDate(2022, 4, 1)));
}

TEST_CASE("a sheet keeps its merged ranges and its hidden rows, not its empty cells", "[exchange]")
{
    PackageMaker maker;
    maker.rows(
        R"(<row r="2" hidden="1"><c r="B2"><v>1</v></c><c r="C2" s="1"/><c r="D2"><v>2</v></c></row><row r="9"/>)",
        R"(<mergeCells><mergeCell ref="B2:D3"/></mergeCells>)");
    const auto sheets = readWorkbook(maker.write());
    REQUIRE(sheets);
    const Sheet expected{.name = QStringLiteral("线索"),
                         .rows = {{2, {.hidden = true, .cells = {{2, 1.0}, {4, 2.0}}}}},
                         .merged = {{2, 2, 2, 4}}}; // as far as there are values
    CHECK(sheets->front() == expected);
}

TEST_CASE("hidden sheets are marked, charts are no sheets", "[exchange]")
{
    constexpr auto kRelation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    PackageMaker maker;
    maker
        .part(QStringLiteral("xl/workbook.xml"),
              QByteArray("<workbook xmlns:r=\"") + kRelation +
                  "\"><sheets><sheet name=\"一\" r:id=\"a\"/><sheet name=\"二\" "
                  "state=\"veryHidden\" r:id=\"b\"/><sheet name=\"图\" r:id=\"c\"/></sheets>"
                  "</workbook>")
        .part(QStringLiteral("xl/_rels/workbook.xml.rels"),
              QByteArray("<Relationships><Relationship Id=\"a\" Type=\"") + kRelation +
                  "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"b\" "
                  "Type=\"" +
                  kRelation + "/worksheet\" Target=\"worksheets/../worksheets/sheet1.xml\"/>" +
                  "<Relationship Id=\"c\" Type=\"" + kRelation +
                  "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>")
        .rows(R"(<row r="1"><c r="A1"><v>1</v></c></row>)");
    const auto sheets = readWorkbook(maker.write());
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 2);
    CHECK((*sheets)[0].name == QStringLiteral("一"));
    CHECK_FALSE((*sheets)[0].hidden);
    CHECK((*sheets)[1].hidden);
}
