// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// The kinds of paper that can be printed now, by the ids of command-line.md.
[[nodiscard]] const QStringList& paperKinds();

// The paper of this kind for the cases, as one PDF. An issued letter (one case) is the bytes
// that were frozen; several are set again from what was kept with them. "clue-form" without
// cases is the blank form. KindUnknown; LetterNotForState when no such letter was issued.
[[nodiscard]] Result<QByteArray> printedPaper(const Desk& desk, const QString& kind,
                                              std::span<const CaseNumber> numbers, QDate on);

// Several issued letters as one PDF, for the printer.
[[nodiscard]] Result<QByteArray> lettersTogether(const Desk& desk,
                                                 std::span<const IssuedPaper> letters);

} // namespace jiuzhang
