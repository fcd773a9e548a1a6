// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper names, it brings (forms.md, What a document office sends back).
#include "core/office/papers/paper_kinds.h"
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/paper_texts.h"

#include <QJsonArray>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

const QString kForm = u"“新官不理旧账”问题案件线索表"_qs;
const QString kFacts = u"反映的主要问题和诉求"_qs;

// Of a letter whose matter is long.
const QJsonObject kLongMatter{{u"factsInAnnex"_qs, true}};

PaperOrder formAfter(const PaperOrder& letter)
{
    PaperOrder form = clueFormOf(letter);
    form.fields[u"case"] = letter.fields.value(u"case");
    return form;
}

std::vector<PaperOrder> docketWithList(const QJsonObject& changes = {})
{
    const PaperOrder letter = letterOrder(u"docket-letter"_qs, changes);
    return {letter, {u"docket"_qs, letter.fields, true}};
}

std::vector<PaperOrder> withForm(const PaperOrder& letter)
{
    return {letter, formAfter(letter)};
}

struct Bringing {
    QString name;
    std::vector<PaperOrder> orders;
    QString title; // as the letter names it
};

std::vector<Bringing> bringing()
{
    const QJsonObject longFacts{{u"facts"_qs, longText(900)}};
    return {
        {u"referral"_qs, withForm(referralLetter()), kForm},
        {u"long referral"_qs, withForm(referralLetter(kLongMatter, longFacts)), kForm},
        {u"notice"_qs, withForm(letterOrder(u"notice"_qs)), kForm},
        {u"docket"_qs, docketWithList(), u"专项研究清单（2022年第1批）"_qs},
        {u"supervision"_qs,
         {letterOrder(u"supervision-letter"_qs, kLongMatter, longFacts)},
         u"景德镇市堃喆陶瓷有限公司"_qs + kFacts},
        {u"interview"_qs,
         {letterOrder(u"interview-notice"_qs, kLongMatter, longFacts)},
         u"景德镇市堃喆陶瓷有限公司"_qs + kFacts},
        {u"reply"_qs, {letterOrder(u"reply"_qs, kLongMatter, longFacts)}, u"你单位"_qs + kFacts},
    };
}

QByteArray pdfWith(const std::vector<PaperOrder>& orders)
{
    const auto pdf = PaperPress().pdf(orders);
    if (!pdf)
        FAIL(pdf.error().details.join(u' ').toStdString());
    return *pdf;
}

QString textOfPage(const std::vector<Line>& lines, int page)
{
    QString text;
    for (const Line& line : lines)
        if (line.page == page)
            text += line.text;
    return text.remove(u' ');
}

} // namespace

TEST_CASE("an annex begins on a page of its own, under the title that the letter names, and the "
          "page numbers run on",
          "[paper]")
{
    const Bringing example = GENERATE(from_range(bringing()));
    CAPTURE(example.name);
    const QByteArray pdf = pdfWith(example.orders);
    const auto lines = linesOf(pdf);
    const int pages = pagesOf(pdf);

    // The note of the letter, once.
    const auto isNote = [](const Line& line) {
        return QString(line.text).remove(u' ').startsWith(u"附件：");
    };
    REQUIRE(std::ranges::count_if(lines, isNote) == 1);
    const Line note = *std::ranges::find_if(lines, isNote);

    // The head of the annex, once, first on its page, and the title in the lines after it.
    const auto isHead = [](const Line& line) { return line.text.trimmed() == u"附件"; };
    REQUIRE(std::ranges::count_if(lines, isHead) == 1);
    const Line head = *std::ranges::find_if(lines, isHead);
    CHECK(head.page > note.page);
    const auto first =
        std::ranges::find_if(lines, [&](const Line& line) { return line.page == head.page; });
    CHECK(first->text.trimmed() == u"附件"_qs);
    CHECK(textOfPage(lines, head.page).startsWith(u"附件"_qs + example.title));

    // Numbers on every page but a letter's first.
    const bool isNotice = example.name == u"notice";
    for (int page = 2; page <= pages; ++page) {
        CAPTURE(page, isNotice);
        CHECK(textOfPage(lines, page).contains(u"—%1—"_qs.arg(page)));
        CHECK_FALSE(textOfPage(lines, page).contains(u"共%1页"_qs.arg(pages)));
    }
}

TEST_CASE("a letter whose matter is long says where it is told, and tells it there alone",
          "[paper]")
{
    const QString kind = GENERATE(u"referral-letter"_qs, u"supervision-letter"_qs,
                                  u"interview-notice"_qs, u"reply"_qs, u"copy-letter"_qs);
    CAPTURE(kind);
    const QString facts = longText(900);
    const PaperOrder letter = letterOrder(kind, kLongMatter, {{u"facts"_qs, facts}});
    const bool isReferral = kind == u"referral-letter";
    const bool isCopy = kind == u"copy-letter";
    const QString text = textOf(pdfWith(isReferral ? withForm(letter) : std::vector{letter}));
    CHECK(text.contains(u"详见附件"_qs) == !isCopy);
    CHECK(text.contains(u"不在本函重复"_qs) == isCopy); // ten copies would be as many times as long
    CHECK(text.contains(facts.left(20)) == !isCopy);
    const QString plain = textOf(pdfWith({letterOrder(kind)}));
    CHECK_FALSE(plain.contains(u"详见附件"_qs));
    CHECK(plain.contains(u"2014年7月，该公司与镇政府签订施工合同"_qs));
}

TEST_CASE("ten copies of a long case take one page each", "[paper]")
{
    const PaperOrder copy =
        letterOrder(u"copy-letter"_qs, kLongMatter, {{u"facts"_qs, longText(5000)}});
    const int one = pagesOf(pdfWith({copy}));
    CHECK(one <= 2);
    CHECK(pagesOf(pdfWith(std::vector<PaperOrder>(10, copy))) == 10 * one);
}

TEST_CASE("no letter names an annex that nothing brings", "[paper]")
{
    const QString kind = GENERATE(from_range(letterKinds()));
    const PaperKind* row = paperKind(kind);
    const bool isBrought = row->annex || kind == u"notice" || kind == u"docket-letter";
    PaperOrder letter = letterOrder(kind);
    if (!isBrought)
        letter.fields.remove(u"attachment"_qs);
    const QString text = textOf(pdfWith({letter}));
    CAPTURE(kind, text);
    // A bulletin has tables of its own.
    CHECK(text.contains(u"附件：") == (isBrought || kind == u"bulletin"));
}
