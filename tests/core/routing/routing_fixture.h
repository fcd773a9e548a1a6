// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/shipped_programme.h"
#include "core/routing/routing.h"
#include "tests/support/json_edit.h"

namespace jiuzhang::tests {

inline const Programme& programme()
{
    static const Programme shipped = shippedProgramme().value();
    return shipped;
}

inline UnitId unitId(const char* text)
{
    return UnitId(QString::fromLatin1(text));
}

// One rule as JSON; `rest` is its conditions and outputs.
inline QByteArray ruleJson(const char* id, int rank, const char* rest)
{
    return QStringLiteral(
               R"({"id": "%1", "words": "规则%1", "rank": %2, "clause": "II.2a", "note": "测试", %3})")
        .arg(QString::fromUtf8(id), QString::number(rank), QString::fromUtf8(rest))
        .toUtf8();
}

inline Result<RuleSet> ruleSet(const QList<QByteArray>& rules)
{
    const QByteArray json = R"({"version": 7, "rules": [)" + rules.join(',') + "]}";
    return RuleSet::fromJson(QJsonDocument::fromJson(json).object(), programme());
}

} // namespace jiuzhang::tests
