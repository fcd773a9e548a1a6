// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/referral_proofs.h"

#include "core/office/proof/rule_problem.h"
#include "core/office/referral_key.h"
#include "core/office/sign_in.h"
#include "core/sealing/passphrase_key.h"
#include "core/sealing/sealed_box.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jiuzhang::proof {

namespace {

QByteArray bytesIn(const QJsonValue& json, QStringView key)
{
    return QByteArray::fromHex(json[key].toString().toLatin1());
}

// The keys that were set up before the event.
Result<bool> isReferralKey(const Moment& at, const QByteArray& key)
{
    const auto set = TRY(at.read.before(kSetReferralKey, at.event.seq));
    return std::ranges::any_of(
        set, [&](const Event& each) { return bytesIn(each.payload, u"publicKey") == key; });
}

// Whether the person ever set a passphrase whose public half this is.
Result<bool> isOfPerson(const Moment& at, int number, const QByteArray& publicKey)
{
    for (const Event& each : TRY(at.record.eventsOfKind(kSetPassphrase))) {
        if (each.payload[u"number"].toInt() == number && signInKeyIn(each).publicKey == publicKey)
            return true;
    }
    return false;
}

// A key of 32 bytes in a sealed box, for somebody of the role.
Outcome isBox(const Moment& at, const QJsonValue& box, const QByteArray& key)
{
    const QString which = QStringLiteral("boxes");
    if (bytesIn(box, u"key") != key || bytesIn(box, u"box").size() != kBoxedKeyBytes)
        return notAsDecided(which, box[u"key"]);
    const int number = box[u"number"].toInt();
    TRY(at.then.programme.people.withRole(QString::number(number), {Role::Refer},
                                          at.event.happenedOn, at.then.today));
    const bool isTheirs = TRY(isOfPerson(at, number, bytesIn(box, u"of")));
    return isTheirs ? Outcome() : notAsDecided(which, number);
}

// What an open ledger keeps beside the chain names a case, and the entry that it is of.
Outcome isKept(const Moment& at)
{
    const auto kept = at.then.kept.bytes(at.event.payload[u"sha256"].toString().toLatin1());
    if (!kept) // which is named by itself
        return {};
    const QJsonObject told = QJsonDocument::fromJson(*kept).object();
    if (told.contains(u"entry") && told[u"entry"].toInteger() != at.event.seq)
        return notAsDecided(QStringLiteral("entry"), told[u"entry"],
                            static_cast<qint64>(at.event.seq));
    const QString number = told[u"case"].toString();
    return at.then.record.load(CaseNumber(number)).map([](const Case&) {});
}

} // namespace

Outcome sealed(const Moment& at)
{
    const auto& told = at.event.payload;
    if (!at.event.reason.isEmpty() || !at.event.onBehalfOf.isEmpty())
        return notAsDecided(QStringLiteral("reason"), at.event.reason);
    if (told.size() == 1 && told.contains(u"sha256"))
        return isKept(at);
    const auto box = QByteArray::fromBase64(told[u"box"].toString().toLatin1());
    const bool isKey = TRY(isReferralKey(at, bytesIn(told, u"key")));
    if (told.size() != 2 || !isKey || !isSealedSize(box.size()))
        return notAsDecided(QStringLiteral("key"), told[u"key"]);
    return {};
}

Outcome setReferralKey(const Moment& at)
{
    const auto& told = at.event.payload;
    const auto key = bytesIn(told, u"publicKey");
    const auto recovery = told[u"recovery"];
    const SealingKey code{bytesIn(recovery, u"publicKey"), recovery[u"recipe"].toObject()};
    if (!isSealingKey(code) || bytesIn(recovery, u"box").size() != kBoxedKeyBytes)
        return notAsDecided(QStringLiteral("recovery"), recovery[u"publicKey"]);
    const auto boxes = told[u"boxes"].toArray();
    for (const auto& box : boxes)
        TRY(isBox(at, box, key));
    return boxes.isEmpty() ? notAsDecided(QStringLiteral("boxes"), 0) : Outcome();
}

Outcome shareReferralKey(const Moment& at)
{
    const auto boxes = at.event.payload[u"boxes"].toArray();
    for (const auto& box : boxes) {
        const auto key = bytesIn(box, u"key");
        const bool isKey = TRY(isReferralKey(at, key));
        if (!isKey)
            return notAsDecided(QStringLiteral("boxes"), box[u"key"]);
        TRY(isBox(at, box, key));
    }
    return boxes.isEmpty() ? notAsDecided(QStringLiteral("boxes"), 0) : Outcome();
}

} // namespace jiuzhang::proof
