// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_parts.h"
#include "core/casework/event.h"
#include "core/casework/righting.h"
#include "core/directory/programme.h"

#include <QStringList>

namespace jiuzhang::ui {

// What an act or a consequence says, a line for each of its values.
[[nodiscard]] QStringList wordsOf(const Event& event, const Programme& programme);

// What a correction made of a value: 「金额：1000.00 万元 → 100.00 万元」.
[[nodiscard]] QString mendedText(const Righting& righting, const Programme& programme);

} // namespace jiuzhang::ui
