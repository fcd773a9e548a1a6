// SPDX-License-Identifier: GPL-3.0-or-later
// A step of the supervision ladder is taken with its letter, or not at all.
#include "core/office/urging.h"

#include "core/office/acting.h"
#include "core/office/dispatching.h"
#include "tests/core/office/desk_maker.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

ActResult urged(DeskMaker& maker, const char* id, const CaseNumber& number, const char* on,
                const ActValues& values = {})
{
    const ActRow& row = *actNamed(QString::fromLatin1(id));
    return act(maker.desk(), row, maker.on(on), std::span(&number, 1),
               withMeeting(row, on, values))[0];
}

const ActValues kMeeting{{u"meetingOn"_s, u"2022-06-10"_s},
                         {u"meetingTime"_s, u"上午9:30"_s},
                         {u"meetingPlace"_s, u"1208会议室"_s}};

} // namespace

TEST_CASE("each step issues the letter of its kind", "[office]")
{
    struct Step {
        const char* act;
        const char* letter;
    };
    const auto step = GENERATE(values<Step>({
        {"remind", "reminder"},
        {"supervise", "supervision-letter"},
        {"interview", "interview-notice"},
        {"bulletin", "bulletin"},
    }));
    CAPTURE(step.act);
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number); // reply due 2022-05-31
    const auto result = urged(maker, step.act, number, "2022-06-01");
    REQUIRE(result.ok());
    CHECK(result.state == State::Dispatched);
    REQUIRE(result.letter);
    CHECK(result.letter->kind == QLatin1String(step.letter));
    CHECK(result.letter->subject == number);
    CHECK(result.letter->issuedOn == day("2022-06-01"));
    REQUIRE(maker.load(number).urgings.size() == 1);
    CHECK(maker.load(number).urgings[0].letterNumber == result.letter->numberText);
    CHECK(must(maker.desk().papers.papersOf(number)).back().numberText ==
          result.letter->numberText);
    CHECK(maker.isSound());
}

TEST_CASE("a letter tells what was due, how late it is and what was written before", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    REQUIRE(urged(maker, "remind", number, "2022-05-26").ok());
    const auto result =
        urged(maker, "supervise", number, "2022-06-07", {{u"dueOn"_s, u"2022-06-15"_s}});
    REQUIRE(result.letter);
    const QJsonObject& fields = result.letter->fields;
    CHECK(fields[u"addressee"] == u"区财政局"_s);
    CHECK(fields[u"dueMatter"] == u"reply"_s);
    CHECK(fields[u"dueOn"] == u"2022-05-31"_s);
    CHECK(fields[u"workdaysLate"] == 4); // 06-01, 06-02, 06-06, 06-07: 06-03 was 端午
    CHECK_FALSE(fields.contains(u"workdaysLeft"));
    CHECK(fields[u"limitOn"] == u"2022-06-15"_s);
    const auto letters = fields[u"letters"].toArray();
    REQUIRE(letters.size() == 2);
    CHECK(letters[0][u"kindName"] == u"转办函"_s);
    CHECK(letters[0][u"date"] == u"2022-05-10"_s);
    CHECK(letters[1][u"kindName"] == u"工作提醒"_s);
    CHECK(letters[1][u"date"] == u"2022-05-26"_s);
}

TEST_CASE("the reason of a letter names a shielded entity to nobody who may not know it",
          "[office]")
{
    struct Example {
        const char* act;
        Shielding shielding;
        bool named;
    };
    // The lead may know who asks that only the lead be told; a bulletin is for all units.
    const auto example = GENERATE(values<Example>({
        {"remind", Shielding::Open, true},
        {"remind", Shielding::LeadOnly, true},
        {"remind", Shielding::Anonymous, false},
        {"supervise", Shielding::Anonymous, false},
        {"interview", Shielding::Anonymous, false},
        {"bulletin", Shielding::LeadOnly, false},
        {"bulletin", Shielding::Anonymous, false},
    }));
    CAPTURE(example.act, int(example.shielding));
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.shielding = example.shielding;
    const auto number = maker.registered(clue);
    maker.dispatched(number);
    const auto result = urged(maker, example.act, number, "2022-06-01",
                              {{u"reason"_s, clue.entity + u"再次来电催问"_s}});
    REQUIRE(result.letter);
    const QString reason = result.letter->fields[u"reasonText"].toString();
    CHECK(reason.endsWith(u"再次来电催问"_s));
    CHECK(reason.contains(clue.entity) == example.named);
}

