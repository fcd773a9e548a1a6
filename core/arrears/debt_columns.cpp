// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/debt_columns.h"

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

// --- What is told of several debts -------------------------------------------------------

// Over those of which it is told; where it is told of none, there is no sum.
template <class Asking, class Telling>
DebtCell sum(const Debts& debts, const Asking& isTold, const Telling& telling)
{
    std::optional<Money> sum;
    for (const auto* line : debts.lines) {
        if (isTold(*line))
            sum = sum.value_or(Money()) + telling(*line);
    }
    return sum ? DebtCell(*sum) : DebtCell();
}

template <class Asking>
DebtCell count(const Debts& debts, const Asking& asking)
{
    return static_cast<int>(
        std::ranges::count_if(debts.lines, [&](const DebtLine* line) { return asking(*line); }));
}

template <std::optional<Money> DebtLine::*at>
DebtCell told(const Debts& debts)
{
    return sum(
        debts, [](const DebtLine& line) { return (line.*at).has_value(); },
        [](const DebtLine& line) { return *(line.*at); });
}

template <bool isClaimed, class Telling>
DebtCell interest(const Debts& debts, const Telling& telling)
{
    return sum(
        debts,
        [](const DebtLine& line) { return line.interest && line.interest->isClaimed == isClaimed; },
        [&](const DebtLine& line) { return telling(*line.interest); });
}

Money doubledOf(const DebtInterest& each)
{
    return each.doubled ? each.doubled->sum : Money();
}

template <bool isClaimed>
DebtCell interestAgreed(const Debts& debts)
{
    return interest<isClaimed>(debts, [](const DebtInterest& each) { return each.sum(); });
}

DebtCell principalFirst(const Debts& debts)
{
    return interest<false>(
        debts, [](const DebtInterest& each) { return each.principalFirst.sum + doubledOf(each); });
}

DebtCell interestFirst(const Debts& debts)
{
    return interest<false>(
        debts, [](const DebtInterest& each) { return each.interestFirst.sum + doubledOf(each); });
}

bool always(const DebtLine&)
{
    return true;
}

DebtCell paid(const Debts& debts)
{
    return sum(debts, always, [](const DebtLine& line) { return line.paid; });
}

DebtCell open(const Debts& debts)
{
    return sum(
        debts, [](const DebtLine& line) { return line.recognised.has_value(); },
        [](const DebtLine& line) { return line.open(); });
}

DebtCell lateSum(const Debts& debts)
{
    return sum(
        debts, [](const DebtLine& line) { return line.plan != PlanKept::None; },
        [](const DebtLine& line) { return line.late; });
}

template <PlanKept kept>
DebtCell plans(const Debts& debts)
{
    return count(debts, [](const DebtLine& line) { return line.plan == kept; });
}

bool hasNoPlan(const DebtLine& line)
{
    return line.plan == PlanKept::None && line.open() > Money();
}

// One contract may stand behind several cases; a case without its number is one of its own.
template <class Asking>
DebtCell contracts(const Debts& debts, const Asking& asking)
{
    std::set<std::pair<QString, QString>> seen;
    for (const auto* line : debts.lines) {
        if (asking(*line))
            seen.emplace(line->debtor ? line->debtor->text() : QString(),
                         line->contract.isEmpty() ? line->number.text() + u'#' : line->contract);
    }
    return static_cast<int>(seen.size());
}

template <bool isSizeKnown>
DebtCell overdueContracts(const Debts& debts)
{
    return contracts(debts, [&](const DebtLine& line) {
        return line.size.has_value() == isSizeKnown && isOverdue(line, debts.on);
    });
}

template <bool isSizeKnown>
DebtCell overdueSum(const Debts& debts)
{
    return sum(debts, always, [&](const DebtLine& line) {
        const bool counts = line.size.has_value() == isSizeKnown && isOverdue(line, debts.on);
        return counts ? line.open() : Money();
    });
}

// --- What is told of one -----------------------------------------------------------------

DebtCell unit(const Debts& debts)
{
    const auto& debtor = debts.one().debtor;
    return debtor ? debts.directory.name(*debtor) : QStringLiteral("待分办");
}

DebtCell number(const Debts& debts)
{
    return debts.one().number.text();
}

DebtCell entity(const Debts& debts)
{
    return debts.one().entity;
}

DebtCell dayOf(const std::optional<QDate>& day)
{
    return day ? DebtCell(*day) : DebtCell();
}

