// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

#include <QString>

#include <functional>
#include <span>

namespace jiuzhang::tests {

// One thing that an office does with its ledger, and that is done whole or not at all.
struct Work {
    const char* name;
    Outcome (*at)(const QString& ledger); // opens it, and does it
};
[[nodiscard]] std::span<const Work> allWork();

// Makes the ledger on which all of it can be done: cases in several states, letters, a month that
// can be frozen.
void makeWorkedLedger(const QString& path);

} // namespace jiuzhang::tests
