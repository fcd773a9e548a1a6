// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"

#include "core/base/canonical_json.h"

#include <QJsonDocument>

namespace jiuzhang {

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
    // A draft that was discarded elsewhere meanwhile comes back under its id: nothing typed is
    // lost.
    Statement row(connection_,
                  QStringLiteral("INSERT INTO draft (id, saved_at, form) VALUES (?, ?, ?)"
                                 " ON CONFLICT (id) DO UPDATE"
                                 " SET saved_at = excluded.saved_at, form = excluded.form"
                                 " RETURNING id"));
    row.bind(id ? StoredValue(*id) : StoredValue());
    row.bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    row.bind(QString::fromUtf8(canonicalJson(form)));
    return row.next().map([&](bool) { return row.number(0); });
}

Outcome DraftStore::discard(std::int64_t id)
{
    return Statement(connection_, QStringLiteral("DELETE FROM draft WHERE id = ?")).bind(id).run();
}

} // namespace jiuzhang
