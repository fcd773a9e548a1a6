// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/referral_key.h"

#include "core/office/decide.h"
#include "core/office/sign_in.h"
#include "core/sealing/sealed_box.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

const Roles kOfTheRole{Role::Refer};

// A key of the role in a box.
struct Box {
    QByteArray key; // the public half
    int number;     // of the person
    QByteArray of;  // whose other half opens the box
    QByteArray box;
};

struct Recovery {
    QByteArray key;
    SealingKey code;
    QByteArray box;
};

struct Keys {
    std::vector<Recovery> all; // of each key that was set up, the newest last
    std::vector<Box> boxes;
};

QByteArray bytesIn(const QJsonObject& json, QStringView key)
{
    return QByteArray::fromHex(json[key].toString().toLatin1());
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

void addBoxes(std::vector<Box>& boxes, const QJsonObject& payload)
{
    for (const auto& each : payload[u"boxes"].toArray()) {
        const auto box = each.toObject();
        boxes.push_back({bytesIn(box, u"key"), box[u"number"].toInt(), bytesIn(box, u"of"),
                         bytesIn(box, u"box")});
    }
}

Result<Keys> keysIn(const CaseRecord& record)
{
    Keys keys;
    for (const Event& event : TRY(record.eventsOfKind(kSetReferralKey))) {
        const auto code = event.payload[u"recovery"].toObject();
        keys.all.push_back({bytesIn(event.payload, u"publicKey"),
                            {bytesIn(code, u"publicKey"), code[u"recipe"].toObject()},
                            bytesIn(code, u"box")});
        addBoxes(keys.boxes, event.payload);
    }
    for (const Event& event : TRY(record.eventsOfKind(kShareReferralKey)))
        addBoxes(keys.boxes, event.payload);
    return keys;
}

QJsonArray toJson(const std::vector<Box>& boxes)
{
    QJsonArray all;
    for (const Box& box : boxes)
        all.append(QJsonObject{{QStringLiteral("key"), hex(box.key)},
                               {QStringLiteral("number"), box.number},
                               {QStringLiteral("of"), hex(box.of)},
                               {QStringLiteral("box"), hex(box.box)}});
    return all;
}

std::optional<Secret> openedWith(const Secret& passphrase, const Keys& keys, const QByteArray& key)
{
    const QByteArray own = publicKeyOf(passphrase);
    for (const Box& box : keys.boxes) {
        if (box.key != key || box.of != own)
            continue;
        if (auto opens = openedKey(box.box, passphrase); opens && publicKeyOf(*opens) == key)
            return opens;
    }
    return std::nullopt;
}

// All that this passphrase opens, in boxes for the person whose other half is to open them.
std::vector<Box> boxesFor(const Person& person, const QByteArray& publicKey,
                          const Secret& passphrase, const Keys& keys)
{
    std::vector<Box> boxes;
    for (const Recovery& each : keys.all) {
        if (const auto opens = openedWith(passphrase, keys, each.key))
            boxes.push_back({each.key, person.number, publicKey, sealedFor(publicKey, *opens)});
    }
    return boxes;
}

std::vector<Person> peopleOfTheRole(const Desk& desk)
{
    std::vector<Person> those;
    for (const Person& person : desk.programme.people.all()) {
        if (person.roles.contain(Role::Refer) && person.isThereOn(desk.today))
            those.push_back(person);
    }
    return those;
}

QStringList namesOf(const std::vector<Person>& people)
{
    QStringList names;
    for (const Person& person : people)
        names += person.name;
    return names;
}

bool isAmong(const std::vector<Person>& people, int number)
{
    return std::ranges::find(people, number, &Person::number) != people.end();
}

// What a key is put into a box for: a passphrase that nobody else has set, and so nobody else has.
Result<SealingKey> ownKey(const Desk& desk, const Person& person)
{
    const auto key = TRY(signInKey(desk.record, person.number));
    if (!key)
        return refuse(ErrorCode::SignInUnset, {person.name});
    if (!TRY(hasOwnPassphrase(desk, person.number)))
        return refuse(ErrorCode::PassphraseOfOther, {person.name});
    return *key;
}

Result<const Secret*> signedInWith(const Desk& desk)
{
    if (!TRY(accessOf(desk.record)).isSigned)
        return refuse(ErrorCode::SealNeedsSigning);
    if (!desk.session->opens)
        return refuse(ErrorCode::SignInNeeded, {QString()});
    return desk.session->opens.get();
}

// Of whoever has signed in, who has no other box of it that opens.
bool isDamaged(const Desk& desk, const Keys& keys, const QByteArray& key)
{
    if (!desk.session->opens || openedWith(*desk.session->opens, keys, key))
        return false;
    const QByteArray own = publicKeyOf(*desk.session->opens);
    return std::ranges::any_of(keys.boxes,
                               [&](const Box& box) { return box.key == key && box.of == own; });
}

tl::unexpected<Error> notHeld(const Desk& desk, const Keys& keys, const ReferralKey& key)
{
    if (key.holders.empty())
        return refuse(ErrorCode::SealLost);
    const QString names = namesOf(key.holders).join(QStringLiteral("、"));
    return isDamaged(desk, keys, key.publicKey)
               ? refuse(ErrorCode::SealNotHeld, {names, QStringLiteral("damaged")})
               : refuse(ErrorCode::SealNotHeld, {names});
}

Outcome maySetUp(const Desk& fresh, bool anew)
{
    const auto key = TRY(referralKey(fresh));
    if (!key)
        return {};
    if (!key->holders.empty() && !TRY(referralSecret(fresh, key->publicKey)))
        return notHeld(fresh, TRY(keysIn(fresh.record)), *key);
    return anew ? Outcome() : refuse(ErrorCode::SealSet);
}

Result<NewEvent> newKey(const Desk& fresh, const Acting& acting, const SealingKey& ofCode)
{
    const KeyPair pair = newKeyPair();
    const Person own = *TRY(fresh.programme.people.meant(acting.operatorName));
    TRY(ownKey(fresh, own));
    std::vector<Box> boxes;
    for (const Person& person : peopleOfTheRole(fresh)) {
        if (const auto key = ownKey(fresh, person))
            boxes.push_back({pair.publicKey, person.number, key->publicKey,
                             sealedFor(key->publicKey, pair.opens)});
    }
    const QJsonObject recovery{
        {QStringLiteral("publicKey"), hex(ofCode.publicKey)},
        {QStringLiteral("recipe"), ofCode.recipe},
        {QStringLiteral("box"), hex(sealedFor(ofCode.publicKey, pair.opens))}};
    return NewEvent{kSetReferralKey,
                    {},
                    acting,
                    {},
                    {{QStringLiteral("publicKey"), hex(pair.publicKey)},
                     {QStringLiteral("recovery"), recovery},
                     {QStringLiteral("boxes"), toJson(boxes)}}};
}

NewEvent shared(const Acting& acting, const std::vector<Box>& boxes)
{
    return {kShareReferralKey, {}, acting, {}, {{QStringLiteral("boxes"), toJson(boxes)}}};
}

} // namespace

