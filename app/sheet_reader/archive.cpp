// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/archive.h"

#include "app/sheet_reader/limits.h"

#include <QIODevice>

#include <zip.h>

namespace jiuzhang::reader {

namespace {

// One part of the archive as a device that a parser can pull from.
class PartDevice final : public QIODevice {
public:
    explicit PartDevice(zip_file* file) : file_(file) { open(ReadOnly | Unbuffered); }
    ~PartDevice() override { zip_fclose(file_); }
    Q_DISABLE_COPY_MOVE(PartDevice)

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] bool tooLarge() const { return given_ > kMostPartBytes; }

    // A parser stops at the last tag, but the checksum comes after the last byte.
    void readToEnd()
    {
        std::array<char, 4096> rest;
        while (read(rest.data(), rest.size()) > 0) {
        }
    }

protected:
    qint64 readData(char* into, qint64 size) override
    {
        if (failed_ || tooLarge())
            return -1;
        const auto count = zip_fread(file_, into, static_cast<zip_uint64_t>(size));
        failed_ = count < 0;
        given_ += std::max<qint64>(count, 0);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* file_;
    qint64 given_ = 0;
    bool failed_ = false;
};

std::optional<zip_uint64_t> find(zip* archive, const QString& part)
{
    const auto index = zip_name_locate(archive, part.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return std::nullopt;
    return static_cast<zip_uint64_t>(index);
}

bool isEncrypted(zip* archive)
{
    const auto count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0 &&
            (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return true;
    }
    return false;
}

// On the root element. No honest part has a DTD, which could name other files.
Outcome beginPart(QXmlStreamReader& xml)
{
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return refuse(ErrorCode::WorkbookDamaged);
    }
    return {};
}

} // namespace

Outcome readXml(const QByteArray& bytes, const std::function<Outcome(QXmlStreamReader&)>& reading)
{
    QXmlStreamReader xml(bytes);
    TRY(beginPart(xml));
    TRY(reading(xml));
    if (xml.hasError())
        return refuse(ErrorCode::WorkbookDamaged);
    return {};
}

void Archive::Discard::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<Archive> Archive::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.constData(),
                                            static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    auto* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return refuse(ErrorCode::WorkbookDamaged);
    }
    Archive opened(bytes, archive);
    if (isEncrypted(archive))
        return refuse(ErrorCode::WorkbookEncrypted);
    return opened;
}

bool Archive::has(const QString& part) const
{
    return find(zip_.get(), part).has_value();
}

Outcome Archive::read(const QString& part,
                      const std::function<Outcome(QXmlStreamReader&)>& reading) const
{
    const auto index = find(zip_.get(), part);
    auto* file = index ? zip_fopen_index(zip_.get(), *index, 0) : nullptr;
    if (!file)
        return refuse(ErrorCode::WorkbookDamaged);
    PartDevice device(file);
    QXmlStreamReader xml(&device);
    Outcome outcome = beginPart(xml);
    if (outcome)
        outcome = reading(xml);
    if (!device.failed() && outcome)
        device.readToEnd();
    if (device.tooLarge())
        return refuse(ErrorCode::WorkbookTooLarge,
                      {QStringLiteral("%1 MB").arg(kMostPartBytes / 1024 / 1024)});
    if (device.failed() || (outcome && xml.hasError()))
        return refuse(ErrorCode::WorkbookDamaged);
    return outcome;
}

} // namespace jiuzhang::reader