DebtCell dueOn(const Debts& debts)
{
    const auto& due = debts.one().due;
    return due ? DebtCell(due->on) : DebtCell();
}

DebtCell dueRule(const Debts& debts)
{
    const auto& due = debts.one().due;
    return due ? DebtCell(dueText(*due)) : DebtCell();
}

DebtCell planWord(const Debts& debts)
{
    switch (debts.one().plan) {
    case PlanKept::None:
        return hasNoPlan(debts.one()) ? DebtCell(QStringLiteral("无计划")) : DebtCell();
    case PlanKept::Kept:
        return QStringLiteral("按期");
    case PlanKept::Late:
        return QStringLiteral("逾期");
    }
    Q_UNREACHABLE();
}

DebtCell letterWords(const Debts& debts)
{
    QStringList words;
    for (const auto& each : debts.one().letters)
        words += QStringLiteral("%1（%2）").arg(each.number, each.on.toString(Qt::ISODate));
    return words.join(u'；');
}

DebtCell creditDecision(const Debts& debts)
{
    const auto& decided = debts.one().credit;
    return decided ? chineseOf(decided->decision) + u'：' + decided->reason
                   : QStringLiteral("建议，待审批");
}

DebtCell daysLeft(const Debts& debts)
{
    return static_cast<int>(debts.on.daysTo(debts.one().due->on));
}

DebtCell basisWord(const Debts& debts)
{
    return debts.one().recognised ? QStringLiteral("已核定") : QStringLiteral("按主张额");
}

// --- The columns ----------------------------------------------------------------------------

// clang-format off
constexpr std::array kBalance{
    DebtColumn{u"unit", u"单位", 12, false, unit},
    DebtColumn{u"count", u"件数", 3, true, [](const Debts& debts) {
        return count(debts, always);
    }},
    DebtColumn{u"claimedFen", u"主张金额（万元）", 6, true, told<&DebtLine::claimed>},
    DebtColumn{u"recognisedFen", u"核定无分歧（万元）", 6, true, told<&DebtLine::recognised>},
    DebtColumn{u"contestedFen", u"有分歧（万元）", 6, true, told<&DebtLine::contested>},
    DebtColumn{u"notDueFen", u"未达付款条件（万元）", 6, true, told<&DebtLine::notDue>},
    DebtColumn{u"fulfilledFen", u"已兑付（万元）", 6, true, paid},
    DebtColumn{u"openFen", u"无分歧未付（万元）", 6, true, open},
    DebtColumn{u"plansKept", u"计划按期（件）", 4, true, plans<PlanKept::Kept>},
    DebtColumn{u"plansLate", u"计划逾期（件）", 4, true, plans<PlanKept::Late>},
    DebtColumn{u"withoutPlan", u"未付无计划（件）", 4, true, [](const Debts& debts) {
        return count(debts, hasNoPlan);
    }},
    DebtColumn{u"lateFen", u"分期逾期未付（万元）", 6, true, lateSum},
    DebtColumn{u"interestFen", u"利息（万元）", 6, true, interestAgreed<false>},
    DebtColumn{u"principalFirstFen", u"先本后息计（万元）", 6, true, principalFirst},
    DebtColumn{u"interestFirstFen", u"先息后本计（万元）", 6, true, interestFirst},
    DebtColumn{u"claimedInterestFen", u"按主张额测算利息（万元）", 6, true, interestAgreed<true>},
    DebtColumn{u"interestUnknown", u"利息未测算（件）", 4, true, [](const Debts& debts) {
        return count(debts, [](const DebtLine& line) { return !line.interest; });
    }},
};

constexpr std::array kBalanceCases{
    DebtColumn{u"unit", u"单位", 12, false, unit},
    DebtColumn{u"case", u"案件编号", 6, false, number},
    DebtColumn{u"entity", u"市场主体", 13, false, entity},
    DebtColumn{u"claimedFen", u"主张金额（万元）", 6, true, told<&DebtLine::claimed>},
    DebtColumn{u"recognisedFen", u"核定无分歧（万元）", 6, true, told<&DebtLine::recognised>},
    DebtColumn{u"contestedFen", u"有分歧（万元）", 6, true, told<&DebtLine::contested>},
    DebtColumn{u"notDueFen", u"未达付款条件（万元）", 6, true, told<&DebtLine::notDue>},
    DebtColumn{u"fulfilledFen", u"已兑付（万元）", 6, true, paid},
    DebtColumn{u"openFen", u"无分歧未付（万元）", 6, true, open},
    DebtColumn{u"dueOn", u"应付日", 6, false, dueOn},
    DebtColumn{u"plan", u"还款计划", 4, false, planWord},
    DebtColumn{u"lateFen", u"分期逾期未付（万元）", 6, true, lateSum},
    DebtColumn{u"interestFen", u"利息（万元）", 6, true, interestAgreed<false>},
    DebtColumn{u"principalFirstFen", u"先本后息计（万元）", 6, true, principalFirst},
    DebtColumn{u"interestFirstFen", u"先息后本计（万元）", 6, true, interestFirst},
    DebtColumn{u"claimedInterestFen", u"按主张额测算利息（万元）", 6, true, interestAgreed<true>},
};

