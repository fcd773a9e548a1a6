// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/importing.h"

#include "core/casework/fields.h"
#include "core/exchange/header_names.h"
#include "core/exchange/workbook_reader.h"
#include "core/office/decide.h"
#include "core/office/duplicate_rows.h"
#include "core/office/past_imports.h"
#include "core/office/registration.h"
#include "core/office/rules/directory_edits.h"

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

// What the row said besides: 备注, the remark behind an amount.
QJsonArray keptBeside(const ClueRow& row)
{
    QJsonArray kept;
    for (const auto& each : row.notes) {
        if (!each.words.isEmpty())
            kept.append(QJsonObject{{QStringLiteral("column"), each.field},
                                    {QStringLiteral("text"), each.words}});
    }
    return kept;
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
    QJsonObject from{{QStringLiteral("batch"), static_cast<qint64>(batch)},
                     {QStringLiteral("sheet"), row.sheet},
                     {QStringLiteral("row"), row.row},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
    if (const QJsonArray kept = keptBeside(row); !kept.isEmpty())
        from[u"kept"] = kept;
    event.payload[u"importedFrom"] = from;
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
    return giveAnswers(outcome.questions, order.answers.aboutRows, settled);
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

// An answer to what is no question, as of a workbook that was changed since.
Outcome checkHeard(const ReadingAnswers& answers, const ReadingAnswers& heard)
{
    for (const auto& answer : answers) {
        if (std::ranges::find(heard, answer) == heard.end())
            return refuse(ErrorCode::AnswerUnmatched,
                          {QStringLiteral("%1!%2").arg(answer.sheet).arg(answer.row)});
    }
    return {};
}

// The names of units that a person has confirmed.
std::map<UnitId, QStringList> confirmedNames(const std::vector<const ClueRow*>& rows)
{
    std::map<UnitId, QStringList> names;
    for (const ClueRow* row : rows) {
        for (const NotedRow& each : row->notes) {
            const auto* field = each.note == RowNote::MeantAs ? clueField(each.field) : nullptr;
            const auto* unit = field ? std::get_if<field::Unit>(&field->type) : nullptr;
            const auto id = unit ? row->content.*unit->at : std::nullopt;
            if (id && !names[*id].contains(each.words))
                names[*id] += each.words;
        }
    }
    return names;
}

// The registrations, then the import's own event, whose number they name; and what was learnt.
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
    for (auto& event : TRY(learntNames(fresh, acting, confirmedNames(rows))))
        decision.events.push_back(std::move(event));
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
    if (first.row > 0) // else it is about the sheet
        reason.where = QStringLiteral("%1!%2").arg(first.sheet).arg(first.row);
    return reason;
}

// Nothing of it may be registered while a row is refused or asked about, unless a part will do.
Outcome mayTake(const ImportOutcome& outcome, const ImportOrder& order)
{
    const auto aboutSheets = std::ranges::count(outcome.rows.rejected, 0, &RowRejection::row);
    const int kept = outcome.rejectedRows() + outcome.openQuestions();
    if ((kept == 0 && aboutSheets == 0) || order.partial || order.dryRun)
        return {};
    return refuse(Error{ErrorCode::RowsRejected,
                        {QString::number(std::max<qsizetype>(kept, aboutSheets))},
                        QFileInfo(order.path).fileName(),
                        {firstReason(outcome)}});
}

} // namespace

int ImportOutcome::read() const
{
    return static_cast<int>(rows.taken.size()) + rejectedRows();
}

int ImportOutcome::rejectedRows() const
{
    std::set<std::pair<QString, int>> places;
    for (const auto& rejection : rows.rejected) {
        if (rejection.row > 0)
            places.emplace(rejection.sheet, rejection.row);
    }
    return static_cast<int>(places.size() + rows.waiting.size());
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
        outcome.rows = TRY(readClueRows(
            sheets, order.sheet,
            {fresh.programme, names, acting.on, order.said, order.answers.aboutReading}));
        TRY(checkHeard(order.answers.aboutReading, outcome.rows.heard));
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
        outcome.batch = std::ranges::find(recorded.events, kImport, &Event::kind)->seq;
    }
    return outcome;
}

} // namespace jiuzhang
