// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/routing.h"

namespace jiuzhang {

// Where one rule set sends one case.
struct Route {
    std::optional<UnitId> lead; // none: a person chooses
    std::vector<UnitId> assisting;
    std::vector<UnitId> copied;
    bool copiedNeedsPerson = false;
    QStringList rules; // ids of those that decide what differs; empty: no rule does
};

// A case that a draft would send elsewhere than the rules in force do.
struct RoutingDifference {
    CaseNumber number;
    QString entity;
    std::optional<UnitId> leadNow; // who has the case, by whatever decision
    Route was;
    Route would;
};

// Both sets are asked as of the day the case was dispatched last, or of `on` when it never
// was: what differs comes of the rules alone. None: it would go the same way.
[[nodiscard]] std::optional<RoutingDifference> differenceFor(const Case& subject,
                                                             const RuleSet& inForce,
                                                             const RuleSet& draft,
                                                             const Directory& directory, QDate on);

// {"case", "entity", "leadNow", "was", "would"}; each way {"lead", "assisting", "copied",
// "needsPerson", "rules"}, units by full name.
[[nodiscard]] QJsonObject toJson(const RoutingDifference& difference, const Directory& directory);

} // namespace jiuzhang
