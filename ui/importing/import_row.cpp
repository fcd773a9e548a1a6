// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_row.h"

#include "core/office/told_cases.h"
#include "ui/shared/error_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ImportRow)
};

RowFault faultOf(const ClueRows& rows, const RowRejection& rejection)
{
    Error error = rejection.error;
    error.where.clear(); // the place is told beside it
    const QString heading = fieldText(rejection.heading.simplified());
    const QString place =
        rejection.column > 0
            ? Words::tr("%1 (column %2)").arg(heading, columnName(rejection.column))
            : heading;
    return {place, rejection.value, errorText(error), answersTo(rows, rejection).orText};
}

const ClueRow* rowAt(const ClueRows& rows, const QString& sheet, int row)
{
    for (const auto* list : {&rows.taken, &rows.waiting}) {
        const auto found = std::ranges::find_if(
            *list, [&](const ClueRow& each) { return each.row == row && each.sheet == sheet; });
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

// As it may be read beside another one.
Result<ClueContent> toldClue(const Desk& desk, const Case& subject)
{
    auto told = TRY(ToldCases::of(desk, {}, ToldCases::As::Masked));
    QJsonObject json = toJson(subject.clue);
    told.veil(json, subject);
    return clueFromJson(json);
}

// The likeliest of those found, or the row that says the same.
const LikelyRow* likeliest(const ImportOutcome& outcome, const QString& sheet, int row)
{
    const auto isHere = [&](const LikelyRow& each) {
        return each.row == row && each.sheet == sheet;
    };
    const auto asked = std::ranges::find_if(
        outcome.questions, [&](const RowQuestion& each) { return isHere(each.about); });
    if (asked != outcome.questions.end())
        return &asked->about;
    const auto found = std::ranges::find_if(outcome.duplicates, isHere);
    return found == outcome.duplicates.end() ? nullptr : &*found;
}

} // namespace

std::vector<const RowRejection*> faultsIn(const ImportOutcome& outcome, const QString& sheet,
                                          int row)
{
    std::vector<const RowRejection*> faults;
    for (const auto& each : outcome.rows.rejected) {
        if (each.row == row && each.sheet == sheet)
            faults.push_back(&each);
    }
    return faults;
}

Result<ImportRow> importRow(const ImportOutcome& outcome, const Desk& desk, const QString& sheet,
                            int row)
{
    ImportRow shown{.sheet = sheet, .row = row};
    for (const RowRejection* each : faultsIn(outcome, sheet, row))
        shown.faults += faultOf(outcome.rows, *each);
    const ClueRow* own = rowAt(outcome.rows, sheet, row);
    const LikelyRow* likely = own ? likeliest(outcome, sheet, row) : nullptr;
    if (!likely)
        return shown;
    if (likely->of) {
        const Case other = TRY(desk.record.load(*likely->of));
        const ClueContent clue = TRY(toldClue(desk, other));
        shown.other = likely->of->text();
        shown.otherIsCase = true;
        shown.fields = comparedClues(own->content, clue, desk.programme);
    } else if (const ClueRow* other = rowAt(outcome.rows, likely->ofSheet, likely->ofRow)) {
        shown.other = Words::tr("Row %1").arg(likely->ofRow);
        shown.fields = comparedClues(own->content, other->content, desk.programme);
    }
    return shown;
}

} // namespace jiuzhang::ui
