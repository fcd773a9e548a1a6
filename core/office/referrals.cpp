// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/referrals.h"

#include "core/base/canonical_json.h"
#include "core/base/text.h"
#include "core/casework/act_rules.h"
#include "core/casework/json_fields.h"
#include "core/office/decided_act.h"
#include "core/office/permission.h"
#include "core/office/referral_key.h"
#include "core/office/sign_in.h"
#include "core/office/told_cases.h"
#include "core/sealing/sealed_box.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kReason = QStringLiteral("reason");
const QString kWithdraws = QStringLiteral("withdraws"); // the number of the referral's event
const QString kEntry = QStringLiteral("entry");         // the number of its own event
const QString kKey = QStringLiteral("key");
const QString kBox = QStringLiteral("box");

std::int64_t entryNamed(const ActValues& values)
{
    return values.value(QStringLiteral("event")).trimmed().toLongLong();
}

// What is sealed now is sealed with this; none: the ledger is open.
struct Seal {
    QByteArray publicKey;
    Secret opens;
    int holders;
};

Result<std::optional<Seal>> sealOf(const Desk& desk)
{
    if (!TRY(accessOf(desk.record)).isSigned)
        return std::optional<Seal>();
    const auto key = TRY(referralKey(desk));
    if (!key)
        return refuse(ErrorCode::SealNotSet);
    auto opens = TRY(heldKey(desk, *key));
    return std::optional(
        Seal{key->publicKey, std::move(opens), static_cast<int>(key->holders.size())});
}

QJsonObject payloadOf(const Seal& seal, const QJsonObject& told)
{
    const QByteArray box = sealedFor(seal.publicKey, canonicalJson(told));
    return {{kKey, QString::fromLatin1(seal.publicKey.toHex())},
            {kBox, QString::fromLatin1(box.toBase64())}};
}

struct Unsealed {
    std::optional<QJsonObject> told; // none: closed to who has signed in
    bool isDamaged = false;          // and to everybody
    bool isKeyDamaged = false;       // for his key is
};

// What is sealed says which entry it is of: it cannot be put into another. Earlier programs did not
// say it.
Result<Unsealed> ofEntry(const Event& event, const QJsonObject& told)
{
    if (told.contains(kEntry) && told[kEntry].toInteger() != event.seq)
        return refuse(ErrorCode::ChainBroken, {QString::number(event.seq)});
    return Unsealed{told};
}

// A box tells nobody whether its key is the wrong one or its bytes are. But the key that it was
// sealed with stands beside it: if that very one does not open it, or is none of this ledger's, or
// this is no such box, then it was changed.
Result<Unsealed> inBox(const Desk& desk, const Event& event)
{
    const auto key = QByteArray::fromHex(event.payload[kKey].toString().toLatin1());
    const auto box = QByteArray::fromBase64(event.payload[kBox].toString().toLatin1());
    if (!isSealedSize(box.size()) || !TRY(wasReferralKey(desk, key)))
        return Unsealed{{}, true};
    const auto opens = TRY(referralSecret(desk, key));
    if (!opens)
        return Unsealed{{}, false, TRY(isBoxDamaged(desk, key))};
    const auto told = opened(box, *opens);
    return told ? ofEntry(event, QJsonDocument::fromJson(*told).object())
                : Result<Unsealed>(Unsealed{{}, true});
}

// What it says that is sealed, or that an earlier program told on its case.
Result<Unsealed> sealedIn(const Desk& desk, const Event& event)
{
    if (event.kind == kSealed && event.payload.contains(kBox))
        return inBox(desk, event);
    if (event.kind == kSealed) {
        const auto kept = TRY(desk.kept.bytes(event.payload[u"sha256"].toString().toLatin1()));
        return ofEntry(event, QJsonDocument::fromJson(kept).object());
    }
    QJsonObject told{{QStringLiteral("case"), event.subject->text()},
                     {QStringLiteral("on"), iso(event.happenedOn)},
                     {QStringLiteral("onBehalfOf"), event.onBehalfOf},
                     {kReason, event.payload[kReason]}};
    if (isAct(event.kind, Act::Withdraw))
        told[kWithdraws] = event.payload[u"event"];
    return Unsealed{told};
}

Referral referralOf(const Event& event, const QJsonObject& told)
{
    return {.entry = event.seq,
            .number = CaseNumber(told[u"case"].toString()),
            .on = dayIn(told, u"on").value_or(event.happenedOn),
            .by = event.operatorName,
            .onBehalfOf = told[u"onBehalfOf"].toString(),
            .reason = told[kReason].toString()};
}

