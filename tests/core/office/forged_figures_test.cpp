// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that were approved and are reckoned once more from the record: they add up, and are not
// what it gives.
#include "core/office/deductions.h"
#include "tests/core/office/forged_office.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

TEST_CASE("points that add up and are not what the record gives are named", "[office]")
{
    Office office;
    office.maker.desk().today = day("2023-01-20");
    must(fixDeductions(office.maker.desk(), office.maker.on("2022-12-31"), 2022));
    Forger forger(office.maker);
    REQUIRE(forger.found().empty());
    const auto change = GENERATE(values<std::function<void(QJsonArray&)>>(
        {[](QJsonArray& units) { units.removeAt(0); },
         [](QJsonArray& units) {
             QJsonObject unit = units[0].toObject();
             QJsonArray parts = unit[u"parts"].toArray();
             const int points = parts.takeAt(0).toObject()[u"points"].toInt();
             unit[u"parts"] = parts;
             unit[u"sum"] = unit[u"sum"].toInt() - points;
             unit[u"counted"] = unit[u"counted"].toInt() - points;
             units[0] = unit;
         },
         [](QJsonArray& units) {
             QJsonObject unit = units[0].toObject();
             unit[u"unit"] = u"dept-archives"_s;
             units[0] = unit;
         },
         [](QJsonArray& units) { units = {}; }}));
    forger.change({}, u"fix-deductions"_s, [&](Event& event) {
        QJsonArray units = event.payload[u"units"].toArray();
        REQUIRE_FALSE(units.isEmpty());
        change(units);
        event.payload[u"units"] = units;
    });
    CHECK(names(forger.found(), forger.forged()));
}
