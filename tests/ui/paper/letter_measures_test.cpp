// SPDX-License-Identifier: GPL-3.0-or-later
// The letter format measured with a ruler on the finished PDF, for letters of one, two and five
// pages, with everything short and everything long. Lengths in mm, from forms.md.
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/paper_texts.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <map>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

constexpr double kPitch = 10.227;    // from line to line
constexpr double kCharacter = 5.571; // from character to character
constexpr double kSmallCharacter = 14 * 25.4 / 72;

Approx mm(double length, double margin = 1.5 * kDot)
{
    return Approx(length).margin(margin);
}

// A letter with as much text as it is given.
PaperPress plainPress(LetterSettings settings = {})
{
    return PaperPress(settings, [](const QString&) {
        return QByteArray(R"({"kind": "referral-letter", "form": "letter",
            "title": ["关于转办", "{case.entity}", "反映", "问题线索的函"],
            "addressee": ["{addressee}"], "body": [{"text": ["{case.facts}"]}],
            "attachments": [{"when": {"field": "attachment", "known": true},
                             "text": "{attachment}"}],
            "contact": ["（联系人：{contactName}，电话：{contactPhone}）"]})");
    });
}

// Text with every sign that may not begin or end a line, and numbers that stay with 年 and 元.
QString punctuated(qsizetype characters)
{
    const QString words =
        u"企业（以下简称“该公司”）反映：2014年7月，经招标签订《施工合同》（JC-2014-07），价款380.00"
        u"万元；至今拖欠86.50万元、利息（约9.87%）“一直未付”！是否属实？请核实。"_qs;
    QString text;
    while (text.size() < characters)
        text += words;
    return text.left(characters) + u'。';
}

struct Example {
    const char* name;
    int pages; // 0: as many as it takes
    PaperOrder order;
};

Example example()
{
    const QJsonObject bare{{u"copies"_qs, QJsonArray()},
                           {u"attachment"_qs, QJsonValue::Null},
                           {u"organ"_qs, u"改革创新组"_qs}};
    const auto shortLetter = [&](qsizetype characters) {
        return letterOrder(u"referral-letter"_qs, bare, {{u"facts"_qs, punctuated(characters)}});
    };
    const auto longLetter = [](qsizetype characters) {
        QJsonObject fields = worstCase(u"referral-letter"_qs);
        QJsonObject subject = fields[u"case"].toObject();
        subject[u"facts"] = punctuated(characters);
        fields[u"case"] = subject;
        return PaperOrder{u"referral-letter"_qs, fields};
    };
    return GENERATE_COPY(values<Example>({
        {"one page", 1, shortLetter(80)},
        {"two pages", 2, shortLetter(500)},
        {"five pages", 5, shortLetter(2700)},
        {"little text, all else long", 0, longLetter(40)},
        {"much text, all else long", 0, longLetter(2300)},
    }));
}

QByteArray set(const PaperOrder& order, LetterSettings settings = {})
{
    const auto pdf = plainPress(settings).pdf({order});
    REQUIRE(pdf);
    return *pdf;
}

bool isPageNumber(const Line& line)
{
    return line.text.startsWith(u'—');
}

} // namespace

TEST_CASE("the red of a letter: mark at 30 mm, rules of 170 mm, thick and thin", "[paper]")
{
    const Example letter = example();
    CAPTURE(letter.name);
    const QByteArray pdf = set(letter.order);
    const auto red = bandsOf(pdf, 1, Ink::Red);
    REQUIRE(red.size() == 5);
    CHECK(red[0].top == mm(30));
    CHECK(red[0].left >= 28 - kDot);
    CHECK(red[0].right <= 184 + kDot);
    CHECK(red[1].top - red[0].bottom == mm(4));
    CHECK(red[4].bottom == mm(297 - 20));
    const auto thickness = [&](std::size_t rule) { return red[rule].bottom - red[rule].top; };
    CHECK(thickness(1) > 2 * thickness(2));
    CHECK(thickness(4) > 2 * thickness(3));
    for (std::size_t rule = 1; rule < red.size(); ++rule) {
        CHECK(red[rule].right - red[rule].left == mm(170));
        CHECK((red[rule].right + red[rule].left) / 2 == mm(105));
    }
    const int pages = pagesOf(pdf);
    if (letter.pages > 0)
        CHECK(pages == letter.pages);
    for (int page = 2; page <= pages; ++page)
        CHECK(inkWithin(rendered(pdf, page), {0, 0, 210, 297}, Ink::Red).isNull());
}

