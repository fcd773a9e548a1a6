// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/month_report.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

// June 2022 was frozen by event 100, so what events up to 99 told was in it.
ClosedMonths juneClosed()
{
    return ClosedMonths({{day("2022-06-01"), day("2022-06-20"), 100}});
}

CaseMaker known() // and open when June was frozen
{
    return CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03").entered(50);
}

struct Late {
    const char* told;
    Case subject;
    Measure measure;
    std::int64_t by;
    const char* happenedOn;
};

} // namespace

TEST_CASE("what is entered after its month was frozen counts on the first day after it",
          "[figures]")
{
    const ClosedMonths closed(
        {{day("2022-06-01"), day("2022-06-20"), 100}, {day("2022-07-01"), day("2022-07-20"), 200}});
    struct Row {
        const char* on;
        std::int64_t entry;
        const char* counted;
    };
    const auto row = GENERATE(values<Row>({
        {"2022-06-10", 99, "2022-06-10"},  // known when June was frozen
        {"2022-06-10", 101, "2022-06-21"}, // entered between the two freezings
        {"2022-06-20", 101, "2022-06-21"}, // the last day of June's period
        {"2022-06-21", 101, "2022-06-21"}, // the first of July's: in time
        {"2022-03-01", 101, "2022-06-21"}, // of a month before, which June's figures include
        {"2022-06-10", 201, "2022-07-21"}, // July was frozen too
        {"2022-07-21", 201, "2022-07-21"},
    }));
    CAPTURE(row.on, row.entry);
    CHECK(closed.countedOn(day(row.on), row.entry) == day(row.counted));
    CHECK(closed.isCorrection(day(row.on), row.entry) ==
          (QLatin1String(row.on) != QLatin1String(row.counted)));
}

TEST_CASE("a late entry counts once, in the next month, as a correction", "[figures]")
{
    const auto late = GENERATE(values<Late>({
        {"registered", CaseMaker("2022-0001", "2022-06-15").entered(101).made, Measure::New, 1,
         "2022-06-15"},
        {"settled", known().settled("2022-06-13").entered(101).made, Measure::Settled, 1,
         "2022-06-13"},
        {"merged", known().merged("2022-06-13").entered(101).made, Measure::Merged, 1,
         "2022-06-13"},
        {"dispatched to another unit",
         known().handedOver(kSecondTown, "2022-06-14").entered(101).made, Measure::TransferredIn, 1,
         "2022-06-14"},
        {"money paid", known().fulfilled(12, "2022-06-01").entered(101).made,
         Measure::FulfilledInPeriod, 12'000'000, "2022-06-01"},
    }));
    INFO(late.told);
    const ClosedMonths closed = juneClosed();
    const Figures june = month("2022-06", {late.subject}, closed);
    const Figures july = month("2022-07", {late.subject}, closed);
    CHECK(june.corrections.empty());
    REQUIRE(july.corrections.size() == 1);
    const Correction& correction = july.corrections.front();
    CHECK(correction.number.text() == QStringLiteral("2022-0001"));
    CHECK(correction.measure == late.measure);
    CHECK(correction.by == late.by);
    CHECK(correction.happenedOn == day(late.happenedOn));
    CHECK(correction.month == QStringLiteral("2022-06"));
    CHECK(correction.entry == 101);

    std::int64_t counted = 0; // in the rows of the units, where a transfer shows too
    for (const auto& row : july.units)
        counted += row.count(late.measure);
    CHECK(counted == late.by);
    for (const auto& row : june.units)
        CHECK(row.count(late.measure) == 0);
    CHECK(july.identityHolds());
    CHECK(july.total.count(Measure::Opening) == june.total.count(Measure::Closing));
    CHECK(month("2022-08", {late.subject}, closed).corrections.empty());
}

TEST_CASE("a late dispatch by which no unit gains or loses a case is no transfer", "[figures]")
{
    const Case subject = GENERATE(values<Case>({
        // It came in the same month: there was no unit that had it before.
        CaseMaker("2022-0001", "2022-06-10").dispatched(kTown, "2022-06-13").entered(101).made,
        // There and back again.
        known().returned("2022-06-02").dispatched(kTown, "2022-06-03").entered(101).made,
    }));
    const Figures july = month("2022-07", {subject}, juneClosed());
    for (const auto& correction : july.corrections)
        CHECK(correction.measure == Measure::New);
    for (const auto& row : july.units)
        CHECK(row.count(Measure::TransferredIn) == 0);
    CHECK(july.identityHolds());
}

