// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_cases.h"

#include <QJsonDocument>

#include <algorithm>

namespace jiuzhang {

namespace {

using Table = FigurePlace::Table;

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
    std::vector<CaseNumber> numbers;
    if (const auto row = rows_.find(place); row != rows_.end()) {
        for (const auto at : row->second[static_cast<std::size_t>(measure)])
            numbers.push_back(numbers_[at]);
    }
    std::ranges::sort(numbers); // a merged case may be counted after its root
    return numbers;
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
            QJsonArray list;
            for (const auto at : lists[static_cast<std::size_t>(each.measure)])
                list.append(static_cast<qint64>(at));
            if (!list.isEmpty())
                row[QLatin1String(each.key)] = list;
        }
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
        Lists& lists = cases.rows_[{tableNamed(row[u"table"].toString()), row[u"id"].toString()}];
        for (const auto& each : measures()) {
            for (const auto& at : row[QLatin1String(each.key)].toArray())
                lists[static_cast<std::size_t>(each.measure)].push_back(
                    static_cast<std::uint32_t>(at.toInteger()));
        }
    }
    return cases;
}

QJsonObject toJson(const FigureCases& cases, const FigurePlace& place)
{
    QJsonObject json;
    for (const auto& each : measures()) {
        const auto numbers = cases.of(place, each.measure);
        QJsonArray list;
        for (const auto& number : numbers.value_or(std::vector<CaseNumber>()))
            list.append(number.text());
        json[QLatin1String(each.key)] = numbers ? QJsonValue(list) : QJsonValue();
    }
    return json;
}

} // namespace jiuzhang
