// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_sentences.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

const char* importSentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAWorkbook:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a workbook. Save it as .xlsx and try again.");
    case ErrorCode::WorkbookDamaged:
        return QT_TRANSLATE_NOOP("Error", "The workbook %1 is damaged or cut off. Open it in the "
                                          "spreadsheet program, save it again and retry.");
    case ErrorCode::WorkbookEncrypted:
        return QT_TRANSLATE_NOOP("Error", "The workbook %1 is protected by a password. Save it "
                                          "without the password and try again.");
    case ErrorCode::WorkbookEmpty:
        return QT_TRANSLATE_NOOP("Error", "The workbook %1 is empty.");
    case ErrorCode::WorkbookTooLarge:
        return QT_TRANSLATE_NOOP("Error", "The workbook %1 is too large (limit: %2). Split it and "
                                          "import the parts.");
    case ErrorCode::WorkbookUnsupported:
        return QT_TRANSLATE_NOOP("Error", "%1 is a file of the kind %2, which cannot be read. Save "
                                          "it as .xlsx and try again.");
    case ErrorCode::ReaderFailed:
        return QT_TRANSLATE_NOOP("Error", "The workbook %1 could not be read: the reading program "
                                          "ended with “%2”. Save the workbook again and retry.");
    case ErrorCode::SheetMissing:
        return QT_TRANSLATE_NOOP("Error", "The workbook has no sheet “%1”. Its sheets are: %2.");
    case ErrorCode::HeaderMissing:
        return QT_TRANSLATE_NOOP("Error", "No header row was found in the sheet “%1”; columns that "
                                          "are missing: %2.");
    case ErrorCode::RowsRejected:
        return QT_TRANSLATE_NOOP("Error", "%1 row(s) cannot be registered, so none was. The first "
                                          "reason: %2.");
    case ErrorCode::AskedSameRow:
        return QT_TRANSLATE_NOOP("Error", "The row says the same as %1. Say whether it is a clue "
                                          "of its own or is to be skipped.");
    case ErrorCode::AskedLikeCase:
        return QT_TRANSLATE_NOOP("Error",
                                 "The row is very like the case %1 (likeness %2). Say whether it "
                                 "is a clue of its own or is to be skipped.");
    case ErrorCode::AskedLikeRow:
        return QT_TRANSLATE_NOOP("Error", "The row is very like %1 (likeness %2). Say whether it "
                                          "is a clue of its own or is to be skipped.");
    case ErrorCode::AnswerUnmatched:
        return QT_TRANSLATE_NOOP("Error", "Nothing is asked about %1, so its answer fits nothing "
                                          "and no row was registered. Ask anew and answer that.");
    case ErrorCode::ProfileUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no profile “%1”, as a file or in the program, "
                                          "which has: %2.");
    case ErrorCode::ProfileInvalid:
        return QT_TRANSLATE_NOOP("Error", "The profile %1 is not valid at %2: %3.");
    case ErrorCode::ImportUnknown:
        return QT_TRANSLATE_NOOP("Error", "The ledger has no import with the number %1.");
    case ErrorCode::ImportUndone:
        return QT_TRANSLATE_NOOP("Error", "The import %1 was undone before; nothing was changed.");
    case ErrorCode::ImportWorkedOn:
        return QT_TRANSLATE_NOOP("Error", "The import stays as it is, for %1 of its cases were "
                                          "worked on: %2. Withdraw what was done there first.");
    case ErrorCode::WorkbookTooDeep:
        return QT_TRANSLATE_NOOP("Error", "The workbook %1 is nested too deeply (limit: %2). Save "
                                          "it again in the spreadsheet program and retry.");
    case ErrorCode::AskedSheet:
        return QT_TRANSLATE_NOOP("Error", "The sheet “%1” looks like a table but was not read. Say "
                                          "whether it is to be taken or left out.");
    case ErrorCode::AskedColumn:
        return QT_TRANSLATE_NOOP("Error", "The column “%1” is not read, and holds what may matter. "
                                          "Say which field it is, or that it is left out.");
    case ErrorCode::AskedForAll:
        return QT_TRANSLATE_NOOP("Error", "No row of the sheet says “%1”. Say it once for all.");
    case ErrorCode::AskedTable:
        return QT_TRANSLATE_NOOP("Error",
                                 "With row %1 another table begins that cannot be read. Move it to "
                                 "a sheet of its own, or say that it is left out.");
    case ErrorCode::AskedContact:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” stands beside the unit that is complained of, and may be the "
                     "unit's. Say whether it is the enterprise's.");
    case ErrorCode::AskedRest:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” says what was paid, and no column what is owed. Say whether "
                                 "the total less what was paid is in dispute.");
    case ErrorCode::AskedAmount:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%2” under “%1” tells of several sums (%3). Say which is meant.");
    case ErrorCode::TextTableUneven:
        return QT_TRANSLATE_NOOP(
            "Error", "Line %2 of %1 has more cells than the header: a sum is torn apart "
                     "at its comma. Write 1234.5 or “1,234.5”, and save it again.");
    case ErrorCode::AskedMeant:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%2” under “%1” probably means %3. Say whether it does, or give what is meant.");
    case ErrorCode::AskedUnusual:
        return QT_TRANSLATE_NOOP("Error", "“%2” is unusual for “%1”. Say whether it is right as it "
                                          "stands, or give what is meant.");
    case ErrorCode::AskedAboveTotal:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is %2 (10,000 yuan), which is more than the total of %3. "
                                 "Say whether that is right, or give the right sum.");
    case ErrorCode::AskedFarAbove:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is %2 (10,000 yuan), a thousand times what is usual in this "
                                 "column (%3). Say whether that is right, or give the right sum.");
    case ErrorCode::AskedFormula:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is calculated (=%2), but no result is stored. Give its value.");
    case ErrorCode::AskedComment:
        return QT_TRANSLATE_NOOP(
            "Error",
            "On “%1” there is a comment: “%2”. Say whether the sum holds, or give the right one.");
    case ErrorCode::AskedStruck:
        return QT_TRANSLATE_NOOP(
            "Error", "The row is struck through. Say whether it is to be registered or skipped.");
    case ErrorCode::AskedShielding:
        return QT_TRANSLATE_NOOP("Error", "“%1” sounds like a wish not to be named. Say how far it "
                                          "goes: known to the lead unit alone, to nobody, or to "
                                          "all.");
    default:
        return exchangeSentenceOf(code);
    }
}

} // namespace jiuzhang::ui
