// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what units said of their points, what was approved of them, and who took over whose work
// could have been entered.
#pragma once

#include "core/office/proof/moment.h"

namespace jiuzhang::proof {

[[nodiscard]] Outcome deductionStatement(const Moment& at);
// The first of its year, and adds up; which points it has is not reckoned again.
[[nodiscard]] Outcome fixDeductions(const Moment& at);
[[nodiscard]] Outcome handedOverWork(const Moment& at);

} // namespace jiuzhang::proof
