// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/rules.h"
#include "tests/bench/measurements.h"

#include <QJsonArray>

namespace jiuzhang::bench {

namespace {

constexpr int kRuns = 3;

// The rules in force, but that every case of payment has another lead.
QJsonObject otherRules(const RuleSet& inForce)
{
    QJsonObject rules = toJson(inForce);
    QJsonArray list = rules[u"rules"].toArray();
    list.append(QJsonObject{
        {QStringLiteral("id"), QStringLiteral("payment-leads")},
        {QStringLiteral("words"), QStringLiteral("账款支付不到位由区财政局主办")},
        {QStringLiteral("rank"), 1},
        {QStringLiteral("clause"), QStringLiteral("III.1")},
        {QStringLiteral("note"), QStringLiteral("测量用")},
        {QStringLiteral("when"),
         QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("category")},
                                {QStringLiteral("operator"), QStringLiteral("=")},
                                {QStringLiteral("value"), QStringLiteral("payment-arrears")}}}},
        {QStringLiteral("lead"),
         QJsonObject{{QStringLiteral("unit"), QStringLiteral("dept-finance")}}},
    });
    rules[u"rules"] = list;
    return rules;
}

} // namespace

Comparison measureReplay(BenchLedger& ledger)
{
    const Desk& desk = ledger.desk();
    const RuleSet draft = must(draftRules(desk, otherRules(desk.rules)));
    const auto replay = [&] {
        return must(replayRules(desk, draft, kToday, [](int) { return true; }));
    };
    const auto differences = replay().differences.size();
    const auto read = [&] { must(desk.query.forEach({}, [](const Case&) { return true; })); };
    return compared(
        QStringLiteral("replay of a draft: %1 cases elsewhere").arg(differences),
        [&] { (void)replay(); }, QStringLiteral("reading the same cases, routing none"), read,
        kRuns);
}

} // namespace jiuzhang::bench
