// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace jiuzhang::tests {

inline Money yuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

} // namespace jiuzhang::tests
