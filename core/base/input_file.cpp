// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/input_file.h"

#include <QFile>
#include <QFileInfo>

namespace jiuzhang {

Result<QByteArray> contentOf(const QString& path)
{
    const QFileInfo found(path);
    if (!found.exists())
        return refuse(ErrorCode::FileMissing, {path});
    if (found.isDir())
        return refuse(ErrorCode::NotAFile, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    auto content = file.readAll();
    if (file.error() != QFile::NoError)
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    return content;
}

} // namespace jiuzhang
