// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/rules.h"

namespace jiuzhang {

namespace {

const QString kAdoptRules = QStringLiteral("adopt-rules");

// The rule set within the event that adopted it, or within the programme.
QJsonObject rulesWithin(const QJsonObject& json)
{
    return {{QStringLiteral("version"), json[u"version"]},
            {QStringLiteral("rules"), json[u"rules"]}};
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Outcome mayAdopt(const Desk& desk, const Acting& acting, const QString& note)
{
    if (note.isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("note")});
    if (acting.operatorName.trimmed().isEmpty())
        return refuse(ErrorCode::OperatorMissing);
    if (acting.on > desk.today)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("on"), iso(acting.on), iso(desk.today)});
    const auto versions = ruleVersions(desk.record, desk.programme);
    if (!versions)
        return refuse(versions.error());
    const RuleVersion& newest = versions->back();
    if (newest.version != desk.rules.version())
        return refuse(ErrorCode::RulesChanged, {QString::number(newest.version)});
    if (acting.on < newest.on)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), iso(acting.on), iso(newest.on)});
    return {};
}

} // namespace

Result<std::vector<RuleVersion>> ruleVersions(const CaseRecord& record, const Programme& programme)
{
    const auto programmes = record.eventsOfKind(QStringLiteral("adopt-programme"));
    if (!programmes)
        return refuse(programmes.error());
    const auto adoptions = record.eventsOfKind(kAdoptRules);
    if (!adoptions)
        return refuse(adoptions.error());
    std::vector<RuleVersion> versions;
    const QJsonObject own = rulesWithin(programme.routing);
    for (const Event& event : std::span(*programmes).first(1))
        versions.push_back(
            {own[u"version"].toInt(), event.happenedOn, event.operatorName, {}, own});
    for (const Event& event : *adoptions) {
        const QJsonObject rules = rulesWithin(event.payload);
        versions.push_back(
            {rules[u"version"].toInt(), event.happenedOn, event.operatorName, event.reason, rules});
    }
    return versions;
}

Result<RuleSet> rulesInForce(const CaseRecord& record, const Programme& programme)
{
    const auto adopted = record.configuration(kAdoptRules);
    if (!adopted)
        return refuse(adopted.error());
    return RuleSet::adopted(rulesWithin(adopted->isEmpty() ? programme.routing : *adopted),
                            programme);
}

Result<RuleSet> draftRules(const Desk& desk, QJsonObject draft)
{
    const int next = desk.rules.version() + 1;
    if (!draft.contains(u"version"))
        draft[u"version"] = next;
    return RuleSet::fromJson(draft, desk.programme, {}).map([&](const RuleSet& set) {
        return set.numbered(next);
    });
}

Result<int> adoptRules(Desk& desk, const Acting& acting, const QJsonObject& draft,
                       const QString& note)
{
    const auto rules = draftRules(desk, draft);
    if (!rules)
        return refuse(rules.error());
    const QString reason = note.trimmed();
    const auto adopted = desk.record.atomically([&]() -> Outcome {
        if (auto may = mayAdopt(desk, acting, reason); !may)
            return may;
        QJsonObject payload = toJson(*rules);
        payload[u"note"] = reason;
        if (auto event = desk.record.append({kAdoptRules, {}, acting, reason, payload}); !event)
            return refuse(event.error());
        return {};
    });
    if (!adopted)
        return refuse(adopted.error());
    return rules->version();
}

Result<Replay> replayRules(const Desk& desk, const RuleSet& draft, QDate on,
                           const std::function<bool(int percent)>& progress)
{
    const auto rows = desk.query.rows({});
    if (!rows)
        return refuse(rows.error());
    Replay replay;
    bool cancelled = false;
    const auto visit = [&](const Case& subject) {
        if (auto found = differenceFor(subject, desk.rules, draft, desk.programme.directory, on))
            replay.differences.push_back(std::move(*found));
        ++replay.cases;
        const auto total = std::max<qint64>(replay.cases, static_cast<qint64>(rows->size()));
        cancelled = !progress(static_cast<int>(qint64(100) * replay.cases / total));
        return !cancelled;
    };
    if (auto read = desk.query.forEach({}, visit); !read)
        return refuse(read.error());
    if (cancelled)
        return refuse(ErrorCode::Cancelled);
    return replay;
}

} // namespace jiuzhang
