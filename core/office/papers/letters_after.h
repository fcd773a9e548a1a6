// SPDX-License-Identifier: GPL-3.0-or-later
// What an act that puts something right means for the letters that were sent (casework, Rules of
// correction 2 and 3).
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

struct LetterAfter {
    enum class Fate {
        Annulled, // with its act; its number is never used again
        Standing, // what it says was so when it was sent
        Wrong     // it says what is put right: a correcting letter is needed
    };
    QString number;
    QString kind; // "referral-letter"
    Fate fate;
    bool tellsParty = false; // to who may not know it since the act has shielded somebody
};
[[nodiscard]] QString letterFateId(LetterAfter::Fate fate); // "annulled" "standing" "wrong"

// The letters of the case that were sent and count, neither annulled nor corrected by another, as
// they stand once it has the entries `by`; of each root that it was ever merged into those that
// should read differently by them. A letter is wrong while it would have read differently had been
// known what is known now, and while it tells of a settlement that was refused. What became
// different after its issue does not make it wrong.
[[nodiscard]] Result<std::vector<LetterAfter>> lettersAfter(const Desk& desk, const Case& subject,
                                                            std::span<const Event> by);

} // namespace jiuzhang
