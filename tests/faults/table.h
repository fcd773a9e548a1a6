// SPDX-License-Identifier: GPL-3.0-or-later
// How large a run is, and the table that a full one prints.
#pragma once

#include <QString>

#include <cstdio>

namespace jiuzhang::tests {

[[nodiscard]] inline bool isFullRun()
{
    return qEnvironmentVariable("JIUZHANG_FAULTS") == u"full";
}

struct TableRow {
    QString what;
    QString how;
    int tries = 0;
    int lost = 0;
    int halfDone = 0;
    int unnoticed = 0;
};

inline void say(const TableRow& row)
{
    if (isFullRun())
        std::printf("| %s | %s | %d | %d | %d | %d |\n", qPrintable(row.what), qPrintable(row.how),
                    row.tries, row.lost, row.halfDone, row.unnoticed);
}

} // namespace jiuzhang::tests
