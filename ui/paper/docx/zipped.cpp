// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/zipped.h"

#include "core/base/own_mark.h"

#include <memory>
#include <zip.h>

namespace jiuzhang::paper {

namespace {

tl::unexpected<Error> notPacked(const char* words)
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
            return notPacked(zip_strerror(archive_.get()));
        static_cast<void>(archive_.release()); // closed
        zip_stat_t stat;
        if (zip_source_stat(source_.get(), &stat) != 0 || zip_source_open(source_.get()) != 0)
            return notPacked("the document was not packed");
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        const auto read = zip_source_read(source_.get(), bytes.data(), stat.size);
        zip_source_close(source_.get());
        if (read != bytes.size())
            return notPacked("the document was not packed");
        return markedZip(std::move(bytes));
    }

private:
    std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source_{nullptr, &zip_source_free};
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive_{nullptr, &zip_discard};
};

} // namespace

Result<QByteArray> zipped(const Parts& parts)
{
    Archive archive;
    for (const auto& [name, bytes] : parts)
        if (!archive.add(name, bytes))
            return notPacked("the document was not packed");
    return archive.finish();
}

} // namespace jiuzhang::paper
