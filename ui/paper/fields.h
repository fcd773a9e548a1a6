// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

#include <optional>

namespace jiuzhang::paper {

// The values that a paper's text may name; core/office makes them (Typesetter::PaperOrder).
// What is not known is null.
//   of the paper  organ numberText date addressee addresseeKind district programmeTitle
//                 contactName contactPhone replyDueOn copies[] attachment filledOn filledBy
//   of the case   case.number case.registeredOn case.receivedOn case.source case.entity
//                 case.creditCode case.legalRepresentative case.contact case.phone case.address
//                 case.confidential case.category case.categoryId case.respondent
//                 case.locality case.basisTitle case.basisNumber case.basisDate case.total
//                 case.disputed case.facts case.claim case.lead case.copied[] case.dueOn
// Days are ISO dates; case.basisDate is Chinese text (2014年7月); amounts are text in 万元.
enum class FieldType { Text, Day, List, Flag };

[[nodiscard]] std::optional<FieldType> fieldType(const QString& name);

// "case.entity" looked up in the object; null where a step of the way is missing.
[[nodiscard]] QJsonValue fieldValue(const QJsonObject& fields, const QString& name);

// As it reads on paper: a day as 2022年6月20日, a list joined with 、. nullopt when not known.
// Refuses DateUnreadable, and FieldMissing for a value of the wrong type.
[[nodiscard]] Result<std::optional<QString>> fieldText(const QJsonObject& fields,
                                                       const QString& name);

// The same where the paper cannot do without: also refuses FieldMissing when not known.
[[nodiscard]] Result<QString> requiredText(const QJsonObject& fields, const QString& name);

[[nodiscard]] QString chineseDay(QDate day);

} // namespace jiuzhang::paper