TEST_CASE("a category judged late is the next month's transfer, whatever was known before it",
          "[figures]")
{
    using enum Measure;
    Case subject =
        CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-06-15").entered(50).made;
    const CategoryId judged(QStringLiteral("contract-breach"));
    subject.clue.category = judged;
    subject.moves.insert(
        subject.moves.begin() + 1,
        {.kind = Move::Kind::Judged, .on = day("2022-06-10"), .entry = 101, .category = judged});
    const Figures july = month("2022-07", {subject}, juneClosed());
    const auto at = std::ranges::find(july.categories, judged.text(), &FigureRow::id);
    REQUIRE(at != july.categories.end());
    CHECK(at->count(Opening) == 0);
    CHECK(at->count(TransferredIn) == 1);
    CHECK(at->count(Closing) == 1);
    CHECK(july.corrections.empty()); // no unit got it by that
}

TEST_CASE("a case that came and was declined in a frozen month passes through the next",
          "[figures]")
{
    const Case subject =
        CaseMaker("2022-0001", "2022-06-10").declined("2022-06-12").entered(101).made;
    const Figures july = month("2022-07", {subject}, juneClosed());
    CHECK(july.total.count(Measure::Opening) == 0);
    CHECK(july.total.count(Measure::New) == 1);
    CHECK(july.total.count(Measure::Declined) == 1);
    CHECK(july.total.count(Measure::Closing) == 0);
    CHECK(july.corrections.size() == 2);
    CHECK(july.identityHolds());
}

TEST_CASE("whether a case was settled in time is judged by the day it was settled", "[figures]")
{
    const Case subject = CaseMaker("2022-0001", "2022-05-02")
                             .dispatched(kTown, "2022-05-03")
                             .entered(50)
                             .settled("2022-12-15")
                             .entered(301)
                             .made;
    const ClosedMonths closed({{day("2022-12-01"), day("2022-12-20"), 300}});
    // Counted on the first day of January's period, with which the year 2023 begins.
    const Figures january = month("2023-01", {subject}, closed);
    CHECK(january.total.count(Measure::Settled) == 1);
    CHECK(january.total.count(Measure::SettledToDate) == 1);
    CHECK(january.total.count(Measure::OnTimeToDate) == 1);
    const Case open = known().settled("2022-06-13").entered(101).made;
    CHECK(month("2022-07", {open}, juneClosed()).total.count(Measure::OnTimeToDate) == 1);
}

TEST_CASE("a strike-off entered late is counted beside the identity", "[figures]")
{
    const Case subject = known()
                             .settled("2022-06-01")
                             .entered(60)
                             .struckOff("2022-06-18", EntityView::Satisfied)
                             .entered(101)
                             .made;
    const Figures july = month("2022-07", {subject}, juneClosed());
    CHECK(july.total.count(Measure::StruckOff) == 1);
    REQUIRE(july.corrections.size() == 1);
    CHECK(effectText(july.corrections.front(), july.span) == QStringLiteral("本月销号+1"));
}

TEST_CASE("a report whose opening is not what was frozen does not balance", "[figures]")
{
    Figures july = month("2022-07", {known().made}, juneClosed());
    july.closingBefore = 1;
    CHECK(july.identityHolds());
    july.closingBefore = 2;
    CHECK_FALSE(july.identityHolds());
}

TEST_CASE("corrections are told to other programs and read back as they were", "[figures]")
{
    const Figures july =
        month("2022-07", {known().fulfilled(12, "2022-06-01").entered(101).made}, juneClosed());
    const QJsonObject json = monthReportJson(july, false)[u"corrections"].toArray()[0].toObject();
    CHECK(json[u"case"] == QStringLiteral("2022-0001"));
    CHECK(json[u"unit"] == QStringLiteral("甲镇人民政府"));
    CHECK(json[u"measure"] == QStringLiteral("fulfilledInPeriodFen"));
    CHECK(json[u"by"] == 12'000'000);
    CHECK(json[u"happenedOn"] == QStringLiteral("2022-06-01"));
    CHECK(json[u"month"] == QStringLiteral("2022-06"));
    CHECK(json[u"seq"] == 101);
    CHECK(correctionFrom(json) == july.corrections.front());
    CHECK(effectText(july.corrections.front(), july.span) == QStringLiteral("本月兑现+12.00万元"));
}

