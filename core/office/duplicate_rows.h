// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/duplicates.h"
#include "core/office/importing.h"

namespace jiuzhang {

inline constexpr std::size_t kLikeOneRow = 5; // told of one row at most, the likeliest

// Which rows of an import may be about the same matter as a case that stood in the ledger
// before, or as an earlier row of the workbook. Rows that an earlier import registered are no new
// clue and only told as what later rows are like. `known` must have caught up.
[[nodiscard]] std::vector<LikelyRow>
likelyRows(const ImportOutcome& outcome, const KnownClues& known, const Directory& directory);

} // namespace jiuzhang
