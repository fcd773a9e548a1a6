// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/finders.h"

namespace jiuzhang {

struct Mention {
    UnitId unit;
    Passage at;
};

// Every place where a text names a unit of the directory, by any of its names; what may be another
// district's or the city's stands in `doubtful`.
struct Mentions {
    std::vector<Mention> units;
    std::vector<Passage> doubtful;
};
[[nodiscard]] Mentions mentionsIn(const Finding& in);

} // namespace jiuzhang
