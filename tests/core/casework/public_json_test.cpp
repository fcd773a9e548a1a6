// SPDX-License-Identifier: GPL-3.0-or-later
// The case as other programs see it: keys that never change, null for what is not known.
#include "core/casework/public_json.h"
#include "tests/core/casework/case_story.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

QJsonObject shown(const Case& subject, const char* on = "2022-06-01")
{
    return publicJson(subject, programme(), day(on));
}

const QStringList kPromised =
    u"number registeredOn receivedOn source entity creditCode legalRepresentative contact phone "
    "address confidential category respondent locality basisTitle basisNumber basisDate totalFen "
    "disputedFen recognisedFen fulfilledFen facts claim state stage track lead assisting copied "
    "dueOn provisional late outcome settledOn struckOffOn clues year industry formerOfficials "
    "evidenceList contestedFen enterpriseSize deliveredOn payBy interestRate contractOn dueFrom "
    "dueFromOn "
    "interestPer interestDays interestRule order"_s.split(u' ');

} // namespace

TEST_CASE("every promised key is there in every state", "[casework]")
{
    const auto state = GENERATE(from_range(kStates)).value;
    CAPTURE(idOf(state));
    const QJsonObject json = shown(storyUpTo(state).now());
    for (const auto& key : kPromised) {
        CAPTURE(key);
        CHECK(json.contains(key));
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        CAPTURE(it.key());
        CHECK_FALSE(it.value() == QJsonValue(QString()));
    }
}

TEST_CASE("what is not known is null, never empty and never nought", "[casework]")
{
    const QJsonObject json = shown(CaseStory().now());
    for (const char* key : {"creditCode", "legalRepresentative", "contact", "phone", "address",
                            "basisTitle", "basisNumber", "basisDate", "totalFen", "recognisedFen",
                            "track", "lead", "outcome", "settledOn", "struckOffOn"}) {
        CAPTURE(key);
        CHECK(json[QLatin1String(key)].isNull());
    }
}

TEST_CASE("what is known is told by id, full name, fen and ISO date", "[casework]")
{
    const QJsonObject json = shown(storyUpTo(State::Dispatched).now());
    CHECK(json[u"number"] == u"2022-0001"_s);
    CHECK(json[u"year"] == 2022);
    CHECK(json[u"clues"] == 1);
    CHECK(json[u"registeredOn"] == u"2022-05-05"_s);
    CHECK(json[u"receivedOn"] == u"2022-05-04"_s);
    CHECK(json[u"source"] == u"public"_s);
    CHECK(json[u"category"] == u"payment-arrears"_s);
    CHECK(json[u"confidential"] == false);
    CHECK(json[u"respondent"] == u"区财政局"_s);
    CHECK(json[u"locality"] == u"新厂街道办事处"_s);
    CHECK(json[u"disputedFen"] == 128'650'000);
    CHECK(json[u"fulfilledFen"] == 0); // known: nothing was fulfilled
    CHECK(json[u"state"] == u"dispatched"_s);
    CHECK(json[u"stage"] == 2);
    CHECK(json[u"lead"] == u"区财政局"_s);
    CHECK(json[u"copied"].toArray() == QJsonArray{u"区工业和信息化局"_s});
    CHECK(json[u"assisting"].toArray() == QJsonArray());
    CHECK(json[u"dueOn"] == u"2022-06-30"_s);
    CHECK(json[u"provisional"] == false);
}

TEST_CASE("late is judged by the day that is asked about", "[casework]")
{
    const Case subject = storyUpTo(State::Dispatched).now(); // due 2022-06-30
    CHECK(shown(subject, "2022-06-30")[u"late"] == false);
    CHECK(shown(subject, "2022-07-01")[u"late"] == true);
}

TEST_CASE("a finished case tells its track, result and both its dates", "[casework]")
{
    const QJsonObject json = shown(storyUpTo(State::StruckOff).now());
    CHECK(json[u"track"] == u"prompt"_s);
    CHECK(json[u"outcome"] == u"resolved"_s);
    CHECK(json[u"settledOn"] == u"2022-06-20"_s);
    CHECK(json[u"struckOffOn"] == u"2022-07-01"_s);
    CHECK(json[u"stage"] == 4);
    CHECK(json[u"dueOn"].isNull());
    CHECK(json[u"late"] == false);
}

TEST_CASE("a date known to the month is told to the month", "[casework]")
{
    ClueContent clue = completeClue();
    clue.basisDate = PartialDate::of(2014, 7);
    clue.shielding = Shielding::LeadOnly;
    const QJsonObject json = shown(CaseStory(clue).now());
    CHECK(json[u"basisDate"] == u"2014-07"_s);
    CHECK(json[u"confidential"] == true);
}
