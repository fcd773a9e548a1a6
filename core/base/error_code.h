// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang {

// Why something was refused. The sentence for the user is made from the code in one
// place, ui/shared/error_text.cpp; each code says here what `details` holds for it.
enum class ErrorCode {
    // the ledger file
    LedgerMissing,  // path
    LedgerExists,   // path
    NotALedger,     // path
    LedgerTooNew,   // path, its version, ours
    LedgerDamaged,  // path, what is wrong
    LedgerReadOnly, // path
    LedgerBusy,     // path
    StorageFull,    // path
    StorageFailed,  // path, the system's words
    // other files
    FileMissing,       // path
    FileUnreadable,    // path, the system's words
    FileUnwritable,    // path, the system's words
    OutputUnsupported, // path, the endings that can be written
    NotJson,           // path, the parser's words and offset
    // workbooks
    NotAWorkbook,        // path
    WorkbookDamaged,     // path
    WorkbookEncrypted,   // path
    WorkbookEmpty,       // path
    WorkbookTooLarge,    // path, the limit that was passed
    WorkbookUnsupported, // path, its kind
    ReaderFailed,        // path, how the reader ended
    SheetMissing,        // sheet, the sheets there are
    HeaderMissing,       // sheet, the columns that were not found
    RowsRejected,        // count of rejected rows; causes: the first reason
    // data of the programme
    ProgrammeInvalid, // path, first mistake, count of mistakes
    CalendarInvalid,  // path, mistake
    RulesInvalid,     // place, mistake
    RulesConflict,    // rule, other rule, their rank: two leads for one case
    RulesChanged,     // the version in force, adopted meanwhile
    TemplateInvalid,  // place, mistake
    // papers
    CharacterMissing, // the character that no installed font has
    PaperFailed,      // the words of what failed
    PaperUnknown,     // number
    PaperAnnulled,    // number, the reason
    NumberUsed,       // the number, the lowest that is free
    NothingToPrint,   // kind
    // values
    FieldMissing,     // field
    FieldUnknown,     // field
    UnknownCategory,  // text
    UnknownSource,    // text
    UnknownUnit,      // text
    AmbiguousUnit,    // text, the units it may mean
    NotALocality,     // unit
    UnknownChoice,    // field, text, the choices
    DateUnreadable,   // field, text
    DateInFuture,     // field, date, today
    DateBefore,       // field, date, the date it may not precede
    YearOutside,      // date, first year
    AmountUnreadable, // field, text
    AmountNegative,   // field, text
    AmountBeyond,     // field, amount, limit
    CreditCodeWrong,  // text
    TextTooLong,      // field, length, limit
    FormulaNotValue,  // field
    AmountNeedsUnit,  // field, text
    AmountShared,     // field, text: one amount merged over several rows
    // units and calendar
    UnitNameTaken,        // name, the unit that bears it on the same days, the other unit
    UnitEnded,            // unit, its last day
    SuccessorTooEarly,    // successor, its first day, the last day of its predecessor
    CalendarDayTwice,     // file, place in it, date
    CalendarWorkNeedless, // file, place in it, date
    CalendarRestNeedless, // file, place in it, date
    CalendarYearEmpty,    // file, year
    CalendarLineWrong,    // file, line, its text
    // acts
    ActUnknown,         // text
    ActNotAllowed,      // act, state, the acts that are allowed
    CaseUnknown,        // number
    NeedsPerson,        // what has to be chosen, the suggestion or ""
    NeedsReason,        // what departs from the proposal
    SameOperator,       // operator
    OperatorMissing,    //
    ReturnTooLate,      // the last day, the day of the return
    AppointFirst,       // count of returns
    AppointmentNotDue,  // count of returns, the count after which the office appoints
    LinkToItself,       // case
    RootMerged,         // root, its own root
    RootClosed,         // root, its state
    CaseHasChildren,    // a case merged into this one
    RungBelow,          // act, the last act of the ladder
    AlreadyDocketed,    // docket
    DocketEmpty,        // docket
    DecisionNotAwaited, //
    NotPermitted,       // operator, act
    AttachmentTooLarge, // path, its size, the limit in MiB
    LetterNotForState,  // kind, state
    KindUnknown,        // text, the kinds
    StaleCopy,          // case
    AlreadyDone,        // command id
    Cancelled,          //
    // records
    MonthFrozen,    // month
    IdentityBroken, // month, the rows at fault
    ReportNotOwed,  // unit, month
    ChainBroken,    // sequence number
};

// The code as other programs see it, in kebab-case: "unknown-unit".
[[nodiscard]] QString errorId(ErrorCode code);

} // namespace jiuzhang
