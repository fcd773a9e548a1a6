// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is shielded stands on no paper that others read, whoever wrote the name and about which
// case (casework, Shielding).
#include "core/casework/public_json.h"
#include "core/figures/year_summary.h"
#include "core/office/dispatching.h"
#include "core/office/dockets.h"
#include "core/office/exporting.h"
#include "core/office/months/reports.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/papers.h"
#include "core/office/papers/saved_papers.h"
#include "core/office/rehearsal.h"
#include "core/office/told_query.h"
#include "tests/core/figures/written_sheets.h"
#include "tests/core/office/entries.h"

#include <QFile>
#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// Characters that stand in no other word of a paper.
const QString kMark = u"鑫翯"_s;
const QString kPerson = u"欧阳婧"_s;
const QString kNamed = u"鑫翯（五金机电经营部）的欧阳女士，即欧阳婧，电话（0798）833-1234"_s;
const QStringList kTraces{u"鑫"_s, u"翯"_s, u"欧阳"_s, u"婧"_s, u"8331234"_s, u"833-1234"_s};

ClueContent shieldedClue()
{
    ClueContent clue = completeClue();
    clue.shielding = Shielding::Anonymous;
    clue.entity = kMark + u"(五金机电经营部)"_s;
    clue.contact = kPerson;
    clue.legalRepresentative = kPerson;
    clue.phone = u"0798-8331234"_s;
    clue.facts = kNamed + u"称欠款未付。"_s;
    clue.claim = kMark + u"公司请求支付。"_s;
    clue.evidenceList = kMark + u"送货单"_s;
    clue.creditCode.clear();
    return clue;
}

ClueContent openClue(const QString& facts)
{
    ClueContent clue = completeClue();
    clue.entity = u"景德镇云山陶瓷有限公司"_s;
    clue.facts = facts;
    return clue;
}

QStringList tracesIn(const QString& text)
{
    QStringList found;
    for (const QString& trace : kTraces) {
        if (text.contains(trace))
            found += trace;
    }
    return found;
}

// Every act that somebody writes a text for, naming the party in it; each letter is issued with it.
void workOn(DeskMaker& maker, const CaseNumber& number)
{
    maker.dispatched(number);
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    maker.act("verify", number, "2022-05-20",
              {{u"finding"_s, kNamed + u"所述属实"_s}, {u"track"_s, u"prompt"_s}});
    maker.act("remind", number, "2022-06-01", {{u"reason"_s, kNamed + u"来电催问"_s}});
    maker.act("supervise", number, "2022-06-02", {{u"reason"_s, kNamed + u"再次来电"_s}});
    maker.act("interview", number, "2022-06-03", {{u"reason"_s, kMark + u"仍未收款"_s}});
    maker.act("bulletin", number, "2022-06-04", {{u"reason"_s, kMark + u"仍未收款"_s}});
    maker.act("docket", number, "2022-06-05", {{u"docket"_s, u"第一次专题会"_s}});
    maker.act("decide", number, "2022-06-06",
              {{u"decision"_s, u"由区财政局向"_s + kMark + u"公司分期支付"_s},
               {u"owner"_s, u"区财政局"_s},
               {u"dueOn"_s, u"2022-07-20"_s}});
    maker.act("opine", number, "2022-06-07",
              {{u"text"_s, u"同意向"_s + kNamed + u"支付"_s}, {u"author"_s, u"承办人01"_s}});
}

// What an issued or printed paper was set from.
QString textIn(const QJsonObject& fields)
{
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

void checkLetters(DeskMaker& maker, const CaseNumber& number)
{
    const auto letters = must(maker.desk().papers.papersOf(number));
    CHECK(letters.size() == 6); // referral, copy, and one with each step of the ladder
    for (const auto& letter : letters) {
        CAPTURE(letter.kind);
        CHECK(tracesIn(textIn(letter.fields)).join(u' ').toStdString() == "");
    }
}

void checkPrints(DeskMaker& maker, const CaseNumber& number)
{
    for (const QString& kind : {u"clue-form"_s, u"ledger-sheet"_s, u"referral-letter"_s}) {
        CAPTURE(kind);
        const auto printed =
            must(printedPaper(maker.desk(), kind, std::vector{number}, day("2022-06-08")));
        CHECK(tracesIn(QString::fromUtf8(printed)).join(u' ').toStdString() == "");
    }
    const auto docket = must(printPapers(maker.desk(), maker.on("2022-06-08"),
                                         {u"docket"_s, {}, {{u"docket"_s, u"第一次专题会"_s}}}));
    for (const auto& letter : docket.letters)
        CHECK(tracesIn(textIn(letter.fields)).join(u' ').toStdString() == "");
}

} // namespace

