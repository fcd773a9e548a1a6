// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/seal_text.h"

#include "ui/shared/letters_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

struct SealWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::Seal)
};

QString namesOf(const std::vector<Person>& people)
{
    QStringList names;
    for (const Person& person : people)
        names += person.name;
    return names.join(SealWords::tr(", "));
}

} // namespace

QString sealText(int holders)
{
    if (holders == 0)
        return SealWords::tr("Hidden from everybody else, but not sealed: in this ledger nobody "
                             "signs in, and whoever has its file can read it.");
    if (holders == 1)
        return SealWords::tr("Sealed. Only one person can open it, and with that passphrase it is "
                             "lost: hand the key on to a second one.");
    return SealWords::tr("Sealed: %1 people can open it.").arg(holders);
}

QString holdersText(const std::optional<ReferralKey>& key)
{
    if (!key)
        return SealWords::tr("There is no key of referrals yet.");
    QString text =
        key->holders.empty()
            ? SealWords::tr("Nobody holds the key of referrals.")
            : SealWords::tr("The key of referrals is held by: %1.").arg(namesOf(key->holders));
    if (!key->others.empty())
        text += SealWords::tr(" Not by: %1.").arg(namesOf(key->others));
    if (key->holders.size() < 2)
        text += SealWords::tr(" Let a second person hold it: with the last passphrase goes what "
                              "was sealed.");
    return text;
}

QString recoveryText(const QString& code)
{
    return SealWords::tr("Recovery code: %1. Write it on paper now and lock it away. It is kept "
                         "nowhere, and is not shown again.")
        .arg(code);
}

QString keyLostText(const QString& name)
{
    return SealWords::tr("%1 opens nothing that was referred any more, until somebody who holds "
                         "the key hands it on.")
        .arg(name);
}

QString afterText(const ActResult& result)
{
    return result.holders ? sealText(*result.holders) : lettersText(result.lettersAfter);
}

} // namespace jiuzhang::ui
