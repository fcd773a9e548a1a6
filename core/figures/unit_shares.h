// SPDX-License-Identifier: GPL-3.0-or-later
// Acts belong to the unit that had the case on the day of the act; what the office did before any
// dispatch stands in the row 待分办 (casework, Figures).
#pragma once

#include "core/casework/case.h"
#include "core/figures/closed_months.h"
#include "core/figures/figure_row.h"

#include <functional>
#include <map>

namespace jiuzhang {

// The row in which a case counts that `lead` leads: of who acts for it on that day; after a split
// as it was; "" where nobody does.
[[nodiscard]] QString unitRowOf(const std::optional<UnitId>& lead, const Directory& directory,
                                QDate on);
[[nodiscard]] QString unitRowName(const QString& row, const Directory& directory); // as printed
// The same row as a unit: none where nobody does; and its name.
[[nodiscard]] std::optional<UnitId> unitActingFor(const std::optional<UnitId>& lead,
                                                  const Directory& directory, QDate on);
[[nodiscard]] QString unitRowName(const std::optional<UnitId>& unit, const Directory& directory);

// What one case adds to the rows of the units in a period, by the ids of the rows; "": 待分办.
// What goes from hand to hand between two acts that are counted (or the period's ends) counts once:
// a new case where it was then, another one transferred from the first hand to the last.
struct UnitShares {
    std::map<QString, FigureRow> rows;
    // Registered and merged in the period, and dispatched to nobody: it belongs to its root's row.
    FigureRow ofRoot;
    QString last; // where it is at the end, or was when it was closed
};

[[nodiscard]] UnitShares
unitSharesOf(const Case& subject, const Period& period, const ClosedMonths& closed,
             const std::function<QString(const std::optional<UnitId>& lead)>& rowOf);

// What is counted by the acts of the period; all else stands where the case is at its end.
[[nodiscard]] FigureRow withoutShares(FigureRow row);

} // namespace jiuzhang
