// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the file is, the answer is its sheets or one refusal, and it comes.
#include "tests/command_line/sheet_reader/package_maker.h"
#include "tests/command_line/sheet_reader/reading.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>

#include <random>

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

ErrorCode refusalOf(const QString& path)
{
    const auto sheets = readWorkbook(path);
    REQUIRE_FALSE(sheets);
    CHECK(sheets.error().details.value(0) == path);
    return sheets.error().code;
}

QByteArray bytesOf(const char* book)
{
    QFile file(sample(QString::fromUtf8(book)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("what is no workbook is refused as what it is", "[exchange]")
{
    const QTemporaryDir folder;
    const auto file = [&](const char16_t* name, const QByteArray& bytes) {
        return written(folder, QString::fromUtf16(name), bytes);
    };
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const QByteArray encryptedPackage =
        QByteArrayLiteral("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");

    CHECK(refusalOf(folder.filePath(QStringLiteral("none.xlsx"))) == ErrorCode::FileMissing);
    CHECK(refusalOf(folder.path()) == ErrorCode::NotAWorkbook);
    CHECK(refusalOf(file(u"empty.xlsx", {})) == ErrorCode::WorkbookEmpty);
    CHECK(refusalOf(file(u"text.xlsx", "序号,企业名称\n")) == ErrorCode::NotAWorkbook);
    CHECK(refusalOf(file(u"rows.csv", QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11))) ==
          ErrorCode::NotAWorkbook);
    CHECK(refusalOf(file(u"old.xls", ole + QByteArray(512, '\0'))) == ErrorCode::WorkbookDamaged);
    CHECK(refusalOf(file(u"locked.xlsx", ole + QByteArray(512, '\0') + encryptedPackage)) ==
          ErrorCode::WorkbookEncrypted);
    CHECK(refusalOf(file(u"zip.xlsx", "PK\3\4 and nothing more")) == ErrorCode::WorkbookDamaged);
}

TEST_CASE("a package without what a workbook needs is refused", "[exchange]")
{
    PackageMaker maker;
    SECTION("no rows at all")
    {
        CHECK(refusalOf(maker.write()) == ErrorCode::WorkbookEmpty);
    }
    SECTION("under a password")
    {
        CHECK(refusalOf(maker.encrypted().write()) == ErrorCode::WorkbookEncrypted);
    }
    SECTION("a letter with another ending")
    {
        maker.part(QStringLiteral("_rels/.rels"),
                   "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                   "Target=\"word/document.xml\"/></Relationships>");
        CHECK(refusalOf(maker.write()) == ErrorCode::NotAWorkbook);
    }
    SECTION("any zip file")
    {
        maker.without(QStringLiteral("[Content_Types].xml"));
        CHECK(refusalOf(maker.write()) == ErrorCode::NotAWorkbook);
    }
    SECTION("an OpenDocument letter")
    {
        maker.part(QStringLiteral("content.xml"), "<x/>")
            .part(QStringLiteral("META-INF/manifest.xml"), "<x/>");
        CHECK(refusalOf(maker.write()) == ErrorCode::NotAWorkbook);
    }
    SECTION("an OpenDocument sheet under a password")
    {
        maker.part(QStringLiteral("content.xml"), "\x01\x02")
            .part(QStringLiteral("META-INF/manifest.xml"), "<x><encryption-data/></x>");
        CHECK(refusalOf(maker.write()) == ErrorCode::WorkbookEncrypted);
    }
    SECTION("a sheet that is not there")
    {
        maker.without(QStringLiteral("xl/worksheets/sheet1.xml"));
        CHECK(refusalOf(maker.write()) == ErrorCode::WorkbookDamaged);
    }
}

TEST_CASE("a sheet that contradicts its format is damaged", "[exchange]")
{
    const auto row = GENERATE(
        as<QByteArray>{}, R"(<row r="1"><c r="A1" t="s"><v>99</v></c></row>)",
        R"(<row r="1"><c r="A1"><v>eleven</v></c></row>)",
        R"(<row r="1"><c r="A2"><v>1</v></c></row>)", R"(<row r="1"><c r="1A"><v>1</v></c></row>)",
        R"(<row r="0"><c><v>1</v></c></row>)",
        R"(<row r="99999999"><c r="A99999999"><v>1</v></c></row>)",
        R"(<row r="1"><c r="A1"><v>1</v>)", R"(<row r="1"><c r="A1"><v>nan</v></c></row>)",
        R"(<c r="A1"><v>1</v></c>)");
    CAPTURE(row.toStdString());
    PackageMaker maker;
    CHECK(refusalOf(maker.rows(row).write()) == ErrorCode::WorkbookDamaged);
}

TEST_CASE("a huge claim costs nothing", "[exchange]")
{
    QElapsedTimer timer;
    timer.start();
    PackageMaker maker;
    SECTION("a sheet said to reach to its last corner, merged all over")
    {
        maker.rows(
            R"(<row r="1"><c r="A1"><v>1</v></c></row>)",
            R"(<mergeCells count="4000000000"><mergeCell ref="A1:XFD1048576"/></mergeCells>)");
        const auto sheets = readWorkbook(maker.write());
        REQUIRE(sheets);
        CHECK(sheets->front().rows.size() == 1);
    }
    SECTION("more cells than any table of clues has")
    {
        QByteArray cells;
        for (int row = 1; row <= 130; ++row) {
            cells += "<row>";
            for (int column = 1; column <= 16'384; ++column)
                cells += "<c><v>1</v></c>";
            cells += "</row>";
        }
        CHECK(refusalOf(maker.rows(cells).write()) == ErrorCode::WorkbookTooLarge);
    }
    SECTION("entities that multiply")
    {
        maker.part(QStringLiteral("xl/worksheets/sheet1.xml"),
                   "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                   "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><worksheet><sheetData><row r=\"1\">"
                   "<c r=\"A1\" t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>");
        CHECK(refusalOf(maker.write()) == ErrorCode::WorkbookDamaged);
    }
    SECTION("a part that unpacks without end")
    {
        maker.rows("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + QByteArray(210 << 20, ' ') +
                   "</v></c></row>");
        CHECK(refusalOf(maker.write()) == ErrorCode::WorkbookTooLarge);
    }
    CHECK(timer.elapsed() < 60'000);
}

TEST_CASE("a workbook broken anywhere is read or refused, never a crash", "[exchange]")
{
    const auto seed = std::random_device{}();
    CAPTURE(seed); // printed when it fails
    std::mt19937 random(seed);
    const char* book =
        GENERATE("clues-tidy.xlsx", "clues-tidy.xls", "clues-untidy.ods", "clues-gb18030.csv");
    CAPTURE(book);
    const QByteArray sound = bytesOf(book);
    const QString name = QString::fromUtf8(book);
    const QTemporaryDir folder;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = sound;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        const auto damage = random() % 3;
        CAPTURE(round, at, damage);
        if (damage == 0) {
            bytes.truncate(at);
        } else if (damage == 1) {
            bytes[at] = static_cast<char>(random());
        } else {
            for (qsizetype i = at; i < std::min(at + 64, bytes.size()); ++i)
                bytes[i] = static_cast<char>(random());
        }
        const auto sheets = readWorkbook(written(folder, name, bytes));
        if (!sheets)
            CHECK(sheets.error().code != ErrorCode::ReaderFailed);
    }
}

TEST_CASE("a reader that is not there or answers nonsense is one refusal", "[exchange]")
{
    const auto book = sample(QStringLiteral("clues-tidy.xlsx"));
    const auto refusal = [&](const char16_t* program) {
        return WorkbookReader(QString::fromUtf16(program)).read(book).error();
    };
    CHECK(refusal(u"/nowhere/reader") ==
          Error{ErrorCode::ReaderFailed, {book, QStringLiteral("not-started")}});
    CHECK(refusal(u"/bin/echo") ==
          Error{ErrorCode::ReaderFailed, {book, QStringLiteral("garbled")}});
    CHECK(refusal(u"/bin/false") == Error{ErrorCode::ReaderFailed, {book}});
}

TEST_CASE("a reader that dies is one refusal", "[exchange]")
{
    const QTemporaryDir folder;
    const QString dying = written(folder, QStringLiteral("reader"), "#!/bin/sh\nkill -SEGV $$\n");
    REQUIRE(QFile::setPermissions(dying, QFile::ReadOwner | QFile::ExeOwner));
    const auto book = sample(QStringLiteral("clues-tidy.xlsx"));
    CHECK(WorkbookReader(dying).read(book).error() ==
          Error{ErrorCode::ReaderFailed, {book, QStringLiteral("crashed")}});
}
