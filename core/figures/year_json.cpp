// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/month_report.h"
#include "core/figures/reconciling.h"

namespace jiuzhang {

namespace {

QJsonValue day(const std::optional<QDate>& value)
{
    return value ? QJsonValue(value->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue money(const std::optional<Money>& value)
{
    return value ? QJsonValue(static_cast<qint64>(value->fen())) : QJsonValue();
}

QJsonValue text(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue category(const std::optional<CategoryId>& value)
{
    return value ? QJsonValue(value->text()) : QJsonValue();
}

// Of a month that has not come yet nothing is open.
QJsonObject figuresJson(const FigureRow& row, const FigureCases* cases, bool isCome)
{
    QJsonObject json;
    QJsonObject lists;
    for (const Measure measure : monthMeasures()) {
        const QLatin1String key(rowOf(measure).key);
        json[key] = static_cast<qint64>(row.count(measure));
        if (cases)
            lists[key] = toJson(*cases, {FigurePlace::Table::Total, {}})[key];
    }
    json[u"open"] = isCome ? json[u"closing"] : QJsonValue();
    if (cases)
        json[u"cases"] = lists;
    return json;
}

QJsonValue frozenJson(const std::optional<MonthFlow::Frozen>& frozen)
{
    if (!frozen)
        return {};
    return figuresJson(frozen->total, frozen->cases.get(), true);
}

QJsonObject toJson(const Reconciling& each)
{
    return {{QStringLiteral("measure"), QLatin1String(rowOf(each.measure).key)},
            {QStringLiteral("months"), static_cast<qint64>(each.months)},
            {QStringLiteral("corrected"), static_cast<qint64>(each.corrected)},
            {QStringLiteral("year"), static_cast<qint64>(each.year)}};
}

QJsonObject toJson(const MonthFlow& month, QDate readOn)
{
    QJsonObject json = figuresJson(month.counted, month.cases.get(), month.period.from <= readOn);
    json[u"from"] = day(month.period.from);
    json[u"to"] = day(month.period.to);
    json[u"frozen"] = frozenJson(month.frozen);
    json[u"correction"] =
        month.frozen ? QJsonValue(figuresJson(month.corrected(), nullptr, true)) : QJsonValue();
    return json;
}

QJsonObject toJson(const OpenCase& open, const Directory& directory)
{
    return {
        {QStringLiteral("number"), open.number.text()},
        {QStringLiteral("entity"), text(open.entity)},
        {QStringLiteral("category"), category(open.category)},
        {QStringLiteral("lead"), open.lead ? QJsonValue(directory.name(*open.lead)) : QJsonValue()},
        {QStringLiteral("registeredOn"), day(open.registeredOn)},
        {QStringLiteral("dueOn"), day(open.dueOn)},
        {QStringLiteral("state"), idOf(open.state)},
        {QStringLiteral("amountFen"), money(open.amount)}};
}

QJsonObject toJson(const UnresolvedCause& cause)
{
    QJsonArray findings;
    for (const auto& finding : cause.findings)
        findings.append(QJsonObject{{QStringLiteral("number"), finding.number.text()},
                                    {QStringLiteral("finding"), finding.text}});
    return {{QStringLiteral("cause"), cause.id},
            {QStringLiteral("name"), cause.name},
            {QStringLiteral("cases"), cause.cases},
            {QStringLiteral("amountFen"), money(cause.amount)},
            {QStringLiteral("amountUnknown"), cause.amountUnknown},
            {QStringLiteral("findings"), findings}};
}

QJsonObject toJson(const TracedCase& traced, const Directory& directory)
{
    return {{QStringLiteral("number"), traced.number.text()},
            {QStringLiteral("on"), day(traced.on)},
            {QStringLiteral("fromUnit"), directory.name(traced.from)},
            {QStringLiteral("toUnit"), directory.name(traced.to)},
            {QStringLiteral("text"), traced.text}};
}

QJsonObject toJson(const StudiedCase& studied, const Directory& directory)
{
    const Docketing& study = studied.study;
    return {{QStringLiteral("number"), studied.number.text()},
            {QStringLiteral("entity"), text(studied.entity)},
            {QStringLiteral("proposedBy"),
             studied.proposedBy ? QJsonValue(directory.name(*studied.proposedBy)) : QJsonValue()},
            {QStringLiteral("proposedOn"), day(studied.proposedOn)},
            {QStringLiteral("criteria"), text(studied.criteria)},
            {QStringLiteral("docket"), text(study.docket)},
            {QStringLiteral("docketedOn"),
             study.docket.isEmpty() ? QJsonValue() : day(std::optional(study.on))},
            {QStringLiteral("decidedOn"), day(study.decidedOn)},
            {QStringLiteral("decision"), text(study.decision)},
            {QStringLiteral("minutes"), text(study.minutes)},
            {QStringLiteral("owner"), text(study.owner)},
            {QStringLiteral("dueOn"), day(study.dueOn)},
            {QStringLiteral("state"), idOf(studied.state)},
            {QStringLiteral("settledOn"), day(studied.settledOn)}};
}

QJsonObject toJson(const PublishedCase& published)
{
    return {{QStringLiteral("number"), published.number.text()},
            {QStringLiteral("appearedOn"), day(published.appearedOn)},
            {QStringLiteral("media"), published.media},
            {QStringLiteral("text"), published.text}};
}

QJsonObject toJson(const OpinionCase& opinion)
{
    return {{QStringLiteral("number"), opinion.number.text()},
            {QStringLiteral("entity"), text(opinion.entity)},
            {QStringLiteral("cameOn"), day(opinion.cameOn)},
            {QStringLiteral("answeredOn"), day(opinion.answeredOn)},
            {QStringLiteral("channel"), text(opinion.channel)},
            {QStringLiteral("answer"), text(opinion.answer)}};
}

QJsonObject toJson(const TypicalCase& typical)
{
    return {{QStringLiteral("number"), typical.number.text()},
            {QStringLiteral("entity"), typical.entity},
            {QStringLiteral("category"), category(typical.category)},
            {QStringLiteral("respondent"), text(typical.respondent)},
            {QStringLiteral("facts"), text(typical.facts)},
            {QStringLiteral("finding"), text(typical.finding)},
            {QStringLiteral("opinion"), text(typical.opinion)},
            {QStringLiteral("amountFen"), money(typical.amount)},
            {QStringLiteral("fulfilledFen"), money(typical.fulfilled)}};
}

template <class T, class... More>
QJsonArray listOf(const std::vector<T>& values, const More&... more)
{
    QJsonArray json;
    for (const auto& value : values)
        json.append(toJson(value, more...));
    return json;
}

} // namespace

QJsonObject yearSummaryJson(const YearSummary& summary, const Programme& programme)
{
    const Figures& figures = summary.figures;
    QJsonObject totals = toJson(figures.total, figures, FigurePlace::Table::Total);
    totals[u"clues"] = static_cast<qint64>(summary.clues);
    return {{QStringLiteral("year"), figures.span.period.to.year()},
            {QStringLiteral("from"), day(figures.span.period.from)},
            {QStringLiteral("to"), day(figures.span.period.to)},
            {QStringLiteral("asOf"), day(figures.span.asOf)},
            {QStringLiteral("identityHolds"), figures.identityHolds()},
            {QStringLiteral("overpaid"), toJson(figures.overpaid)},
            {QStringLiteral("nextYear"), toJson(summary.nextYear)},
            {QStringLiteral("totals"), totals},
            {QStringLiteral("categories"),
             toJson(figures.categories, figures, FigurePlace::Table::Categories)},
            {QStringLiteral("units"), toJson(figures.units, figures, FigurePlace::Table::Units)},
            {QStringLiteral("tracks"), toJson(figures.tracks, figures, FigurePlace::Table::Tracks)},
            {QStringLiteral("months"), listOf(summary.months, figures.span.readOn())},
            {QStringLiteral("reconciling"), listOf(reconciled(summary))},
            {QStringLiteral("carriedOver"), listOf(summary.carriedOver, programme.directory)},
            {QStringLiteral("unresolvedCauses"), listOf(summary.unresolvedCauses)},
            {QStringLiteral("traced"), listOf(summary.traced, programme.directory)},
            {QStringLiteral("typicalCases"), listOf(summary.typicalCases)},
            {QStringLiteral("satisfaction"), toJson(summary.satisfaction, programme.directory)},
            {QStringLiteral("studied"), listOf(summary.studied, programme.directory)},
            {QStringLiteral("published"), listOf(summary.published)},
            {QStringLiteral("publicOpinion"), listOf(summary.opinions)}};
}

} // namespace jiuzhang
