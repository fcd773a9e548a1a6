// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shipped_calendar.h"

#include <QFile>

// A resource inside a static library is only there once it has been asked for, and the
// macro that asks must stand outside any namespace.
static void bringInCalendarResource()
{
    Q_INIT_RESOURCE(calendar);
}

namespace jiuzhang {

Result<WorkingCalendar> shippedCalendar()
{
    bringInCalendarResource();
    QFile file(QStringLiteral(":/calendar/state-council-2022-2026.json"));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    return WorkingCalendar::fromJson(file.readAll(), file.fileName());
}

} // namespace jiuzhang
