// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/sign_in.h"

#include "core/office/backups.h"
#include "core/office/decide.h"
#include "core/office/referral_key.h"

namespace jiuzhang {

namespace {

constexpr int kTries = 3;
constexpr qint64 kWait = 30'000; // ms

QJsonObject toJson(const Access& access)
{
    return {{QStringLiteral("signed"), access.isSigned},
            {QStringLiteral("idleMinutes"), access.idleMinutes}};
}

} // namespace

Outcome maySetAccess(const Desk& fresh, const Acting& acting, const Access& access)
{
    if (access.idleMinutes < 1 || access.idleMinutes > kMostIdleMinutes)
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("idle"), QString::number(access.idleMinutes),
                       QStringLiteral("1–%1").arg(kMostIdleMinutes)});
    const Person* person = TRY(fresh.programme.people.meant(acting.operatorName));
    const auto key = TRY(signInKey(fresh.record, person->number));
    if (access.isSigned && !key)
        return refuse(ErrorCode::SignInUnset, {person->name});
    const auto before = TRY(accessOf(fresh.record));
    if (access == before)
        return refuse(ErrorCode::SameValue,
                      {QStringLiteral("access"),
                       access.isSigned ? QStringLiteral("signed") : QStringLiteral("open")});
    return {};
}

namespace {

// The words against the key, with a pause after every third wrong try; what they open.
Result<Secret> proved(const Desk& desk, const Person& person, const SealingKey& key,
                      const QString& passphrase)
{
    Session& session = *desk.session;
    if (!session.waits.hasExpired())
        return refuse(ErrorCode::SignInWaits,
                      {QString::number((session.waits.remainingTime() + 999) / 1000)});
    if (auto opens = TRY(opening(key, passphrase))) {
        session.wrong = 0;
        return std::move(*opens);
    }
    if (++session.wrong % kTries == 0)
        session.waits.setRemainingTime(kWait);
    return refuse(ErrorCode::SignInWrong, {person.name});
}

NewEvent passphraseSet(const Acting& acting, int number, const SealingKey& key)
{
    return {kSetPassphrase,
            {},
            acting,
            {},
            {{QStringLiteral("number"), number},
             {QStringLiteral("publicKey"), QString::fromLatin1(key.publicKey.toHex())},
             {QStringLiteral("recipe"), key.recipe}}};
}

void signedIn(const Desk& desk, int person, Secret opens)
{
    desk.session->person = person;
    desk.session->opens = std::make_shared<const Secret>(std::move(opens));
}

} // namespace

Result<Access> accessOf(const CaseRecord& record)
{
    const auto set = TRY(record.configuration(kSetAccess));
    Access access;
    access.isSigned = set[u"signed"].toBool();
    access.idleMinutes = set[u"idleMinutes"].toInt(access.idleMinutes);
    return access;
}

Outcome setAccess(Desk& desk, const Acting& acting, const Access& access)
{
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        TRY(maySetAccess(fresh, acting, access));
        return NewEvent{kSetAccess, {}, acting, {}, toJson(access)};
    });
}

Result<std::optional<SealingKey>> signInKey(const CaseRecord& record, int person)
{
    std::optional<SealingKey> key;
    for (const Event& event : TRY(record.eventsOfKind(kSetPassphrase))) {
        if (event.payload[u"number"].toInt() == person)
            key = signInKeyIn(event);
    }
    return key;
}

SealingKey signInKeyIn(const Event& event)
{
    return {QByteArray::fromHex(event.payload[u"publicKey"].toString().toLatin1()),
            event.payload[u"recipe"].toObject()};
}

Outcome maySetPassphrase(const People& people, const Acting& acting, int number, QDate today)
{
    const Person* person = TRY(people.present(acting.operatorName, acting.on, today));
    if (person->number == number)
        return {};
    return people.withRole(acting.operatorName, {Role::Manage}, acting.on, today)
        .map([](const Person*) {});
}

Result<QStringList> withoutPassphrase(const Desk& desk)
{
    QStringList names;
    for (const Person& person : desk.programme.people.all()) {
        if (person.isThereOn(desk.today) && !TRY(signInKey(desk.record, person.number)))
            names += person.name;
    }
    return names;
}

Result<bool> hasOwnPassphrase(const Desk& desk, int person)
{
    bool isOwn = false;
    for (const Event& event : TRY(desk.record.eventsOfKind(kSetPassphrase))) {
        const auto by = desk.programme.people.meant(event.operatorName);
        if (event.payload[u"number"].toInt() == person)
            isOwn = by && (*by)->number == person;
    }
    return isOwn;
}

Outcome setPassphrase(Desk& desk, const Acting& acting, const QString& who,
                      const QString& passphrase, const Passphrase& before)
{
    const People& people = desk.programme.people;
    const Person person = *TRY(people.meant(who));
    const auto old = TRY(signInKey(desk.record, person.number));
    const Person* own = TRY(people.meant(acting.operatorName));
    const bool isOwn = own->number == person.number;
    std::optional<Secret> until;
    if (isOwn && old) // nobody waits in the lock while keys are made
        until = TRY(proved(desk, person, *old, before.value_or(QString())));
    const auto key = TRY(newSealingKey(passphrase));
    TRY(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        TRY(maySetPassphrase(fresh.programme.people, acting, person.number, fresh.today));
        const auto now = TRY(signInKey(fresh.record, person.number));
        if (isOwn && now != old)
            return refuse(ErrorCode::SettingChanged);
        Decision decision{{passphraseSet(acting, person.number, key)}};
        if (until) {
            if (auto held = TRY(heldOn(fresh, acting, *until, key.publicKey)))
                decision.events.push_back(std::move(*held));
        }
        return decision;
    }));
    if (desk.session->person == person.number)
        return signIn(desk, person.name, passphrase);
    return {};
}

Outcome signIn(const Desk& desk, const QString& who, const QString& passphrase)
{
    const Person* person = TRY(desk.programme.people.present(who, desk.workingDate, desk.today));
    const auto key = TRY(signInKey(desk.record, person->number));
    if (!key)
        return refuse(ErrorCode::SignInUnset, {person->name});
    signedIn(desk, person->number, TRY(proved(desk, *person, *key, passphrase)));
    return {};
}

void signOut(const Desk& desk)
{
    desk.session->person = 0;
    desk.session->opens.reset();
}

Outcome checkSignedIn(const Desk& desk, const Person& person)
{
    const auto access = TRY(accessOf(desk.record));
    if (access.isSigned && desk.session->person != person.number)
        return refuse(ErrorCode::SignInNeeded, {person.name});
    return {};
}

} // namespace jiuzhang
