// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/store/connection.h"

#include <QDate>
#include <QHash>

#include <functional>
#include <optional>
#include <variant>

namespace jiuzhang {

// What a column holds: NULL, a whole number or a text.
using StoredValue = std::variant<std::monostate, std::int64_t, QString>;

// One use of a prepared statement: values are bound in order, rows are read forward. The
// prepared statement goes back to its connection when the Statement ends.
class Statement {
public:
    Statement(Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const QString& text); // a null QString is the empty text, not NULL
    Statement& bind(std::int64_t number);
    Statement& bind(QDate day);
    Statement& bind(const StoredValue& value);
    template <class Tag>
    Statement& bind(const std::optional<Code<Tag>>& code)
    {
        return code ? bind(code->text()) : bindNull();
    }
    Statement& bindUtf8(const QByteArray& text);
    Statement& bindBytes(const QByteArray& bytes);

    [[nodiscard]] Outcome run();       // for statements that answer no rows
    [[nodiscard]] Result<bool> next(); // the next row; false after the last
    // Every row in turn, until `visit` refuses.
    [[nodiscard]] Outcome each(const std::function<Outcome()>& visit);

    // Columns of the current row, from 0.
    [[nodiscard]] QString text(int column) const;
    // The same, of a column with few different texts: each is decoded once.
    [[nodiscard]] QString repeated(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;    // of a text: its UTF-8 as it is stored
    [[nodiscard]] QByteArrayView view(int column) const; // the same, until the next row
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] StoredValue value(int column) const;

private:
    Statement& bindNull();
    Connection& connection_;
    QString sql_;
    Result<sqlite3_stmt*> statement_; // or why it could not be prepared
    int bound_ = 0;
    mutable QHash<QByteArray, QString> repeated_;
};

} // namespace jiuzhang
