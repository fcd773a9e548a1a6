// SPDX-License-Identifier: GPL-3.0-or-later
// Letters after a correction: which of them are wrong, and what the correcting ones say.
#include "core/office/papers/papers.h"
#include "tests/core/office/entries.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

using Fate = LetterAfter::Fate;

const QString kReferral = u"珠改创转〔2022〕%1号"_s;
const QString kCopy = u"珠改创抄〔2022〕%1号"_s;

Result<Print> correcting(DeskMaker& maker, const char* kind, const CaseNumber& number,
                         const QString& old, const char* on = "2022-06-20")
{
    return printPapers(maker.desk(), maker.on(on),
                       {QString::fromLatin1(kind), {number}, {{u"corrects"_s, old}}});
}

QJsonObject fieldsOf(const Result<Print>& printed)
{
    const Print print = must(printed);
    REQUIRE(print.letters.size() == 1);
    return print.letters[0].fields;
}

ActValues correction(const QString& field, const QString& value, std::int64_t entry = 0)
{
    ActValues values{{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, u"录入有误"_s}};
    if (entry > 0)
        values[u"event"_s] = QString::number(entry);
    return values;
}

// What became of the letters, "number fate" each.
QStringList fates(const ActResult& done)
{
    REQUIRE(done.ok());
    QStringList all;
    for (const auto& letter : done.lettersAfter)
        all += letter.number + u' ' + letterFateId(letter.fate);
    return all;
}

void returned(DeskMaker& maker, const CaseNumber& number)
{
    maker.act("return", number, "2022-05-11",
              {{u"reasonCode"_s, u"not-our-jurisdiction"_s},
               {u"basis"_s, u"三定方案"_s},
               {u"suggestedUnit"_s, u"区教育体育局"_s}});
}

} // namespace

TEST_CASE("a correcting letter says the leg's own day and the reply day as it stands, whenever it "
          "is printed",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    maker.act("extend", number, "2022-05-20",
              {{u"dueOn"_s, u"2022-07-15"_s},
               {u"reason"_s, u"待决算"_s},
               {u"approver"_s, u"批准人01"_s}});
    for (const auto& [kind, old] :
         {std::pair("copy-letter", kCopy.arg(1)), std::pair("referral-letter", kReferral.arg(1))}) {
        const auto fields = fieldsOf(correcting(maker, kind, number, old));
        CHECK(fields[u"date"] == u"2022-06-20"_s);
        CHECK(fields[u"dispatchedOn"] == u"2022-05-10"_s);
        CHECK(fields[u"replyDueOn"] == u"2022-07-15"_s);
        CHECK(fields[u"corrects"] == old);
    }
    CHECK(fieldsOf(correcting(maker, "copy-letter", number, kCopy.arg(1)))[u"addressee"] ==
          u"区工业和信息化局"_s);
}

TEST_CASE("the letter of a leg that is over is corrected with that leg's facts", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    const QString unit = must(maker.desk().papers.papersOf(number))[0].addressee;
    maker.act("correct", number, "2022-05-11", correction(u"claim"_s, u"请求支付利息。"_s));
    returned(maker, number);
    maker.dispatched(number, "2022-05-16");
    const auto fields = fieldsOf(correcting(maker, "copy-letter", number, kCopy.arg(1)));
    CHECK(fields[u"dispatchedOn"] == u"2022-05-10"_s);
    CHECK(fields[u"replyDueOn"] == u"2022-05-31"_s); // 15 working days after the 10th
    CHECK(fields[u"case"][u"lead"] == unit);
}

TEST_CASE("a corrected reminder says what was due at its own act, and the new limit that it has",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    maker.act("remind", number, "2022-06-15", {{u"dueOn"_s, u"2022-06-22"_s}});
    const auto old = must(maker.desk().papers.papersOf(number)).back();
    maker.act("opine", number, "2022-06-16",
              {{u"text"_s, u"分期支付"_s}, {u"author"_s, u"承办人01"_s}});
    maker.act("correct", number, "2022-06-20",
              correction(u"dueOn"_s, u"2022-06-24"_s, entryOf(maker, number, u"remind"_s)));
    const auto fields = fieldsOf(correcting(maker, "reminder", number, old.numberText));
    CHECK(fields[u"limitOn"] == u"2022-06-24"_s);
    for (const auto* same : {u"dueOn", u"dueMatter", u"workdaysLate", u"letters"})
        CHECK(fields[QStringView(same)] == old.fields[QStringView(same)]);
}

