// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_tables.h"

#include "core/base/canonical_json.h"
#include "core/casework/case_json.h"
#include "core/store/case_columns.h"

#include <QJsonDocument>

namespace jiuzhang {

namespace {

constexpr auto kOneCurrentBody = "SELECT body FROM main.case_body WHERE id = ?";
constexpr auto kAllCurrentBodies = "SELECT body FROM main.case_body ORDER BY id";

// A case of which nothing has happened since is in the past what it is now.
constexpr auto kBodiesThen = "SELECT coalesce(past.body, main.case_body.body) FROM temp.case_row"
                             " LEFT JOIN temp.case_body AS past USING (id)"
                             " LEFT JOIN main.case_body USING (id)";

QString insertRow()
{
    QStringList names{QStringLiteral("id")};
    QStringList places{QStringLiteral("?")};
    for (const auto& column : caseColumns()) {
        names += column.name.toString();
        places += QStringLiteral("?");
    }
    return QStringLiteral("INSERT INTO @.case_row (%1) VALUES (%2)")
        .arg(names.join(u", "), places.join(u", "));
}

QString updateRow()
{
    QStringList names;
    for (const auto& column : caseColumns())
        names += column.name.toString() + QStringLiteral(" = ?");
    return QStringLiteral("UPDATE @.case_row SET %1 WHERE id = ?").arg(names.join(u", "));
}

Case caseFromBody(const QString& body)
{
    return caseFromSnapshot(QJsonDocument::fromJson(body.toUtf8()).object());
}

Outcome noNumber(const Case& subject)
{
    return refuse(ErrorCode::CaseUnknown, {subject.number.text()});
}

} // namespace

QString in(Tables tables, QString sql)
{
    return sql.replace(u'@',
                       tables == Tables::Current ? QStringLiteral("main") : QStringLiteral("temp"));
}

QString bodyOf(const Case& subject)
{
    return QString::fromUtf8(canonicalJson(snapshotOf(subject)));
}

CaseTables::CaseTables(Connection& connection, Tables tables)
    : connection_(connection), insertRow_(in(tables, insertRow())),
      updateRow_(in(tables, updateRow())),
      insertBody_(in(tables, QStringLiteral("INSERT INTO @.case_body (body, id) VALUES (?, ?)"))),
      updateBody_(in(tables, QStringLiteral("UPDATE @.case_body SET body = ? WHERE id = ?"))),
      clear_(in(tables, QStringLiteral("DELETE FROM @.case_body; DELETE FROM @.case_row")))
{
    const auto then = QString::fromLatin1(kBodiesThen);
    const bool past = tables == Tables::Past;
    oneBody_ = past ? then + QStringLiteral(" WHERE id = ?") : QString::fromLatin1(kOneCurrentBody);
    allBodies_ =
        past ? then + QStringLiteral(" ORDER BY id") : QString::fromLatin1(kAllCurrentBodies);
}

Outcome CaseTables::add(const Case& subject)
{
    const auto id = rowIdOf(subject.number);
    if (!id)
        return noNumber(subject);
    Statement row(connection_, insertRow_);
    row.bind(*id);
    for (const auto& column : caseColumns())
        row.bind(column.valueOf(subject));
    TRY(row.run());
    return Statement(connection_, insertBody_).bind(bodyOf(subject)).bind(*id).run();
}

Outcome CaseTables::replace(const Case& subject)
{
    const auto id = rowIdOf(subject.number);
    if (!id)
        return noNumber(subject);
    Statement row(connection_, updateRow_);
    for (const auto& column : caseColumns())
        row.bind(column.valueOf(subject));
    TRY(row.bind(*id).run());
    return Statement(connection_, updateBody_).bind(bodyOf(subject)).bind(*id).run();
}

Outcome CaseTables::clear()
{
    return connection_.script(clear_.toUtf8());
}

Result<std::optional<Case>> CaseTables::find(std::int64_t rowId) const
{
    Statement body(connection_, oneBody_);
    const auto found = body.bind(rowId).next();
    if (!found)
        return refuse(found.error());
    return *found ? std::optional(caseFromBody(body.text(0))) : std::nullopt;
}

Outcome CaseTables::forEach(const std::function<bool(const Case&)>& visit) const
{
    Statement bodies(connection_, allBodies_);
    for (;;) {
        const auto row = bodies.next();
        if (!row)
            return refuse(row.error());
        if (!*row || !visit(caseFromBody(bodies.text(0))))
            return {};
    }
}

} // namespace jiuzhang
