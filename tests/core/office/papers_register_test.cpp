// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dispatching.h"
#include "core/office/papers/paper_fields.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/paper_wording.h"
#include "core/office/papers/papers.h"
#include "tests/core/office/desk_maker.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kFirstReferral = u"珠改创转〔2022〕1号"_s;
const QString kFirstCopy = u"珠改创抄〔2022〕1号"_s;

const RegisterEntry& entryOf(const IssueRegister& book, const QString& number)
{
    for (const auto& entry : book.entries) {
        if (entry.paper.numberText == number)
            return entry;
    }
    FAIL("not in the register: " << number.toStdString());
    throw; // never reached
}

IssueRegister bookOf(DeskMaker& maker)
{
    return must(issueRegister(maker.desk(), 2022));
}

} // namespace

TEST_CASE("the register tells who still has to sign for what", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    CHECK(entryOf(bookOf(maker), kFirstReferral).unreceipted() == QStringList{u"区财政局"_s});
    CHECK(entryOf(bookOf(maker), kFirstCopy).unreceipted() == QStringList{u"区工业和信息化局"_s});

    must(recordReceipt(maker.desk(), maker.on("2022-05-11"), kFirstCopy, u"签收人02"_s));
    const auto book = bookOf(maker);
    CHECK(entryOf(book, kFirstCopy).unreceipted().isEmpty());
    CHECK(entryOf(book, kFirstCopy).receipts ==
          std::vector{Receipt{u"区工业和信息化局"_s, u"签收人02"_s, day("2022-05-11")}});
    CHECK(refusalOf(recordReceipt(maker.desk(), maker.on("2022-05-12"), kFirstCopy,
                                  u"签收人03"_s)) == ErrorCode::AlreadyDone);

    // Signing for the case is signing for its letter.
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    CHECK(entryOf(bookOf(maker), kFirstReferral).receipts ==
          std::vector{Receipt{u"区财政局"_s, u"签收人01"_s, day("2022-05-12")}});
}

TEST_CASE("a receipt that cannot be is refused and changes nothing", "[office]")
{
    DeskMaker maker;
    maker.dispatched(maker.registered());
    const auto head = maker.head();
    const auto receipt = [&](const char* on, const QString& number, const QString& by,
                             const QString& addressee = {}) {
        return refusalOf(recordReceipt(maker.desk(), maker.on(on), number, by, addressee));
    };
    CHECK(receipt("2022-05-11", u"珠改创转〔2022〕9号"_s, u"签收人01"_s) ==
          ErrorCode::PaperUnknown);
    CHECK(receipt("2022-05-11", u"三号"_s, u"签收人01"_s) == ErrorCode::PaperUnknown);
    CHECK(receipt("2022-05-11", kFirstReferral, u" "_s) == ErrorCode::FieldMissing);
    CHECK(receipt("2022-05-09", kFirstReferral, u"签收人01"_s) == ErrorCode::DateBefore);
    CHECK(receipt("2022-12-02", kFirstReferral, u"签收人01"_s) == ErrorCode::DateInFuture);
    CHECK(receipt("2022-05-11", kFirstReferral, u"签收人01"_s, u"区商务局"_s) ==
          ErrorCode::UnknownChoice);
    CHECK(maker.head() == head);
}

TEST_CASE("an annulled number stays in the register and is never used again", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number);
    const PrintRequest reply{u"reply"_s, {number}, {}};
    const auto first = must(printPapers(maker.desk(), maker.on("2022-06-20"), reply));
    const QString old = first.letters[0].numberText;
    CHECK(refusalOf(annulPaper(maker.desk(), maker.on("2022-06-21"), old, {})) ==
          ErrorCode::FieldMissing);
    must(annulPaper(maker.desk(), maker.on("2022-06-21"), old, u"印错单位"_s));
    CHECK(refusalOf(annulPaper(maker.desk(), maker.on("2022-06-21"), old, u"又一次"_s)) ==
          ErrorCode::PaperAnnulled);
    CHECK(refusalOf(recordReceipt(maker.desk(), maker.on("2022-06-21"), old, u"签收人01"_s)) ==
          ErrorCode::PaperAnnulled);

    const auto second = must(printPapers(maker.desk(), maker.on("2022-06-22"), reply));
    CHECK(second.letters[0].numberText == u"珠改创复〔2022〕2号"_s);
    const auto book = bookOf(maker);
    CHECK(entryOf(book, old).annulledReason == u"印错单位"_s);
    CHECK(entryOf(book, old).unreceipted().isEmpty());
    CHECK(book.gaps.empty()); // it is there
}

TEST_CASE("a year's first number can be set above those that are spent", "[office]")
{
    DeskMaker maker;
    const auto first = [&](int number) {
        return setFirstNumber(maker.desk(), maker.on("2022-05-01"), u"referral-letter"_s, 2022,
                              number);
    };
    must(first(31)); // the year began on paper
    maker.dispatched(maker.registered());
    CHECK(bookOf(maker).entries[0].paper.numberText == u"珠改创转〔2022〕31号"_s);
    CHECK(refusalOf(first(31)) == ErrorCode::NumberUsed);
    CHECK(refusalOf(setFirstNumber(maker.desk(), maker.on("2022-05-01"), u"clue-form"_s, 2022,
                                   1)) == ErrorCode::KindUnknown);
    must(first(40));
    maker.dispatched(maker.registered());

    const auto gaps = bookOf(maker).gaps;
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].from == 1);
    CHECK(gaps[0].to == 30);
    CHECK(gaps[0].decidedBy == u"经办人01"_s);
    CHECK(gaps[1].from == 32);
    CHECK(gaps[1].to == 39);
}

