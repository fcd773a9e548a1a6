// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/sheet_reader/package_maker.h"

#include "tests/support/catch.h"

#include <zip.h>

namespace jiuzhang::test {

namespace {

constexpr auto kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr auto kRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const char* id, const char* type, const char* target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kOffice + "/" + type +
           "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray& each)
{
    return QByteArray("<Relationships xmlns=\"") + kRelations + "\">" + each + "</Relationships>";
}

} // namespace

QByteArray rowOf(int number, const QStringList& texts)
{
    QString row = QStringLiteral("<row r=\"%1\">").arg(number);
    for (qsizetype i = 0; i < texts.size(); ++i)
        row += QStringLiteral("<c r=\"%1%2\" t=\"inlineStr\"><is><t>%3</t></is></c>")
                   .arg(QChar(u'A' + static_cast<char16_t>(i)))
                   .arg(number)
                   .arg(texts[i]);
    return (row + QStringLiteral("</row>")).toUtf8();
}

PackageMaker::PackageMaker()
{
    part(QStringLiteral("[Content_Types].xml"), "<Types/>");
    part(QStringLiteral("_rels/.rels"),
         relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    part(QStringLiteral("xl/workbook.xml"),
         QByteArray("<workbook xmlns=\"") + kMain + "\" xmlns:r=\"" + kOffice +
             "\"><sheets><sheet name=\"线索\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part(QStringLiteral("xl/_rels/workbook.xml.rels"),
         relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                   relation("rId2", "sharedStrings", "sharedStrings.xml") +
                   relation("rId3", "styles", "styles.xml")));
    part(QStringLiteral("xl/sharedStrings.xml"), QByteArray("<sst xmlns=\"") + kMain + "\"/>");
    part(QStringLiteral("xl/styles.xml"), QByteArray("<styleSheet xmlns=\"") + kMain + "\"/>");
    rows({});
}

PackageMaker& PackageMaker::part(const QString& name, const QByteArray& content)
{
    parts_[name] = content;
    return *this;
}

PackageMaker& PackageMaker::without(const QString& name)
{
    parts_.remove(name);
    return *this;
}

PackageMaker& PackageMaker::rows(const QByteArray& sheetData, const QByteArray& afterIt)
{
    return part(QStringLiteral("xl/worksheets/sheet1.xml"),
                QByteArray("<worksheet xmlns=\"") + kMain + "\"><sheetData>" + sheetData +
                    "</sheetData>" + afterIt + "</worksheet>");
}

PackageMaker& PackageMaker::encrypted()
{
    encrypted_ = true;
    return *this;
}

QString PackageMaker::write(const QString& name) const
{
    const QString path = folder_.filePath(name);
    int error = 0;
    auto* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    REQUIRE(archive);
    for (auto part = parts_.begin(); part != parts_.end(); ++part) {
        auto* source = zip_source_buffer(archive, part->constData(),
                                         static_cast<zip_uint64_t>(part->size()), 0);
        const auto index = zip_file_add(archive, part.key().toUtf8().constData(), source, 0);
        REQUIRE(index >= 0);
        if (encrypted_)
            REQUIRE(zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index),
                                            ZIP_EM_AES_256, "secret") == 0);
    }
    REQUIRE(zip_close(archive) == 0);
    return path;
}

} // namespace jiuzhang::test