constexpr std::array kArticle18{
    DebtColumn{u"unit", u"单位", 14, false, unit},
    DebtColumn{u"contracts", u"逾期未支付合同（个）", 5, true, overdueContracts<true>},
    DebtColumn{u"overdueFen", u"逾期未支付金额（万元）", 7, true, overdueSum<true>},
    DebtColumn{u"sizeUnknownContracts", u"企业规模不明的合同（个）", 5, true, overdueContracts<false>},
    DebtColumn{u"sizeUnknownFen", u"企业规模不明的金额（万元）", 7, true, overdueSum<false>},
    DebtColumn{u"unclear", u"金额未核定或应付日不明（件）", 6, true, [](const Debts& debts) {
        return count(debts, isUnclear);
    }},
};

constexpr std::array kCredit{
    DebtColumn{u"unit", u"单位", 12, false, unit},
    DebtColumn{u"case", u"案件编号", 6, false, number},
    DebtColumn{u"entity", u"市场主体", 13, false, entity},
    DebtColumn{u"openFen", u"无分歧未付（万元）", 6, true, open},
    DebtColumn{u"agreedOn", u"还款计划日期", 6, false,
        [](const Debts& debts) { return DebtCell(debts.one().agreedOn); }},
    DebtColumn{u"lateSince", u"最早逾期日", 6, false,
        [](const Debts& debts) { return dayOf(debts.one().lateSince); }},
    DebtColumn{u"lateFen", u"分期逾期未付（万元）", 6, true, lateSum},
    DebtColumn{u"letters", u"未答复的函件", 16, false, letterWords},
    DebtColumn{u"decision", u"审批意见", 8, false, creditDecision},
    DebtColumn{u"decidedBy", u"审批人", 5, false, [](const Debts& debts) {
        const auto& decided = debts.one().credit;
        return decided ? DebtCell(decided->by) : DebtCell();
    }},
    DebtColumn{u"decidedOn", u"审批日期", 6, false, [](const Debts& debts) {
        const auto& decided = debts.one().credit;
        return decided ? DebtCell(decided->on) : DebtCell();
    }},
};

constexpr std::array kWarning{
    DebtColumn{u"unit", u"单位", 12, false, unit},
    DebtColumn{u"case", u"案件编号", 6, false, number},
    DebtColumn{u"entity", u"市场主体", 13, false, entity},
    DebtColumn{u"dueOn", u"应付日", 6, false, dueOn},
    DebtColumn{u"dueRule", u"应付日依据", 14, false, dueRule},
    DebtColumn{u"daysLeft", u"还剩天数", 4, false, daysLeft},
    DebtColumn{u"waitingFen", u"待付金额（万元）", 6, true, [](const Debts& debts) {
        return sum(debts, always, [](const DebtLine& line) { return line.waiting(); });
    }},
    DebtColumn{u"basis", u"金额依据", 5, false, basisWord},
};
// clang-format on

} // namespace

bool isOverdue(const DebtLine& line, QDate on)
{
    return line.open() > Money() && line.due && line.due->on < on;
}

bool isUnclear(const DebtLine& line)
{
    return line.recognised ? line.open() > Money() && !line.due : line.waiting() > Money();
}

std::span<const DebtColumn> balanceColumns()
{
    return kBalance;
}

std::span<const DebtColumn> balanceCaseColumns()
{
    return kBalanceCases;
}

std::span<const DebtColumn> article18Columns()
{
    return kArticle18;
}

std::span<const DebtColumn> creditColumns()
{
    return kCredit;
}

std::span<const DebtColumn> warningColumns()
{
    return kWarning;
}

} // namespace jiuzhang
