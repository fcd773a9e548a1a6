// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/act_offers.h"

#include "core/casework/next_step.h"

#include <algorithm>

namespace jiuzhang::ui {

std::vector<ActOffer> actOffers(const Workplace& workplace, const Case& subject)
{
    std::vector<ActOffer> offers;
    const auto steps = nextSteps(subject);
    for (const auto& row : allActs()) {
        if (row.act == Act::Register || row.putsRight)
            continue;
        // The date is asked for in the act's form; only the state counts here.
        Acting now = workplace.acting();
        now.on = subject.lastActOn;
        const auto may = workplace.desk.gate().mayAct(subject, row, now);
        const auto step = std::ranges::find(steps, row.act);
        offers.push_back({&row, may ? std::nullopt : std::optional(may.error()),
                          step == steps.end() ? 0 : static_cast<int>(step - steps.begin()) + 1});
    }
    return offers;
}

const ActRow* nextOf(const std::vector<ActOffer>& offers)
{
    const auto next = std::ranges::find_if(
        offers, [](const ActOffer& offer) { return offer.step == 1 && !offer.obstacle; });
    return next == offers.end() ? nullptr : next->row;
}

} // namespace jiuzhang::ui
