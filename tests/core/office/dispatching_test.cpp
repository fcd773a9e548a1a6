// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dispatching.h"

#include "tests/core/office/desk_maker.h"

#include <QJsonDocument>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const UnitId kFinance(u"dept-finance"_s);           // the respondent
const UnitId kIndustry(u"dept-industry-it"_s);      // copied by the rules
const UnitId kReform(u"dept-development-reform"_s); // suggested, never by default
const UnitId kHousing(u"dept-housing-construction"_s);

ClueContent clueOf(const char* category)
{
    ClueContent clue = completeClue();
    clue.category = CategoryId(QString::fromLatin1(category));
    return clue;
}

QStringList numbersOf(const std::vector<IssuedPaper>& letters)
{
    QStringList numbers;
    for (const auto& letter : letters)
        numbers += letter.numberText;
    return numbers;
}

Dispatched send(DeskMaker& maker, const CaseNumber& number, const DispatchChoice& choice = {},
                const char* on = "2022-05-10")
{
    return dispatchCase(maker.desk(), maker.on(on), number, choice);
}

// Refused for this reason, and nothing is different.
void checkRefused(DeskMaker& maker, const CaseNumber& number, const DispatchChoice& choice,
                  ErrorCode code, const QStringList& details)
{
    const auto head = maker.head();
    const Case before = maker.load(number);
    const auto sent = send(maker, number, choice);
    REQUIRE(sent.result.error);
    CHECK(sent.result.error->code == code);
    CHECK(sent.result.error->details == details);
    CHECK(sent.result.error->where == number.text());
    CHECK(sent.letters.empty());
    CHECK(maker.head() == head);
    CHECK(maker.load(number) == before);
    CHECK(must(maker.desk().papers.papersOf(number)).empty());
}

} // namespace

TEST_CASE("a case goes where the rules send it, with a letter to each", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto sent = send(maker, number);
    REQUIRE(sent.result.ok());
    CHECK(sent.result.state == State::Dispatched);
    REQUIRE(sent.letters.size() == 2);
    CHECK(sent.letters[0].kind == u"referral-letter"_s);
    CHECK(sent.letters[0].addressee == u"区财政局"_s);
    CHECK(sent.letters[0].numberText == u"珠改创转〔2022〕1号"_s);
    CHECK(sent.letters[0].issuedOn == day("2022-05-10"));
    CHECK(sent.letters[1].kind == u"copy-letter"_s);
    CHECK(sent.letters[1].addressee == u"区工业和信息化局"_s);
    CHECK(sent.letters[1].numberText == u"珠改创抄〔2022〕1号"_s);

    const Case subject = maker.load(number);
    CHECK(subject.lead == kFinance);
    CHECK(subject.copied == std::vector{kIndustry});
    CHECK_FALSE(subject.routingReason.isEmpty());
    REQUIRE(subject.legs.size() == 1);
    CHECK(subject.legs[0].letterNumber == u"珠改创转〔2022〕1号"_s);
    CHECK(subject.legs[0].signForDue == day("2022-05-13")); // 3 working days
    CHECK(subject.legs[0].replyDue == day("2022-05-31"));   // 15 working days
    CHECK_FALSE(subject.legs[0].provisional);
}

TEST_CASE("the days of a dispatch before the holidays are working days", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    REQUIRE(send(maker, number, {}, "2022-09-29").result.ok());
    const Leg leg = maker.load(number).legs.back();
    CHECK(leg.signForDue == day("2022-10-09")); // 09-30, then the make-up days 10-08 and 10-09
    CHECK(leg.replyDue == day("2022-10-25"));
}

TEST_CASE("where the plan names no sector department a person chooses (plan III.1)", "[office]")
{
    const auto* category = GENERATE("contract-breach", "other");
    DeskMaker maker;
    const auto number = maker.registered(clueOf(category));
    checkRefused(maker, number, {}, ErrorCode::NeedsPerson, {u"copied"_s, u"区发展和改革委员会"_s});

    const auto sent = send(maker, number, {.copied = std::vector{kReform}});
    CHECK(sent.result.ok()); // answering the question needs no reason
    CHECK(sent.letters.back().addressee == u"区发展和改革委员会"_s);
}

