// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attaching.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace jiuzhang {

Result<QJsonObject> keepFile(Desk& desk, const QString& path)
{
    constexpr qint64 kMiB = 1024 * 1024;
    const QFileInfo found(path);
    if (!found.isFile())
        return refuse(ErrorCode::FileMissing, {path});
    if (found.size() > kLargestAttachment)
        return refuse(ErrorCode::AttachmentTooLarge,
                      {path, QString::number((found.size() + kMiB - 1) / kMiB),
                       QString::number(kLargestAttachment / kMiB)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray content = file.readAll();
    if (content.size() != found.size())
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    return desk.kept.keep(content).map([&](const QByteArray& sha256) {
        return QJsonObject{{QStringLiteral("name"), found.fileName()},
                           {QStringLiteral("sha256"), QString::fromLatin1(sha256)},
                           {QStringLiteral("size"), content.size()}};
    });
}

Result<QString> writeAttachment(const Desk& desk, const Attachment& attachment,
                                const QString& folder)
{
    const auto content = desk.kept.bytes(attachment.sha256);
    if (!content)
        return refuse(content.error());
    const QString path = QDir(folder).filePath(attachment.name);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() ||
        !file.commit())
        return refuse(ErrorCode::FileUnwritable, {path, file.errorString()});
    return path;
}

} // namespace jiuzhang
