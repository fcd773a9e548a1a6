// SPDX-License-Identifier: GPL-3.0-or-later
// Random lives of cases: whatever clerks do in whatever order, the tables are what the events
// say, and what is refused leaves no trace.
#include "core/office/acting.h"
#include "core/office/dispatching.h"
#include "core/office/reports.h"
#include "tests/core/office/desk_maker.h"

#include <random>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kSteps = 150;

// A clerk who tries anything at all.
class RandomClerk {
public:
    RandomClerk(DeskMaker& maker, unsigned seed) : maker_(maker), random_(seed) {}

    void doSomething()
    {
        if (numbers_.empty() || below(12) == 0) {
            numbers_.push_back(maker_.registered(completeClue(), "2022-05-05"));
            return;
        }
        const CaseNumber number = numbers_[static_cast<std::size_t>(below(count()))];
        const Case before = maker_.load(number);
        const auto head = maker_.head();
        const bool done = tries(number, before);
        CHECK(maker_.head().first == head.first + (done ? 1 : 0));
        if (!done) {
            CHECK(maker_.head() == head);
            CHECK(maker_.load(number) == before);
        }
        (done ? done_ : refused_) += 1;
    }

    [[nodiscard]] const std::vector<CaseNumber>& numbers() const { return numbers_; }
    [[nodiscard]] int done() const { return done_; }
    [[nodiscard]] int refused() const { return refused_; }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(random_); }
    int count() const { return static_cast<int>(numbers_.size()); }
    QString one(const QStringList& words) { return words[below(static_cast<int>(words.size()))]; }

    bool tries(const CaseNumber& number, const Case& subject)
    {
        const ActRow& row =
            allActs()[static_cast<std::size_t>(1 + below(static_cast<int>(allActs().size()) - 1))];
        Acting acting{.operatorName = one({u"经办人01"_s, u"经办人02"_s}),
                      .on = subject.lastActOn.addDays(below(6) - 1)};
        CAPTURE(number.text(), QString::fromUtf16(row.id), acting.on);
        if (row.act == Act::Dispatch)
            return dispatchCase(maker_.desk(), acting, number, choice()).result.ok();
        return act(maker_.desk(), row, acting, std::span(&number, 1), values(row, acting.on))[0]
            .ok();
    }

    DispatchChoice choice()
    {
        if (below(3) != 0)
            return {};
        return {.lead = UnitId(one({u"dept-housing-construction"_s, u"dept-commerce"_s})),
                .copied = {},
                .why = one({u""_s, u"职责在此"_s})};
    }

    ActValues values(const ActRow& row, QDate on)
    {
        ActValues values;
        for (const auto& need : row.needs) {
            if (below(15) != 0)
                values[QString::fromUtf16(need.key)] = valueOf(need.kind, on);
        }
        return values;
    }

    QString valueOf(NeedKind kind, QDate on)
    {
        switch (kind) {
        case NeedKind::Text:
        case NeedKind::LongText:
            return one({u"说明01"_s, u"说明02"_s});
        case NeedKind::Amount:
            return one({u"5000000"_s, u"1"_s, u"0"_s});
        case NeedKind::Day:
            return on.addDays(-below(4)).toString(Qt::ISODate);
        case NeedKind::Unit:
            return one({u"区住建局"_s, u"区财政局"_s, u"区外星人局"_s});
        case NeedKind::ReturnReason:
            return one({u"duties-transferred"_s, u"facts-insufficient"_s});
        case NeedKind::DeclineReason:
            return one({u"out-of-scope"_s, u"withdrawn"_s});
        case NeedKind::TrackWord:
            return one({u"prompt"_s, u"explain"_s, u"collective"_s});
        case NeedKind::OutcomeWord:
            return one({u"resolved"_s, u"partial"_s, u"unresolvable"_s});
        case NeedKind::ViewWord:
            return one({u"satisfied"_s, u"dissatisfied"_s, u"unreachable"_s});
        }
        return {};
    }

    DeskMaker& maker_;
    std::mt19937 random_;
    std::vector<CaseNumber> numbers_;
    int done_ = 0;
    int refused_ = 0;
};

} // namespace

TEST_CASE("replaying the events of any lawful life gives the tables", "[office]")
{
    const unsigned seed = GENERATE(1u, 20220620u, 90001u);
    CAPTURE(seed);
    DeskMaker maker;
    RandomClerk clerk(maker, seed);
    for (int step = 0; step < kSteps; ++step)
        clerk.doSomething();
    CHECK(clerk.done() > kSteps / 10); // the life was one
    CHECK(clerk.refused() > kSteps / 10);

    for (const auto& number : clerk.numbers())
        CHECK(folded(must(maker.desk().record.events(number))) == maker.load(number));
    CHECK(must(maker.desk().care.verify({}, {})).ok());
    const auto head = maker.head();
    must(maker.desk().care.rebuild({}));
    CHECK(maker.head() == head);
    CHECK(must(maker.desk().care.verify({}, {})).ok());
    for (const auto* month : {u"2022-05", u"2022-06"}) {
        const auto report =
            must(monthReport(maker.desk(), QString::fromUtf16(month), day("2022-12-01")));
        CHECK(report.figures.identityHolds());
    }
}
