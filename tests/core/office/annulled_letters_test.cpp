// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dispatching.h"
#include "core/office/handing_over_work.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/papers.h"
#include "tests/core/office/desk_maker.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// A case with its referral letter and copies to three units.
struct ThreeCopies : DeskMaker {
    CaseNumber number = registered();

    ThreeCopies()
    {
        const std::vector copied{UnitId(u"dept-industry-it"_s), UnitId(u"dept-commerce"_s),
                                 UnitId(u"dept-justice"_s)};
        const auto sent = dispatchCase(desk(), on("2022-05-10"), number,
                                       {.copied = copied, .why = u"涉及三家"_s});
        REQUIRE(sent.result.ok());
        REQUIRE(sent.letters.size() == 4);
    }
    Result<QStringList> printed(const char* kind)
    {
        const auto print =
            printPapers(desk(), on("2022-06-20"), {QString::fromLatin1(kind), {number}});
        if (!print)
            return refuse(print.error());
        QStringList numbers;
        for (const auto& letter : print->letters)
            numbers += letter.numberText;
        return numbers;
    }
    void annul(const QString& letter)
    {
        must(annulPaper(desk(), on("2022-05-11"), letter, u"印错单位"_s));
    }
};

// A case that was reminded, whose later letters cite what went before.
struct Reminded : DeskMaker {
    CaseNumber number = registered();

    Reminded()
    {
        dispatched(number, "2022-05-10");
        DeskMaker::act("remind", number, "2022-06-01", {});
    }
    void annul(const QString& letter)
    {
        must(annulPaper(desk(), on("2022-06-02"), letter, u"印错单位"_s));
    }
    void mendClaim(const char* onDay)
    {
        DeskMaker::act("correct", number, onDay,
                       {{u"field"_s, u"claim"_s},
                        {u"value"_s, u"请求支付尾款和利息。"_s},
                        {u"reason"_s, u"录入有误"_s}});
    }
    void correct(const char* kind, const QString& old, const char* onDay)
    {
        must(printPapers(desk(), on(onDay),
                         {QString::fromLatin1(kind), {number}, {{u"corrects"_s, old}}}));
    }
    QStringList cited()
    {
        DeskMaker::act("supervise", number, "2022-06-10", {});
        const auto letter = must(desk().papers.papersOf(number)).back();
        QStringList numbers;
        for (const auto& each : letter.fields[u"letters"].toArray())
            numbers += each[u"number"].toString();
        return numbers;
    }
    QStringList handedOver()
    {
        const auto handover = must(
            handoverOf(desk(), {.person = u"经办人01"_s, .to = u"经办人02"_s}, day("2022-06-20")));
        return handover.matters.front().papers;
    }
    QJsonObject caseForm()
    {
        return must(readyPapers(desk(), day("2022-06-20"), {u"case-form"_s, {number}}))
            .forms.front()
            .fields;
    }
};

const QString kReferralOf = u"珠改创转〔2022〕%1号"_s;
const QString kReminderOf = u"珠改创提〔2022〕%1号"_s;

} // namespace

TEST_CASE("an annulled letter is cited by none after it, nor handed over, and a form marks it",
          "[office]")
{
    Reminded maker;
    maker.annul(kReminderOf.arg(1));
    const QStringList cited = maker.cited();
    CHECK(cited == QStringList{kReferralOf.arg(1)});
    CHECK_FALSE(maker.handedOver().contains(kReminderOf.arg(1)));
    const QJsonArray letters = maker.caseForm()[u"letters"].toArray();
    CHECK(letters[2][u"number"] == kReminderOf.arg(1));
    CHECK(letters[2][u"kindName"] == u"工作提醒（作废）"_s);
    const QJsonArray entries = maker.caseForm()[u"chronicle"].toArray();
    CHECK(std::ranges::any_of(entries, [](const QJsonValue& entry) {
        return entry[u"text"] == QString(kReminderOf.arg(1) + u"（作废）"_s);
    }));
}

TEST_CASE("a case whose referral letter was annulled is cited by its day alone", "[office]")
{
    Reminded maker;
    maker.annul(kReferralOf.arg(1));
    CHECK(maker.cited() == QStringList{QString(), kReminderOf.arg(1)});
    CHECK(maker.caseForm()[u"legs"][0][u"letter"].isNull());
}

TEST_CASE("a corrected letter is cited by the number of the newest that corrects it", "[office]")
{
    Reminded maker;
    maker.mendClaim("2022-06-02");
    maker.correct("referral-letter", kReferralOf.arg(1), "2022-06-02");
    const bool isAnnulled = GENERATE(false, true);
    CAPTURE(isAnnulled);
    if (isAnnulled)
        must(annulPaper(maker.desk(), maker.on("2022-06-03"), kReferralOf.arg(2), u"印错"_s));
    const QString standing = kReferralOf.arg(isAnnulled ? 1 : 2);
    CHECK(maker.cited() == QStringList{standing, kReminderOf.arg(1)});
    CHECK(maker.handedOver().front() == standing);
    CHECK(maker.caseForm()[u"legs"][0][u"letter"] == standing);
    CHECK(maker.caseForm()[u"letters"][0][u"kindName"] ==
          (isAnnulled ? u"转办函"_s : u"转办函（已更正）"_s));
    if (isAnnulled)
        return;
    maker.correct("copy-letter", u"珠改创抄〔2022〕1号"_s, "2022-06-12");
    CHECK(must(maker.desk().papers.papersOf(maker.number)).back().fields[u"referralNumber"] ==
          standing);
}

TEST_CASE("annulled letters are not printed again", "[office]")
{
    ThreeCopies maker;
    const QString copy = u"珠改创抄〔2022〕%1号"_s;
    maker.annul(copy.arg(2));
    CHECK(must(maker.printed("copy-letter")) == QStringList{copy.arg(1), copy.arg(3)});
    maker.annul(copy.arg(1));
    CHECK(must(maker.printed("copy-letter")) == QStringList{copy.arg(3)});

    maker.annul(copy.arg(3));
    const auto head = maker.head();
    CHECK(refusalOf(maker.printed("copy-letter")) == ErrorCode::LetterNotForState);
    CHECK(maker.head() == head);
    CHECK(must(maker.printed("referral-letter")) == QStringList{u"珠改创转〔2022〕1号"_s});
}
