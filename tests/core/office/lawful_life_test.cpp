// SPDX-License-Identifier: GPL-3.0-or-later
// Random lives of cases: whatever clerks do in whatever order, the tables are what the events
// say, and what is refused leaves no trace.
#include "core/casework/case_course.h"
#include "core/figures/case_flow.h"
#include "core/office/months/reports.h"
#include "tests/core/office/random_clerk.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kSteps = 360;

// A root counts its own clues and its children's, and every child knows it.
void checkLinks(DeskMaker& maker, const std::vector<CaseNumber>& numbers)
{
    for (const auto& number : numbers) {
        const Case root = maker.load(number);
        int clues = 1;
        for (const auto& child : root.children) {
            const Case merged = maker.load(child);
            CHECK(merged.state == State::Merged);
            CHECK(merged.mergedInto == number);
            clues += merged.clues;
        }
        CHECK(root.clues == clues);
        CHECK((root.children.empty() || !root.mergedInto)); // no chains
    }
}

// What a list says under its rows is what its cases come to.
void checkSums(DeskMaker& maker)
{
    const LedgerQuery& query = maker.desk().query;
    const auto rows = must(query.rows({}));
    LedgerSums expected;
    expected.cases = static_cast<int>(rows.size());
    for (const Case& each : must(query.cases(rows))) {
        expected.fulfilled += each.fulfilled();
        if (each.state == State::Merged || each.state == State::Declined)
            continue;
        expected.atStake += amountAtStake(each.clue).value_or(Money());
        expected.withoutAmount += amountAtStake(each.clue) ? 0 : 1;
    }
    CHECK(must(query.sums(rows)) == expected);
}

} // namespace

TEST_CASE("replaying the events of any lawful life gives the tables", "[office]")
{
    const unsigned seed = GENERATE(1u, 20220620u, 90001u);
    CAPTURE(seed);
    DeskMaker maker;
    RandomClerk clerk(maker, seed);
    for (int step = 0; step < kSteps; ++step)
        clerk.doSomething();
    CAPTURE(QStringList(clerk.done().begin(), clerk.done().end()).join(u' '));
    CHECK(clerk.done().size() > 18); // kinds of acts, of 30: the life was one
    CHECK(clerk.refused() > kSteps / 10);
    checkLinks(maker, clerk.numbers());
    checkSums(maker);

    for (const auto& number : clerk.numbers())
        CHECK(folded(must(maker.desk().record.events(number))) == maker.load(number));
    CHECK(maker.isSound());
    const auto head = maker.head();
    must(maker.desk().care.rebuild({}));
    CHECK(maker.head() == head);
    CHECK(maker.isSound());
    for (const auto* month : {u"2022-05", u"2022-06"}) {
        const auto report =
            must(monthReport(maker.desk(), QString::fromUtf16(month), day("2022-12-01")));
        CHECK(report.figures.identityHolds());
    }
}
