// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/table/clue_form.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

QByteArray printedForm(const PaperOrder& order)
{
    const auto pdf = PaperPress().pdf({order});
    REQUIRE(pdf);
    return *pdf;
}

// The shipped form with one part put in the place of another.
Result<FormText> formWith(const QByteArray& part, const QByteArray& with)
{
    QFile file(u":/paper/clue-form.json"_qs);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    const auto at = json.indexOf(part);
    REQUIRE(at >= 0);
    json.replace(at, part.size(), with);
    return FormText::read(json, u"clue-form"_qs, u"form"_qs);
}

} // namespace

TEST_CASE("a blank clue form is one page with every label and nothing ticked", "[paper]")
{
    const QByteArray pdf = printedForm({u"clue-form"_qs, {}});
    CHECK(pagesOf(pdf) == 1);
    const QString text = textOf(pdf);
    for (const QString& label : {u"“新官不理旧账”问题案件线索表"_qs,
                                 u"编号"_qs,
                                 u"填报日期"_qs,
                                 u"填报单位"_qs,
                                 u"线索来源"_qs,
                                 u"统一社会信用代码"_qs,
                                 u"法定代表人"_qs,
                                 u"所属行业"_qs,
                                 u"是否要求保密"_qs,
                                 u"被反映单位"_qs,
                                 u"属地镇（街）"_qs,
                                 u"行业领域"_qs,
                                 u"问题类型"_qs,
                                 u"文件、合同或判决名称"_qs,
                                 u"签订（生效）日期"_qs,
                                 u"原责任人及变动情况"_qs,
                                 u"合同总额"_qs,
                                 u"基本情况"_qs,
                                 u"主要诉求"_qs,
                                 u"佐证材料清单"_qs,
                                 u"反映人签章"_qs,
                                 u"接收人"_qs,
                                 u"接收日期"_qs,
                                 u"初审意见"_qs,
                                 u"拟转办单位"_qs,
                                 u"拟抄送单位"_qs,
                                 u"领导批示"_qs})
        CHECK(text.contains(label));
    CHECK(text.count(u'☐') == 7 + 6 + 2);
    CHECK(text.count(u'☑') == 0);
}

TEST_CASE("the form of a merged case has what came in with it, that of a void one says that it is "
          "void",
          "[paper]")
{
    PaperOrder order = clueForm();
    order.fields.insert(u"children"_qs,
                        QJsonArray{QJsonObject{{u"number"_qs, u"2022-0008"_qs},
                                               {u"entity"_qs, u"景德镇市犇陶瓷有限公司"_qs},
                                               {u"total"_qs, u"120.00"_qs},
                                               {u"facts"_qs, u"同一工程另欠尾款。"_qs},
                                               {u"claim"_qs, u"请求一并支付。"_qs},
                                               {u"evidenceList"_qs, u"对账函"_qs}}});
    const QString text = textOf(printedForm(order));
    for (const QString& words :
         {u"并案线索2022-0008（景德镇市犇陶瓷有限公司，合同总额120.00万元）："_qs,
          u"并案线索2022-0008：请求一并支付。"_qs, u"并案线索2022-0008：对账函"_qs})
        CHECK(QString(text).remove(u'\n').contains(words));
    CHECK_FALSE(text.contains(u"作废"_qs));
    CHECK(textOf(printedForm(clueForm({{u"state"_qs, u"作废"_qs}}))).contains(u"（作废）"_qs));
}

TEST_CASE("a filled clue form says what is known and ticks source, category and secrecy", "[paper]")
{
    const QByteArray pdf = printedForm(clueForm());
    CHECK(pagesOf(pdf) == 1);
    const QString text = textOf(pdf);
    for (const QString& said :
         {u"珠山区“新官不理旧账”问题案件线索表"_qs, u"2022-0007"_qs, u"2022年6月6日"_qs,
          u"☑公开征集"_qs, u"☑账款支付不到位"_qs, u"☑否"_qs, u"景德镇市堃喆陶瓷有限公司"_qs,
          u"91360203MA35TX0X0K"_qs, u"380.00"_qs, u"86.50"_qs, u"2014年5月"_qs,
          u"珠山区工业和信息化局"_qs})
        CHECK(text.contains(said));
    CHECK(text.count(u'☑') == 3);
    CHECK(text.count(u'☐') == 6 + 5 + 1);
}

TEST_CASE("a day and a name stand in one line of their cell", "[paper]")
{
    const QString name = u"珠山区工业和信息化局营商科"_qs;
    PaperOrder form = clueForm({{u"basisDate"_qs, u"2019年12月15日"_qs}});
    form.fields.insert(u"filledBy"_qs, name);
    const auto lines = linesOf(printedForm(form));
    for (const QString& whole : {name, u"2019年12月15日"_qs})
        CHECK(std::ranges::any_of(
            lines, [&](const paper::Line& line) { return line.text.contains(whole); }));
}