TEST_CASE("the rules can be centred on the type area", "[paper]")
{
    const auto red = bandsOf(set(referralLetter(), {.rulesOnTypeArea = true}), 1, Ink::Red);
    REQUIRE(red.size() == 5);
    for (std::size_t rule = 1; rule < red.size(); ++rule) {
        CHECK(red[rule].left == mm(28 + 78 - 85));
        CHECK(red[rule].right == mm(28 + 78 + 85));
    }
}

TEST_CASE("no ink of the text lies outside of the type area", "[paper]")
{
    const Example letter = example();
    CAPTURE(letter.name);
    const QByteArray pdf = set(letter.order);
    for (int page = 1; page <= pagesOf(pdf); ++page) {
        const QImage image = rendered(pdf, page);
        const QRectF ink = inkWithin(image, {0, 0, 210, 265}, Ink::Black);
        CAPTURE(page);
        CHECK(ink.left() >= 28 - kDot);
        CHECK(ink.right() <= 184 + kDot);
        CHECK(ink.top() >= 37);
        CHECK(ink.bottom() <= 262 + kDot);
    }
}

TEST_CASE("pages are numbered 7 mm under the type area, on the outer side, but for the first",
          "[paper]")
{
    const Example letter = example();
    CAPTURE(letter.name);
    const QByteArray pdf = set(letter.order);
    for (int page = 1; page <= pagesOf(pdf); ++page) {
        const QRectF ink = inkWithin(rendered(pdf, page), {0, 264, 210, 33}, Ink::Black);
        CAPTURE(page);
        if (page == 1) {
            CHECK(ink.isNull());
            continue;
        }
        const bool even = page % 2 == 0;
        const double inside = 0.5; // a dash is a little shorter than its character
        if (even)
            CHECK(ink.left() == mm(28 + kSmallCharacter, inside));
        else
            CHECK(ink.right() == mm(184 - kSmallCharacter, inside));
        // The outer dash alone, without the digits that are higher.
        const QRectF dash = inkWithin(
            rendered(pdf, page), {even ? ink.left() : ink.right() - 3, 264, 3, 33}, Ink::Black);
        CHECK(dash.top() == mm(262 + 7));
    }
}

TEST_CASE("the number ends at the type area's edge, 7/8 of a character under the rule", "[paper]")
{
    const Example letter = example();
    CAPTURE(letter.name);
    const QByteArray pdf = set(letter.order);
    const auto red = bandsOf(pdf, 1, Ink::Red);
    const QImage image = rendered(pdf, 1);
    const double under = red[2].bottom;
    const QRectF number = inkWithin(image, {100, under + 0.5, 110, 11}, Ink::Black);
    CHECK(number.top() - under == mm(15.75 * 25.4 / 72 * 7 / 8));
    CHECK(number.right() <= 184 + kDot);
    CHECK(number.right() > 184 - 0.5); // 号 fills its square nearly
    const auto words = wordsOf(pdf);
    const auto box =
        std::ranges::find_if(words, [](const PdfWord& word) { return word.text.contains(u'〕'); });
    CHECK(box->box.right() == mm(184));
}

