// SPDX-License-Identifier: GPL-3.0-or-later
// Registers, lists, the case form and the ledger sheet as printed. Lengths in mm.
#include "core/office/papers/paper_kinds.h"
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/paper_texts.h"
#include "ui/paper/table/table_sheet.h"

#include <QJsonArray>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

QByteArray printed(const QString& kind, const QJsonObject& fields)
{
    const auto pdf = PaperPress().pdf({{kind, fields}});
    REQUIRE(pdf);
    return *pdf;
}

// So many records that have all of these, with their place from 1 in the first one.
QJsonArray records(int count, const QString& counted, const QJsonObject& one)
{
    QJsonArray list;
    for (int at = 1; at <= count; ++at) {
        QJsonObject record = one;
        record.insert(counted, u"%1第%2"_qs.arg(one.value(counted).toString()).arg(at));
        list.append(record);
    }
    return list;
}

QJsonObject onePaper()
{
    return {{u"number"_qs, u"珠改创转〔2022〕1号"_qs},
            {u"kindName"_qs, u"转办函"_qs},
            {u"case"_qs, u"2022-0007"_qs},
            {u"addressee"_qs, u"单位"_qs},
            {u"date"_qs, u"2022-06-20"_qs},
            {u"receivedBy"_qs, QJsonValue::Null}};
}

QJsonObject sheetCase()
{
    return {{u"number"_qs, u"案"_qs},         {u"entity"_qs, u"某陶瓷有限公司"_qs},
            {u"respondent"_qs, u"竟成镇"_qs}, {u"lead"_qs, u"竟成街道"_qs},
            {u"disputed"_qs, u"86.50"_qs},    {u"question"_qs, longText(150)},
            {u"positions"_qs, longText(60)},  {u"proposal"_qs, longText(40)}};
}

struct SheetSample {
    QString kind;
    QString list;
    QString counted; // the field by which the records are told apart
    QJsonObject record;
    QStringList headings;
    QSizeF paper;
};

std::vector<SheetSample> samples()
{
    const QSizeF lying(297, 210);
    return {{u"issue-register"_qs,
             u"papers"_qs,
             u"addressee"_qs,
             onePaper(),
             {u"发文字号"_qs, u"文种"_qs, u"签收人"_qs, u"签收日期"_qs, u"备注"_qs},
             lying},
            {u"receipt"_qs,
             u"papers"_qs,
             u"addressee"_qs,
             onePaper(),
             {u"发文字号"_qs, u"收文单位"_qs, u"签收人"_qs},
             {210, 297}},
            {u"handover-register"_qs,
             u"papers"_qs,
             u"addressee"_qs,
             onePaper(),
             {u"份数"_qs, u"移交人签字"_qs, u"接收人签字"_qs},
             lying},
            {u"docket"_qs,
             u"cases"_qs,
             u"number"_qs,
             sheetCase(),
             {u"需研究的问题"_qs, u"各方意见"_qs, u"建议"_qs, u"研究决定"_qs},
             lying}};
}

int lastPage(const std::vector<PdfWord>& words)
{
    return words.back().page;
}

// Nothing stands nearer to the paper's edge than the margin; page numbers may, at the foot.
void checkMargins(const std::vector<PdfWord>& words, const QSizeF& sheet)
{
    for (const PdfWord& word : words) {
        CAPTURE(word.page, word.text);
        CHECK(word.box.left() >= 19.99);
        CHECK(word.box.right() <= sheet.width() - 19.99);
        CHECK(word.box.top() >= 19);
        CHECK(word.box.bottom() <= sheet.height() - 10);
    }
}

} // namespace

