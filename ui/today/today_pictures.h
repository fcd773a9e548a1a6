// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/due_list.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// Of the calendar on Today: the weeks from this one's Monday on, in whole days.
inline constexpr int kWeeksAhead = 4;
// Working days that lie in them at most, with those that make up for a holiday.
inline constexpr int kWithinWeeksAhead = 25;

struct WaitingDay {
    QDate day;
    bool isWorkday = true;
    QStringList numbers = {}; // of the cases of which something falls due then, each once
    QString told = {};
};

struct WaitingUnit {
    QString name;
    QStringList numbers = {}; // of the cases that wait for it, each once
    int late = 0;             // of these
    QString told = {};
};

// What waits, as pictures (desk, Pictures): of the same matters as the list below them.
class TodayPictures {
    Q_DECLARE_TR_FUNCTIONS(TodayPictures)
public:
    TodayPictures(const Desk& desk, const std::vector<DueItem>& items);

    QDate on; // what all is reckoned from
    std::vector<WaitingDay> days;
    std::vector<WaitingUnit> units; // the one with most cases first

private:
    void addDay(const DueItem& item, QDate first);
    void tellDays(const Desk& desk);
    void gatherUnits(const Desk& desk, const std::vector<DueItem>& items);
};

// Whether the list tells it: the others are ahead, and only in the calendar.
[[nodiscard]] bool isListed(const DueItem& item, const Desk& desk);

} // namespace jiuzhang::ui
