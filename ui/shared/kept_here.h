// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/name_order.h"

#include <QString>

namespace jiuzhang::ui {

// The group of settings that are kept at this desk for one ledger, and not in it: how a person has
// arranged its screens, and what he looks for again and again.
[[nodiscard]] QString keptHereFor(const QString& ledgerPath);

// How names follow each other in lists, as was chosen on this machine; by pinyin until then.
[[nodiscard]] NameOrder keptNameOrder();
void keepNameOrder(NameOrder order);

} // namespace jiuzhang::ui
