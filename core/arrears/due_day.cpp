// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/due_day.h"

#include "core/base/text.h"
#include "core/calendar/calendar_years.h"
#include "core/casework/terms_of_work.h"

namespace jiuzhang {

namespace {

constexpr int kDaysToPay = 30; // Decree 802, article 9

bool namesTheDay(DueFrom from)
{
    return from == DueFrom::Contract || from == DueFrom::Judgment;
}

Result<DebtDue> reckonedFrom(DueFrom from, QDate since, const WorkingCalendar& calendar)
{
    const QDate last = namesTheDay(from) ? since : since.addDays(kDaysToPay);
    const DueDay moved = calendar.addWorkdays(last.addDays(-1), 1);
    if (!moved.date.isValid())
        return refuse(ErrorCode::YearOutside,
                      {iso(since), QString::number(kFirstCalendarYear),
                       QString::number(kLastCalendarYear), QStringLiteral("calendar")});
    return DebtDue{moved.date, from, since, moved.provisional};
}

} // namespace

Result<DebtDue> debtDue(const ClueContent& clue, const WorkingCalendar& calendar)
{
    if (clue.payBy)
        return DebtDue{*clue.payBy};
    const auto from = clue.dueFrom.value_or(DueFrom::Delivery);
    const bool isHandedOver = from == DueFrom::Delivery || from == DueFrom::Acceptance;
    auto since = clue.dueFrom ? clue.dueFromOn : clue.deliveredOn;
    if (!since && isHandedOver)
        since = clue.deliveredOn; // 交付（验收）日
    if (!since)
        return refuse(ErrorCode::DueDayUnknown);
    return reckonedFrom(from, *since, calendar);
}

Result<DebtDue> performanceDue(const ClueContent& clue, const WorkingCalendar& calendar)
{
    if (clue.dueFrom != DueFrom::Judgment || !clue.dueFromOn)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("dueFromOn")});
    return reckonedFrom(DueFrom::Judgment, *clue.dueFromOn, calendar);
}

QString dueText(const DebtDue& due)
{
    if (!due.from)
        return QStringLiteral("%1（约定付款日）").arg(iso(due.on));
    const QString term = namesTheDay(*due.from) ? QStringLiteral("付款日")
                                                : QStringLiteral("，满%1日").arg(kDaysToPay);
    return QStringLiteral("%1（%2%3%4）")
        .arg(iso(due.on), iso(*due.since), chineseOf(*due.from), term);
}

} // namespace jiuzhang
