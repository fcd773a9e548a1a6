// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QStringDecoder>

#include <sqlite3.h>

namespace jiuzhang {

Statement::Statement(Connection& connection, const QString& sql)
    : connection_(connection), sql_(sql), statement_(connection.borrow(sql))
{
}

Statement::~Statement()
{
    if (statement_)
        connection_.giveBack(sql_, *statement_);
}

Statement& Statement::bind(const QString& text)
{
    return bindUtf8(text.toUtf8());
}

Statement& Statement::bind(std::int64_t number)
{
    ++bound_;
    if (statement_)
        sqlite3_bind_int64(*statement_, bound_, number);
    return *this;
}

Statement& Statement::bind(QDate day)
{
    return bind(day.toString(Qt::ISODate));
}

Statement& Statement::bind(const StoredValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return bind(*text);
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? bind(*number) : bindNull();
}

Statement& Statement::bindUtf8(const QByteArray& text)
{
    ++bound_;
    if (statement_)
        sqlite3_bind_text64(*statement_, bound_, text.constData(),
                            static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                            SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBytes(const QByteArray& bytes)
{
    ++bound_;
    if (statement_)
        sqlite3_bind_blob64(*statement_, bound_, bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull()
{
    ++bound_; // what is not bound is NULL
    return *this;
}

Outcome Statement::run()
{
    return next().map([](bool) {});
}

Result<bool> Statement::next()
{
    if (!statement_)
        return refuse(statement_.error());
    switch (sqlite3_step(*statement_)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return refuse(connection_.refusal());
    }
}

Outcome Statement::each(const std::function<Outcome()>& visit)
{
    for (;;) {
        const auto row = TRY(next());
        if (!row)
            return {};
        TRY(visit());
    }
}

QString Statement::text(int column) const
{
    const QByteArrayView utf8 = view(column);
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    // What looks like a mark of byte order is a character of the text.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

QString Statement::repeated(int column) const
{
    const auto utf8 = view(column);
    const auto known = repeated_.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    return known != repeated_.cend() ? *known : *repeated_.insert(bytes(column), text(column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const auto* at = static_cast<const char*>(sqlite3_column_blob(*statement_, column));
    return {at, sqlite3_column_bytes(*statement_, column)};
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(*statement_, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(*statement_, column) == SQLITE_NULL;
}

StoredValue Statement::value(int column) const
{
    if (isNull(column))
        return {};
    if (sqlite3_column_type(*statement_, column) == SQLITE_INTEGER)
        return number(column);
    return text(column);
}

} // namespace jiuzhang
