// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/unit_change.h"

namespace jiuzhang::ui {

[[nodiscard]] QString unitKindText(UnitKind kind);
[[nodiscard]] std::vector<UnitKind> allUnitKinds();

// One unit as the table shows it.
struct UnitLine {
    UnitId id;
    QString name;
    QString shortName;
    QString kind;
    QString from; // empty: not recorded
    QString to;
    QString successors;
    QString reports; // "" where it owes no monthly report
    bool ended = false;
    QString everything; // what the filter looks through
};
[[nodiscard]] UnitLine lineOf(const Unit& unit, const Directory& directory, QDate on);

// One unit as the form holds it: texts as they were typed.
struct UnitTexts {
    QString name;
    QString shortName;
    QString aliases; // separated by 、 or a new line
    UnitKind kind = UnitKind::Department;
    QString sector; // a category's id, or empty
    QString validFrom;
    bool reports = false;
    QString reportsFrom;
    QString reportsTo;
    QString contact;
    QString phone;
    friend bool operator==(const UnitTexts&, const UnitTexts&) = default;
};
[[nodiscard]] UnitTexts textsOf(const Unit& unit);

// The unit that the texts say, its id that of `from`. DateUnreadable.
[[nodiscard]] Result<Unit> unitFrom(const UnitTexts& texts, const UnitId& from);

// A date as it was typed; none for no text. DateUnreadable.
[[nodiscard]] Result<std::optional<QDate>> dayFrom(const QString& field, const QString& text);

} // namespace jiuzhang::ui
