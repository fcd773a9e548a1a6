// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/directory.h"

#include <QJsonObject>

namespace jiuzhang {

// A change of the directory as somebody decided it (plan P0): 新增 更正 更名 合并 分设.
struct UnitChange {
    // Amend corrects what was entered, without a date; the other three end units and begin
    // new ones, which are named as their successors.
    enum class Kind { Add, Amend, Rename, Merge, Split };
    Kind kind;
    std::vector<UnitId> from; // Amend, Rename, Split: one; Merge: two or more; Add: none
    std::vector<Unit> to;     // what is new or corrected: one; Split: two or more
    QDate on = {};            // Rename, Merge, Split: the first day of what is new
    QString basis = {};       // the document that decided it
};
[[nodiscard]] QString unitChangeId(UnitChange::Kind kind); // "rename"

// Whether the change ends units, so that their cases need another one.
[[nodiscard]] bool endsUnits(UnitChange::Kind kind);

// All units after the change, in the order of documents: new ones stand behind the last of
// those they come from and have ids of their own. Nothing of `to` but an amended unit's id, and
// nothing of its dates in a succession, is taken from the caller. FieldMissing (name,
// shortName, basis, on, units, newUnits), UnknownUnit, UnitEnded, DateBefore, UnitNameTaken,
// SuccessorTooEarly.
[[nodiscard]] Result<std::vector<Unit>> changedUnits(const std::vector<Unit>& units,
                                                     const UnitChange& change);

// As the record keeps it beside the units: kind from to on basis.
[[nodiscard]] QJsonObject toJson(const UnitChange& change);

} // namespace jiuzhang
