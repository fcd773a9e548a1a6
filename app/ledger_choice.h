// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/shared/prompts.h"

namespace jiuzhang {

struct ChosenLedger {
    QString path;
    std::unique_ptr<OpenedLedger> ledger;
};

// The ledger at `path`, to be worked on; empty: nobody has said which. While it cannot be
// opened, the person is told why and opens another one, makes a new one at a place of his
// choice, or leaves: none. No file is made without that.
[[nodiscard]] std::optional<ChosenLedger> chooseLedger(const QString& path, const Acting& acting,
                                                       ui::Prompts& prompts);

} // namespace jiuzhang
