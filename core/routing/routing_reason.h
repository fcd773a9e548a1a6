// SPDX-License-Identifier: GPL-3.0-or-later
// The one line that says why: inside core/routing only.
#pragma once

#include "core/routing/routing.h"

namespace jiuzhang {

// What the proposal rests on, for its reason.
struct Grounds {
    const Rule* lead = nullptr;           // none: no rule names a lead
    std::vector<const Rule*> copies = {}; // in their order
};

// 「主办区住建局：被反映单位是…，由其主办；抄送区工信局：账款支付不到位…」
[[nodiscard]] QString routingReason(const Proposal& proposal, const Grounds& grounds,
                                    const Directory& directory);

} // namespace jiuzhang