TEST_CASE("a letter is wrong while it says what was corrected, and no longer once another one "
          "corrects it",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    const auto mended = [&](const QString& claim, const char* on) {
        return fates(tryAct(maker, "correct", number, on, correction(u"claim"_s, claim)));
    };
    CHECK(mended(u"请求支付尾款和利息。"_s, "2022-05-12") ==
          QStringList{kReferral.arg(1) + u" wrong"_s, kCopy.arg(1) + u" wrong"_s});
    must(correcting(maker, "referral-letter", number, kReferral.arg(1), "2022-05-12"));
    CHECK(mended(u"请求支付利息。"_s, "2022-05-13") ==
          QStringList{kCopy.arg(1) + u" wrong"_s, kReferral.arg(2) + u" wrong"_s});
    // The copy has said so from the beginning, the second referral has not.
    CHECK(mended(u"请求支付尾款。"_s, "2022-05-14") ==
          QStringList{kCopy.arg(1) + u" standing"_s, kReferral.arg(2) + u" wrong"_s});
}

TEST_CASE("a letter sent before the entry that is corrected does not say what it says", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    maker.act("change", number, "2022-05-16",
              {{u"field"_s, u"disputedFen"_s},
               {u"value"_s, u"100000000"_s},
               {u"reason"_s, u"已付一部分"_s}});
    CHECK(fates(tryAct(maker, "correct", number, "2022-05-17",
                       correction(u"disputedFen"_s, u"110000000"_s))) ==
          QStringList{kReferral.arg(1) + u" standing"_s, kCopy.arg(1) + u" standing"_s});
    CHECK(fates(tryAct(maker, "correct", number, "2022-05-18",
                       correction(u"disputedFen"_s, u"130000000"_s,
                                  entryOf(maker, number, u"register"_s)))) ==
          QStringList{kReferral.arg(1) + u" wrong"_s, kCopy.arg(1) + u" wrong"_s});
}

TEST_CASE("the corrected day of a dispatch makes the letters of that leg wrong, of no other",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    returned(maker, number);
    maker.dispatched(number, "2022-05-16");
    const auto done =
        tryAct(maker, "correct", number, "2022-05-20",
               correction(u"on"_s, u"2022-05-17"_s, entryOf(maker, number, u"dispatch"_s)));
    CHECK(fates(done) == QStringList{kReferral.arg(1) + u" standing"_s,
                                     kCopy.arg(1) + u" standing"_s, kReferral.arg(2) + u" wrong"_s,
                                     kCopy.arg(2) + u" wrong"_s});
}

TEST_CASE("with a withdrawn dispatch its correcting letters are annulled too", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    maker.act("correct", number, "2022-05-11", correction(u"claim"_s, u"请求支付利息。"_s));
    must(correcting(maker, "referral-letter", number, kReferral.arg(1), "2022-05-11"));
    const auto done = tryAct(maker, "withdraw", number, "2022-05-12", {{u"reason"_s, u"误转"_s}});
    auto told = fates(done);
    told.sort();
    CHECK(told == QStringList{kCopy.arg(1) + u" annulled"_s, kReferral.arg(1) + u" annulled"_s,
                              kReferral.arg(2) + u" annulled"_s});
    checkSound(maker);
}

TEST_CASE("the number of another paper is refused with what it is", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto other = maker.registered();
    maker.dispatched(number, "2022-05-10");
    maker.dispatched(other, "2022-05-10");
    const auto head = maker.head();
    const auto refusal = [&](const char* kind, const QString& old) {
        const auto refused = correcting(maker, kind, number, old);
        REQUIRE_FALSE(refused);
        return refused.error();
    };
    CHECK(refusal("referral-letter", u"珠改创转〔2022〕9号"_s) ==
          Error{ErrorCode::PaperUnknown, {u"珠改创转〔2022〕9号"_s}});
    CHECK(refusal("referral-letter", kCopy.arg(1)) ==
          Error{ErrorCode::PaperOfAnother, {kCopy.arg(1), u"copy-letter"_s, number.text()}});
    CHECK(refusal("referral-letter", kReferral.arg(2)) ==
          Error{ErrorCode::PaperOfAnother, {kReferral.arg(2), u"referral-letter"_s, other.text()}});
    CHECK(maker.head() == head);
}

