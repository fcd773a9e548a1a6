// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of letter with its shipped text: what forms.md says it says.
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/paper/letter/letter.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/paper_texts.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

QString said(const QString& kind, const QJsonObject& changes = {},
             const QJsonObject& caseChanges = {})
{
    const auto text = shippedText(kind);
    REQUIRE(text);
    const auto read = LetterText::read(*text, kind, kind);
    REQUIRE(read);
    const auto letter = read->filled(letterOrder(kind, changes, caseChanges).fields);
    if (!letter)
        FAIL(letter.error().details.join(u' ').toStdString());
    QString all = letter->title.join(QString());
    if (!letter->addressee.isEmpty())
        all += u'|' + letter->addressee;
    for (const Paragraph& paragraph : letter->body)
        all += u'|' + paragraph.text;
    return all;
}

QString anyKind()
{
    return GENERATE(from_range(letterKinds()));
}

QByteArray changedText(const QString& kind, const char* part, const char* with)
{
    QByteArray json = shippedText(kind).value();
    REQUIRE(json.contains(part));
    return json.replace(part, with);
}

} // namespace

TEST_CASE("the shipped text of every kind is sound", "[paper]")
{
    const QString kind = anyKind();
    CAPTURE(kind);
    const auto checked = checkText(kind, shippedText(kind).value());
    if (!checked)
        FAIL(checked.error().details.join(u' ').toStdString());
}

TEST_CASE("a letter of any kind reads without a hole or a double stop", "[paper]")
{
    const QString kind = anyKind();
    const QString to = GENERATE(u"town"_qs, u"court"_qs, u"entity"_qs);
    CAPTURE(kind, to);
    for (const QString& wrong :
         {u"。。"_qs, u"，。"_qs, u"（）"_qs, u"“”"_qs, u"、、"_qs, u"：。"_qs, u"{"_qs, u"||"_qs})
        CHECK_FALSE(said(kind, {{u"addresseeKind"_qs, to}}).contains(wrong));
}

TEST_CASE("urging letters name what was sent, what was due, how late it is, and the new day",
          "[paper]")
{
    const QString kind = GENERATE(u"reminder"_qs, u"supervision-letter"_qs, u"interview-notice"_qs);
    const QString letter = said(kind);
    CAPTURE(kind);
    for (const QString& words : {u"于2022年6月20日以转办函（珠改创转〔2022〕3号）转请你单位办理"_qs,
                                 u"，于2022年7月8日发出工作提醒（珠改创提〔2022〕1号）。"_qs,
                                 u"景德镇市堃喆陶瓷有限公司"_qs, u"2022-0007"_qs,
                                 u"应于2022年7月11日前（含当日）函复核实情况和处理意见"_qs,
                                 u"逾期4个工作日"_qs, u"2022年7月20日前（含当日）"_qs})
        CHECK(letter.contains(words));
    CHECK(said(kind, {{u"dueMatter"_qs, u"closing"_qs}})
              .contains(u"应于2022年7月11日前（含当日）办结"_qs));
}

TEST_CASE("a reminder before the day says how long there is", "[paper]")
{
    const QString letter =
        said(u"reminder"_qs, {{u"workdaysLate"_qs, QJsonValue::Null}, {u"workdaysLeft"_qs, 3}});
    CHECK(letter.contains(u"距期限还有3个工作日"_qs));
    CHECK_FALSE(letter.contains(u"现已逾期"_qs));
}

TEST_CASE("a day on which a term ends is neither late nor has it days left", "[paper]")
{
    const QString letter = said(u"reminder"_qs, {{u"workdaysLate"_qs, 0}, {u"workdaysLeft"_qs, 0}});
    CHECK_FALSE(letter.contains(u"0个工作日"_qs));
    CHECK(letter.contains(u"函复核实情况和处理意见。"_qs));
}

TEST_CASE("a letter that corrects another names it", "[paper]")
{
    const QString kind = anyKind();
    const QString letter = said(kind, {{u"corrects"_qs, u"珠改创转〔2022〕3号"_qs}});
    CAPTURE(kind);
    const QString words = u"（珠改创转〔2022〕3号）有误，现予更正，以本"_qs;
    CHECK(letter.contains(words) == (kind != u"notice"));
    CHECK_FALSE(said(kind).contains(u"有误"_qs));
}

TEST_CASE("each rung says what follows the next silence", "[paper]")
{
    CHECK(said(u"reminder"_qs).contains(u"予以督办"_qs));
    CHECK(said(u"supervision-letter"_qs).contains(u"约谈"_qs));
    CHECK(said(u"interview-notice"_qs).contains(u"予以通报"_qs));
    CHECK(said(u"bulletin"_qs, {{u"month"_qs, QJsonValue::Null}}).contains(u"移交纪检监察机关"_qs));
}

