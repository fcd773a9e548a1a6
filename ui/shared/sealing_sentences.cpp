// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_sentences.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

const char* sealingSentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PassphraseNeeded:
        return QT_TRANSLATE_NOOP("Error", "%1 is sealed. Give the passphrase, in a file or in "
                                          "JIUZHANG_PASSPHRASE.");
    case ErrorCode::PassphraseMissing:
        return QT_TRANSLATE_NOOP("Error", "A backup is sealed by a passphrase. Give one, in a file "
                                          "or in JIUZHANG_PASSPHRASE.");
    case ErrorCode::PassphraseWrong:
        return QT_TRANSLATE_NOOP("Error",
                                 "This is not the passphrase of %1. Type it as it was set, "
                                 "with capitals and spaces.");
    case ErrorCode::PassphraseTooShort:
        return QT_TRANSLATE_NOOP("Error", "A passphrase has at least %1 characters. Take a longer "
                                          "one.");
    case ErrorCode::SealNeedsSigning:
        return QT_TRANSLATE_NOOP("Error", "Referrals are sealed only where each person signs in. "
                                          "Have that set on the screen People first.");
    case ErrorCode::SealNotSet:
        return QT_TRANSLATE_NOOP("Error", "There is no key to seal referrals with yet. Somebody "
                                          "of discipline inspection sets it up on the screen "
                                          "People, or by “referrals set-up”.");
    case ErrorCode::SealSet:
        return QT_TRANSLATE_NOOP("Error", "The key of referrals is set up already. For another one "
                                          "say --anew: what is sealed now stays sealed with this "
                                          "one.");
    case ErrorCode::SealHeld:
        return QT_TRANSLATE_NOOP("Error", "%1 holds the key of referrals already.");
    case ErrorCode::SealNotHeld:
        return QT_TRANSLATE_NOOP("Error", "You do not hold the key of referrals. Have it handed on "
                                          "by %1, or give the recovery code.");
    case ErrorCode::SealLost:
        return QT_TRANSLATE_NOOP("Error", "Nobody holds the key of referrals any more. Give the "
                                          "recovery code; without it set up another key, and what "
                                          "was sealed stays closed.");
    case ErrorCode::PassphraseOfOther:
        return QT_TRANSLATE_NOOP("Error",
                                 "The passphrase of %1 was set by somebody else, who knows "
                                 "it. Have %1 sign in and set an own one first.");
    case ErrorCode::RecoveryCodeWrong:
        return QT_TRANSLATE_NOOP("Error", "This recovery code opens no key of this ledger. Type it "
                                          "as it stands on paper: five groups of five characters.");
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang::ui
