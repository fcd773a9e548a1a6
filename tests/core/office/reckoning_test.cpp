// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories with corrections, withdrawals and late entries around frozen months: a second,
// independent reckoning from the events agrees on every figure.
#include "core/base/output_file.h"
#include "core/office/months/frozen_month.h"
#include "core/office/months/reports.h"
#include "tests/core/office/random_clerk.h"
#include "tests/core/office/second_reckoning.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kStepsOfMonth = 60;

// JIUZHANG_HISTORIES of them; a few in daily life.
int histories()
{
    const int wanted = qEnvironmentVariableIntValue("JIUZHANG_HISTORIES");
    return wanted > 0 ? wanted : 5;
}

struct Month {
    QString label;
    QDate from, to;
};
const std::vector<Month>& months() // by hand: from the 21st to the 20th
{
    static const std::vector<Month> all{{u"2022-06"_s, {2022, 5, 21}, {2022, 6, 20}},
                                        {u"2022-07"_s, {2022, 6, 21}, {2022, 7, 20}},
                                        {u"2022-08"_s, {2022, 7, 21}, {2022, 8, 20}},
                                        {u"2022-09"_s, {2022, 8, 21}, {2022, 9, 20}}};
    return all;
}

void checkAgainst(const Figures& figures, const SecondReckoning& again)
{
    const auto reckoned = [&](const char* key) {
        const auto found = again.total.find(QString::fromLatin1(key));
        return found == again.total.end() ? 0 : found->second;
    };
    using enum Measure;
    CHECK(figures.identityHolds());
    CHECK(figures.total.count(Opening) + figures.total.count(Corrected) == reckoned("opening"));
    for (const Measure measure :
         {New, Reopened, Refused, Unmerged, Settled, StruckOff, Declined, Measure::Merged, Closing,
          AcceptedToDate, SettledToDate, Amount, FulfilledInPeriod, FulfilledTotal}) {
        CAPTURE(rowOf(measure).key);
        CHECK(figures.total.count(measure) == reckoned(rowOf(measure).key));
    }
    for (const auto& row : figures.categories) {
        const auto found = again.closingByCategory.find(row.id);
        CAPTURE(row.id);
        CHECK(row.count(Closing) == (found == again.closingByCategory.end() ? 0 : found->second));
    }
}

std::vector<std::vector<Event>> told(DeskMaker& maker, const RandomClerk& clerk)
{
    std::vector<std::vector<Event>> cases;
    for (const auto& number : clerk.numbers())
        cases.push_back(must(maker.desk().record.events(number)));
    return cases;
}

} // namespace

TEST_CASE("a second reckoning from the events agrees on every figure, and a frozen month stays",
          "[office]")
{
    const unsigned seed = GENERATE(take(histories(), random(1u, 1'000'000u)));
    CAPTURE(seed);
    DeskMaker maker;
    RandomClerk clerk(maker, seed);
    std::vector<Frozen> frozen;
    std::map<QString, QByteArray> bytes;
    for (const auto& month : months()) {
        for (int step = 0; step < kStepsOfMonth; ++step)
            clerk.doSomething();
        CAPTURE(month.label);
        const auto report = must(monthReport(maker.desk(), month.label, month.to));
        checkAgainst(report.figures,
                     reckonedAgain(told(maker, clerk), month.from, month.to, frozen));
        for (const auto& [label, was] : bytes)
            CHECK(sha256Of(must(frozenWorkbook(maker.desk(), label))) == was);
        must(freezeMonth(maker.desk(), maker.on("2022-12-01"), month.label, month.to));
        frozen.push_back({month.to, maker.head().first});
        bytes[month.label] = sha256Of(must(frozenWorkbook(maker.desk(), month.label)));
    }
    CHECK(must(maker.desk().care.verify({}, {})).ok());
}
