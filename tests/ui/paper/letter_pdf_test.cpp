// SPDX-License-Identifier: GPL-3.0-or-later
// The letter format as measured on the finished PDF. Lengths in mm, from forms.md.
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/output.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/typed_text.h"

#include <QFile>
#include <QJsonArray>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

QByteArray issued(const std::vector<PaperOrder>& orders, LetterSettings settings = {})
{
    const auto pdf = PaperPress(settings).pdf(orders);
    REQUIRE(pdf);
    return *pdf;
}

PaperOrder longLetter(qsizetype characters)
{
    return referralLetter({}, {{u"facts"_qs, longText(characters)}});
}

Approx pdfMm(double length, double margin = 0.1)
{
    return Approx(length).margin(margin);
}

} // namespace

TEST_CASE("the head of a letter stands where the letter format has it", "[paper]")
{
    const std::vector<Band> red = bandsOf(issued({referralLetter()}), 1, Ink::Red);
    REQUIRE(red.size() == 5); // mark; thick, thin; thin, thick
    const double dot = 25.4 / 300;
    const Band& mark = red[0];
    CHECK(mark.top == pdfMm(30, dot));
    CHECK(mark.left >= 28 - dot);
    CHECK(mark.right <= 184 + dot);
    CHECK(mark.left - 28 == pdfMm(184 - mark.right, 0.8)); // centred
    CHECK(red[1].top - mark.bottom == pdfMm(4, 2 * dot));
    CHECK(red[1].bottom - red[1].top > red[2].bottom - red[2].top); // thick over thin
    CHECK(red[3].bottom - red[3].top < red[4].bottom - red[4].top); // thin over thick
    CHECK(red[4].bottom == pdfMm(297 - 20, dot));
    for (std::size_t rule = 1; rule < red.size(); ++rule) {
        CHECK(red[rule].left == pdfMm(20, dot));
        CHECK(red[rule].right == pdfMm(190, dot));
    }
}

TEST_CASE("a short mark is set in 小初 and centred", "[paper]")
{
    const std::vector<Band> red =
        bandsOf(issued({referralLetter({{u"organ"_qs, u"改革创新组"_qs}})}), 1, Ink::Red);
    CHECK(red[0].top == pdfMm(30));
    CHECK(red[0].right - red[0].left == pdfMm(5 * 12.7, 1));
    CHECK((red[0].left + red[0].right) / 2 == pdfMm(28 + 78, 0.5));
}

TEST_CASE("number, title and addressee follow at the distances of the letter format", "[paper]")
{
    const QByteArray pdf = issued({referralLetter()});
    const auto red = bandsOf(pdf, 1, Ink::Red);
    const auto black = bandsOf(pdf, 1, Ink::Black);
    REQUIRE(black.size() > 4); // number, two lines of title, addressee, text
    // Ink may stand a little inside its character's square.
    const double inside = 0.5;
    CHECK(black[0].top - red[2].bottom == pdfMm(4.86, 0.1));
    CHECK(black[1].top - black[0].bottom == pdfMm(2 * 10.227, 2 * inside));
    CHECK(black[2].top - black[1].top == pdfMm(10.227, inside));
    CHECK(black[3].top - black[2].top == pdfMm(2 * 10.227 + (7.76 - 5.56) / 2, inside));
    CHECK(black[4].top - black[3].top == pdfMm(10.227, inside));
}

TEST_CASE("number, title and text of a letter stand where the letter format has them", "[paper]")
{
    const auto words = wordsOf(issued({referralLetter()}));
    const PdfWord number = wordBeginning(words, u"珠改创函〔2022〕3号"_qs);
    CHECK(number.box.right() == pdfMm(184));
    const PdfWord title = wordBeginning(words, u"关于转办"_qs);
    CHECK((title.box.left() + title.box.right()) / 2 == pdfMm(28 + 78));
    CHECK(wordBeginning(words, u"珠山区竟成镇人民政府："_qs).box.left() == pdfMm(28));
    CHECK(wordBeginning(words, u"一、"_qs).box.left() == pdfMm(28 + 2 * 5.571));
    CHECK(wordBeginning(words, u"我组于"_qs).box.left() == pdfMm(28));
    CHECK(wordBeginning(words, u"附件："_qs).box.left() == pdfMm(28 + 2 * 5.571));
    CHECK(wordBeginning(words, u"（联系人："_qs).box.left() == pdfMm(28 + 2 * 5.571));
}

