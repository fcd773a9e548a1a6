// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/saved_views.h"

#include "ui/shared/kept_here.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace jiuzhang::ui {

namespace {

const auto kViews = QStringLiteral("/views");

QJsonArray toJson(const FilterSpan& span)
{
    return {span.from, span.to};
}

FilterSpan spanIn(const QJsonValue& json)
{
    return {json[0].toString(), json[1].toString()};
}

QJsonValue toJson(const std::optional<QString>& choice)
{
    return choice ? QJsonValue(*choice) : QJsonValue();
}

std::optional<QString> choiceIn(const QJsonValue& json)
{
    return json.isString() ? std::optional(json.toString()) : std::nullopt;
}

QJsonObject toJson(const SavedView& view)
{
    const LedgerFilters& filters = view.filters;
    return {{QStringLiteral("find"), filters.find},
            {QStringLiteral("states"), QJsonArray::fromStringList(filters.states)},
            {QStringLiteral("category"), toJson(filters.category)},
            {QStringLiteral("lead"), toJson(filters.lead)},
            {QStringLiteral("late"), filters.late},
            {QStringLiteral("lagging"), filters.lagging},
            {QStringLiteral("registeredOn"), toJson(filters.registeredOn)},
            {QStringLiteral("disputed"), toJson(filters.disputed)},
            {QStringLiteral("track"), toJson(filters.track)},
            {QStringLiteral("rung"), toJson(filters.rung)},
            {QStringLiteral("act"), toJson(filters.act)},
            {QStringLiteral("actOn"), toJson(filters.actOn)},
            {QStringLiteral("sortBy"), view.sortBy},
            {QStringLiteral("descending"), view.descending}};
}

SavedView viewIn(const QString& name, const QJsonObject& json)
{
    LedgerFilters filters{.find = json[u"find"].toString(),
                          .category = choiceIn(json[u"category"]),
                          .lead = choiceIn(json[u"lead"]),
                          .late = json[u"late"].toBool(),
                          .lagging = json[u"lagging"].toBool(),
                          .registeredOn = spanIn(json[u"registeredOn"]),
                          .disputed = spanIn(json[u"disputed"]),
                          .track = choiceIn(json[u"track"]),
                          .rung = choiceIn(json[u"rung"]),
                          .act = choiceIn(json[u"act"]),
                          .actOn = spanIn(json[u"actOn"])};
    for (const auto& state : json[u"states"].toArray())
        filters.states += state.toString();
    return {name, filters, json[u"sortBy"].toString(), json[u"descending"].toBool()};
}

QJsonObject kept(const QString& ledgerPath)
{
    const auto bytes = QSettings().value(keptHereFor(ledgerPath) + kViews).toByteArray();
    return QJsonDocument::fromJson(bytes).object();
}

void keep(const QString& ledgerPath, const QJsonObject& views)
{
    QSettings().setValue(keptHereFor(ledgerPath) + kViews,
                         QJsonDocument(views).toJson(QJsonDocument::Compact));
}

} // namespace

std::vector<SavedView> savedViews(const QString& ledgerPath)
{
    std::vector<SavedView> views;
    const QJsonObject all = kept(ledgerPath);
    for (auto view = all.begin(); view != all.end(); ++view)
        views.push_back(viewIn(view.key(), view.value().toObject()));
    return views;
}

void saveView(const QString& ledgerPath, const SavedView& view)
{
    QJsonObject views = kept(ledgerPath);
    views[view.name] = toJson(view);
    keep(ledgerPath, views);
}

void forgetView(const QString& ledgerPath, const QString& name)
{
    QJsonObject views = kept(ledgerPath);
    views.remove(name);
    keep(ledgerPath, views);
}

} // namespace jiuzhang::ui
