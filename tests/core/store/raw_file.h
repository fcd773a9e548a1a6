// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QStringList>

#include <sqlite3.h>

namespace jiuzhang {

// A closed ledger's file, past the program.
class RawFile {
public:
    explicit RawFile(const QString& path)
    {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &database_) == SQLITE_OK);
        REQUIRE(run("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF") == "");
    }
    ~RawFile() { sqlite3_close(database_); }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    std::string run(const QByteArray& sql) // what SQLite says against it
    {
        char* words = nullptr;
        sqlite3_exec(database_, sql.constData(), nullptr, nullptr, &words);
        std::string said = words ? words : "";
        sqlite3_free(words);
        return said;
    }
    QStringList column(const QByteArray& sql)
    {
        const auto add = [](void* target, int, char** values, char**) {
            *static_cast<QStringList*>(target) += QString::fromUtf8(values[0]);
            return 0;
        };
        QStringList values;
        REQUIRE(sqlite3_exec(database_, sql.constData(), add, &values, nullptr) == SQLITE_OK);
        return values;
    }
    // The triggers are taken away for `sql` and stand again after it.
    std::string runPastTriggers(const QByteArray& sql)
    {
        const auto again = column("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
        for (const auto& drop :
             column("SELECT 'DROP TRIGGER ' || name FROM sqlite_schema WHERE type = 'trigger'"))
            REQUIRE(run(drop.toUtf8()) == "");
        auto said = run(sql);
        for (const auto& trigger : again)
            REQUIRE(run(trigger.toUtf8()) == "");
        return said;
    }

private:
    sqlite3* database_ = nullptr;
};

} // namespace jiuzhang
