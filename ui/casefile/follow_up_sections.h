// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/case_sheet.h"

namespace jiuzhang::ui {

// What was done to keep the case moving: pauses, extensions, the ladder, dockets, reports to
// superiors, carrying over; for whoever may know of them, referrals to discipline inspection.
[[nodiscard]] CaseSection followUpSection(const Case& subject, const Desk& desk,
                                          const Acting& reader);

// Its place among other cases: merged, with what came in of each that was taken in, related,
// found distinct, as the reader may know it. Each line opens its case.
[[nodiscard]] CaseSection linksSection(const Case& subject, const Desk& desk, const Acting& reader);

} // namespace jiuzhang::ui
