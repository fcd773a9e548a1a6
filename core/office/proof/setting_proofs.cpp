// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/setting_proofs.h"

#include "core/casework/json_fields.h"
#include "core/directory/programme_lists_reading.h"
#include "core/directory/programme_units.h"
#include "core/office/backups.h"
#include "core/office/months/reporting_rules.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/proof/kind_proofs.h"
#include "core/office/rules/configuration.h"
#include "core/office/rules/directory_edits.h"
#include "core/office/rules/operators.h"
#include "core/office/rules/rules.h"
#include "core/office/sign_in.h"
#include "core/sealing/passphrase_key.h"

#include <QSet>

#include <algorithm>

namespace jiuzhang::proof {

namespace {

tl::unexpected<Error> impossible(const Moment& at, const QString& key)
{
    return refuse(ErrorCode::UnknownChoice,
                  {key, at.event.payload[key].toVariant().toString(), QString()});
}

// A setting says these things and no others.
Outcome saysOnly(const Event& event, const QStringList& keys)
{
    for (const QString& key : event.payload.keys()) {
        if (!keys.contains(key))
            return refuse(ErrorCode::FieldUnknown, {key});
    }
    return {};
}

std::optional<UnitChange::Kind> changeNamed(const QString& id)
{
    using enum UnitChange::Kind;
    for (const auto kind : {Add, Amend, Rename, Merge, Split}) {
        if (unitChangeId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

// What was decided, with the new or corrected units as they are from then on.
Result<UnitChange> changeIn(const Moment& at)
{
    const auto told = at.event.payload[u"change"].toObject();
    const auto kind = changeNamed(told[u"kind"].toString());
    if (!kind)
        return impossible(at, QStringLiteral("change"));
    UnitChange change{*kind, codesIn<UnitId>(told, u"from"), {}};
    change.on = dayIn(told, u"on").value_or(QDate());
    change.basis = told[u"basis"].toString();
    const auto& before = at.then.programme.directory;
    for (const Unit& unit : at.after->programme.directory.units()) {
        const bool isAmended = *kind == UnitChange::Kind::Amend && !change.from.empty() &&
                               unit.id == change.from.front();
        if (isAmended || !before.find(unit.id))
            change.to.push_back(unit);
    }
    return change;
}

// An import has learnt what a person confirmed: it says so itself.
Outcome wasLearnt(const Moment& at)
{
    const QString unit = at.event.payload[u"change"][u"from"][0].toString();
    auto cause = at.then.record.event(at.event.seq - 1);
    while (cause && cause->kind == kAdoptUnits && cause->payload.contains(kLearnt))
        cause = at.then.record.event(cause->seq - 1);
    const bool isOfImport = cause && cause->kind == u"import" &&
                            cause->payload[u"learnt"][unit] == at.event.payload[kLearnt];
    return isOfImport ? Outcome()
                      : refuse(ErrorCode::EntryAlone, {QStringLiteral("import"), QString()});
}

Outcome isWhole(const Moment& at, const SealingKey& key)
{
    return isSealingKey(key) ? Outcome() : impossible(at, QStringLiteral("recipe"));
}

} // namespace

// It begins the ledger, and what is changed in it is told by other kinds.
Outcome adoptProgramme(const Moment& at)
{
    const auto before = TRY(at.read.before(kAdoptProgramme, at.event.seq));
    return before.empty() ? Outcome() : refuse(ErrorCode::SettingChanged);
}

Outcome adoptUnits(const Moment& at)
{
    const auto change = TRY(changeIn(at));
    const auto units = TRY(changedUnits(at.then.programme.directory.units(), change));
    if (at.event.payload[u"units"] != unitsToJson(units))
        return impossible(at, QStringLiteral("units"));
    return at.event.payload.contains(kLearnt) ? wasLearnt(at) : Outcome();
}

Outcome adoptCalendar(const Moment&)
{
    return {}; // any that a ledger can work by
}

Outcome adoptRules(const Moment& at)
{
    const QString note = at.event.reason.trimmed();
    if (note.isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("note")});
    TRY(saysWhatWasDecided(at.event, u"version", at.then.rules.version() + 1));
    const QJsonObject rules{{QStringLiteral("version"), at.event.payload[u"version"]},
                            {QStringLiteral("rules"), at.event.payload[u"rules"]}};
    TRY(RuleSet::fromJson(rules, at.then.programme, {}));
    const auto versions = TRY(ruleVersions(at.then.record, at.then.programme));
    const QDate since = versions.back().on;
    return at.event.happenedOn < since
               ? refuse(ErrorCode::DateBefore,
                        {QStringLiteral("on"), at.event.happenedOn.toString(Qt::ISODate),
                         since.toString(Qt::ISODate)})
               : Outcome();
}

Outcome setOffice(const Moment& at)
{
    const auto& told = at.event.payload;
    TRY(saysOnly(at.event, {QStringLiteral("contactName"), QStringLiteral("contactPhone"),
                            QStringLiteral("referrers"), QStringLiteral("senders")}));
    std::vector<Mistake> mistakes;
    (void)readSenders(JsonCursor(told[u"senders"], QStringLiteral("senders"), mistakes));
    if (!mistakes.empty())
        return impossible(at, mistakes.front().path);
    const auto names = told[u"referrers"].toArray();
    const bool areTexts = std::ranges::all_of(names, [](const auto& each) {
        return each.isString() && !each.toString().trimmed().isEmpty();
    });
    return areTexts ? Outcome() : impossible(at, QStringLiteral("referrers"));
}

Outcome setWorkingDate(const Moment& at)
{
    const QJsonValue day = at.event.payload[u"day"];
    return day.isNull() || dayIn(at.event.payload, u"day") ? Outcome()
                                                           : impossible(at, QStringLiteral("day"));
}

Outcome setReporting(const Moment& at)
{
    const auto change = TRY(reportingChangeIn(at.event));
    return mayReport(at.then, change.from, change.reporting);
}

Outcome setPaperText(const Moment& at)
{
    const auto& told = at.event.payload;
    if (!paperKind(told[u"kind"].toString()))
        return refuse(ErrorCode::KindUnknown, {told[u"kind"].toString(), QString()});
    return told[u"json"].isObject() || told[u"json"].isNull()
               ? Outcome()
               : impossible(at, QStringLiteral("json"));
}

// Which number it may be is asked with all numbers (number_proof.h).
Outcome setFirstNumber(const Moment& at)
{
    const auto& told = at.event.payload;
    const QString kind = told[u"kind"].toString();
    if (!at.then.programme.numberWords.contains(kind))
        return refuse(ErrorCode::KindUnknown, {kind, QString()});
    const int firstYear = at.then.programme.firstYear;
    return told[u"year"].toInt() < firstYear
               ? refuse(ErrorCode::YearOutside,
                        {QString::number(told[u"year"].toInt()), QString::number(firstYear)})
               : Outcome();
}

Outcome setPerson(const Moment& at)
{
    const Person person = TRY(personFromJson(at.event.payload));
    return at.then.programme.people.maySay(person, at.then.today);
}

Outcome setAccess(const Moment& at)
{
    const auto& told = at.event.payload;
    if (!told[u"signed"].isBool())
        return impossible(at, QStringLiteral("signed"));
    return maySetAccess(at.then, at.acting(),
                        {told[u"signed"].toBool(), told[u"idleMinutes"].toInt()});
}

Outcome setPassphrase(const Moment& at)
{
    const int number = at.event.payload[u"number"].toInt();
    TRY(maySetPassphrase(at.then.programme.people, at.acting(), number, at.then.today));
    TRY(at.then.programme.people.meant(QString::number(number)));
    return isWhole(at, signInKeyIn(at.event));
}

Outcome setBackups(const Moment& at)
{
    const BackupRules rules = backupRulesIn(at.event.payload);
    TRY(couldKeep(rules));
    return rules.key ? isWhole(at, *rules.key) : Outcome();
}

} // namespace jiuzhang::proof
