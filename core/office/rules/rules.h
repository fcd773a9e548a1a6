// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"
#include "core/routing/replay.h"

#include <functional>

namespace jiuzhang {

// A routing rule set that the ledger works by or worked by. The first is the programme's own.
struct RuleVersion {
    int version = 0;
    QDate on; // the day from which it held
    QString operatorName;
    QString note;      // why it was adopted; empty: it came with the programme
    QJsonObject rules; // {"version", "rules"}
};
[[nodiscard]] Result<std::vector<RuleVersion>> ruleVersions(const CaseRecord& record,
                                                            const Programme& programme);

// The rules adopted last; until any are, the programme's own.
[[nodiscard]] Result<RuleSet> rulesInForce(const CaseRecord& record, const Programme& programme);

// The rules of a draft, {"rules": […]}, as the version they would become. A "version" in it is
// only read, as the ledger numbers its rule sets itself. Where it says what toldRules() tells of a
// rule in force, that rule stays as it is. RulesInvalid with the JSON path, RulesConflict.
[[nodiscard]] Result<RuleSet> draftRules(const Desk& desk, QJsonObject draft);

// The rules as a list of them may be read: in their words nobody who is shielded.
[[nodiscard]] std::vector<Rule> toldRules(const Desk& desk, std::vector<Rule> rules);

// Adopts a draft and answers its version; dispatches of earlier days keep the version they were
// made by. The desk goes on with its rules until they are read again. As draftRules(); also
// FieldMissing (the note), OperatorMissing, DateInFuture, DateBefore the set in force, and
// RulesChanged when `seen`, the version that the draft was made from, is not in force any more.
[[nodiscard]] Result<int> adoptRules(Desk& desk, const Acting& acting, const QJsonObject& draft,
                                     const QString& note, int seen);

struct Replay {
    int cases = 0; // that were asked about: the whole ledger
    std::vector<RoutingDifference> differences;
};

// Which cases `draft` would send elsewhere than the rules in force do; those never dispatched as
// of `on`. `progress` is told the per cent done and answers whether to go on: Cancelled.
[[nodiscard]] Result<Replay> replayRules(const Desk& desk, const RuleSet& draft, QDate on,
                                         const std::function<bool(int percent)>& progress);

} // namespace jiuzhang
