// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/registration.h"
#include "tests/ui/open_workplace.h"

namespace jiuzhang {

// One more case of 区商务局, received and registered at the working date: 10.00 万元.
inline void registerClue(OpenWorkplace& place, const QString& entity,
                         const QString& confidential = QStringLiteral("open"))
{
    using namespace Qt::StringLiterals;
    const auto reading = readClue({{u"source"_s, u"public"_s},
                                   {u"receivedOn"_s, u"2022-06-20"_s},
                                   {u"entity"_s, entity},
                                   {u"confidential"_s, confidential},
                                   {u"category"_s, u"other"_s},
                                   {u"respondent"_s, u"区商务局"_s},
                                   {u"disputedFen"_s, 10'000'000},
                                   {u"facts"_s, u"事实"_s},
                                   {u"claim"_s, u"诉求"_s}},
                                  place.desk().programme, QDate(2022, 6, 20));
    REQUIRE(reading.mistakes.empty());
    REQUIRE(registerClues(place.desk(), place.workplace.acting(), std::span(&reading.clue, 1)));
}

} // namespace jiuzhang
