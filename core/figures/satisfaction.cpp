// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/satisfaction.h"

#include "core/casework/acts.h"
#include "core/figures/case_figures.h"
#include "core/figures/unit_shares.h"
#include "core/shielding/masking.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// What the entity said, or that the office took the case up again.
struct Step {
    QDate on;
    Act act;
    std::optional<EntityView> view = {};
};

// In the order of the facts. What was said on being struck off stays said when the case comes back.
std::vector<Step> stepsOf(const Case& subject)
{
    std::vector<Step> steps;
    auto followUp = subject.followUps.begin();
    for (const auto& told : subject.acts) {
        if (isAct(told.kind, Act::FollowUp)) {
            steps.push_back({told.on, Act::FollowUp, followUp->view});
            ++followUp;
        } else if (isAct(told.kind, Act::StrikeOff)) {
            const auto move = std::ranges::find(subject.moves, told.entry, &Move::entry);
            steps.push_back(
                {told.on, Act::StrikeOff, move == subject.moves.end() ? std::nullopt : move->view});
        } else if (isAct(told.kind, Act::Refuse) || isAct(told.kind, Act::Reopen)) {
            steps.push_back({told.on, actNamed(told.kind)->act});
        }
    }
    return steps;
}

// A round is of the dissatisfaction that it goes on from, once.
void addRounds(Satisfaction& satisfaction, const std::vector<Step>& steps, const Period& period)
{
    std::optional<EntityView> last;
    for (const auto& step : steps) {
        if (step.view) {
            last = step.view;
            continue;
        }
        const bool isAfter = last == EntityView::Dissatisfied;
        last.reset();
        if (!period.contains(step.on))
            continue;
        if (step.act == Act::Refuse) {
            ++satisfaction.refused;
            satisfaction.refusedAfter += isAfter;
        } else {
            satisfaction.reopenedAfter += isAfter;
        }
    }
}

std::int64_t& at(ViewCounts& counts, EntityView view)
{
    return counts[static_cast<std::size_t>(view)];
}

void addFollowUps(Satisfaction& satisfaction, const Case& subject, const Period& period)
{
    bool isAsked = false;
    for (const auto& each : subject.followUps) {
        if (!period.contains(each.on))
            continue;
        isAsked = true;
        ++at(satisfaction.followUps, each.view);
    }
    satisfaction.askedAgain += isAsked;
}

AskedCase askedCase(const Case& subject, const std::vector<Step>& steps, const Period& period,
                    QDate readOn, const Directory& directory)
{
    AskedCase asked{.number = subject.number,
                    .entity = entityForList(subject),
                    .lead = unitActingFor(subject.lead, directory, readOn),
                    .view = {},
                    .saidOn = {},
                    .dueOn = subject.followUpDue()};
    for (const auto& step : steps) {
        if (!step.view)
            continue;
        asked.view = step.view;
        asked.saidOn = step.on;
        asked.dissatisfied += step.view == EntityView::Dissatisfied && period.contains(step.on);
    }
    return asked;
}

QJsonObject toJson(const ViewCounts& counts)
{
    QJsonObject json;
    for (const auto& word : kViews)
        json[QLatin1String(word.id)] =
            static_cast<qint64>(counts[static_cast<std::size_t>(word.value)]);
    return json;
}

QJsonObject toJson(const AskedCase& asked, const Directory& directory)
{
    const auto day = [](const std::optional<QDate>& on) {
        return on ? QJsonValue(on->toString(Qt::ISODate)) : QJsonValue();
    };
    return {{QStringLiteral("number"), asked.number.text()},
            {QStringLiteral("entity"), asked.entity},
            {QStringLiteral("lead"),
             asked.lead ? QJsonValue(directory.name(*asked.lead)) : QJsonValue()},
            {QStringLiteral("dissatisfied"), asked.dissatisfied},
            {QStringLiteral("view"), asked.view ? QJsonValue(idOf(*asked.view)) : QJsonValue()},
            {QStringLiteral("saidOn"), day(asked.saidOn)},
            {QStringLiteral("dueOn"), day(asked.dueOn)}};
}

} // namespace

void addTo(Satisfaction& satisfaction, const Case& subject, const CaseFlow& flow,
           const Period& period, QDate readOn, const Directory& directory)
{
    if (!isRoot(flow))
        return;
    const auto steps = stepsOf(subject);
    if (flow.struckOff > 0 && subject.view) {
        ++satisfaction.struckOff;
        ++at(satisfaction.views, *subject.view);
    }
    addFollowUps(satisfaction, subject, period);
    addRounds(satisfaction, steps, period);
    AskedCase asked = askedCase(subject, steps, period, readOn, directory);
    satisfaction.dissatisfiedCases += asked.dissatisfied > 0;
    satisfaction.dissatisfiedTimes += asked.dissatisfied;
    if (asked.dueOn)
        ++(*asked.dueOn <= readOn ? satisfaction.due : satisfaction.toCome);
    if (asked.dissatisfied > 0 || asked.dueOn)
        satisfaction.cases.push_back(std::move(asked));
}

QJsonObject toJson(const Satisfaction& satisfaction, const Directory& directory)
{
    QJsonArray cases;
    for (const auto& each : satisfaction.cases)
        cases.append(toJson(each, directory));
    const auto count = [](std::int64_t value) { return QJsonValue(static_cast<qint64>(value)); };
    return {{QStringLiteral("struckOff"), count(satisfaction.struckOff)},
            {QStringLiteral("views"), toJson(satisfaction.views)},
            {QStringLiteral("askedAgain"), count(satisfaction.askedAgain)},
            {QStringLiteral("followUps"), toJson(satisfaction.followUps)},
            {QStringLiteral("dissatisfiedCases"), count(satisfaction.dissatisfiedCases)},
            {QStringLiteral("dissatisfiedTimes"), count(satisfaction.dissatisfiedTimes)},
            {QStringLiteral("refused"), count(satisfaction.refused)},
            {QStringLiteral("refusedAfter"), count(satisfaction.refusedAfter)},
            {QStringLiteral("reopenedAfter"), count(satisfaction.reopenedAfter)},
            {QStringLiteral("due"), count(satisfaction.due)},
            {QStringLiteral("toCome"), count(satisfaction.toCome)},
            {QStringLiteral("cases"), cases}};
}

} // namespace jiuzhang
