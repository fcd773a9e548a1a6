// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/case_sheet.h"

namespace jiuzhang::ui {

// The plan of payment, and what the debt has borne by the working date, if it is known when it was
// due. Empty for a case that has neither.
[[nodiscard]] CaseSection debtSection(const Case& subject, const Desk& desk);

} // namespace jiuzhang::ui
