// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

#include <set>

namespace jiuzhang {

// One import, as its own event tells it.
struct PastImport {
    std::int64_t batch; // the number of that event
    QDate on;
    QString file; // its name, without folders
    std::vector<CaseNumber> cases;
    std::map<UnitId, QStringList> learnt; // names of units that it made known
};

// The imports of which a case still stands, the newest first.
[[nodiscard]] Result<std::vector<PastImport>> standingImports(const Desk& desk);

// 作废: their registration was withdrawn (casework, Rules of correction 3).
[[nodiscard]] Result<std::set<CaseNumber>> voidCases(const Desk& desk);

// Withdraws each registration of the import, and the names of units that it made known, all in one
// transaction or none (casework, Rules of correction 6); answers the cases. Without reason it says
// which file it was. ImportUnknown; ImportUndone; ImportWorkedOn: on some case stands more than its
// registration, its reckoning and what was withdrawn; DateBefore: before the import. A repeated
// command answers what it withdrew; CommandReused.
[[nodiscard]] Result<std::vector<CaseNumber>>
undoImport(Desk& desk, const Acting& acting, const QString& batch, const QString& reason);

} // namespace jiuzhang