TEST_CASE("a departure from the proposal needs its reason", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    checkRefused(maker, number, {.lead = kHousing}, ErrorCode::NeedsReason, {u"lead"_s});
    checkRefused(maker, number, {.lead = kHousing, .why = u"  "_s}, ErrorCode::NeedsReason,
                 {u"lead"_s});
    checkRefused(maker, number, {.copied = std::vector{kReform}}, ErrorCode::NeedsReason,
                 {u"copied"_s});
    checkRefused(maker, number, {.copied = std::vector<UnitId>()}, ErrorCode::NeedsReason,
                 {u"copied"_s});

    const auto sent = send(maker, number, {.lead = kHousing, .why = u"工程由其发包"_s});
    REQUIRE(sent.result.ok());
    const Case subject = maker.load(number);
    CHECK(subject.lead == kHousing);
    CHECK(subject.routingReason == u"人工确定:工程由其发包"_s);
    const auto events = must(maker.desk().record.events(number));
    const auto dispatched = std::ranges::find(events, u"dispatch"_s, &Event::kind);
    REQUIRE(dispatched != events.end());
    CHECK(dispatched->reason == u"工程由其发包"_s);
}

TEST_CASE("choosing what was proposed is no departure", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    CHECK(send(maker, number, {.lead = kFinance, .copied = std::vector{kIndustry}}).result.ok());
}

TEST_CASE("a unit that there is not gets neither case nor copy", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const UnitId moon(u"dept-moon"_s);
    checkRefused(maker, number, {.lead = moon, .why = u"远"_s}, ErrorCode::UnknownUnit,
                 {u"dept-moon"_s});
    checkRefused(maker, number, {.copied = std::vector{moon}, .why = u"远"_s},
                 ErrorCode::UnknownUnit, {u"dept-moon"_s});
}

TEST_CASE("each unit gets one copy, and the lead none", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto sent = send(
        maker, number,
        {.copied = std::vector{kReform, kFinance, kReform, kIndustry}, .why = u"两部门共同督促"_s});
    REQUIRE(sent.result.ok());
    CHECK(maker.load(number).copied == std::vector{kReform, kIndustry});
    CHECK(sent.letters.size() == 3);
}

TEST_CASE("letter numbers have no gaps, kind by kind", "[office]")
{
    DeskMaker maker;
    const auto first = maker.registered();
    const auto second = maker.registered();
    const auto third = maker.registered();
    CHECK(numbersOf(send(maker, first).letters) ==
          QStringList{u"珠改创转〔2022〕1号"_s, u"珠改创抄〔2022〕1号"_s});
    CHECK(numbersOf(
              send(maker, second, {.copied = std::vector<UnitId>(), .why = u"已知情"_s}).letters) ==
          QStringList{u"珠改创转〔2022〕2号"_s});
    CHECK(numbersOf(send(maker, third).letters) ==
          QStringList{u"珠改创转〔2022〕3号"_s, u"珠改创抄〔2022〕2号"_s});
}

TEST_CASE("a letter that cannot be set spends no number and sends nothing", "[office]")
{
    const auto kind = GENERATE(u""_s, u"copy-letter"_s); // any letter; only the last one
    CAPTURE(kind);
    DeskMaker maker;
    const auto number = maker.registered();
    maker.typesetter.refusal = Error{ErrorCode::PaperFailed, {u"out of ink"_s}};
    maker.typesetter.refusedKind = kind;
    checkRefused(maker, number, {}, ErrorCode::PaperFailed, {u"out of ink"_s});

    maker.typesetter.refusal.reset();
    CHECK(numbersOf(send(maker, number).letters) ==
          QStringList{u"珠改创转〔2022〕1号"_s, u"珠改创抄〔2022〕1号"_s});
    CHECK(maker.isSound());
}

TEST_CASE("a case that is under way is not dispatched again", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    const auto head = maker.head();
    const auto again = send(maker, number);
    CHECK(again.result.error->code == ErrorCode::ActNotAllowed);
    CHECK(maker.head() == head);
    CHECK(send(maker, CaseNumber(u"2022-0099"_s)).result.error->code == ErrorCode::CaseUnknown);
}