Result<std::optional<ReferralKey>> referralKey(const Desk& desk)
{
    const auto keys = TRY(keysIn(desk.record));
    if (keys.all.empty())
        return std::optional<ReferralKey>();
    ReferralKey newest{keys.all.back().key};
    for (const Person& person : peopleOfTheRole(desk)) {
        const auto own = TRY(signInKey(desk.record, person.number));
        const bool holds = own && std::ranges::any_of(keys.boxes, [&](const Box& box) {
                               return box.key == newest.publicKey && box.number == person.number &&
                                      box.of == own->publicKey;
                           });
        (holds ? newest.holders : newest.others).push_back(person);
    }
    return std::optional(std::move(newest));
}

Result<bool> holdsReferralKey(const Desk& desk, int person)
{
    const auto key = TRY(referralKey(desk));
    return key && isAmong(key->holders, person);
}

Result<bool> wasReferralKey(const Desk& desk, const QByteArray& publicKey)
{
    const auto keys = TRY(keysIn(desk.record));
    return std::ranges::find(keys.all, publicKey, &Recovery::key) != keys.all.end();
}

Result<std::optional<Secret>> referralSecret(const Desk& desk, const QByteArray& publicKey)
{
    if (!desk.session->opens)
        return std::optional<Secret>();
    return openedWith(*desk.session->opens, TRY(keysIn(desk.record)), publicKey);
}

