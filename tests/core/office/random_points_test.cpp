// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories: a second, independent reckoning from the events agrees on every point that is
// taken from a unit for a case.
#include "core/office/acting.h"
#include "core/office/deductions.h"
#include "tests/core/office/points_reckoning.h"
#include "tests/core/office/random_clerk.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kTried = 200;
constexpr int kMore = 2; // acts behind each that was tried

std::vector<Act> nextActs(State state)
{
    switch (state) {
    case State::Dispatched:
        return {Act::SignFor};
    case State::Handling:
        return {Act::Verify, Act::Opine, Act::Settle};
    case State::Settled:
        return {Act::StrikeOff, Act::Refuse};
    case State::StruckOff:
        return {Act::FollowUp, Act::Reopen};
    default:
        return {};
    }
}

// Few random lives come to their end: here one goes on as it should. It may be refused.
void goOn(DeskMaker& maker, RandomClerk& clerk)
{
    const auto one = [&](const auto& all) {
        return all[static_cast<std::size_t>(clerk.below(static_cast<int>(all.size())))];
    };
    const CaseNumber number = one(clerk.numbers());
    const Case subject = maker.load(number);
    const auto acts = nextActs(subject.state);
    if (acts.empty())
        return;
    const QDate on = subject.lastActOn.addDays(clerk.below(3));
    const std::map<QString, QString> known{
        {u"by"_s, u"签收人01"_s},
        {u"finding"_s, u"核实情况01"_s},
        {u"track"_s, u"explain"_s},
        {u"text"_s, u"意见01"_s},
        {u"author"_s, u"承办人01"_s},
        {u"outcome"_s, one(std::array{u"unresolvable"_s, u"withdrawn"_s})},
        {u"evidence"_s, u"依据01"_s},
        {u"toldOn"_s, on.toString(Qt::ISODate)},
        {u"view"_s, one(std::array{u"dissatisfied"_s, u"satisfied"_s})},
        {u"how"_s, u"电话"_s},
        {u"reason"_s, u"理由01"_s},
        {u"dueOn"_s, on.addDays(10).toString(Qt::ISODate)}};
    const ActRow& row = rowOf(one(acts));
    ActValues values;
    for (const auto& need : row.needs) {
        const QString key = QString::fromUtf16(need.key);
        if (const auto value = known.find(key); value != known.end())
            values[key] = value->second;
    }
    // Who settled it may not check it.
    const bool isSettled = subject.state == State::Settled;
    const Acting acting{.operatorName = isSettled ? u"经办人04"_s : u"经办人03"_s, .on = on};
    (void)act(maker.desk(), row, acting, std::span(&number, 1), values);
}

std::multiset<QString> pointsIn(const DeductionDraft& draft)
{
    std::multiset<QString> points;
    for (const auto& unit : draft.units) {
        int sum = 0;
        for (const auto& part : unit.parts) {
            sum += part.points;
            if (part.number)
                points.insert(u"%1 %2 %3 %4 %5"_s.arg(
                    part.unit.text(), deductionCauseId(part.cause), QString::number(part.points),
                    part.on.toString(Qt::ISODate), part.number->text()));
        }
        CHECK(unit.sum == sum);
        CHECK(unit.counted == std::min(sum, 1000));
    }
    return points;
}

} // namespace

TEST_CASE("a second reckoning of the points from the events agrees on each", "[deductions]")
{
    const unsigned first = GENERATE(take(1, random(1u, 1'000'000u)));
    std::set<QString> causes;
    for (int history = 0; history < histories(); ++history) {
        const unsigned seed = first + static_cast<unsigned>(history);
        CAPTURE(seed);
        DeskMaker maker;
        RandomClerk clerk(maker, seed);
        for (int tried = 0; tried < kTried; ++tried) {
            clerk.doSomething();
            for (int more = 0; more < kMore; ++more)
                goOn(maker, clerk);
        }
        std::vector<std::vector<Event>> cases;
        for (const auto& number : clerk.numbers())
            cases.push_back(must(maker.desk().record.events(number)));
        const auto again = pointsAgain(cases, maker.desk().calendar, 2022, maker.desk().today);
        CHECK(pointsIn(must(deductionDraft(maker.desk(), 2022, maker.desk().today))) == again);
        for (const auto& point : again)
            causes.insert(point.split(u' ')[1]);
    }
    for (const auto* cause : {u"leg-late", u"dissatisfied", u"reopened", u"refused"}) {
        CAPTURE(QString::fromUtf16(cause));
        CHECK(causes.contains(QString::fromUtf16(cause)));
    }
}
