// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/command_line/races/racers.h"

#include <vector>

namespace jiuzhang::tests {

// A use case that writes, as a script or a window does it on the ledger of OfficeAtWork. Alone, it
// succeeds.
struct Writing {
    const char* name;
    Racer::Work work;
    // The codes by which it is told that what it had read was overtaken; it then leaves nothing.
    QStringList overtaken = {};
    bool showsCases = false; // a person chose on a screen that stood before the other began
};

// A command of the command line in these words; ledger, operator and --json are added.
[[nodiscard]] Racer::Work command(const std::function<QStringList(const Turn&)>& words);

// One row for each; acts, one of each sort.
[[nodiscard]] const std::vector<Writing>& everyWriting();

} // namespace jiuzhang::tests
