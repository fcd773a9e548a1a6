// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/written_sheets.h"

#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <zip.h>

namespace jiuzhang::test {

WrittenSheets::WrittenSheets(const QString& path)
{
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t entry;
        REQUIRE(zip_stat_index(archive, index, 0, &entry) == 0);
        QByteArray bytes(static_cast<qsizetype>(entry.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, index, 0);
        REQUIRE(zip_fread(file, bytes.data(), entry.size) == static_cast<zip_int64_t>(entry.size));
        zip_fclose(file);
        parts_[QString::fromUtf8(entry.name)] = bytes;
    }
    zip_discard(archive);
    readNames();
    readStrings();
    for (const auto& name : names_)
        readSheet(name);
}

void WrittenSheets::readNames()
{
    QXmlStreamReader xml(parts_.value(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet")
            names_ += xml.attributes().value(QLatin1String("name")).toString();
    }
    REQUIRE_FALSE(xml.hasError());
}

void WrittenSheets::readStrings()
{
    QXmlStreamReader xml(parts_.value(QStringLiteral("xl/sharedStrings.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"si")
            strings_ += QString();
        else if (xml.name() == u"t")
            strings_.last() += xml.readElementText();
    }
}

QByteArray WrittenSheets::sheetPart(const QString& sheet) const
{
    return parts_.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(names_.indexOf(sheet) + 1));
}

void WrittenSheets::readSheet(const QString& name)
{
    QXmlStreamReader xml(sheetPart(name));
    QString place;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            place = xml.attributes().value(QLatin1String("r")).toString();
            cells_[name][place].type = xml.attributes().value(QLatin1String("t")).toString();
        } else if (!place.isEmpty() && (xml.name() == u"v" || xml.name() == u"t")) {
            cells_[name][place].value = xml.readElementText();
        }
    }
    CAPTURE(name);
    REQUIRE_FALSE(xml.hasError());
}

QString WrittenSheets::cell(const QString& sheet, const QString& place) const
{
    const Cell cell = cells_.value(sheet).value(place);
    return cell.type == u"s" ? strings_.value(cell.value.toInt()) : cell.value;
}

QString WrittenSheets::under(const QString& sheet, const QString& heading, int row) const
{
    for (const auto& place : cells_.value(sheet).keys()) {
        static const QRegularExpression inHeadingRow(QStringLiteral("^([A-Z]+)3$"));
        const auto column = inHeadingRow.match(place);
        if (column.hasMatch() && cell(sheet, place) == heading)
            return cell(sheet, column.captured(1) + QString::number(row));
    }
    FAIL("no column " << heading.toStdString());
    return {};
}

bool WrittenSheets::isText(const QString& sheet, const QString& place) const
{
    const QString type = cells_.value(sheet).value(place).type;
    return type == u"s" || type == u"inlineStr";
}

} // namespace jiuzhang::test
