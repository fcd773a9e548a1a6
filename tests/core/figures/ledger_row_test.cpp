// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledger_row.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

QString shownCell(const LedgerCell& cell)
{
    struct Show {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(QDate on) const { return on.toString(Qt::ISODate); }
        QString operator()(Money money) const { return money.inWan(); }
        QString operator()(int count) const { return QString::number(count); }
    };
    return std::visit(Show{}, cell);
}

// As it is told where nobody else is shielded.
std::vector<LedgerCell> ownRow(const Case& subject)
{
    static const Programme programme = programmeOfTwoTowns();
    const bool isShielded = subject.clue.shielding != Shielding::Open;
    const ToldWords mask = isShielded ? ToldWords(Masking::ofEntity(subject)) : ToldWords();
    return ledgerRow({1, subject, programme, isShielded ? &mask : nullptr, isShielded});
}

QString cellUnder(const char16_t* heading, const Case& subject)
{
    const auto row = ownRow(subject);
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (QStringView(ledgerColumns()[i].heading) == QStringView(heading))
            return shownCell(row[i]);
    }
    FAIL("no such column");
    return {};
}

} // namespace

TEST_CASE("the ledger has the columns of the prescribed sheet", "[figures]")
{
    QStringList headings;
    for (const auto& column : ledgerColumns())
        headings += QString::fromUtf16(column.heading);
    CHECK(headings.join(u'·') ==
          QStringLiteral(
              "序号·案件编号·登记日期·来源·市场主体·问题类型·问题概述·主要诉求·被反映单位·"
              "属地·涉及金额(万元)·责任单位·协办单位·抄送单位·经办人/电话·转办函号·转办日期·"
              "签收日期·办理期限·处置类别·处理意见·当前阶段·最新进展(日期)·已兑现金额(万元)·"
              "督办级别/次数·是否提交区级研究·办理结果·办结日期·销号日期/销号人·主体评价·"
              "关联案件·备注"));
}

TEST_CASE("a row tells the case as it stands", "[figures]")
{
    Case subject = CaseMaker("2022-0001", "2022-05-02")
                       .disputed(86)
                       .dispatched(kTown, "2022-05-03", "2022-05-25")
                       .verified(Track::Prompt, u"合同属实")
                       .fulfilled(10, "2022-06-01")
                       .made;
    subject.copied = {kHousing, kCommerce};
    subject.clue.respondent = kHousing;
    subject.clue.disputedApproximate = true;
    struct Row {
        const char16_t* heading;
        const char16_t* text;
    };
    const auto row = GENERATE(values<Row>({
        {u"序号", u"1"},
        {u"案件编号", u"2022-0001"},
        {u"登记日期", u"2022-05-02"},
        {u"来源", u"内部查找"},
        {u"市场主体", u"景德镇青岚陶瓷有限公司"},
        {u"问题类型", u"账款支付不到位"},
        {u"被反映单位", u"区住房和城乡建设局"},
        {u"属地", u""}, // unknown stays empty
        {u"涉及金额(万元)", u"86.00"},
        {u"责任单位", u"甲镇人民政府"},
        {u"抄送单位", u"区住房和城乡建设局、区商务局"},
        {u"转办函号", u"改创函〔2022〕3号"},
        {u"转办日期", u"2022-05-03"},
        {u"签收日期", u""},
        {u"办理期限", u"2022-05-25"},
        {u"处置类别", u"尽快解决"},
        {u"当前阶段", u"核实处理（办理中）"},
        {u"最新进展(日期)", u"转办（2022-05-03）"},
        {u"已兑现金额(万元)", u"10.00"},
        {u"督办级别/次数", u""},
        {u"是否提交区级研究", u"否"},
        {u"办理结果", u""},
        {u"备注", u"涉及金额为约数"},
    }));
    CAPTURE(QString::fromUtf16(row.heading));
    CHECK(cellUnder(row.heading, subject) == QString::fromUtf16(row.text));
}

TEST_CASE("a closed case tells how it was closed", "[figures]")
{
    const Case declined = CaseMaker("2022-0001", "2022-05-02").declined("2022-05-03").made;
    CHECK(cellUnder(u"办理结果", declined) == QStringLiteral("不予受理：不属于受理范围"));
    const Case struckOff = CaseMaker("2022-0002", "2022-05-02")
                               .dispatched(kTown, "2022-05-03")
                               .settled("2022-06-01", CaseOutcome::Partial)
                               .struckOff("2022-06-03", EntityView::MostlySatisfied)
                               .made;
    CHECK(cellUnder(u"办理结果", struckOff) == QStringLiteral("部分化解"));
    CHECK(cellUnder(u"办结日期", struckOff) == QStringLiteral("2022-06-01"));
    CHECK(cellUnder(u"销号日期/销号人", struckOff) == QStringLiteral("2022-06-03 经办02"));
    CHECK(cellUnder(u"主体评价", struckOff) == QStringLiteral("基本满意"));
    CHECK(cellUnder(u"办理期限", struckOff).isEmpty());
}

TEST_CASE("a row tells how the case was urged, studied, joined and carried over", "[figures]")
{
    Case subject =
        CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03", "2022-05-25").made;
    subject.urgings = {{.act = QStringLiteral("remind"),
                        .on = day("2022-05-23"),
                        .letterNumber = {},
                        .forDue = day("2022-05-25")},
                       {.act = QStringLiteral("supervise"),
                        .on = day("2022-05-26"),
                        .letterNumber = {},
                        .forDue = day("2022-05-25")}};
    subject.dockets = {{QStringLiteral("6月专题会"), day("2022-06-08")}};
    subject.children = {CaseNumber(QStringLiteral("2022-0003"))};
    subject.related = {{CaseNumber(QStringLiteral("2022-0007")), {}}};
    subject.extensions = {{day("2022-06-09"), day("2022-05-25"), day("2022-06-30"), {}, {}}};
    subject.carriedOver = {{day("2022-12-30"), 2022, {}, {}, {}}};
    CHECK(cellUnder(u"督办级别/次数", subject) == QStringLiteral("督办/2次"));
    CHECK(cellUnder(u"是否提交区级研究", subject) == QStringLiteral("是（6月专题会）"));
    CHECK(cellUnder(u"关联案件", subject) == QStringLiteral("含2022-0003；相关2022-0007"));
    CHECK(cellUnder(u"备注", subject) == QStringLiteral("延期1次；由2022年结转"));

    subject.dockets.back().decision = QStringLiteral("分两年支付");
    CHECK(cellUnder(u"是否提交区级研究", subject) == QStringLiteral("是（6月专题会）：分两年支付"));
    subject.mergedInto = CaseNumber(QStringLiteral("2022-0002"));
    CHECK(cellUnder(u"关联案件", subject).startsWith(QStringLiteral("并入2022-0002")));
}

TEST_CASE("a shielded clue leaves no name in the ledger's row", "[figures]")
{
    Case subject = CaseMaker("2022-0001", "2022-05-02").made;
    subject.clue.shielding = Shielding::LeadOnly;
    subject.clue.facts = QStringLiteral("欠景德镇青岚陶瓷有限公司尾款");
    subject.latestText = QStringLiteral("已约谈青岚陶瓷");
    for (const auto& cell : ownRow(subject))
        CHECK_FALSE(shownCell(cell).contains(QStringLiteral("青岚")));
    CHECK(cellUnder(u"市场主体", subject) == QStringLiteral("某陶瓷企业"));
    CHECK(cellUnder(u"备注", subject) == QStringLiteral("要求保密"));
}
