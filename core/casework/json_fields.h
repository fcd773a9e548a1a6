// SPDX-License-Identifier: GPL-3.0-or-later
// Optional values in and out of JSON objects: what is not known has no key.
#pragma once

#include "core/base/money.h"
#include "core/base/partial_date.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace jiuzhang {

inline void putText(QJsonObject& json, QStringView key, const QString& text)
{
    if (!text.isEmpty())
        json[key] = text;
}

inline void putDay(QJsonObject& json, QStringView key, const std::optional<QDate>& day)
{
    if (day)
        json[key] = day->toString(Qt::ISODate);
}

template <class C>
[[nodiscard]] QJsonArray codesToJson(const std::vector<C>& codes)
{
    QJsonArray array;
    for (const auto& code : codes)
        array.append(code.text());
    return array;
}

[[nodiscard]] inline std::optional<QDate> dayIn(const QJsonObject& json, QStringView key)
{
    const auto day = isoDay(json[key].toString());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

[[nodiscard]] inline std::optional<Money> moneyIn(const QJsonObject& json, QStringView key)
{
    const auto value = json[key];
    return value.isDouble() ? std::optional(Money::fromFen(value.toInteger())) : std::nullopt;
}

template <class C>
[[nodiscard]] std::optional<C> codeIn(const QJsonObject& json, QStringView key)
{
    const auto value = json[key];
    return value.isString() ? std::optional(C(value.toString())) : std::nullopt;
}

template <class C>
[[nodiscard]] std::vector<C> codesIn(const QJsonObject& json, QStringView key)
{
    std::vector<C> codes;
    for (const auto& value : json[key].toArray())
        codes.emplace_back(value.toString());
    return codes;
}

} // namespace jiuzhang
