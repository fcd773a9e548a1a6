// SPDX-License-Identifier: GPL-3.0-or-later
// 扣分 (settled rules, Money): a draft, what units state, what was approved, and what is corrected.
#include "core/office/deductions.h"

#include "tests/core/office/entries.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// 区财政局 loses 1.00 for a case that was found dissatisfied, towns lose theirs for reports.
struct DissatisfiedDesk : DeskMaker {
    CaseNumber number = registered();
    DissatisfiedDesk()
    {
        desk().today = day("2023-01-20"); // the year is over
        settled(number);
        act("follow-up", number, "2022-06-14",
            {{u"how"_s, u"电话"_s}, {u"view"_s, u"dissatisfied"_s}}, u"经办人02"_s);
    }
    [[nodiscard]] DeductionSheet sheet(const char* on = "2023-01-20")
    {
        return must(deductionSheet(desk(), 2022, day(on)));
    }
};

int countedOf(const DeductionDraft& draft, const char16_t* unit)
{
    for (const auto& each : draft.units) {
        if (each.unit == UnitId(QString::fromUtf16(unit)))
            return each.counted;
    }
    return 0;
}

} // namespace

TEST_CASE("what is fixed stays, and what changes later is a correction", "[deductions]")
{
    DissatisfiedDesk at;
    CHECK(countedOf(at.sheet().draft, u"dept-finance") == 100);
    CHECK_FALSE(at.sheet().fixed);
    must(fixDeductions(at.desk(), at.on("2022-12-31"), 2022));
    CHECK(at.sheet("2022-12-31").corrections.empty());

    // Entered by mistake: found out after the points were fixed.
    at.act("withdraw", at.number, "2023-01-05", {{u"reason"_s, u"录错"_s}}, u"经办人02"_s);
    const DeductionSheet sheet = at.sheet("2023-01-05");
    REQUIRE(sheet.fixed);
    CHECK(sheet.fixedBy == u"经办人01");
    CHECK(countedOf(*sheet.fixed, u"dept-finance") == 100);
    REQUIRE(sheet.corrections.size() == 1);
    CHECK(sheet.corrections[0].unit == UnitId(u"dept-finance"_s));
    CHECK(sheet.corrections[0].fixed == 100);
    CHECK(sheet.corrections[0].now == 0);

    const auto before = at.head();
    const auto again = fixDeductions(at.desk(), at.on("2023-01-06"), 2022);
    REQUIRE_FALSE(again);
    CHECK(again.error() == Error{ErrorCode::DeductionsFixed, {u"2022"_s, u"2022-12-31"_s}});
    CHECK(at.head() == before);
    CHECK(at.isSound());
}

TEST_CASE("points are fixed when the year is over, and not before", "[deductions]")
{
    DissatisfiedDesk at;
    const auto before = at.head();
    const auto early = fixDeductions(at.desk(), at.on("2022-12-30"), 2022);
    REQUIRE_FALSE(early);
    CHECK(early.error() == Error{ErrorCode::YearNotOver, {u"2022"_s, u"2022-12-31"_s}});
    CHECK(refusalOf(fixDeductions(at.desk(), at.on("2023-01-05"), 2023)) == ErrorCode::YearNotOver);
    CHECK(at.head() == before);
}

TEST_CASE("a unit states on points that it loses, and on none else", "[deductions]")
{
    DissatisfiedDesk at;
    must(recordDeductionStatement(at.desk(), at.on("2022-06-15"), 2022, u"财政局"_s,
                                  u"企业已另行确认满意"_s));
    const auto sheet = at.sheet();
    REQUIRE(sheet.statements.size() == 1);
    CHECK(sheet.statements[0].unit == UnitId(u"dept-finance"_s));
    CHECK(sheet.statements[0].on == day("2022-06-15"));
    CHECK(sheet.statements[0].text == u"企业已另行确认满意");

    const auto before = at.head();
    const auto state = [&](const QString& unit, const QString& text) {
        return recordDeductionStatement(at.desk(), at.on("2022-06-15"), 2022, unit, text)
            .error()
            .code;
    };
    CHECK(state(u"区民政局"_s, u"没有扣分"_s) == ErrorCode::NothingDeducted);
    CHECK(state(u"区外星人局"_s, u"没有扣分"_s) == ErrorCode::UnknownUnit);
    CHECK(state(u"区财政局"_s, u" "_s) == ErrorCode::FieldMissing);
    CHECK(at.head() == before);
}

TEST_CASE("a draft of the rules is tried on the year, and nothing is recorded", "[deductions]")
{
    DissatisfiedDesk at;
    const auto before = at.head();
    DeductionRules rules = must(shippedDeductionRules());
    CHECK(must(replayDeductions(at.desk(), 2022, day("2022-06-14"), rules)).empty());
    rules.points[static_cast<std::size_t>(DeductionCause::Dissatisfied)] = 300;
    const auto differing = must(replayDeductions(at.desk(), 2022, day("2022-06-14"), rules));
    REQUIRE(differing.size() == 1);
    CHECK(differing[0].fixed == 100);
    CHECK(differing[0].now == 300);
    CHECK(at.head() == before);
}