TEST_CASE("secrecy and urgency stand flush left, the first at the number's height", "[paper]")
{
    const auto words = wordsOf(set({u"referral-letter"_qs, worstCase(u"referral-letter"_qs)}));
    const PdfWord secrecy = wordBeginning(words, u"秘密"_qs);
    const PdfWord urgency = wordBeginning(words, u"特急"_qs);
    const PdfWord number = wordBeginning(words, u"珠营商指改创督"_qs);
    CHECK(secrecy.box.left() == mm(28));
    CHECK(urgency.box.left() == mm(28));
    // Different faces: their boxes differ a little where the baselines are the same.
    CHECK(secrecy.box.center().y() == mm(number.box.center().y(), 0.6));
    CHECK(urgency.box.top() - secrecy.box.top() == mm(kPitch, 0.02));
}

TEST_CASE("lines keep the pitch of the grid on every page", "[paper]")
{
    const Example letter = example();
    CAPTURE(letter.name);
    std::map<int, double> first; // of each page, the height of its first line of text
    for (const Line& line : linesOf(set(letter.order))) {
        const double height = 15.75 * 25.4 / 72;
        const bool isBody = std::abs(line.box.height() / height - 1.448) < 0.02;
        const bool isHead = line.text.startsWith(u"秘密") || line.text.startsWith(u"特急") ||
                            line.text.startsWith(u"珠改创函〔");
        if (!isBody || isHead || isPageNumber(line))
            continue;
        const double lines =
            (line.box.top() - first.try_emplace(line.page, line.box.top()).first->second) / kPitch;
        CAPTURE(line.text);
        CHECK(lines == Approx(std::round(lines)).margin(0.005));
    }
    CHECK_FALSE(first.empty());
}

TEST_CASE("a full line has 28 characters at the pitch of the grid", "[paper]")
{
    const QByteArray pdf =
        set(letterOrder(u"referral-letter"_qs, {}, {{u"facts"_qs, QString(1200, u'国')}}));
    const QImage image = rendered(pdf, 2);
    const double top = 37 + 5 * kPitch; // some line in the middle of the text
    std::vector<double> lefts;
    for (int at = 0; at < 28; ++at) {
        const QRectF square(28 + at * kCharacter, top, kCharacter, kPitch);
        lefts.push_back(inkWithin(image, square, Ink::Black).left());
    }
    for (std::size_t at = 1; at < lefts.size(); ++at)
        CHECK(lefts[at] - lefts[at - 1] == mm(kCharacter));
    CHECK((lefts.back() - lefts.front()) / 27 == mm(kCharacter, 0.005));
    int lines = 0;
    for (const Line& line : linesOf(pdf))
        lines += line.page == 2 && line.text == QString(28, u'国') ? 1 : 0;
    CHECK(lines == 22);
}

TEST_CASE("no line begins with closing or ends with opening punctuation", "[paper]")
{
    const Example letter = example();
    CAPTURE(letter.name);
    for (const Line& line : linesOf(set(letter.order))) {
        CAPTURE(line.text);
        CHECK_FALSE(u"，。；：？！、）》”〕%"_qs.contains(line.text.front()));
        CHECK_FALSE(u"（《“〔"_qs.contains(line.text.back()));
        CHECK_FALSE(u"年月日元万"_qs.contains(line.text.front()));
    }
}

TEST_CASE("the date stands four characters in, under the middle of the organ", "[paper]")
{
    const PaperOrder order = letterOrder(u"referral-letter"_qs, {{u"organ"_qs, u"改革创新组"_qs}});
    const auto words = wordsOf(set(order));
    const PdfWord date = wordBeginning(words, u"2022年6月20日"_qs);
    CHECK(date.box.right() == mm(184 - 4 * kCharacter));
    const auto organ = std::ranges::find_if(words, [&](const PdfWord& word) {
        return word.page == date.page && word.text == u"改革创新组" && word.box.top() > 60;
    });
    REQUIRE(organ != words.end());
    CHECK(organ->box.center().x() == mm(date.box.center().x()));
}

TEST_CASE("another's seal is named between organ and date", "[paper]")
{
    const auto words = wordsOf(
        set(letterOrder(u"referral-letter"_qs, {{u"organ"_qs, u"改革创新组"_qs},
                                                {u"sealedBy"_qs, u"区发展和改革委员会"_qs}})));
    const PdfWord seal = wordBeginning(words, u"（区发展和改革委员会代章）"_qs);
    const PdfWord date = wordBeginning(words, u"2022年6月20日"_qs);
    CHECK(date.box.top() - seal.box.top() == mm(kPitch, 0.02));
    CHECK(seal.box.center().x() == mm(date.box.center().x()));
}

