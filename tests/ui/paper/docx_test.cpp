// SPDX-License-Identifier: GPL-3.0-or-later
// Letters as text documents, measured as LibreOffice prints them. Lengths in mm, from forms.md.
#include "tests/support/catch.h"
#include "tests/ui/paper/office_look.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "tests/ui/paper/written_texts.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/paper_texts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

QByteArray written(const std::vector<PaperOrder>& orders, LetterSettings settings = {})
{
    const auto docx = PaperPress(settings).docx(orders);
    REQUIRE(docx);
    return *docx;
}

PaperOrder longDocx()
{
    return referralLetter({}, {{u"facts"_qs, longText(2200)}});
}

PaperOrder fullLetter()
{
    QJsonArray units;
    for (int at = 1; at <= 10; ++at)
        units.append(u"珠山区第%1个抄送单位及其办公室"_qs.arg(at));
    return referralLetter(
        {{u"organ"_qs, u"珠山区优化营商环境工作指挥部改革创新专项工作组办公室"_qs},
         {u"copies"_qs, units},
         {u"secrecy"_qs, u"秘密★1年"_qs},
         {u"urgency"_qs, u"特急"_qs},
         {u"sealedBy"_qs, u"珠山区人民政府办公室"_qs}},
        {{u"facts"_qs, u"甲<乙>&丙\u0001，堃喆犇𬭎"_qs}});
}

PaperOrder bulletin()
{
    return {u"bulletin"_qs, worstCase(u"bulletin"_qs)};
}

// The letter that submits the list, and the list.
std::vector<PaperOrder> docket()
{
    return {{u"docket-letter"_qs, worstCase(u"docket-letter"_qs)},
            {u"docket"_qs, worstCase(u"docket"_qs), true}};
}

enum Sample { Short, Long, Full, Unsealed, Together, WithAnnex, Docket, WithForm };

// LibreOffice takes seconds to start: it prints the samples at once, when first asked.
std::optional<QByteArray> printedDocx(Sample sample)
{
    static const auto kPrinted = printedByOffice(
        {written({referralLetter()}), written({longDocx()}), written({fullLetter()}),
         written({referralLetter()}, {.sealed = false}),
         written({referralLetter(), longDocx(), referralLetter()}), written({bulletin()}),
         written(docket()), written({referralLetter(), clueFormOf(referralLetter())})});
    if (!kPrinted) {
        WARN("SKIPPED: LibreOffice is not installed (libreoffice-writer-nogui)");
        return std::nullopt;
    }
    return kPrinted->at(sample);
}

QString textWithoutPageNumbers(const QByteArray& pdf)
{
    static const QRegularExpression kNumber(u"—\\d+—"_qs);
    return textOf(pdf).remove(kNumber);
}

QByteArray pdfOf(const PaperOrder& order)
{
    const auto pdf = PaperPress().pdf({order});
    REQUIRE(pdf);
    return *pdf;
}

Approx docxMm(double length, double margin)
{
    return Approx(length).margin(margin);
}

std::vector<PdfWord> linesOf(const QByteArray& pdf, int page)
{
    std::vector<PdfWord> lines;
    for (const PdfWord& word : wordsOf(pdf))
        if (word.page == page && word.text.size() > 2 && word.box.bottom() < 264)
            lines.push_back(word);
    return lines;
}

} // namespace

TEST_CASE("a letter's head in the text document stands where the letter format has it",
          "[paper][office]")
{
    const Sample sample = GENERATE(Short, Full);
    const auto pdf = printedDocx(sample);
    if (!pdf)
        return;
    const std::vector<Band> red = bandsOf(*pdf, 1, Ink::Red);
    REQUIRE(red.size() == 5);             // mark; thick, thin; thin, thick
    CHECK(red[0].top == docxMm(30, 0.7)); // its face is another one here
    CHECK(red[1].top - red[0].bottom == docxMm(4, 1));
    CHECK(red[1].bottom - red[1].top > red[2].bottom - red[2].top);
    CHECK(red[3].bottom - red[3].top < red[4].bottom - red[4].top);
    CHECK(red[4].bottom == docxMm(297 - 20, 0.2));
    for (std::size_t rule = 1; rule < red.size(); ++rule) {
        CHECK(red[rule].left == docxMm(20, 0.2));
        CHECK(red[rule].right == docxMm(190, 0.2));
    }
    const auto black = bandsOf(*pdf, 1, Ink::Black);
    CHECK(black[0].top - red[2].bottom == docxMm(4.86, 1));
    CHECK(black[0].right == docxMm(184, 0.5));
    CHECK(bandsOf(*pdf, 2, Ink::Red).empty());
}

TEST_CASE("a text document keeps the margins, 22 lines a page and 28 characters a line",
          "[paper][office]")
{
    const auto pdf = printedDocx(Long);
    if (!pdf)
        return;
    const auto lines = linesOf(*pdf, 3);
    REQUIRE(lines.size() == 22);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        CHECK(lines[at].text.size() == 28);
        CHECK(lines[at].box.left() == docxMm(28, 0.1));
        CHECK(lines[at].box.right() == docxMm(184, 0.5));
        if (at > 0)
            CHECK(lines[at].box.top() - lines[at - 1].box.top() == docxMm(10.227, 0.02));
    }
    const auto ink = bandsOf(*pdf, 3, Ink::Black);
    CHECK(ink.front().top >= 37);
    CHECK(ink[21].bottom <= 262);
}

