// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/workplace.h"

namespace jiuzhang::ui {

// What the ledger is, a line each: file and size, programme and its years, first month, units,
// people, entries and the anchor that proves them, backups. What cannot be read is said there.
[[nodiscard]] QString propertiesOf(const Workplace& workplace);

} // namespace jiuzhang::ui