TEST_CASE("no letter to the court orders", "[paper]")
{
    const QString kind = GENERATE(u"referral-letter"_qs, u"copy-letter"_qs, u"reminder"_qs,
                                  u"supervision-letter"_qs, u"interview-notice"_qs, u"bulletin"_qs);
    const QJsonObject earlier{{u"number"_qs, u"珠改创督〔2022〕1号"_qs},
                              {u"date"_qs, u"2022-07-12"_qs},
                              {u"kindName"_qs, u"督办函"_qs}};
    const QString letter = said(kind, {{u"addresseeKind"_qs, u"court"_qs},
                                       {u"month"_qs, QJsonValue::Null},
                                       {u"letters"_qs, QJsonArray{earlier}}});
    CAPTURE(kind, letter);
    CHECK(letter.contains(u"商请"_qs));
    for (const QString& word : {u"责令"_qs, u"督办"_qs, u"约谈"_qs, u"通报"_qs, u"你单位"_qs,
                                u"要压实"_qs, u"逾期"_qs, u"移交纪检"_qs, u"考核"_qs})
        CHECK_FALSE(letter.contains(word));
}

TEST_CASE("the notice for a missing report names month, day and units", "[paper]")
{
    const QString letter = said(u"missing-report-notice"_qs);
    for (const QString& words : {u"2022年6月"_qs, u"应于2022年7月11日前（含当日）报送"_qs,
                                 u"2个单位"_qs, u"珠山区里村街道、珠山区竟成镇。"_qs, u"零报告"_qs})
        CHECK(letter.contains(words));
}

TEST_CASE("the letter with a docket numbers its cases", "[paper]")
{
    const QString letter = said(u"docket-letter"_qs);
    CHECK(letter.contains(u"案件2件"_qs));
    CHECK(letter.contains(u"|1.景德镇市堃喆陶瓷有限公司反映"_qs));
    CHECK(letter.contains(u"|2.景德镇市犇陶瓷有限公司反映"_qs));
}

TEST_CASE("what is written to the entity gives result, reasons and where to turn", "[paper]")
{
    struct Example {
        QString outcome;
        QString words;
    };
    const auto example = GENERATE(values<Example>({
        {u"resolved"_qs, u"问题已经解决"_qs},
        {u"partial"_qs, u"问题已经部分解决"_qs},
        {u"unresolvable"_qs, u"问题目前未能化解"_qs}, // though the claim may be right
        {u"withdrawn"_qs, u"已撤回"_qs},
    }));
    const QString kind = GENERATE(u"reply"_qs, u"struck-off-notice"_qs);
    const QString letter = said(kind, {}, {{u"outcome"_qs, example.outcome}});
    CAPTURE(kind, example.outcome);
    CHECK(letter.contains(example.words));
    CHECK(letter.contains(u"已兑现金额86.50万元（人民币捌拾陆万伍仟元整）"_qs));
    CHECK(letter.contains(u"行政复议、仲裁、诉讼"_qs));
}

TEST_CASE("a clue that is not taken in is answered with the reason", "[paper]")
{
    const QString letter = said(u"not-accepted-notice"_qs);
    CHECK(letter.startsWith(u"不予受理告知书|"_qs));
    CHECK(letter.contains(u"理由：两次函复均未明确付款计划。"_qs));
    CHECK(letter.contains(u"向区指挥部办公室反映"_qs));
}

TEST_CASE("each reason for not taking a clue in has its own sentence", "[paper]")
{
    struct Example {
        QString code;
        QString words;
    };
    const auto example = GENERATE(values<Example>({
        {u"out-of-scope"_qs, u"所反映事项不属于"_qs},
        {u"no-market-entity"_qs, u"反映人不是市场主体"_qs},
        {u"no-government-body"_qs, u"相对方不是政府机构"_qs},
        {u"settled-before"_qs, u"此前已经办结"_qs},
        {u"cannot-be-verified"_qs, u"无法核实"_qs},
        {u"withdrawn"_qs, u"你单位已撤回所反映的问题"_qs},
        {u"of-another-place"_qs, u"决定不予受理：由省级部门受理。"_qs}, // a programme's own
    }));
    const QString letter =
        said(u"not-accepted-notice"_qs,
             {{u"reasonCode"_qs, example.code}, {u"reasonWords"_qs, u"由省级部门受理"_qs}});
    CAPTURE(example.code, letter);
    CHECK(letter.contains(example.words));
    CHECK(letter.contains(u"不属于"_qs) == (example.code == u"out-of-scope"));
    CHECK(letter.contains(u"行政复议"_qs) == (example.code != u"withdrawn"));
}

