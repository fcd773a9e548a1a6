// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/registration.h"

#include "core/directory/shipped_programme.h"
#include "tests/core/office/desk_maker.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

QJsonObject form()
{
    return {{u"source"_s, u"公开征集"_s},
            {u"receivedOn"_s, u"2022-05-04"_s},
            {u"entity"_s, u"景德镇青岚陶瓷有限公司"_s},
            {u"category"_s, u"账款支付"_s},
            {u"respondent"_s, u"区财政局"_s},
            {u"facts"_s, u"尾款未付。"_s},
            {u"claim"_s, u"请求支付。"_s}};
}

FormReading reading(const QJsonObject& form)
{
    static const Programme programme = must(shippedProgramme());
    return readClue(form, programme, day("2022-05-05"));
}

} // namespace

TEST_CASE("clues are registered in order, each as a case", "[office]")
{
    DeskMaker maker;
    const std::vector clues{completeClue(), completeClue()};
    const auto numbers = must(registerClues(maker.desk(), maker.on("2022-05-05"), clues));
    CHECK(numbers == std::vector{CaseNumber(u"2022-0001"_s), CaseNumber(u"2022-0002"_s)});
    const Case subject = maker.load(numbers[1]);
    CHECK(subject.clue == completeClue());
    CHECK(subject.registeredOn == day("2022-05-05"));
    CHECK(subject.closeDue == day("2022-12-31"));
}

TEST_CASE("all clues are registered or none", "[office]")
{
    DeskMaker maker;
    const auto head = maker.head();
    ClueContent lacking = completeClue();
    lacking.claim.clear();
    const std::vector clues{completeClue(), lacking, completeClue()};
    const auto refused = registerClues(maker.desk(), maker.on("2022-05-05"), clues);
    CHECK(refusalOf(refused) == ErrorCode::FieldMissing);
    CHECK(refused.error().where == u"claim"_s);
    CHECK(maker.head() == head);
    CHECK(maker.registered() == CaseNumber(u"2022-0001"_s)); // no number was spent
}

TEST_CASE("nothing is registered by nobody or on a day to come", "[office]")
{
    DeskMaker maker;
    const auto head = maker.head();
    const ClueContent clue = completeClue();
    Acting nobody = maker.on("2022-05-05");
    nobody.operatorName = u" "_s;
    CHECK(refusalOf(registerClues(maker.desk(), nobody, std::span(&clue, 1))) ==
          ErrorCode::OperatorMissing);
    CHECK(refusalOf(registerClues(maker.desk(), maker.on("2022-12-02"), std::span(&clue, 1))) ==
          ErrorCode::DateInFuture);
    CHECK(maker.head() == head);
}

TEST_CASE("a command registers once", "[office]")
{
    DeskMaker maker;
    const ClueContent clue = completeClue();
    const auto command = maker.on("2022-05-05", u"click-1"_s);
    const auto numbers = must(registerClues(maker.desk(), command, std::span(&clue, 1)));
    const auto head = maker.head();
    CHECK(must(registerClues(maker.desk(), command, std::span(&clue, 1))) == numbers);
    CHECK(maker.head() == head);
}

TEST_CASE("a form is read as people fill it in", "[office]")
{
    QJsonObject filled = form();
    filled[u"total"] = u"约380万"_s;
    filled[u"disputedFen"] = 128'650'000;
    filled[u"basisDate"] = u"2014.7"_s;
    filled[u"locality"] = u"新厂街道"_s;
    filled[u"creditCode"] = u"９１350100m000100y43"_s;
    filled[u"confidential"] = true;
    filled[u"phone"] = QJsonValue();
    const auto read = reading(filled);
    CHECK(read.mistakes.empty());
    CHECK(read.clue.source == SourceId(u"public"_s));
    CHECK(read.clue.category == CategoryId(u"payment-arrears"_s));
    CHECK(read.clue.respondent == UnitId(u"dept-finance"_s));
    CHECK(read.clue.locality == UnitId(u"360203002"_s));
    CHECK(read.clue.receivedOn == day("2022-05-04"));
    CHECK(read.clue.basisDate == PartialDate::of(2014, 7));
    CHECK(read.clue.total == Money::fromFen(380'000'000));
    CHECK(read.clue.totalApproximate);
    CHECK(read.clue.disputed == Money::fromFen(128'650'000));
    CHECK_FALSE(read.clue.disputedApproximate);
    CHECK(read.clue.creditCode == u"91350100M000100Y43"_s);
    CHECK(read.clue.shielding == Shielding::LeadOnly);
    CHECK(read.clue.phone.isEmpty());
}

