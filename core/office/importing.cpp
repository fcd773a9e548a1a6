// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/importing.h"

#include "core/casework/fields.h"
#include "core/exchange/header_names.h"
#include "core/office/book_reading.h"
#include "core/office/decide.h"
#include "core/office/duplicate_rows.h"
#include "core/office/earlier_rows.h"
#include "core/office/import_json.h"
#include "core/office/past_imports.h"
#include "core/office/permission.h"
#include "core/office/registration.h"
#include "core/office/remembered_columns.h"
#include "core/office/returned_book.h"
#include "core/office/rules/directory_edits.h"

#include <QFileInfo>
#include <QJsonArray>

#include <set>

namespace jiuzhang {

namespace {

const QString kImport = QStringLiteral("import");

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

// What was asked of each row that is registered all the same: a person said so.
using AskedOfRows = std::map<std::pair<QString, int>, QStringList>;

AskedOfRows askedOfRows(const std::vector<RowQuestion>& questions)
{
    AskedOfRows asked;
    for (const auto& question : questions)
        asked[{question.about.sheet, question.about.row}] += errorId(question.code);
    return asked;
}

// The event of one row, as far as the rest of the office would write it, and where it came from.
NewEvent registrationOf(const ClueRow& row, const RegisteredAs& as, Acting acting,
                        std::int64_t batch, const AskedOfRows& asked)
{
    acting.on = as.on;
    NewEvent event = registration(as.number, acting, row.content);
    QStringList notes = noteIds(row);
    if (const auto of = asked.find({row.sheet, row.row}); of != asked.end())
        notes += of->second;
    QJsonObject from{{QStringLiteral("batch"), static_cast<qint64>(batch)},
                     {QStringLiteral("sheet"), row.sheet},
                     {QStringLiteral("row"), row.row},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
    if (const QJsonArray kept = keptBeside(row); !kept.isEmpty())
        from[u"kept"] = kept;
    event.payload[u"importedFrom"] = from;
    return event;
}

Outcome compare(const Desk& desk, const KnownClues& known, const ImportOrder& order,
                ImportOutcome& outcome)
{
    outcome.duplicates = likelyRows(outcome, known, desk.programme.directory);
    auto settled = outcome.earlier;
    settled.insert(settled.end(), outcome.imported.begin(), outcome.imported.end());
    // What stands in an export are cases already, however like each other they are.
    const auto isCase = [](const ClueRow& row) { return row.registered.has_value(); };
    if (std::ranges::none_of(outcome.rows.taken, isCase))
        outcome.questions = questionsAbout(outcome.rows.taken, settled, outcome.duplicates);
    return giveAnswers(outcome.questions, order.answers, outcome.rows, settled);
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

// An answer about what does not stand there, as of a workbook that was changed since.
Outcome checkHeard(const ReadingAnswers& answers, const ClueRows& rows)
{
    if (rows.wrongAnswer)
        return refuse(*rows.wrongAnswer);
    for (const auto& answer : answers) {
        if (std::ranges::find(rows.heard, answer) == rows.heard.end())
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

QJsonObject namesToJson(const std::map<UnitId, QStringList>& names)
{
    QJsonObject json;
    for (const auto& [unit, aliases] : names)
        json[unit.text()] = QJsonArray::fromStringList(aliases);
    return json;
}

// The registrations, then the import's own event, whose number they name; and what was learnt.
Result<Decision> importDecided(const Desk& fresh, const Acting& acting, const QString& file,
                               ImportOutcome& outcome)
{
    const auto rows = outcome.rowsToRegister();
    Decision decision;
    if (rows.empty())
        return decision;
    const auto cases = TRY(registrationsOf(fresh, acting.on, rows));
    const auto head = TRY(fresh.record.head());
    const auto batch = head.seq + static_cast<std::int64_t>(rows.size()) + 1;
    const auto asked = askedOfRows(outcome.questions);
    QJsonArray recorded;
    decision.events.reserve(rows.size() + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ClueRow& row = *rows[i];
        const CaseNumber& number = cases[i].number;
        decision.events.push_back(registrationOf(row, cases[i], acting, batch, asked));
        outcome.imported.push_back({row.sheet, row.row, number});
        QJsonObject entry{{QStringLiteral("sheet"), row.sheet},
                          {QStringLiteral("row"), row.row},
                          {QStringLiteral("case"), number.text()},
                          {QStringLiteral("fingerprint"), QString::fromLatin1(row.fingerprint)}};
        if (!row.written.isEmpty())
            entry[u"written"] = QString::fromLatin1(row.written);
        recorded.append(entry);
    }
    const auto learnt = confirmedNames(rows);
    QJsonObject payload{{QStringLiteral("file"), file}, {QStringLiteral("rows"), recorded}};
    if (!learnt.empty())
        payload[u"learnt"] = namesToJson(learnt);
    if (!outcome.rows.toRemember.empty())
        payload[u"columns"] = toJson(outcome.rows.toRemember);
    decision.events.push_back({kImport, {}, acting, {}, payload});
    for (auto& event : TRY(learntNames(fresh, acting, learnt)))
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
    Error reason = errorForList(outcome, first);
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

std::shared_ptr<const Masking> shieldedNames(const Desk& fresh, const ClueRows& rows)
{
    Masking names;
    const auto hide = [&](const ClueContent& clue) {
        Case subject;
        subject.clue = clue;
        names.hide(subject, NameForm::Reach::Everywhere);
    };
    for (const auto* list : {&rows.taken, &rows.waiting}) {
        for (const ClueRow& row : *list) {
            if (row.content.shielding != Shielding::Open)
                hide(row.content);
        }
    }
    std::ranges::for_each(rows.shielded, hide);
    names.heed(fresh.shielded->names(fresh.record, fresh.query, fresh.programme.directory));
    return std::make_shared<const Masking>(std::move(names));
}

// Reads the rows anew, by what the desk knows now.
Outcome readRows(const Desk& fresh, const Acting& acting, const ImportOrder& order,
                 const HeaderNames& shipped, ImportOutcome& outcome)
{
    const HeaderNames names = order.profile ? shipped.with(*order.profile) : shipped;
    auto said = order.said;
    if (order.profile)
        said.insert(order.profile->said.begin(), order.profile->said.end());
    const auto remembered = TRY(rememberedAnswers(fresh));
    outcome.rows = TRY(
        rowsIn(outcome.sheets, order,
               {fresh.programme, names, acting.on, said, order.answers.aboutReading, remembered}));
    outcome.names = shieldedNames(fresh, outcome.rows);
    return checkHeard(order.answers.aboutReading, outcome.rows);
}

} // namespace

int ImportOutcome::read() const
{
    std::set<std::pair<QString, int>> places;
    for (const auto& row : rows.taken)
        places.emplace(row.sheet, row.row);
    for (const auto& row : earlier) // known by what was answered then
        places.emplace(row.sheet, row.row);
    return static_cast<int>(places.size()) + rejectedRows();
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
    std::set<std::pair<QString, int>> kept = answers.leftOut;
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

namespace {

Outcome compareRead(const Desk& fresh, const KnownClues& known, const ImportOrder& order,
                    ImportOutcome& outcome)
{
    TRY(findEarlier(fresh, outcome));
    rejectTakenNumbers(fresh, outcome);
    TRY(compare(fresh, known, order, outcome));
    return mayTake(outcome, order);
}

// And that the rows which are not registered go back.
Result<Decision> decidedWhole(const Desk& fresh, const Acting& acting, const ImportOrder& order,
                              const ImportProgress& progress, ImportOutcome& outcome)
{
    auto decision = TRY(importDecided(fresh, acting, QFileInfo(order.path).fileName(), outcome));
    if (order.returned && !returnedRows(outcome, {}).empty())
        decision.events.push_back(
            takenOutEvent(acting, takenBack(outcome, order.path, *order.returned)));
    if (progress)
        decision.goOn = inPercent(progress, decision.events.size());
    return decision;
}

std::optional<std::int64_t> batchIn(const std::vector<Event>& events)
{
    const auto import = std::ranges::find(events, kImport, &Event::kind);
    return import == events.end() ? std::nullopt : std::optional(import->seq);
}

} // namespace

Result<ImportOutcome> importWorkbook(Desk& desk, const Acting& acting, const ImportOrder& order,
                                     KnownClues& known, const ImportProgress& progress)
{
    // Nobody waits for a workbook to be read that may not be taken in. What stands in it is told in
    // clear, as it is to be answered: to nobody who may not know of it.
    TRY(mayEnter(acting, desk.programme.people, desk.today, {Role::Enter, Role::Act}));
    TRY(maySeeParties(desk, acting));
    const auto shipped = TRY(HeaderNames::shipped());
    TRY(known.catchUp(desk)); // nobody waits in the lock until a whole ledger is read
    ImportOutcome outcome{};
    outcome.answers = order.answers;
    outcome.sheets = TRY(sheetsOf(order));
    const auto look = [&](const Desk& fresh) -> Outcome {
        TRY(readRows(fresh, acting, order, shipped, outcome));
        TRY(known.catchUp(fresh));
        return compareRead(fresh, known, order, outcome);
    };
    if (order.dryRun) { // only reads: a ledger that may not be written will do
        TRY(look(desk));
        return outcome;
    }
    std::optional<OutputFile> returned;
    const auto recorded = TRY(decide(
        desk, acting, {},
        [&](const Desk& fresh) -> Result<Decision> {
            TRY(look(fresh));
            return decidedWhole(fresh, acting, order, progress, outcome);
        },
        [&](const Recorded&) -> Outcome {
            if (order.returned)
                returned.emplace(TRY(writtenReturned(outcome, *order.returned)));
            return {};
        }));
    if (returned)
        TRY(returned->keep());
    if (recorded.before()) {
        TRY(readRows(desk, acting, order, shipped, outcome));
        TRY(answerAgain(desk, recorded, outcome));
        TRY(compare(desk, known, order, outcome));
    } else {
        outcome.batch = batchIn(recorded.events);
    }
    return outcome;
}

} // namespace jiuzhang
