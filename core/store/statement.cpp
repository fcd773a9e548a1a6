// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QSqlError>

namespace jiuzhang {

Statement::Statement(Connection& connection, const QString& sql)
    : connection_(connection), sql_(sql), query_(connection.borrow(sql))
{
    if (query_.lastError().isValid())
        unprepared_ = connection_.refusal(query_.lastError());
}

Statement::~Statement()
{
    if (!unprepared_)
        connection_.giveBack(sql_, std::move(query_));
}

Statement& Statement::bind(const QString& text)
{
    return bind(QVariant(text.isNull() ? QStringLiteral("") : text));
}

Statement& Statement::bind(std::int64_t number)
{
    return bind(QVariant(static_cast<qlonglong>(number)));
}

Statement& Statement::bind(QDate day)
{
    return bind(day.toString(Qt::ISODate));
}

Statement& Statement::bind(const QVariant& value)
{
    query_.bindValue(bound_++, value);
    return *this;
}

Outcome Statement::run()
{
    if (unprepared_)
        return refuse(*unprepared_);
    started_ = true;
    if (!query_.exec())
        return refuse(connection_.refusal(query_.lastError()));
    return {};
}

Result<bool> Statement::next()
{
    if (!started_) {
        if (auto ran = run(); !ran)
            return refuse(ran.error());
    }
    if (query_.next())
        return true;
    if (query_.lastError().isValid())
        return refuse(connection_.refusal(query_.lastError()));
    return false;
}

Outcome Statement::each(const std::function<Outcome()>& visit)
{
    for (;;) {
        const auto row = next();
        if (!row)
            return refuse(row.error());
        if (!*row)
            return {};
        if (auto visited = visit(); !visited)
            return visited;
    }
}

QString Statement::text(int column) const
{
    return query_.value(column).toString();
}

std::int64_t Statement::number(int column) const
{
    return query_.value(column).toLongLong();
}

QVariant Statement::value(int column) const
{
    return query_.value(column);
}

bool Statement::isNull(int column) const
{
    return query_.isNull(column);
}

} // namespace jiuzhang
