// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attaching.h"

#include "core/base/input_file.h"
#include "core/base/output_file.h"

#include <QDir>
#include <QFileInfo>

namespace jiuzhang {

Result<FileToKeep> fileToKeep(const QString& path)
{
    constexpr qint64 kMiB = 1024 * 1024;
    const QFileInfo found(path);
    if (found.exists() && !found.isFile()) // a device has no end
        return refuse(ErrorCode::NotAFile, {path});
    if (belongsToLedger(path))
        return refuse(ErrorCode::AttachmentIsLedger, {path});
    if (found.size() > kLargestAttachment)
        return refuse(ErrorCode::AttachmentTooLarge,
                      {path, QString::number((found.size() + kMiB - 1) / kMiB),
                       QString::number(kLargestAttachment / kMiB)});
    auto content = TRY(contentOf(path));
    if (content.isEmpty())
        return refuse(ErrorCode::FileEmpty, {path});
    QJsonObject payload{{QStringLiteral("name"), found.fileName()},
                        {QStringLiteral("sha256"), QString::fromLatin1(sha256Of(content))},
                        {QStringLiteral("size"), content.size()}};
    return FileToKeep{std::move(payload), std::move(content)};
}

Result<QString> writeAttachment(const Desk& desk, const Attachment& attachment,
                                const QString& folder)
{
    const auto content = TRY(desk.kept.bytes(attachment.sha256));
    const QString path = QDir(folder).filePath(attachment.name);
    TRY(writeOut(path, content));
    return path;
}

} // namespace jiuzhang
