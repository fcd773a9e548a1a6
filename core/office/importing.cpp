// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/importing.h"

#include "core/exchange/header_names.h"
#include "core/exchange/workbook_reader.h"
#include "core/office/decide.h"
#include "core/office/duplicate_rows.h"
#include "core/office/past_imports.h"
#include "core/office/registration.h"

#include <QFileInfo>
#include <QJsonArray>

#include <set>

namespace jiuzhang {

namespace {

const QString kImport = QStringLiteral("import");

using CasesOfRows = QHash<QByteArray, QList<CaseNumber>>;

// Fingerprints of all rows that earlier imports registered, with their cases: several where
// several rows said the same.
Result<CasesOfRows> rowsImportedBefore(const Desk& desk)
{
    const auto imports = TRY(desk.record.eventsOfKind(kImport));
    const auto withdrawn = TRY(voidCases(desk));
    CasesOfRows cases;
    for (const auto& event : imports) {
        for (const auto& value : event.payload[u"rows"].toArray()) {
            const auto row = value.toObject();
            const CaseNumber number(row[u"case"].toString());
            if (!withdrawn.contains(number))
                cases[row[u"fingerprint"].toString().toLatin1()].append(number);
        }
    }
    return cases;
}

// The event of one row, as far as the rest of the office would write it, and where it came from.
NewEvent registrationOf(const ClueRow& row, const CaseNumber& number, const Acting& acting,
                        std::int64_t batch, const std::vector<RowQuestion>& questions)
{
    NewEvent event = registration(number, acting, row.content);
    QStringList notes = noteIds(row);
    for (const auto& question : questions) { // it was asked, and a person said: register
        if (question.about.sheet == row.sheet && question.about.row == row.row)
            notes += errorId(question.code);
    }
    event.payload[u"importedFrom"] =
        QJsonObject{{QStringLiteral("batch"), static_cast<qint64>(batch)},
                    {QStringLiteral("sheet"), row.sheet},
                    {QStringLiteral("row"), row.row},
                    {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
    return event;
}

// Finds the rows that an earlier import registered. A row that says the same as another one is
// not the same row: each case stands for one.
Outcome findEarlier(const Desk& desk, ImportOutcome& outcome)
{
    auto before = TRY(rowsImportedBefore(desk));
    for (const auto& row : outcome.rows.taken) {
        if (const auto cases = before.find(row.fingerprint);
            cases != before.end() && !cases->isEmpty())
            outcome.earlier.push_back({row.sheet, row.row, cases->takeFirst()});
    }
    return {};
}

Outcome compare(const Desk& desk, const KnownClues& known, const ImportOrder& order,
                ImportOutcome& outcome)
{
    outcome.duplicates = likelyRows(outcome, known, desk.programme.directory);
    auto settled = outcome.earlier;
    settled.insert(settled.end(), outcome.imported.begin(), outcome.imported.end());
    outcome.questions = questionsAbout(outcome.rows.taken, settled, outcome.duplicates);
    return giveAnswers(outcome.questions, order.answers, settled);
}

// The rows that are registered now are the cases that later ones are like.
void nameCases(ImportOutcome& outcome)
{
    std::map<std::pair<QString, int>, CaseNumber> cases;
    for (const auto& row : outcome.imported)
        cases.emplace(std::pair{row.sheet, row.row}, row.number);
    for (auto& likely : outcome.duplicates) {
        const auto other = cases.find({likely.ofSheet, likely.ofRow});
        if (other != cases.end())
            likely.of = other->second;
    }
}

// The registrations, then the import's own event, whose number they name.
Result<Decision> importDecided(const Desk& fresh, const Acting& acting, const QString& file,
                               ImportOutcome& outcome)
{
    const auto rows = outcome.rowsToRegister();
    Decision decision;
    if (rows.empty())
        return decision;
    const auto numbers = TRY(fresh.record.nextNumbers(acting.on.year(), rows.size()));
    const auto head = TRY(fresh.record.head());
    const auto batch = head.seq + static_cast<std::int64_t>(rows.size()) + 1;
    QJsonArray recorded;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ClueRow& row = *rows[i];
        const CaseNumber& number = numbers[i];
        decision.events.push_back(registrationOf(row, number, acting, batch, outcome.questions));
        outcome.imported.push_back({row.sheet, row.row, number});
        recorded.append(
            QJsonObject{{QStringLiteral("sheet"), row.sheet},
                        {QStringLiteral("row"), row.row},
                        {QStringLiteral("case"), number.text()},
                        {QStringLiteral("fingerprint"), QString::fromLatin1(row.fingerprint)}});
    }
    decision.events.push_back(
        {kImport,
         {},
         acting,
         {},
         {{QStringLiteral("file"), file}, {QStringLiteral("rows"), recorded}}});
    nameCases(outcome);
    return decision;
}

std::function<bool(std::size_t)> inPercent(const ImportProgress& progress, std::size_t all)
{
    return
        [&progress, all](std::size_t done) { return progress(static_cast<int>(done * 100 / all)); };
}

// What the command registered when it was given first.
Outcome answerAgain(const Desk& desk, const Recorded& recorded, ImportOutcome& outcome)
{
    const Event import = TRY(repeated(recorded, kImport));
    outcome.batch = import.seq;
    std::set<QString> own;
    for (const auto row : import.payload[u"rows"].toArray()) {
        const CaseNumber number(row[u"case"].toString());
        outcome.imported.push_back({row[u"sheet"].toString(), row[u"row"].toInt(), number});
        own.insert(number.text());
    }
    TRY(findEarlier(desk, outcome));
    std::erase_if(outcome.earlier,
                  [&](const ImportedRow& row) { return own.contains(row.number.text()); });
    return {};
}

// The first reason against a row, and where the row is.
Error firstReason(const ImportOutcome& outcome)
{
    if (outcome.rows.rejected.empty()) {
        const auto open = std::ranges::find_if(
            outcome.questions, [](const RowQuestion& each) { return !each.answer; });
        return open->error();
    }
    const auto& first = outcome.rows.rejected.front();
    Error reason = first.error;
    reason.where = QStringLiteral("%1!%2").arg(first.sheet).arg(first.row);
    return reason;
}

// Nothing of it may be registered while a row is refused or asked about, unless a part will do.
Outcome mayTake(const ImportOutcome& outcome, const ImportOrder& order)
{
    const int kept = outcome.rejectedRows() + outcome.openQuestions();
    if (kept == 0 || order.partial || order.dryRun)
        return {};
    return refuse(Error{ErrorCode::RowsRejected,
                        {QString::number(kept)},
                        QFileInfo(order.path).fileName(),
                        {firstReason(outcome)}});
}

} // namespace

int ImportOutcome::rejectedRows() const
{
    std::set<std::pair<QString, int>> places;
    for (const auto& rejection : rows.rejected)
        places.emplace(rejection.sheet, rejection.row);
    return static_cast<int>(places.size());
}

int ImportOutcome::openQuestions() const
{
    return static_cast<int>(
        std::ranges::count_if(questions, [](const RowQuestion& each) { return !each.answer; }));
}

int ImportOutcome::skippedRows() const
{
    return static_cast<int>(earlier.size()) +
           static_cast<int>(
               std::ranges::count(questions, std::optional(RowAnswer::Skip), &RowQuestion::answer));
}

std::vector<const ClueRow*> ImportOutcome::rowsToRegister() const
{
    std::set<std::pair<QString, int>> kept;
    for (const auto& row : earlier)
        kept.emplace(row.sheet, row.row);
    for (const auto& question : questions) {
        if (question.answer != RowAnswer::Register)
            kept.emplace(question.about.sheet, question.about.row);
    }
    std::vector<const ClueRow*> now;
    for (const auto& row : rows.taken) {
        if (!kept.contains({row.sheet, row.row}))
            now.push_back(&row);
    }
    return now;
}

Result<ImportOutcome> importWorkbook(Desk& desk, const Acting& acting, const ImportOrder& order,
                                     KnownClues& known, const ImportProgress& progress)
{
    // Nobody waits for a workbook to be read that may not be taken in.
    TRY(mayEnter(acting, desk.today));
    const auto sheets = TRY(WorkbookReader(order.reader).read(order.path));
    const auto names = TRY(HeaderNames::shipped());
    TRY(known.catchUp(desk)); // nobody waits in the lock until a whole ledger is read
    ImportOutcome outcome{};
    const auto readRows = [&](const Desk& fresh) -> Outcome {
        outcome.rows = TRY(readClueRows(sheets, order.sheet, {fresh.programme, names, acting.on}));
        return known.catchUp(fresh);
    };
    const auto look = [&](const Desk& fresh) -> Outcome {
        TRY(readRows(fresh));
        TRY(findEarlier(fresh, outcome));
        TRY(compare(fresh, known, order, outcome));
        return mayTake(outcome, order);
    };
    if (order.dryRun) { // only reads: a ledger that may not be written will do
        TRY(look(desk));
        return outcome;
    }
    const auto recorded = TRY(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        TRY(look(fresh));
        auto decision = importDecided(fresh, acting, QFileInfo(order.path).fileName(), outcome);
        if (decision && progress)
            decision->goOn = inPercent(progress, decision->events.size());
        return decision;
    }));
    if (recorded.before()) {
        TRY(readRows(desk));
        TRY(answerAgain(desk, recorded, outcome));
        TRY(compare(desk, known, order, outcome));
    } else if (!recorded.events.empty()) {
        outcome.batch = recorded.events.back().seq;
    }
    return outcome;
}

