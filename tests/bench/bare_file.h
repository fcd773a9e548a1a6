// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace jiuzhang::bench {

struct ValueFreeing {
    void operator()(sqlite3_value* value) const;
};
// One row as SQLite holds it, apart from any file.
using StoredRow = std::vector<std::unique_ptr<sqlite3_value, ValueFreeing>>;

// SQLite's own interface to one file, with nothing of ours between: what the program is
// measured against. A mistake ends the program.
class BareFile {
public:
    // The journal is the ledger's: a rollback journal, synchronous = FULL.
    explicit BareFile(const QString& path);
    ~BareFile();
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    void run(const QByteArray& script);

private:
    friend class BareStatement;
    sqlite3* handle_ = nullptr;
};

// A prepared statement. Places and columns count from 0.
class BareStatement {
public:
    BareStatement(BareFile& file, const QByteArray& sql);
    ~BareStatement();
    BareStatement(const BareStatement&) = delete;
    BareStatement& operator=(const BareStatement&) = delete;

    void bind(int place, std::int64_t number);
    void bind(int place, const QString& text);
    void bind(const StoredRow& row); // its values, in order
    [[nodiscard]] bool next();       // false after the last row: then it may be used again
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] QByteArray text(int column) const;
    [[nodiscard]] StoredRow row() const;

private:
    sqlite3_stmt* statement_ = nullptr;
};

} // namespace jiuzhang::bench
