// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a month from being frozen.
#include "core/office/months/reports.h"
#include "tests/core/office/desk_maker.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kJune = u"2022-06"_s;

// Settled in June and reopened in May: no gate lets that in, but a fault in the program might.
void reopenTooEarly(DeskMaker& maker, const CaseNumber& number)
{
    maker.act("strike-off", number, "2022-06-14",
              {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}, u"复核人01"_s);
    CaseRecord& record = maker.desk().record;
    must(record.atomically([&]() -> Outcome {
        const auto event = record.append(
            {u"reopen"_s, number, maker.on("2022-05-10"), u"重办"_s, {{u"reason"_s, u"重办"_s}}});
        return event ? Outcome() : refuse(event.error());
    }));
}

} // namespace

TEST_CASE("a month that does not balance is not frozen, and the cases at fault are named",
          "[office]")
{
    DeskMaker maker;
    std::vector<CaseNumber> cases;
    for (int i = 0; i < 3; ++i) {
        cases.push_back(maker.registered());
        maker.settled(cases.back());
    }
    reopenTooEarly(maker, cases[0]);
    reopenTooEarly(maker, cases[2]);

    const auto head = maker.head();
    const auto frozen = freezeMonth(maker.desk(), maker.on("2022-06-20"), kJune);
    REQUIRE(refusalOf(frozen) == ErrorCode::IdentityBroken);
    CHECK(frozen.error().details == QStringList{kJune, u"2022-0001, 2022-0003"_s});
    CHECK(maker.head() == head);
    CHECK_FALSE(must(monthReport(maker.desk(), kJune)).frozen);
}

TEST_CASE("a month is frozen on the last day of its period and no day earlier", "[office]")
{
    DeskMaker maker; // it is the 1st of December: what can be read may be of any day before
    maker.dispatched(maker.registered());
    const auto head = maker.head();
    const auto frozen = [&](const char* asOf) {
        return freezeMonth(maker.desk(), maker.on("2022-07-20"), u"2022-07"_s, day(asOf));
    };
    CHECK(refusalOf(frozen("2022-07-19")) == ErrorCode::DateInFuture);
    CHECK(maker.head() == head);
    CHECK_FALSE(must(monthReport(maker.desk(), u"2022-07"_s, day("2022-07-20"))).frozen);
    must(frozen("2022-07-20"));
    CHECK(must(monthReport(maker.desk(), u"2022-07"_s, day("2022-07-20"))).frozen);
}