TEST_CASE("a full page has 22 lines of 28 characters on the grid", "[paper]")
{
    const auto words = wordsOf(issued({longLetter(1500)}));
    std::vector<PdfWord> lines;
    for (const PdfWord& word : words)
        if (word.page == 2 && !word.text.startsWith(u'—') && word.text.size() > 2)
            lines.push_back(word);
    REQUIRE(lines.size() == 22);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        CHECK(lines[at].text.size() == 28);
        CHECK(lines[at].box.left() == pdfMm(28));
        CHECK(lines[at].box.right() == pdfMm(184));
        if (at > 0)
            CHECK(lines[at].box.top() - lines[at - 1].box.top() == pdfMm(10.227, 0.02));
    }
}

TEST_CASE("a sealed letter's organ is centred above its date", "[paper]")
{
    const auto words = wordsOf(issued({referralLetter({{u"organ"_qs, u"改革创新组"_qs}})}));
    const PdfWord date = wordBeginning(words, u"2022年6月20日"_qs);
    const auto organ = std::ranges::find_if(
        words, [](const PdfWord& word) { return word.page == 2 && word.text == u"改革创新组"_qs; });
    REQUIRE(organ != words.end());
    CHECK(date.box.right() == pdfMm(184 - 4 * 5.571));
    CHECK(organ->box.center().x() == pdfMm(date.box.center().x()));
    CHECK(date.box.top() - organ->box.top() == pdfMm(10.227, 0.02));
}

TEST_CASE("an unsealed letter's organ stands two characters in, its date two further", "[paper]")
{
    const auto words = wordsOf(issued({referralLetter()}, {.sealed = false}));
    const PdfWord date = wordBeginning(words, u"2022年6月20日"_qs);
    const auto organ = std::ranges::find_if(words, [](const PdfWord& word) {
        return word.page == 2 && word.text == u"珠山区营商环境指挥部改革创新组"_qs;
    });
    REQUIRE(organ != words.end());
    CHECK(organ->box.right() == pdfMm(184 - 2 * 5.571));
    CHECK(date.box.left() - organ->box.left() == pdfMm(2 * 5.571));
}

TEST_CASE("copies stand at the foot of the last page, later lines after the colon", "[paper]")
{
    QJsonArray units;
    for (int at = 1; at <= 9; ++at)
        units.append(u"珠山区第%1个抄送单位"_qs.arg(at));
    const auto words = wordsOf(issued({referralLetter({{u"copies"_qs, units}})}));
    const double character = 14 * 25.4 / 72;
    const PdfWord first = wordBeginning(words, u"抄送：珠山区第1个"_qs);
    CHECK(first.box.left() == pdfMm(28 + character));
    CHECK(first.box.right() <= 184 - character + 0.1);
    const auto below = std::ranges::find_if(words, [&](const PdfWord& word) {
        return word.page == first.page && word.box.top() > first.box.top() + 5 &&
               !word.text.startsWith(u'—');
    });
    REQUIRE(below != words.end());
    CHECK(below->box.left() == pdfMm(28 + 4 * character));
    CHECK(words.back().text.endsWith(u"—"_qs)); // nothing but the page number comes after
}

TEST_CASE("pages are numbered from the second, on the outer side", "[paper]")
{
    const auto words = wordsOf(issued({longLetter(1500)}));
    const double character = 14 * 25.4 / 72;
    std::map<int, QRectF> dashes; // of each page, all the words of its number together
    for (const PdfWord& word : words)
        if (word.box.top() > 262)
            dashes[word.page] = dashes[word.page].united(word.box);
    CHECK_FALSE(dashes.contains(1));
    REQUIRE(dashes.contains(2));
    REQUIRE(dashes.contains(3));
    CHECK(dashes[2].left() == pdfMm(28 + character));
    CHECK(dashes[3].right() == pdfMm(184 - character));
}

TEST_CASE("the text of the PDF is the text that was typed", "[paper]")
{
    const QString facts =
        u"一二人大入言金长风见车，堃喆犇𬭎；⼀是部首，“2022”——ABC-1·完"_qs;
    const QByteArray pdf = issued({referralLetter({}, {{u"facts"_qs, facts}})});
    QString expected = facts;
    // One glyph for two characters: the one that stands first in the letter wins.
    expected.replace(u'⼀', u'一');
    CHECK(textOf(pdf).contains(expected));
    const auto fonts = fontsOf(pdf);
    CHECK(fonts.size() >= 3); // title, text, headings
    for (const PdfFont& font : fonts) {
        CHECK(font.embedded);
        CHECK(font.unicode);
    }
}