Result<Secret> heldKey(const Desk& desk, const ReferralKey& key)
{
    auto opens = TRY(referralSecret(desk, key.publicKey));
    if (!opens)
        return notHeld(desk, TRY(keysIn(desk.record)), key);
    return std::move(*opens);
}

Result<bool> isBoxDamaged(const Desk& desk, const QByteArray& publicKey)
{
    return keysIn(desk.record).map([&](const Keys& keys) {
        return isDamaged(desk, keys, publicKey);
    });
}

Result<QString> setUpReferralKey(Desk& desk, const Acting& acting, bool anew)
{
    const QString code = newPaperCode();
    const auto ofCode = TRY(keyOf(code)); // nobody waits in the lock while it is made
    TRY(decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        TRY(signedInWith(fresh));
        TRY(maySetUp(fresh, anew));
        return newKey(fresh, acting, ofCode);
    }));
    return code;
}

Outcome shareReferralKey(Desk& desk, const Acting& acting, const QString& who)
{
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        const Secret* own = TRY(signedInWith(fresh));
        const auto key = TRY(referralKey(fresh));
        if (!key)
            return refuse(ErrorCode::SealNotSet);
        const People& people = fresh.programme.people;
        const Person person = *TRY(people.withRole(who, kOfTheRole, acting.on, fresh.today));
        const auto keys = TRY(keysIn(fresh.record));
        if (!openedWith(*own, keys, key->publicKey))
            return notHeld(fresh, keys, *key);
        if (isAmong(key->holders, person.number))
            return refuse(ErrorCode::SealHeld, {person.name});
        const auto theirs = TRY(ownKey(fresh, person));
        return shared(acting, boxesFor(person, theirs.publicKey, *own, keys));
    });
}

Outcome recoverReferralKey(Desk& desk, const Acting& acting, const QString& code)
{
    const auto keys = TRY(keysIn(desk.record));
    if (keys.all.empty())
        return refuse(ErrorCode::SealNotSet);
    std::optional<Secret> opens;
    const Recovery* found = nullptr;
    for (const Recovery& each : keys.all) {
        const auto words = TRY(opening(each.code, paperCodeIn(code)));
        if (words && (opens = openedKey(each.box, *words)))
            found = &each;
    }
    if (!opens)
        return refuse(ErrorCode::RecoveryCodeWrong);
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        TRY(signedInWith(fresh));
        const Person own = *TRY(fresh.programme.people.meant(acting.operatorName));
        const auto key = TRY(ownKey(fresh, own));
        return shared(acting,
                      {{found->key, own.number, key.publicKey, sealedFor(key.publicKey, *opens)}});
    });
}

Result<std::optional<NewEvent>> heldOn(const Desk& desk, const Acting& acting, const Secret& until,
                                       const QByteArray& nextPublicKey)
{
    const auto person =
        desk.programme.people.withRole(acting.operatorName, kOfTheRole, acting.on, desk.today);
    if (!person)
        return std::optional<NewEvent>();
    const auto boxes = boxesFor(**person, nextPublicKey, until, TRY(keysIn(desk.record)));
    return boxes.empty() ? std::optional<NewEvent>() : std::optional(shared(acting, boxes));
}

} // namespace jiuzhang
