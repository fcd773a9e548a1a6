// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/rules.h"

#include "core/base/text.h"
#include "core/office/decide.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/rules/configuration.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

// The rule set within the event that adopted it, or within the programme.
QJsonObject rulesWithin(const QJsonObject& json)
{
    return {{QStringLiteral("version"), json[u"version"]},
            {QStringLiteral("rules"), json[u"rules"]}};
}

// `seen`: the rules that whoever made the draft had before them.
Outcome mayAdopt(const Desk& fresh, const Acting& acting, const QString& note, int seen)
{
    if (note.isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("note")});
    const auto versions = TRY(ruleVersions(fresh.record, fresh.programme));
    if (versions.back().version != seen)
        return refuse(ErrorCode::RulesChanged, {QString::number(versions.back().version)});
    const QDate since = versions.back().on;
    if (acting.on < since)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("on"), iso(acting.on), iso(since)});
    return {};
}

// Whoever changes one rule, and may not know who is named in another, leaves that as it is.
QJsonObject asInForce(const Desk& desk, QJsonObject draft)
{
    const auto& own = desk.rules.rules();
    const auto told = toldRules(desk, own);
    QJsonArray rules = draft[u"rules"].toArray();
    for (auto each : rules) {
        QJsonObject rule = each.toObject();
        const auto same = std::ranges::find(own, rule[u"id"].toString(), &Rule::id);
        if (same == own.end())
            continue;
        const QJsonObject whole = toJson(*same);
        const QJsonObject readable = toJson(told[static_cast<std::size_t>(same - own.begin())]);
        for (auto at = readable.begin(); at != readable.end(); ++at) {
            if (rule.value(at.key()) == at.value())
                rule[at.key()] = whole[at.key()];
        }
        each = rule;
    }
    if (!rules.isEmpty())
        draft[u"rules"] = rules;
    return draft;
}

} // namespace

std::vector<Rule> toldRules(const Desk& desk, std::vector<Rule> rules)
{
    for (Rule& rule : rules) {
        rule.words = toldText(desk, {}, {}, rule.words);
        rule.note = toldText(desk, {}, {}, rule.note);
        for (Condition& condition : rule.conditions) {
            if (condition.fact == FactKind::Keyword)
                std::ranges::transform(
                    condition.values, condition.values.begin(),
                    [&](const QString& word) { return toldText(desk, {}, {}, word); });
        }
    }
    return rules;
}

Result<std::vector<RuleVersion>> ruleVersions(const CaseRecord& record, const Programme& programme)
{
    const auto programmes = TRY(record.eventsOfKind(kAdoptProgramme));
    const auto adoptions = TRY(record.eventsOfKind(kAdoptRules));
    std::vector<RuleVersion> versions;
    const QJsonObject own = rulesWithin(programme.routing);
    for (const Event& event : std::span(programmes).first(1))
        versions.push_back(
            {own[u"version"].toInt(), event.happenedOn, event.operatorName, {}, own});
    for (const Event& event : adoptions) {
        const QJsonObject rules = rulesWithin(event.payload);
        versions.push_back(
            {rules[u"version"].toInt(), event.happenedOn, event.operatorName, event.reason, rules});
    }
    return versions;
}

Result<RuleSet> rulesInForce(const CaseRecord& record, const Programme& programme)
{
    const auto adopted = TRY(record.configuration(kAdoptRules));
    return RuleSet::adopted(rulesWithin(adopted.isEmpty() ? programme.routing : adopted),
                            programme);
}

Result<RuleSet> draftRules(const Desk& desk, QJsonObject draft)
{
    const int next = desk.rules.version() + 1;
    if (!draft.contains(u"version"))
        draft[u"version"] = next;
    return RuleSet::fromJson(asInForce(desk, std::move(draft)), desk.programme, {})
        .map([&](const RuleSet& set) { return set.numbered(next); });
}

Result<int> adoptRules(Desk& desk, const Acting& acting, const QJsonObject& draft,
                       const QString& note, int seen)
{
    const QString reason = note.trimmed();
    const auto recorded = TRY(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        const auto rules = TRY(draftRules(fresh, draft));
        TRY(mayAdopt(fresh, acting, reason, seen));
        QJsonObject payload = toJson(rules);
        payload[u"note"] = reason;
        return Decision{{{kAdoptRules, {}, acting, reason, payload}}};
    }));
    const Event adopted =
        recorded.before() ? TRY(repeated(recorded, kAdoptRules)) : recorded.events.front();
    return adopted.payload[u"version"].toInt();
}

Result<Replay> replayRules(const Desk& desk, const RuleSet& draft, QDate on,
                           const std::function<bool(int percent)>& progress)
{
    const auto rows = TRY(desk.query.rows({}));
    Replay replay;
    bool cancelled = false;
    const auto visit = [&](const Case& subject) {
        if (auto found = differenceFor(subject, desk.rules, draft, desk.programme.directory, on)) {
            found->entity = entityForList(subject);
            replay.differences.push_back(std::move(*found));
        }
        ++replay.cases;
        const auto total = std::max<qint64>(replay.cases, static_cast<qint64>(rows.size()));
        cancelled = !progress(static_cast<int>(qint64(100) * replay.cases / total));
        return !cancelled;
    };
    TRY(desk.query.forEach({}, visit));
    if (cancelled)
        return refuse(ErrorCode::Cancelled);
    return replay;
}

} // namespace jiuzhang
