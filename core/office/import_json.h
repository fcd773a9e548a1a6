// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"

namespace jiuzhang {

// Makes the sentences for a person.
struct ImportWords {
    std::function<QString(const Error&)> reason;
    std::function<QString(const NotedRow&)> note;
};

// Keys of command-line.md (`import`); amounts, notes and reasons by id.
[[nodiscard]] QJsonObject toJson(const ImportOutcome& outcome, const ImportWords& words);

} // namespace jiuzhang
