// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/written_texts.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <zip.h>

namespace jiuzhang::test {

using namespace Qt::StringLiterals;

namespace {

QString toldBy(const QString& program, const QStringList& options, const QString& path)
{
    QProcess process;
    process.start(program, options + QStringList{path} +
                               (program == u"pdftotext"_s ? QStringList{u"-"_s} : QStringList()));
    REQUIRE(process.waitForFinished(600'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

// For programs that read files.
struct OnDisk {
    QTemporaryDir folder;
    QString path = folder.filePath(u"文书.pdf"_s);

    explicit OnDisk(const QByteArray& pdf)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
};

// What poppler's programs see: the pages, the properties, metadata and attached files.
QString toldOfPdf(const QByteArray& pdf)
{
    const OnDisk file(pdf);
    return toldBy(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s}, file.path) +
           toldBy(u"pdfinfo"_s, {}, file.path) + toldBy(u"pdfinfo"_s, {u"-custom"_s}, file.path) +
           toldBy(u"pdfinfo"_s, {u"-meta"_s}, file.path) +
           toldBy(u"pdfdetach"_s, {u"-list"_s}, file.path);
}

QByteArray inflatedPdf(const QByteArray& pdf)
{
    static const QByteArray begins = "stream";
    static const QByteArray ends = "endstream";
    QByteArray all = pdf;
    for (qsizetype at = pdf.indexOf(begins); at >= 0; at = pdf.indexOf(begins, at)) {
        at += begins.size();
        if (pdf.mid(at - ends.size(), ends.size()) == ends)
            continue;
        while (at < pdf.size() && (pdf[at] == '\r' || pdf[at] == '\n'))
            ++at;
        const auto end = pdf.indexOf(ends, at);
        // Qt asks for the size first, and makes more room where it does not suffice.
        all += qUncompress(QByteArray("\0\1\0\0", 4) + pdf.mid(at, end - at));
    }
    return all;
}

// "name\ncontent\n" of each part.
QByteArray partsOf(const QByteArray& package)
{
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(
        package.constData(), static_cast<zip_uint64_t>(package.size()), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    REQUIRE(archive);
    QByteArray all = zip_get_archive_comment(archive, nullptr, 0);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, index, 0, &stat) == 0);
        zip_file_t* part = zip_fopen_index(archive, index, 0);
        QByteArray content(static_cast<qsizetype>(stat.size), '\0');
        CHECK(zip_fread(part, content.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
        zip_fclose(part);
        all += QByteArray(stat.name) + '\n' + content + '\n';
    }
    zip_close(archive);
    return all;
}

bool isPackage(const QByteArray& file)
{
    return file.startsWith("PK");
}

bool isPdf(const QByteArray& file)
{
    return file.startsWith("%PDF");
}

} // namespace

QByteArray inflatedBytesOf(const QByteArray& file)
{
    return isPdf(file) ? inflatedPdf(file) : isPackage(file) ? partsOf(file) : file;
}

QString allTextsOf(const QByteArray& file)
{
    if (isPdf(file))
        return toldOfPdf(file);
    const QString text = QString::fromUtf8(inflatedBytesOf(file));
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return isPackage(file) ? text + u'\n' + QString(text).remove(tag) : text;
}

QString outlineOf(const QByteArray& pdf)
{
    const OnDisk file(pdf);
    return toldBy(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s}, file.path)
        .section(u"<outline>"_s, 1);
}

bool standsInBytes(const QByteArray& inflated, const QString& words)
{
    QStringEncoder big(QStringConverter::Utf16BE);
    QStringEncoder little(QStringConverter::Utf16LE);
    const QByteArray utf16 = big(words);
    constexpr qsizetype kTelling = 8; // bytes: fewer stand in any picture or font by chance
    return inflated.contains(words.toUtf8()) || inflated.contains(utf16.toHex()) ||
           inflated.contains(utf16.toHex().toUpper()) ||
           (utf16.size() >= kTelling &&
            (inflated.contains(utf16) || inflated.contains(QByteArray(little(words)))));
}

} // namespace jiuzhang::test
