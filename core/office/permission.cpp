// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/permission.h"

#include "core/base/text.h"
#include "core/casework/act_rules.h"
#include "core/casework/other_events.h"
#include "core/office/backups.h"
#include "core/office/referrals.h"
#include "core/office/rules/configuration.h"
#include "core/office/rules/directory_edits.h"
#include "core/office/sign_in.h"

namespace jiuzhang {

namespace {

// An earlier program wrote a key behind the kind: "freeze-month/2022-06".
QString bareKind(const QString& kind)
{
    return kind.section(u'/', 0, 0);
}

bool isAboutEntry(const ActRow& row)
{
    return row.putsRight && row.act != Act::Change;
}

Result<Roles> rolesOfKind(const QString& kind)
{
    if (const ActRow* row = actNamed(kind))
        return row->roles;
    const EventRow* row = otherEventNamed(bareKind(kind));
    return row ? Result<Roles>(row->roles) : refuse(ErrorCode::ActUnknown, {kind});
}

} // namespace

Result<Roles> rolesFor(const CaseRecord& record, const QString& kind, const QJsonObject& payload)
{
    if (kind == kBackUp && payload[u"byItself"].toBool())
        return kEveryRole;
    if (kind == kAdoptUnits && payload.contains(kLearnt))
        return rolesOfKind(QStringLiteral("import"));
    const ActRow* row = actNamed(kind);
    if (!row || !isAboutEntry(*row) || !payload.contains(u"event"))
        return rolesOfKind(kind);
    const auto seq = payload[u"event"].toInteger();
    const auto entry = TRY(record.event(seq));
    // What was put right is put right once more by whoever might do it first; always an older one.
    if (entry.payload[u"event"].toInteger() >= seq)
        return refuse(ErrorCode::EntryUnknown, {QString::number(seq)});
    return rolesFor(record, entry.kind, entry.payload);
}

Outcome mayLeave(const Desk& desk, const NewEvent& event)
{
    const People& people = desk.programme.people;
    if (people.isEmpty())
        return {};
    const auto roles = TRY(rolesFor(desk.record, event.kind, event.payload));
    return mayEnter(event.acting, people, desk.today, roles);
}

Outcome maySeeParties(const Desk& desk, const Acting& acting)
{
    if (desk.programme.people.isEmpty())
        return {};
    TRY(mayEnter(acting, desk.programme.people, desk.today, kSeeing));
    return checkSignedIn(desk, *TRY(desk.programme.people.meant(acting.operatorName)));
}

// What is missing is said before anybody is asked who he is.
Outcome mayTellParties(const Desk& desk, const Acting& acting, const QString& reason)
{
    if (!desk.programme.people.isEmpty())
        TRY(mayEnter(acting, desk.programme.people, desk.today, kSeeing));
    if (TRY(acceptedText(reason)).trimmed().isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("reason")});
    return maySeeParties(desk, acting);
}

// Of a ledger in which an earlier program told referrals on their cases, who may know of them.
Outcome mayTellChain(const Desk& desk, const Acting& acting)
{
    if (!TRY(desk.record.eventsOfKind(QString::fromUtf16(rowOf(Act::Refer).id))).empty())
        TRY(mayKnowReferrals(desk, acting));
    if (desk.programme.people.isEmpty())
        return {};
    TRY(mayEnter(acting, desk.programme.people, desk.today, {Role::Manage}));
    return maySeeParties(desk, acting);
}

} // namespace jiuzhang
