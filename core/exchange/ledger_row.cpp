// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledger_row.h"

#include "core/casework/acts.h"
#include "core/casework/fields.h"
#include "core/figures/case_flow.h"
#include "core/shielding/masking.h"

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
QString latest(const LedgerLine& at)
{
    const Case& subject = at.subject;
    QString line = eventWord(subject.latestAct);
    if (!subject.latestText.isEmpty())
        line += u'：' + at.told(subject.latestText);
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
QString docketText(const LedgerLine& at)
{
    if (at.subject.dockets.empty())
        return QStringLiteral("否");
    const Docketing& last = at.subject.dockets.back();
    const QString put = QStringLiteral("是（%1）").arg(at.told(last.docket));
    return last.decision.isEmpty() ? put : put + u'：' + at.told(last.decision);
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

const Leg& lastLeg(const Case& subject)
{
    static const Leg none{UnitId(QString()), {}, {}, {}, {}};
    return subject.legs.empty() ? none : subject.legs.back();
}

QString lastOpinion(const Case& subject)
{
    return subject.opinions.empty() ? QString() : subject.opinions.back().text;
}

LedgerCell ofClue(const char16_t* key, const LedgerLine& line)
{
    return text(valueText(*clueField(key), line.subject.clue, line.programme));
}

LedgerCell shielded(const QString& words, const LedgerLine& line)
{
    return text(line.told(words));
}

using L = const LedgerLine&;

// clang-format off
constexpr LedgerColumn kColumns[] = {
    {u"position", u"序号", 3, [](L l) { return LedgerCell(l.position); }},
    {u"number", u"案件编号", 5, [](L l) { return text(l.subject.number.text()); }},
    {u"registeredOn", u"登记日期", 5, [](L l) { return day(l.subject.registeredOn); }},
    {u"source", u"来源", 4, [](L l) { return ofClue(u"source", l); }},
    {u"entity", u"市场主体", 7, [](L l) { return text(l.entity()); }},
    {u"category", u"问题类型", 4, [](L l) { return ofClue(u"category", l); }},
    {u"facts", u"问题概述", 16, [](L l) { return shielded(l.subject.clue.facts, l); }},
    {u"claim", u"主要诉求", 9, [](L l) { return shielded(l.subject.clue.claim, l); }},
    {u"respondent", u"被反映单位", 5, [](L l) { return ofClue(u"respondent", l); }},
    {u"locality", u"属地", 4, [](L l) { return ofClue(u"locality", l); }},
    {u"atStakeFen", u"涉及金额(万元)", 5, [](L l) { return amount(amountAtStake(l.subject.clue)); }},
    {u"lead", u"责任单位", 5, [](L l) { return unit(l.subject.lead, l.programme.directory); }},
    {u"assisting", u"协办单位", 4, [](L l) { return units(l.subject.assisting, l.programme.directory); }},
    {u"copied", u"抄送单位", 5, [](L l) { return units(l.subject.copied, l.programme.directory); }},
    {u"signedBy", u"经办人/电话", 4, [](L l) { return text(l.told(lastLeg(l.subject).signedBy)); }},
    {u"letterNumber", u"转办函号", 6, [](L l) { return text(lastLeg(l.subject).letterNumber); }},
    {u"dispatchedOn", u"转办日期", 5, [](L l) { return day(lastLeg(l.subject).dispatchedOn); }},
    {u"signedOn", u"签收日期", 5, [](L l) { return day(lastLeg(l.subject).signedOn); }},
    {u"dueOn", u"办理期限", 5, [](L l) { return day(l.subject.dueOn()); }},
    {u"track", u"处置类别", 4, [](L l) { return word(l.subject.track); }},
    {u"opinion", u"处理意见", 8, [](L l) { return shielded(lastOpinion(l.subject), l); }},
    {u"stage", u"当前阶段", 4, [](L l) { return text(stageText(l.subject, l.programme)); }},
    {u"latest", u"最新进展(日期)", 8, [](L l) { return text(latest(l)); }},
    {u"fulfilledFen", u"已兑现金额(万元)", 5, [](L l) { return LedgerCell(l.subject.fulfilled()); }},
    {u"urgings", u"督办级别/次数", 3, [](L l) { return text(urgingsText(l.subject)); }},
    {u"docket", u"是否提交区级研究", 4, [](L l) { return text(docketText(l)); }},
    {u"outcome", u"办理结果", 4, [](L l) { return text(outcomeText(l.subject, l.programme)); }},
    {u"settledOn", u"办结日期", 5, [](L l) { return day(l.subject.settledOn); }},
    {u"struckOff", u"销号日期/销号人", 5, [](L l) { return text(struckOffText(l.subject)); }},
    {u"view", u"主体评价", 4, [](L l) { return word(l.subject.view); }},
    {u"links", u"关联案件", 4, [](L l) { return text(linksText(l.subject)); }},
    {u"remarks", u"备注", 5, [](L l) { return text(notes(l.subject)); }},
};
// clang-format on

} // namespace

std::span<const LedgerColumn> ledgerColumns()
{
    return kColumns;
}

std::vector<LedgerCell> ledgerRow(const LedgerLine& line)
{
    std::vector<LedgerCell> row;
    row.reserve(std::size(kColumns));
    for (const auto& column : kColumns)
        row.push_back(column.cell(line));
    return row;
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