namespace {

struct Wrong {
    const char* key;
    QJsonValue value;
    const char* where;
    ErrorCode code;
};
const std::vector<Wrong> kWrongForms{
    {"category", u"天气"_s, "category", ErrorCode::UnknownCategory},
    {"source", u"听说"_s, "source", ErrorCode::UnknownSource},
    {"respondent", u"区外星人局"_s, "respondent", ErrorCode::UnknownUnit},
    {"locality", u"区财政局"_s, "locality", ErrorCode::NotALocality},
    {"receivedOn", u"2022-02-30"_s, "receivedOn", ErrorCode::DateUnreadable},
    {"receivedOn", u"2022-05"_s, "receivedOn", ErrorCode::DateUnreadable},
    {"receivedOn", u"2022-05-06"_s, "receivedOn", ErrorCode::DateInFuture},
    {"receivedOn", QJsonValue(), "receivedOn", ErrorCode::FieldMissing},
    {"entity", u"  "_s, "entity", ErrorCode::FieldMissing},
    {"entity", 7, "entity", ErrorCode::UnknownChoice},
    {"totalFen", -1, "totalFen", ErrorCode::AmountNegative},
    {"totalFen", 0.5, "totalFen", ErrorCode::AmountUnreadable},
    {"totalFen", u"380"_s, "totalFen", ErrorCode::AmountUnreadable},
    {"totalFen", 1e16, "totalFen", ErrorCode::AmountUnreadable},
    {"disputed", u"若干"_s, "disputedFen", ErrorCode::AmountUnreadable},
    {"disputed", u"-3万"_s, "disputedFen", ErrorCode::AmountNegative},
    {"creditCode", u"91350100M000100Y44"_s, "creditCode", ErrorCode::CreditCodeWrong},
    {"confidential", u"secret"_s, "confidential", ErrorCode::UnknownChoice},
    {"confidential", 1, "confidential", ErrorCode::UnknownChoice},
    {"enterpriseSize", u"giant"_s, "enterpriseSize", ErrorCode::UnknownChoice},
    {"interestRate", 3.85, "interestRate", ErrorCode::UnknownChoice},
    {"interestRate", u"一分"_s, "interestRate", ErrorCode::RateUnreadable},
    {"deliveredOn", u"2022-05-06"_s, "deliveredOn", ErrorCode::DateInFuture},
    {"payBy", u"年底"_s, "payBy", ErrorCode::DateUnreadable},
    {"contestedFen", -1, "contestedFen", ErrorCode::AmountNegative},
    {"colour", u"red"_s, "colour", ErrorCode::FieldUnknown}};

} // namespace

TEST_CASE("each mistake of a form is told with its field, once", "[office]")
{
    const auto wrong = GENERATE(from_range(kWrongForms));
    CAPTURE(wrong.key, wrong.where);
    QJsonObject filled = form();
    filled[QLatin1String(wrong.key)] = wrong.value;
    const auto read = reading(filled);
    REQUIRE(read.mistakes.size() == 1);
    CHECK(read.mistakes[0].code == wrong.code);
    CHECK(read.mistakes[0].where == QLatin1String(wrong.where));
}

TEST_CASE("an empty form names what it still needs", "[office]")
{
    QStringList missing;
    for (const auto& mistake : reading({}).mistakes)
        missing += mistake.where;
    CHECK(missing == QStringList{u"source"_s, u"receivedOn"_s, u"entity"_s, u"category"_s,
                                 u"respondent"_s, u"facts"_s, u"claim"_s});
}
