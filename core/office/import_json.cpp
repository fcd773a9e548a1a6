// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/import_json.h"

#include "core/casework/fields.h"
#include "core/shielding/masking.h"

#include <QJsonArray>

namespace jiuzhang {

namespace {

const QString kUntold = QStringLiteral("×××");

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const LikelyRow& row)
{
    const bool ofRow = !row.ofSheet.isEmpty();
    return {
        {QStringLiteral("sheet"), row.sheet},
        {QStringLiteral("row"), row.row},
        {QStringLiteral("of"), row.of ? QJsonValue(row.of->text()) : QJsonValue()},
        {QStringLiteral("ofSheet"), ofRow ? QJsonValue(row.ofSheet) : QJsonValue()},
        {QStringLiteral("ofRow"), ofRow ? QJsonValue(row.ofRow) : QJsonValue()},
        {QStringLiteral("score"), row.likeness.score},
        {QStringLiteral("reasons"), reasonIds(row.likeness)},
    };
}

// A row that an earlier import registered, letter by letter, is the same clue for certain.
QJsonArray duplicatesOf(const ImportOutcome& outcome)
{
    QJsonArray duplicates;
    for (const auto& each : outcome.earlier)
        duplicates.append(QJsonObject{
            {QStringLiteral("sheet"), each.sheet},
            {QStringLiteral("row"), each.row},
            {QStringLiteral("of"), each.number.text()},
            {QStringLiteral("score"), 100},
            {QStringLiteral("reasons"), QJsonArray{QStringLiteral("imported-before")}}});
    for (const auto& each : outcome.duplicates)
        duplicates.append(toJson(each));
    return duplicates;
}

bool isTold(const ImportOutcome& outcome, const RowRejection& rejection)
{
    return !rejection.isShielded && (*outcome.names)(rejection.value) == rejection.value;
}

QJsonObject toJson(const ImportOutcome& outcome, const RowRejection& rejection,
                   const ImportWords& words)
{
    const Error told = errorForList(outcome, rejection);
    QJsonObject entry{{QStringLiteral("sheet"), rejection.sheet},
                      {QStringLiteral("row"), rejection.row},
                      {QStringLiteral("column"), rejection.heading},
                      {QStringLiteral("value"), rejection.value},
                      {QStringLiteral("code"), errorId(rejection.error.code)},
                      {QStringLiteral("reason"), words.reason(told)}};
    if (!rejection.written.isEmpty()) // an answer is held against the whole row
        entry[u"fingerprint"] = QString::fromLatin1(rejection.written);
    if (!isTold(outcome, rejection)) {
        entry[u"value"] = QJsonValue();
        entry[u"masked"] = true;
    }
    if (const AnswerChoices choices = answersTo(outcome.rows, rejection);
        choices.orText || !choices.words.isEmpty()) {
        entry[u"answers"] = QJsonArray::fromStringList(choices.words);
        entry[u"orText"] = choices.orText;
    }
    if (rejection.error.code == ErrorCode::AskedMeant)
        entry[u"meant"] = told.details.value(2);
    return entry;
}

QJsonArray rejectedIn(const ImportOutcome& outcome, const ImportWords& words)
{
    QJsonArray rejected;
    for (const auto& each : outcome.rows.rejected)
        rejected.append(toJson(outcome, each, words));
    for (const auto& question : outcome.questions) {
        if (!question.answer)
            rejected.append(toJson(question, words.reason));
    }
    return rejected;
}

QJsonArray sheetsIn(const ClueRows& rows)
{
    QJsonArray sheets;
    const auto add = [&](const QString& name, const QString& why) {
        sheets.append(QJsonObject{{QStringLiteral("name"), name},
                                  {QStringLiteral("taken"), why.isEmpty()},
                                  {QStringLiteral("why"), orNull(why)}});
    };
    for (const auto& name : rows.sheets)
        add(name, {});
    for (const auto& sheet : rows.otherSheets)
        add(sheet.name, sheet.why);
    return sheets;
}

QJsonArray columnsIn(const ClueRows& rows)
{
    QJsonArray columns;
    const auto add = [&](const QString& sheet, const HeaderColumn& column, const QString& field) {
        columns.append(QJsonObject{{QStringLiteral("sheet"), sheet},
                                   {QStringLiteral("column"), columnName(column.column)},
                                   {QStringLiteral("heading"), column.heading},
                                   {QStringLiteral("field"), orNull(field)},
                                   {QStringLiteral("hidden"), column.hidden}});
    };
    for (const auto& each : rows.columns)
        add(each.sheet, each.column, each.field);
    for (const auto& each : rows.untaken)
        add(each.sheet, each.column, {});
    return columns;
}

QJsonArray skippedIn(const ImportOutcome& outcome)
{
    QJsonArray skipped;
    const auto add = [&](const QString& sheet, int row, const QString& why) {
        skipped.append(QJsonObject{{QStringLiteral("sheet"), sheet},
                                   {QStringLiteral("row"), row},
                                   {QStringLiteral("why"), why}});
    };
    for (const auto& each : outcome.rows.skipped)
        add(each.sheet, each.row, each.why);
    for (const auto& each : outcome.earlier)
        add(each.sheet, each.row, QStringLiteral("imported-before"));
    for (const auto& question : outcome.questions) {
        if (question.answer == RowAnswer::Skip)
            add(question.about.sheet, question.about.row, QStringLiteral("answered"));
    }
    return skipped;
}

QJsonArray notesIn(const ImportOutcome& outcome, const ImportWords& words)
{
    QJsonArray notes;
    for (const auto& row : outcome.rows.taken) {
        for (const auto& each : row.notes)
            notes.append(QJsonObject{
                {QStringLiteral("sheet"), row.sheet},
                {QStringLiteral("row"), row.row},
                {QStringLiteral("column"), orNull(each.field)},
                {QStringLiteral("code"), noteId(each)},
                {QStringLiteral("reason"), noteForList(outcome, row, each, words.note)}});
    }
    return notes;
}

} // namespace

