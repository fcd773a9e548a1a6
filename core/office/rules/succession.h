// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"

namespace jiuzhang {

// An open case whose unit has ended: what it owes, another one owes now (casework, Units).
struct CaseToHandOver {
    CaseNumber number;
    QString entity;
    UnitId from;
    QDate ended;               // last day of `from`
    std::vector<UnitId> heirs; // one: it takes over; several, after a split: a person chooses
    QDate lastOrderedOn;
};

// Who takes over what the unit owed on that day; none: it exists, or ended without successor.
[[nodiscard]] std::vector<UnitId> heirsOf(const Directory& directory, const UnitId& unit, QDate on);

// Every one of them on that day by this directory, unit by unit in the order of documents, and of
// numbers. A unit that ended without successor keeps its cases.
[[nodiscard]] Result<std::vector<CaseToHandOver>>
casesToHandOver(const Desk& desk, const Directory& directory, QDate on);

// What a hand-over records: to whom, and on what basis.
[[nodiscard]] NewEvent handOverEvent(const CaseToHandOver& subject, const UnitId& heir,
                                     const Directory& directory, const Acting& acting);

struct HandOver {
    CaseNumber number;
    UnitId to;
};

// Gives each case to the unit that takes over, each in a transaction of its own; letters and
// legs keep the old name. UnknownChoice: that unit is none of the heirs, or the case's unit has
// not ended; CaseUnknown, OperatorMissing, DateBefore.
[[nodiscard]] std::vector<ActResult> handOver(Desk& desk, const Acting& acting,
                                              std::span<const HandOver> decisions);

} // namespace jiuzhang