TEST_CASE("long facts flow on and nothing of them is lost", "[paper]")
{
    const qsizetype length = GENERATE(0, 400, 1200, 6000);
    const QByteArray pdf = issued({longLetter(200 + length)});
    QString text = textOf(pdf);
    text.remove(QRegularExpression(u"—\\d+—"_qs));
    CHECK(text.contains(longText(200 + length)));
    CHECK(text.contains(u"抄送：珠山区工业和信息化局，珠山区财政局。"_qs));
    CHECK(pagesOf(pdf) >= 2 + length / (22 * 28));
}

// Wherever the text ends, the signature has lines of text above it and nothing stands on
// anything else.
TEST_CASE("at every length the signature shares its page with text", "[paper]")
{
    const Typefaces faces;
    const qsizetype length = GENERATE(range(100, 800, 28));
    const auto pages = PaperPress().preview({longLetter(length)}, faces);
    REQUIRE(pages);
    for (const Page& page : *pages) {
        std::map<double, std::vector<const Glyph*>> lines;
        for (const Glyph& glyph : page.glyphs)
            lines[glyph.baseline.y()].push_back(&glyph);
        CAPTURE(length, lines.size());
        CHECK(lines.size() >= 6); // two of text, organ, date, contact, copies or page number
        double above = 0;
        for (const auto& [baseline, glyphs] : lines) {
            CHECK(baseline - above > 5.5);
            above = baseline;
            for (std::size_t at = 1; at < glyphs.size(); ++at) {
                const Glyph& left = *glyphs[at - 1];
                CHECK(glyphs[at]->baseline.x() - left.baseline.x() >=
                      0.4 * faces.shapeOf(left.character, left.style.face).advance *
                          left.style.size);
            }
            CHECK(glyphs.front()->baseline.x() > 27.9);
            CHECK(glyphs.back()->baseline.x() < 184);
        }
        CHECK(above < 275);
    }
}

TEST_CASE("equal orders give equal bytes, and several orders one file", "[paper]")
{
    const QByteArray one = issued({referralLetter()});
    CHECK(one == issued({referralLetter()}));
    CHECK(pagesOf(issued({referralLetter(), clueForm(), referralLetter()})) ==
          2 * pagesOf(one) + 1);
}

TEST_CASE("a preview has the pages of the letter, and a letter not yet issued says so", "[paper]")
{
    const Typefaces faces;
    const auto preview =
        PaperPress().preview({referralLetter({{u"numberText"_qs, QJsonValue::Null}})}, faces);
    REQUIRE(preview);
    const auto pdf = pdfOf(*preview, faces, {});
    REQUIRE(pdf);
    CHECK(textOf(*pdf).contains(u"（未编号）"_qs));
    CHECK(pagesOf(*pdf) == pagesOf(issued({referralLetter()})));
}

TEST_CASE("a PDF is not given the text of other pages", "[paper]")
{
    const Typefaces faces;
    const auto pages = PaperPress().preview({referralLetter()}, faces);
    REQUIRE(pages);
    std::vector<Page> others = *pages;
    SECTION("a page more")
    {
        others.emplace_back();
    }
    SECTION("a character less")
    {
        others.front().glyphs.pop_back();
    }
    const auto refused = withTypedText(issued({referralLetter()}), others, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::PaperFailed);
    CHECK_FALSE(withTypedText("no PDF at all", *pages, {}));
}

TEST_CASE("a printer gets the same pages", "[paper]")
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"print.pdf"_qs));
    REQUIRE(PaperPress().print({referralLetter()}, printer));
    QFile file(printer.outputFileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto words = wordsOf(file.readAll());
    CHECK(words.back().page == pagesOf(issued({referralLetter()})));
    CHECK(wordBeginning(words, u"珠改创函"_qs).box.right() == pdfMm(184));
}

TEST_CASE("a printer that does not take the pages is told", "[paper]")
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(u"/no/such/folder/print.pdf"_qs);
    const auto refused = PaperPress().print({referralLetter()}, printer);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::PaperFailed);
}