namespace {

// One event after the other, each of a random case, on a day that may lie well before the one
// on which it is entered; and a month is frozen now and then.
class RandomLedger {
public:
    explicit RandomLedger(std::mt19937& random) : random_(random)
    {
        for (entry_ = 1; entry_ < 2'000; ++entry_) {
            today_ = today_.addDays(upTo(3) == 0 ? 1 : 0);
            if (upTo(9) == 0)
                begin();
            else if (!cases_.empty())
                act(cases_[static_cast<std::size_t>(upTo(static_cast<int>(cases_.size()) - 1))]);
            if (today_ > nextEnd() && upTo(9) == 0)
                freeze();
        }
    }

    struct Frozen {
        QString label;
        Figures figures;
    };
    [[nodiscard]] const std::vector<Frozen>& frozen() const { return frozen_; }
    [[nodiscard]] ClosedMonths closed() const { return ClosedMonths(closed_); }
    [[nodiscard]] const std::vector<Case>& cases() const { return cases_; }

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(random_); }
    [[nodiscard]] QDate nextEnd() const { return {month_.year(), month_.month(), 20}; }

    void begin()
    {
        Case made;
        made.number = CaseNumber(QString::number(entry_));
        made.registeredOn = made.lastActOn = today_.addDays(-upTo(50));
        made.moves.push_back({Move::Kind::New, made.lastActOn, {}, {}, entry_});
        cases_.push_back(made);
    }
    void act(Case& subject)
    {
        const auto span = static_cast<int>(subject.lastActOn.daysTo(today_));
        subject.lastActOn = subject.lastActOn.addDays(upTo(span));
        const auto move = [&](Move::Kind kind, State state) {
            subject.state = state;
            subject.moves.push_back({kind, subject.lastActOn, {}, {}, entry_});
        };
        if (!subject.isOpen())
            return move(Move::Kind::Reopened, State::Handling);
        switch (upTo(3)) {
        case 0:
            return move(Move::Kind::Settled, State::Settled);
        case 1:
            return move(Move::Kind::Merged, State::Merged);
        default:
            subject.lead = upTo(1) == 0 ? kTown : kSecondTown;
            subject.moves.push_back({Move::Kind::Led, subject.lastActOn, subject.lead, {}, entry_});
        }
    }
    void freeze()
    {
        const QString label = monthLabel(month_);
        frozen_.push_back({label, month(label.toLatin1().constData(), cases_, closed())});
        closed_.push_back({month_, nextEnd(), entry_});
        month_ = month_.addMonths(1);
    }

    std::mt19937& random_;
    std::int64_t entry_ = 0;
    QDate today_ = QDate(2022, 5, 1);
    QDate month_ = QDate(2022, 5, 1);
    std::vector<Case> cases_;
    std::vector<ClosedMonth> closed_;
    std::vector<Frozen> frozen_;
};

} // namespace

TEST_CASE("each frozen month opens with what the one before closed with, whatever came late",
          "[figures]")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const RandomLedger ledger(random);
    REQUIRE(ledger.frozen().size() > 3);
    std::int64_t events = 0;
    for (std::size_t i = 0; i < ledger.frozen().size(); ++i) {
        const auto& [label, figures] = ledger.frozen()[i];
        CAPTURE(label);
        CHECK(figures.identityHolds());
        if (i > 0) {
            const Figures& before = ledger.frozen()[i - 1].figures;
            CHECK(figures.total.count(Measure::Opening) == before.total.count(Measure::Closing));
        }
        // Counted again from all that is known now, a frozen month is what it was.
        const Figures again = month(label.toLatin1().constData(), ledger.cases(), ledger.closed());
        CHECK(again.total.count(Measure::New) == figures.total.count(Measure::New));
        CHECK(again.total.count(Measure::Settled) == figures.total.count(Measure::Settled));
        CHECK(again.total.count(Measure::Closing) == figures.total.count(Measure::Closing));
        events += static_cast<std::int64_t>(figures.corrections.size());
    }
    CHECK(events > 0);
}
