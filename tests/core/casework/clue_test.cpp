// SPDX-License-Identifier: GPL-3.0-or-later
// What a clue must have before it is registered; a draft may lack all of it.
#include "tests/core/casework/case_story.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

std::vector<Error> mistakes(const ClueContent& clue, const char* on = "2022-05-05")
{
    return clueMistakes(clue, programme(), day(on));
}

struct Wrong {
    const char* what;
    void (*spoil)(ClueContent&);
    ErrorCode code;
    const char* where;
};

const std::vector<Wrong> kWrongClues{
    {"a source that the programme does not have",
     [](ClueContent& clue) { clue.source = SourceId(u"rumour"_s); }, ErrorCode::UnknownSource,
     "source"},
    {"a category that the programme does not have",
     [](ClueContent& clue) { clue.category = CategoryId(u"weather"_s); },
     ErrorCode::UnknownCategory, "category"},
    {"a respondent that is no unit",
     [](ClueContent& clue) { clue.respondent = UnitId(u"dept-moon"_s); }, ErrorCode::UnknownUnit,
     "respondent"},
    {"a locality that is no unit", [](ClueContent& clue) { clue.locality = UnitId(u"999"_s); },
     ErrorCode::UnknownUnit, "locality"},
    {"a department as the locality",
     [](ClueContent& clue) { clue.locality = UnitId(u"dept-finance"_s); }, ErrorCode::NotALocality,
     "locality"},
    {"received after it was registered",
     [](ClueContent& clue) { clue.receivedOn = day("2022-05-06"); }, ErrorCode::DateInFuture,
     "receivedOn"},
    {"a contract signed after it was complained of",
     [](ClueContent& clue) { clue.basisDate = PartialDate::of(2022, 6); }, ErrorCode::DateInFuture,
     "basisDate"},
    {"a negative sum", [](ClueContent& clue) { clue.total = Money::fromFen(-1); },
     ErrorCode::AmountNegative, "totalFen"},
    {"a negative disputed sum", [](ClueContent& clue) { clue.disputed = Money::fromFen(-100); },
     ErrorCode::AmountNegative, "disputedFen"},
    {"a credit code with the wrong check character",
     [](ClueContent& clue) { clue.creditCode = u"91350100M000100Y44"_s; },
     ErrorCode::CreditCodeWrong, "creditCode"},
    {"a negative contested sum", [](ClueContent& clue) { clue.contested = Money::fromFen(-1); },
     ErrorCode::AmountNegative, "contestedFen"},
    {"delivered after it was complained of",
     [](ClueContent& clue) { clue.deliveredOn = day("2022-05-06"); }, ErrorCode::DateInFuture,
     "deliveredOn"},
    {"a rate beyond the whole", [](ClueContent& clue) { clue.interestRate = u"100.5"_s; },
     ErrorCode::RateUnreadable, "interestRate"},
    {"a rate with its sign", [](ClueContent& clue) { clue.interestRate = u"3.85%"_s; },
     ErrorCode::RateUnreadable, "interestRate"},
    {"a rate finer than a millionth", [](ClueContent& clue) { clue.interestRate = u"3.8512345"_s; },
     ErrorCode::RateUnreadable, "interestRate"},
    {"a rate with a nought too many", [](ClueContent& clue) { clue.interestRate = u"03.85"_s; },
     ErrorCode::RateUnreadable, "interestRate"},
    {"a name as long as a story", [](ClueContent& clue) { clue.entity = QString(201, u'长'); },
     ErrorCode::TextTooLong, "entity"},
    {"facts without end", [](ClueContent& clue) { clue.facts = QString(20'001, u'长'); },
     ErrorCode::TextTooLong, "facts"},
};

} // namespace

TEST_CASE("a complete clue may be registered", "[casework]")
{
    CHECK(mistakes(completeClue()).empty());
    ClueContent fuller = completeClue();
    fuller.total = Money();
    fuller.basisDate = PartialDate::of(2014, 7);
    fuller.locality.reset();
    fuller.payBy = day("2023-12-31"); // agreed, and still ahead
    fuller.interestRate = GENERATE(u"3.85"_s, u"0"_s, u"0.5"_s, u"24"_s, u"100"_s, u"3.000001"_s);
    CHECK(mistakes(fuller).empty());
}

TEST_CASE("an empty clue names everything it needs, in the order of the form", "[casework]")
{
    QStringList fields;
    for (const auto& mistake : mistakes({})) {
        CHECK(mistake.code == ErrorCode::FieldMissing);
        CHECK(mistake.details == QStringList{mistake.where});
        fields += mistake.where;
    }
    CHECK(fields == QStringList{u"source"_s, u"receivedOn"_s, u"entity"_s, u"category"_s,
                                u"respondent"_s, u"facts"_s, u"claim"_s});
}

TEST_CASE("a wrong value is named with its field", "[casework]")
{
    const auto& wrong = GENERATE(from_range(kWrongClues));
    CAPTURE(wrong.what);
    ClueContent clue = completeClue();
    wrong.spoil(clue);
    const auto found = mistakes(clue);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == wrong.code);
    CHECK(found[0].where == QLatin1String(wrong.where));
}

TEST_CASE("a credit code with its right check character is taken", "[casework]")
{
    ClueContent clue = completeClue();
    clue.creditCode = u"91350100M000100Y43"_s; // the example of GB 32100-2015
    CHECK(mistakes(clue).empty());
}

TEST_CASE("nothing is registered in a year before the programme", "[casework]")
{
    ClueContent clue = completeClue();
    clue.receivedOn = day("2021-12-30");
    const auto found = mistakes(clue, "2021-12-31");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == ErrorCode::YearOutside);
    CHECK(mistakes(completeClue(), "2026-05-05").empty()); // later years run on
}

TEST_CASE("a clue is kept with everything it says, and nothing it does not", "[casework]")
{
    ClueContent clue = completeClue();
    CHECK(clueFromJson(toJson(clue)) == clue);
    CHECK(clueFromJson(toJson(ClueContent())) == ClueContent());
    clue.creditCode = u"91350100M000100Y43"_s;
    clue.legalRepresentative = u"法定代表人01"_s;
    clue.contact = u"联系人01"_s;
    clue.phone = u"0798-8200001"_s;
    clue.address = u"陶阳南路1号"_s;
    clue.shielding = Shielding::Anonymous;
    clue.basisTitle = u"施工合同"_s;
    clue.basisNumber = u"2014-07"_s;
    clue.basisDate = PartialDate::of(2014, 7);
    clue.total = Money::fromFen(1);
    clue.totalApproximate = true;
    clue.disputedApproximate = true;
    clue.facts = u"𬭎、堃、喆\n第二行"_s;
    CHECK(clueFromJson(toJson(clue)) == clue);
}
