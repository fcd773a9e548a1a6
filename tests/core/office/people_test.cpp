// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a ledger, and that who a person is, is the number.
#include "core/office/registration.h"
#include "core/office/rules/configuration.h"
#include "core/office/rules/operators.h"
#include "tests/core/office/entries.h"
#include "tests/core/office/forger.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kHead = u"负责人01"_s;  // has every role
const QString kClerk = u"承办人01"_s; // acts and checks

// The desk reads anew what is recorded, as an open ledger does.
void keepReading(DeskMaker& maker)
{
    maker.desk().renew = [&maker]() -> Outcome {
        maker.readRulesAgain();
        return {};
    };
}

Acting actingAs(const DeskMaker& maker, const QString& name, const char* on = "2022-06-20")
{
    Acting acting = maker.on(on);
    acting.operatorName = name;
    return acting;
}

void list(DeskMaker& maker, const QString& name, Roles roles)
{
    must(addPerson(maker.desk(), actingAs(maker, kHead), name, roles, day("2022-04-01")));
    maker.readRulesAgain();
}

// Number 1 is the head, number 2 the clerk.
void listTwo(DeskMaker& maker)
{
    keepReading(maker);
    list(maker, kHead, kEveryRole);
    list(maker, kClerk, {Role::Act, Role::Check});
}

std::optional<ErrorCode> codeOfAct(const ActResult& result)
{
    return result.error ? std::optional(result.error->code) : std::nullopt;
}

ActResult strikeOff(DeskMaker& maker, const CaseNumber& number, const QString& name)
{
    return tryAct(maker, "strike-off", number, "2022-06-20",
                  {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}, name);
}

ActResult extend(DeskMaker& maker, const CaseNumber& number, const QString& name,
                 const QString& approver)
{
    return tryAct(
        maker, "extend", number, "2022-06-20",
        {{u"dueOn"_s, u"2022-08-15"_s}, {u"reason"_s, u"等待结算"_s}, {u"approver"_s, approver}},
        name);
}

Event newest(DeskMaker& maker, const CaseNumber& number)
{
    return must(maker.desk().record.events(number)).back();
}

} // namespace

TEST_CASE("the first person begins the list, and has every role where none is said", "[office]")
{
    DeskMaker maker;
    keepReading(maker);
    const Person first = must(addPerson(maker.desk(), actingAs(maker, u"root"_s), u" 负责人  01 "_s,
                                        {}, day("2022-04-01")));
    CHECK(first.number == 1);
    CHECK(first.name == u"负责人 01"_s);
    CHECK(first.roles == kEveryRole);
    maker.readRulesAgain();
    CHECK(tests::refusalOf(addPerson(maker.desk(), actingAs(maker, u"root"_s), kClerk, {Role::Act},
                                     day("2022-04-01"))) == ErrorCode::PersonUnknown);
    CHECK(tests::refusalOf(addPerson(maker.desk(), actingAs(maker, u"1"_s), kClerk, {},
                                     day("2022-04-01"))) == ErrorCode::FieldMissing);
    CHECK(maker.isSound());
}

TEST_CASE("a first person who could not manage the list does not begin it", "[office]")
{
    DeskMaker maker;
    keepReading(maker);
    const auto head = maker.head();
    CHECK(tests::refusalOf(addPerson(maker.desk(), actingAs(maker, kClerk), kClerk, {Role::Act},
                                     day("2022-04-01"))) == ErrorCode::LastManager);
    CHECK(maker.head() == head);
}

