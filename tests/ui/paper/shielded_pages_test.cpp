// SPDX-License-Identifier: GPL-3.0-or-later
// The generated parties of tests/core/office against the very files that go out: pages, documents,
// and what these say of themselves. JIUZHANG_SHIELDED=300 before `paper_tests "[generated]"` makes
// so many.
#include "core/office/papers/paper_issue.h"
#include "core/office/papers/paper_kinds.h"
#include "tests/core/office/generated_parties.h"
#include "tests/ui/paper/written_texts.h"
#include "ui/paper/press/paper_press.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// What is read, and the bytes that are not.
void checkClean(const GeneratedLedger& at, const QByteArray& file)
{
    CHECK(at.traces(test::allTextsOf(file)).toStdString() == "");
    const QByteArray inflated = test::inflatedBytesOf(file);
    for (const auto& member : at.shielded) {
        const Party& party = member.party;
        for (const QString& words : {party.clue.entity, party.mark, party.family + party.given,
                                     party.clue.contact, party.clue.phone}) {
            CAPTURE(words.toStdString());
            CHECK((words.size() < 2 || !test::standsInBytes(inflated, words)));
        }
    }
}

// As .pdf and .docx.
void checkFiles(const GeneratedLedger& at, const std::vector<PaperOrder>& orders)
{
    const paper::PaperPress press;
    checkClean(at, must(press.pdf(orders)));
    if (const auto docx = press.docx(orders))
        checkClean(at, *docx);
    else
        CHECK(docx.error().code == ErrorCode::OutputUnsupported);
}

std::vector<PaperOrder> lettersOf(GeneratedLedger& at,
                                  const std::vector<GeneratedLedger::Member>& members)
{
    std::vector<PaperOrder> orders;
    for (const auto& member : members)
        for (const IssuedPaper& letter : must(at.desk().papers.papersOf(member.number)))
            std::ranges::move(ordersOf(letter.kind, letter.fields), std::back_inserter(orders));
    return orders;
}

std::vector<CaseNumber> allOf(const GeneratedLedger& at)
{
    std::vector<CaseNumber> all;
    for (const auto* members : {&at.shielded, &at.open})
        for (const auto& member : *members)
            all.push_back(member.number);
    return all;
}

} // namespace

TEST_CASE("of generated shielded parties nothing stands in the files of letters", "[generated]")
{
    GeneratedLedger& at = generated();
    checkFiles(at, lettersOf(at, at.shielded));
    checkFiles(at, lettersOf(at, at.open));
}

TEST_CASE("of generated shielded parties nothing stands in the files of forms and lists",
          "[generated]")
{
    GeneratedLedger& at = generated();
    for (const char16_t* kind : {u"clue-form", u"ledger-sheet", u"receipt", u"handover-register"}) {
        const QString id = QString::fromUtf16(kind);
        CAPTURE(id.toStdString());
        const auto print =
            must(printPapers(at.desk(), at.maker.on("2022-11-20"), {id, allOf(at), {}}));
        checkFiles(at, print.forms);
    }
    for (const auto& [kind, key, value] : {std::tuple(u"docket"_s, u"docket"_s, u"第一次专题会"_s),
                                           std::tuple(u"bulletin"_s, u"month"_s, u"2022-06"_s),
                                           std::tuple(u"issue-register"_s, u"year"_s, u"2022"_s)}) {
        CAPTURE(kind.toStdString());
        const auto print =
            must(printPapers(at.desk(), at.maker.on("2022-11-20"), {kind, {}, {{key, value}}}));
        std::vector<PaperOrder> orders = print.forms;
        for (const IssuedPaper& letter : print.letters)
            std::ranges::move(ordersOf(letter.kind, letter.fields), std::back_inserter(orders));
        checkFiles(at, orders);
    }
}

TEST_CASE("the files of letters tell the open ones beside them", "[generated]")
{
    GeneratedLedger& at = generated();
    const paper::PaperPress press;
    for (const auto& member : at.open) {
        CAPTURE(member.number.text().toStdString());
        const QString text = test::allTextsOf(must(press.docx(lettersOf(at, {member}))));
        const auto form = QString::NormalizationForm_KC; // its brackets are set full-width
        CHECK(text.normalized(form).contains(member.party.clue.entity.normalized(form)));
    }
}
