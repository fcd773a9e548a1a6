// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in and out of a case's snapshot; an empty list has no key.
#pragma once

#include "core/casework/case.h"
#include "core/casework/json_fields.h"

namespace jiuzhang {

template <class T, class ToJson>
void putList(QJsonObject& json, QStringView key, const std::vector<T>& list, ToJson toJson)
{
    QJsonArray array;
    for (const auto& each : list)
        array.append(toJson(each));
    if (!array.isEmpty())
        json[key] = array;
}

template <class Read>
[[nodiscard]] auto listIn(const QJsonObject& json, QStringView key, Read read)
{
    std::vector<decltype(read(QJsonObject()))> list;
    for (const auto& value : json[key].toArray())
        list.push_back(read(value.toObject()));
    return list;
}

// What keeps a case moving and what is put beside it (follow_up.h), and its place among the
// other cases (follow_up_json.cpp).
void putFollowUp(QJsonObject& json, const Case& subject);
void readFollowUp(Case& subject, const QJsonObject& json);

} // namespace jiuzhang
