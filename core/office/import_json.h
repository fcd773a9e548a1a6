// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"

namespace jiuzhang {

// Makes the sentences for a person.
struct ImportWords {
    std::function<QString(const Error&)> reason;
    std::function<QString(const NotedRow&)> note;
};

// What is noted of a row, as lists tell it: masked where the row's clue is shielded.
[[nodiscard]] QString noteForList(const ClueRow& row, const QString& words);

// Keys of command-line.md (`import`); amounts, notes and reasons by id.
[[nodiscard]] QJsonObject toJson(const ImportOutcome& outcome, const ImportWords& words);

} // namespace jiuzhang
