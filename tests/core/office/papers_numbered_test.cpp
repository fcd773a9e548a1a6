// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/papers.h"
#include "tests/core/office/desk_maker.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

using Values = QMap<QString, QString>;

Result<Print> print(DeskMaker& maker, const char* kind, const std::vector<CaseNumber>& cases,
                    const Values& values = {}, const char* on = "2022-06-20")
{
    return printPapers(maker.desk(), maker.on(on), {QString::fromLatin1(kind), cases, values});
}

// The number of the one letter that was printed.
QString numberOf(const Result<Print>& printed)
{
    const Print print = must(printed);
    REQUIRE(print.letters.size() == 1);
    return print.letters[0].numberText;
}

QJsonObject numberedFields(const Result<Print>& printed)
{
    const Print print = must(printed);
    REQUIRE(print.letters.size() + print.forms.size() == 1);
    return print.forms.empty() ? print.letters[0].fields : print.forms[0].fields;
}

void declined(DeskMaker& maker, const CaseNumber& number)
{
    maker.act("decline", number, "2022-05-09",
              {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"双方均为企业"_s}});
}

} // namespace

TEST_CASE("the first print of a reply issues it, the second gives the same bytes", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number);
    const auto first = must(print(maker, "reply", {number}));
    REQUIRE(first.letters.size() == 1);
    CHECK(first.letters[0].numberText == u"珠改创复〔2022〕1号"_s);
    CHECK(first.letters[0].addressee == u"景德镇青岚陶瓷有限公司"_s);
    CHECK(first.letters[0].fields[u"case"][u"outcome"] == u"resolved"_s);
    CHECK(first.letters[0].fields[u"case"][u"opinion"] == u"分两期支付"_s);

    const auto again = must(print(maker, "reply", {number}, {}, "2022-06-28"));
    CHECK(again.letters[0].numberText == first.letters[0].numberText);
    CHECK(must(pdfOf(maker.desk(), again)) == must(pdfOf(maker.desk(), first)));
    // With other words it would be another letter.
    CHECK(refusalOf(print(maker, "reply", {number}, {{u"appealTo"_s, u"区信访局"_s}})) ==
          ErrorCode::AlreadyDone);
}

TEST_CASE("a letter to the entity is written only of a case in the right state", "[office]")
{
    DeskMaker maker;
    const auto open = maker.registered();
    const auto refused = maker.registered();
    declined(maker, refused);
    const auto head = maker.head();
    CHECK(refusalOf(print(maker, "reply", {open})) == ErrorCode::LetterNotForState);
    CHECK(refusalOf(print(maker, "struck-off-notice", {refused})) == ErrorCode::LetterNotForState);
    CHECK(refusalOf(print(maker, "not-accepted-notice", {open})) == ErrorCode::LetterNotForState);
    // One that cannot be written keeps the others from being issued.
    CHECK(refusalOf(print(maker, "not-accepted-notice", {refused, open})) ==
          ErrorCode::LetterNotForState);
    CHECK(maker.head() == head);

    const auto notice = print(maker, "not-accepted-notice", {refused});
    CHECK(numberOf(notice) == u"珠改创告〔2022〕1号"_s);
    CHECK(numberedFields(notice)[u"reasonCode"] == u"out-of-scope"_s);
    CHECK(numberedFields(notice)[u"reasonText"] == u"双方均为企业"_s);
}

TEST_CASE("a refusal spends no number", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number);
    maker.typesetter.refusal = Error{ErrorCode::CharacterMissing, {u"𬭎"_s}};
    CHECK(refusalOf(print(maker, "reply", {number})) == ErrorCode::CharacterMissing);
    maker.typesetter.refusal.reset();
    CHECK(refusalOf(print(maker, "love-letter", {number})) == ErrorCode::KindUnknown);
    CHECK(refusalOf(print(maker, "reply", {number}, {{u"colour"_s, u"red"_s}})) ==
          ErrorCode::FieldUnknown);
    CHECK(refusalOf(print(maker, "reply", {})) == ErrorCode::FieldMissing);
    CHECK(refusalOf(print(maker, "reply", {number}, {}, "2022-12-02")) == ErrorCode::DateInFuture);
    CHECK(refusalOf(print(maker, "reply", {number}, {}, "2022-06-12")) == ErrorCode::DateBefore);
    CHECK(refusalOf(print(maker, "bulletin", {})) == ErrorCode::FieldMissing);
    CHECK(refusalOf(print(maker, "bulletin", {}, {{u"month"_s, u"2022-13"_s}})) ==
          ErrorCode::DateUnreadable);
    CHECK(refusalOf(print(maker, "docket", {}, {{u"docket"_s, u"没有的清单"_s}})) ==
          ErrorCode::NothingToPrint);
    CHECK(refusalOf(print(maker, "missing-report-notice", {},
                          {{u"month"_s, u"2022-07"_s}, {u"limitOn"_s, u"2022-02-30"_s}})) ==
          ErrorCode::DateUnreadable);
    CHECK(numberOf(print(maker, "reply", {number})) == u"珠改创复〔2022〕1号"_s);
}

TEST_CASE("a shielded party is named to itself and to nobody else", "[office]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.shielding = Shielding::Anonymous;
    const auto number = maker.registered(clue);
    maker.settled(number);
    const QString name = clue.entity;
    const auto says = [&](const char* kind) {
        const auto fields = numberedFields(print(maker, kind, {number}));
        return QString::fromUtf8(QJsonDocument(fields).toJson()).contains(name);
    };
    CHECK(says("reply"));
    CHECK(says("case-form"));
    CHECK_FALSE(says("clue-form"));
    CHECK_FALSE(says("referral-letter"));
    CHECK_FALSE(says("copy-letter"));
    CHECK_FALSE(says("ledger-sheet"));
}