TEST_CASE("what told the entity of a settlement stays wrong while its refusal stands", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number);
    const QString reply =
        must(printPapers(maker.desk(), maker.on("2022-06-14"), {u"reply"_s, {number}}))
            .letters[0]
            .numberText;
    const auto fateOfReply = [&](const ActResult& done) {
        for (const auto& letter : fates(done))
            if (letter.startsWith(reply))
                return letter.mid(reply.size() + 1);
        return QString();
    };
    const auto by02 = [&](const char* id, const char* on, const ActValues& values) {
        return fateOfReply(tryAct(maker, id, number, on, values, u"经办人02"_s));
    };
    CHECK(by02("refuse", "2022-06-15",
               {{u"reason"_s, u"未见凭证"_s}, {u"dueOn"_s, u"2022-07-01"_s}}) == u"wrong");
    maker.act("suspend", number, "2022-06-16",
              {{u"reason"_s, u"诉讼中"_s}, {u"approver"_s, u"审批人01"_s}});
    const ActValues signedTwice{{u"reason"_s, u"误录"_s}, {u"approver"_s, u"审批人01"_s}};
    CHECK(by02("withdraw", "2022-06-17", signedTwice) == u"wrong");
    CHECK(by02("withdraw", "2022-06-17", {{u"reason"_s, u"误录"_s}}) == u"standing");
}

TEST_CASE("a correction of a merged case names the letters of its root that tell of it", "[office]")
{
    DeskMaker maker;
    const auto root = maker.registered();
    const auto child = maker.registered();
    maker.act("merge", child, "2022-05-06", {{u"root"_s, root.text()}});
    maker.dispatched(root, "2022-05-10");
    CHECK(fates(tryAct(maker, "correct", child, "2022-05-12",
                       correction(u"claim"_s, u"请求支付利息。"_s))) ==
          QStringList{kReferral.arg(1) + u" wrong"_s, kCopy.arg(1) + u" wrong"_s});
    CHECK(fates(tryAct(maker, "correct", child, "2022-05-13",
                       correction(u"phone"_s, u"13900000001"_s)))
              .isEmpty());
}