TEST_CASE("a long register repeats its headings, keeps its margins and loses no row", "[paper]")
{
    const SheetSample sample = GENERATE(from_range(samples()));
    CAPTURE(sample.kind);
    const QByteArray pdf =
        printed(sample.kind, {{sample.list, records(60, sample.counted, sample.record)}});
    const auto words = wordsOf(pdf);
    checkMargins(words, sample.paper);
    const int pages = lastPage(words);
    CHECK(pages >= 3);
    const QString text = textOf(pdf);
    for (const QString& heading : sample.headings)
        CHECK(text.count(heading) >= pages);
    for (int at = 1; at <= 60; ++at) {
        CAPTURE(at);
        CHECK(text.contains(
            u"%1第%2"_qs.arg(sample.record.value(sample.counted).toString()).arg(at)));
    }
    CHECK(text.contains(u"第%1页共%1页"_qs.arg(pages)));
}

TEST_CASE("a register without papers is a form to be filled in by hand", "[paper]")
{
    const SheetSample sample = GENERATE(from_range(samples()));
    CAPTURE(sample.kind);
    const QByteArray pdf = printed(sample.kind, {});
    const auto words = wordsOf(pdf);
    CHECK(lastPage(words) == 1);
    checkMargins(words, sample.paper);
    for (const QString& heading : sample.headings)
        CHECK(textOf(pdf).contains(heading));
}

TEST_CASE("the hand-over register is signed by both", "[paper]")
{
    const QString text = textOf(
        printed(u"handover-register"_qs, {{u"papers"_qs, records(3, u"addressee"_qs, onePaper())},
                                          {u"handedBy"_qs, u"经办人01"_qs},
                                          {u"takenBy"_qs, u"经办人02"_qs}}));
    CHECK(text.contains(u"移交人（经办人01）签字："_qs));
    CHECK(text.contains(u"接收人（经办人02）签字："_qs));
}

TEST_CASE("an annulled number stays in the register with its reason", "[paper]")
{
    QJsonObject annulled = onePaper();
    annulled.insert(u"annulledReason"_qs, u"重复"_qs);
    CHECK(textOf(printed(u"issue-register"_qs, {{u"papers"_qs, QJsonArray{annulled}}}))
              .contains(u"作废：重复"_qs));
}

TEST_CASE("remarks in the register are told apart", "[paper]")
{
    const QString annulledReason = GENERATE(u""_qs, u"重复"_qs);
    const QString corrects = GENERATE(u""_qs, u"珠改创转〔2022〕1号"_qs);
    QJsonObject paper = onePaper();
    paper.insert(u"annulledReason"_qs, annulledReason);
    paper.insert(u"corrects"_qs, corrects);
    paper.insert(u"numberReason"_qs, u"补登"_qs);
    QStringList remarks;
    if (!annulledReason.isEmpty())
        remarks += u"作废：重复"_qs;
    if (!corrects.isEmpty())
        remarks += u"更正"_qs + corrects;
    remarks += u"日期在前：补登"_qs;
    const QJsonObject fields{{u"papers"_qs, QJsonArray{paper}}};
    const auto said = PaperPress().said({{u"issue-register"_qs, fields}});
    REQUIRE(said);
    CAPTURE(*said);
    CHECK(said->contains(remarks.join(u'；')));
    CHECK(said->contains(u"；日期在前"_qs) == (remarks.size() > 1));
}

TEST_CASE("a docket leaves the decision blank until there is one", "[paper]")
{
    QJsonObject decided = sheetCase();
    decided.insert(u"decision"_qs, u"同意按建议办理"_qs);
    decided.insert(u"owner"_qs, u"珠山区财政局"_qs);
    decided.insert(u"dueOn"_qs, u"2022-12-20"_qs);
    const QString before = textOf(printed(u"docket"_qs, {{u"cases"_qs, QJsonArray{sheetCase()}}}));
    const QString after = textOf(printed(u"docket"_qs, {{u"cases"_qs, QJsonArray{decided}}}));
    CHECK_FALSE(before.contains(u"责任单位："_qs));
    CHECK(after.contains(u"同意按建议办理"_qs));
    CHECK(after.contains(u"2022年12月20"_qs));
}

