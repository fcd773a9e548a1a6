// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of letter, whatever it says and to whomever, is asked of each of its pages what a
// document office looks at (forms.md, What a document office sends back).
#include "core/office/papers/paper_kinds.h"
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/set_runs.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/letter/letter_layout.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/paper_texts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

// As people type: half-width among characters, doubled, one quotation mark like the other.
const QString kUntidy = u"2014年7月,该公司与镇政府签订\"道路工程\"施工合同(编号:JC-2014-07),"
                        u"合同总额3800000元。。工程于2015年"
                        "10月28日竣工;镇政府答复\"暂无资金\"?。至2022年5月31日尚欠86.50万元((("
                        "见对账单)))，,多次催要未果!"
                        "联系电话0798-0000001;统一社会信用代码91360203MA35TX0X0K"_qs;

// What a shielded party is on the papers of others (casework.md, Shielding).
const QString kMasked = u"某市场主体（信息保密）"_qs;

QJsonObject withCopies(QJsonObject fields, int count)
{
    QJsonArray units;
    for (int at = 1; at <= count; ++at)
        units.append(u"珠山区第%1个抄送单位"_qs.arg(at));
    fields[u"copies"] = units;
    return fields;
}

QJsonObject changedCase(QJsonObject fields, const QJsonObject& changes)
{
    QJsonObject subject = fields.value(u"case").toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        subject[change.key()] = change.value();
    fields[u"case"] = subject;
    return fields;
}

QJsonObject shielded(const QString& kind)
{
    QJsonObject changes{{u"entity"_qs, kMasked},
                        {u"confidential"_qs, true},
                        {u"facts"_qs, kUntidy},
                        {u"contact"_qs, QJsonValue::Null},
                        {u"phone"_qs, QJsonValue::Null},
                        {u"address"_qs, QJsonValue::Null},
                        {u"creditCode"_qs, QJsonValue::Null},
                        {u"legalRepresentative"_qs, QJsonValue::Null}};
    return letterOrder(kind, {}, changes).fields;
}

QJsonObject fieldsOf(const QString& kind, const QString& content)
{
    if (content == u"worst")
        return changedCase(worstCase(kind), {{u"facts"_qs, kUntidy + longText(400) + kUntidy}});
    if (content == u"shielded")
        return shielded(kind);
    return letterOrder(kind, {}, {{u"facts"_qs, kUntidy}}).fields;
}

// The papers that go out together: a letter, and its form or list. A matter that is long stands
// in the annex.
std::vector<PaperOrder> together(const QString& kind, QJsonObject fields, bool hasAnnex)
{
    const bool bringsForm = paperKind(kind)->annex || kind == u"notice";
    const bool bringsList = kind == u"docket-letter";
    fields[u"factsInAnnex"] = hasAnnex;
    if (!bringsForm && !bringsList)
        fields.remove(u"attachment"_qs);
    if (!hasAnnex && kind == u"bulletin")
        fields[u"month"] = QJsonValue::Null; // of one case
    std::vector<PaperOrder> orders{{kind, fields}};
    if (bringsForm)
        orders.push_back({u"clue-form"_qs, fields, true});
    if (bringsList)
        orders.push_back({u"docket"_qs, fields, true});
    return orders;
}

struct SetLetter {
    std::vector<PaperOrder> orders;
    Letter letter;
    QString said; // of all the papers together
    std::vector<Page> pages;
    std::vector<Run> runs;
    std::size_t own = 0; // pages before the first annex
};

SetLetter setLetter(const std::vector<PaperOrder>& orders)
{
    const PaperOrder& order = orders.front();
    const Typefaces faces;
    const auto text = LetterText::read(shippedText(order.kind).value(), order.kind, order.kind);
    auto letter = text->filled(order.fields);
    if (!letter)
        FAIL(letter.error().details.join(u' ').toStdString());
    auto pages = PaperPress().preview(orders, faces);
    if (!pages)
        FAIL(pages.error().details.join(u' ').toStdString());
    SetLetter set{
        orders, *std::move(letter), PaperPress().said(orders).value(), *std::move(pages), {}};
    set.runs = runsOn(set.pages);
    const auto isAnnex = [](const Page& page) {
        return std::ranges::any_of(page.headings, &Heading::isBelow);
    };
    set.own =
        static_cast<std::size_t>(std::ranges::find_if(set.pages, isAnnex) - set.pages.begin());
    return set;
}

QString wordsOn(const SetLetter& set, std::size_t page)
{
    QString words;
    for (const Run& run : set.runs)
        if (run.page == page)
            words += run.text;
    return words.remove(u' ');
}

