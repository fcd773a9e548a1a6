// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/debt_text.h"

#include "core/base/amount_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

struct DebtWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::Debt)
};

template <class E>
QString chosenWord(E value)
{
    return catalogueText(idOf(value), chineseOf(value));
}

QString standing(const WatchedInstalment& each, QDate on)
{
    if (each.isPaid())
        return DebtWords::tr("paid");
    const QString open = each.paid == Money()
                             ? DebtWords::tr("not paid")
                             : DebtWords::tr("%1 of it paid").arg(exactWan(each.paid));
    return each.isLate(on) ? DebtWords::tr("%1, late").arg(open) : open;
}

QString stepLine(const InterestStep& step)
{
    const QString line =
        DebtWords::tr("%1 to %2, %n day(s): %3 at %4 % a %5 bear %6", nullptr, step.days())
            .arg(dateText(step.from), dateText(step.to), exactWan(step.principal),
                 step.rate.percent, chosenWord(step.rate.per), exactWan(step.interest));
    const bool isOf360 = step.rate.per != InterestPer::Day && step.rate.yearDays == YearDays::Of360;
    return isOf360 ? DebtWords::tr("%1 (a year of 360 days)").arg(line) : line;
}

void addReckoning(QStringList& lines, const DebtInterest& interest)
{
    for (const auto& step : interest.asAgreed().steps)
        lines += stepLine(step);
    if (interest.doubled) {
        for (const auto& step : interest.doubled->steps)
            lines += DebtWords::tr("Delayed performance: %1").arg(stepLine(step));
        lines +=
            DebtWords::tr("Of it for delayed performance: %1").arg(exactWan(interest.doubled->sum));
    }
}

void addMarks(QStringList& lines, const DebtInterest& interest)
{
    if (interest.isClaimed)
        lines += DebtWords::tr("Nothing is recognised: reckoned on what is claimed");
    if (interest.terms.floorUnchecked)
        lines += DebtWords::tr("The floor of the rate was not checked: size of the business or "
                               "day of the contract unknown");
    if (const auto& agreed = interest.terms.belowFloor)
        lines += DebtWords::tr("Agreed were %1 % a %2, below the floor: the floor is reckoned with")
                     .arg(agreed->percent, chosenWord(agreed->per));
}

struct CellText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(QDate day) const { return dateText(day); }
    QString operator()(Money money) const { return exactWan(money); }
    QString operator()(int count) const { return QString::number(count); }
};

// Blank cells have no place in a line: what stands there is named.
QString rowLine(const DebtTable& table, const std::vector<DebtCell>& cells)
{
    QStringList words;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString text = debtCellText(cells[i]);
        if (!text.isEmpty())
            words += i == 0 ? text : QString::fromUtf16(table.columns[i].heading) + u' ' + text;
    }
    return words.join(QStringLiteral("  "));
}

} // namespace

QStringList planLines(const Case& subject, QDate on)
{
    if (subject.plans.empty())
        return {DebtWords::tr("There is no plan of payment.")};
    const Plan& plan = subject.plans.back();
    QStringList lines{DebtWords::tr("Agreed on %1 by %2").arg(dateText(plan.on), plan.agreedBy)};
    for (const auto& each : watchedInstalments(subject))
        lines += DebtWords::tr("%1: %2, %3")
                     .arg(dateText(each.dueOn), exactWan(each.amount), standing(each, on));
    if (const Money left = leftByPlan(subject); left > Money())
        lines += DebtWords::tr("It leaves %1 of what was owed").arg(exactWan(left));
    if (plan.interestUntil)
        lines += DebtWords::tr("Bears interest until %1").arg(dateText(*plan.interestUntil));
    for (auto each = subject.plans.rbegin() + 1; each != subject.plans.rend(); ++each)
        lines += DebtWords::tr("In the place of that of %1: %n instalment(s), %2", nullptr,
                               static_cast<int>(each->instalments.size()))
                     .arg(dateText(each->on), exactWan(each->sum()));
    return lines;
}

QStringList interestLines(const DebtInterest& interest)
{
    QStringList lines{DebtWords::tr("Due on %1, principal %2")
                          .arg(dateText(interest.due.on), exactWan(interest.principal))};
    addReckoning(lines, interest);
    lines +=
        DebtWords::tr("Interest by %1: %2 (10,000 yuan); rule: %3")
            .arg(dateText(interest.on), exactWan(interest.sum()), chosenWord(interest.terms.rule));
    if (!interest.ruleReason.isEmpty())
        lines += DebtWords::tr("Why this rule: %1").arg(interest.ruleReason);
    lines += DebtWords::tr("Principal first %1, interest first %2; without agreement article 561 "
                           "of the Civil Code puts interest first")
                 .arg(exactWan(interest.principalFirst.sum), exactWan(interest.interestFirst.sum));
    addMarks(lines, interest);
    lines += DebtWords::tr("Reckoned only: what both parties confirm, or a court decides, holds");
    return lines;
}

QString debtCellText(const DebtCell& cell)
{
    return std::visit(CellText(), cell);
}

QStringList debtListLines(const DebtList& list)
{
    const DebtTable& table = list.tables.front();
    QStringList lines{
        DebtWords::tr("%1, as of %2: %n row(s)", nullptr, static_cast<int>(table.rows.size()))
            .arg(debtListName(list.kind), dateText(list.standing))};
    for (const auto& row : table.rows)
        lines += rowLine(table, row.cells);
    if (table.rows.size() > 1)
        lines += DebtWords::tr("In all: %1").arg(rowLine(table, table.total));
    return lines + list.notes;
}

} // namespace jiuzhang::ui
