// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_book.h"

#include <QXmlStreamReader>

#include <zip.h>

namespace jiuzhang {

namespace {

constexpr zip_uint64_t kMostPartBytes = 64 << 20;

bool isSound(const QByteArray& part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return false;
    }
    return !xml.hasError();
}

} // namespace

void ZipBook::Discard::operator()(zip* archive) const
{
    zip_discard(archive);
}

void ZipBook::Discard::operator()(zip_source* source) const
{
    zip_source_free(source);
}

Result<ZipBook> ZipBook::open(const QByteArray& bytes, const QString& name)
{
    ZipBook book;
    book.name_ = name;
    book.bytes_ = bytes;
    zip_error_t error;
    zip_error_init(&error);
    book.source_.reset(zip_source_buffer_create(
        book.bytes_.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error));
    if (book.source_)
        book.zip_.reset(zip_open_from_source(book.source_.get(), 0, &error));
    zip_error_fini(&error);
    if (!book.zip_)
        return refuse(book.damaged());
    zip_source_keep(book.source_.get()); // the archive takes one; it is read when that is closed
    return book;
}

bool ZipBook::has(const QByteArray& part) const
{
    return zip_name_locate(zip_.get(), part.constData(), 0) >= 0;
}

Result<QByteArray> ZipBook::part(const QByteArray& part) const
{
    zip_stat_t stat;
    if (zip_stat(zip_.get(), part.constData(), 0, &stat) != 0)
        return refuse(damaged());
    if (stat.encryption_method != ZIP_EM_NONE)
        return refuse(ErrorCode::WorkbookEncrypted, {name_});
    if (stat.size > kMostPartBytes)
        return refuse(ErrorCode::WorkbookTooLarge, {name_, QStringLiteral("64 MB")});
    auto* file = zip_fopen(zip_.get(), part.constData(), 0);
    if (!file)
        return refuse(damaged());
    QByteArray content(static_cast<qsizetype>(stat.size), '\0');
    const auto read = zip_fread(file, content.data(), stat.size);
    char more = 0; // the checksum is looked at behind the last byte
    const bool isWhole =
        read == static_cast<zip_int64_t>(stat.size) && zip_fread(file, &more, 1) == 0;
    if (zip_fclose(file) != 0 || !isWhole || !isSound(content))
        return refuse(damaged());
    return content;
}

void ZipBook::replace(const QByteArray& part, const QByteArray& content)
{
    const auto index = zip_name_locate(zip_.get(), part.constData(), 0);
    QByteArray& kept = replaced_[part] = content;
    auto* source =
        zip_source_buffer(zip_.get(), kept.constData(), static_cast<zip_uint64_t>(kept.size()), 0);
    if (zip_file_replace(zip_.get(), static_cast<zip_uint64_t>(index), source, 0) != 0)
        zip_source_free(source);
}

void ZipBook::remove(const QByteArray& part)
{
    const auto index = zip_name_locate(zip_.get(), part.constData(), 0);
    if (index >= 0)
        zip_delete(zip_.get(), static_cast<zip_uint64_t>(index));
}

Result<QByteArray> ZipBook::bytes()
{
    zip_stat_t stat;
    if (zip_close(zip_.get()) != 0)
        return refuse(damaged());
    (void)zip_.release();
    if (zip_source_stat(source_.get(), &stat) != 0 || zip_source_open(source_.get()) != 0)
        return refuse(damaged());
    QByteArray all(static_cast<qsizetype>(stat.size), '\0');
    const auto read = zip_source_read(source_.get(), all.data(), stat.size);
    zip_source_close(source_.get());
    if (read != static_cast<zip_int64_t>(stat.size))
        return refuse(damaged());
    return all;
}

} // namespace jiuzhang
