// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"

#include "core/base/canonical_json.h"
#include "core/record/kept_bytes.h"
#include "core/store/unit_of_work.h"

#include <QJsonDocument>

namespace jiuzhang {

namespace {

QByteArray digestOf(const QByteArray& savedAt, const QByteArray& form)
{
    return sha256Of(savedAt + '\n' + form);
}

Outcome keepDigest(Connection& connection, std::int64_t id, const QByteArray& digest)
{
    Statement row(connection, QStringLiteral("INSERT OR REPLACE INTO draft_digest (draft, sha256)"
                                             " VALUES (?, ?)"));
    return row.bind(id).bindUtf8(digest).run();
}

} // namespace

Result<std::vector<Draft>> DraftStore::drafts() const
{
    Statement row(connection_, QStringLiteral("SELECT id, saved_at, form FROM draft"
                                              " ORDER BY saved_at DESC, id DESC"));
    std::vector<Draft> drafts;
    TRY(row.each([&]() -> Outcome {
        drafts.push_back({row.number(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
                          QJsonDocument::fromJson(row.text(2).toUtf8()).object()});
        return {};
    }));
    return drafts;
}

Result<std::int64_t> DraftStore::save(std::optional<std::int64_t> id, const QJsonObject& form)
{
    auto unit = TRY(UnitOfWork::begin(connection_, UnitOfWork::Kind::Writing));
    const auto savedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
    const auto written = canonicalJson(form);
    // A draft that was discarded elsewhere meanwhile comes back under its id: nothing typed is
    // lost.
    Statement row(connection_,
                  QStringLiteral("INSERT INTO draft (id, saved_at, form) VALUES (?, ?, ?)"
                                 " ON CONFLICT (id) DO UPDATE"
                                 " SET saved_at = excluded.saved_at, form = excluded.form"
                                 " RETURNING id"));
    row.bind(id ? StoredValue(*id) : StoredValue()).bindUtf8(savedAt).bindUtf8(written);
    TRY(row.next());
    const auto kept = row.number(0);
    TRY(row.next()); // to its end, or it could not be committed
    TRY(keepDigest(connection_, kept, digestOf(savedAt, written)));
    TRY(unit.commit());
    return kept;
}

Outcome DraftStore::discard(std::int64_t id)
{
    auto unit = TRY(UnitOfWork::begin(connection_, UnitOfWork::Kind::Writing));
    TRY(Statement(connection_, QStringLiteral("DELETE FROM draft WHERE id = ?")).bind(id).run());
    TRY(Statement(connection_, QStringLiteral("DELETE FROM draft_digest WHERE draft = ?"))
            .bind(id)
            .run());
    return unit.commit();
}

Outcome keepDigests(Connection& connection)
{
    Statement row(connection, QStringLiteral("SELECT id, saved_at, form FROM draft"));
    return row.each([&] {
        return keepDigest(connection, row.number(0), digestOf(row.bytes(1), row.bytes(2)));
    });
}

Outcome forEachBadDraft(Connection& connection,
                        const std::function<void(std::int64_t draft, const QString& what)>& visit)
{
    Statement row(connection, QStringLiteral("SELECT id, saved_at, form, sha256 FROM draft"
                                             " LEFT JOIN draft_digest ON draft = id ORDER BY id"));
    TRY(row.each([&]() -> Outcome {
        if (row.isNull(3))
            visit(row.number(0), QStringLiteral("added"));
        else if (row.bytes(3) != digestOf(row.bytes(1), row.bytes(2)))
            visit(row.number(0), QStringLiteral("changed"));
        return {};
    }));
    Statement lost(connection, QStringLiteral("SELECT draft FROM draft_digest WHERE draft NOT IN"
                                              " (SELECT id FROM draft) ORDER BY draft"));
    return lost.each([&]() -> Outcome {
        visit(lost.number(0), QStringLiteral("lost"));
        return {};
    });
}

} // namespace jiuzhang
