// SPDX-License-Identifier: GPL-3.0-or-later
// In a signed ledger what is referred to discipline inspection is sealed with a key of that role.
// Its secret half lies in the chain, in a box for each person who has it, opened by the passphrase,
// and in one that a code on paper opens. Neither a role nor a new passphrase opens one.
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Payload {"publicKey" "recovery":{"publicKey" "recipe" "box"} "boxes":[{"key" "number" "of"
// "box"}]}: a key, and for whom it was put into boxes, by the public half of their passphrase.
inline const QString kSetReferralKey = QStringLiteral("set-referral-key");
inline const QString kShareReferralKey = QStringLiteral("share-referral-key"); // {"boxes"}

// The key that is sealed with, and the people of the role: who opens it with the passphrase they
// sign in with, and who does not.
struct ReferralKey {
    QByteArray publicKey;
    std::vector<Person> holders = {};
    std::vector<Person> others = {};
};
// None: none was set up.
[[nodiscard]] Result<std::optional<ReferralKey>> referralKey(const Desk& desk);
[[nodiscard]] Result<bool> holdsReferralKey(const Desk& desk, int person);
// Whether that one, or one before it, is a key of this ledger.
[[nodiscard]] Result<bool> wasReferralKey(const Desk& desk, const QByteArray& publicKey);
// The other half of that key or of one before it, for who has signed in. None: holds it not.
[[nodiscard]] Result<std::optional<Secret>> referralSecret(const Desk& desk,
                                                           const QByteArray& publicKey);
// Whether who has signed in was given that one, in a box that opens no more: it was changed since.
[[nodiscard]] Result<bool> isBoxDamaged(const Desk& desk, const QByteArray& publicKey);
// The same of the key in use. SealNotHeld, of a damaged box with a second detail; SealLost: nobody
// holds it.
[[nodiscard]] Result<Secret> heldKey(const Desk& desk, const ReferralKey& key);

// A key for all people of the role who have a passphrase of their own; answers the code that opens
// it, which is kept nowhere. `anew`: instead of the one that is used, which whoever does this
// holds, or nobody. What was sealed stays sealed with that. SealNeedsSigning: an open ledger;
// SealSet, SealNotHeld, PassphraseOfOther.
[[nodiscard]] Result<QString> setUpReferralKey(Desk& desk, const Acting& acting, bool anew);
// Hands all keys that one holds to somebody of the role. SealNotSet, SealNotHeld, SealLost: nobody
// holds it; SealHeld, RoleMissing, SignInUnset; PassphraseOfOther: whoever set it would hold it
// too.
[[nodiscard]] Outcome shareReferralKey(Desk& desk, const Acting& acting, const QString& who);
// Hands oneself the key that the code opens. RecoveryCodeWrong, and as above.
[[nodiscard]] Outcome recoverReferralKey(Desk& desk, const Acting& acting, const QString& code);

// Who holds keys by the passphrase until now, holds them by the next one: the event that says so.
// None: holds none, or may not any more.
[[nodiscard]] Result<std::optional<NewEvent>> heldOn(const Desk& desk, const Acting& acting,
                                                     const Secret& until,
                                                     const QByteArray& nextPublicKey);

} // namespace jiuzhang
