// SPDX-License-Identifier: GPL-3.0-or-later
// An open ledger is one desk's: names are chosen. In a signed one each person signs in (casework,
// People). That proves who acted through the program; it hides nothing from who has the file.
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

inline const QString kSetAccess = QStringLiteral("set-access");
inline const QString kSetPassphrase = QStringLiteral("set-passphrase");

struct Access {
    bool isSigned = false;
    int idleMinutes = 15; // then the session is locked
    friend bool operator==(const Access&, const Access&) = default;
};
inline constexpr int kMostIdleMinutes = 480;

[[nodiscard]] Result<Access> accessOf(const CaseRecord& record);
// SignInUnset: who signs the ledger could not sign in; PersonUnknown: nobody is listed;
// UnknownChoice: the minutes; SameValue.
[[nodiscard]] Outcome setAccess(Desk& desk, const Acting& acting, const Access& access);
[[nodiscard]] Outcome maySetAccess(const Desk& desk, const Acting& acting, const Access& access);

// What a person signs in with; none: nothing was set yet. Made of the passphrase by Argon2id, which
// nobody makes it back from.
[[nodiscard]] Result<std::optional<SealingKey>> signInKey(const CaseRecord& record, int person);
[[nodiscard]] SealingKey signInKeyIn(const Event& event); // of what set one
// The names of those who are there on the day and could not sign in: nothing was set for them yet.
[[nodiscard]] Result<QStringList> withoutPassphrase(const Desk& desk);
// Whether the person set it, and not somebody who manages and so knows it.
[[nodiscard]] Result<bool> hasOwnPassphrase(const Desk& desk, int person);

// One's own passphrase, against the one `before`; or that of another person, by somebody who
// manages: the passphrase was forgotten, or never set. Whoever changes one's own goes on holding
// the keys of referrals; another's new one holds none. PassphraseTooShort, SignInWrong,
// SignInWaits, RoleMissing, PersonUnknown.
[[nodiscard]] Outcome setPassphrase(Desk& desk, const Acting& acting, const QString& who,
                                    const QString& passphrase, const Passphrase& before);
// Whether the list lets this person set the passphrase of that one.
[[nodiscard]] Outcome maySetPassphrase(const People& people, const Acting& acting, int number,
                                       QDate today);

// From then on the person acts at this desk, until signOut(). After the third wrong passphrase
// nothing is tried for half a minute, by a clock that nobody sets. SignInWrong, SignInWaits,
// SignInUnset, PersonUnknown, PersonLeft, PersonNotYet.
[[nodiscard]] Outcome signIn(const Desk& desk, const QString& who, const QString& passphrase);
void signOut(const Desk& desk);

// Nothing where the ledger is open, or the person has signed in. SignInNeeded.
[[nodiscard]] Outcome checkSignedIn(const Desk& desk, const Person& person);

} // namespace jiuzhang