TEST_CASE("what was typed about a shielded clue is masked wherever a paper prints it", "[office]")
{
    const auto shielding = GENERATE(Shielding::Anonymous, Shielding::LeadOnly);
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.shielding = shielding;
    const auto number = maker.registered(clue);
    maker.dispatched(number);
    const QString typed = u"与"_s + clue.entity + u"的对账"_s;
    maker.act("docket", number, "2022-05-20", {{u"docket"_s, u"第1批"_s}});
    maker.act("decide", number, "2022-05-21",
              {{u"decision"_s, typed}, {u"owner"_s, typed}, {u"dueOn"_s, u"2022-06-30"_s}});
    const auto row =
        numberedFields(print(maker, "docket", {}, {{u"docket"_s, u"第1批"_s}}))[u"cases"][0];
    for (const auto* key : {u"decision", u"owner"}) {
        CHECK(row[QStringView(key)].toString().contains(u"某陶瓷企业"_s));
        CHECK_FALSE(row[QStringView(key)].toString().contains(u"青岚"_s));
    }
}

TEST_CASE("a docket is printed once, with one row per case", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    maker.act("docket", number, "2022-05-20", {{u"docket"_s, u"2022年第1批"_s}});
    const Values values{{u"docket"_s, u"2022年第1批"_s}};
    const auto printed = print(maker, "docket", {}, values);
    CHECK(numberOf(printed) == u"珠改创研〔2022〕1号"_s);
    const auto rows = numberedFields(printed)[u"cases"].toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"question"] == u"请求支付尾款。"_s);
    CHECK(rows[0][u"disputed"] == u"128.65"_s);
    CHECK(rows[0][u"decision"].isNull()); // blank, for the meeting
    CHECK(numberOf(print(maker, "docket", {}, values, "2022-07-01")) == u"珠改创研〔2022〕1号"_s);
}

TEST_CASE("a month's bulletin and its notice of missing reports are issued once", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number);
    const Values june{{u"month"_s, u"2022-06"_s}};
    const auto bulletin = print(maker, "bulletin", {}, june, "2022-06-22");
    CHECK(numberOf(bulletin) == u"珠改创通〔2022〕1号"_s);
    const auto fields = numberedFields(bulletin);
    CHECK(fields[u"total"][u"settled"] == 1);
    CHECK(fields[u"periodTo"] == u"2022-06-20"_s);
    CHECK(fields[u"leaders"].toArray().isEmpty()); // nobody is ranked by one case
    CHECK(numberOf(print(maker, "bulletin", {}, june, "2022-06-30")) == u"珠改创通〔2022〕1号"_s);

    const auto notice = print(maker, "missing-report-notice", {}, june, "2022-06-23");
    CHECK(numberOf(notice) == u"珠改创催〔2022〕1号"_s);
    CHECK(numberedFields(notice)[u"missingUnits"].toArray().size() > 1);
    CHECK(numberOf(print(maker, "missing-report-notice", {}, june, "2022-06-30")) ==
          u"珠改创催〔2022〕1号"_s);
}

TEST_CASE("a bulletin is signed for by whom it names", "[office]")
{
    DeskMaker maker;
    maker.settled(maker.registered());
    const Values values{{u"month"_s, u"2022-06"_s}, {u"addressee"_s, u"区财政局、区商务局"_s}};
    REQUIRE(print(maker, "bulletin", {}, values, "2022-06-22"));
    const auto book = must(issueRegister(maker.desk(), 2022));
    CHECK(book.entries.back().addressees == QStringList{u"区财政局"_s, u"区商务局"_s});
}

TEST_CASE("units are ranked in a bulletin from five cases on", "[office]")
{
    DeskMaker maker;
    const int cases = GENERATE(4, 5);
    for (int i = 0; i < cases; ++i)
        maker.settled(maker.registered());
    const auto fields =
        numberedFields(print(maker, "bulletin", {}, {{u"month"_s, u"2022-06"_s}}, "2022-06-22"));
    CHECK(fields[u"leaders"].toArray().contains(u"区财政局"_s) == (cases == 5));
}

TEST_CASE("a correction is a new letter that names the old", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number);
    const QString old = numberOf(print(maker, "reply", {number}));
    const Values corrects{{u"corrects"_s, old}, {u"reasonText"_s, u"金额有误"_s}};
    const auto corrected = print(maker, "reply", {number}, corrects);
    CHECK(numberOf(corrected) == u"珠改创复〔2022〕2号"_s);
    CHECK(numberedFields(corrected)[u"corrects"] == old);
    CHECK(numberOf(print(maker, "reply", {number}, corrects)) == u"珠改创复〔2022〕2号"_s);
    CHECK(numberOf(print(maker, "reply", {number})) == u"珠改创复〔2022〕2号"_s); // it counts now
    CHECK(refusalOf(print(maker, "reply", {number}, {{u"corrects"_s, u"珠改创复〔2022〕9号"_s}})) ==
          ErrorCode::PaperUnknown);

    const QString referral = numberOf(print(maker, "referral-letter", {number}));
    const Values wrongly{{u"corrects"_s, referral}};
    CHECK(numberOf(print(maker, "referral-letter", {number}, wrongly)) == u"珠改创转〔2022〕2号"_s);
    CHECK(numberOf(print(maker, "referral-letter", {number})) == u"珠改创转〔2022〕2号"_s);
    CHECK(numberOf(print(maker, "referral-letter", {}, {{u"number"_s, referral}})) == referral);

    const auto book = must(issueRegister(maker.desk(), 2022));
    REQUIRE(book.entries.size() >= 4);
    CHECK(book.entries[0].paper.numberText == referral);
    CHECK(book.entries[0].correctedBy == u"珠改创转〔2022〕2号"_s);
}
