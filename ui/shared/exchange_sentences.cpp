// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_sentences.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

const char* exchangeSentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MaskedExport:
        return QT_TRANSLATE_NOOP("Error", "%1 is a masked export, which tells less than the ledger "
                                          "holds, and is not imported. Ask for one in clear.");
    case ErrorCode::NotAnExport:
        return QT_TRANSLATE_NOOP("Error", "%1 is no export of a ledger. Export it from the other "
                                          "ledger with all fields, and import that.");
    case ErrorCode::AttachmentIsLedger:
        return QT_TRANSLATE_NOOP("Error", "%1 is a ledger, a backup or a part of one, and is not "
                                          "attached to a case. Choose another file.");
    case ErrorCode::AttachmentTooLarge:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 has %2 MiB; at most %3 MiB can be attached. Attach the pages that matter.");
    case ErrorCode::CaseNumberTaken:
        return QT_TRANSLATE_NOOP("Error", "The ledger has another case %1. Import the export into "
                                          "a new ledger.");
    case ErrorCode::NotAReplyBook:
        return QT_TRANSLATE_NOOP("Error", "%1 is no reply workbook of this program, or its heading "
                                          "was changed. Let the unit fill in the one it was sent.");
    case ErrorCode::RepliesRefused:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 row(s) of the reply workbook cannot be taken, so none "
                                 "was. The first reason: %2.");
    case ErrorCode::ReplyUnclear:
        return QT_TRANSLATE_NOOP("Error", "%1: “%2” is not clear. Let the unit say it anew.");
    case ErrorCode::NothingToRead:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is nothing to read: no letter, no figure. Copy the "
                                 "text of the letter, or a row of a table.");
    case ErrorCode::PlaceholderUnknown:
        return QT_TRANSLATE_NOOP("Error", "Cell %1 asks for “%2”, which is no field. Near it: %3.");
    case ErrorCode::PlaceholderMissing:
        return QT_TRANSLATE_NOOP("Error", "%1 has no cell with a field in it, such as {{number}}. "
                                          "Write one where a value is to stand.");
    case ErrorCode::RepeatedRowTwice:
        return QT_TRANSLATE_NOOP("Error", "Cell %1 stands in a second row with fields of a case; "
                                          "row %2 is repeated already. Keep one of them.");
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang::ui
