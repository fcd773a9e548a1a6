// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/killed.h"

#include <QString>

#include <csignal>
#include <sqlite3.h>
#include <unistd.h>

namespace jiuzhang::tests {

// Leaves a hot journal: pages of a transaction stand in the file, and nobody committed it.
inline void crashInTheMiddle(const QString& path)
{
    (void)killedAfter(1'000'000, [&] {
        sqlite3* database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        const auto* sql = "PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                          "UPDATE case_row SET entity = 'x';"
                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                          " WHERE i < 2000) INSERT INTO draft (saved_at, form)"
                          " SELECT '', printf('%.500c', 'x') FROM n;";
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
        kill(getpid(), SIGKILL);
    });
}

} // namespace jiuzhang::tests