TEST_CASE("a command dispatches once", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto command = maker.on("2022-05-10", u"click-1"_s);
    REQUIRE(dispatchCase(maker.desk(), command, number, {}).letters.size() == 2);
    const auto head = maker.head();
    const auto again = dispatchCase(maker.desk(), command, number, {});
    CHECK(again.result.ok());
    CHECK(again.letters.size() == 2); // those that it sent
    CHECK(maker.head() == head);
}

TEST_CASE("a preview shows the letters without numbers and changes nothing", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto head = maker.head();
    const auto orders = must(previewDispatch(maker.desk(), maker.on("2022-05-10"), number, {}));
    REQUIRE(orders.size() == 3);
    CHECK(orders[1].isAnnex); // the clue form that the letter names
    CHECK(orders[0].fields[u"addressee"] == u"区财政局"_s);
    CHECK(orders[0].fields[u"replyDueOn"] == u"2022-05-31"_s);
    CHECK_FALSE(orders[0].fields.contains(u"numberText"));
    CHECK(maker.head() == head);
    CHECK(refusalOf(previewDispatch(maker.desk(), maker.on("2022-05-10"), number,
                                    {.lead = kHousing})) == ErrorCode::NeedsReason);
}

TEST_CASE("a letter tells who complains only as the clue asks", "[office]")
{
    struct Shielded {
        Shielding shielding;
        bool leadReads;
        bool copiedRead;
    };
    const auto shielded = GENERATE(values<Shielded>({{Shielding::Open, true, true},
                                                     {Shielding::LeadOnly, true, false},
                                                     {Shielding::Anonymous, false, false}}));
    CAPTURE(shieldingId(shielded.shielding));
    ClueContent clue = completeClue();
    clue.shielding = shielded.shielding;
    clue.contact = u"联系人01"_s;
    clue.phone = u"13800010117"_s;
    clue.creditCode = u"91350100M000100Y43"_s;
    clue.basisNumber = u"青岚合字2014-07"_s;
    clue.facts = u"青岚陶瓷承建维修工程,联系人01(13800010117)多次催要未果。"_s;
    clue.claim = u"请向景德镇青岚陶瓷有限公司支付尾款。"_s;
    DeskMaker maker;
    const auto sent = send(maker, maker.registered(clue));
    REQUIRE(sent.letters.size() == 2);

    const auto names = [&](const IssuedPaper& letter, const char16_t* word) {
        return QString::fromUtf8(QJsonDocument(letter.fields).toJson()).contains(QStringView(word));
    };
    for (const auto* word : {u"青岚", u"联系人01", u"13800010117"}) {
        CAPTURE(QString::fromUtf16(word));
        CHECK(names(sent.letters[0], word) == shielded.leadReads);
        CHECK(names(sent.letters[1], word) == shielded.copiedRead);
    }
    CHECK(names(sent.letters[1], u"陶瓷")); // the trade at least: 「某陶瓷企业」
}

TEST_CASE(
    "copies name the referral of their dispatch, and the next referral why the last came back",
    "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto first = dispatchCase(maker.desk(), maker.on("2022-05-10"), number, {});
    REQUIRE(first.letters.size() == 2);
    CHECK(first.letters[1].fields[u"referralNumber"] == first.letters[0].numberText);
    CHECK_FALSE(first.letters[0].fields.contains(u"returnedBy"));
    maker.act("return", number, "2022-05-11",
              {{u"reasonCode"_s, u"duties-transferred"_s},
               {u"basis"_s, u"职责已划转"_s},
               {u"suggestedUnit"_s, u"区住建局"_s}});
    const auto again = dispatchCase(maker.desk(), maker.on("2022-05-12"), number,
                                    {.lead = UnitId(u"dept-housing-construction"_s),
                                     .copied = std::vector<UnitId>(),
                                     .why = u"职责在此"_s});
    REQUIRE(again.letters.size() == 1);
    const auto& fields = again.letters[0].fields;
    CHECK(fields[u"returnedBy"] == u"区财政局"_s);
    CHECK(fields[u"returnedOn"] == u"2022-05-11"_s);
    CHECK(fields[u"returnReason"] == u"duties-transferred"_s);
}
