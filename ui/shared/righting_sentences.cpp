// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_sentences.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

const char* rightingSentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SameValue:
        return QT_TRANSLATE_NOOP("Error", "“%1” is just that already. Enter what it should be.");
    case ErrorCode::EntryUnknown:
        return QT_TRANSLATE_NOOP("Error", "The case has no entry %1. Choose one of its chronicle.");
    case ErrorCode::EntryUndone:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” of %2 was withdrawn or reversed before and no longer counts.");
    case ErrorCode::EntryNotForAct:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1” cannot be done about “%2”. What was recognised or paid is reversed, other "
            "acts are withdrawn, a correction is corrected once more, and what was "
            "withdrawn is entered anew.");
    case ErrorCode::NothingToWithdraw:
        return QT_TRANSLATE_NOOP("Error", "No act of the case is left that could be withdrawn.");
    case ErrorCode::ActsRestOn:
        return QT_TRANSLATE_NOOP("Error", "“%1” would leave these without what they need: %2. "
                                          "Withdraw, reverse or correct them first, the newest "
                                          "first.");
    case ErrorCode::OutOfOrder:
        return QT_TRANSLATE_NOOP("Error", "“%1” of %2 would come before %3. Acts that change the "
                                          "state keep their order: choose another day.");
    case ErrorCode::OutsideYear:
        return QT_TRANSLATE_NOOP("Error",
                                 "The case bears a number of the year %2: its registration "
                                 "cannot be on %1. Choose a day of that year.");
    case ErrorCode::PaidBeyond:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 (10,000 yuan) is paid, and only %2 would still be recognised. "
                                 "Put the payment right first, or confirm a reversal "
                                 "(over=yes).");
    case ErrorCode::NotAsDecided:
        return QT_TRANSLATE_NOOP("Error", "It says “%2” of “%1”; by the record it was %3.");
    case ErrorCode::EntryAlone:
        return QT_TRANSLATE_NOOP("Error", "“%1” %2, which belongs to it, is not beside it.");
    case ErrorCode::PapersStand:
        return QT_TRANSLATE_NOOP("Error", "The paper %1 was issued for the case. Annul it first.");
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang::ui
