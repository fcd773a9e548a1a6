// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace jiuzhang {

// How many backups stay: the newest one of each of so many days, weeks (from Monday) and months
// in which there is one.
struct KeptBackups {
    int days = 7;
    int weeks = 5;
    int months = 12;
    friend bool operator==(const KeptBackups&, const KeptBackups&) = default;
};

struct DatedBackup {
    QString path;
    QDate on;
};

// The paths that need not be kept any more, of backups in the order in which they were made.
[[nodiscard]] std::vector<QString> superfluous(std::span<const DatedBackup> backups,
                                               const KeptBackups& kept);

} // namespace jiuzhang
