// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_reading.h"
#include "core/office/desk.h"

namespace jiuzhang {

// The event that makes a case of a clue that has passed clueMistakes().
[[nodiscard]] NewEvent registration(const CaseNumber& number, const Acting& acting,
                                    const ClueContent& clue);

// Registers all of them, one case each, or none. A repeated command answers the numbers that it
// gave; CommandReused.
[[nodiscard]] Result<std::vector<CaseNumber>> registerClues(Desk& desk, const Acting& acting,
                                                            std::span<const ClueContent> clues);

} // namespace jiuzhang
