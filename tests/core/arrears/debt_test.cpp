// SPDX-License-Identifier: GPL-3.0-or-later
// Which rule a debt bears interest by, and what it has borne. The sums stand in arrears.md and
// settled.md.
#include "core/arrears/debt.h"
#include "core/calendar/shipped_calendar.h"
#include "core/directory/shipped_programme.h"
#include "tests/core/arrears/sums.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;
using namespace Qt::StringLiterals;

namespace {

Result<DebtInterest> interestOn(const Case& subject, QDate on)
{
    static const Programme programme = shippedProgramme().value();
    static const WorkingCalendar calendar = shippedCalendar().value();
    static const RateTables tables = shippedRates().value();
    return interestOf(subject, programme, calendar, tables, on);
}

Error refusalOn(const Case& subject, QDate on = QDate(2025, 7, 31))
{
    const auto interest = interestOn(subject, on);
    REQUIRE_FALSE(interest);
    return interest.error();
}

// 1,000,000.00 yuan, recognised, owed by a department to a small enterprise, due on 2025-07-01.
Case million()
{
    Case subject;
    subject.clue.category = CategoryId(u"payment-arrears"_s);
    subject.clue.enterpriseSize = EnterpriseSize::Small;
    subject.clue.contractOn = QDate(2025, 3, 1);
    subject.clue.payBy = QDate(2025, 7, 1);
    subject.recognised = yuan(1'000'000);
    return subject;
}

Case agreed(const char16_t* percent)
{
    Case subject = million();
    subject.clue.interestRate = QString::fromUtf16(percent);
    return subject;
}

const QDate kAsked(2025, 7, 31);

} // namespace

