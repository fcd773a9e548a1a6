// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"
#include "ui/shared/prompts.h"

namespace jiuzhang::ui {

// What is said for all rows of a workbook that do not say it.
struct SaidForAll {
    std::map<QString, QString> texts = {};     // by field
    std::optional<ImportProfile> profile = {}; // of the sender's columns
};

// Asks for one of them. False: the question was left. Refuses a profile that cannot be read.
[[nodiscard]] Result<bool> askForAll(SaidForAll& said, Prompts& prompts,
                                     const Programme& programme);

} // namespace jiuzhang::ui
