// SPDX-License-Identifier: GPL-3.0-or-later
// A debt of five years, told to somebody who has never heard of it, by its case form alone.
#include "core/casework/acts.h"
#include "core/office/acting.h"
#include "core/office/dispatching.h"
#include "core/office/papers/saved_papers.h"
#include "core/office/registration.h"
#include "tests/ui/open_workplace.h"
#include "tests/ui/paper/pdf_look.h"

#include <QFile>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

// Owed since 2017, taken in on 2022-06-20 and looked at on 2022-11-30.
class OldDebt {
public:
    OldDebt()
    {
        const ClueContent clue = promise();
        const auto made = registerClues(place_.desk(), on("2022-06-20"), std::span(&clue, 1));
        REQUIRE(made);
        number_ = made->front();
        goesToItsUnit();
        isAgreedOn();
        isPaid();
        place_.desk().workingDate = {2022, 11, 30};
    }

    [[nodiscard]] QByteArray form()
    {
        const QString path = place_.folder.filePath(u"案件表.pdf"_s);
        REQUIRE(savePapers(place_.desk(), place_.workplace.acting(),
                           {.kind = u"case-form"_s, .cases = {number_}}, path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    [[nodiscard]] static ClueContent promise()
    {
        ClueContent clue;
        clue.source = SourceId(u"public"_s);
        clue.receivedOn = {2022, 6, 20};
        clue.entity = u"景德镇青岚陶瓷有限公司"_s;
        clue.category = CategoryId(u"payment-arrears"_s);
        clue.respondent = UnitId(u"dept-commerce"_s);
        clue.locality = UnitId(u"360203002"_s);
        clue.basisTitle = u"招商引资协议"_s;
        clue.basisNumber = u"珠商招〔2017〕3号"_s;
        clue.basisDate = PartialDate::of(2017, 3, 10);
        clue.contractOn = QDate(2017, 3, 10);
        clue.payBy = QDate(2017, 6, 30);
        clue.interestRate = u"3.65"_s; // a hundredth of a percent a day
        clue.interestRule = InterestRule::Contract;
        clue.disputed = Money::fromFen(100'000'000);
        clue.formerOfficials = u"原局长01，2019年调离，局长02接任"_s;
        clue.facts = u"协议约定厂房建成后给予装修补助100万元，至今未付。"_s;
        clue.claim = u"请求支付补助100万元。"_s;
        return clue;
    }

    void goesToItsUnit()
    {
        dispatch("2022-06-20", u"dept-commerce"_s, {});
        does("sign-for", "2022-06-21", {{u"by"_s, u"签收人01"_s}});
        does("return", "2022-06-22",
             {{u"reasonCode"_s, u"not-our-jurisdiction"_s},
              {u"basis"_s, u"该项补助已由区财政局承接"_s},
              {u"suggestedUnit"_s, u"区财政局"_s}});
        dispatch("2022-06-23", u"dept-finance"_s, u"补助由区财政局承接"_s);
        does("sign-for", "2022-06-24", {{u"by"_s, u"签收人02"_s}});
        does("verify", "2022-07-01",
             {{u"finding"_s, u"协议真实，补助未付"_s}, {u"track"_s, u"prompt"_s}});
        does("trace", "2022-07-05",
             {{u"fromUnit"_s, u"区商务局"_s},
              {u"toUnit"_s, u"区财政局"_s},
              {u"promisedBy"_s, u"原局长01"_s},
              {u"followedBy"_s, u"局长02"_s},
              {u"text"_s, u"招商时书面承诺，调离时未移交"_s}});
    }

    void isAgreedOn()
    {
        does("recognise", "2022-07-11",
             {{u"amountFen"_s, u"80000000"_s},
              {u"basis"_s, u"三方对账单"_s},
              {u"contestedFen"_s, u"15000000"_s},
              {u"notDueFen"_s, u"5000000"_s}});
        does("opine", "2022-07-12",
             {{u"text"_s, u"分期支付无分歧部分"_s}, {u"author"_s, u"承办人01"_s}});
        does("plan", "2022-07-20",
             {{u"instalments"_s, u"2022-08-31:20000000,2022-09-30:20000000,2022-12-31:40000000"_s},
              {u"agreedBy"_s, u"区财政局与企业"_s}});
    }

    void isPaid()
    {
        pays("2022-08-15", u"20000000"_s, u"支付凭证081501"_s);
        pays("2022-09-20", u"10000000"_s, u"支付凭证092001"_s);
        pays("2022-09-21", u"20000000"_s, u"支付凭证092101"_s);
        const auto wrong = place_.desk().record.events(number_);
        REQUIRE(wrong);
        does("reverse", "2022-09-22",
             {{u"event"_s, QString::number(wrong->back().seq)}, {u"reason"_s, u"付给了别家"_s}});
        does("cause", "2022-10-18",
             {{u"code"_s, u"funding-shortage"_s}, {u"text"_s, u"土地出让收入未到账"_s}});
        does("plan", "2022-10-20",
             {{u"instalments"_s, u"2022-11-15:15000000,2023-06-30:35000000"_s},
              {u"agreedBy"_s, u"区财政局与企业"_s},
              {u"reason"_s, u"财政预算调整"_s}});
        pays("2022-11-10", u"15000000"_s, u"支付凭证111001"_s);
    }

    [[nodiscard]] static Acting on(const char* iso)
    {
        return {u"经办人01"_s, {}, QDate::fromString(QString::fromLatin1(iso), Qt::ISODate), {}};
    }
    void does(const char* id, const char* iso, const ActValues& values)
    {
        const auto done = act(place_.desk(), *actNamed(QString::fromLatin1(id)), on(iso),
                              std::span(&number_, 1), values);
        CAPTURE(id, iso);
        REQUIRE(done[0].ok());
    }
    void dispatch(const char* iso, const QString& lead, const QString& why)
    {
        const auto sent = dispatchCase(
            place_.desk(), on(iso), number_,
            {.lead = UnitId(lead), .copied = std::vector<UnitId>(), .why = why + u"。"_s});
        REQUIRE(sent.result.ok());
    }
    void pays(const char* iso, const QString& fen, const QString& voucher)
    {
        does("fulfil", iso, {{u"amountFen"_s, fen}, {u"voucher"_s, voucher}});
    }

    OpenWorkplace place_;
    CaseNumber number_{QString()};
};

} // namespace

TEST_CASE("a debt of five years is explained to a stranger by its case form alone", "[casefile]")
{
    OldDebt debt;
    const QString form = paper::textOf(debt.form());
    const auto said = [&](const QString& words) {
        INFO(words.toStdString());
        CHECK(form.contains(words));
    };
    // Who promised what, on which paper, payable when.
    said(u"被反映单位区商务局"_s);
    said(u"招商引资协议"_s);
    said(u"珠商招〔2017〕3号"_s);
    said(u"约定付款日2017年6月30日"_s);
    said(u"协议约定厂房建成后给予装修补助100万元，至今未付。"_s);
    // What of it is agreed, and paid. Cells that stand side by side are read line by line.
    said(u"认定无分歧认定有分歧80.0015.00"_s);
    said(u"未达付款条件已兑现金额5.0045.00"_s);
    // Who had it, who has it, who answered for it then and now.
    said(u"责任单位区财政局"_s);
    said(u"原局长01，2019年调离，局长02接任"_s);
    said(u"由区商务局变更为区财政局"_s);
    said(u"区商务局原局长01承诺，区财政局局长02承接：招商时书"_s);
    said(u"面承诺，调离时未移交"_s);
    said(u"资金筹措困难：土地出让收入未到账"_s);
    // What was paid, when, by which voucher.
    said(u"12022年8月15日20.00支付凭证081501"_s);
    said(u"22022年9月20日10.00支付凭证092001"_s);
    said(u"32022年11月10日15.00支付凭证111001"_s);
    // Both plans, and whether each was kept.
    for (const auto& words : {u"2022-10-20被替换"_s, u"第1期已付清；1"_s, u"第2期逾期，欠"_s,
                              u"10.00万元；第3期未"_s, u"财政预算调整"_s, u"第1期已付清；第2期2"_s})
        said(words);
    said(u"12022年11月15日15.0015.00已付清"_s);
    said(u"22023年6月30日35.000.00未到期"_s);
    // Interest by the day: 1,872 days on 80, 36 on 60, 51 on 50, 20 on 35, at 3.65 percent a year.
    said(u"2017年7月1日2022年8月15日187280.00"_s);
    for (const auto& interest : {u"14.976"_s, u"0.216"_s, u"0.255"_s})
        said(interest);
    said(u"利息合计15.517万元"_s);
    said(u"以双方核定或司法裁判为准"_s);
    // What comes next, and when.
    said(u"2022-12-31前：答复或办结；2023-06-30前：分期付款；经办的下一步一般是“兑"_s);
}

TEST_CASE("the case form tells what was taken back, why a unit returned it and when one answered",
          "[casefile]")
{
    OldDebt debt;
    const QString form = paper::textOf(debt.form());
    for (const auto* words : {u"金额：20.00万元；凭证：支付凭证092101", u"付给了别家",
                              u"理由类别：不属于本单位", u"2022年7月12日首次答复"}) {
        INFO(QString::fromUtf16(words).toStdString());
        CHECK(form.contains(QString::fromUtf16(words)));
    }
}