TEST_CASE("a shielded party stands on no paper of its own case that others read", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered(shieldedClue());
    workOn(maker, number);
    checkLetters(maker, number);
    checkPrints(maker, number);
}

TEST_CASE("a shielded party stands on no paper of another case", "[office]")
{
    DeskMaker maker;
    (void)maker.registered(shieldedClue());
    const auto number =
        maker.registered(openClue(u"与鑫翯五金机电经营部、欧阳婧（0798-8331234）同一批。"_s));
    maker.dispatched(number);
    maker.act("remind", number, "2022-06-01", {{u"reason"_s, u"欧阳婧来电催问"_s}});
    for (const auto& letter : must(maker.desk().papers.papersOf(number))) {
        CAPTURE(letter.kind);
        const QString text = textIn(letter.fields);
        CHECK(tracesIn(text).join(u' ').toStdString() == "");
        CHECK(text.contains(u"景德镇云山陶瓷有限公司"_s)); // an open party loses nothing
    }
}

TEST_CASE("a shielded party stands in no month's workbook and no year's summary, also where "
          "another case names it",
          "[office]")
{
    DeskMaker maker;
    workOn(maker, maker.registered(shieldedClue()));
    const QString named = u"鑫翯五金机电经营部、欧阳婧（0798-8331234）"_s;
    const auto open = maker.registered(openClue(u"与"_s + named + u"同一批。"_s));
    maker.dispatched(open);
    maker.act("sign-for", open, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    maker.act("verify", open, "2022-05-20",
              {{u"finding"_s, named + u"所述属实"_s}, {u"track"_s, u"prompt"_s}});

    const QString path = maker.file(u"六月.xlsx"_s);
    must(writeMonthWorkbook(maker.desk(), u"2022-06"_s, {}, path));
    const test::WrittenSheets book(path);
    QString text = QString::fromUtf8(book.part(u"xl/sharedStrings.xml"_s));
    for (const QString& sheet : book.names())
        text += QString::fromUtf8(book.sheetPart(sheet));
    CHECK(tracesIn(text).join(u' ').toStdString() == "");
    CHECK(text.contains(u"景德镇云山陶瓷有限公司"_s)); // an open party loses nothing

    const auto year = must(yearSummary(maker.desk(), 2022));
    const QString summary = textIn(yearSummaryJson(year, maker.desk().programme));
    CHECK(tracesIn(summary).join(u' ').toStdString() == "");
    CHECK(summary.contains(u"所述属实"_s)); // the finding itself is told
    CHECK(summary.contains(u"景德镇云山陶瓷有限公司"_s));
}

TEST_CASE("a shielded party stands on no paper of the case that its own was merged into",
          "[office]")
{
    DeskMaker maker;
    const auto child = maker.registered(shieldedClue());
    const auto root = maker.registered(openClue(u"老欧阳和鑫翯也在内。"_s));
    maker.act("merge", child, "2022-05-06", {{u"root"_s, root.text()}});
    maker.dispatched(root);
    for (const auto& letter : must(maker.desk().papers.papersOf(root)))
        CHECK(tracesIn(textIn(letter.fields)).join(u' ').toStdString() == "");
}

TEST_CASE("who became shielded is masked on every later paper, of the same desk too", "[office]")
{
    DeskMaker maker;
    ClueContent clue = shieldedClue();
    clue.shielding = Shielding::Open;
    const auto party = maker.registered(clue);
    const auto number = maker.registered(openClue(u"与鑫翯五金机电经营部同一批。"_s));
    const auto form = [&] {
        return QString::fromUtf8(must(
            printedPaper(maker.desk(), u"clue-form"_s, std::vector{number}, day("2022-05-10"))));
    };
    CHECK(form().contains(kMark));
    maker.act("change", party, "2022-05-09",
              {{u"field"_s, u"confidential"_s},
               {u"value"_s, u"anonymous"_s},
               {u"reason"_s, u"本人要求"_s}});
    CHECK(tracesIn(form()).join(u' ').toStdString() == "");
}

TEST_CASE("a shielded party stands in no register, and not in what is set for a paper of another "
          "case",
          "[office]")
{
    DeskMaker maker;
    (void)maker.registered(shieldedClue());
    const auto number = maker.registered(openClue(u"欠款未付。"_s));
    maker.dispatched(number, "2022-05-10");
    maker.act("withdraw", number, "2022-05-11",
              {{u"reason"_s, u"误发，应转鑫翯五金机电经营部欧阳婧（0798-8331234）反映的案件"_s}});
    const auto book = must(printPapers(maker.desk(), maker.on("2022-05-12"),
                                       {u"issue-register"_s, {}, {{u"year"_s, u"2022"_s}}}));
    REQUIRE(book.forms.size() == 1);
    CHECK(tracesIn(textIn(book.forms[0].fields)).join(u' ').toStdString() == "");

    maker.act("decline", number, "2022-05-13",
              {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"不属受理范围"_s}});
    const auto notice = must(printPapers(
        maker.desk(), maker.on("2022-05-13"),
        {u"not-accepted-notice"_s, {number}, {{u"reasonText"_s, u"与欧阳婧反映的案件重复"_s}}}));
    REQUIRE(notice.letters.size() == 1);
    CHECK(tracesIn(textIn(notice.letters[0].fields)).join(u' ').toStdString() == "");
}

