// SPDX-License-Identifier: GPL-3.0-or-later
// Cases with a plan, and what is watched of them.
#pragma once

#include "core/casework/plan.h"
#include "core/office/debts.h"
#include "core/office/due_list.h"
#include "core/office/papers/paper_fields.h"
#include "tests/core/office/entries.h"

#include <algorithm>

namespace jiuzhang::tests {

inline const auto kPlan = u"plan"_s;

inline ActValues plan(const QString& instalments)
{
    return {{u"instalments"_s, instalments}, {u"agreedBy"_s, u"区财政局与企业"_s}};
}

inline ActValues replacing(const QString& instalments)
{
    ActValues values = plan(instalments);
    values[u"reason"_s] = u"预算调整"_s;
    return values;
}

// 1,000.00 yuan are recognised on 2022-05-23.
inline CaseNumber owed(DeskMaker& maker)
{
    const auto number = handled(maker);
    recognised(maker, number, "2022-05-23", u"100000"_s);
    return number;
}

// "2022-06-10 40000/40000" for each instalment of the plan that holds.
inline QStringList paidOf(DeskMaker& maker, const CaseNumber& number)
{
    QStringList lines;
    for (const auto& each : watchedInstalments(maker.load(number)))
        lines += u"%1 %2/%3"_s.arg(each.dueOn.toString(Qt::ISODate))
                     .arg(each.paid.fen())
                     .arg(each.amount.fen());
    return lines;
}

inline QStringList watched(DeskMaker& maker, const char* on)
{
    QStringList lines;
    for (const auto& item : must(dueList(maker.desk(), day(on)))) {
        if (item.kind == DueKind::Instalment)
            lines += u"%1 %2"_s.arg(item.dueOn.toString(Qt::ISODate)).arg(item.daysLate);
    }
    return lines;
}

inline void opined(DeskMaker& maker, const CaseNumber& number)
{
    maker.act("opine", number, "2022-05-25",
              {{u"text"_s, u"分期支付"_s}, {u"author"_s, u"承办人01"_s}});
}

inline ActValues settled(const QString& outcome, const QString& consent)
{
    ActValues values{{u"outcome"_s, outcome}, {u"evidence"_s, u"支付协议"_s}};
    if (!consent.isEmpty())
        values[u"settleConsent"_s] = consent;
    return values;
}

} // namespace jiuzhang::tests
