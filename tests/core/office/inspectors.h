// SPDX-License-Identifier: GPL-3.0-or-later
// A signed ledger with those of the role that refers to discipline inspection.
#pragma once

#include "core/office/referral_key.h"
#include "core/office/referrals.h"
#include "core/office/rules/operators.h"
#include "core/office/sign_in.h"
#include "tests/core/office/entries.h"

namespace jiuzhang::tests {

inline const QString kSecret = u"拟移送琰璋字问题线索"_s;
inline const QString kManager = u"管理人01"_s;
inline const QString kFirst = u"纪检人01"_s;
inline const QString kSecond = u"纪检人02"_s;
inline const QString kThird = u"录入人01"_s; // is given the role later

inline QString wordsOf(const QString& name)
{
    return name + u"的口令"_s;
}

// 管理人01 manages, two of the role have passphrases of their own, 录入人01 enters.
struct Inspectors {
    DeskMaker maker;
    CaseNumber number = maker.registered();

    Inspectors()
    {
        desk().renew = [this]() -> Outcome {
            maker.readRulesAgain();
            return {};
        };
        must(addPerson(desk(), by(kManager), kManager, {Role::Manage}, day("2022-04-01")));
        must(addPerson(desk(), by(kManager), kFirst, {Role::Refer}, day("2022-04-01")));
        must(addPerson(desk(), by(kManager), kSecond, {Role::Refer}, day("2022-04-01")));
        must(addPerson(desk(), by(kManager), kThird, {Role::Enter}, day("2022-04-01")));
        for (const QString& name : {kManager, kFirst, kSecond, kThird})
            must(setPassphrase(desk(), by(name), name, wordsOf(name), {}));
        must(setAccess(desk(), by(kManager), {.isSigned = true}));
    }
    [[nodiscard]] Desk& desk() { return maker.desk(); }
    [[nodiscard]] Acting by(const QString& name) const
    {
        Acting acting = maker.on("2022-06-20");
        acting.operatorName = name;
        return acting;
    }
    void enter(const QString& name, const QString& words)
    {
        signOut(desk());
        must(signIn(desk(), name, words));
    }
    void enter(const QString& name) { enter(name, wordsOf(name)); }
    QString setUp()
    {
        enter(kFirst);
        return must(setUpReferralKey(desk(), by(kFirst), false));
    }
    ActResult refer(const QString& name, const QString& reason = kSecret)
    {
        return tryAct(maker, "refer", number, "2022-06-20", {{u"reason"_s, reason}}, name);
    }
    // What somebody who has signed in reads of the only referral; "": it is closed.
    [[nodiscard]] QString readBy(const QString& name)
    {
        const auto all = must(referrals(desk(), by(name)));
        REQUIRE(all.size() == 1);
        CHECK(all.front().isClosed == all.front().reason.isEmpty());
        CHECK_FALSE(all.front().isDamaged);
        CHECK(all.front().number.text().isEmpty() == all.front().isClosed);
        return all.front().reason;
    }
    void setPassphraseOf(const QString& name, const QString& words) // by who manages
    {
        enter(kManager);
        must(setPassphrase(desk(), by(kManager), name, words, {}));
    }
    void makeInspector(const QString& name)
    {
        enter(kManager);
        must(changePerson(desk(), by(kManager), name, {.roles = Roles{Role::Enter, Role::Refer}}));
        maker.readRulesAgain();
    }
    [[nodiscard]] Event sealed()
    {
        const auto events = must(desk().record.eventsOfKind(kSealed));
        REQUIRE_FALSE(events.empty());
        return events.back();
    }
};

} // namespace jiuzhang::tests
