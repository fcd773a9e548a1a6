// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ledger_care.h"

namespace jiuzhang {

// Counts steps of work and says each new percent of them once.
class ProgressCount {
public:
    ProgressCount(const LedgerCare::Progress& progress, std::int64_t steps)
        : progress_(progress), steps_(steps)
    {
    }

    // Cancelled: the user does not want to wait.
    [[nodiscard]] Outcome step(std::int64_t count = 1)
    {
        done_ += count;
        const auto percent = static_cast<int>(steps_ > 0 ? done_ * 100 / steps_ : 100);
        if (percent == said_)
            return {};
        said_ = percent;
        if (progress_ && !progress_(percent))
            return refuse(ErrorCode::Cancelled);
        return {};
    }

private:
    const LedgerCare::Progress& progress_;
    std::int64_t steps_;
    std::int64_t done_ = 0;
    int said_ = -1;
};

} // namespace jiuzhang
