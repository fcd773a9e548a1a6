// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/commands.h"

namespace jiuzhang::command_line {

// Which cases, and in what order, as the options say.
struct AskedList {
    std::string find;
    std::vector<std::string> where;
    std::string sort = "number";
    std::string asOf;
};

void addQuestion(CLI::App& command, AskedList& asked);
// `on`: the day by which "late" is judged. UnknownChoice, DateUnreadable.
[[nodiscard]] Result<LedgerQuestion> questionFrom(const AskedList& asked, QDate on);

} // namespace jiuzhang::command_line
