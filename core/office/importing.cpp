// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/importing.h"

#include "core/exchange/header_names.h"
#include "core/exchange/workbook_reader.h"

#include <QFileInfo>
#include <QJsonArray>

#include <set>

namespace jiuzhang {

namespace {

const QString kImport = QStringLiteral("import");

// Fingerprints of all rows that earlier imports registered, with their cases.
Result<QHash<QByteArray, CaseNumber>> rowsImportedBefore(const CaseRecord& record)
{
    const auto imports = record.eventsOfKind(kImport);
    if (!imports)
        return refuse(imports.error());
    QHash<QByteArray, CaseNumber> rows;
    for (const auto& event : *imports) {
        for (const auto& value : event.payload[u"rows"].toArray()) {
            const auto row = value.toObject();
            rows.insert(row[u"fingerprint"].toString().toLatin1(),
                        CaseNumber(row[u"case"].toString()));
        }
    }
    return rows;
}

Result<ClueRows> readRows(const Desk& desk, const Acting& acting, const ImportOrder& order)
{
    const auto sheets = WorkbookReader(order.reader).read(order.path);
    if (!sheets)
        return refuse(sheets.error());
    const auto names = HeaderNames::shipped();
    if (!names)
        return refuse(names.error());
    return readClueRows(*sheets, order.sheet, {desk.programme, *names, acting.on});
}

Outcome registerRow(Desk& desk, const Acting& acting, const ClueRow& row, ImportOutcome& outcome,
                    QJsonArray& recorded)
{
    const auto number = desk.record.nextNumber(acting.on.year());
    if (!number)
        return refuse(number.error());
    const QJsonObject payload{
        {QStringLiteral("year"), acting.on.year()},
        {QStringLiteral("clue"), toJson(row.content)},
        {QStringLiteral("importedFrom"),
         QJsonObject{{QStringLiteral("sheet"), row.sheet},
                     {QStringLiteral("row"), row.row},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(noteIds(row))}}},
    };
    const auto event =
        desk.record.append({QStringLiteral("register"), *number, acting, {}, payload});
    if (!event)
        return refuse(event.error());
    outcome.imported.push_back({row.sheet, row.row, *number});
    recorded.append(
        QJsonObject{{QStringLiteral("sheet"), row.sheet},
                    {QStringLiteral("row"), row.row},
                    {QStringLiteral("case"), number->text()},
                    {QStringLiteral("fingerprint"), QString::fromLatin1(row.fingerprint)}});
    return {};
}

Outcome registerRows(Desk& desk, const Acting& acting, const ImportOrder& order,
                     const ImportProgress& progress, ImportOutcome& outcome)
{
    const auto before = rowsImportedBefore(desk.record);
    if (!before)
        return refuse(before.error());
    QJsonArray recorded;
    std::size_t done = 0;
    for (const auto& row : outcome.rows.taken) {
        if (const auto earlier = before->find(row.fingerprint); earlier != before->end()) {
            outcome.earlier.push_back({row.sheet, row.row, *earlier});
        } else if (!order.dryRun) {
            if (auto added = registerRow(desk, acting, row, outcome, recorded); !added)
                return added;
        }
        ++done;
        if (progress && !progress(static_cast<int>(done * 100 / outcome.rows.taken.size())))
            return refuse(ErrorCode::Cancelled);
    }
    if (order.dryRun || outcome.imported.empty())
        return {};
    const auto batch =
        desk.record.append({kImport,
                            {},
                            acting,
                            {},
                            {{QStringLiteral("file"), QFileInfo(order.path).fileName()},
                             {QStringLiteral("rows"), recorded}}});
    if (!batch)
        return refuse(batch.error());
    outcome.batch = batch->seq;
    return {};
}

Outcome mayImport(const Desk& desk, const Acting& acting)
{
    if (acting.operatorName.trimmed().isEmpty())
        return refuse(ErrorCode::OperatorMissing);
    if (acting.on > desk.today)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("on"), acting.on.toString(Qt::ISODate),
                       desk.today.toString(Qt::ISODate)});
    return {};
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
    if (auto may = mayImport(desk, acting); !may)
        return refuse(may.error());
    auto rows = readRows(desk, acting, order);
    if (!rows)
        return refuse(rows.error());
    ImportOutcome outcome{std::move(*rows), {}, {}, {}};
    if (!outcome.rows.rejected.empty() && !order.partial && !order.dryRun) {
        const auto& first = outcome.rows.rejected.front();
        Error reason = first.error;
        reason.where = QStringLiteral("%1!%2").arg(first.sheet).arg(first.row);
        return refuse(Error{ErrorCode::RowsRejected,
                            {QString::number(outcome.rejectedRows())},
                            QFileInfo(order.path).fileName(),
                            {reason}});
    }
    const auto work = [&] { return registerRows(desk, acting, order, progress, outcome); };
    // A dry run only reads: it needs no lock, and a ledger that may not be written will do.
    const auto done = order.dryRun ? work() : desk.record.atomically(work);
    if (!done)
        return refuse(done.error());
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
