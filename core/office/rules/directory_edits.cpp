// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/directory_edits.h"

#include "core/base/text.h"
#include "core/directory/programme_lists_reading.h"
#include "core/directory/programme_reading.h"
#include "core/directory/programme_units.h"
#include "core/office/decide.h"
#include "core/office/rules/configuration.h"

#include <QJsonDocument>

#include <algorithm>

namespace jiuzhang {

namespace {

bool contains(const std::vector<UnitId>& units, const UnitId& id)
{
    return std::ranges::find(units, id) != units.end();
}

bool names(const Rule& rule, const UnitId& id)
{
    const bool asOutput =
        std::ranges::any_of(rule.outputs, [&](const RuleOutput& out) { return out.unit == id; });
    return asOutput || std::ranges::any_of(rule.conditions, [&](const Condition& condition) {
               const bool isUnit =
                   condition.fact == FactKind::Locality || condition.fact == FactKind::Respondent;
               return isUnit && condition.values.contains(id.text());
           });
}

std::vector<UnitId> without(const std::vector<UnitId>& units, const std::vector<UnitId>& others)
{
    std::vector<UnitId> left;
    std::ranges::copy_if(units, std::back_inserter(left),
                         [&](const UnitId& id) { return !contains(others, id); });
    return left;
}

// The day by which everything that follows has followed.
QDate dayAfter(const UnitChange& change, QDate now)
{
    return endsUnits(change.kind) ? std::max(change.on, now) : now;
}

// Whether a ledger with these units can still be read: its rules name units, too.
Outcome checkProgramme(const Desk& desk, const QJsonArray& units)
{
    QJsonObject json = desk.programme.json;
    json[u"units"] = units;
    const auto read = readProgramme(QJsonDocument(json).toJson());
    if (read)
        return {};
    const Mistake& first = read.error().front();
    return refuse(ErrorCode::ProgrammeInvalid,
                  {first.path, first.reason, QString::number(read.error().size())}, first.path);
}

// The cases that follow the change by themselves.
Outcome handOverAll(const Desk& desk, const Acting& acting, const Directory& directory,
                    const UnitChange& change, std::vector<NewEvent>& events)
{
    const auto cases = TRY(casesToHandOver(desk, directory, acting.on));
    for (const CaseToHandOver& each : cases) {
        if (contains(change.from, each.from) && each.heirs.size() == 1)
            events.push_back(handOverEvent(each, each.heirs.front(), directory, acting));
    }
    return {};
}

NewEvent adoptUnits(const Acting& acting, const UnitChange& change, const QJsonArray& units)
{
    return {kAdoptUnits,
            {},
            acting,
            change.basis.trimmed(),
            {{QStringLiteral("change"), toJson(change)}, {QStringLiteral("units"), units}}};
}

} // namespace

Result<Consequences> consequencesOf(const Desk& desk, const UnitChange& change)
{
    const Directory& now = desk.programme.directory;
    auto units = TRY(changedUnits(now.units(), change));
    Consequences follows{{}, {}, {}, {}, Directory(std::move(units))};
    const QDate day = dayAfter(change, desk.workingDate);
    follows.begin = without(follows.directory.reportingOn(day), now.reportingOn(day));
    follows.stop = without(now.reportingOn(day), follows.directory.reportingOn(day));
    if (!endsUnits(change.kind))
        return follows;

    auto cases = TRY(casesToHandOver(desk, follows.directory, day));
    std::ranges::copy_if(cases, std::back_inserter(follows.cases),
                         [&](const auto& each) { return contains(change.from, each.from); });
    for (const Rule& rule : desk.rules.rules()) {
        if (std::ranges::any_of(change.from, [&](const UnitId& id) { return names(rule, id); }))
            follows.rules += rule.words;
    }
    return follows;
}

Outcome changeUnits(Desk& desk, const Acting& acting, const UnitChange& change)
{
    const auto decision = [&](const Desk& fresh) -> Result<Decision> {
        const auto units = TRY(changedUnits(fresh.programme.directory.units(), change));
        const QJsonArray list = unitsToJson(units);
        TRY(checkProgramme(fresh, list));
        Decision changing{{adoptUnits(acting, change, list)}};
        if (!endsUnits(change.kind))
            return changing;
        TRY(handOverAll(fresh, acting, Directory(units), change, changing.events));
        return changing;
    };
    return decide(desk, acting, {}, decision).map([](const Recorded&) {});
}

Result<std::vector<NewEvent>> learntNames(const Desk& fresh, const Acting& acting,
                                          const std::map<UnitId, QStringList>& names)
{
    auto units = fresh.programme.directory.units();
    std::vector<NewEvent> events;
    for (const auto& [id, aliases] : names) {
        Unit known = *fresh.programme.directory.find(id);
        known.aliases += aliases;
        const UnitChange change{UnitChange::Kind::Amend, {id}, {known}};
        units = TRY(changedUnits(units, change));
        auto& event = events.emplace_back(adoptUnits(acting, change, unitsToJson(units)));
        event.payload[kLearnt] = QJsonArray::fromStringList(aliases);
    }
    return events;
}

Result<std::vector<NewEvent>> forgottenNames(const Desk& fresh, const Acting& acting,
                                             const std::map<UnitId, QStringList>& names)
{
    auto units = fresh.programme.directory.units();
    std::vector<NewEvent> events;
    for (const auto& [id, aliases] : names) {
        const Unit* known = fresh.programme.directory.find(id);
        if (!known)
            continue;
        Unit without = *known;
        for (const QString& alias : aliases)
            without.aliases.removeAll(alias);
        if (without.aliases == known->aliases)
            continue;
        const UnitChange change{UnitChange::Kind::Amend, {id}, {without}};
        units = TRY(changedUnits(units, change));
        events.push_back(adoptUnits(acting, change, unitsToJson(units)));
    }
    return events;
}

OfficeDetails officeDetails(const Programme& programme)
{
    return {programme.contactName, programme.contactPhone, programme.referrers, programme.senders};
}

Outcome setOfficeDetails(Desk& desk, const Acting& acting, const OfficeDetails& details)
{
    QJsonArray referrers;
    for (const QString& name : details.referrers) {
        const QString kept = tidied(name);
        if (!kept.isEmpty() && !referrers.contains(kept))
            referrers.append(kept);
    }
    const OfficeDetails seen = officeDetails(desk.programme);
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        if (officeDetails(fresh.programme) != seen)
            return refuse(ErrorCode::SettingChanged);
        QJsonObject payload{{QStringLiteral("contactName"), tidied(details.contactName)},
                            {QStringLiteral("contactPhone"), tidied(details.contactPhone)},
                            {QStringLiteral("referrers"), referrers}};
        const auto& senders = details.senders.empty() ? seen.senders : details.senders;
        if (!senders.empty())
            payload[u"senders"] = toJson(senders);
        return NewEvent{kSetOffice, {}, acting, {}, payload};
    });
}

