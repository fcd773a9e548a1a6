// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/proof/moment.h"
#include "core/office/whose_work.h"

#include <set>

namespace jiuzhang {

// Lists the work of every hand-over once more, from what had been entered then and as of its day:
// none of it was left out, and nobody else's put in. First every hand-over, then every case.
class HandoverProof {
public:
    [[nodiscard]] Outcome begin(const Moment& handingOver); // which is proved (work_proofs.h)
    void add(std::span<const Event> history);               // all events of a case
    [[nodiscard]] std::vector<Problem> problems() const;

private:
    struct Sheet {
        Event event;
        Theirs theirs;
        std::set<CaseNumber>
            wrong; // that it lists, and were not seen to be theirs yet; or left out
    };
    std::vector<Sheet> sheets_;
};

} // namespace jiuzhang
