// SPDX-License-Identifier: GPL-3.0-or-later
// The same clues in every format that units send.
#include "core/directory/shipped_programme.h"
#include "core/exchange/clue_rows.h"
#include "tests/command_line/sheet_reader/reading.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Sheet> sheetsOf(const QString& path)
{
    const auto sheets = readWorkbook(path);
    CAPTURE(path);
    REQUIRE(sheets);
    return *sheets;
}

std::vector<ClueRow> cluesIn(const QString& path)
{
    static const auto programme = shippedProgramme();
    static const auto names = HeaderNames::shipped();
    const auto rows = readClueRows(sheetsOf(path), {}, {*programme, *names, QDate(2022, 6, 20)});
    REQUIRE(rows);
    CHECK(rows->rejected.empty());
    return rows->taken;
}

QString fault(const char16_t* name)
{
    return QStringLiteral(JIUZHANG_FAULTS "/") + QString::fromUtf16(name);
}

struct TextFile {
    QTemporaryDir folder;
    QString path = folder.filePath(u"线索.csv"_s);

    explicit TextFile(const QByteArray& bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
};

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

} // namespace

TEST_CASE("a workbook gives the same clues in each format", "[exchange]")
{
    using Row = std::pair<const char16_t*, const char16_t*>;
    const auto [other, xlsx] = GENERATE(values<Row>({
        {u"clues-tidy.xls", u"clues-tidy.xlsx"},
        {u"clues-untidy.ods", u"clues-untidy.xlsx"},
    }));
    const auto expected = cluesIn(sample(QString::fromUtf16(xlsx)));
    const auto read = cluesIn(sample(QString::fromUtf16(other)));
    REQUIRE(read.size() == expected.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        CAPTURE(read[i].row);
        CHECK(read[i].content == expected[i].content);
        CHECK(read[i].fingerprint == expected[i].fingerprint);
    }
}

TEST_CASE("a table of texts in GB18030 is read", "[exchange]")
{
    const auto clues = cluesIn(sample(u"clues-gb18030.csv"_s));
    REQUIRE(clues.size() == 4);
    CHECK(clues[0].content.entity == u"江西三宝生态农业有限公司"_s);
    CHECK(clues[0].content.receivedOn == QDate(2022, 5, 24));
    CHECK(clues[0].content.disputed == Money::fromFen(60'000'000));
    CHECK(clues[1].content.total == Money::fromFen(41'680'000));
    CHECK(clues[2].content.basisNumber == u"(2019)赣0203民初第1087号"_s);
    CHECK(clues[3].content.facts ==
          u"评定四星级旅游饭店后按文件应奖励50万元,2021年申报后未拨付。"_s);
}

TEST_CASE("a table of texts is read in every encoding, with any separator", "[exchange]")
{
    const char* encoding = GENERATE("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030");
    const bool isMarked = GENERATE(false, true);
    const QChar separator = GENERATE(as<QChar>{}, u',', u';', u'\t', u'|');
    if (isMarked && QByteArrayView(encoding) == "GB18030")
        return; // has no mark
    CAPTURE(encoding, isMarked, separator.unicode());
    const QString text =
        u"企业名称?金额\r\n\"甲,\n乙 \"\"丙\"\"\"?1.5\r\n\r\n丁?\"\"\r\n"_s.replace(u'?',
                                                                                    separator);
    const TextFile file(encoded((isMarked ? u"\uFEFF"_s : QString()) + text, encoding));
    const auto sheets = sheetsOf(file.path);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].name == u"线索"_s);
    CHECK(sheets[0].rows ==
          std::map<int, SheetRow>{{1, {.cells = {{1, u"企业名称"_s}, {2, u"金额"_s}}}},
                                  {2, {.cells = {{1, u"甲,\n乙 \"丙\""_s}, {2, u"1.5"_s}}}},
                                  {4, {.cells = {{1, u"丁"_s}}}}});
}

TEST_CASE("a number's format is seen in each format of file", "[exchange]")
{
    const char16_t* name = GENERATE(u"01-number-format-wan.xls", u"01-number-format-wan.ods");
    CAPTURE(QString::fromUtf16(name));
    const auto rows = sheetsOf(fault(name)).front().rows;
    const auto shown = [&](int row, int column) {
        return shownText(rows.at(row).cells.at(column));
    };
    CHECK(shown(3, 13) == u"3.8百万"_s);
    CHECK(shown(5, 13) == u"¥380万元"_s);
    CHECK(shown(8, 13) == u"3800千"_s);
    CHECK(shown(9, 13) == u"50%"_s);
    CHECK(shown(14, 13) == u"3800000.55元"_s);
    CHECK(shown(15, 9) == u"000017"_s);
    CHECK(shown(16, 9) == u"2018-12"_s);
    CHECK(shown(19, 10) == u"2021年5月"_s);
    CHECK(shown(26, 11) == u"07988221234"_s);
    CHECK(rows.at(21).cells.at(10).value == CellValue(QDate(2021, 5, 3)));
}

TEST_CASE("hidden columns and rows, strokes and comments are seen in each format", "[exchange]")
{
    const char16_t* name = GENERATE(u"04-hidden-column-wins.xls", u"04-hidden-column-wins.fods");
    CAPTURE(QString::fromUtf16(name));
    const Sheet sheet = sheetsOf(fault(name)).front();
    CHECK(sheet.isHidden(7));
    CHECK_FALSE(sheet.isHidden(8));
    CHECK(sheet.rows.at(4).hidden);
    CHECK_FALSE(sheet.rows.at(3).hidden);
    CHECK(sheet.rows.at(9).cells.at(8).struck);
    CHECK_FALSE(sheet.rows.at(8).cells.at(8).struck);
    CHECK(QString(sheet.rows.at(2).cells.at(8).comment).contains(u"6月5日已付20万元"_s));
    CHECK(sheet.rows.at(2).cells.at(8).value == CellValue(31.0));
}

TEST_CASE("a formula has its stored result in each format", "[exchange]")
{
    const char16_t* name =
        GENERATE(u"20-formulas-with-results.xls", u"20-formulas-with-results.ods");
    CAPTURE(QString::fromUtf16(name));
    const auto rows = sheetsOf(fault(name)).front().rows;
    CHECK(rows.at(2).cells.at(11).value == CellValue(41.0));
    CHECK_FALSE(rows.at(2).cells.at(11).formula.isEmpty());
    CHECK(rows.at(2).cells.at(9).formula.isEmpty());
}

TEST_CASE("a formula that gives a text has it as its stored result", "[exchange]")
{
    const auto rows = sheetsOf(fault(u"20-formulas-with-results.ods")).front().rows;
    CHECK(rows.at(4).cells.at(4).value == CellValue(u"景德镇市测试03号有限公司"_s));
    CHECK_FALSE(rows.at(4).cells.at(4).formula.isEmpty());
}
