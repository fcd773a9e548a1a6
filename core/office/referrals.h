// SPDX-License-Identifier: GPL-3.0-or-later
// A referral to discipline inspection (移交纪检) is told to those of that role alone. No case tells
// of it: its event is one of the whole ledger and says that something was sealed, by whom and when.
// In a signed ledger what was sealed stands in it, as only who holds the key can read it
// (referral_key.h). In an open one, where nobody proves to be anybody, it is hidden and not sealed:
// kept beside the chain, which names it by SHA-256.
#pragma once

#include "core/office/acting.h"

namespace jiuzhang {

inline const QString kSealed = QStringLiteral("sealed");

struct Referral {
    std::int64_t entry = 0; // the number of its event
    CaseNumber number{QString()};
    QDate on = {};
    QString by = {};
    QString onBehalfOf = {};
    QString reason = {};
    std::optional<QDate> withdrawnOn = {};
    QString withdrawnFor = {}; // the reason
    bool isClosed = false;     // no key that the reader holds opens it: nothing else is known
    bool isDamaged = false;    // nor does any other: what was sealed has been changed since
    bool isKeyDamaged = false; // the reader's own key has been (isBoxDamaged)
};

// Who may know of referrals: who may refer, and has signed in where that is asked. RoleMissing,
// NotPermitted, SignInNeeded.
[[nodiscard]] Outcome mayKnowReferrals(const Desk& desk, const Acting& acting);

// All referrals in the order of entry, masked as a list is, and what else is sealed and closed to
// the reader. Refuses as mayKnowReferrals(), and ContentDamaged.
[[nodiscard]] Result<std::vector<Referral>> referrals(const Desk& desk, const Acting& reader);
// Those of one case, as caseFileFor() tells it; none for whoever may not know of them.
[[nodiscard]] Result<std::vector<Referral>> referralsOf(const Desk& desk, const Acting& reader,
                                                        const CaseNumber& number);
[[nodiscard]] QJsonObject toJson(const Referral& referral);

// Whether the act is to be sealed: a referral, or what withdraws one, by whoever may know of it.
[[nodiscard]] bool isSealed(const Desk& desk, const ActRow& row, const Acting& acting,
                            const ActValues& values);
// Does it. As act(); EntryUnknown: another case's. EntryUndone: it was withdrawn before.
// SealNotSet, SealNotHeld, SealLost: a signed ledger.
[[nodiscard]] ActResult actSealed(Desk& desk, const ActRow& row, const Acting& acting,
                                  const CaseNumber& number, const ActValues& values);

} // namespace jiuzhang
