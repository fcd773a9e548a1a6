// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/programme.h"

#include <QJsonObject>

#include <array>

namespace jiuzhang {

// What a condition looks at and how (casework, Routing).
enum class FactKind { Category, Locality, Respondent, Amount, Source, Keyword, InLitigation, Age };
inline constexpr std::array kFacts{FactKind::Category,     FactKind::Locality, FactKind::Respondent,
                                   FactKind::Amount,       FactKind::Source,   FactKind::Keyword,
                                   FactKind::InLitigation, FactKind::Age};
enum class Comparison { Is, In, Under, Contains, AtLeast, Between, IsEmpty };

struct Condition {
    FactKind fact;
    Comparison comparison;
    // Ids, words, whole numbers (fen for Amount, days for Age), "true" or "false"; for Under
    // kinds of unit. Several mean any of them, for Between from–to. A unit is its successors too.
    QStringList values;
    friend bool operator==(const Condition&, const Condition&) = default;
};

enum class OutputRole { Lead, Assisting, Copied };
enum class OutputTarget { Unit, LocalitysTown, TheRespondent, APersonChooses };

struct RuleOutput {
    OutputRole role;
    OutputTarget target;
    std::optional<UnitId> unit; // the unit, or the one suggested to the person
    friend bool operator==(const RuleOutput&, const RuleOutput&) = default;
};

struct Rule {
    QString id;
    int rank = 0;                      // lower is asked first
    QString words;                     // Chinese, for 「为什么」
    QString clause;                    // of the plan
    QString note;                      // why it is as it is, for whoever changes it next
    std::vector<Condition> conditions; // all must hold; none: always
    std::vector<RuleOutput> outputs;   // one lead at most
    friend bool operator==(const Rule&, const Rule&) = default;
};

[[nodiscard]] QString factId(FactKind fact);                 // "in-litigation"
[[nodiscard]] QString comparisonSign(Comparison comparison); // "≥"

// What can be asked of a fact, in the order in which a person is offered it.
[[nodiscard]] std::vector<Comparison> comparisonsOf(FactKind fact);

// As a rule file has it; RuleSet::fromJson() reads it back.
[[nodiscard]] QJsonObject toJson(const Rule& rule);

} // namespace jiuzhang
