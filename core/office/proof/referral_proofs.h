// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what was sealed for discipline inspection, and who was given the key of it, could have
// been entered. What is in a box nobody looks at here: there is no key.
#pragma once

#include "core/office/proof/moment.h"

namespace jiuzhang::proof {

[[nodiscard]] Outcome sealed(const Moment& at);
[[nodiscard]] Outcome setReferralKey(const Moment& at);
[[nodiscard]] Outcome shareReferralKey(const Moment& at);

} // namespace jiuzhang::proof
