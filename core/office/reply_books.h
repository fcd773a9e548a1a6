// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Writes the workbook in which the unit that has these cases answers about them, each masked as its
// clue asks of the lead unit, and records that it went out. `unit`: that one, with all its cases
// where none is named; none: the one that has the first of them. CaseUnknown, UnknownUnit;
// UnknownChoice for a case that another unit has, or nobody; OutputUnsupported, FileUnwritable.
[[nodiscard]] Outcome writeReplyBook(Desk& desk, const Acting& acting,
                                     std::vector<CaseNumber> numbers, std::optional<UnitId> unit,
                                     const QString& path);

// One for each unit that has some of these cases, into the folder, named after the unit; answers
// the paths. The first that cannot be written is refused; those before it are there.
[[nodiscard]] Result<QStringList> writeReplyBooks(Desk& desk, const Acting& acting,
                                                  std::span<const CaseNumber> numbers,
                                                  const QString& folder);

} // namespace jiuzhang
