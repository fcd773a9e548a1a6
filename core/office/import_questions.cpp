// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/import_questions.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <set>

namespace jiuzhang {

namespace {

using Place = std::pair<QString, int>;

constexpr std::array kQuestions{ErrorCode::AskedSameRow, ErrorCode::AskedLikeCase,
                                ErrorCode::AskedLikeRow};
const QString kYes = QString::fromUtf16(kRegister);
const QString kNo = QString::fromUtf16(kSkip);

QString placeText(const QString& sheet, int row)
{
    return QStringLiteral("%1!%2").arg(sheet).arg(row);
}

QString placeIn(const QJsonObject& entry)
{
    return placeText(entry[u"sheet"].toString(), entry[u"row"].toInt());
}

RowQuestion sameAs(const ClueRow& row, const Place& other)
{
    return {ErrorCode::AskedSameRow,
            {row.sheet, row.row, {}, {.score = 100, .grounds = {}}, other.first, other.second},
            {},
            row.fingerprint,
            row.fingerprint};
}

RowQuestion like(const LikelyRow& likely, const ClueRow& row,
                 const std::map<Place, QByteArray>& fingerprints)
{
    if (likely.ofSheet.isEmpty())
        return {ErrorCode::AskedLikeCase, likely, {}, row.fingerprint};
    const auto other = fingerprints.find({likely.ofSheet, likely.ofRow});
    return {ErrorCode::AskedLikeRow,
            likely,
            {},
            row.fingerprint,
            other == fingerprints.end() ? QByteArray() : other->second};
}

// Whether that is asked of the same that was answered, wherever it stands now. What nobody wrote
// down, as of a row that is a case by now, is not held against it.
bool isOfSame(const RowQuestion& question, const RowQuestion& answer)
{
    const auto isSame = [](const QByteArray& now, const QByteArray& then) {
        return now.isEmpty() || then.isEmpty() || now == then;
    };
    const bool isOfCase = question.code == ErrorCode::AskedLikeCase;
    return question.code == answer.code && (!isOfCase || question.about.of == answer.about.of) &&
           isSame(question.fingerprint, answer.fingerprint) &&
           isSame(question.ofFingerprint, answer.ofFingerprint);
}

RowQuestion* questionOf(std::vector<RowQuestion>& questions, const RowQuestion& answer)
{
    const auto here = std::ranges::find_if(questions, [&](const RowQuestion& each) {
        return each.isSameAs(answer) && isOfSame(each, answer);
    });
    if (here != questions.end() || answer.fingerprint.isEmpty())
        return here == questions.end() ? nullptr : &*here;
    const auto moved = std::ranges::find_if(questions, [&](const RowQuestion& each) {
        return !each.answer && isOfSame(each, answer) &&
               (each.code != ErrorCode::AskedLikeRow ||
                (!each.ofFingerprint.isEmpty() && !answer.ofFingerprint.isEmpty()));
    });
    return moved == questions.end() ? nullptr : &*moved;
}

// Whether the row says what it said when it was answered about; or it does not because something
// else in it was answered, or is asked.
bool isAsItWas(const RowQuestion& answer, const ImportAnswers& answers, const ClueRows& rows)
{
    const Place place{answer.about.sheet, answer.about.row};
    const auto isThere = [&](const auto& each) { return Place{each.sheet, each.row} == place; };
    for (const auto* list : {&rows.taken, &rows.waiting}) {
        const auto row = std::ranges::find_if(*list, isThere);
        if (row != list->end() && row->fingerprint == answer.fingerprint)
            return true;
    }
    return std::ranges::any_of(answers.aboutReading, isThere) ||
           std::ranges::any_of(rows.rejected, isThere);
}

std::set<Place> placesOf(const std::vector<ImportedRow>& rows)
{
    std::set<Place> places;
    for (const auto& row : rows)
        places.emplace(row.sheet, row.row);
    return places;
}

// The likeliest of each row; it stands first.
std::map<Place, const LikelyRow*> likeliest(const std::vector<LikelyRow>& duplicates)
{
    std::map<Place, const LikelyRow*> first;
    for (const auto& each : duplicates) {
        if (each.likeness.isVeryLikely())
            first.try_emplace(Place{each.sheet, each.row}, &each);
    }
    return first;
}

Result<RowAnswer> answerFrom(const QJsonObject& entry)
{
    const QString text = entry[u"answer"].toVariant().toString();
    if (text == kYes)
        return RowAnswer::Register;
    if (text == kNo)
        return RowAnswer::Skip;
    return refuse(Error{ErrorCode::UnknownChoice,
                        {QStringLiteral("answer"), text, kYes + QStringLiteral(", ") + kNo},
                        placeIn(entry)});
}

// Any text may be what is to be read instead.
Result<ReadingAnswer> readingAnswerFrom(ErrorCode code, const QJsonObject& entry)
{
    const QString text = entry[u"answer"].toVariant().toString().trimmed();
    if (text.isEmpty())
        return refuse(Error{ErrorCode::FieldMissing, {QStringLiteral("answer")}, placeIn(entry)});
    const auto value = entry[u"value"];
    const auto seen = value.isString() ? std::optional(value.toString()) : std::nullopt;
    const int row = entry[u"alike"].toBool() ? kAlike : entry[u"row"].toInt();
    return ReadingAnswer{code,
                         entry[u"sheet"].toString(),
                         row,
                         entry[u"column"].toString(),
                         text,
                         seen,
                         row == kAlike ? QByteArray()
                                       : entry[u"fingerprint"].toString().toLatin1()};
}

LikelyRow aboutIn(const QJsonObject& entry)
{
    const QString of = entry[u"of"].toString();
    return {.sheet = entry[u"sheet"].toString(),
            .row = entry[u"row"].toInt(),
            .of = of.isEmpty() ? std::nullopt : std::optional(CaseNumber(of)),
            .likeness = {},
            .ofSheet = entry[u"ofSheet"].toString(),
            .ofRow = entry[u"ofRow"].toInt()};
}

// Adds those about which nothing is said yet.
Outcome addAnswers(ImportAnswers& answers, const QJsonArray& entries)
{
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        if (entry[u"answer"].isUndefined() || entry[u"answer"].isNull())
            continue;
        const auto code = codeNamed(entry[u"code"].toString());
        if (!code)
            return refuse(ErrorCode::AnswerUnmatched, {placeIn(entry)});
        if (std::ranges::find(kQuestions, *code) != kQuestions.end()) {
            const auto given = TRY(answerFrom(entry));
            const RowQuestion answer{*code, aboutIn(entry), given,
                                     entry[u"fingerprint"].toString().toLatin1(),
                                     entry[u"ofFingerprint"].toString().toLatin1()};
            if (std::ranges::none_of(answers.aboutRows,
                                     [&](const auto& each) { return each.isSameAs(answer); }))
                answers.aboutRows.push_back(answer);
        } else {
            const auto answer = TRY(readingAnswerFrom(*code, entry));
            if (std::ranges::none_of(answers.aboutReading, [&](const ReadingAnswer& each) {
                    return each.code == answer.code && each.sheet == answer.sheet &&
                           each.row == answer.row && each.column == answer.column;
                }))
                answers.aboutReading.push_back(answer);
        }
    }
    return {};
}

} // namespace

