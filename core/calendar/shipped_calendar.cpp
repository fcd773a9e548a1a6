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

namespace {

const QString kFile = QStringLiteral(":/calendar/state-council-2022-2026.json");

} // namespace

QByteArray shippedCalendarFile()
{
    bringInCalendarResource();
    QFile file(kFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<WorkingCalendar> shippedCalendar()
{
    return WorkingCalendar::fromJson(shippedCalendarFile(), kFile);
}

} // namespace jiuzhang
