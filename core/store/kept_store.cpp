// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_store.h"

#include <QCryptographicHash>

namespace jiuzhang {

Result<QByteArray> KeptStore::keep(const QByteArray& bytes)
{
    if (!connection_.isInTransaction())
        return refuse(ErrorCode::StorageFailed,
                      {connection_.path(), QStringLiteral("no transaction is open")});
    auto sha256 = sha256Of(bytes);
    Statement row(connection_,
                  QStringLiteral("INSERT OR IGNORE INTO kept (sha256, content) VALUES (?, ?)"));
    return row.bindUtf8(sha256).bindBytes(bytes).run().map([&] { return std::move(sha256); });
}

Result<QByteArray> KeptStore::bytes(const QByteArray& sha256) const
{
    Statement row(connection_, QStringLiteral("SELECT content FROM kept WHERE sha256 = ?"));
    const auto found = row.bindUtf8(sha256).next();
    if (!found)
        return refuse(found.error());
    auto bytes = *found ? row.bytes(0) : QByteArray();
    if (!*found || sha256Of(bytes) != sha256)
        return refuse(ErrorCode::ContentDamaged, {connection_.path(), QString::fromLatin1(sha256)});
    return bytes;
}

} // namespace jiuzhang
