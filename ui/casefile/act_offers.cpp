// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/act_offers.h"

namespace jiuzhang::ui {

std::vector<ActOffer> actOffers(const Workplace& workplace, const Case& subject)
{
    std::vector<ActOffer> offers;
    for (const auto& row : allActs()) {
        if (row.act == Act::Register || row.putsRight)
            continue;
        // The date is asked for in the act's form; only the state counts here.
        Acting now = workplace.acting();
        now.on = subject.lastActOn;
        const auto may = workplace.desk.gate().mayAct(subject, row, now);
        offers.push_back({&row, may ? std::nullopt : std::optional(may.error())});
    }
    return offers;
}

} // namespace jiuzhang::ui