Outcome setSender(Desk& desk, const Acting& acting, const Sender& sender)
{
    if (sender.from < acting.on)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("signsFrom"), iso(sender.from), iso(acting.on)});
    const Sender kept{sender.from, tidied(sender.name), tidied(sender.mark),
                      tidied(sender.ourselves), tidied(sender.sealOf)};
    for (const auto& [text, key] :
         {std::pair(kept.name, "signature"), std::pair(kept.mark, "organMark"),
          std::pair(kept.ourselves, "ourselves")}) {
        if (text.isEmpty())
            return refuse(ErrorCode::FieldMissing, {QLatin1String(key)});
    }
    OfficeDetails details = officeDetails(desk.programme);
    std::erase_if(details.senders, [&](const Sender& each) { return each.from >= kept.from; });
    details.senders.push_back(kept);
    return setOfficeDetails(desk, acting, details);
}

Result<QJsonObject> withDirectoryEdits(const CaseRecord& record, QJsonObject programme)
{
    const auto units = TRY(record.configuration(kAdoptUnits));
    if (!units.isEmpty())
        programme[u"units"] = units[u"units"];
    const auto office = TRY(record.configuration(kSetOffice));
    for (auto it = office.begin(); it != office.end(); ++it) {
        // A text that was emptied is one that is not there: a file has no empty texts.
        if (it->isString() && it->toString().isEmpty())
            programme.remove(it.key());
        else
            programme[it.key()] = *it;
    }
    return programme;
}

} // namespace jiuzhang
