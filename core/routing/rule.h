// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/programme.h"

#include <QJsonValue>

namespace jiuzhang {

// What a condition looks at and how (casework, Routing).
enum class FactKind { Category, Locality, Respondent, Amount, Source, Keyword, InLitigation, Age };
enum class Comparison { Is, In, Under, Contains, AtLeast, Between, IsEmpty };

struct Condition {
    FactKind fact;
    Comparison comparison;
    // Ids, words, whole numbers (fen for Amount, days for Age), "true" or "false"; for Under
    // kinds of unit. Several mean any of them, for Between from–to. A unit is its successors too.
    QStringList values;
};

enum class OutputRole { Lead, Assisting, Copied };
enum class OutputTarget { Unit, LocalitysTown, TheRespondent, APersonChooses };

struct RuleOutput {
    OutputRole role;
    OutputTarget target;
    std::optional<UnitId> unit; // the unit, or the one suggested to the person
};

struct Rule {
    QString id;
    int rank = 0;                      // lower is asked first
    QString words;                     // Chinese, for 「为什么」
    QString clause;                    // of the plan
    std::vector<Condition> conditions; // all must hold; none: always
    std::vector<RuleOutput> outputs;
};

} // namespace jiuzhang