void checkAnnexes(const SetLetter& set)
{
    const QStringList& names = set.letter.attachments;
    std::vector<std::size_t> begins;
    for (std::size_t page = 0; page < set.pages.size(); ++page)
        if (std::ranges::any_of(set.pages[page].headings, &Heading::isBelow) &&
            (begins.empty() || wordsOn(set, page).startsWith(u"附件")))
            begins.push_back(page);
    REQUIRE(begins.size() == static_cast<std::size_t>(names.size()));
    for (std::size_t at = 0; at < begins.size(); ++at) {
        const QString label = names.size() > 1 ? QString::number(at + 1) : QString();
        CAPTURE(wordsOn(set, begins[at]));
        CHECK(wordsOn(set, begins[at]).startsWith(u"附件"_qs + label + names[qsizetype(at)]));
    }
    for (std::size_t page = 1; page < set.pages.size(); ++page)
        CHECK(wordsOn(set, page).contains(u"—%1—"_qs.arg(page + 1)));
}

void checkWholeness(const SetLetter& set)
{
    static const QRegularExpression whole(
        u"\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{4}-\\d\\d-\\d\\d|\\d+(?:\\.\\d+)?万?元|"
        "〔\\d{4}〕\\d+号|\\d{4}-\\d{4,8}|[0-9A-Z]{18}|"
        "\\d+[个件次]"_qs);
    std::map<QString, int> said;
    for (auto found = whole.globalMatch(set.said); found.hasNext();)
        ++said[found.next().captured()];
    REQUIRE_FALSE(said.empty());
    for (const auto& [words, count] : said) {
        int printed = 0;
        for (const Run& run : set.runs)
            printed += static_cast<int>(run.text.count(words));
        CAPTURE(words, set.said);
        CHECK(printed >= count);
    }
}

void checkPunctuation(const SetLetter& set)
{
    static const QRegularExpression wrong(
        u"[，、；：][，。、；：？！]|。[，。、；：？！]|[？！][，。、；：]|（（|））|“”|（）|"
        "[\\x{4e00}-\\x{9fff}][,;:?!()\"]|[,;:?!()\"][\\x{4e00}-\\x{9fff}]"_qs);
    for (const Run& run : set.runs) {
        CAPTURE(run.text);
        CHECK_FALSE(wrong.match(run.text).hasMatch());
    }
    for (const Paragraph& paragraph : set.letter.body) {
        CAPTURE(paragraph.text);
        CHECK((paragraph.level > 0 || u"。：；！？”）"_qs.contains(paragraph.text.back())));
    }
    CHECK(set.said.count(u'“') == set.said.count(u'”'));
    CHECK(set.said.count(u'（') == set.said.count(u'）'));
}

// Lines of the text, without notes, signature and what is blank.
void checkLastPage(const SetLetter& set)
{
    QString body;
    for (const Paragraph& paragraph : set.letter.body)
        body += QString(paragraph.text).remove(u' ');
    const auto isText = [&](const Run& run) {
        return run.page + 1 == set.own && run.size == kSize3 &&
               body.contains(QString(run.text).remove(u' '));
    };
    CAPTURE(set.own, wordsOn(set, set.own - 1));
    if (set.own > 1)
        CHECK(std::ranges::count_if(set.runs, isText) >= static_cast<int>(kLeastText));
}

void checkSizes(const SetLetter& set)
{
    for (const Run& run : set.runs)
        CHECK(run.size >= points(9) - 1e-6);
}

} // namespace

TEST_CASE("of every letter, whatever it says, to whomever and with whatever, each page is as a "
          "document office passes it",
          "[paper]")
{
    const QString kind = GENERATE(from_range(letterKinds()));
    const QString content = GENERATE(u"plain"_qs, u"worst"_qs, u"shielded"_qs);
    const QString to = GENERATE(u"town"_qs, u"court"_qs, u"government"_qs);
    for (const bool hasAnnex : {false, true})
        for (const int copies : {1, 10}) {
            QJsonObject fields = withCopies(fieldsOf(kind, content), copies);
            if (paperKind(kind)->readers != PaperKind::Readers::Entity)
                fields[u"addresseeKind"] = to;
            CAPTURE(kind, content, to, hasAnnex, copies);
            const SetLetter set = setLetter(together(kind, fields, hasAnnex));
            checkAnnexes(set);
            checkWholeness(set);
            checkPunctuation(set);
            checkLastPage(set);
            checkSizes(set);
        }
}
