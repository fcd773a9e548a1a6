// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ledger_care.h"

#include <QVariant>

namespace jiuzhang {

// Of an event that could not have been entered, why not.
[[nodiscard]] inline Problem ruleProblem(std::int64_t seq, const Error& refusal)
{
    return {QStringLiteral("rule"), QStringLiteral("event %1").arg(seq), errorId(refusal.code),
            refusal};
}

// Where an event says something else than what was to be decided.
[[nodiscard]] inline tl::unexpected<Error> notAsDecided(const QString& key, const QJsonValue& says,
                                                        const QJsonValue& decided = {})
{
    const auto shown = [](const QJsonValue& value) {
        return value.isNull() || value.isUndefined() || value.isObject() || value.isArray()
                   ? QStringLiteral("—")
                   : value.toVariant().toString();
    };
    return refuse(ErrorCode::NotAsDecided, {key, shown(says), shown(decided)});
}

} // namespace jiuzhang