TEST_CASE("a case form says everything that is known, with its chronicle", "[paper]")
{
    QJsonObject subject = caseFields();
    subject.insert(u"facts"_qs, longText(2000));
    subject.insert(u"outcome"_qs, u"partial"_qs);
    const QJsonObject act{{u"date"_qs, u"2022-07-11"_qs},
                          {u"act"_qs, u"提出处理意见"_qs},
                          {u"operator"_qs, u"经办人01"_qs},
                          {u"text"_qs, u"分期支付"_qs}};
    const QByteArray pdf =
        printed(u"case-form"_qs, {{u"district"_qs, u"珠山区"_qs},
                                  {u"case"_qs, subject},
                                  {u"chronicle"_qs, records(40, u"text"_qs, act)}});
    checkMargins(wordsOf(pdf), {210, 297});
    const QString text = textOf(pdf);
    for (const QString& said :
         {u"珠山区“新官不理旧账”问题案件表"_qs, u"2022-0007"_qs, u"2022年6月6日"_qs,
          u"景德镇市堃喆陶瓷有限公司"_qs, u"380.00"_qs, u"部分解决"_qs, u"分期支付第40"_qs})
        CHECK(text.contains(said));
    CHECK(text.count(u"基本情况"_qs) >= 2); // the label of what goes on overleaf
    const QString rare = u"款"_qs;
    CHECK(text.count(rare) >= longText(2000).count(rare));
    for (const QString& heading : {u"转办情况"_qs, u"兑现情况"_qs, u"发文情况"_qs})
        CHECK_FALSE(text.contains(heading)); // there was none
}

TEST_CASE("a blank case form has every label", "[paper]")
{
    const QString text = textOf(printed(u"case-form"_qs, {}));
    for (const QString& label :
         {u"案件编号"_qs, u"市场主体"_qs, u"被反映单位"_qs, u"责任单位"_qs, u"基本情况"_qs,
          u"主要诉求"_qs, u"核实情况"_qs, u"处理意见"_qs, u"办理结果"_qs, u"销号日期"_qs})
        CHECK(text.contains(label));
}

TEST_CASE("a wrong list is refused with the place of the mistake", "[paper]")
{
    struct Example {
        const char* kind;
        const char* part;
        const char* with;
        QString where;
    };
    const auto example = GENERATE(values<Example>({
        {"docket", "A4 landscape", "A5", u"docket.json.paper"_qs},
        {"docket", "\"each\": \"cases\"", "\"each\": \"case\"",
         u"docket.json.parts[0].table.each"_qs},
        {"docket", "\"width\": 42", "\"width\": 43", u"docket.json.parts[0].table.columns"_qs},
        {"docket", "cases.number", "cases.nmuber",
         u"docket.json.parts[0].table.columns[1].field"_qs},
        {"docket", "\"rowHeight\": 18", "\"rowHeight\": -1", u"docket.json.parts[0].table"_qs},
        {"case-form", "[28, 57, 28, 57]", "[28, 57, 28, 67]",
         u"case-form.json.parts[0].table.widths"_qs},
        {"case-form", "{\"field\": \"case.number\"}", "{\"field\": \"legs.unit\"}",
         u"case-form.json.parts[0].table.rows[0][1]"_qs},
        {"case-form", "\"登记日期\", ", "", u"case-form.json.parts[0].table.rows[0]"_qs},
        {"receipt", "\"below\"", "\"beneath\"", u"receipt.json"_qs},
    }));
    const QString kind = QString::fromLatin1(example.kind);
    QByteArray json = shippedText(kind).value();
    REQUIRE(json.contains(example.part));
    json.replace(json.indexOf(example.part), qstrlen(example.part), example.with);
    const auto refused = checkText(kind, json);
    CAPTURE(example.kind, example.with);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TemplateInvalid);
    CHECK(refused.error().where == example.where);
}

TEST_CASE("the shipped lists and forms are sound", "[paper]")
{
    for (const PaperKind& each : allPaperKinds()) {
        using Setting = PaperKind::Setting;
        if (each.setting != Setting::Sheet && each.setting != Setting::ClueForm)
            continue;
        const QString kind = QString::fromUtf16(each.id);
        CAPTURE(kind);
        REQUIRE(shippedText(kind));
        CHECK(checkText(kind, shippedText(kind).value()));
    }
}
