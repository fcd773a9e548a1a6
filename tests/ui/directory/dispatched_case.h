// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/dispatching.h"
#include "tests/ui/registered_clues.h"

namespace jiuzhang {

// A case of 区商务局, sent to it at the working date, 2022-06-20; its reply is due fifteen
// working days later, on 2022-07-11.
inline CaseNumber dispatchedCase(OpenWorkplace& place)
{
    using namespace Qt::StringLiterals;
    registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
    const auto rows = place.desk().query.rows({.on = place.desk().workingDate});
    REQUIRE(rows);
    const auto cases = place.desk().query.cases(*rows);
    REQUIRE(cases);
    const CaseNumber number = cases->back().number;
    DispatchChoice choice;
    choice.copied = std::vector{UnitId(u"dept-development-reform"_s)};
    choice.why = u"政务失信由区发改委督促"_s;
    const auto sent = dispatchCase(place.desk(), place.workplace.acting(), number, choice);
    REQUIRE(sent.result.ok());
    return number;
}

} // namespace jiuzhang
