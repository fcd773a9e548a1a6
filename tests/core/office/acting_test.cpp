// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/acting.h"

#include "core/office/listing.h"
#include "tests/core/office/desk_maker.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const ActRow& row(const char* id)
{
    return *actNamed(QString::fromLatin1(id));
}

const ActValues kNote{{u"text"_s, u"已电话联系"_s}};

} // namespace

TEST_CASE("an act is done on each case, and a refused one keeps no other back", "[office]")
{
    DeskMaker maker;
    const auto first = maker.registered();
    const auto second = maker.registered();
    maker.dispatched(second);
    const CaseNumber unknown(u"2022-0099"_s);
    const std::vector numbers{first, unknown, second};

    const auto results = act(maker.desk(), row("sign-for"), maker.on("2022-05-12"), numbers,
                             {{u"by"_s, u"签收人01"_s}});
    REQUIRE(results.size() == 3);
    CHECK(results[0].error->code == ErrorCode::ActNotAllowed);
    CHECK(results[0].state == State::Registered);
    CHECK(results[1].error->code == ErrorCode::CaseUnknown);
    CHECK_FALSE(results[1].state);
    CHECK(results[2].ok());
    CHECK(results[2].state == State::Handling);
    CHECK(maker.load(second).state == State::Handling);

    CHECK(toJson(results[0]) == QJsonObject{{u"case"_s, u"2022-0001"_s},
                                            {u"ok"_s, false},
                                            {u"state"_s, u"registered"_s},
                                            {u"code"_s, u"act-not-allowed"_s}});
    CHECK(toJson(results[1])[u"state"].isNull());
    CHECK(toJson(results[2]) == QJsonObject{{u"case"_s, u"2022-0002"_s},
                                            {u"ok"_s, true},
                                            {u"state"_s, u"handling"_s},
                                            {u"code"_s, QJsonValue()}});
}

TEST_CASE("a refused act changes nothing", "[office]")
{
    struct Refused {
        const char* act;
        const char* on;
        ActValues values;
        ErrorCode code;
    };
    const auto refused = GENERATE(values<Refused>({
        {"sign-for", "2022-05-12", {{u"by"_s, u"签收人01"_s}}, ErrorCode::ActNotAllowed},
        {"annotate", "2022-05-12", {}, ErrorCode::FieldMissing},
        {"annotate", "2022-12-02", kNote, ErrorCode::DateInFuture},
        {"annotate", "2022-05-04", kNote, ErrorCode::DateBefore},
    }));
    CAPTURE(refused.act, refused.on);
    DeskMaker maker;
    const auto number = maker.registered();
    const Case before = maker.load(number);
    const auto head = maker.head();
    const auto results = act(maker.desk(), row(refused.act), maker.on(refused.on),
                             std::span(&number, 1), refused.values);
    REQUIRE(results[0].error);
    CHECK(results[0].error->code == refused.code);
    CHECK(maker.head() == head);
    CHECK(maker.load(number) == before);
}

TEST_CASE("a command acts once on each case", "[office]")
{
    DeskMaker maker;
    const std::vector numbers{maker.registered(), maker.registered()};
    const auto command = maker.on("2022-05-12", u"click-1"_s);
    for (const auto& result : act(maker.desk(), row("annotate"), command, numbers, kNote))
        CHECK(result.ok());
    const auto head = maker.head();

    for (const auto& result : act(maker.desk(), row("annotate"), command, numbers, kNote))
        CHECK(result.ok()); // done before: no refusal, and no second note
    CHECK(maker.head() == head);
}

TEST_CASE("the chronicle tells who did what for whom and when", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    Acting acting = maker.on("2022-05-09");
    acting.onBehalfOf = u"负责人01"_s;
    const auto results =
        act(maker.desk(), row("decline"), acting, std::span(&number, 1),
            {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"属民间借贷"_s}});
    REQUIRE(results[0].ok());

    const CaseFile file = must(caseFile(maker.desk(), number));
    CHECK(file.subject.state == State::Declined);
    REQUIRE(file.events.size() == 2);
    CHECK(file.events[0].kind == u"register"_s);
    CHECK(file.events[1].kind == u"decline"_s);
    CHECK(file.events[1].operatorName == u"经办人01"_s);
    CHECK(file.events[1].onBehalfOf == u"负责人01"_s);
    CHECK(file.events[1].happenedOn == day("2022-05-09"));
    CHECK(file.events[1].reason == u"属民间借贷"_s);
    CHECK(file.events[1].payload[u"reasonCode"] == u"out-of-scope"_s);
}

TEST_CASE("a case is shown as it stood on a past day", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number); // dispatched 05-10, signed for 05-12, settled 06-13
    const auto stateOn = [&](const char* on) {
        return must(caseFile(maker.desk(), number, day(on))).subject.state;
    };
    CHECK(stateOn("2022-05-05") == State::Registered);
    CHECK(stateOn("2022-05-11") == State::Dispatched);
    CHECK(stateOn("2022-05-12") == State::Handling);
    CHECK(stateOn("2022-06-13") == State::Settled);
    CHECK(refusalOf(caseFile(maker.desk(), number, day("2022-05-04"))) == ErrorCode::CaseUnknown);
    CHECK(must(caseFile(maker.desk(), number, day("2022-05-09"))).papers.empty());
    CHECK(must(caseFile(maker.desk(), number)).papers.size() == 2);
}
