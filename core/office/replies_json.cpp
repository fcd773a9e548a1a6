// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/replies.h"

#include "core/office/papers/paper_mask.h"

#include <QJsonArray>

namespace jiuzhang {

namespace {

// As in a list that others read.
QString toldInList(const Desk& desk, const std::optional<CaseNumber>& subject, const QString& words)
{
    return toldText(desk, subject, QStringLiteral("ledger-sheet"), words);
}

QJsonObject toJson(const Desk& desk, const ReplyEntry& entry)
{
    QJsonObject values;
    for (auto value = entry.act.values.begin(); value != entry.act.values.end(); ++value)
        values[value.key()] = toldInList(desk, entry.act.number, value.value());
    return {{QStringLiteral("case"), entry.act.number.text()},
            {QStringLiteral("row"), entry.act.row},
            {QStringLiteral("act"), QString::fromUtf16(entry.act.act->id)},
            {QStringLiteral("on"), entry.act.on.toString(Qt::ISODate)},
            {QStringLiteral("values"), values},
            {QStringLiteral("known"), entry.known}};
}

QJsonObject toJson(const Desk& desk, const RowRejection& rejection,
                   const std::function<QString(const Error&)>& reasonText)
{
    return {{QStringLiteral("sheet"), rejection.sheet},
            {QStringLiteral("row"), rejection.row},
            {QStringLiteral("column"), rejection.heading},
            {QStringLiteral("value"), toldInList(desk, {}, rejection.value)},
            {QStringLiteral("code"), errorId(rejection.error.code)},
            {QStringLiteral("reason"), toldInList(desk, {}, reasonText(rejection.error))}};
}

QJsonValue toJson(const std::optional<UnitReport>& report, bool known)
{
    if (!report)
        return {};
    return QJsonObject{{QStringLiteral("unit"), report->unit},
                       {QStringLiteral("month"), report->month},
                       {QStringLiteral("nil"), report->nil},
                       {QStringLiteral("on"), report->on.toString(Qt::ISODate)},
                       {QStringLiteral("known"), known}};
}

} // namespace

QJsonObject toJson(const Desk& desk, const ReplyOutcome& outcome,
                   const std::function<QString(const Error&)>& reasonText)
{
    QJsonArray acts;
    for (const auto& entry : outcome.acts)
        acts.append(toJson(desk, entry));
    QJsonArray rejected;
    for (const auto& each : outcome.rejected)
        rejected.append(toJson(desk, each, reasonText));
    return {{QStringLiteral("unit"), outcome.unit},
            {QStringLiteral("batch"),
             outcome.batch ? QJsonValue(static_cast<qint64>(*outcome.batch)) : QJsonValue()},
            {QStringLiteral("recorded"), outcome.batch ? outcome.fresh() : 0},
            {QStringLiteral("acts"), acts},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("report"), toJson(outcome.report, outcome.reportKnown)}};
}

} // namespace jiuzhang