void withdraw(std::vector<Referral>& all, const QJsonObject& told)
{
    const auto found = std::ranges::find(all, told[kWithdraws].toInteger(), &Referral::entry);
    if (found == all.end())
        return;
    found->withdrawnOn = dayIn(told, u"on");
    found->withdrawnFor = told[kReason].toString();
}

// Of every case, in clear.
Result<std::vector<Referral>> allReferrals(const Desk& desk)
{
    auto events = TRY(desk.record.eventsOfKind(QString::fromUtf16(rowOf(Act::Refer).id)));
    for (auto& event : TRY(desk.record.eventsOfKind(kSealed)))
        events.push_back(std::move(event));
    std::vector<Referral> all;
    for (const Event& event : events) {
        if (isAct(event.kind, Act::Correct))
            continue;
        const auto [told, isDamaged, isKeyDamaged] = TRY(sealedIn(desk, event));
        if (!told)
            all.push_back({.entry = event.seq,
                           .on = event.happenedOn,
                           .by = event.operatorName,
                           .isClosed = true,
                           .isDamaged = isDamaged,
                           .isKeyDamaged = isKeyDamaged});
        else if (told->contains(kWithdraws))
            withdraw(all, *told);
        else
            all.push_back(referralOf(event, *told));
    }
    return all;
}

Outcome mask(const Desk& desk, std::vector<Referral>& all)
{
    auto told = TRY(ToldCases::of(desk, {}, ToldCases::As::Masked));
    for (Referral& referral : all) {
        if (referral.isClosed)
            continue;
        const Case subject = TRY(desk.record.load(referral.number));
        told.tell(0, subject, [&](const LedgerLine& line) {
            for (QString* text : {&referral.onBehalfOf, &referral.reason, &referral.withdrawnFor})
                *text = line.told(*text);
        });
    }
    return {};
}

// The referral that is to be withdrawn, as it stands.
Outcome checkWithdrawable(const Desk& fresh, const CaseNumber& number, std::int64_t entry, QDate on)
{
    const auto all = TRY(allReferrals(fresh));
    const auto found = std::ranges::find(all, entry, &Referral::entry);
    if (found == all.end() || found->number != number)
        return refuse(ErrorCode::EntryUnknown, {QString::number(entry)}, number.text());
    if (found->withdrawnOn)
        return refuse(ErrorCode::EntryUndone, {QStringLiteral("refer"), iso(found->on)},
                      number.text());
    if (on < found->on)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("on"), iso(on), iso(found->on)},
                      number.text());
    return {};
}

Result<QJsonObject> toSeal(const Desk& fresh, const ActRow& row, const Acting& acting,
                           const CaseNumber& number, const ActValues& values)
{
    const Case subject = TRY(fresh.record.load(number));
    const auto onBehalfOf = TRY(acceptedText(acting.onBehalfOf));
    const auto entry = TRY(fresh.record.head()).seq + 1;
    QJsonObject told{{kEntry, static_cast<qint64>(entry)},
                     {QStringLiteral("case"), number.text()},
                     {QStringLiteral("on"), iso(acting.on)},
                     {QStringLiteral("onBehalfOf"), onBehalfOf}};
    if (row.act == Act::Refer) {
        told[kReason] = TRY(fresh.gate().pass(subject, row, acting, values)).reason;
        return told;
    }
    TRY(mayKnowReferrals(fresh, acting));
    const auto read = TRY(payloadOf(row, values, fresh.programme, acting.on));
    TRY(checkWithdrawable(fresh, number, read[u"event"].toInteger(), acting.on));
    told[kReason] = read[kReason];
    told[kWithdraws] = read[u"event"];
    return told;
}

// The chain keeps the command under which nothing is done twice, and not of which case it was.
QString sealedCommand(const QString& id, const CaseNumber& number, const std::optional<Seal>& seal)
{
    if (id.isEmpty())
        return {};
    const QByteArray text = (id + u'\n' + number.text()).toUtf8();
    return QString::fromLatin1(seal ? keyedDigest(text, seal->opens) : sha256Of(text));
}

