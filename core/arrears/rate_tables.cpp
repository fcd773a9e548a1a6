// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/rate_tables.h"

#include "core/base/json_cursor.h"
#include "core/casework/clue.h"
#include "core/casework/terms_of_work.h"

#include <QFile>

#include <algorithm>

// As in core/calendar: a resource of a static library has to be asked for, outside any namespace.
static void bringInArrearsResource()
{
    Q_INIT_RESOURCE(arrears);
}

namespace jiuzhang {

namespace {

const QString kRatesFormat = QStringLiteral("jiuzhang-rates-1");

std::optional<RateFrom> readRate(const JsonCursor& item)
{
    if (!item.hasKeys({"from", "percent"}, {"per"}))
        return std::nullopt;
    const auto from = item.at("from").date();
    const QString percent = item.at("percent").text();
    if (!percent.isEmpty() && !isInterestRate(percent))
        item.at("percent").mistake(QStringLiteral("is no rate in percent, written like \"3.85\""));
    const bool isYearly = item.at("per").isAbsent();
    const auto per = isYearly ? InterestPer::Year : wordFrom<InterestPer>(item.at("per").text());
    if (!per)
        item.at("per").mistake(QStringLiteral("is none of year, month, day"));
    if (!from || !per)
        return std::nullopt;
    return RateFrom{*from, {percent, *per}};
}

std::vector<RateFrom> readTable(const JsonCursor& list)
{
    std::vector<RateFrom> table;
    for (const JsonCursor& item : list.items()) {
        const auto read = readRate(item);
        if (!read)
            continue;
        if (!table.empty() && read->from <= table.back().from)
            item.at("from").mistake(QStringLiteral("does not lie after the day before it"));
        table.push_back(*read);
    }
    return table;
}

} // namespace

Result<RateTables> RateTables::fromJson(const QByteArray& json, const QString& place)
{
    std::vector<Mistake> mistakes;
    const auto root = JsonCursor::document(json, mistakes);
    RateTables tables;
    if (root.hasKeys({"format", "lpr", "benchmark", "decree", "doubled"})) {
        const QString format = root.at("format").text();
        if (!format.isEmpty() && format != kRatesFormat)
            root.at("format").mistake(QStringLiteral("is not \"jiuzhang-rates-1\""));
        tables = {readTable(root.at("lpr")), readTable(root.at("benchmark")),
                  readTable(root.at("decree")), readTable(root.at("doubled"))};
    }
    if (!mistakes.empty()) {
        const Mistake& first = mistakes.front();
        return refuse(ErrorCode::RatesInvalid, {place, first.reason}, first.path);
    }
    return tables;
}

const InterestRate* rateOn(const std::vector<RateFrom>& table, QDate day)
{
    const auto next = std::ranges::upper_bound(table, day, {}, &RateFrom::from);
    return next == table.begin() ? nullptr : &std::prev(next)->rate;
}

Result<RateTables> shippedRates()
{
    bringInArrearsResource();
    const QString path = QStringLiteral(":/arrears/rates.json");
    QFile file(path);
    return RateTables::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(),
                                path);
}

} // namespace jiuzhang
