// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"

namespace jiuzhang {

// Makes the sentences for a person.
struct ImportWords {
    std::function<QString(const Error&)> reason;
    std::function<QString(const NotedRow&)> note;
};

// What is noted of a row, as lists tell it: masked where the row's clue is shielded, and without
// whoever is shielded elsewhere.
[[nodiscard]] QString noteForList(const ImportOutcome& outcome, const ClueRow& row,
                                  const NotedRow& noted,
                                  const std::function<QString(const NotedRow&)>& words);
// Why a row is not taken, or what is asked about it, as lists tell it: of a shielded row without
// what stands there.
[[nodiscard]] Error errorForList(const ImportOutcome& outcome, const RowRejection& rejection);
// The first words of a row that is no clue, in the same way.
[[nodiscard]] QString skippedForList(const ImportOutcome& outcome, const SkippedRow& row);

// Keys of command-line.md (`import`); amounts, notes and reasons by id.
[[nodiscard]] QJsonObject toJson(const ImportOutcome& outcome, const ImportWords& words);

} // namespace jiuzhang
