// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// What was typed or sent for one clue, read as far as it can be, with every mistake by
// field: the entry form shows them live, the command line refuses with the first.
struct FormReading {
    ClueContent clue;
    std::vector<Error> mistakes; // Error::where is the field's key
};

// `form` has the keys of command-line.md's case; names, aliases and ids are all understood.
// Amounts: "totalFen", "disputedFen" as whole numbers of fen, or "total", "disputed" as
// people write them, a bare number being 万元. Null and "" are "not given".
[[nodiscard]] FormReading readClue(const QJsonObject& form, const Programme& programme, QDate on);

// The event that makes a case of a clue that has passed clueMistakes().
[[nodiscard]] NewEvent registration(const CaseNumber& number, const Acting& acting,
                                    const ClueContent& clue);

// Registers all of them, one case each, or none. With a command id that was seen before:
// AlreadyDone.
[[nodiscard]] Result<std::vector<CaseNumber>> registerClues(Desk& desk, const Acting& acting,
                                                            std::span<const ClueContent> clues);

} // namespace jiuzhang
