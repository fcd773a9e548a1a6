// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"
#include "ui/shared/workplace.h"

namespace jiuzhang::ui {

struct ActOffer {
    const ActRow* row;
    std::optional<Error> obstacle; // why not now; none: the case is in the right state
    int step = 0; // 1: the one that brings the case on; 2 … 4: often taken; 0: any other
};

// The step that brings the case on; null: none that can be taken now does.
[[nodiscard]] const ActRow* nextOf(const std::vector<ActOffer>& offers);

// Every act of the table that is done to a case, but for those that put an entry right, as who is
// at the desk may do it now: what the case file offers, and the window's menu.
[[nodiscard]] std::vector<ActOffer> actOffers(const Workplace& workplace, const Case& subject);

} // namespace jiuzhang::ui