TEST_CASE("a text document says what the PDF says", "[paper][office]")
{
    const auto [sample, order] = GENERATE(table<Sample, PaperOrder>(
        {{Short, referralLetter()}, {Long, longDocx()}, {Full, fullLetter()}}));
    const auto pdf = printedDocx(sample);
    if (!pdf)
        return;
    CHECK(textWithoutPageNumbers(*pdf) == textWithoutPageNumbers(pdfOf(order)));
}

TEST_CASE("date and organ of a text document stand as a seal needs them", "[paper][office]")
{
    const auto pdf = printedDocx(Short);
    if (!pdf)
        return;
    const auto words = wordsOf(*pdf);
    const auto organ = std::ranges::find_if(words, [](const PdfWord& word) {
        return word.page > 1 && word.text == u"珠山区营商环境指挥部改革创新组"_qs;
    });
    REQUIRE(organ != words.end());
    const auto own = wordsOf(pdfOf(referralLetter()));
    const auto expected = std::ranges::find_if(own, [](const PdfWord& word) {
        return word.page > 1 && word.text == u"珠山区营商环境指挥部改革创新组"_qs;
    });
    REQUIRE(expected != own.end());
    CHECK(organ->box.left() == docxMm(expected->box.left(), 0.2));
}

TEST_CASE("copies stand at the foot of the last page of a text document", "[paper][office]")
{
    const auto pdf = printedDocx(Full);
    if (!pdf)
        return;
    const auto words = wordsOf(*pdf);
    const PdfWord first = wordBeginning(words, u"抄送："_qs);
    CHECK(first.page == words.back().page);
    CHECK(first.box.left() == docxMm(28 + 4.94, 0.2));
    const auto ink = bandsOf(*pdf, first.page, Ink::Black);
    const auto lowest = std::ranges::find_if(ink.rbegin(), ink.rend(),
                                             [](const Band& band) { return band.bottom < 264; });
    REQUIRE(lowest != ink.rend());
    CHECK(lowest->bottom == docxMm(262 - 2.5, 2)); // the last line of the type area
}

TEST_CASE("pages of a text document are numbered from the second, on the outer side",
          "[paper][office]")
{
    const auto pdf = printedDocx(Together);
    if (!pdf)
        return;
    std::vector<std::pair<int, QRectF>> numbers;
    for (const PdfWord& word : wordsOf(*pdf))
        if (word.box.top() > 263)
            if (const int number = word.text.toInt(); number > 0)
                numbers.emplace_back(number, word.box);
    REQUIRE(numbers.size() > 4);
    // Three letters: each counts from its own first page, which shows no number.
    CHECK(numbers.front().first == 2);
    CHECK(std::ranges::count_if(numbers, [](const auto& one) { return one.first == 2; }) == 3);
    for (const auto& [number, box] : numbers) {
        CHECK((number % 2 == 0) == (box.left() < 105));
        CHECK(box.center().y() == docxMm(269, 1.5));
    }
}

TEST_CASE("the annex of a text document is a table with its heads on each page", "[paper][office]")
{
    const auto pdf = printedDocx(WithAnnex);
    if (!pdf)
        return;
    const auto words = wordsOf(*pdf);
    const auto label = std::ranges::find(words, u"附件"_qs, &paper::PdfWord::text);
    REQUIRE(label != words.end());
    const QString text = textOf(*pdf);
    for (const QJsonValue& unit : worstCase(u"bulletin"_qs).value(u"units").toArray())
        CHECK(text.contains(unit[u"fulfilledInPeriod"].toString()));
    for (int page = label->page; page <= wordBeginning(words, u"合计"_qs).page; ++page)
        CHECK(std::ranges::any_of(words, [&](const paper::PdfWord& word) {
            return word.page == page && word.text.startsWith(u"单位"_qs);
        }));
}

TEST_CASE("a docket's list lies, its letter stands, and both count their own pages",
          "[paper][office]")
{
    const auto pdf = printedDocx(Docket);
    if (!pdf)
        return;
    const auto words = wordsOf(*pdf);
    const paper::PdfWord question = wordBeginning(words, u"需研究的问题"_qs);
    double right = 0;
    for (const paper::PdfWord& word : words)
        if (word.page == question.page)
            right = std::max(right, word.box.right());
    CHECK(right > 210); // wider than a standing page
    CHECK(right <= 297 - 19);
    CHECK(wordBeginning(words, u"关于提请"_qs).page == 1);
}

