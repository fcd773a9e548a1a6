// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/proof/moment.h"

namespace jiuzhang {

// A kind of event that is no act, and what is asked of each: what the decision that leaves it had
// to find, by the programme, units, calendar and people of its time. That whoever entered it was
// allowed to is asked of every kind alike. An act passes the gate once more (act_proof.h).
struct KindProof {
    const char16_t* kind; // as in other_events.h, every one of it once
    Outcome (*admits)(const Moment& at);
};
[[nodiscard]] std::span<const KindProof> kindProofs();

// Of an event of that kind, or of an earlier program's "freeze-month/2022-06"; null: no such kind.
[[nodiscard]] const KindProof* kindProofOf(const QString& kind);

// What an event says is what was to be decided: NotAsDecided, naming the key.
[[nodiscard]] Outcome saysWhatWasDecided(const Event& event, QStringView key,
                                         const QJsonValue& decided);

} // namespace jiuzhang
