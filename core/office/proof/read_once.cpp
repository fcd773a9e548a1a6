// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/read_once.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

Result<std::span<const Event>> ReadOnce::before(const QString& kind, std::int64_t seq)
{
    auto known = kinds_.find(kind);
    if (known == kinds_.end())
        known = kinds_.emplace(kind, TRY(record_.eventsOfKind(kind))).first;
    const auto& events = known->second;
    return std::span(events.begin(), std::ranges::lower_bound(events, seq, {}, &Event::seq));
}

Result<const IssuedPaper*> ReadOnce::paper(const QString& number)
{
    if (const int year = yearIn(number); years_.insert(year).second) {
        for (auto& each : TRY(papers_.papersOf(year))) {
            const QString text = each.numberText;
            issued_.emplace(text, std::move(each));
        }
    }
    const auto found = issued_.find(number);
    if (found == issued_.end())
        return refuse(ErrorCode::PaperUnknown, {number});
    return &found->second;
}

Result<bool> ReadOnce::lists(std::int64_t import, const Row& row)
{
    auto known = imports_.find(import);
    if (known == imports_.end()) {
        const Event event = TRY(record_.event(import));
        if (event.kind != u"import")
            return refuse(ErrorCode::EntryUnknown, {QString::number(import)});
        std::set<Row> rows;
        for (const auto each : event.payload[u"rows"].toArray())
            rows.insert(
                {each[u"sheet"].toString(), each[u"row"].toInt(), each[u"case"].toString()});
        known = imports_.emplace(import, std::move(rows)).first;
    }
    return known->second.contains(row);
}

} // namespace jiuzhang
