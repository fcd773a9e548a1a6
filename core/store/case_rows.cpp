// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_rows.h"

#include "core/store/case_columns.h"

namespace jiuzhang {

namespace {

// Each column's name in the place of 「%1」.
QString listed(const QString& each)
{
    QStringList all;
    for (const auto& column : caseColumns())
        all += each.arg(column.name);
    return all.join(u", ");
}

} // namespace

QString in(Tables tables, QString sql)
{
    return sql.replace(u'@',
                       tables == Tables::Current ? QStringLiteral("main") : QStringLiteral("temp"));
}

CaseRows::CaseRows(Connection& connection, Tables tables)
    : connection_(connection),
      insert_(in(tables, QStringLiteral("INSERT INTO @.case_row (%1, id) VALUES (%2?)")
                             .arg(listed(QStringLiteral("%1")),
                                  QStringLiteral("?, ").repeated(
                                      static_cast<qsizetype>(caseColumns().size()))))),
      update_(in(tables, QStringLiteral("UPDATE @.case_row SET %1 WHERE id = ?")
                             .arg(listed(QStringLiteral("%1 = ?"))))),
      clear_(in(tables, QStringLiteral("DELETE FROM @.case_row")))
{
}

Outcome CaseRows::write(const QString& sql, const Case& subject)
{
    const auto id = rowIdOf(subject.number);
    if (!id)
        return refuse(ErrorCode::CaseUnknown, {subject.number.text()});
    Statement row(connection_, sql);
    for (const auto& column : caseColumns())
        row.bind(column.valueOf(subject));
    return row.bind(*id).run();
}

Outcome CaseRows::add(const Case& subject)
{
    return write(insert_, subject);
}

Outcome CaseRows::replace(const Case& subject)
{
    return write(update_, subject);
}

Outcome CaseRows::clear()
{
    return connection_.script(clear_.toUtf8());
}

} // namespace jiuzhang
