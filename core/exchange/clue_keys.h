// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a clue that the reading of a workbook treats in a way of their own, by key.
#pragma once

#include "core/casework/field_types.h"
#include "core/casework/fields.h"
#include "core/exchange/header_names.h"

namespace jiuzhang {

inline const auto kSource = QStringLiteral("source");
inline const auto kEntity = QStringLiteral("entity");
inline const auto kConfidential = QStringLiteral("confidential");
inline const auto kTotal = QStringLiteral("totalFen");
inline const auto kDisputed = QStringLiteral("disputedFen");
inline const auto kFactsKey = QStringLiteral("facts");
inline const auto kClaim = QStringLiteral("claim");
inline const auto kStory = QString::fromUtf16(kFactsAndClaim);

[[nodiscard]] inline bool isAmount(const QString& key)
{
    const ClueField* field = clueField(key);
    return field && std::holds_alternative<field::Amount>(field->type);
}

} // namespace jiuzhang