namespace {

QJsonArray notesOf(const std::vector<ClueRow>& rows)
{
    QJsonArray notes;
    for (const auto& row : rows) {
        for (const auto& note : noteIds(row))
            notes.append(QJsonObject{{QStringLiteral("sheet"), row.sheet},
                                     {QStringLiteral("row"), row.row},
                                     {QStringLiteral("note"), note}});
    }
    return notes;
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

} // namespace

QJsonObject toJson(const ImportOutcome& outcome,
                   const std::function<QString(const Error&)>& reasonText)
{
    QJsonArray rejected;
    for (const auto& each : outcome.rows.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("sheet"), each.sheet},
                                    {QStringLiteral("row"), each.row},
                                    {QStringLiteral("column"), each.heading},
                                    {QStringLiteral("value"), each.value},
                                    {QStringLiteral("code"), errorId(each.error.code)},
                                    {QStringLiteral("reason"), reasonText(each.error)}});
    }
    for (const auto& question : outcome.questions) {
        if (!question.answer)
            rejected.append(toJson(question, reasonText));
    }
    QJsonArray cases;
    for (const auto& each : outcome.imported)
        cases.append(each.number.text());
    return {
        {QStringLiteral("batch"),
         outcome.batch ? QJsonValue(static_cast<qint64>(*outcome.batch)) : QJsonValue()},
        {QStringLiteral("read"), outcome.read()},
        {QStringLiteral("registered"), static_cast<int>(outcome.imported.size())},
        {QStringLiteral("skipped"), outcome.skippedRows()},
        {QStringLiteral("rejected"), rejected},
        {QStringLiteral("duplicates"), duplicatesOf(outcome)},
        {QStringLiteral("notes"), notesOf(outcome.rows.taken)},
        {QStringLiteral("cases"), cases},
    };
}

} // namespace jiuzhang