Error RowQuestion::error() const
{
    const QString other =
        about.ofSheet.isEmpty() ? about.of->text() : placeText(about.ofSheet, about.ofRow);
    QStringList details{other};
    if (code != ErrorCode::AskedSameRow)
        details += QString::number(about.likeness.score);
    return {code, details, placeText(about.sheet, about.row)};
}

bool RowQuestion::isSameAs(const RowQuestion& other) const
{
    const auto& there = other.about;
    if (code != other.code || about.sheet != there.sheet || about.row != there.row)
        return false;
    if (code == ErrorCode::AskedLikeCase)
        return about.of == there.of;
    return about.ofSheet == there.ofSheet && about.ofRow == there.ofRow;
}

std::vector<RowQuestion> questionsAbout(const std::vector<ClueRow>& rows,
                                        const std::vector<ImportedRow>& earlier,
                                        const std::vector<LikelyRow>& duplicates)
{
    const auto registered = placesOf(earlier);
    const auto likely = likeliest(duplicates);
    std::map<Place, QByteArray> fingerprints;
    for (const auto& row : rows)
        fingerprints.emplace(Place{row.sheet, row.row}, row.fingerprint);
    QHash<QByteArray, Place> said; // by whichever row said it first
    std::vector<RowQuestion> questions;
    for (const auto& row : rows) {
        const Place place{row.sheet, row.row};
        const auto before = said.constFind(row.fingerprint);
        const auto other = likely.find(place);
        if (registered.contains(place)) {
            // is a case already
        } else if (before != said.constEnd()) {
            questions.push_back(sameAs(row, *before));
        } else if (other != likely.end()) {
            questions.push_back(like(*other->second, row, fingerprints));
        }
        if (before == said.constEnd())
            said.insert(row.fingerprint, place);
    }
    return questions;
}

