// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Whether nobody is urged without it, although its act's row can do without: of acts of earlier
// programs.
[[nodiscard]] bool isAskedOfLetters(QStringView key);

// Nobody can be called to a meeting without its day, hour and place: FieldMissing; nor is the
// answer due before it: DateBefore. Asked when the letter is issued; acts of earlier programs stand
// without.
[[nodiscard]] Outcome isWhole(const ActRow& row, const NewEvent& event);

// The letter of a step of the supervision ladder (提醒 督办 约谈 通报), still without number:
// what was due, how late it is in working days, the letters before it that stand, the new
// limit. `event`
// has passed the gate.
[[nodiscard]] Result<PaperOrder> urgingLetter(const Desk& desk, const Case& subject,
                                              const ActRow& row, const NewEvent& event);

} // namespace jiuzhang