TEST_CASE("another name leaves the number, other roles and an end are recorded", "[office]")
{
    DeskMaker maker;
    listTwo(maker);
    const auto change = [&](const QString& who, const PersonEdit& edit) {
        const Person person = must(changePerson(maker.desk(), actingAs(maker, kHead), who, edit));
        maker.readRulesAgain();
        return person;
    };
    const Person renamed = change(u"2"_s, {.name = u"承办人02"_s});
    CHECK(renamed.number == 2);
    CHECK(renamed.roles == Roles{Role::Act, Role::Check});
    CHECK(change(kClerk, {.roles = Roles{Role::Enter}}).name == u"承办人02"_s);
    CHECK(change(u"2"_s, {.to = day("2022-06-30")}).to == day("2022-06-30"));
    CHECK(tests::refusalOf(addPerson(maker.desk(), actingAs(maker, kHead), kClerk, {Role::Act},
                                     day("2022-07-01"))) == ErrorCode::NameTaken);
    CHECK(change(u"2"_s, {.from = day("2022-09-01")}).to == std::nullopt); // returns
    CHECK(tests::refusalOf(changePerson(maker.desk(), actingAs(maker, kHead), u"2"_s,
                                        {.name = u"承办人02"_s})) == ErrorCode::SameValue);
    CHECK(maker.isSound());
}

TEST_CASE("an entry bears the name of the list, however it was typed", "[office]")
{
    DeskMaker maker;
    listTwo(maker);
    const CaseNumber number =
        must(registerClues(maker.desk(), actingAs(maker, kClerk, "2022-05-05"),
                           std::array{completeClue()}))
            .front();
    const QString typed = GENERATE(u"2"_s, u"承办人 ０１"_s, u"承办\u200B人01"_s);
    REQUIRE(tryAct(maker, "annotate", number, "2022-06-20", {{u"text"_s, u"来电"_s}}, typed).ok());
    CHECK(newest(maker, number).operatorName == kClerk);
}

TEST_CASE("who settled does not check, under whatever name", "[office]")
{
    DeskMaker maker;
    const CaseNumber number = handled(maker);
    listTwo(maker);
    maker.act("opine", number, "2022-06-01", {{u"text"_s, u"支付"_s}, {u"author"_s, u"承办人01"_s}},
              kClerk);
    maker.act("settle", number, "2022-06-13",
              {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"支付协议"_s}}, kClerk);
    must(changePerson(maker.desk(), actingAs(maker, kHead), u"2"_s, {.name = u"核查人01"_s}));
    maker.readRulesAgain();
    const QString typed = GENERATE(u"2"_s, u"核查人01"_s, u"承办人01"_s, u"核 查人０１"_s);
    CHECK(codeOfAct(strikeOff(maker, number, typed)) == ErrorCode::SameOperator);
    CHECK(codeOfAct(tryAct(maker, "refuse", number, "2022-06-20",
                           {{u"reason"_s, u"未付清"_s}, {u"dueOn"_s, u"2022-07-15"_s}}, typed)) ==
          ErrorCode::SameOperator);
    REQUIRE(strikeOff(maker, number, kHead).ok());
    CHECK(codeOfAct(tryAct(maker, "withdraw", number, "2022-06-20", {{u"reason"_s, u"误录"_s}},
                           typed)) == ErrorCode::SameOperator);
    REQUIRE(
        tryAct(maker, "withdraw", number, "2022-06-20", {{u"reason"_s, u"误录"_s}}, kHead).ok());
    CHECK(maker.isSound());
}

TEST_CASE("who settled before the list was begun is everybody of that name", "[office]")
{
    DeskMaker maker;
    const CaseNumber number = maker.registered();
    maker.settled(number); // by 经办人01
    listTwo(maker);
    list(maker, u"经办人01(财务)"_s, {Role::Check});
    list(maker, u"经办人01(城建)"_s, {Role::Check});
    CHECK(codeOfAct(strikeOff(maker, number, u"3"_s)) == ErrorCode::SameOperator);
    CHECK(codeOfAct(strikeOff(maker, number, u"4"_s)) == ErrorCode::SameOperator);
    CHECK(strikeOff(maker, number, kClerk).ok());
    CHECK(maker.isSound());
}

