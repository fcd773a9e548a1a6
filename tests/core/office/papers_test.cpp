// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/papers.h"

#include "core/office/dispatching.h"
#include "tests/core/office/desk_maker.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QDate kDay(2022, 6, 20);

Result<QByteArray> printed(DeskMaker& maker, const char* kind,
                           const std::vector<CaseNumber>& numbers)
{
    return printedPaper(maker.desk(), QString::fromLatin1(kind), numbers, kDay);
}

// What the plain typesetter was asked to set.
QJsonArray ordersIn(const QByteArray& pdf)
{
    return QJsonDocument::fromJson(pdf).array();
}

} // namespace

TEST_CASE("a reprint of a letter gives the bytes that were issued", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto sent = dispatchCase(maker.desk(), maker.on("2022-05-10"), number, {});
    const auto issued = must(printed(maker, "referral-letter", {number}));
    CHECK(QCryptographicHash::hash(issued, QCryptographicHash::Sha256).toHex() ==
          sent.letters[0].sha256);

    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    maker.typesetter.refusal = Error{ErrorCode::PaperFailed, {}}; // nothing is set again
    CHECK(must(printed(maker, "referral-letter", {number})) == issued);
    CHECK(ordersIn(must(printed(maker, "copy-letter", {number})))[0][u"fields"][u"addressee"] ==
          u"区工业和信息化局"_s);
}

TEST_CASE("letters of several cases are one paper, as they were issued", "[office]")
{
    DeskMaker maker;
    const std::vector numbers{maker.registered(), maker.registered()};
    for (const auto& number : numbers)
        maker.dispatched(number);
    const auto orders = ordersIn(must(printed(maker, "referral-letter", numbers)));
    REQUIRE(orders.size() == 4); // each with its annex
    CHECK(orders[0][u"fields"][u"numberText"] == u"珠改创转〔2022〕1号"_s);
    CHECK(orders[1][u"kind"] == u"clue-form"_s);
    CHECK(orders[2][u"fields"][u"numberText"] == u"珠改创转〔2022〕2号"_s);
    CHECK(orders[2][u"fields"][u"date"] == u"2022-05-10"_s); // not the day it is printed
}

TEST_CASE("the letter of a case that came back is that of its newest dispatch", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    maker.act("return", number, "2022-05-10",
              {{u"reasonCode"_s, u"duties-transferred"_s},
               {u"basis"_s, u"职责已划转"_s},
               {u"suggestedUnit"_s, u"区住建局"_s}});
    const auto again = dispatchCase(maker.desk(), maker.on("2022-05-10"), number,
                                    {.lead = UnitId(u"dept-housing-construction"_s),
                                     .copied = std::vector<UnitId>(),
                                     .why = u"职责在此"_s});
    REQUIRE(again.result.ok());
    const auto orders = ordersIn(must(printed(maker, "referral-letter", {number})));
    REQUIRE(orders.size() == 2);
    CHECK(orders[0][u"fields"][u"numberText"] == u"珠改创转〔2022〕2号"_s);
    CHECK(refusalOf(printed(maker, "copy-letter", {number})) == ErrorCode::LetterNotForState);
}

TEST_CASE("the clue form is printed filled or blank, an anonymous one masked", "[office]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.shielding = Shielding::Anonymous;
    const auto number = maker.registered(clue);
    const auto head = maker.head();
    const auto filled = ordersIn(must(printed(maker, "clue-form", {number})));
    REQUIRE(filled.size() == 1);
    CHECK(filled[0][u"kind"] == u"clue-form"_s);
    const auto fields = filled[0][u"fields"];
    CHECK(fields[u"case"][u"entity"] == u"某陶瓷企业"_s);
    CHECK(fields[u"case"][u"contact"].isNull());
    CHECK(fields[u"case"][u"disputed"] == u"128.65"_s);
    CHECK(fields[u"case"][u"total"].isNull());
    CHECK(fields[u"categories"].toArray().size() == 6);

    const auto blank = ordersIn(must(printed(maker, "clue-form", {})));
    REQUIRE(blank.size() == 1);
    CHECK(blank[0][u"fields"][u"case"].isUndefined());
    CHECK(blank[0][u"fields"][u"categories"].toArray().size() == 6);
    CHECK(maker.head() == head);
}

TEST_CASE("who was responsible before stands on the case form alone", "[office]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.formerOfficials = u"原镇长（2016年调离）"_s;
    clue.industry = u"陶瓷制品制造"_s;
    clue.enterpriseSize = EnterpriseSize::Small;
    clue.interestRate = u"3.85"_s;
    clue.payBy = day("2023-04-20");
    clue.contested = Money::fromFen(12'000'000);
    clue.evidenceList = u"合同一份"_s;
    const auto number = maker.registered(clue);
    maker.dispatched(number);
    for (const char* kind : {"clue-form", "referral-letter", "copy-letter", "ledger-sheet"}) {
        CAPTURE(kind);
        const auto paper = must(printed(maker, kind, {number}));
        CHECK_FALSE(QString::fromUtf8(paper).contains(u"原镇长"));
    }
    const auto form = ordersIn(must(printed(maker, "case-form", {number})))[0][u"fields"][u"case"];
    CHECK(form[u"formerOfficials"] == clue.formerOfficials);
    CHECK(form[u"industry"] == clue.industry);
    CHECK(form[u"enterpriseSize"] == u"小型"_s);
    CHECK(form[u"interestRate"] == u"3.85%"_s);
    CHECK(form[u"payBy"] == u"2023-04-20"_s);
    CHECK(form[u"contested"] == u"12.00"_s);
    CHECK(form[u"evidenceList"] == clue.evidenceList);
    const auto clueForm =
        ordersIn(must(printed(maker, "clue-form", {number})))[0][u"fields"][u"case"];
    CHECK(clueForm[u"formerOfficials"] == u"（存案卷）"_s);
    CHECK(clueForm[u"contested"] == u"12.00"_s);
}