Outcome giveAnswers(std::vector<RowQuestion>& questions, const ImportAnswers& answers,
                    const ClueRows& rows, const std::vector<ImportedRow>& registered)
{
    const auto before = placesOf(registered);
    for (const auto& answer : answers.aboutRows) {
        RowQuestion* const asked = questionOf(questions, answer);
        const Place place{answer.about.sheet, answer.about.row};
        if (asked)
            asked->answer = answer.answer;
        else if (!before.contains(place) && !isAsItWas(answer, answers, rows))
            return refuse(ErrorCode::AnswerUnmatched, {placeText(place.first, place.second)});
    }
    return {};
}

QJsonObject toJson(const RowQuestion& question,
                   const std::function<QString(const Error&)>& reasonText)
{
    const LikelyRow& about = question.about;
    const bool isRow = question.code != ErrorCode::AskedLikeCase;
    Error error = question.error();
    error.where.clear(); // the entry says which row it is
    return {
        {QStringLiteral("sheet"), about.sheet},
        {QStringLiteral("row"), about.row},
        {QStringLiteral("column"), QJsonValue()},
        {QStringLiteral("value"), QJsonValue()},
        {QStringLiteral("code"), errorId(question.code)},
        {QStringLiteral("reason"), reasonText(error)},
        {QStringLiteral("of"), isRow ? QJsonValue() : QJsonValue(about.of->text())},
        {QStringLiteral("ofSheet"), isRow ? QJsonValue(about.ofSheet) : QJsonValue()},
        {QStringLiteral("ofRow"), isRow ? QJsonValue(about.ofRow) : QJsonValue()},
        {QStringLiteral("score"), about.likeness.score},
        {QStringLiteral("answers"), QJsonArray{kYes, kNo}},
        {QStringLiteral("fingerprint"), QString::fromLatin1(question.fingerprint)},
        {QStringLiteral("ofFingerprint"), QString::fromLatin1(question.ofFingerprint)},
    };
}

ReadingAnswers readingAnswersIn(const QJsonArray& entries)
{
    ReadingAnswers answers;
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const auto code = codeNamed(entry[u"code"].toString());
        if (!code)
            continue;
        if (const auto answer = readingAnswerFrom(*code, entry))
            answers.push_back(*answer);
    }
    return answers;
}

QJsonArray toJson(const ImportAnswers& answers)
{
    QJsonArray given;
    for (const ReadingAnswer& each : answers.aboutReading)
        given.append(QJsonObject{
            {QStringLiteral("sheet"), each.sheet},
            {QStringLiteral("row"), each.row},
            {QStringLiteral("alike"), each.row == kAlike},
            {QStringLiteral("column"), each.column},
            {QStringLiteral("value"), each.value ? QJsonValue(*each.value) : QJsonValue()},
            {QStringLiteral("fingerprint"),
             each.written.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(each.written))},
            {QStringLiteral("code"), errorId(each.code)},
            {QStringLiteral("answer"), each.text}});
    for (const RowQuestion& each : answers.aboutRows) {
        if (!each.answer)
            continue;
        QJsonObject entry = toJson(each, [](const Error&) { return QString(); });
        entry.remove(QStringLiteral("reason"));
        entry.remove(QStringLiteral("answers"));
        entry[u"answer"] = *each.answer == RowAnswer::Register ? kYes : kNo;
        given.append(entry);
    }
    return given;
}

Result<ImportAnswers> answersIn(const QJsonObject& printed)
{
    ImportAnswers answers;
    TRY(addAnswers(answers, printed[u"rejected"].toArray()));
    TRY(addAnswers(answers, printed[u"answered"].toArray()));
    if (answers.aboutRows.empty() && answers.aboutReading.empty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("answer")});
    return answers;
}

} // namespace jiuzhang