TEST_CASE("an interview is notified, and asks why only what is late", "[paper]")
{
    const QString late = said(u"interview-notice"_qs);
    CHECK(late.contains(u"有关事项通知如下："_qs));
    CHECK_FALSE(late.contains(u"函告如下"_qs));
    CHECK(late.contains(u"未按期办理的原因"_qs));
    CHECK(late.contains(u"时间：2022年7月18日上午9:30。地点：区行政中心1208会议室。"_qs));
    const QString before = said(u"interview-notice"_qs,
                                {{u"workdaysLate"_qs, QJsonValue::Null}, {u"workdaysLeft"_qs, 3}});
    CHECK_FALSE(before.contains(u"未按期办理"_qs));
}

TEST_CASE("only the letter that passed the case on asked the unit to handle it", "[paper]")
{
    const QString kind =
        GENERATE(u"reminder"_qs, u"supervision-letter"_qs, u"interview-notice"_qs, u"bulletin"_qs);
    const QString letter = said(kind, {{u"month"_qs, QJsonValue::Null}});
    CAPTURE(kind, letter);
    CHECK(letter.count(u"转请你单位办理"_qs) == 1);
    CHECK_FALSE(letter.contains(u"工作提醒（珠改创提〔2022〕1号）转请"_qs));
    CHECK_FALSE(letter.contains(u"其他单位"_qs)); // it goes to one
}

TEST_CASE("a notice does not promise to ask for a view that was given", "[paper]")
{
    const QString asked = u"听取对办理结果的评价"_qs;
    CHECK(said(u"struck-off-notice"_qs).contains(asked));
    CHECK_FALSE(said(u"struck-off-notice"_qs, {}, {{u"view"_qs, u"满意"_qs}}).contains(asked));
}

TEST_CASE("a bulletin tells the month and who leads and lags, its figures on a page of their own",
          "[paper]")
{
    const QString letter = said(u"bulletin"_qs);
    for (const QString& words :
         {u"2022年6月"_qs,
          u"上期结存12件，本期新增5件，转入1件，办结4件（5次），转出1件，在办13件，其中超期2件"_qs,
          u"办结率58.6%"_qs,
          u"涉及金额3800万元（争议金额，未填的按合同总额），另有2件未填金额。"_qs,
          u"进展较快的单位：珠山区里村街道。"_qs, u"进展较慢的单位：珠山区竟成镇。"_qs})
        CHECK(letter.contains(words));

    const auto text = LetterText::read(shippedText(u"bulletin"_qs).value(), u"bulletin"_qs, {});
    const auto filled = text->filled(letterOrder(u"bulletin"_qs).fields);
    REQUIRE(filled);
    REQUIRE(filled->annexes.size() == 2);
    CHECK(filled->attachments ==
          QStringList{u"2022年6月“新官不理旧账”问题专项治理行动各单位工作推进情况表"_qs,
                      u"2022年6月“新官不理旧账”问题专项治理行动各单位办结和兑现情况表"_qs});
    const Table& table = std::get<Table>(filled->annexes.front().content);
    REQUIRE(table.rows.size() == 3); // two units and the sum
    CHECK(table.rows[0].mid(0, 3) == QStringList{u"珠山区里村街道"_qs, u"5"_qs, u"3"_qs});
    CHECK(table.rows[2].mid(0, 3) == QStringList{u"合计"_qs, u"12"_qs, u"5"_qs});
    // All columns of the control identity: what came and was there is what went and is there.
    for (const auto& row : table.rows) {
        const auto count = [&](qsizetype column) { return row[column].toInt(); };
        CHECK(count(1) + count(2) + count(3) + count(4) + count(5) + count(6) + count(7) ==
              count(8) + count(9) + count(10) + count(11) + count(12));
    }
}

TEST_CASE("a bulletin about one case has no figures", "[paper]")
{
    const QString letter = said(u"bulletin"_qs, {{u"month"_qs, QJsonValue::Null}});
    CHECK(letter.contains(u"2022-0007"_qs));
    CHECK_FALSE(letter.contains(u"附件"_qs));
    CHECK_FALSE(letter.contains(u"总体情况"_qs));
}

TEST_CASE("the public notice names the ways that are open and no other", "[paper]")
{
    const QString all = said(u"notice"_qs);
    const QStringList ways{u"来信："_qs, u"电子邮件："_qs, u"电话："_qs, u"来访："_qs};
    const QStringList switches{u"onPost"_qs, u"onEmail"_qs, u"onTelephone"_qs, u"onVisit"_qs};
    for (qsizetype at = 0; at < ways.size(); ++at) {
        CAPTURE(ways[at]);
        CHECK(all.contains(ways[at]));
        CHECK_FALSE(said(u"notice"_qs, {{switches[at], false}}).contains(ways[at]));
    }
    for (const QString& words :
         {u"2022年6月1日至2022年12月31日"_qs, u"|1.招商引资政策不兑现。"_qs,
          u"|2.账款支付不到位：拖欠货款、工程款、服务费。"_qs, u"珠山区瓷都大道1号"_qs,
          u"邮政编码333000"_qs, u"注明“问题线索”字样"_qs, u"实名"_qs, u"加盖公章"_qs,
          u"佐证材料"_qs, u"严格保密"_qs})
        CHECK(all.contains(words));
}