TEST_CASE("an order's own lists are the ones that are ticked", "[paper]")
{
    PaperOrder order = clueForm({{u"source"_qs, u"网络问政"_qs}});
    order.fields.insert(u"sources"_qs,
                        QJsonArray{QJsonObject{{u"id"_qs, u"web"_qs}, {u"name"_qs, u"网络问政"_qs}},
                                   QJsonObject{{u"id"_qs, u"mail"_qs}, {u"name"_qs, u"来信"_qs}}});
    const QString text = textOf(printedForm(order));
    CHECK(text.contains(u"☑网络问政"_qs));
    CHECK(text.contains(u"☐来信"_qs));
    CHECK_FALSE(text.contains(u"内部查找"_qs));
}

TEST_CASE("what is on no list is refused, not left unticked", "[paper]")
{
    const auto refused = PaperPress().pdf({clueForm({{u"category"_qs, u"噪声扰民"_qs}})});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UnknownChoice);
    CHECK(refused.error().details.mid(0, 2) == QStringList{u"case.category"_qs, u"噪声扰民"_qs});
}

TEST_CASE("what a cell cannot hold goes on overleaf, and nothing is lost", "[paper]")
{
    const QByteArray pdf =
        printedForm(clueForm({{u"facts"_qs, longText(2300)}, {u"address"_qs, longText(150)}}));
    CHECK(pagesOf(pdf) == 3);
    const QString text = textOf(pdf);
    CHECK(text.contains(u"（下转续页）"_qs));
    CHECK(text.contains(u"（续页）编号：2022-0007"_qs));
    CHECK(text.contains(u"第3页共3页"_qs));
    const QString rare = QStringLiteral("款");
    CHECK(text.count(rare) >= longText(2300).count(rare) + longText(150).count(rare));
}

TEST_CASE("each page that goes on bears the form's name and number, within the margins", "[paper]")
{
    const QByteArray pdf =
        printedForm(clueForm({{u"facts"_qs, longText(4000)}, {u"claim"_qs, longText(900)}}));
    const auto words = wordsOf(pdf);
    const int pages = words.back().page;
    REQUIRE(pages >= 4);
    for (int page = 2; page <= pages; ++page) {
        const auto says = [&](const QString& text) {
            return std::ranges::any_of(words, [&](const PdfWord& word) {
                return word.page == page && word.text.contains(text);
            });
        };
        CHECK(says(u"线索表（续页）"_qs));
        CHECK(says(u"编号：2022-0007"_qs));
        CHECK((says(u"基本情况"_qs) || says(u"主要诉求"_qs)));
    }
    for (const PdfWord& word : words) {
        CHECK(word.box.left() >= 19.99);
        CHECK(word.box.right() <= 210 - 19.99);
        CHECK(word.box.bottom() <= 297 - 10);
    }
}

TEST_CASE("a referral's annex follows it under the name that the letter gives it, pages running on",
          "[paper]")
{
    const PaperOrder letter = referralLetter();
    const auto alone = PaperPress().pdf({letter});
    const auto both = PaperPress().pdf({letter, clueFormOf(letter)});
    REQUIRE(alone);
    REQUIRE(both);
    const int before = pagesOf(*alone);
    REQUIRE(pagesOf(*both) == before + 1);
    QString form;
    for (const PdfWord& word : wordsOf(*both))
        if (word.page == before + 1)
            form += word.text;
    CHECK(form.startsWith(u"附件“新官不理旧账”问题案件线索表"_qs));
    CHECK_FALSE(form.contains(u"附件2"_qs)); // the number that the plan gives the form
    CHECK(form.contains(u"景德镇市堃喆陶瓷有限公司"_qs));
    CHECK(form.contains(u"—%1—"_qs.arg(before + 1)));
}

TEST_CASE("a wrong form is refused with the place of the mistake", "[paper]")
{
    struct Example {
        QByteArray part;
        QByteArray with;
        QString where;
    };
    const auto example = GENERATE(values<Example>({
        {"\"case.number\"", "\"case.numbr\"", u"form.sections[0].rows[0].cells[1]"_qs},
        {"\"width\": 14", "\"width\": 17", u"form.sections[0].rows[0]"_qs},
        {"\"choose\": \"sources\"", "\"choose\": \"springs\"",
         u"form.sections[0].rows[1].cells[1]"_qs},
        {"\"height\": 7,", "\"height\": 6,", u"form.sections[0].rows[0]"_qs},
        {"\"height\": 30", "\"height\": 90", u"form.sections"_qs},
        {"\"blank\": true", "\"empty\": true", u"form.sections[2].rows[1].cells[1]"_qs},
        {"\"annex\"", "\"index\"", u"form"_qs},
        {"\"name\": \"内部查找\"", "\"name\": \"\"", u"form.choices.sources"_qs},
    }));
    const auto refused = formWith(example.part, example.with);
    CAPTURE(example.with.toStdString());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TemplateInvalid);
    CHECK(refused.error().where == example.where);
}
