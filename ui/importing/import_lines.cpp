// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_lines.h"

#include "core/casework/fields.h"
#include "core/office/import_json.h"
#include "core/shielding/masking.h"
#include "ui/shared/error_text.h"
#include "ui/shared/likeness_text.h"
#include "ui/shared/row_note_text.h"

#include <QCoreApplication>

#include <map>

namespace jiuzhang::ui {

namespace {

// Puts the lines into words and into the order of the workbook.
class LineWriter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ImportLine)
public:
    LineWriter(const ImportOutcome& outcome, const Programme& programme)
        : outcome_(outcome), programme_(programme)
    {
    }

    QList<ImportLine> write() &&
    {
        for (const auto& row : outcome_.rows.taken)
            addTaken(row);
        for (const auto& row : outcome_.rows.waiting)
            addWaiting(row);
        for (const auto& row : outcome_.imported)
            mark(row, RowFate::Registered);
        for (const auto& row : outcome_.earlier)
            mark(row, RowFate::Earlier);
        for (const auto& rejection : outcome_.rows.rejected)
            addRejection(rejection);
        for (const auto& row : outcome_.rows.skipped)
            at(row.sheet, row.row, RowFate::NoClue).words = row.text;
        for (const auto& row : outcome_.duplicates)
            addLikely(row);
        for (const auto& question : outcome_.questions)
            addQuestion(question);
        QList<ImportLine> lines;
        for (auto& [place, line] : lines_) {
            offerTick(line);
            lines += std::move(line);
        }
        return lines;
    }

    static QString leftOut(const ClueRows& rows)
    {
        QStringList sentences;
        QStringList columns;
        for (const auto& each : rows.untaken)
            columns += each.column.heading.simplified();
        columns.removeDuplicates();
        if (!columns.isEmpty())
            sentences +=
                tr("Columns that no field of a clue takes: %1.").arg(columns.join(tr(", ")));
        QStringList sheets;
        for (const auto& each : rows.otherSheets)
            sheets += each.name;
        if (!sheets.isEmpty())
            sentences += tr("Sheets that were not read: %1.").arg(sheets.join(tr(", ")));
        return sentences.join(u'\n');
    }

private:
    ImportLine& at(const QString& sheet, int row, RowFate fate)
    {
        const auto order = outcome_.rows.sheets.indexOf(sheet);
        return lines_.try_emplace({order, row}, ImportLine{fate, sheet, row}).first->second;
    }

    void addTaken(const ClueRow& row)
    {
        auto& line = at(row.sheet, row.row, RowFate::WillRegister);
        const auto& clue = row.content;
        Case subject;
        subject.clue = clue;
        line.entity = entityForList(subject);
        line.category = valueText(*clueField(u"category"), clue, programme_);
        line.respondent =
            clue.respondent ? programme_.directory.shortName(*clue.respondent) : QString();
        line.disputed = clue.disputed ? clue.disputed : clue.total;
        QStringList notes;
        for (const auto& each : row.notes)
            notes += noteForList(outcome_, row, each, rowNoteText);
        line.words = notes.join(tr("; "));
    }

    void addWaiting(const ClueRow& row)
    {
        addTaken(row);
        auto& line = at(row.sheet, row.row, RowFate::Asked);
        line.fate = RowFate::Asked;
        line.words = tr("waits for an answer about its sheet");
    }

    void addRejection(const RowRejection& rejection)
    {
        const bool asked = isAsked(rejection.error.code);
        auto& line = at(rejection.sheet, rejection.row, asked ? RowFate::Asked : RowFate::Rejected);
        line.fate = asked ? line.fate : RowFate::Rejected;
        line.isAsked = line.fate == RowFate::Asked;
        line.isOfReading = true;
        line.mayBeText = line.mayBeText || answersTo(outcome_.rows, rejection).orText;
        Error error = errorForList(outcome_, rejection);
        error.where.clear(); // the line says which row it is
        QString reason = errorText(error);
        if (rejection.column > 0)
            reason = tr("Column %1: %2").arg(columnName(rejection.column), reason);
        line.words += (line.words.isEmpty() ? QString() : QStringLiteral("\n")) + reason;
    }

    void addLikely(const LikelyRow& row)
    {
        auto& line = at(row.sheet, row.row, RowFate::WillRegister);
        const QString other = row.of ? row.of->text() : tr("row %1").arg(row.ofRow);
        line.likely += (line.likely.isEmpty() ? QString() : QStringLiteral("\n")) +
                       tr("%1 %2, %3: %4")
                           .arg(degreeText(row.likeness))
                           .arg(row.likeness.score)
                           .arg(other, groundsText(row.likeness));
    }

    // What is asked stands before what is known of the row; once it is a case nothing is asked.
    void addQuestion(const RowQuestion& question)
    {
        auto& line = at(question.about.sheet, question.about.row, RowFate::WillRegister);
        Error error = question.error();
        error.where.clear();
        const QString asked = errorText(error);
        line.words = line.words.isEmpty() ? asked : asked + u'\n' + line.words;
        line.isAsked = line.fate == RowFate::WillRegister;
        if (!question.answer)
            line.fate = RowFate::Asked;
        else if (*question.answer == RowAnswer::Skip)
            line.fate = RowFate::Skipped;
    }

    // Where nothing is asked a person may still leave the row out.
    void offerTick(ImportLine& line) const
    {
        if (line.fate != RowFate::WillRegister || line.isAsked)
            return;
        line.tick = !outcome_.answers.leftOut.contains({line.sheet, line.row});
        if (!*line.tick)
            line.fate = RowFate::Skipped;
    }

    void mark(const ImportedRow& row, RowFate fate)
    {
        auto& line = at(row.sheet, row.row, fate);
        line.fate = fate;
        line.number = row.number;
    }

    const ImportOutcome& outcome_;
    const Programme& programme_;
    std::map<std::pair<qsizetype, int>, ImportLine> lines_;
};

} // namespace

QList<ImportLine> linesOf(const ImportOutcome& outcome, const Programme& programme)
{
    return LineWriter(outcome, programme).write();
}

QString leftOut(const ClueRows& rows)
{
    return LineWriter::leftOut(rows);
}

} // namespace jiuzhang::ui
