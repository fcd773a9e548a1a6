// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_file.h"

#include "tests/bench/measured.h"

#include <sqlite3.h>

namespace jiuzhang::bench {

namespace {

void check(sqlite3* handle, int code)
{
    if (code != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace

void ValueFreeing::operator()(sqlite3_value* value) const
{
    sqlite3_value_free(value);
}

BareFile::BareFile(const QString& path)
{
    check(handle_, sqlite3_open(path.toUtf8().constData(), &handle_));
    run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
}

BareFile::~BareFile()
{
    sqlite3_close(handle_);
}

void BareFile::run(const QByteArray& script)
{
    check(handle_, sqlite3_exec(handle_, script.constData(), nullptr, nullptr, nullptr));
}

BareStatement::BareStatement(BareFile& file, const QByteArray& sql)
{
    check(file.handle_,
          sqlite3_prepare_v2(file.handle_, sql.constData(), -1, &statement_, nullptr));
}

BareStatement::~BareStatement()
{
    sqlite3_finalize(statement_);
}

void BareStatement::bind(int place, std::int64_t number)
{
    sqlite3_bind_int64(statement_, place + 1, number);
}

void BareStatement::bind(int place, const QString& text)
{
    const auto bytes = text.toUtf8();
    sqlite3_bind_text(statement_, place + 1, bytes.constData(), static_cast<int>(bytes.size()),
                      SQLITE_TRANSIENT);
}

void BareStatement::bind(const StoredRow& row)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        sqlite3_bind_value(statement_, static_cast<int>(i) + 1, row[i].get());
}

bool BareStatement::next()
{
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    check(sqlite3_db_handle(statement_), sqlite3_reset(statement_));
    return false;
}

std::int64_t BareStatement::number(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

QByteArray BareStatement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {bytes, sqlite3_column_bytes(statement_, column)};
}

StoredRow BareStatement::row() const
{
    StoredRow row;
    for (int i = 0; i < sqlite3_column_count(statement_); ++i)
        row.emplace_back(sqlite3_value_dup(sqlite3_column_value(statement_, i)));
    return row;
}

} // namespace jiuzhang::bench
