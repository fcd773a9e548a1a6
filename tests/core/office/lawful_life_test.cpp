// SPDX-License-Identifier: GPL-3.0-or-later
// Random lives of cases: whatever clerks do in whatever order, the tables are what the events
// say, and what is refused leaves no trace.
#include "core/office/acting.h"
#include "core/office/dispatching.h"
#include "core/office/months/reports.h"
#include "tests/core/office/desk_maker.h"

#include <QFile>

#include <random>
#include <set>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kSteps = 300;

// What an act leaves on another case is an event of its own.
int eventsOf(const ActRow& row)
{
    switch (row.act) {
    case Act::Merge:
    case Act::Unmerge:
    case Act::Relate:
    case Act::Distinguish:
        return 2;
    default:
        return 1;
    }
}

// What ends a case's way or stands beside it: tried less, or few cases would get far.
bool isAside(const ActRow& row)
{
    switch (row.act) {
    case Act::Decline:
    case Act::Merge:
    case Act::CarryOver:
    case Act::Relate:
    case Act::Distinguish:
    case Act::Refer:
    case Act::Annotate:
    case Act::Attach:
        return true;
    default:
        return false;
    }
}

// A clerk who mostly does what the state allows, and sometimes tries anything at all.
class RandomClerk {
public:
    RandomClerk(DeskMaker& maker, unsigned seed) : maker_(maker), random_(seed)
    {
        QFile file(maker_.file(u"附件01.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("合同") > 0);
        numbers_.push_back(maker_.registered());
        for (const char* on : {"2022-05-10", "2022-05-11", "2022-05-12"}) {
            maker_.dispatched(numbers_[0], on);
            maker_.act("return", numbers_[0], on,
                       {{u"reasonCode"_s, u"duties-transferred"_s},
                        {u"basis"_s, u"职责已划转"_s},
                        {u"suggestedUnit"_s, u"区住建局"_s}});
        }
    }

    void doSomething()
    {
        if (numbers_.size() < 4 || below(25) == 0) {
            numbers_.push_back(maker_.registered(completeClue(), "2022-05-05"));
            return;
        }
        const CaseNumber number = numbers_[static_cast<std::size_t>(below(count()))];
        const Case before = maker_.load(number);
        const auto head = maker_.head();
        const auto papers = issued();
        const ActRow& row = chosen(before);
        const bool done = tries(number, before, row);
        const auto told = maker_.head().first - head.first;
        CHECK(told == (done ? eventsOf(row) : 0) + issued() - papers);
        if (done) {
            done_.insert(QString::fromUtf16(row.id));
            return;
        }
        CHECK(maker_.head() == head);
        CHECK(maker_.load(number) == before);
        ++refused_;
    }

    [[nodiscard]] const std::vector<CaseNumber>& numbers() const { return numbers_; }
    [[nodiscard]] const std::set<QString>& done() const { return done_; }
    [[nodiscard]] int refused() const { return refused_; }

private:
    std::int64_t issued() // papers, each told by an event of its own
    {
        return static_cast<std::int64_t>(must(maker_.desk().papers.papersOf(2022)).size());
    }
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(random_); }
    int count() const { return static_cast<int>(numbers_.size()); }
    QString one(const QStringList& words) { return words[below(static_cast<int>(words.size()))]; }

    const ActRow& chosen(const Case& subject)
    {
        if (below(4) == 0)
            return allActs()[static_cast<std::size_t>(
                1 + below(static_cast<int>(allActs().size()) - 1))];
        const auto rows = actsFor(subject);
        const auto any = [&] {
            return rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))];
        };
        const ActRow* row = any();
        for (int again = 0; again < 5 && isAside(*row); ++again)
            row = any();
        return *row;
    }

    bool tries(const CaseNumber& number, const Case& subject, const ActRow& row)
    {
        Acting acting{.operatorName = one({u"经办人01"_s, u"经办人02"_s}),
                      .on = subject.lastActOn.addDays(below(6) - 1)};
        if (row.act == Act::CarryOver && below(5) == 0)
            acting.on = maker_.desk().today;
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
                values[QString::fromUtf16(need.key)] = valueOf(row, need.kind, on);
        }
        return values;
    }

    // toldOn lies behind, every other day of an act ahead.
    QString dayFor(const ActRow& row, QDate on)
    {
        const int days = row.act == Act::StrikeOff ? -below(3) : 1 + below(250);
        return on.addDays(days).toString(Qt::ISODate);
    }

    QString valueOf(const ActRow& row, NeedKind kind, QDate on)
    {
        switch (kind) {
        case NeedKind::Text:
        case NeedKind::LongText:
            return one({u"说明01"_s, u"说明02"_s});
        case NeedKind::Amount:
            return one({u"5000000"_s, u"1"_s, u"0"_s});
        case NeedKind::Day:
            return dayFor(row, on);
        case NeedKind::Unit:
            return one({u"区住建局"_s, u"区财政局"_s, u"区外星人局"_s});
        case NeedKind::OtherCase:
            return one({numbers_.front().text(), numbers_.back().text(),
                        numbers_[static_cast<std::size_t>(below(count()))].text(), u"2022-9999"_s});
        case NeedKind::File:
            return one({maker_.file(u"附件01.txt"_s), maker_.file(u"不存在.txt"_s)});
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
    std::set<QString> done_;
    int refused_ = 0;
};

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