TEST_CASE("nobody is called to a meeting without day, hour and place", "[office]")
{
    const QString missing = GENERATE(u"meetingOn"_s, u"meetingTime"_s, u"meetingPlace"_s);
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    ActValues values = kMeeting;
    values.remove(missing);
    const auto head = maker.head();
    const ActRow& row = rowOf(Act::Interview);
    const auto acting = maker.on("2022-06-08");
    const auto refused = act(maker.desk(), row, acting, std::span(&number, 1), values).front();
    REQUIRE(refused.error);
    CHECK(refused.error->code == ErrorCode::FieldMissing);
    CHECK(refused.error->details == QStringList{missing});
    CHECK(refusalOf(mayDo(maker.desk(), maker.load(number), row, acting, values)) ==
          ErrorCode::FieldMissing);
    CHECK(maker.head() == head);
}

TEST_CASE("what a meeting leads to is not due before the meeting", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    ActValues values = kMeeting; // on 2022-06-10
    values[u"dueOn"_s] = u"2022-06-09"_s;
    const auto head = maker.head();
    const auto refused = urged(maker, "interview", number, "2022-06-08", values);
    REQUIRE(refused.error);
    CHECK(refused.error->code == ErrorCode::DateBefore);
    CHECK(refused.error->details == QStringList{u"dueOn"_s, u"2022-06-09"_s, u"2022-06-10"_s});
    CHECK(maker.head() == head);
    values[u"dueOn"_s] = u"2022-06-10"_s;
    CHECK(urged(maker, "interview", number, "2022-06-08", values).ok());
}

TEST_CASE("what is said of a letter stands on it, whichever act issues it", "[office]")
{
    const QString issuing =
        GENERATE(u"remind"_s, u"supervise"_s, u"interview"_s, u"bulletin"_s, u"dispatch"_s);
    CAPTURE(issuing);
    const QMap<QString, QString> facts{{u"urgency"_s, u"特急"_s},
                                       {u"secrecy"_s, u"秘密★1年"_s},
                                       {u"sealOf"_s, u"区政府办公室"_s},
                                       {u"signer"_s, u"签发人01"_s},
                                       {u"contact"_s, u"联系人05，0798-0000005"_s}};
    DeskMaker maker;
    const auto number = maker.registered();
    QJsonObject fields;
    if (issuing == u"dispatch") {
        const auto sent =
            dispatchCase(maker.desk(), maker.on("2022-05-10"), number, {.letterFacts = facts});
        REQUIRE(sent.letters.size() == 2);
        CHECK(sent.letters[1].fields[u"urgency"] == u"特急"_s);
        fields = sent.letters[0].fields;
    } else {
        maker.dispatched(number);
        const auto result = urged(maker, issuing.toLatin1(), number, "2022-06-08", facts);
        REQUIRE(result.letter);
        fields = result.letter->fields;
    }
    for (const auto& [key, text] : facts.asKeyValueRange()) {
        CAPTURE(key);
        CHECK(fields[key] == text);
    }
    CHECK(maker.isSound());
}

TEST_CASE("an unknown fact of a letter is refused, and nothing is sent", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto head = maker.head();
    const auto sent = dispatchCase(maker.desk(), maker.on("2022-05-10"), number,
                                   {.letterFacts = {{u"colour"_s, u"red"_s}}});
    REQUIRE(sent.result.error);
    CHECK(sent.result.error->code == ErrorCode::FieldUnknown);
    CHECK(maker.head() == head);
}

