// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"
#include "core/office/decide.h"

namespace jiuzhang {

// Of several cases a refusal says which it is of, beside the field where it is about one.
[[nodiscard]] Error about(const CaseNumber& number, Error error);

struct DecidedAct {
    ActResult result;
    std::vector<IssuedPaper> letters;
};

// decideAct() on the case as it is under the lock, and what became of it; a refusal names it.
[[nodiscard]] DecidedAct
decidedAct(Desk& desk, const Acting& acting, const CaseNumber& number, const QString& kind,
           const std::function<Result<Decision>(const Desk& fresh, const Case& subject)>& decision);

} // namespace jiuzhang
