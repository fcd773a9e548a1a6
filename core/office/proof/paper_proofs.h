// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what the chain says of papers could have been entered.
#pragma once

#include "core/office/proof/moment.h"

namespace jiuzhang::proof {

// It bears a number in the programme's words and the bytes' SHA-256, and is one that an act issues
// with itself, or corrects one. PaperUnknown, EntryAlone.
[[nodiscard]] Outcome issuePaper(const Moment& at);
[[nodiscard]] Outcome paperTakenIn(const Moment& at);
// Of a paper that was issued, on no earlier day; a receipt is of one of its addressees, and comes
// once, before the number is annulled. PaperUnknown, DateBefore, UnknownChoice, AlreadyDone,
// PaperAnnulled.
[[nodiscard]] Outcome annulPaper(const Moment& at);
[[nodiscard]] Outcome receipt(const Moment& at);

// An act that sends letters has them issued with it, each to whom it sends it. PaperUnknown.
[[nodiscard]] Outcome hasItsLetters(const Moment& at);

} // namespace jiuzhang::proof
