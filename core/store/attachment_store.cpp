// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment_store.h"

#include <QCryptographicHash>

namespace jiuzhang {

Result<QByteArray> AttachmentStore::keep(const QByteArray& content)
{
    if (!connection_.isInTransaction())
        return refuse(ErrorCode::StorageFailed,
                      {connection_.path(), QStringLiteral("no transaction is open")});
    const auto sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    Statement row(connection_, QStringLiteral("INSERT OR IGNORE INTO attachment (sha256, content)"
                                              " VALUES (?, ?)"));
    return row.bind(QString::fromLatin1(sha256)).bind(QVariant(content)).run().map([&] {
        return sha256;
    });
}

Result<QByteArray> AttachmentStore::content(const QByteArray& sha256) const
{
    Statement row(connection_, QStringLiteral("SELECT content FROM attachment WHERE sha256 = ?"));
    const auto found = row.bind(QString::fromLatin1(sha256)).next();
    if (!found)
        return refuse(found.error());
    if (!*found)
        return refuse(ErrorCode::FileMissing, {QString::fromLatin1(sha256)});
    return row.value(0).toByteArray();
}

} // namespace jiuzhang
