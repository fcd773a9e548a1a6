// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledger_row.h"

#include "core/casework/acts.h"
#include "core/casework/masking.h"
#include "core/figures/case_flow.h"

namespace jiuzhang {

namespace {

LedgerCell text(const QString& value)
{
    return value.isEmpty() ? LedgerCell() : LedgerCell(value);
}

LedgerCell day(const std::optional<QDate>& value)
{
    return value && value->isValid() ? LedgerCell(*value) : LedgerCell();
}

LedgerCell amount(const std::optional<Money>& value)
{
    return value ? LedgerCell(*value) : LedgerCell();
}

template <class E>
LedgerCell word(const std::optional<E>& value)
{
    return value ? LedgerCell(chineseOf(*value)) : LedgerCell();
}

LedgerCell unit(const std::optional<UnitId>& id, const Directory& directory)
{
    return id ? LedgerCell(directory.name(*id)) : LedgerCell();
}

LedgerCell units(const std::vector<UnitId>& ids, const Directory& directory)
{
    QStringList names;
    for (const auto& id : ids)
        names += directory.name(id);
    return text(names.join(u'、'));
}

// 「核实：合同属实，尾款未付（2022-06-18）」
QString latest(const Case& subject)
{
    QString line = eventWord(subject.latestAct);
    if (!subject.latestText.isEmpty())
        line += u'：' + textForList(subject.latestText, subject.clue);
    return subject.lastActOn.isValid()
               ? QStringLiteral("%1（%2）").arg(line, subject.lastActOn.toString(Qt::ISODate))
               : line;
}

QString outcomeText(const Case& subject, const Programme& programme)
{
    if (subject.state == State::Declined) {
        const auto reason = programme.declineReasons.find(subject.declineReason);
        const QString words =
            reason == programme.declineReasons.end() ? subject.declineReason : reason->second;
        return words.isEmpty() ? chineseOf(subject.state)
                               : chineseOf(subject.state) + u'：' + words;
    }
    return subject.outcome ? chineseOf(*subject.outcome) : QString();
}

// 「督办/3次」: the last step of the ladder, and how many there were.
QString urgingsText(const Case& subject)
{
    if (subject.urgings.empty())
        return {};
    return QStringLiteral("%1/%2次")
        .arg(eventWord(subject.urgings.back().act))
        .arg(subject.urgings.size());
}

// 「是（第一次专题会）：由区财政局分期支付」
QString docketText(const Case& subject)
{
    if (subject.dockets.empty())
        return QStringLiteral("否");
    const Docketing& last = subject.dockets.back();
    const QString put = QStringLiteral("是（%1）").arg(last.docket);
    return last.decision.isEmpty() ? put : put + u'：' + textForList(last.decision, subject.clue);
}

// 「并入2022-0001」「含2022-0003；相关2022-0007」
QString linksText(const Case& subject)
{
    QStringList links;
    if (subject.mergedInto)
        links += QStringLiteral("并入") + subject.mergedInto->text();
    for (const auto& child : subject.children)
        links += QStringLiteral("含") + child.text();
    for (const auto& each : subject.related)
        links += QStringLiteral("相关") + each.other.text();
    return links.join(u'；');
}

QString struckOffText(const Case& subject)
{
    if (!subject.struckOffOn)
        return {};
    return subject.struckOffOn->toString(Qt::ISODate) + u' ' + subject.struckOffBy;
}

QString notes(const Case& subject)
{
    const ClueContent& clue = subject.clue;
    QStringList notes;
    if (clue.disputed ? clue.disputedApproximate : clue.totalApproximate)
        notes += QStringLiteral("涉及金额为约数");
    if (subject.dueIsProvisional())
        notes += QStringLiteral("办理期限暂定");
    if (clue.shielding != Shielding::Open)
        notes += QStringLiteral("要求保密");
    if (subject.clues > 1)
        notes += QStringLiteral("含线索%1件").arg(subject.clues);
    if (subject.returns() > 0)
        notes += QStringLiteral("退回%1次").arg(subject.returns());
    if (!subject.extensions.empty())
        notes += QStringLiteral("延期%1次").arg(subject.extensions.size());
    for (const auto& each : subject.carriedOver)
        notes += QStringLiteral("由%1年结转").arg(each.fromYear);
    return notes.join(u'；');
}

} // namespace

const std::array<LedgerColumn, kLedgerColumnCount>& ledgerColumns()
{
    static constexpr std::array<LedgerColumn, kLedgerColumnCount> columns{{
        {u"序号", 3},
        {u"案件编号", 5},
        {u"登记日期", 5},
        {u"来源", 4},
        {u"市场主体", 7},
        {u"问题类型", 4},
        {u"问题概述", 16},
        {u"主要诉求", 9},
        {u"被反映单位", 5},
        {u"属地", 4},
        {u"涉及金额(万元)", 5},
        {u"责任单位", 5},
        {u"协办单位", 4},
        {u"抄送单位", 5},
        {u"经办人/电话", 4},
        {u"转办函号", 6},
        {u"转办日期", 5},
        {u"签收日期", 5},
        {u"办理期限", 5},
        {u"处置类别", 4},
        {u"处理意见", 8},
        {u"当前阶段", 4},
        {u"最新进展(日期)", 8},
        {u"已兑现金额(万元)", 5},
        {u"督办级别/次数", 3},
        {u"是否提交区级研究", 4},
        {u"办理结果", 4},
        {u"办结日期", 5},
        {u"销号日期/销号人", 5},
        {u"主体评价", 4},
        {u"关联案件", 4},
        {u"备注", 5},
    }};
    return columns;
}

std::array<LedgerCell, kLedgerColumnCount> ledgerRow(int position, const Case& subject,
                                                     const Programme& programme)
{
    const ClueContent& clue = subject.clue;
    const Directory& names = programme.directory;
    const Leg* leg = subject.legs.empty() ? nullptr : &subject.legs.back();
    const Source* source = clue.source ? programme.source(*clue.source) : nullptr;
    const Category* category = clue.category ? programme.category(*clue.category) : nullptr;
    const QString opinion = subject.opinions.empty() ? QString() : subject.opinions.back().text;
    return {position,
            subject.number.text(),
            day(subject.registeredOn),
            source ? text(source->name) : LedgerCell(),
            text(entityForList(clue)),
            category ? text(category->name) : LedgerCell(),
            text(textForList(clue.facts, clue)),
            text(textForList(clue.claim, clue)),
            unit(clue.respondent, names),
            unit(clue.locality, names),
            amount(amountAtStake(clue)),
            unit(subject.lead, names),
            units(subject.assisting, names),
            units(subject.copied, names),
            leg ? text(leg->signedBy) : LedgerCell(),
            leg ? text(leg->letterNumber) : LedgerCell(),
            leg ? day(leg->dispatchedOn) : LedgerCell(),
            leg ? day(leg->signedOn) : LedgerCell(),
            day(subject.dueOn()),
            word(subject.track),
            text(textForList(opinion, clue)),
            stageText(subject, programme),
            latest(subject),
            subject.fulfilled(),
            text(urgingsText(subject)),
            text(docketText(subject)),
            text(outcomeText(subject, programme)),
            day(subject.settledOn),
            text(struckOffText(subject)),
            word(subject.view),
            text(linksText(subject)),
            text(notes(subject))};
}

QString stageText(const Case& subject, const Programme& programme)
{
    for (const auto& stage : programme.stages) {
        if (stage.stage == subject.stage())
            return QStringLiteral("%1（%2）").arg(stage.name, chineseOf(subject.state));
    }
    return chineseOf(subject.state);
}

} // namespace jiuzhang
