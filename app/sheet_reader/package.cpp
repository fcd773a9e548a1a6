// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/package.h"

using namespace Qt::StringLiterals;

namespace jiuzhang::reader {

namespace {

struct Relationship {
    QString type; // the last word of its URI: transitional and strict files differ before it
    QString target;
};
using Relationships = QHash<QString, Relationship>; // by id

// "../a.xml" and "a.xml" are seen from the folder of `source`, "/xl/a.xml" from the root.
QString resolved(const QString& source, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = source.split(u'/');
    path.removeLast();
    for (const QString& step : target.split(u'/')) {
        if (step == u"..") {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != u".") {
            path.append(step);
        }
    }
    return path.join(u'/');
}

QString relationshipsPart(const QString& source)
{
    const auto slash = source.lastIndexOf(u'/') + 1;
    return source.left(slash) + QStringLiteral("_rels/") + source.mid(slash) +
           QStringLiteral(".rels");
}

// The relationships of a part; of the whole package for "".
Result<Relationships> relationshipsOf(const Archive& archive, const QString& source)
{
    Relationships found;
    TRY(archive.read(relationshipsPart(source), [&](QXmlStreamReader& xml) -> Outcome {
        while (xml.readNextStartElement()) {
            const auto at = xml.attributes();
            const auto type = at.value("Type"_L1).toString();
            found.insert(at.value("Id"_L1).toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1),
                          resolved(source, at.value("Target"_L1).toString())});
            xml.skipCurrentElement();
        }
        return {};
    }));
    return found;
}

QString targetOfType(const Relationships& relationships, QStringView type)
{
    for (const Relationship& each : relationships) {
        if (each.type == type)
            return each.target;
    }
    return {};
}

// What the part says, before its relationships are looked up: `part` is still the id.
Outcome readWorkbookXml(QXmlStreamReader& xml, Workbook& workbook)
{
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto at = xml.attributes();
        if (xml.name() == u"workbookPr") {
            workbook.daysFrom1904 = isTrue(at.value("date1904"_L1));
        } else if (xml.name() == u"sheet") {
            SheetEntry entry{.name = at.value("name"_L1).toString(),
                             .part = {},
                             .hidden = !at.value("state"_L1).isEmpty() &&
                                       at.value("state"_L1) != u"visible"};
            for (const auto& attribute : at) {
                if (attribute.name() == u"id") // r:id, in one of two name spaces
                    entry.part = attribute.value().toString();
            }
            workbook.sheets.push_back(std::move(entry));
        }
    }
    return {};
}

Result<QString> workbookPartOf(const Archive& archive)
{
    if (!archive.has(QStringLiteral("[Content_Types].xml")))
        return refuse(ErrorCode::NotAWorkbook);
    const auto package = TRY(relationshipsOf(archive, {}));
    const QString part = targetOfType(package, u"officeDocument");
    if (part.endsWith(QStringLiteral(".bin"), Qt::CaseInsensitive))
        return refuse(ErrorCode::WorkbookUnsupported, {QStringLiteral(".xlsb")});
    if (part.isEmpty() || !part.startsWith(QStringLiteral("xl/"), Qt::CaseInsensitive))
        return refuse(ErrorCode::NotAWorkbook); // a letter or a presentation
    return part;
}

} // namespace

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

Result<Workbook> readWorkbookPart(const Archive& archive)
{
    const auto part = TRY(workbookPartOf(archive));
    Workbook workbook;
    TRY(archive.read(part, [&](QXmlStreamReader& xml) { return readWorkbookXml(xml, workbook); }));
    const auto relationships = TRY(relationshipsOf(archive, part));

    std::erase_if(workbook.sheets, [&](SheetEntry& entry) {
        const Relationship sheet = relationships.value(entry.part);
        entry.part = sheet.target;
        return sheet.type == u"chartsheet" || sheet.type == u"dialogsheet" ||
               sheet.type == u"xlMacrosheet";
    });
    workbook.stringsPart = targetOfType(relationships, u"sharedStrings");
    workbook.stylesPart = targetOfType(relationships, u"styles");
    return workbook;
}

Result<QHash<QString, QString>> readComments(const Archive& archive, const QString& sheetPart)
{
    QHash<QString, QString> comments;
    if (!archive.has(relationshipsPart(sheetPart)))
        return comments;
    const auto relationships = TRY(relationshipsOf(archive, sheetPart));
    const QString part = targetOfType(relationships, u"comments");
    if (part.isEmpty())
        return comments;
    TRY(archive.read(part, [&](QXmlStreamReader& xml) -> Outcome {
        QString address;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"comment")
                address = xml.attributes().value("ref"_L1).toString();
            else if (xml.name() == u"text") {
                const RichText comment = TRY(readRichText(xml));
                comments.insert(address, comment.left + comment.struck);
            }
        }
        return {};
    }));
    return comments;
}

} // namespace jiuzhang::reader
