// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"

namespace jiuzhang {

// The calendar that comes with the program: the State Council's notices for 2022 to 2026.
[[nodiscard]] Result<WorkingCalendar> shippedCalendar();

// Its file, as a new ledger records it.
[[nodiscard]] QByteArray shippedCalendarFile();

} // namespace jiuzhang
