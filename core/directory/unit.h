// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace jiuzhang {

enum class UnitKind { Party, Department, Discipline, Court, Branch, Park, Town, Subdistrict };
[[nodiscard]] std::optional<UnitKind> unitKindFromId(const QString& id); // "subdistrict"
[[nodiscard]] QString unitKindId(UnitKind kind);

// A government body of the district, from the day it began to the day it ended. A renamed,
// merged or split body is a new unit, named by the old one as successor (plan P0).
struct Unit {
    struct Successor {
        UnitId unit;
        QString basis; // the document that decided it
        friend bool operator==(const Successor&, const Successor&) = default;
    };
    UnitId id;
    QString name;      // full name: what papers and JSON say
    QString shortName; // standard short name
    UnitKind kind;
    std::optional<CategoryId> sectorOf; // the category it urges as sector department
    QStringList aliases;                // what people write in workbooks
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo; // its last day
    std::vector<Successor> successors;
    bool reportsMonthly = false;           // owes the report of plan III.2, as long as it exists
    int order = 0;                         // place in documents
    std::optional<QDate> reportsFrom = {}; // owes it from this day only
    std::optional<QDate> reportsTo = {};   // … and to this day
    QString contact = {};                  // who answers there, 联系人
    QString phone = {};

    [[nodiscard]] bool existsOn(QDate day) const
    {
        return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
    }
    [[nodiscard]] bool owesReportOn(QDate day) const
    {
        return reportsMonthly && existsOn(day) && (!reportsFrom || *reportsFrom <= day) &&
               (!reportsTo || day <= *reportsTo);
    }
    // A locality (属地): what a case can lie in.
    [[nodiscard]] bool isLocality() const
    {
        return kind == UnitKind::Town || kind == UnitKind::Subdistrict || kind == UnitKind::Park;
    }
    friend bool operator==(const Unit&, const Unit&) = default;
};

} // namespace jiuzhang