TEST_CASE("a changed text is refused when it cannot do the work of its kind", "[paper]")
{
    struct Example {
        const char* kind;
        const char* part;
        const char* with;
        QString where;
    };
    const auto example = GENERATE(values<Example>({
        {"referral-letter", "{replyDueOn}", "近日", u"referral-letter.json.body"_qs},
        {"reply", "{corrects}", "来函", u"reply.json.body"_qs},
        {"reminder", "{letters.number}", "来函", u"reminder.json.body"_qs},
        {"reminder", "专此商请，请予支持。", "现责令限期办理。", u"reminder.json"_qs},
        {"bulletin", "{units.name}", "{units.nmae}",
         u"bulletin.json.annexes[0].table.columns[0].text[0]"_qs},
        {"bulletin", "\"each\": \"units\"", "\"each\": \"unit\"",
         u"bulletin.json.annexes[0].table.each"_qs},
        {"bulletin", "\"align\": \"left\"", "\"align\": \"top\"",
         u"bulletin.json.annexes[0].table.columns[0]"_qs},
        {"notice", "\"kind\": \"notice\"", "\"kind\": \"bulletin\"", u"notice.json.kind"_qs},
    }));
    const QString kind = QString::fromLatin1(example.kind);
    const auto refused = checkText(kind, changedText(kind, example.part, example.with));
    CAPTURE(example.kind, example.with);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TemplateInvalid);
    CHECK(refused.error().where == example.where);
}

TEST_CASE("a kind that there is not is refused by its name", "[paper]")
{
    const auto refused = checkText(u"love-letter"_qs, "{}");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::KindUnknown);
}

TEST_CASE("the office's own text is set in place of the shipped one", "[paper]")
{
    const QByteArray own = changedText(u"reminder"_qs, "特此函达。", "望予重视。");
    REQUIRE(checkText(u"reminder"_qs, own));
    const PaperPress press({}, [&](const QString& kind) {
        return kind == u"reminder" ? std::optional(own) : std::nullopt;
    });
    const PaperPress shipped;
    CHECK(press.pdf({letterOrder(u"reminder"_qs)}) != shipped.pdf({letterOrder(u"reminder"_qs)}));
    CHECK(press.pdf({referralLetter()}) == shipped.pdf({referralLetter()}));

    const PaperPress broken({}, [](const QString&) { return QByteArray("{}"); });
    const auto refused = broken.pdf({letterOrder(u"reminder"_qs)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TemplateInvalid);
}

// As long as organ names, titles, entities and lists of copies get.
TEST_CASE("in the worst case of every kind all is printed, within the type area, nothing upon "
          "anything else",
          "[paper]")
{
    const QString kind = anyKind();
    CAPTURE(kind);
    const QJsonObject fields = worstCase(kind);
    const auto pdf = PaperPress().pdf({{kind, fields}});
    REQUIRE(pdf);

    const auto text = LetterText::read(shippedText(kind).value(), kind, kind);
    const auto letter = text->filled(fields);
    QStringList typed{letter->organ,     letter->number, letter->title.join(QString()),
                      letter->addressee, letter->date,   letter->contact};
    typed += letter->copies + letter->attachments;
    for (const Paragraph& paragraph : letter->body)
        typed.append(paragraph.text);
    const QString printed = textOf(*pdf).remove(QRegularExpression(QStringLiteral("—\\d+—")));
    for (QString& one : typed) {
        one.remove(u' ');
        CAPTURE(one);
        CHECK(printed.contains(one));
    }

    const auto words = wordsOf(*pdf);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const PdfWord& word = words[at];
        CAPTURE(word.text);
        CHECK(word.box.left() > 27.9);
        CHECK(word.box.right() < 184.1);
        CHECK(word.box.bottom() < 297 - 20);
        // Boxes are as high as the font's longest strokes; characters touch nothing above.
        const double inside = word.box.height() / 4;
        for (std::size_t other = at + 1; other < words.size(); ++other)
            if (words[other].page == word.page)
                CHECK_FALSE(word.box.adjusted(0.1, inside, -0.1, -inside)
                                .intersects(words[other].box.adjusted(0.1, inside, -0.1, -inside)));
    }
}
