// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"
#include "tests/ui/open_workplace.h"

namespace jiuzhang::tests {

inline const CaseNumber kSubject(QStringLiteral("2022-0001"));
inline const CaseNumber kOther(QStringLiteral("2022-0002"));

// Of a day: that it is of what has happened, not of what is to come.
[[nodiscard]] bool isPast(const Need& need);

// Two cases of a ledger, the first of which is brought to where each act of the table can be
// done to it: a test that walks the table says no act by name.
struct ActedCase {
    OpenWorkplace place;

    ActedCase();
    [[nodiscard]] Case subject() { return place.desk().record.load(kSubject).value(); }

    // What has to be done before, all of it by somebody else than the workplace's operator, so
    // that he may strike off.
    void prepare(const QString& act);
    void does(const QString& act); // with lawful values; what checks a settlement, by a third

    // Something lawful for every field of an act: as typed on the form, or as the gate takes it.
    // A day that may be left out is left out.
    [[nodiscard]] ActValues values(const ActRow& row, bool typed) const;

private:
    [[nodiscard]] QString value(const Need& need, bool typed) const;
};

} // namespace jiuzhang::tests
