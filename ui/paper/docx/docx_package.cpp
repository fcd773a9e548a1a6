// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/docx_package.h"

#include "ui/paper/docx/zipped.h"

#include <QFile>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

const QString kRelations = QStringLiteral("word/_rels/document.xml.rels");

// Of a picture, from the document.
QString placeOf(std::size_t number)
{
    return QStringLiteral("media/%1.png").arg(number);
}

// The document's relations, to which each picture adds its own.
void addPictures(Parts& parts, const std::vector<QByteArray>& pictures)
{
    QByteArray& relations = std::ranges::find(parts, kRelations, &Parts::value_type::first)->second;
    const QByteArray end = "</Relationships>";
    QByteArray added;
    for (std::size_t at = 0; at < pictures.size(); ++at) {
        added += QStringLiteral("<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/"
                                "officeDocument/2006/relationships/image\" Target=\"%2\"/>")
                     .arg(pictureId(at + 1), placeOf(at + 1))
                     .toUtf8();
    }
    relations.replace(end, added + end);
    for (std::size_t at = 0; at < pictures.size(); ++at)
        parts.emplace_back(QStringLiteral("word/") + placeOf(at + 1), pictures[at]);
}

// What a file manager shows of the document, and looks for.
QByteArray propertiesXml(const FileOrigin& origin)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
               "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
               "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
               "<dc:title>%1</dc:title><dc:creator>%2</dc:creator>"
               "<dc:language>zh-CN</dc:language></cp:coreProperties>\n")
        .arg(origin.title.toHtmlEscaped(), origin.author.toHtmlEscaped())
        .toUtf8();
}

} // namespace

QString pictureId(std::size_t number)
{
    return QStringLiteral("picture%1").arg(number);
}

Result<QByteArray> docxPackage(const QByteArray& documentXml, const FileOrigin& origin,
                               const std::vector<QByteArray>& pictures)
{
    // The content types are in the archive under a name that CMake's lists cannot hold. A reader
    // looks for them first.
    Parts parts;
    for (const char* name : {"content_types.xml", "_rels/.rels", "word/_rels/document.xml.rels",
                             "word/styles.xml", "word/settings.xml", "word/fontTable.xml",
                             "word/footer_odd.xml", "word/footer_even.xml"}) {
        QFile file(QStringLiteral(":/docx/") + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::PaperFailed, {QString::fromLatin1(name)});
        parts.emplace_back(QString::fromLatin1(name), file.readAll());
    }
    parts.front().first = QStringLiteral("[Content_Types].xml");
    parts.emplace_back(QStringLiteral("word/document.xml"), documentXml);
    parts.emplace_back(QStringLiteral("docProps/core.xml"), propertiesXml(origin));
    addPictures(parts, pictures);

    return zipped(parts);
}

} // namespace jiuzhang::paper