TEST_CASE("registers and slips list what was asked for", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    const auto rows = [&](const char* kind, const QMap<QString, QString>& values,
                          const std::vector<CaseNumber>& cases = {}) {
        const auto print = must(printPapers(maker.desk(), maker.on("2022-06-20"),
                                            {QString::fromLatin1(kind), cases, values}));
        return print.forms[0].fields[u"papers"].toArray();
    };
    REQUIRE(rows("issue-register", {}).size() == 2);
    CHECK(rows("issue-register", {})[0][u"kindName"] == u"转办函"_s);
    CHECK(rows("issue-register", {{u"of"_s, u"copy-letter"_s}})[0][u"number"] == kFirstCopy);
    CHECK(rows("receipt", {{u"number"_s, kFirstReferral}})[0][u"addressee"] == u"区财政局"_s);
    CHECK(rows("handover-register", {{u"from"_s, u"2022-05-11"_s}}).isEmpty()); // to write in
    CHECK(rows("handover-register", {}, {number}).size() == 2);

    must(annulPaper(maker.desk(), maker.on("2022-05-12"), kFirstCopy, u"印错单位"_s));
    CHECK(rows("handover-register", {}, {number}).size() == 1); // nothing to hand over
    CHECK(rows("issue-register", {}).size() == 2);
}

TEST_CASE("the office may change a paper's text and go back to the shipped one", "[office]")
{
    DeskMaker maker;
    const auto texts = [&] { return must(officeTexts(maker.desk().record)); };
    CHECK(texts().empty());
    must(setPaperText(maker.desk(), maker.on("2022-06-20"), u"reply"_s, {}, R"({"kind":"reply"})"));
    CHECK(texts().contains(u"reply"_s));
    CHECK(refusalOf(setPaperText(maker.desk(), maker.on("2022-06-20"), u"reply"_s, {}, "[")) ==
          ErrorCode::NotJson);
    const auto own = texts().at(u"reply"_s);
    CHECK(refusalOf(setPaperText(maker.desk(), maker.on("2022-06-21"), u"reply"_s, {}, {})) ==
          ErrorCode::SettingChanged);
    CHECK(texts().at(u"reply"_s) == own);
    must(setPaperText(maker.desk(), maker.on("2022-06-21"), u"reply"_s, own, {}));
    CHECK(texts().empty());
}

TEST_CASE("a receipt is for one addressee and shows that one's papers alone", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number); // to the finance office, a copy to industry
    const auto print = must(readyPapers(maker.desk(), day("2022-06-20"), {u"receipt"_s, {number}}));
    REQUIRE(print.forms.size() == 2);
    QStringList readers;
    for (const auto& form : print.forms) {
        const auto papers = form.fields[u"papers"].toArray();
        REQUIRE(papers.size() == 1);
        readers += papers[0][u"addressee"].toString();
    }
    CHECK(readers == QStringList{u"区财政局"_s, u"区工业和信息化局"_s});
    const auto one =
        must(readyPapers(maker.desk(), day("2022-06-20"),
                         {u"receipt"_s, {number}, {{u"addressee"_s, u"区工业和信息化局"_s}}}));
    REQUIRE(one.forms.size() == 1);
    CHECK(one.forms[0].fields[u"papers"].toArray().size() == 1);
    CHECK(refusalOf(readyPapers(maker.desk(), day("2022-06-20"),
                                {u"receipt"_s, {number}, {{u"addressee"_s, u"区法院"_s}}})) ==
          ErrorCode::NothingToPrint);
}

TEST_CASE("a draft is what would be issued, marked, and spends no number", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto head = maker.head();
    const auto draftOf = [&](const QString& kind, const QMap<QString, QString>& values = {}) {
        return printPapers(maker.desk(), maker.on("2022-05-10"),
                           {.kind = kind, .cases = {number}, .values = values, .isDraft = true});
    };
    const auto referral = must(draftOf(u"referral-letter"_s, {{u"urgency"_s, u"特急"_s}}));
    CHECK(referral.letters.empty());
    REQUIRE(referral.forms.size() == 2); // with its annex
    CHECK(referral.forms[0].fields[u"draft"].toBool());
    CHECK(referral.forms[0].fields[u"numberText"] == u"（草稿，未编号）"_s);
    CHECK(referral.forms[0].fields[u"urgency"] == u"特急"_s);
    CHECK(must(draftOf(u"copy-letter"_s)).forms.size() == 1);
    CHECK(refusalOf(draftOf(u"reminder"_s)) == ErrorCode::ActNotAllowed); // nothing was sent yet
    CHECK(refusalOf(draftOf(u"reply"_s)) == ErrorCode::LetterNotForState);
    CHECK(refusalOf(draftOf(u"clue-form"_s)) == ErrorCode::KindNotDrafted);
    CHECK(maker.head() == head);

    maker.dispatched(number);
    const auto after = maker.head();
    const auto reminder = must(draftOf(u"reminder"_s, {{u"dueOn"_s, u"2022-05-20"_s}}));
    REQUIRE(reminder.forms.size() == 1);
    CHECK(reminder.forms[0].fields[u"limitOn"] == u"2022-05-20"_s);
    CHECK(maker.head() == after);
}
