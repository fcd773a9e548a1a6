// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_sentences.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

const char* sentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LedgerMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no ledger at %1. Check the path or create it.");
    case ErrorCode::LedgerExists:
        return QT_TRANSLATE_NOOP("Error", "%1 exists already and is left as it is. Choose another "
                                          "name for the new ledger.");
    case ErrorCode::NotALedger:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a ledger of this program.");
    case ErrorCode::LedgerMarkWrong:
        return QT_TRANSLATE_NOOP("Error", "Another program changed the mark of %1. Open a backup.");
    case ErrorCode::LedgerVersionWrong:
        return QT_TRANSLATE_NOOP(
            "Error", "The ledger %1 says version %2, its tables are of version %3. Open a backup.");
    case ErrorCode::TablesChanged:
        return QT_TRANSLATE_NOOP("Error", "Another program changed the tables of %1. Verify it.");
    case ErrorCode::LedgerTooNew:
        return QT_TRANSLATE_NOOP("Error",
                                 "The ledger %1 was written by a newer program (version %2 of the "
                                 "ledger, this program knows %3). Open it with that program.");
    case ErrorCode::LedgerDamaged:
        return QT_TRANSLATE_NOOP("Error", "The ledger %1 is damaged. Open a backup of it.");
    case ErrorCode::LedgerToBringUp:
        return QT_TRANSLATE_NOOP("Error", "The ledger %1 was made by an earlier version and has to "
                                          "be brought up to date, which cannot be done where it "
                                          "is: copy it to a folder that can be written to.");
    case ErrorCode::LedgerReadOnly:
        return QT_TRANSLATE_NOOP("Error", "The ledger %1 cannot be written. Check the permissions "
                                          "of the file and of its folder.");
    case ErrorCode::LedgerBusy:
        return QT_TRANSLATE_NOOP("Error", "Another program is writing to the ledger %1. Try again "
                                          "in a moment.");
    case ErrorCode::LedgerUnfinished:
        return QT_TRANSLATE_NOOP("Error", "The last work on the ledger %1 was cut off and must "
                                          "first be undone, for which the file and its folder "
                                          "must be writable. Check their permissions.");
    case ErrorCode::JournalOfAnother:
        return QT_TRANSLATE_NOOP("Error", "Beside the ledger %1 lies %2, what a crash left of "
                                          "another ledger or of another copy of it. Move it away "
                                          "and open the ledger again.");
    case ErrorCode::ContentDamaged:
        return QT_TRANSLATE_NOOP("Error", "This paper or file was changed or taken away inside the "
                                          "ledger %1 by another program. Check the ledger and take "
                                          "it from a backup.");
    case ErrorCode::BackupFailed:
        return QT_TRANSLATE_NOOP("Error", "The ledger must be brought up to this program, and the "
                                          "copy %1 that is kept of it before could not be made "
                                          "(%2). Nothing was changed.");
    case ErrorCode::BackupNotMade:
        return QT_TRANSLATE_NOOP("Error", "The backup %1 was not made (%2). No case of the ledger "
                                          "was changed by it. Try again.");
    case ErrorCode::NotABackup:
        return QT_TRANSLATE_NOOP("Error", "%1 is no backup of this program. Choose a .jzbackup "
                                          "file; a ledger is opened, not restored.");
    case ErrorCode::BackupUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The backup %1 was cut off or changed and cannot be "
                                          "restored. Take another one.");
    case ErrorCode::BackupUnsound:
        return QT_TRANSLATE_NOOP("Error", "In %1 is not what was entered once (%2 %3). Verify the "
                                          "ledger, and take an earlier backup.");
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::PassphraseMissing:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::PassphraseTooShort:
    case ErrorCode::SealNeedsSigning:
    case ErrorCode::SealNotSet:
    case ErrorCode::SealSet:
    case ErrorCode::SealHeld:
    case ErrorCode::SealNotHeld:
    case ErrorCode::SealLost:
    case ErrorCode::PassphraseOfOther:
    case ErrorCode::RecoveryCodeWrong:
        return sealingSentenceOf(code);
    case ErrorCode::StorageFull:
        return QT_TRANSLATE_NOOP("Error", "There is no room left on the disk of %1. Make room and "
                                          "try again.");
    case ErrorCode::StorageFailed:
        return QT_TRANSLATE_NOOP(
            "Error", "The ledger %1 could not be read or written. Check disk and permissions.");
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no file %1.");
    case ErrorCode::FolderMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no folder %1. Make it first.");
    case ErrorCode::NotAFile:
        return QT_TRANSLATE_NOOP("Error", "%1 is a folder or a device. Give the name of a file.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The file %1 could not be read. Check its permissions.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("Error", "The file %1 is empty. Choose the right one.");
    case ErrorCode::FileTooLong:
        return QT_TRANSLATE_NOOP("Error", "%1 is longer than %2 bytes. Name the right file.");
    case ErrorCode::EncodingUnknown:
        return QT_TRANSLATE_NOOP("Error", "The text of %1 is in none of %2. Save it as UTF-8.");
    case ErrorCode::BytesNoText:
        return QT_TRANSLATE_NOOP("Error", "Byte %2 of “%1” is no text in UTF-8. Write it in UTF-8 "
                                          "and try again.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("Error", "The file %1 could not be written. Choose another "
                                          "place or close the program that has it open.");
    case ErrorCode::CommandReused:
        return QT_TRANSLATE_NOOP("Error", "The command id %1 was used for something else (%2), and "
                                          "nothing was recorded now. Give each command its own.");
    case ErrorCode::OutputExists:
        return QT_TRANSLATE_NOOP("Error", "%1 is there already and was not written by this "
                                          "program. Choose another name, or say --force.");
    case ErrorCode::OutputIsLedger:
        return QT_TRANSLATE_NOOP("Error", "%1 is a ledger or belongs to one, and nothing was "
                                          "written over it. Choose another file name.");
    case ErrorCode::FileNotRenamed:
        return QT_TRANSLATE_NOOP("Error", "The file %1 did not get its name. It lies complete at "
                                          "%3; rename it. The ledger lacks nothing of it.");
    case ErrorCode::OutputUnsupported:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be written: choose a file name that ends in %2.");
    case ErrorCode::NotJson:
        return QT_TRANSLATE_NOOP("Error", "%1 is not valid JSON: %2.");
    case ErrorCode::NotAWorkbook:
    case ErrorCode::WorkbookDamaged:
    case ErrorCode::WorkbookEncrypted:
    case ErrorCode::WorkbookEmpty:
    case ErrorCode::WorkbookTooLarge:
    case ErrorCode::WorkbookUnsupported:
    case ErrorCode::ReaderFailed:
    case ErrorCode::SheetMissing:
    case ErrorCode::HeaderMissing:
    case ErrorCode::RowsRejected:
    case ErrorCode::AskedSameRow:
    case ErrorCode::AskedLikeCase:
    case ErrorCode::AskedLikeRow:
    case ErrorCode::MaskedExport:
    case ErrorCode::NotAnExport:
    case ErrorCode::AttachmentIsLedger:
    case ErrorCode::AttachmentTooLarge:
    case ErrorCode::CaseNumberTaken:
    case ErrorCode::NotAReplyBook:
    case ErrorCode::RepliesRefused:
    case ErrorCode::ReplyUnclear:
    case ErrorCode::PlaceholderUnknown:
    case ErrorCode::NothingToRead:
    case ErrorCode::PlaceholderMissing:
    case ErrorCode::RepeatedRowTwice:
    case ErrorCode::AnswerUnmatched:
    case ErrorCode::ImportUnknown:
    case ErrorCode::ImportUndone:
    case ErrorCode::ImportWorkedOn:
    case ErrorCode::WorkbookTooDeep:
    case ErrorCode::AskedSheet:
    case ErrorCode::AskedColumn:
    case ErrorCode::AskedForAll:
    case ErrorCode::AskedMeant:
    case ErrorCode::AskedUnusual:
    case ErrorCode::AskedAboveTotal:
    case ErrorCode::AskedFarAbove:
    case ErrorCode::AskedFormula:
    case ErrorCode::AskedComment:
    case ErrorCode::AskedStruck:
    case ErrorCode::AskedShielding:
    case ErrorCode::ProfileUnknown:
    case ErrorCode::ProfileInvalid:
    case ErrorCode::AskedTable:
    case ErrorCode::AskedContact:
    case ErrorCode::AskedRest:
    case ErrorCode::AskedAmount:
    case ErrorCode::TextTableUneven:
        return importSentenceOf(code);
    case ErrorCode::ProgrammeInvalid:
        return QT_TRANSLATE_NOOP("Error", "The programme file is not valid at %1: %2 (mistakes in "
                                          "all: %3).");
    case ErrorCode::CalendarInvalid:
        return QT_TRANSLATE_NOOP("Error", "The calendar %1 is not valid: %2.");
    case ErrorCode::RulesInvalid:
        return QT_TRANSLATE_NOOP("Error", "The rules are not valid at %1: %2.");
    case ErrorCode::RulesConflict:
        return QT_TRANSLATE_NOOP("Error", "The rules “%1” and “%2” both have the rank %3, and send "
                                          "the same case to different leads. Change a rank or a "
                                          "condition of one of them.");
    case ErrorCode::RulesChanged:
        return QT_TRANSLATE_NOOP("Error", "Other rules were adopted in the meantime: version %1 is "
                                          "in force now. Open the ledger again and look at them.");
    case ErrorCode::SettingChanged:
        return QT_TRANSLATE_NOOP("Error",
                                 "Somebody else changed this setting in the meantime. Open "
                                 "it again and look at it before you change it.");
    case ErrorCode::TemplateInvalid:
        return QT_TRANSLATE_NOOP("Error", "The text of the paper is not valid at %1: %2.");
    case ErrorCode::CharacterMissing:
        return QT_TRANSLATE_NOOP("Error", "No installed font has the character “%1”. Install a "
                                          "font that has it and try again.");
    case ErrorCode::PaperFailed:
        return QT_TRANSLATE_NOOP("Error", "The paper could not be made: %1.");
    case ErrorCode::FieldMissing:
        return QT_TRANSLATE_NOOP("Error", "“%1” is missing. Please fill it in.");
    case ErrorCode::FieldUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no field “%1”.");
    case ErrorCode::UnknownCategory:
        return QT_TRANSLATE_NOOP("Error", "“%1” is none of the programme's kinds of problem.");
    case ErrorCode::UnknownSource:
        return QT_TRANSLATE_NOOP("Error", "“%1” is none of the programme's sources.");
    case ErrorCode::UnknownUnit:
        return QT_TRANSLATE_NOOP("Error", "The directory has no unit “%1”. Give its full or its "
                                          "short name.");
    case ErrorCode::AmbiguousUnit:
        return QT_TRANSLATE_NOOP("Error", "“%1” can mean several units: %2. Give the full name.");
    case ErrorCode::NotALocality:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no town, subdistrict or park, so a case cannot "
                                          "lie in it.");
    case ErrorCode::UnknownChoice:
        return QT_TRANSLATE_NOOP("Error", "“%2” is not possible for “%1”. Possible: %3.");
    case ErrorCode::DateUnreadable:
        return QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is no date. Write it like 2022-06-20.");
    case ErrorCode::DateInFuture:
        return QT_TRANSLATE_NOOP("Error", "“%1” is %2, which lies after %3.");
    case ErrorCode::DateBefore:
        return QT_TRANSLATE_NOOP("Error", "“%1” is %2, which lies before %3.");
    case ErrorCode::YearOutside:
        return QT_TRANSLATE_NOOP("Error", "%1 lies outside the programme, which begins in %2.");
    case ErrorCode::CreditCodeWrong:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no unified social credit code: it has 18 "
                                          "characters, of which the last checks the others.");
    case ErrorCode::CharacterRefused:
        return QT_TRANSLATE_NOOP("Error", "Character %2 of the text (%1) cannot be kept. Delete "
                                          "it and try again.");
    case ErrorCode::TextTooLong:
        return QT_TRANSLATE_NOOP("Error", "“%1” has %2 characters; at most %3 are possible.");
    case ErrorCode::FormulaNotValue:
        return QT_TRANSLATE_NOOP("Error", "“%1” holds a formula or an error. Paste it as a value.");
    case ErrorCode::AmountUnreadable:
    case ErrorCode::AmountNegative:
    case ErrorCode::AmountBeyond:
    case ErrorCode::AmountNeedsUnit:
    case ErrorCode::AmountShared:
    case ErrorCode::AmountForeign:
    case ErrorCode::RateUnreadable:
    case ErrorCode::InstalmentUnreadable:
    case ErrorCode::InstalmentsDisordered:
    case ErrorCode::RatesInvalid:
    case ErrorCode::DueDayUnknown:
    case ErrorCode::InterestRuleUnknown:
    case ErrorCode::RateNotDated:
    case ErrorCode::CreditNotProposed:
        return moneySentenceOf(code);
    case ErrorCode::UnitNameTaken:
        return QT_TRANSLATE_NOOP("Error",
                                 "The name “%1” belongs to %2, which exists on the same days as "
                                 "%3. Two units cannot bear one name at the same time.");
    case ErrorCode::UnitEnded:
        return QT_TRANSLATE_NOOP("Error", "%1 ended on %2. Choose the unit that took over.");
    case ErrorCode::SuccessorTooEarly:
        return QT_TRANSLATE_NOOP("Error", "%1 begins on %2, before the unit that it takes over "
                                          "from has ended (%3). Put the beginning after that day.");
    case ErrorCode::CalendarDayTwice:
        return QT_TRANSLATE_NOOP(
            "Error", "The calendar %1 names %3 twice (second time: %2). Keep one of the two.");
    case ErrorCode::CalendarWorkNeedless:
        return QT_TRANSLATE_NOOP("Error", "The calendar %1 marks %3 as a make-up working day (%2), "
                                          "but it is no weekend day. Correct the date.");
    case ErrorCode::CalendarRestNeedless:
        return QT_TRANSLATE_NOOP("Error",
                                 "The calendar %1 marks the weekend day %3 as a holiday (%2), but "
                                 "no weekday beside it is off. Correct the date.");
    case ErrorCode::CalendarYearEmpty:
        return QT_TRANSLATE_NOOP(
            "Error", "The calendar %1 says that it covers %2, but names no holiday of that year.");
    case ErrorCode::CalendarLineWrong:
        return QT_TRANSLATE_NOOP("Error", "The calendar %1 cannot be read at line %2: “%3”. A line "
                                          "is a date, a name, and off or work.");
    case ErrorCode::PaperUnknown:
        return QT_TRANSLATE_NOOP("Error", "No paper was issued under the number %1. Look for it in "
                                          "the register of issued papers.");
    case ErrorCode::PaperOfAnother:
        return QT_TRANSLATE_NOOP("Error", "%1 is another paper: “%2”. Name the number of the kind "
                                          "and case that are to be printed.");
    case ErrorCode::PaperAnnulled:
        return QT_TRANSLATE_NOOP("Error", "%1 was annulled: %2.");
    case ErrorCode::PaperCorrected:
        return QT_TRANSLATE_NOOP("Error", "%1 was corrected before; what stands in its place is "
                                          "%2: correct that one.");
    case ErrorCode::NumberUsed:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be the first number: the lowest one still free is %2.");
    case ErrorCode::NothingToPrint:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to put into “%1”.");
    case ErrorCode::SameValue:
    case ErrorCode::EntryUnknown:
    case ErrorCode::EntryUndone:
    case ErrorCode::EntryNotForAct:
    case ErrorCode::NothingToWithdraw:
    case ErrorCode::ActsRestOn:
    case ErrorCode::OutOfOrder:
    case ErrorCode::OutsideYear:
    case ErrorCode::PaidBeyond:
    case ErrorCode::PapersStand:
    case ErrorCode::NotAsDecided:
    case ErrorCode::EntryAlone:
        return rightingSentenceOf(code);
    case ErrorCode::ActUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no act “%1”.");
    case ErrorCode::ActNotAllowed:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not possible while the case is “%2”. Possible "
                                          "now: %3.");
    case ErrorCode::CaseUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no case %1 in the ledger.");
    case ErrorCode::NeedsPerson:
        return QT_TRANSLATE_NOOP("Error", "The rules leave “%1” to a person. Choose it.");
    case ErrorCode::NeedsReason:
        return QT_TRANSLATE_NOOP("Error", "“%1” departs from the proposal. Give the reason.");
    case ErrorCode::NameUnseen:
    case ErrorCode::NameTaken:
    case ErrorCode::PersonUnknown:
    case ErrorCode::PersonNotYet:
    case ErrorCode::PersonLeft:
    case ErrorCode::HandoverToItself:
    case ErrorCode::RoleMissing:
    case ErrorCode::LastManager:
    case ErrorCode::SignInNeeded:
    case ErrorCode::SignInWrong:
    case ErrorCode::SignInWaits:
    case ErrorCode::SignInUnset:
    case ErrorCode::PartyNamed:
    case ErrorCode::NotPermitted:
        return personSentenceOf(code);
    case ErrorCode::SameOperator:
        return QT_TRANSLATE_NOOP("Error", "%1 settled the case, so somebody else must check it.");
    case ErrorCode::ApproverIsOperator:
        return QT_TRANSLATE_NOOP("Error", "%1 acts here, so somebody else must approve. Give the "
                                          "approver.");
    case ErrorCode::OperatorMissing:
        return QT_TRANSLATE_NOOP("Error", "It is not said who acts. Give the operator.");
    case ErrorCode::ReturnTooLate:
        return QT_TRANSLATE_NOOP("Error", "The time to return the case ran out on %1; %2 is later. "
                                          "Handle it, or ask for an extension.");
    case ErrorCode::AppointFirst:
        return QT_TRANSLATE_NOOP("Error", "The case came back %1 times. Appoint a unit first; then "
                                          "it can be dispatched to that unit.");
    case ErrorCode::AppointmentNotDue:
        return QT_TRANSLATE_NOOP("Error", "The case came back %1 times; the office appoints a unit "
                                          "after %2 returns. Dispatch it as the rules propose.");
    case ErrorCode::LinkToItself:
        return QT_TRANSLATE_NOOP("Error", "%1 is this case itself. Name another one.");
    case ErrorCode::RootMerged:
        return QT_TRANSLATE_NOOP("Error", "%1 was itself merged into %2. Merge into that one.");
    case ErrorCode::RootClosed:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is “%2”. A case can only be merged into one that is open.");
    case ErrorCode::CaseHasChildren:
        return QT_TRANSLATE_NOOP("Error", "%1 was merged into this case. Take it out again before "
                                          "this one is merged into another.");
    case ErrorCode::RungBelow:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no step above “%2”, which was taken already. "
                                          "Take a higher step, or give the reason.");
    case ErrorCode::AlreadyDocketed:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The case is on the docket “%1” and awaits its decision. Enter the decision first.");
    case ErrorCode::DocketEmpty:
        return QT_TRANSLATE_NOOP("Error", "No case is on the docket “%1”. Put cases on it first.");
    case ErrorCode::DecisionNotAwaited:
        return QT_TRANSLATE_NOOP(
            "Error", "The case is on no docket that awaits a decision. Put it on one first.");
    case ErrorCode::LetterNotForState:
        return QT_TRANSLATE_NOOP("Error", "There is no “%1” for a case that is “%2”.");
    case ErrorCode::KindNotDrafted:
        return QT_TRANSLATE_NOOP("Error", "“%1” gets no number and needs no draft: print it as it "
                                          "is. Drafts there are of: %2.");
    case ErrorCode::KindUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no kind of paper that can be printed. Possible: "
                                          "%2.");
    case ErrorCode::StaleCopy:
        return QT_TRANSLATE_NOOP("Error", "Somebody else changed the case %1 in the meantime. Look "
                                          "at it again.");
    case ErrorCode::AlreadyDone:
        return QT_TRANSLATE_NOOP("Error", "This was done before and is not done twice (%1).");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was changed.");
    case ErrorCode::MonthFrozen:
    case ErrorCode::MonthOutOfOrder:
    case ErrorCode::IdentityBroken:
    case ErrorCode::ReportNotOwed:
    case ErrorCode::DeductionsFixed:
    case ErrorCode::YearNotOver:
    case ErrorCode::NobodyToDeduct:
    case ErrorCode::NothingDeducted:
        return figureSentenceOf(code);
    case ErrorCode::ChainBroken:
        return QT_TRANSLATE_NOOP("Error", "The record was changed from outside: event %1 does not "
                                          "follow from the one before. Open a backup.");
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang::ui