TEST_CASE("where nothing is agreed a purchase from a small enterprise bears 0.05 % a day",
          "[arrears]")
{
    const auto interest = interestOn(million(), kAsked).value();
    CHECK(interest.sum() == yuan(15'000));
    CHECK(interest.terms.rule == InterestRule::Decree);
    CHECK_FALSE(interest.isClaimed);
}

TEST_CASE("an agreed rate stands, unless it lies below the LPR of the contract's day", "[arrears]")
{
    SECTION("3.5 percent lies above 3.10")
    {
        const auto interest = interestOn(agreed(u"3.5"), kAsked).value();
        CHECK(interest.sum() == Money::fromFen(287'671)); // 1,000,000 × 3.5 % × 30 / 365
        CHECK(interest.terms.rule == InterestRule::Contract);
        CHECK_FALSE(interest.terms.belowFloor);
    }
    SECTION("3.00 lies below it, and both are told")
    {
        const auto interest = interestOn(agreed(u"3.00"), kAsked).value();
        CHECK(interest.sum() == Money::fromFen(254'795));
        CHECK(interest.terms.belowFloor == InterestRate{u"3.00"_s});
        CHECK(interest.asAgreed().steps.front().rate == InterestRate{u"3.10"_s});
    }
    SECTION("0.26 a month is 3.12 a year")
    {
        Case subject = agreed(u"0.26");
        subject.clue.interestPer = InterestPer::Month;
        CHECK_FALSE(interestOn(subject, kAsked).value().terms.belowFloor);
    }
}

TEST_CASE("the floor is looked at only where the decree holds", "[arrears]")
{
    SECTION("no day of the contract: the rate as agreed, marked")
    {
        Case subject = agreed(u"3.00");
        subject.clue.contractOn.reset();
        const auto interest = interestOn(subject, kAsked).value();
        CHECK(interest.sum() == Money::fromFen(246'575));
        CHECK(interest.terms.floorUnchecked);
    }
    SECTION("a large enterprise has no floor")
    {
        Case subject = agreed(u"3.00");
        subject.clue.enterpriseSize = EnterpriseSize::Large;
        const auto interest = interestOn(subject, kAsked).value();
        CHECK(interest.sum() == Money::fromFen(246'575));
        CHECK_FALSE(interest.terms.floorUnchecked);
    }
    SECTION("nor has a contract of before the decree")
    {
        Case subject = agreed(u"3.00");
        subject.clue.contractOn = QDate(2020, 8, 31);
        CHECK_FALSE(interestOn(subject, kAsked).value().terms.belowFloor);
    }
    SECTION("by 360 days where the contract says so")
    {
        Case subject = agreed(u"3");
        subject.clue.enterpriseSize = EnterpriseSize::Large;
        subject.clue.interestDays = YearDays::Of360;
        CHECK(interestOn(subject, kAsked).value().sum() == yuan(2'500));
    }
}

TEST_CASE("what decides the rule is asked, and never assumed", "[arrears]")
{
    Case subject = million();
    SECTION("the size")
    {
        subject.clue.enterpriseSize.reset();
        CHECK(refusalOn(subject) == Error{ErrorCode::FieldMissing, {u"enterpriseSize"_s}});
    }
    SECTION("the contract's day")
    {
        subject.clue.contractOn.reset();
        CHECK(refusalOn(subject) == Error{ErrorCode::FieldMissing, {u"contractOn"_s}});
    }
    SECTION("the due day")
    {
        subject.clue.payBy.reset();
        CHECK(refusalOn(subject).code == ErrorCode::DueDayUnknown);
    }
    SECTION("the sum")
    {
        subject.recognised.reset();
        CHECK(refusalOn(subject) == Error{ErrorCode::FieldMissing, {u"disputedFen"_s}});
    }
}

TEST_CASE("where the decree does not hold a person says the rule", "[arrears]")
{
    Case subject = million();
    SECTION("a large creditor's rule")
    {
        subject.clue.enterpriseSize = EnterpriseSize::Large;
        CHECK(refusalOn(subject).code == ErrorCode::InterestRuleUnknown);
        subject.clue.interestRule = InterestRule::Decree; // the law does not let it
        CHECK(refusalOn(subject).code == ErrorCode::InterestRuleUnknown);
    }
    SECTION("an older contract's rule")
    {
        subject.clue.contractOn = QDate(2020, 8, 31);
        CHECK(refusalOn(subject).code == ErrorCode::InterestRuleUnknown);
    }
    SECTION("the rule of what is no purchase")
    {
        subject.clue.category = CategoryId(u"investment-promises"_s);
        CHECK(refusalOn(subject).code == ErrorCode::InterestRuleUnknown);
        subject.clue.interestRule = InterestRule::Decree; // a person knows that it was one
        CHECK(interestOn(subject, kAsked).value().sum() == yuan(15'000));
    }
    SECTION("the agreed rate, where a person says that it holds")
    {
        subject.clue.interestRule = InterestRule::Contract;
        CHECK(refusalOn(subject) == Error{ErrorCode::FieldMissing, {u"interestRate"_s}});
    }
}

TEST_CASE("the LPR is borne as it was published, and never before it was", "[arrears]")
{
    Case subject = million();
    subject.clue.interestRule = InterestRule::Lpr;
    SECTION("over a change of it")
    {
        subject.clue.payBy = QDate(2025, 5, 9);
        const auto interest = interestOn(subject, QDate(2025, 5, 29)).value();
        REQUIRE(interest.asAgreed().steps.size() == 2); // ten days at 3.10, ten at 3.00
        CHECK(interest.sum() == Money::fromFen(167'123));
    }
    SECTION("a debt that was due before")
    {
        subject.clue.payBy = QDate(2019, 8, 18);
        CHECK(refusalOn(subject) ==
              Error{ErrorCode::RateNotDated, {u"lpr"_s, u"2019-08-19"_s, u"2019-08-20"_s}});
        subject.clue.interestRule = InterestRule::Benchmark; // none were entered
        CHECK(refusalOn(subject).code == ErrorCode::RateNotDated);
    }
}

TEST_CASE("a judgment bears what it orders, and the doubled part on a line of its own", "[arrears]")
{
    Case subject = million();
    subject.clue.payBy.reset();
    subject.clue.interestRule = InterestRule::Judgment;
    subject.clue.dueFrom = DueFrom::Judgment;
    subject.clue.dueFromOn = QDate(2025, 7, 1);
    SECTION("thirty days from the day after the time for performance")
    {
        const auto interest = interestOn(subject, kAsked).value();
        REQUIRE(interest.doubled);
        CHECK(interest.doubled->sum == yuan(5'250));
        CHECK(interest.asAgreed().sum == Money());
        CHECK(interest.sum() == yuan(5'250));
    }
    SECTION("beside the rate that it orders")
    {
        subject.clue.interestRate = u"3.00"_s;
        const auto interest = interestOn(subject, kAsked).value();
        CHECK(interest.asAgreed().sum == Money::fromFen(246'575));
        CHECK(interest.sum() == Money::fromFen(246'575 + 525'000));
    }
    SECTION("a payment goes to the judgment's money first")
    {
        subject.clue.order = PaymentOrder::InterestFirst;
        subject.fulfilments = {{QDate(2025, 7, 16), yuan(1'000'000), u"凭证01"_s}};
        CHECK(interestOn(subject, kAsked).value().doubled->sum == yuan(2'625)); // fifteen days
    }
    SECTION("without its time for performance")
    {
        subject.clue.dueFrom.reset();
        subject.clue.payBy = QDate(2025, 7, 1);
        CHECK(refusalOn(subject) == Error{ErrorCode::FieldMissing, {u"dueFromOn"_s}});
    }
}

TEST_CASE("both orders of payment are told, and the one that was agreed counts", "[arrears]")
{
    Case subject = million();
    subject.recognised = yuan(865'000);
    subject.clue.payBy = QDate(2025, 6, 30);
    subject.fulfilments = {{QDate(2025, 8, 15), yuan(400'000), u"凭证01"_s}};
    const QDate asked(2025, 9, 30);
    const auto interest = interestOn(subject, asked).value();
    CHECK(interest.principalFirst.sum == yuan(30'590));
    CHECK(interest.interestFirst.sum == Money::fromFen(3'104'759));
    CHECK(interest.sum() == yuan(30'590));
    subject.clue.order = PaymentOrder::InterestFirst;
    CHECK(interestOn(subject, asked).value().sum() == Money::fromFen(3'104'759));
}

TEST_CASE("where nothing is recognised the claim bears interest, and it is said", "[arrears]")
{
    Case subject = million();
    subject.recognised.reset();
    subject.clue.disputed = yuan(2'000'000);
    const auto interest = interestOn(subject, kAsked).value();
    CHECK(interest.isClaimed);
    CHECK(interest.sum() == yuan(30'000));
}

TEST_CASE("a plan stops interest only where it says so", "[arrears]")
{
    Case subject = million();
    subject.plans = {{QDate(2025, 7, 5), {{QDate(2025, 12, 1), yuan(1'000'000)}}, u"双方"_s}};
    CHECK(interestOn(subject, kAsked).value().sum() == yuan(15'000));
    subject.plans.back().interestUntil = QDate(2025, 7, 11); // ten days
    CHECK(interestOn(subject, kAsked).value().sum() == yuan(5'000));
}

TEST_CASE("no interest is borne where a person says so", "[arrears]")
{
    Case subject = million();
    subject.clue.interestRule = InterestRule::None;
    const auto interest = interestOn(subject, kAsked).value();
    CHECK(interest.sum() == Money());
    CHECK(interest.asAgreed().steps.empty());
}
