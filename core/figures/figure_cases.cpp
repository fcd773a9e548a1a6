// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_cases.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace jiuzhang {

namespace {

using Table = FigurePlace::Table;

const QString kTakenAway = QStringLiteral("correctedAway");

constexpr std::array kTables{std::pair{Table::Total, "total"}, std::pair{Table::Units, "units"},
                             std::pair{Table::Categories, "categories"},
                             std::pair{Table::Tracks, "tracks"}};

QString nameOf(Table table)
{
    const auto found = std::ranges::find(kTables, table, &std::pair<Table, const char*>::first);
    return QString::fromLatin1(found->second);
}

Table tableNamed(const QString& name)
{
    const auto found = std::ranges::find_if(
        kTables, [&](const auto& each) { return name == QLatin1String(each.second); });
    return found == kTables.end() ? Table::Total : found->first;
}

// How often a case stands in the list of a measure to which it adds this.
QJsonArray placesIn(const std::vector<std::uint32_t>& list)
{
    QJsonArray json;
    for (const auto at : list)
        json.append(static_cast<qint64>(at));
    return json;
}

std::vector<std::uint32_t> placesFrom(const QJsonArray& json)
{
    std::vector<std::uint32_t> list;
    for (const auto& at : json)
        list.push_back(static_cast<std::uint32_t>(at.toInteger()));
    return list;
}

QJsonValue toJson(const std::optional<std::vector<CaseNumber>>& numbers)
{
    QJsonArray list;
    for (const auto& number : numbers.value_or(std::vector<CaseNumber>()))
        list.append(number.text());
    return numbers ? QJsonValue(list) : QJsonValue();
}

std::int64_t timesOf(const MeasureRow& measure, std::int64_t adds)
{
    return measure.isMoney ? std::int64_t{adds != 0} : std::abs(adds);
}

} // namespace

std::uint32_t FigureCases::placeOf(const CaseNumber& number)
{
    const auto known = places_.constFind(number.text());
    if (known != places_.constEnd())
        return *known;
    const auto place = static_cast<std::uint32_t>(numbers_.size());
    places_.insert(number.text(), place);
    numbers_.push_back(number);
    return place;
}

void FigureCases::add(const FigurePlace& place, const CaseNumber& number, const FigureRow& adds)
{
    const auto at = placeOf(number);
    Lists& lists = rows_[place];
    for (const auto& each : measures()) {
        const auto times = timesOf(each, adds.count(each.measure));
        auto& list = lists[static_cast<std::size_t>(each.measure)];
        list.insert(std::ranges::upper_bound(list, at), static_cast<std::size_t>(times), at);
    }
}

std::optional<std::vector<CaseNumber>> FigureCases::of(const FigurePlace& place,
                                                       Measure measure) const
{
    if (unknown_.contains({place, measure}))
        return std::nullopt;
    const auto row = rows_.find(place);
    return numbersOf(row == rows_.end() ? List() : row->second[static_cast<std::size_t>(measure)]);
}

std::optional<std::vector<CaseNumber>> FigureCases::takenAway(const FigurePlace& place) const
{
    if (unknown_.contains({place, Measure::Corrected}))
        return std::nullopt;
    const auto list = takenAway_.find(place);
    return numbersOf(list == takenAway_.end() ? List() : list->second);
}

std::vector<CaseNumber> FigureCases::numbersOf(const List& list) const
{
    std::vector<CaseNumber> numbers;
    for (const auto at : list) {
        if (at < numbers_.size()) // else what was kept is not what kept() wrote
            numbers.push_back(numbers_[at]);
    }
    std::ranges::sort(numbers); // a merged case may be counted after its root
    return numbers;
}

void FigureCases::openWith(const FigurePlace& place,
                           const std::optional<std::vector<CaseNumber>>& frozen)
{
    if (!frozen) {
        forget(place, Measure::Opening);
        return forget(place, Measure::Corrected);
    }
    List then;
    for (const auto& number : *frozen)
        then.push_back(placeOf(number));
    std::ranges::sort(then);
    Lists& lists = rows_[place];
    List now = std::exchange(lists[static_cast<std::size_t>(Measure::Opening)], then);
    std::ranges::sort(now);
    std::ranges::set_difference(
        now, then, std::back_inserter(lists[static_cast<std::size_t>(Measure::Corrected)]));
    std::ranges::set_difference(then, now, std::back_inserter(takenAway_[place]));
}

QByteArray FigureCases::kept() const
{
    QJsonArray numbers;
    for (const auto& number : numbers_)
        numbers.append(number.text());
    QJsonArray rows;
    for (const auto& [place, lists] : rows_) {
        QJsonObject row{{QStringLiteral("table"), nameOf(place.table)},
                        {QStringLiteral("id"), place.id}};
        for (const auto& each : measures()) {
            const auto list = placesIn(lists[static_cast<std::size_t>(each.measure)]);
            if (!list.isEmpty())
                row[QLatin1String(each.key)] = list;
        }
        if (const auto away = takenAway_.find(place); away != takenAway_.end())
            row[kTakenAway] = placesIn(away->second);
        rows.append(row);
    }
    const QJsonObject all{{QStringLiteral("numbers"), numbers}, {QStringLiteral("rows"), rows}};
    return qCompress(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

FigureCases FigureCases::fromKept(const QByteArray& bytes)
{
    const QJsonObject all = QJsonDocument::fromJson(qUncompress(bytes)).object();
    FigureCases cases;
    for (const auto& number : all[u"numbers"].toArray())
        (void)cases.placeOf(CaseNumber(number.toString()));
    for (const auto& row : all[u"rows"].toArray()) {
        const FigurePlace place{tableNamed(row[u"table"].toString()), row[u"id"].toString()};
        Lists& lists = cases.rows_[place];
        for (const auto& each : measures())
            lists[static_cast<std::size_t>(each.measure)] =
                placesFrom(row[QLatin1String(each.key)].toArray());
        cases.takenAway_[place] = placesFrom(row[kTakenAway].toArray());
    }
    return cases;
}

QJsonObject toJson(const FigureCases& cases, const FigurePlace& place)
{
    QJsonObject json;
    for (const auto& each : measures())
        json[QLatin1String(each.key)] = toJson(cases.of(place, each.measure));
    json[kTakenAway] = toJson(cases.takenAway(place));
    return json;
}

} // namespace jiuzhang
