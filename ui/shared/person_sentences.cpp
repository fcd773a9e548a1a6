// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_sentences.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

const char* personSentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NameUnseen:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no name: there is no letter to be seen in it. "
                                          "Type the person's name.");
    case ErrorCode::NameTaken:
        return QT_TRANSLATE_NOOP("Error", "“%1” looks like “%2”, No. %3 of the list, which keeps "
                                          "every name. Tell namesakes apart in brackets: "
                                          "“%1(Finance)”.");
    case ErrorCode::PersonUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not on the list of people. Choose somebody who "
                                          "is, or have the name added by a person who manages.");
    case ErrorCode::PersonNotYet:
        return QT_TRANSLATE_NOOP("Error", "%1 is there from %2 on only. Choose somebody who is "
                                          "there now.");
    case ErrorCode::PersonLeft:
        return QT_TRANSLATE_NOOP("Error", "%1 left on %2, and enters nothing for %3. Choose "
                                          "somebody who is there.");
    case ErrorCode::HandoverToItself:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot take over from itself. Say who else takes "
                                          "the work over.");
    case ErrorCode::RoleMissing:
        return QT_TRANSLATE_NOOP("Error", "%1 has not the role that this needs (%2). It is held "
                                          "by: %3.");
    case ErrorCode::LastManager:
        return QT_TRANSLATE_NOOP("Error", "Then nobody would be left who manages the list. Give "
                                          "that role to somebody else than %1 first.");
    case ErrorCode::SignInNeeded:
        return QT_TRANSLATE_NOOP("Error", "%1 has to sign in to this ledger. Give the passphrase "
                                          "when asked, in a file or in JIUZHANG_PASSPHRASE.");
    case ErrorCode::SignInWrong:
        return QT_TRANSLATE_NOOP("Error", "This is not the passphrase of %1. Type it as it was "
                                          "set, with capitals and spaces.");
    case ErrorCode::SignInWaits:
        return QT_TRANSLATE_NOOP("Error", "Three passphrases were wrong. Wait %1 seconds, and try "
                                          "again.");
    case ErrorCode::SignInUnset:
        return QT_TRANSLATE_NOOP("Error", "%1 has no passphrase yet. Somebody who manages sets "
                                          "it on the screen People; before people sign in, also "
                                          "%1.");
    case ErrorCode::PartyNamed:
        return QT_TRANSLATE_NOOP("Error", "“%1” tells who a party is, and the text is for the "
                                          "public. Write “%2” in its place.");
    case ErrorCode::NotPermitted:
        return QT_TRANSLATE_NOOP("Error", "%1 may not do “%2”; only operators named for it may. "
                                          "See the directory, page Operators.");
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang::ui
