// SPDX-License-Identifier: GPL-3.0-or-later
// What of a case can be put right: made for the form, from the case's entries.
#pragma once

#include "core/office/listing.h"
#include "ui/shared/mending.h"

namespace jiuzhang::ui {

// The fields of the clue as they stand.
[[nodiscard]] Mending clueMending(const Case& subject, const Programme& programme);

// The values of an entry, and its day; of a correction those of the entry that it mended.
// EntryUnknown, EntryUndone, EntryNotForAct.
[[nodiscard]] Result<Mending> entryMending(const CaseFile& file, std::int64_t entry,
                                           const Programme& programme);

// That an entry is withdrawn or reversed. The same refusals.
[[nodiscard]] Result<Mending> entryUndoing(const CaseFile& file, std::int64_t entry);

} // namespace jiuzhang::ui