QString noteForList(const ImportOutcome& outcome, const ClueRow& row, const NotedRow& noted,
                    const std::function<QString(const NotedRow&)>& words)
{
    Case subject;
    subject.clue = row.content;
    NotedRow told = noted;
    // What stood there may be another name than the one that the clue has now.
    const ClueField* field = clueField(noted.field);
    if (row.content.shielding != Shielding::Open && !noted.words.isEmpty() &&
        (!field || field->mask))
        told.words = field ? QString::fromUtf16(field->mask) : kUntold;
    Masking others;
    others.spare(subject);
    others.heed(outcome.names);
    return textForList(others(words(told)), subject);
}

Error errorForList(const ImportOutcome& outcome, const RowRejection& rejection)
{
    Error told = rejection.error;
    if (!rejection.isShielded || told.code == ErrorCode::TextTooLong) {
        for (QString& detail : told.details)
            detail = (*outcome.names)(detail);
        return told;
    }
    // Of a column or sheet the rest is its headings; behind a text stands what is to say of it.
    const bool isProgramsThird =
        told.code == ErrorCode::UnknownChoice || told.code == ErrorCode::AskedMeant;
    for (qsizetype i = 0; i < told.details.size(); ++i) {
        const bool isOfProgram = rejection.row == 0 ? told.details[i] != rejection.value
                                                    : clueField(told.details[i]) != nullptr;
        if (!isOfProgram && !(isProgramsThird && i == 2))
            told.details[i] = kUntold;
    }
    return told;
}

QString skippedForList(const ImportOutcome& outcome, const SkippedRow& row)
{
    return row.isShielded ? kUntold : (*outcome.names)(row.text);
}

QJsonObject toJson(const ImportOutcome& outcome, const ImportWords& words)
{
    QJsonArray cases;
    for (const auto& each : outcome.imported)
        cases.append(each.number.text());
    return {
        {QStringLiteral("batch"),
         outcome.batch ? QJsonValue(static_cast<qint64>(*outcome.batch)) : QJsonValue()},
        {QStringLiteral("read"), outcome.read()},
        {QStringLiteral("registered"), static_cast<int>(outcome.imported.size())},
        {QStringLiteral("sheets"), sheetsIn(outcome.rows)},
        {QStringLiteral("columns"), columnsIn(outcome.rows)},
        {QStringLiteral("skipped"), skippedIn(outcome)},
        {QStringLiteral("rejected"), rejectedIn(outcome, words)},
        {QStringLiteral("duplicates"), duplicatesOf(outcome)},
        {QStringLiteral("notes"), notesIn(outcome, words)},
        {QStringLiteral("answered"), toJson(outcome.answers)},
        {QStringLiteral("cases"), cases},
    };
}

} // namespace jiuzhang
