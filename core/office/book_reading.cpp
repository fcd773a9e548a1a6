// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/book_reading.h"

#include "core/base/input_file.h"
#include "core/exchange/ledger_form.h"
#include "core/exchange/workbook_reader.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace jiuzhang {

namespace {

bool endsWith(const QString& path, QLatin1StringView ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

Result<Sheet> sheetInJson(const QString& path)
{
    const auto content = TRY(contentOf(path));
    QJsonParseError mistake{};
    const auto document = QJsonDocument::fromJson(content, &mistake);
    if (document.isNull())
        return refuse(ErrorCode::NotJson, {path, mistake.errorString() + QStringLiteral(" @") +
                                                     QString::number(mistake.offset)});
    return sheetOfForm(document.object(), QFileInfo(path).fileName());
}

bool isThere(const Desk& desk, const CaseNumber& number)
{
    return desk.record.load(number).has_value();
}

} // namespace

Result<std::vector<Sheet>> sheetsOf(const ImportOrder& order)
{
    if (endsWith(order.path, QLatin1StringView(".json"))) {
        auto sheet = TRY(sheetInJson(order.path));
        return std::vector{std::move(sheet)};
    }
    auto sheets = TRY(WorkbookReader(order.reader).read(order.path));
    if (isMaskedExport(sheets))
        return refuse(ErrorCode::MaskedExport, {QFileInfo(order.path).fileName()});
    return sheets;
}

Result<ClueRows> rowsIn(const std::vector<Sheet>& sheets, const ImportOrder& order,
                        const ClueReading& reading)
{
    if (isLedgerForm(sheets))
        return readLedgerForm(sheets, reading, endsWith(order.path, QLatin1StringView(".csv")));
    return readClueRows(sheets, order.sheet, reading);
}

void rejectTakenNumbers(const Desk& desk, ImportOutcome& outcome)
{
    auto& taken = outcome.rows.taken;
    const auto isHere = [&](const ClueRow& row) {
        const auto same = [&](const ImportedRow& each) {
            return each.sheet == row.sheet && each.row == row.row;
        };
        return std::ranges::any_of(outcome.earlier, same);
    };
    const auto other = std::stable_partition(taken.begin(), taken.end(), [&](const ClueRow& row) {
        return !row.registered || isHere(row) || !isThere(desk, row.registered->number);
    });
    for (auto row = other; row != taken.end(); ++row) {
        const QString number = row->registered->number.text();
        outcome.rows.rejected.push_back(
            {row->sheet, row->row, 1, QString::fromUtf16(kNumberHeading), number,
             Error{ErrorCode::CaseNumberTaken,
                   {number},
                   row->sheet + QStringLiteral("!A") + QString::number(row->row)}});
    }
    taken.erase(other, taken.end());
}

Result<std::vector<RegisteredAs>> registrationsOf(const Desk& fresh, QDate on,
                                                  const std::vector<const ClueRow*>& rows)
{
    const auto numbers = TRY(fresh.record.nextNumbers(on.year(), rows.size()));
    std::vector<RegisteredAs> all;
    for (std::size_t i = 0; i < rows.size(); ++i)
        all.push_back(rows[i]->registered.value_or(RegisteredAs{numbers[i], on}));
    return all;
}

} // namespace jiuzhang
