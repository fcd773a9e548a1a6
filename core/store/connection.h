// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace jiuzhang {

// How long another program is waited for before LedgerBusy, in milliseconds. A reader waits only
// while it commits; a writer until all its work is done, and who has typed a page would rather
// wait than lose it.
inline constexpr int kReadingWait = 2'000;
inline constexpr int kWritingWait = 60'000;

// One connection to one SQLite file, opened by Qt SQL; its statements run on the driver's own
// handle. Belongs to the thread that opened it; another thread
// opens the file a second time.
class Connection {
public:
    // Immutable: for reading what nobody can write; no lock is taken and no journal looked for.
    enum class Access { Reading, Writing, Immutable };

    // Opens the file, whatever it holds. A file that may not be written is opened for reading
    // even when Writing was asked for. Looks only at the file's header. LedgerUnfinished: opened
    // for reading, and somebody who may write must first undo what a crash left, or take the file
    // out of the mode (WAL) in which another program left it. JournalOfAnother.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path,
                                                                  Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& path() const noexcept { return path_; }
    [[nodiscard]] sqlite3* handle() const noexcept { return handle_; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isInTransaction() const;

    void waitFor(int milliseconds) const; // kReadingWait unless set
    // How long its units of work wait for their turn: kWritingWait unless set.
    [[nodiscard]] int writingWait() const noexcept { return writingWait_; }
    void setWritingWait(int milliseconds) noexcept { writingWait_ = milliseconds; }

    [[nodiscard]] Outcome script(const QByteArray& sql) const; // several statements at once

    [[nodiscard]] Error refusal() const;         // what SQLite refused last, as one of our codes
    [[nodiscard]] Error refusal(int code) const; // of a call that answered this code

    // A prepared statement that nobody else is using, from earlier or new; and back again.
    [[nodiscard]] Result<sqlite3_stmt*> borrow(const QString& sql);
    void giveBack(const QString& sql, sqlite3_stmt* statement);

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Connection(const QString& path);
    [[nodiscard]] Error refusal(int code, const QString& words) const;

    QSqlDatabase database_;
    QString path_;
    sqlite3* handle_ = nullptr; // the database's
    int writingWait_ = kWritingWait;
    // Prepared, by their text.
    std::unordered_map<QString, std::unique_ptr<sqlite3_stmt, Finalize>> idle_;
};

} // namespace jiuzhang
