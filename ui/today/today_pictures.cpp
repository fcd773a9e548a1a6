// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_pictures.h"

#include "ui/shared/terms_text.h"

#include <algorithm>
#include <set>

namespace jiuzhang::ui {

namespace {

constexpr int kDaysOfWeek = 7;

// Its day obliges somebody; that of the others says since when they wait.
bool fallsDue(const DueItem& item)
{
    switch (item.kind) {
    case DueKind::Due:
    case DueKind::ToSign:
    case DueKind::Decision:
    case DueKind::Limit:
    case DueKind::Instalment:
        return true;
    case DueKind::FollowUp:
        return !item.remedy;
    default:
        return false;
    }
}

} // namespace

bool isListed(const DueItem& item, const Desk& desk)
{
    return item.remedy || item.dueOn <= desk.workingDate ||
           desk.calendar.workdaysBetween(desk.workingDate, item.dueOn) <= kDueWithin;
}

TodayPictures::TodayPictures(const Desk& desk, const std::vector<DueItem>& items)
    : on(desk.workingDate)
{
    const QDate first = on.addDays(1 - on.dayOfWeek());
    for (int day = 0; day < kWeeksAhead * kDaysOfWeek; ++day)
        days.push_back({first.addDays(day), desk.calendar.isWorkday(first.addDays(day))});
    for (const auto& item : items) {
        if (item.number && fallsDue(item))
            addDay(item, first);
    }
    tellDays(desk);
    gatherUnits(desk, items);
}

void TodayPictures::addDay(const DueItem& item, QDate first)
{
    const auto place = first.daysTo(item.dueOn);
    if (place < 0 || place >= static_cast<qint64>(days.size()))
        return;
    auto& numbers = days[static_cast<std::size_t>(place)].numbers;
    if (!numbers.contains(item.number->text()))
        numbers += item.number->text();
}

void TodayPictures::tellDays(const Desk& desk)
{
    for (WaitingDay& day : days) {
        const auto cases = static_cast<int>(day.numbers.size());
        const QString date = dateText(day.day);
        if (cases > 0)
            day.told = tr("%1: something falls due in %n case(s)", nullptr, cases).arg(date);
        else
            day.told = (day.isWorkday ? tr("%1: nothing falls due")
                                      : tr("%1: day of rest, nothing falls due"))
                           .arg(date);
        if (day.day == desk.workingDate)
            day.told = tr("today, %1").arg(day.told);
    }
}

void TodayPictures::gatherUnits(const Desk& desk, const std::vector<DueItem>& items)
{
    std::map<std::optional<UnitId>, std::map<QString, bool>> waiting; // case → is late
    for (const auto& item : items) {
        if (!item.number || !isListed(item, desk))
            continue;
        bool& isLate = waiting[item.unit][item.number->text()];
        isLate = isLate || item.kind == DueKind::Late;
    }
    for (const auto& [unit, cases] : waiting) {
        WaitingUnit row{unit ? desk.programme.directory.shortName(*unit) : tr("This office")};
        for (const auto& [number, isLate] : cases) {
            row.numbers += number;
            row.late += isLate ? 1 : 0;
        }
        row.told = tr("%1: %n case(s) wait, %2 of them late", nullptr,
                      static_cast<int>(row.numbers.size()))
                       .arg(row.name)
                       .arg(row.late);
        units.push_back(std::move(row));
    }
    std::ranges::stable_sort(units, [](const WaitingUnit& a, const WaitingUnit& b) {
        return a.numbers.size() > b.numbers.size();
    });
}

} // namespace jiuzhang::ui
