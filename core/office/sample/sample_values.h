// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/casework/acts.h"

#include <QJsonObject>

namespace jiuzhang {

// What the short forms of a course stand for in one case: "+5" of a day is the fifth working day
// after the act, "40%" of an amount that part of the sum in dispute, "+20:40%,+45:60%" of
// instalments both, "with" of a case the one that it goes with; "{quarter}" in a text 「第三季度」.
struct SampleCase {
    std::optional<Money> sum; // none: the clue names no sum
    QString with = {};        // a case's number
};

// The values that the act is given on that day; nothing where they ask for a sum and there is
// none.
[[nodiscard]] std::optional<ActValues> sampleValues(const QJsonObject& set, const ActRow& act,
                                                    const SampleCase& subject, QDate on,
                                                    const WorkingCalendar& calendar);

} // namespace jiuzhang
