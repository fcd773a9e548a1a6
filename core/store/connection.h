// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace jiuzhang {

// One connection to one SQLite file. Belongs to the thread that opened it; another thread
// opens the file a second time.
class Connection {
public:
    enum class Access { Reading, Writing };

    // Opens the file, whatever it holds. A file that may not be written is opened for reading
    // even when Writing was asked for. Looks only at the file's header.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path,
                                                                  Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& path() const noexcept { return path_; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isInTransaction() const;

    // Several statements at once, which QSqlQuery cannot run.
    [[nodiscard]] Outcome script(const QByteArray& sql) const;

    // What SQLite refused, as one of our codes.
    [[nodiscard]] Error refusal(const QSqlError& error) const;

    // A prepared query that nobody else is using, from earlier or new; and back again.
    [[nodiscard]] QSqlQuery borrow(const QString& sql);
    void giveBack(const QString& sql, QSqlQuery query);

private:
    Connection(const QString& path, Access access);
    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] Error refusal(int code, const QString& words) const;

    QSqlDatabase database_;
    QString path_;
    std::unordered_map<QString, QSqlQuery> idle_; // prepared, by their text
};

} // namespace jiuzhang
