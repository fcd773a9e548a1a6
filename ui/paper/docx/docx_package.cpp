// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/docx_package.h"

#include "core/base/own_mark.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <zip.h>

namespace jiuzhang::paper {

namespace {

tl::unexpected<Error> failed(const char* words)
{
    return refuse(ErrorCode::PaperFailed, {QString::fromUtf8(words)});
}

// A zip archive that is written into memory.
class Archive {
public:
    Archive()
    {
        zip_error_t error;
        zip_error_init(&error);
        source_.reset(zip_source_buffer_create(nullptr, 0, 0, &error));
        if (source_) {
            zip_source_keep(source_.get()); // the archive takes one, the bytes are read after it
            archive_.reset(zip_open_from_source(source_.get(), ZIP_TRUNCATE, &error));
            if (!archive_)
                zip_source_free(source_.get());
        }
        zip_error_fini(&error);
    }

    // `bytes` must live until finish(). Each entry bears the first day that a zip knows, so that
    // the archive does not tell when it was made.
    [[nodiscard]] bool add(const QString& name, const QByteArray& bytes)
    {
        constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; // 1980-01-01
        if (!archive_)
            return false;
        zip_source_t* content = zip_source_buffer(archive_.get(), bytes.constData(),
                                                  static_cast<zip_uint64_t>(bytes.size()), 0);
        if (content == nullptr)
            return false;
        const auto index =
            zip_file_add(archive_.get(), name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        return zip_file_set_dostime(archive_.get(), static_cast<zip_uint64_t>(index), 0, kFirstDay,
                                    0) == 0;
    }

    [[nodiscard]] Result<QByteArray> finish()
    {
        if (zip_close(archive_.get()) != 0)
            return failed(zip_strerror(archive_.get()));
        static_cast<void>(archive_.release()); // closed
        zip_stat_t stat;
        if (zip_source_stat(source_.get(), &stat) != 0 || zip_source_open(source_.get()) != 0)
            return failed("the document was not packed");
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        const auto read = zip_source_read(source_.get(), bytes.data(), stat.size);
        zip_source_close(source_.get());
        if (read != bytes.size())
            return failed("the document was not packed");
        return markedZip(std::move(bytes));
    }

private:
    std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source_{nullptr, &zip_source_free};
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive_{nullptr, &zip_discard};
};

const QString kRelations = QStringLiteral("word/_rels/document.xml.rels");

// Of a picture, from the document.
QString placeOf(std::size_t number)
{
    return QStringLiteral("media/%1.png").arg(number);
}

using Parts = std::vector<std::pair<QString, QByteArray>>;

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
            return failed(name);
        parts.emplace_back(QString::fromLatin1(name), file.readAll());
    }
    parts.front().first = QStringLiteral("[Content_Types].xml");
    parts.emplace_back(QStringLiteral("word/document.xml"), documentXml);
    parts.emplace_back(QStringLiteral("docProps/core.xml"), propertiesXml(origin));
    addPictures(parts, pictures);

    Archive archive;
    for (const auto& [name, bytes] : parts)
        if (!archive.add(name, bytes))
            return failed("the document was not packed");
    return archive.finish();
}

} // namespace jiuzhang::paper