Decision sealedEvent(const Acting& sealing, const std::optional<Seal>& seal, QJsonObject told)
{
    if (seal)
        return {{{kSealed, {}, sealing, {}, payloadOf(*seal, told)}}, {}, {}};
    // Nobody who has the chain finds out by trying what the digest is of.
    told[u"salt"] = QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray kept = canonicalJson(told);
    const QString sha256 = QString::fromLatin1(sha256Of(kept));
    return {{{kSealed, {}, sealing, {}, {{QStringLiteral("sha256"), sha256}}}}, {}, {kept}};
}

Result<Recorded> recordSealed(Desk& desk, const ActRow& row, const Acting& acting,
                              const CaseNumber& number, const ActValues& values, int& holders)
{
    TRY(mayKnowReferrals(desk, acting));
    const auto seal = TRY(sealOf(desk));
    holders = seal ? seal->holders : 0;
    Acting sealing = acting;
    sealing.commandId = sealedCommand(acting.commandId, number, seal);
    sealing.onBehalfOf.clear();
    return decide(desk, sealing, {}, [&](const Desk& fresh) -> Result<Decision> {
        const auto now = TRY(sealOf(fresh));
        if (now.has_value() != seal.has_value() || (now && now->publicKey != seal->publicKey))
            return refuse(ErrorCode::SettingChanged);
        return sealedEvent(sealing, seal, TRY(toSeal(fresh, row, acting, number, values)));
    });
}

} // namespace

Outcome mayKnowReferrals(const Desk& desk, const Acting& acting)
{
    const People& people = desk.programme.people;
    const ActRow& row = rowOf(Act::Refer);
    const Acting now{acting.operatorName, {}, desk.today};
    TRY(mayEnter(now, people, desk.today, row.roles));
    if (!people.isEmpty())
        return checkSignedIn(desk, *TRY(people.meant(acting.operatorName)));
    const Case any;
    return row.offered({any, row, now, desk.programme}); // while nobody is listed, who is named
}

Result<std::vector<Referral>> referrals(const Desk& desk, const Acting& reader)
{
    TRY(mayKnowReferrals(desk, reader));
    auto all = TRY(allReferrals(desk));
    TRY(mask(desk, all));
    return all;
}

Result<std::vector<Referral>> referralsOf(const Desk& desk, const Acting& reader,
                                          const CaseNumber& number)
{
    if (!mayKnowReferrals(desk, reader))
        return std::vector<Referral>();
    auto all = TRY(allReferrals(desk));
    std::erase_if(all, [&](const Referral& each) { return each.number != number; });
    if (!maySeeParties(desk, {reader.operatorName, {}, desk.today}))
        TRY(mask(desk, all));
    return all;
}

QJsonObject toJson(const Referral& referral)
{
    const auto known = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{QStringLiteral("entry"), static_cast<qint64>(referral.entry)},
            {QStringLiteral("closed"), referral.isClosed},
            {QStringLiteral("damaged"), referral.isDamaged},
            {QStringLiteral("keyDamaged"), referral.isKeyDamaged},
            {QStringLiteral("case"), known(referral.number.text())},
            {QStringLiteral("on"), iso(referral.on)},
            {QStringLiteral("operator"), referral.by},
            {QStringLiteral("onBehalfOf"), known(referral.onBehalfOf)},
            {kReason, known(referral.reason)},
            {QStringLiteral("withdrawnOn"), known(iso(referral.withdrawnOn.value_or(QDate())))},
            {QStringLiteral("withdrawnFor"), known(referral.withdrawnFor)}};
}

bool isSealed(const Desk& desk, const ActRow& row, const Acting& acting, const ActValues& values)
{
    if (row.act == Act::Refer)
        return true;
    if (row.act != Act::Withdraw || !mayKnowReferrals(desk, acting))
        return false;
    const auto entry = desk.record.event(entryNamed(values));
    return entry && (entry->kind == kSealed || isAct(entry->kind, Act::Refer));
}

ActResult actSealed(Desk& desk, const ActRow& row, const Acting& acting, const CaseNumber& number,
                    const ActValues& values)
{
    ActResult result{number};
    int holders = 0;
    auto recorded = recordSealed(desk, row, acting, number, values, holders);
    if (recorded && recorded->before()) {
        if (const auto before = repeated(*recorded, kSealed); !before)
            recorded = refuse(before.error());
    }
    if (const auto subject = desk.record.load(number))
        result.state = subject->state;
    if (recorded)
        result.holders = holders;
    else
        result.error = about(number, recorded.error());
    return result;
}

} // namespace jiuzhang
