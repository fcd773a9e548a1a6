// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/backup_rotation.h"

#include <set>

namespace jiuzhang {

namespace {

// The newest ones of so many spans; `spanOf` says in which one a day lies.
template <class SpanOf>
void keepNewest(std::set<QString>& kept, std::span<const DatedBackup> backups, int spans,
                SpanOf spanOf)
{
    std::set<decltype(spanOf(QDate()))> seen;
    for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup) {
        const bool isNewestOfIts = seen.insert(spanOf(backup->on)).second;
        if (isNewestOfIts && static_cast<int>(seen.size()) <= spans)
            kept.insert(backup->path);
    }
}

} // namespace

std::vector<QString> superfluous(std::span<const DatedBackup> backups, const KeptBackups& kept)
{
    std::set<QString> stay;
    keepNewest(stay, backups, kept.days, [](QDate on) { return on; });
    keepNewest(stay, backups, kept.weeks,
               [](QDate on) { return on.isValid() ? on.addDays(1 - on.dayOfWeek()) : on; });
    keepNewest(stay, backups, kept.months,
               [](QDate on) { return QDate(on.year(), on.month(), 1); });
    std::vector<QString> go;
    for (const auto& backup : backups) {
        if (!stay.contains(backup.path))
            go.push_back(backup.path);
    }
    return go;
}

} // namespace jiuzhang
