// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/row_note_text.h"

#include "ui/shared/error_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

const char* sentenceOf(const NotedRow& noted)
{
    switch (noted.note) {
    case RowNote::HiddenRow:
        return QT_TRANSLATE_NOOP("RowNote", "the row is hidden in the workbook");
    case RowNote::HiddenColumn:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: the column is hidden in the workbook");
    case RowNote::ReceivedOnFromTitle:
        return QT_TRANSLATE_NOOP("RowNote", "received on: from the title of the table");
    case RowNote::ReceivedOnFromImport:
        return QT_TRANSLATE_NOOP("RowNote", "received on: the working date");
    case RowNote::SourceFromTitle:
        return QT_TRANSLATE_NOOP("RowNote", "source: from the title of the table");
    case RowNote::FromOrder:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: as said with the import");
    case RowNote::ClaimFromFacts:
        return QT_TRANSLATE_NOOP("RowNote", "facts and claim stood in one column");
    case RowNote::UnseenTakenOut:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: marks that nobody sees were taken out");
    case RowNote::QuoteTakenOut:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: the mark in front of the digits was taken out");
    case RowNote::FormulaResult:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: the result of a formula");
    case RowNote::DayFromNumber:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: a day that stood there as a plain number");
    case RowNote::Ditto:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: as in the row above");
    case RowNote::Answered:
        return noted.words.isEmpty()
                   ? QT_TRANSLATE_NOOP("RowNote", "“%1”: as answered")
                   : QT_TRANSLATE_NOOP("RowNote", "“%1”: as answered, instead of “%2”");
    case RowNote::Reckoned:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: the total less what was paid");
    case RowNote::Profile:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: as the profile reads “%2”");
    case RowNote::MeantAs:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: “%2” was confirmed");
    case RowNote::SaidUnknown:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: “%2” counts as empty");
    case RowNote::Approximate:
        return QT_TRANSLATE_NOOP("RowNote", "“%1” is approximate");
    case RowNote::Remark:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: “%2”");
    case RowNote::Rounded:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: “%2” was rounded to the fen");
    case RowNote::StruckOut:
        return QT_TRANSLATE_NOOP("RowNote", "“%1”: “%2” is struck through and was left out");
    case RowNote::Comment:
        return QT_TRANSLATE_NOOP("RowNote", "“%1” bears the comment “%2”");
    case RowNote::LeftOver:
        return QT_TRANSLATE_NOOP("RowNote", "“%1” is kept beside the clue: “%2”");
    }
    Q_UNREACHABLE();
}

} // namespace

QString rowNoteText(const NotedRow& noted)
{
    return QCoreApplication::translate("RowNote", sentenceOf(noted))
        .replace(QStringLiteral("%1"), fieldText(noted.field).simplified())
        .replace(QStringLiteral("%2"), noted.words.simplified());
}

} // namespace jiuzhang::ui
