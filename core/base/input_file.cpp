// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/input_file.h"

#include <QFile>
#include <QFileInfo>

#include <functional>

namespace jiuzhang {

namespace {

Result<QByteArray> contentOf(const QString& path, const std::function<QByteArray(QFile&)>& read)
{
    const QFileInfo found(path);
    if (!found.exists())
        return refuse(ErrorCode::FileMissing, {path});
    if (found.isDir())
        return refuse(ErrorCode::NotAFile, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    auto content = read(file);
    if (file.error() != QFile::NoError)
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    return content;
}

} // namespace

Result<QByteArray> contentOf(const QString& path)
{
    return contentOf(path, [](QFile& file) { return file.readAll(); });
}

Result<QByteArray> contentOf(const QString& path, qint64 most)
{
    auto content = TRY(contentOf(path, [&](QFile& file) { return file.read(most + 1); }));
    if (content.size() > most)
        return refuse(ErrorCode::FileTooLong, {path, QString::number(most)});
    return content;
}

} // namespace jiuzhang