TEST_CASE("a shielded party stands in no list of the office's screens", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered(shieldedClue());
    workOn(maker, number);
    const auto open = maker.registered(openClue(u"欠款未付。"_s));
    maker.dispatched(open);
    maker.act("sign-for", open, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    maker.act("verify", open, "2022-05-20",
              {{u"finding"_s, u"鑫翯五金机电经营部、欧阳婧（0798-8331234）所述属实"_s},
               {u"track"_s, u"prompt"_s}});
    auto lines = must(docketLines(maker.desk(), u"第一次专题会"_s));
    REQUIRE(lines.size() == 1);
    std::ranges::copy(must(docketCandidates(maker.desk())), std::back_inserter(lines));
    REQUIRE(lines.size() == 3); // its decision is there
    for (const auto& line : lines) {
        const QString all =
            line.entity + line.question + line.finding + line.proposal + line.docketing.decision;
        CHECK(tracesIn(all).join(u' ').toStdString() == "");
    }
    CHECK(lines.back().entity == u"景德镇云山陶瓷有限公司"_s); // an open party loses nothing
    const Case listed = must(listedCase(maker.desk(), number));
    CHECK(tracesIn(textIn(publicJson(listed, maker.desk().programme, day("2022-06-20"))))
              .join(u' ')
              .toStdString() == "");
}

TEST_CASE("the office's own file of a shielded case is printed for a reason, which is recorded",
          "[office]")
{
    DeskMaker maker;
    const auto shielded = maker.registered(shieldedClue());
    const auto open = maker.registered(openClue(u"欠款未付。"_s));
    const QString path = maker.file(u"案件表.pdf"_s);
    PrintRequest request{u"case-form"_s, {shielded}};
    const auto before = maker.head();
    const Acting acting = maker.on("2022-06-08");
    CHECK(refusalOf(savePapers(maker.desk(), acting, request, path)) == ErrorCode::FieldMissing);
    CHECK_FALSE(QFile::exists(path));
    CHECK(maker.head() == before);
    (void)must(savePapers(maker.desk(), acting, {u"case-form"_s, {open}}, path));
    CHECK(maker.head() == before); // of nobody who is shielded

    request.reason = u"存案卷"_s;
    (void)must(savePapers(maker.desk(), acting, request, path));
    const auto events = must(maker.desk().record.eventsOfKind(kExport));
    REQUIRE(events.size() == 1);
    const TakenOut taken = takenOut(events[0]);
    CHECK(taken.what == u"case-form"_s);
    CHECK(taken.file == u"案件表.pdf"_s);
    CHECK(taken.cases == 1);
    CHECK(taken.clear);
    CHECK(taken.reason == u"存案卷"_s);
    checkSound(maker);
}

TEST_CASE("a frozen letter that tells who is shielded since is handed out for a reason", "[office]")
{
    DeskMaker maker;
    ClueContent clue = shieldedClue();
    clue.shielding = Shielding::Open;
    const auto number = maker.registered(clue);
    maker.dispatched(number, "2022-05-10");
    const QString path = maker.file(u"转办函.pdf"_s);
    PrintRequest request{u"referral-letter"_s, {number}};
    const Acting acting = maker.on("2022-06-08");
    (void)must(savePapers(maker.desk(), acting, request, path)); // nobody is shielded
    const auto shieldAs = [&](const QString& how) {
        maker.act(
            "change", number, "2022-06-01",
            {{u"field"_s, u"confidential"_s}, {u"value"_s, how}, {u"reason"_s, u"本人要求"_s}});
    };
    for (const QString& how : {u"lead-only"_s, u"anonymous"_s}) {
        shieldAs(how);
        CHECK(refusalOf(savePapers(maker.desk(), acting, request, path)) ==
              ErrorCode::FieldMissing);
    }
    CHECK(must(maker.desk().record.eventsOfKind(kExport)).empty());
    request.reason = u"复印归档"_s;
    (void)must(savePapers(maker.desk(), acting, request, path));
    const auto events = must(maker.desk().record.eventsOfKind(kExport));
    REQUIRE(events.size() == 1);
    CHECK(takenOut(events[0]).what == u"referral-letter"_s);
    CHECK(events[0].reason == u"复印归档"_s);
}

TEST_CASE("what letters mask is told before they go out, and nothing of that is kept", "[office]")
{
    DeskMaker maker;
    ClueContent clue = shieldedClue();
    clue.facts += u"同批的云山瓷厂也未收到，联系人李明远。"_s;
    const auto number = maker.registered(clue);
    const auto named = maker.registered(openClue(kNamed + u"同一批。"_s));
    const auto own = maker.registered(openClue(u"货款未付，联系人王小山。"_s));
    const auto head = maker.head();
    const auto lookedAt = [&](const CaseNumber& which) {
        return maskedBy(maker.desk(), [&](Desk& desk) {
            REQUIRE(dispatchCase(desk, maker.on("2022-05-10"), which, {}).result.ok());
        });
    };
    const auto masked = lookedAt(number).papers;
    REQUIRE(masked.size() >= 2); // the letter to the lead, and the copy
    for (const MaskedPaper& paper : masked) {
        CAPTURE(paper.kind);
        CHECK(paper.subject == number);
        for (const QString& words : {clue.entity, kPerson, clue.phone})
            CHECK(std::ranges::count(paper.hidden, words, &MaskedWord::words) > 0);
        for (const MaskedWord& word : paper.hidden)
            CHECK(tracesIn(word.mask).isEmpty());
        const QString likely = paper.likely.join(u' ');
        CHECK(likely.contains(u"云山瓷厂"_s));
        CHECK(likely.contains(u"李明远"_s));
        CHECK(tracesIn(likely).isEmpty());
    }
    const auto naming = lookedAt(named).papers; // an open case that names somebody
    CHECK(std::ranges::any_of(naming, [](const auto& paper) { return !paper.hidden.empty(); }));
    CHECK(lookedAt(own).papers.empty()); // nobody asked it to be masked
    CHECK(maker.head() == head);
    maker.dispatched(number, "2022-05-10");
    CHECK(must(maker.desk().papers.papersOf(number)).front().number == 1);
}

TEST_CASE("a form tells no mask that does not stand on it", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered(shieldedClue());
    const auto papers =
        maskedBy(maker.desk(), [&](Desk& desk) {
            const auto print =
                must(printPapers(desk, maker.on("2022-05-10"), {u"clue-form"_s, {number}, {}}));
            const QString said = must(desk.typesetter.said(print.forms));
            CHECK(said.contains(u"某"_s));
            for (const auto& paper : desk.masked->papers) {
                for (const MaskedWord& word : paper.hidden) {
                    CAPTURE(word.mask.toStdString());
                    CHECK((word.mask.isEmpty() || said.contains(word.mask)));
                }
            }
        }).papers;
    REQUIRE(papers.size() == 1);
    CHECK(std::ranges::count(papers[0].hidden, shieldedClue().contact, &MaskedWord::words) > 0);
}

TEST_CASE("whoever is shielded later, it is said which letters had gone out with the name",
          "[office]")
{
    DeskMaker maker;
    ClueContent clue = shieldedClue();
    clue.shielding = Shielding::Open;
    const auto number = maker.registered(clue);
    maker.dispatched(number, "2022-05-10");
    const auto telling = [&](const QString& how) {
        const auto result = tryAct(
            maker, "change", number, "2022-06-01",
            {{u"field"_s, u"confidential"_s}, {u"value"_s, how}, {u"reason"_s, u"本人要求"_s}});
        REQUIRE(result.ok());
        CHECK(result.lettersAfter.size() == 2); // all that was sent
        QStringList kinds;
        for (const LetterAfter& letter : result.lettersAfter)
            if (letter.tellsParty)
                kinds += letter.kind;
        return kinds;
    };
    CHECK(telling(u"lead-only"_s) == QStringList{u"copy-letter"_s}); // the lead may know
    CHECK(telling(u"anonymous"_s) == QStringList{u"referral-letter"_s, u"copy-letter"_s});
    CHECK(telling(u"open"_s).isEmpty());
}
