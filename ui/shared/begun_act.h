// SPDX-License-Identifier: GPL-3.0-or-later
// An act whose form is open, as a draft keeps it: what is being typed outlives a crash.
#pragma once

#include "core/casework/acts.h"
#include "core/record/draft_box.h"

#include <QDate>

namespace jiuzhang::ui {

struct BegunAct {
    CaseNumber number;
    const ActRow* row;
    ActValues values; // as typed: amounts as people write them
    QDate on;
};

[[nodiscard]] QJsonObject draftForm(const BegunAct& begun);
// Nothing: the draft is of a clue.
[[nodiscard]] std::optional<BegunAct> begunAct(const Draft& draft);

} // namespace jiuzhang::ui