TEST_CASE("a letter is signed as the office calls itself on its day", "[office]")
{
    DeskMaker maker;
    Programme programme = maker.desk().programme;
    CHECK(programme.sender(day("2022-06-01")).name == u"珠山区营商环境指挥部改革创新组"_s);
    CHECK(programme.sender(day("2022-06-01")).ourselves == u"我组"_s);
    programme.senders = {
        {day("2022-06-10"), u"珠山区营商办"_s, u"珠山区营商办"_s, u"我办"_s, {}},
        {day("2022-07-01"), u"珠山区营商局"_s, u"营商局"_s, u"我局"_s, u"区政府"_s}};
    CHECK(programme.sender(day("2022-06-09")).ourselves == u"我组"_s);
    CHECK(programme.sender(day("2022-06-10")).ourselves == u"我办"_s);
    CHECK(programme.sender(day("2022-07-01")).sealOf == u"区政府"_s);
}

TEST_CASE("an interview's letter names day, hour and place of the meeting", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    const auto head = maker.head();
    const auto past =
        urged(maker, "interview", number, "2022-06-08", {{u"meetingOn"_s, u"2022-06-07"_s}});
    REQUIRE(past.error);
    CHECK(past.error->code == ErrorCode::DateBefore);
    CHECK(maker.head() == head);
    const auto result = urged(maker, "interview", number, "2022-06-08",
                              {{u"meetingOn"_s, u"2022-06-10"_s},
                               {u"meetingTime"_s, u"上午9:30"_s},
                               {u"meetingPlace"_s, u"区行政中心1208会议室"_s}});
    REQUIRE(result.letter);
    CHECK(result.letter->fields[u"meetingOn"] == u"2022-06-10"_s);
    CHECK(result.letter->fields[u"meetingTime"] == u"上午9:30"_s);
    CHECK(result.letter->fields[u"meetingPlace"] == u"区行政中心1208会议室"_s);
}

TEST_CASE("before the day a letter counts what is left", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    const auto result = urged(maker, "remind", number, "2022-05-26");
    REQUIRE(result.letter);
    CHECK(result.letter->fields[u"workdaysLeft"] == 3); // 05-27, 05-30, 05-31
    CHECK_FALSE(result.letter->fields.contains(u"workdaysLate"));
    CHECK_FALSE(result.letter->fields.contains(u"limitOn"));
}

TEST_CASE("a letter that cannot be set leaves no step and takes no number", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    const auto head = maker.head();
    maker.typesetter.refusal = Error{ErrorCode::PaperFailed, {u"no paper"_s}};
    const auto refused = urged(maker, "supervise", number, "2022-06-01");
    REQUIRE(refused.error);
    CHECK(refused.error->code == ErrorCode::PaperFailed);
    CHECK_FALSE(refused.letter);
    CHECK(maker.head() == head);
    CHECK(maker.load(number).urgings.empty());

    maker.typesetter.refusal.reset();
    const auto issued = urged(maker, "supervise", number, "2022-06-01");
    REQUIRE(issued.letter);
    CHECK(issued.letter->number == 1);
}

TEST_CASE("one command urges many cases, each with a letter of its own, once", "[office]")
{
    DeskMaker maker;
    const std::vector numbers{maker.registered(), maker.registered()};
    for (const auto& number : numbers)
        maker.dispatched(number);
    const auto command = maker.on("2022-06-01", u"click-1"_s);
    const auto results = act(maker.desk(), rowOf(Act::Supervise), command, numbers, {});
    REQUIRE(results[0].letter);
    REQUIRE(results[1].letter);
    CHECK(results[0].letter->number == 1);
    CHECK(results[1].letter->number == 2);
    const auto head = maker.head();
    for (const auto& again : act(maker.desk(), rowOf(Act::Supervise), command, numbers, {})) {
        CHECK(again.ok());
        REQUIRE(again.letter); // the one that it issued
        CHECK(again.letter->subject == again.number);
        CHECK(again.letter->number == (again.number == numbers[0] ? 1 : 2));
    }
    CHECK(maker.head() == head);
}
