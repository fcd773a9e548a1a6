// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/importing.h"

#include "core/exchange/header_names.h"
#include "core/exchange/workbook_reader.h"
#include "core/office/decide.h"
#include "core/office/registration.h"

#include <QFileInfo>
#include <QJsonArray>

#include <set>

namespace jiuzhang {

namespace {

const QString kImport = QStringLiteral("import");

// Fingerprints of all rows that earlier imports registered, with their cases.
Result<QHash<QByteArray, CaseNumber>> rowsImportedBefore(const CaseRecord& record)
{
    const auto imports = TRY(record.eventsOfKind(kImport));
    QHash<QByteArray, CaseNumber> rows;
    for (const auto& event : imports) {
        for (const auto& value : event.payload[u"rows"].toArray()) {
            const auto row = value.toObject();
            rows.insert(row[u"fingerprint"].toString().toLatin1(),
                        CaseNumber(row[u"case"].toString()));
        }
    }
    return rows;
}

// The event of one row, as far as the rest of the office would write it, and where it came from.
NewEvent registrationOf(const ClueRow& row, const CaseNumber& number, const Acting& acting)
{
    NewEvent event = registration(number, acting, row.content);
    event.payload[u"importedFrom"] =
        QJsonObject{{QStringLiteral("sheet"), row.sheet},
                    {QStringLiteral("row"), row.row},
                    {QStringLiteral("notes"), QJsonArray::fromStringList(noteIds(row))}};
    return event;
}

// Takes the rows that an earlier import registered out of those to be registered.
Outcome setEarlierApart(const Desk& desk, ImportOutcome& outcome, std::vector<const ClueRow*>& now)
{
    const auto before = TRY(rowsImportedBefore(desk.record));
    for (const auto& row : outcome.rows.taken) {
        if (const auto earlier = before.find(row.fingerprint); earlier != before.end())
            outcome.earlier.push_back({row.sheet, row.row, *earlier});
        else
            now.push_back(&row);
    }
    return {};
}

// The registrations, then the import's own event.
Result<Decision> importDecided(const Desk& fresh, const Acting& acting, const QString& file,
                               ImportOutcome& outcome)
{
    std::vector<const ClueRow*> rows;
    TRY(setEarlierApart(fresh, outcome, rows));
    Decision decision;
    if (rows.empty())
        return decision;
    const auto numbers = TRY(fresh.record.nextNumbers(acting.on.year(), rows.size()));
    QJsonArray recorded;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ClueRow& row = *rows[i];
        const CaseNumber& number = numbers[i];
        decision.events.push_back(registrationOf(row, number, acting));
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
    std::vector<const ClueRow*> others;
    TRY(setEarlierApart(desk, outcome, others));
    std::erase_if(outcome.earlier,
                  [&](const ImportedRow& row) { return own.contains(row.number.text()); });
    return {};
}

// Nothing of it may be registered while a row is refused, unless a part will do.
Outcome mayTake(const ImportOutcome& outcome, const ImportOrder& order)
{
    if (outcome.rows.rejected.empty() || order.partial || order.dryRun)
        return {};
    const auto& first = outcome.rows.rejected.front();
    Error reason = first.error;
    reason.where = QStringLiteral("%1!%2").arg(first.sheet).arg(first.row);
    return refuse(Error{ErrorCode::RowsRejected,
                        {QString::number(outcome.rejectedRows())},
                        QFileInfo(order.path).fileName(),
                        {reason}});
}

} // namespace

int ImportOutcome::rejectedRows() const
{
    std::set<std::pair<QString, int>> places;
    for (const auto& rejection : rows.rejected)
        places.emplace(rejection.sheet, rejection.row);
    return static_cast<int>(places.size());
}

Result<ImportOutcome> importWorkbook(Desk& desk, const Acting& acting, const ImportOrder& order,
                                     const ImportProgress& progress)
{
    // Nobody waits for a workbook to be read that may not be taken in.
    TRY(mayEnter(acting, desk.today));
    const auto sheets = TRY(WorkbookReader(order.reader).read(order.path));
    const auto names = TRY(HeaderNames::shipped());
    ImportOutcome outcome{};
    const auto readRows = [&](const Desk& fresh) {
        return readClueRows(sheets, order.sheet, {fresh.programme, names, acting.on})
            .and_then([&](ClueRows rows) {
                outcome.rows = std::move(rows);
                return mayTake(outcome, order);
            });
    };
    if (order.dryRun) { // only reads: a ledger that may not be written will do
        std::vector<const ClueRow*> rows;
        if (auto read =
                readRows(desk).and_then([&] { return setEarlierApart(desk, outcome, rows); });
            !read)
            return refuse(read.error());
        return outcome;
    }
    const auto recorded = TRY(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        TRY(readRows(fresh));
        auto decision = importDecided(fresh, acting, QFileInfo(order.path).fileName(), outcome);
        if (decision && progress)
            decision->goOn = inPercent(progress, decision->events.size());
        return decision;
    }));
    if (recorded.before())
        TRY(readRows(desk).and_then([&] { return answerAgain(desk, recorded, outcome); }));
    else if (!recorded.events.empty())
        outcome.batch = recorded.events.back().seq;
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
    QJsonArray cases;
    for (const auto& each : outcome.imported)
        cases.append(each.number.text());
    return {
        {QStringLiteral("batch"),
         outcome.batch ? QJsonValue(static_cast<qint64>(*outcome.batch)) : QJsonValue()},
        {QStringLiteral("read"), outcome.read()},
        {QStringLiteral("registered"), static_cast<int>(outcome.imported.size())},
        {QStringLiteral("skipped"), static_cast<int>(outcome.earlier.size())},
        {QStringLiteral("rejected"), rejected},
        {QStringLiteral("duplicates"), duplicatesOf(outcome)},
        {QStringLiteral("notes"), notesOf(outcome.rows.taken)},
        {QStringLiteral("cases"), cases},
    };
}

} // namespace jiuzhang