TEST_CASE("a referral as a text document brings its clue form, too", "[paper][office]")
{
    const auto pdf = printedDocx(WithForm);
    if (!pdf)
        return;
    const QString text = textOf(*pdf);
    const auto annex = text.lastIndexOf(u"附件“新官不理旧账”问题案件线索表"_qs);
    REQUIRE(annex > text.indexOf(u"特此函达"_qs));
    for (const QString& words : {u"法定代表人"_qs, u"联系人01"_qs, u"☑账款支付不到位"_qs})
        CHECK(text.indexOf(words, annex) > annex);
}

TEST_CASE("copies stand at the foot of a letter's own last page, before its form",
          "[paper][office]")
{
    const auto pdf = printedDocx(WithForm);
    if (!pdf)
        return;
    const auto words = wordsOf(*pdf);
    const PdfWord copies = wordBeginning(words, u"抄送："_qs);
    const auto label = std::ranges::find(words, u"附件"_qs, &paper::PdfWord::text);
    REQUIRE(label != words.end());
    CHECK(copies.page + 1 == label->page);
    CHECK(copies.box.bottom() == docxMm(262 - 2.5, 3)); // of the type area
}

// Every kind, as PDF and as text document, as LibreOffice prints it.
TEST_CASE("a text document takes the pages that the PDF takes", "[paper][office]")
{
    const QStringList& kinds = letterKinds();
    std::vector<QByteArray> documents;
    for (const QString& kind : kinds)
        documents.push_back(written({letterOrder(kind)}));
    const auto printed = printedByOffice(documents);
    if (!printed) {
        WARN("SKIPPED: LibreOffice is not installed (libreoffice-writer-nogui)");
        return;
    }
    for (std::size_t at = 0; at < documents.size(); ++at) {
        const PaperOrder order = letterOrder(kinds[static_cast<qsizetype>(at)]);
        const QByteArray& pdf = printed->at(at);
        CAPTURE(order.kind);
        CHECK(wordsOf(pdf).back().page == pagesOf(pdfOf(order)));
    }
}

TEST_CASE("the hyphens of numbers are such as no line breaks at, others are as they were typed",
          "[paper]")
{
    const QString document = test::allTextsOf(
        written({referralLetter({}, {{u"facts"_qs, u"合同JC-2014-07，余款-已催"_qs}})}));
    const QString hyphen = u"</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">"_qs;
    for (const auto& [before, after] :
         {std::pair(u"2022"_qs, u"0007，"_qs), {u"0798"_qs, u"0000001"_qs}, {u"JC"_qs, u"2014"_qs}})
        CHECK((document.contains(before + hyphen + after)));
    CHECK((document.contains(u"余款-已催"_qs)));
}

TEST_CASE("a clue form by itself is typed into: a field for each answer, a box before each choice",
          "[paper]")
{
    const bool isBlank = GENERATE(true, false);
    PaperOrder order = clueForm();
    if (isBlank)
        order.fields = {{u"district"_qs, u"珠山区"_qs}};
    const QString document = test::allTextsOf(written({order}));
    for (const QString& asked :
         {u"名称"_qs, u"统一社会信用代码"_qs, u"联系电话"_qs, u"基本情况"_qs, u"主要诉求"_qs,
          u"佐证材料清单"_qs, u"初审意见"_qs, u"领导批示"_qs})
        CHECK(document.count(u"<w:alias w:val=\"%1\"/>"_qs.arg(asked)) == 1);
    CHECK(document.count(u"<w14:checkbox>"_qs) == 7 + 6 + 2); // sources, categories, yes and no
    CHECK(document.count(u"<w14:checked w14:val=\"1\"/>"_qs) == (isBlank ? 0 : 3));
    // With a letter it is that letter's, and nobody types into it.
    const QString annex =
        test::allTextsOf(written({referralLetter(), clueFormOf(referralLetter())}));
    CHECK_FALSE(annex.contains(u"<w:sdt>"_qs));
}

TEST_CASE(
    "a clue form as a text document is one page as the form is, and loses nothing of long facts",
    "[paper][office]")
{
    PaperOrder blank = clueForm();
    blank.fields = {{u"district"_qs, u"珠山区"_qs}};
    const QString facts = longText(3000);
    const auto printed = printedByOffice(
        {written({blank}), written({clueForm()}), written({clueForm({{u"facts"_qs, facts}})}),
         written({referralLetter(), clueFormOf(referralLetter())})});
    if (!printed) {
        WARN("SKIPPED: LibreOffice is not installed (libreoffice-writer-nogui)");
        return;
    }
    const auto pages = [&](std::size_t at) { return wordsOf(printed->at(at)).back().page; };
    CHECK(pages(0) == 1);
    CHECK(pages(1) == 1);
    CHECK(textOf(printed->at(1)).contains(u"☑账款支付不到位"_qs));
    CHECK(textOf(printed->at(2)).contains(facts.right(500)));
    CHECK(pages(3) == 3); // the letter takes two
}

TEST_CASE("equal letters give equal documents, whatever the time zone", "[paper]")
{
    const QByteArray one = written({referralLetter()});
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Shanghai");
    CHECK(written({referralLetter()}) == one);
    qputenv("TZ", zone);
    CHECK(written({longDocx()}) != one);
    CHECK(one.startsWith("PK"));
}
