// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/directory/unit.h"

#include <QHash>

namespace jiuzhang {

// All units, living and ended, in the order of documents. Names are found by what people
// write: full name, short name or alias, compared without width, case and space, and then by
// their keys (core/directory/free_names).
class Directory {
public:
    // The units must be sound (programme reading has checked them): distinct ids,
    // successors that exist.
    explicit Directory(std::vector<Unit> units);

    [[nodiscard]] const std::vector<Unit>& units() const noexcept { return units_; }
    [[nodiscard]] const Unit* find(const UnitId& id) const; // null: no such unit

    // The unit meant by `text`, of those a clerk can mean on `day`: the ones existing then
    // before those that ended. UnknownUnit; AmbiguousUnit with the names in question.
    [[nodiscard]] Result<UnitId> named(const QString& text, QDate day) const;

    // The unit whose name is only like `text`, for a person to confirm: one letter apart, or the
    // text goes on behind it (「区人社局劳动监察大队」). Nothing when there is none, or several.
    [[nodiscard]] std::optional<UnitId> like(const QString& text, QDate day) const;

    // `id` itself or, after its end, who took over by `day`. Several ids after a split: then
    // a person chooses. A unit that ended without successor is answered as itself.
    [[nodiscard]] std::vector<UnitId> actingFor(const UnitId& id, QDate day) const;

    // Whether two ids are one body through succession, in either direction.
    [[nodiscard]] bool sameThroughSuccession(const UnitId& a, const UnitId& b) const;

    [[nodiscard]] std::vector<UnitId> reportingOn(QDate day) const; // owe the monthly report

    [[nodiscard]] QString name(const UnitId& id) const;      // full name; id text when unknown
    [[nodiscard]] QString shortName(const UnitId& id) const; // short name; id text when unknown

private:
    std::vector<Unit> units_;
    QHash<UnitId, std::size_t> byId_;
    using Places = std::vector<std::size_t>;
    // Of these the one that is meant on the day; nothing when several are.
    [[nodiscard]] Places meantOn(QDate day, Places places) const;

    QHash<QString, Places> byName_; // comparable name → units
    QHash<QString, Places> byKey_;  // unitKey() of the name → units
};

} // namespace jiuzhang