TEST_CASE("an approver is another person of the list who may approve", "[office]")
{
    DeskMaker maker;
    const CaseNumber number = handled(maker);
    listTwo(maker);
    CHECK(codeOfAct(extend(maker, number, kHead, u"1"_s)) == ErrorCode::ApproverIsOperator);
    CHECK(codeOfAct(extend(maker, number, kHead, u"负责 人０１"_s)) ==
          ErrorCode::ApproverIsOperator);
    CHECK(codeOfAct(extend(maker, number, kHead, kClerk)) == ErrorCode::RoleMissing);
    CHECK(codeOfAct(extend(maker, number, kClerk, u"批准人01"_s)) == ErrorCode::PersonUnknown);
    REQUIRE(extend(maker, number, kClerk, u"1"_s).ok());
    CHECK(newest(maker, number).payload[u"approver"] == kHead);
    CHECK(codeOfAct(tryAct(maker, "withdraw", number, "2022-06-20",
                           {{u"reason"_s, u"误录"_s}, {u"approver"_s, kClerk}}, kClerk)) ==
          ErrorCode::ApproverIsOperator);
    CHECK(codeOfAct(
              tryAct(maker, "correct", number, "2022-06-20",
                     {{u"field"_s, u"approver"_s}, {u"value"_s, u"2"_s}, {u"reason"_s, u"错录"_s}},
                     kHead)) == ErrorCode::ApproverIsOperator);
    CHECK(maker.isSound());
}

TEST_CASE("an approver who left approves nothing any more", "[office]")
{
    DeskMaker maker;
    const CaseNumber number = handled(maker);
    listTwo(maker);
    list(maker, u"审批人01"_s, {Role::Approve});
    must(changePerson(maker.desk(), actingAs(maker, kHead), u"审批人01"_s,
                      {.to = day("2022-06-19")}));
    maker.readRulesAgain();
    CHECK(codeOfAct(extend(maker, number, kClerk, u"审批人01"_s)) == ErrorCode::PersonLeft);
}

TEST_CASE("what names entered before the list was begun stands, and is verified", "[office]")
{
    DeskMaker maker;
    const CaseNumber number = maker.registered();
    maker.settled(number);
    maker.act("strike-off", number, "2022-06-15",
              {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}, u"核查人01"_s);
    const auto before = must(maker.desk().record.events(number));
    listTwo(maker);
    CHECK(must(maker.desk().record.events(number)) == before);
    CHECK(maker.isSound());
}

TEST_CASE("verify names what nobody of the list could have entered", "[office]")
{
    DeskMaker maker;
    const CaseNumber number = handled(maker);
    listTwo(maker);
    REQUIRE(tryAct(maker, "annotate", number, "2022-06-20", {{u"text"_s, u"来电"_s}}, kClerk).ok());
    const QString forged = GENERATE(u"外来人01"_s, u"经办人01"_s);
    Forger forger(maker);
    forger.change(number, u"annotate"_s, [&](Event& event) { event.operatorName = forged; });
    CHECK_FALSE(forger.found().empty());
}

TEST_CASE("verify names a line of the list that nobody could have written", "[office]")
{
    DeskMaker maker;
    listTwo(maker);
    const Person clerk{.number = 2, .name = kClerk, .from = day("2022-04-01"), .roles = kEveryRole};
    Person other = clerk;
    other.name = kHead;
    Person third = clerk;
    third.number = 3;
    const auto [name, person] = GENERATE_COPY(table<QString, Person>(
        {{kClerk, clerk}, {kHead, other}, {kHead, third}})); // lacks the role; taken; taken
    Forger forger(maker);
    forger.add({kSetPerson, {}, actingAs(maker, name), {}, toJson(person)});
    CHECK_FALSE(forger.found().empty());
}

TEST_CASE("a list of people in which a number is missing is refused by the number of its entry",
          "[people]")
{
    const auto listing = [](std::int64_t seq, int number) {
        Event event;
        event.seq = seq;
        event.payload = toJson(Person{.number = number,
                                      .name = u"承办人0%1"_s.arg(number),
                                      .from = day("2022-04-01"),
                                      .to = {},
                                      .roles = {Role::Act}});
        return event;
    };
    CHECK(peopleIn(std::vector{listing(3, 1), listing(5, 2), listing(7, 1)}));
    const auto people = peopleIn(std::vector{listing(3, 1), listing(7, 3)});
    REQUIRE_FALSE(people);
    CHECK(people.error() == Error{ErrorCode::ChainBroken, {u"7"_s}});
}