TEST_CASE("a withdrawal annuls no letter that was printed after the act to correct another",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    maker.act("sign-for", number, "2022-05-11", {{u"by"_s, u"签收人01"_s}});
    (void)tryAct(maker, "correct", number, "2022-05-12",
                 correction(u"claim"_s, u"请求支付利息。"_s));
    maker.act("verify", number, "2022-05-13",
              {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    must(correcting(maker, "referral-letter", number, kReferral.arg(1), "2022-05-13"));
    const auto after =
        fates(tryAct(maker, "withdraw", number, "2022-05-14", {{u"reason"_s, u"误核"_s}}));
    CHECK(after.size() == 2);
    CHECK_FALSE(after.join(u' ').contains(u"annulled"_s));
}

TEST_CASE(
    "a withdrawn merge, and a correction after the parting, name the root's letters that told "
    "of the case",
    "[office]")
{
    DeskMaker maker;
    const auto root = maker.registered();
    const auto child = maker.registered();
    maker.act("merge", child, "2022-05-06", {{u"root"_s, root.text()}});
    maker.dispatched(root, "2022-05-10");
    const QStringList wrong{kReferral.arg(1) + u" wrong"_s, kCopy.arg(1) + u" wrong"_s};
    SECTION("withdrawn")
    {
        CHECK(fates(tryAct(maker, "withdraw", child, "2022-05-12", {{u"reason"_s, u"误并"_s}})) ==
              wrong);
    }
    SECTION("parted, then corrected")
    {
        maker.act("unmerge", child, "2022-05-12", {{u"reason"_s, u"不是同一笔"_s}});
        CHECK(fates(tryAct(maker, "correct", child, "2022-05-13",
                           correction(u"claim"_s, u"请求支付利息。"_s))) == wrong);
    }
}

TEST_CASE("a letter that was corrected is not corrected again: the one in its place is", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    const auto mend = [&](const QString& claim, const char* on) {
        maker.act("correct", number, on, correction(u"claim"_s, claim));
    };
    mend(u"请求支付尾款和利息。"_s, "2022-05-12");
    const Print second =
        must(correcting(maker, "referral-letter", number, kReferral.arg(1), "2022-05-12"));
    CHECK(must(correcting(maker, "referral-letter", number, kReferral.arg(1), "2022-05-13"))
              .letters[0]
              .numberText == second.letters[0].numberText);

    mend(u"请求支付利息。"_s, "2022-05-14"); // the second one is wrong now
    const auto refused =
        correcting(maker, "referral-letter", number, kReferral.arg(1), "2022-05-14");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::PaperCorrected);
    CHECK(refused.error().details == QStringList{kReferral.arg(1), kReferral.arg(2)});
    const auto third =
        fieldsOf(correcting(maker, "referral-letter", number, kReferral.arg(2), "2022-05-14"));
    CHECK(third[u"corrects"] == kReferral.arg(2));
    CHECK(correcting(maker, "referral-letter", number, kReferral.arg(1), "2022-05-15")
              .error()
              .details == QStringList{kReferral.arg(1), kReferral.arg(3)});
}

TEST_CASE("a letter is not corrected where it would say the same, nor before its day", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    maker.act("remind", number, "2022-05-26", {});
    const QString reminder = must(maker.desk().papers.papersOf(number)).back().numberText;
    const auto head = maker.head();
    const auto refusal = [&](const char* on) {
        const auto same = correcting(maker, "reminder", number, reminder, on);
        REQUIRE_FALSE(same);
        CHECK(maker.head() == head);
        return same.error();
    };
    CHECK(refusal("2022-05-27") == Error{ErrorCode::SameValue, {reminder}});
    CHECK(refusal("2022-05-25").code == ErrorCode::DateBefore);

    const auto settled = maker.registered();
    maker.settled(settled);
    const PrintRequest reply{u"reply"_s, {settled}};
    const QString old =
        must(printPapers(maker.desk(), maker.on("2022-06-14"), reply)).letters[0].numberText;
    const auto again = printPapers(maker.desk(), maker.on("2022-06-15"),
                                   {reply.kind, {settled}, {{u"corrects"_s, old}}});
    REQUIRE_FALSE(again);
    CHECK(again.error() == Error{ErrorCode::SameValue, {old}});
    must(printPapers(
        maker.desk(), maker.on("2022-06-15"),
        {reply.kind, {settled}, {{u"corrects"_s, old}, {u"contact"_s, u"联系人05"_s}}}));
}

TEST_CASE("a corrected supervision letter tells how late it was on the day of its act", "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    maker.act("supervise", number, "2022-06-15", {{u"dueOn"_s, u"2022-06-22"_s}});
    const auto old = must(maker.desk().papers.papersOf(number)).back();
    CHECK(old.fields[u"reckonedOn"] == u"2022-06-15"_s);
    maker.act("correct", number, "2022-06-20",
              correction(u"dueOn"_s, u"2022-06-24"_s, entryOf(maker, number, u"supervise"_s)));
    const auto fields = fieldsOf(correcting(maker, "supervision-letter", number, old.numberText));
    CHECK(fields[u"date"] == u"2022-06-20"_s);
    for (const auto* same : {u"reckonedOn", u"dueOn", u"workdaysLate"})
        CHECK(fields[QStringView(same)] == old.fields[QStringView(same)]);
}

TEST_CASE(
    "a change is entered after a letter: one that came before its day makes it wrong, a later "
    "one does not",
    "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    const bool wasBefore = GENERATE(true, false);
    CAPTURE(wasBefore);
    const auto changed = tryAct(
        maker, "change", number, wasBefore ? "2022-05-09" : "2022-05-10",
        {{u"field"_s, u"phone"_s}, {u"value"_s, u"13800000002"_s}, {u"reason"_s, u"换号"_s}});
    CHECK(fates(changed).first() == kReferral.arg(1) + (wasBefore ? u" wrong"_s : u" standing"_s));
}