// The seal covers organ and date and its top lies within a line of the text: 42 mm above the
// point a little below its middle.
TEST_CASE("there is room for a seal of 42 mm under the text", "[paper]")
{
    const Example letter = example();
    CAPTURE(letter.name);
    const auto lines = linesOf(set(letter.order));
    const auto date = std::ranges::find_if(lines, [](const Line& line) {
        return line.text == u"2022年6月20日" || line.text == u"2022年12月28日";
    });
    REQUIRE(date != lines.end());
    std::size_t signature = 1; // lines of organ and date
    auto above = date;
    do {
        --above;
        ++signature;
    } while ((above + 1)->box.top() - above->box.top() < kPitch + 1 && above->page == date->page);
    CHECK(date->page == above->page); // text stands on the signature's page
    const double textBottom = (above + 1)->box.top() - 2 * kPitch;
    CHECK(date->box.bottom() - textBottom > 3 * kPitch);
}

TEST_CASE("several attachments are numbered under each other", "[paper]")
{
    const PaperPress press({}, [](const QString&) {
        return QByteArray(R"({"kind": "reminder", "form": "letter", "title": ["函"],
            "addressee": ["{addressee}"], "body": [{"text": ["请查收。"]}],
            "attachments": ["甲表", "乙清单"]})");
    });
    const auto words = wordsOf(press.pdf({letterOrder(u"reminder"_qs)}).value());
    const PdfWord first = wordBeginning(words, u"附件："_qs);
    const PdfWord second = wordBeginning(words, u"2.乙清单"_qs);
    CHECK(first.text == u"附件：1.甲表"_qs);
    CHECK(first.box.left() == mm(28 + 2 * kCharacter));
    CHECK(second.box.left() == mm(28 + 5 * kCharacter));
    CHECK(second.box.top() - first.box.top() == mm(kPitch, 0.02));
}

TEST_CASE("each annex begins on a page of its own, named at its head, and copies end the last page",
          "[paper]")
{
    const auto pdf = PaperPress().pdf({letterOrder(u"bulletin"_qs)});
    REQUIRE(pdf);
    const auto lines = linesOf(*pdf);
    for (const auto& [head, page] :
         {std::pair(u"附件1"_qs, pagesOf(*pdf) - 1), std::pair(u"附件2"_qs, pagesOf(*pdf))}) {
        const auto annex = std::ranges::find(lines, head, &Line::text);
        REQUIRE(annex != lines.end());
        CHECK(annex->page == page);
        CHECK(annex->box.left() == mm(28));
        CHECK((annex - 1)->page == page - 1);
    }
    // The page number is the last line, copies stand on the last of the grid above it.
    CHECK(isPageNumber(lines.back()));
    const Line& copies = lines[lines.size() - 2];
    CHECK(copies.page == pagesOf(*pdf));
    CHECK(copies.text == u"抄送：珠山区工业和信息化局，珠山区财政局。"_qs);
    CHECK(copies.box.center().y() == mm(262 - kPitch / 2, 1));
}

TEST_CASE("a notice has no mark, rules or number, and its title at the top", "[paper]")
{
    const auto pdf = PaperPress().pdf({letterOrder(u"notice"_qs)});
    REQUIRE(pdf);
    CHECK(bandsOf(*pdf, 1, Ink::Red).empty());
    const auto lines = linesOf(*pdf);
    CHECK(lines.front().text == u"2022年珠山区关于征集"_qs);
    CHECK(lines.front().box.center().x() == mm(28 + 78));
    for (const Line& line : lines) {
        CHECK_FALSE(line.text.contains(u"抄送"));
        CHECK_FALSE(line.text.contains(u"〔2022〕"));
    }
}
