// SPDX-License-Identifier: GPL-3.0-or-later
// What is put right on a screen: one value of a clue or an act, or an entry as a whole.
#pragma once

#include "core/casework/acts.h"
#include "core/casework/fields.h"

#include <QList>

namespace jiuzhang::ui {

struct MendableValue {
    QString key;                      // as the acts take it: "category", "voucher"; "on", a day
    const ClueField* field = nullptr; // of the clue, or
    const Need* need = nullptr;       // of an act; both null: the day of the entry
    QString now = {};                 // as its editor takes it; of several cases: empty

    [[nodiscard]] QString name() const; // in words, with the unit of an amount
};

struct Mending {
    Act act = Act::Correct;           // Correct, Reverse or Withdraw
    QString about = {};               // which entry, in words; empty: the case as it stands
    std::int64_t entry = 0;           // its number; 0: core finds the one that is meant
    QList<MendableValue> values = {}; // of which one is corrected; of Correct only
    qsizetype chosen = 0;             // the one that is shown first …
    bool isPointedAt = false;         // … because a person pointed at it
    bool mayChange = false;           // a value may also have become different on a day
    bool isApproved = false;          // to undo it needs a second signature, as it did
    QString letters = {};             // what it means for those that were sent; empty: for none

    [[nodiscard]] const MendableValue* valueOf(const QString& key) const; // null: none
};

// The fields of a clue, in the order of the entry form. `clue`: with what stands in them.
[[nodiscard]] QList<MendableValue> mendableFields(const ClueContent& clue,
                                                  const Programme& programme);

} // namespace jiuzhang::ui
