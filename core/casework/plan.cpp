// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/plan.h"

#include "core/base/amount_text.h"
#include "core/base/text.h"
#include "core/casework/case.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace jiuzhang {

namespace {

constexpr qlonglong kMostFen = 1'000'000'000'000'000; // as of any amount of an act

Result<Instalment> instalmentFrom(const QString& text, const QString& field)
{
    const auto colon = text.lastIndexOf(u':');
    if (colon < 0)
        return refuse(ErrorCode::InstalmentUnreadable, {field, text});
    const auto day = dateFromText(text.left(colon).trimmed());
    if (!day || !day->isWholeDate())
        return refuse(ErrorCode::DateUnreadable, {field, text.left(colon)});
    bool isWhole = false;
    const qlonglong fen = text.mid(colon + 1).trimmed().toLongLong(&isWhole);
    if (!isWhole || fen > kMostFen)
        return refuse(ErrorCode::AmountUnreadable, {field, text.mid(colon + 1)});
    if (fen <= 0)
        return refuse(ErrorCode::AmountNegative, {field, text.mid(colon + 1)});
    return Instalment{day->firstDay(), Money::fromFen(fen)};
}

// What nobody had told of when the plan was entered fills it, whatever its day.
bool fills(const Fulfilment& payment, const Plan& plan)
{
    return payment.on > plan.on || payment.entry > plan.entry;
}

} // namespace

Money Plan::sum() const
{
    return std::accumulate(instalments.begin(), instalments.end(), Money(),
                           [](Money sum, const Instalment& each) { return sum + each.amount; });
}

Result<std::vector<Instalment>> instalmentsFrom(const QString& text, const QString& field)
{
    static const QRegularExpression kBetween(QStringLiteral("[,，;；\\n]"));
    std::vector<Instalment> instalments;
    for (const auto& part : text.split(kBetween, Qt::SkipEmptyParts)) {
        const auto next = TRY(instalmentFrom(part.trimmed(), field));
        if (!instalments.empty() && next.dueOn <= instalments.back().dueOn)
            return refuse(ErrorCode::InstalmentsDisordered,
                          {field, iso(next.dueOn), iso(instalments.back().dueOn)});
        instalments.push_back(next);
    }
    if (instalments.empty())
        return refuse(ErrorCode::InstalmentUnreadable, {field, text});
    return instalments;
}

QString instalmentsKept(const std::vector<Instalment>& instalments)
{
    QStringList parts;
    for (const auto& each : instalments)
        parts += iso(each.dueOn) + u':' + QString::number(each.amount.fen());
    return parts.join(u',');
}

QString instalmentsInWords(const QString& kept)
{
    const auto instalments = instalmentsFrom(kept, {});
    if (!instalments)
        return kept;
    QStringList parts;
    for (const auto& each : *instalments)
        parts += QStringLiteral("%1 %2万元").arg(iso(each.dueOn), exactWan(each.amount));
    return parts.join(u'；');
}

std::vector<WatchedInstalment> watchedInstalments(const Case& subject)
{
    if (subject.plans.empty() || subject.state == State::Void)
        return {};
    return watchedInstalments(subject, subject.plans.size() - 1);
}

std::vector<WatchedInstalment> watchedInstalments(const Case& subject, std::size_t plan)
{
    const auto& plans = subject.plans;
    std::vector<Fulfilment> payments;
    for (const auto& each : subject.fulfilments) {
        if (fills(each, plans[plan]) && (plan + 1 == plans.size() || !fills(each, plans[plan + 1])))
            payments.push_back(each);
    }
    std::ranges::stable_sort(payments, {}, &Fulfilment::on);
    std::vector<WatchedInstalment> watched;
    for (const auto& each : plans[plan].instalments)
        watched.push_back({each.dueOn, each.amount, Money()});
    auto at = watched.begin();
    for (auto& payment : payments) {
        for (; at != watched.end() && payment.amount >= at->open(); ++at) {
            payment.amount = payment.amount - at->open();
            at->paid = at->amount;
            at->paidOn = payment.on;
        }
        if (at != watched.end())
            at->paid = at->paid + payment.amount;
    }
    return watched;
}

std::optional<QDate> instalmentDue(const Case& subject)
{
    for (const auto& each : watchedInstalments(subject)) {
        if (each.open() > Money())
            return each.dueOn;
    }
    return std::nullopt;
}

Money leftByPlan(const Case& subject)
{
    const Plan& plan = subject.plans.back();
    Money left = subject.recognised.value_or(Money()) - plan.sum();
    for (const auto& each : subject.fulfilments) {
        if (!fills(each, plan))
            left = left - each.amount;
    }
    return left;
}

} // namespace jiuzhang