TEST_CASE("the case form of a root has what came in with each merged clue", "[office]")
{
    DeskMaker maker;
    const auto root = maker.registered();
    ClueContent clue = completeClue();
    clue.disputed.reset();
    clue.total = Money::fromFen(50'000'000);
    clue.evidenceList = u"合同、对账函"_s;
    const auto child = maker.registered(clue);
    QFile file(maker.file(u"对账函.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF");
    file.close();
    maker.act("attach", child, "2022-05-09", {{u"file"_s, file.fileName()}});
    maker.act("merge", child, "2022-05-10", {{u"root"_s, root.text()}});
    const auto form = ordersIn(must(printed(maker, "case-form", {root})))[0][u"fields"];
    const auto part = form[u"children"][0];
    CHECK(part[u"number"] == child.text());
    CHECK(part[u"total"] == u"50.00"_s);
    CHECK(part[u"disputed"].isNull());
    CHECK(part[u"claim"] == u"请求支付尾款。"_s);
    CHECK(part[u"evidenceList"] == u"合同、对账函"_s);
    CHECK(part[u"attachments"] == QJsonArray{u"对账函.pdf"_s});
}

TEST_CASE("a referral brings the clue form that it names, masked as the letter is", "[office]")
{
    struct Example {
        Shielding shielding;
        bool named; // the lead may know who asks that only the lead be told
    };
    const auto example = GENERATE(values<Example>(
        {{Shielding::Open, true}, {Shielding::LeadOnly, true}, {Shielding::Anonymous, false}}));
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.shielding = example.shielding;
    const auto number = maker.registered(clue);
    maker.dispatched(number);
    const auto orders = ordersIn(must(printed(maker, "referral-letter", {number})));
    REQUIRE(orders.size() == 2);
    CHECK(orders[0][u"fields"][u"attachment"] == u"珠山区“新官不理旧账”问题案件线索表"_s);
    CHECK(orders[1][u"kind"] == u"clue-form"_s);
    CHECK(orders[1][u"fields"][u"categories"].toArray().size() == 6);
    const auto form = QJsonDocument(orders[1].toObject()).toJson();
    CHECK(QString::fromUtf8(form).contains(clue.entity) == example.named);
    // A copy names no annex and brings none.
    const auto copy = ordersIn(must(printed(maker, "copy-letter", {number})));
    CHECK(copy.size() == 1);
    CHECK(copy[0][u"fields"][u"attachment"].isUndefined());
}

TEST_CASE("a paper that cannot be printed is refused", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const CaseNumber unknown(u"2022-0099"_s);
    CHECK(refusalOf(printed(maker, "love-letter", {number})) == ErrorCode::KindUnknown);
    CHECK(refusalOf(printed(maker, "referral-letter", {number})) == ErrorCode::LetterNotForState);
    CHECK(refusalOf(printed(maker, "referral-letter", {})) == ErrorCode::FieldMissing);
    // The letter before a list is issued with it, under its number.
    CHECK(refusalOf(printed(maker, "docket-letter", {number})) == ErrorCode::KindUnknown);
    CHECK(refusalOf(printed(maker, "referral-letter", {unknown})) == ErrorCode::CaseUnknown);
    CHECK(refusalOf(printed(maker, "clue-form", {number, unknown})) == ErrorCode::CaseUnknown);
}

TEST_CASE("long facts stand in an annex, and every letter of the case knows it", "[office]")
{
    struct Example {
        int characters;
        bool inAnnex;
    };
    // Seven lines of 28 characters, the first indented by two, and one line of the claim.
    const auto example = GENERATE(values<Example>({{6 * 28 - 2, false}, {6 * 28 - 1, true}}));
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.facts = QString(example.characters, u'欠');
    clue.claim = u"付清"_s;
    const auto number = maker.registered(clue);
    maker.dispatched(number);
    for (const char* kind : {"referral-letter", "copy-letter"}) {
        CAPTURE(kind, example.characters);
        const auto orders = ordersIn(must(printed(maker, kind, {number})));
        CHECK(orders[0][u"fields"][u"factsInAnnex"].toBool() == example.inAnnex);
    }
}

TEST_CASE("the notice brings the blank clue form under the name by which it asks for it",
          "[office]")
{
    DeskMaker maker;
    const auto print =
        must(readyPapers(maker.desk(), kDay, {u"notice"_s, {}, {{u"onVisit"_s, u"是"_s}}}));
    REQUIRE(print.forms.size() == 2);
    CHECK_FALSE(print.forms[0].isAnnex);
    CHECK(print.forms[0].fields[u"attachment"] == u"珠山区“新官不理旧账”问题案件线索表"_s);
    CHECK(print.forms[1].kind == u"clue-form"_s);
    CHECK(print.forms[1].isAnnex);
    CHECK(print.forms[1].fields[u"attachment"] == print.forms[0].fields[u"attachment"]);
    CHECK_FALSE(print.forms[1].fields.contains(u"case"));
    CHECK_FALSE(print.forms[1].fields.contains(u"filledOn"));
}
