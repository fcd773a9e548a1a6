// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_stream.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <array>

namespace jiuzhang {

namespace {

constexpr auto kName = QLatin1String("name");
constexpr auto kHidden = QLatin1String("hidden");
constexpr auto kRows = QLatin1String("rows");
constexpr auto kMerged = QLatin1String("merged");
constexpr auto kHiddenColumns = QLatin1String("hiddenColumns");
constexpr auto kPrinted = QLatin1String("printed");

// Text, number and truth are CBOR's own; the other kinds are [kind, text].
constexpr int kDate = 0;
constexpr int kFormula = 1;
constexpr int kError = 2;
// Whatever is seen beside a value: [kAdorned, value, format, formula, comment, struck, struckOut].
constexpr int kAdorned = 3;
constexpr int kAdornedSize = 7;

struct ToCbor {
    QCborValue operator()(std::monostate) const { return {}; }
    QCborValue operator()(const QString& text) const { return text; }
    QCborValue operator()(double number) const { return number; }
    QCborValue operator()(bool truth) const { return truth; }
    QCborValue operator()(QDate day) const { return QCborArray{kDate, day.toString(Qt::ISODate)}; }
    QCborValue operator()(const Formula& formula) const
    {
        return QCborArray{kFormula, formula.text};
    }
    QCborValue operator()(const CellError& error) const { return QCborArray{kError, error.text}; }
};

QCborValue fromCell(const Cell& cell)
{
    const QCborValue value = std::visit(ToCbor{}, cell.value);
    if (cell == Cell(cell.value))
        return value;
    return QCborArray{kAdorned,     value,       cell.format,   cell.formula,
                      cell.comment, cell.struck, cell.struckOut};
}

std::optional<CellValue> toValue(const QCborValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined()) // a comment stands on nothing
        return CellValue();
    if (value.isDouble())
        return value.toDouble();
    if (value.isBool())
        return value.toBool();
    const QCborArray pair = value.toArray();
    const QString text = pair.at(1).toString();
    if (pair.size() != 2 || !pair.at(0).isInteger() || !pair.at(1).isString())
        return std::nullopt;
    switch (pair.at(0).toInteger()) {
    case kDate:
        if (const auto day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return day;
        return std::nullopt;
    case kFormula:
        return Formula{text};
    case kError:
        return CellError{text};
    }
    return std::nullopt;
}

std::optional<Cell> toCell(const QCborValue& written)
{
    const QCborArray parts = written.toArray();
    if (parts.at(0) != kAdorned)
        return toValue(written);
    const auto value = parts.size() == kAdornedSize ? toValue(parts.at(1)) : std::nullopt;
    if (!value)
        return std::nullopt;
    Cell cell(*value);
    cell.format = parts.at(2).toString();
    cell.formula = parts.at(3).toString();
    cell.comment = parts.at(4).toString();
    cell.struck = parts.at(5).toBool();
    cell.struckOut = parts.at(6).toString();
    return cell;
}

// A row is [number, hidden, column, value, column, value, …].
QCborArray fromRow(int number, const SheetRow& row)
{
    QCborArray array{number, row.hidden};
    for (const auto& [column, cell] : row.cells) {
        array.append(column);
        array.append(fromCell(cell));
    }
    return array;
}

bool addRow(Sheet& sheet, const QCborArray& array)
{
    if (array.size() < 2 || array.size() % 2 != 0 || !array.at(0).isInteger())
        return false;
    SheetRow row{.hidden = array.at(1).toBool(), .cells = {}};
    for (qsizetype i = 2; i < array.size(); i += 2) {
        auto cell = toCell(array.at(i + 1));
        if (!array.at(i).isInteger() || !cell)
            return false;
        row.cells.emplace(static_cast<int>(array.at(i).toInteger()), std::move(*cell));
    }
    sheet.rows.emplace(static_cast<int>(array.at(0).toInteger()), std::move(row));
    return true;
}

QCborMap fromSheet(const Sheet& sheet)
{
    QCborArray rows;
    for (const auto& [number, row] : sheet.rows)
        rows.append(fromRow(number, row));
    QCborArray merged;
    for (const CellRange& range : sheet.merged)
        merged.append(
            QCborArray{range.firstRow, range.firstColumn, range.lastRow, range.lastColumn});
    QCborArray hidden;
    for (const ColumnRange& range : sheet.hiddenColumns)
        hidden.append(QCborArray{range.first, range.last});
    return {{kName, sheet.name},
            {kHidden, sheet.hidden},
            {kRows, rows},
            {kMerged, merged},
            {kHiddenColumns, hidden},
            {kPrinted, QCborArray::fromStringList(sheet.printed)}};
}

std::optional<Sheet> toSheet(const QCborMap& map)
{
    if (!map.value(kName).isString() || !map.value(kRows).isArray())
        return std::nullopt;
    Sheet sheet{.name = map.value(kName).toString(),
                .hidden = map.value(kHidden).toBool(),
                .rows = {},
                .merged = {}};
    for (const QCborValue& row : map.value(kRows).toArray()) {
        if (!addRow(sheet, row.toArray()))
            return std::nullopt;
    }
    for (const QCborValue& range : map.value(kMerged).toArray()) {
        const auto at = [corners = range.toArray()](qsizetype i) {
            return static_cast<int>(corners.at(i).toInteger());
        };
        sheet.merged.push_back({at(0), at(1), at(2), at(3)});
    }
    for (const QCborValue& range : map.value(kHiddenColumns).toArray()) {
        const auto ends = range.toArray();
        sheet.hiddenColumns.push_back(
            {static_cast<int>(ends.at(0).toInteger()), static_cast<int>(ends.at(1).toInteger())});
    }
    for (const QCborValue& text : map.value(kPrinted).toArray())
        sheet.printed += text.toString();
    return sheet;
}

constexpr std::array kExits{
    std::pair{ErrorCode::FileUnreadable, 10},      std::pair{ErrorCode::NotAWorkbook, 11},
    std::pair{ErrorCode::WorkbookDamaged, 12},     std::pair{ErrorCode::WorkbookEncrypted, 13},
    std::pair{ErrorCode::WorkbookUnsupported, 14}, std::pair{ErrorCode::WorkbookEmpty, 15},
    std::pair{ErrorCode::WorkbookTooLarge, 16},    std::pair{ErrorCode::WorkbookTooDeep, 17},
    std::pair{ErrorCode::TextTableUneven, 18},
};
constexpr int kOtherExit = 20;

} // namespace

QByteArray toStream(const std::vector<Sheet>& sheets)
{
    QCborArray array;
    for (const Sheet& sheet : sheets)
        array.append(fromSheet(sheet));
    return QCborValue(array).toCbor();
}

std::optional<std::vector<Sheet>> fromStream(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue document = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !document.isArray())
        return std::nullopt;
    std::vector<Sheet> sheets;
    for (const QCborValue& value : document.toArray()) {
        auto sheet = toSheet(value.toMap());
        if (!sheet)
            return std::nullopt;
        sheets.push_back(std::move(*sheet));
    }
    return sheets;
}

int readerExitFor(ErrorCode code)
{
    for (const auto& [refusal, status] : kExits) {
        if (refusal == code)
            return status;
    }
    return kOtherExit;
}

std::optional<ErrorCode> refusalOfReaderExit(int status)
{
    for (const auto& [refusal, exit] : kExits) {
        if (exit == status)
            return refusal;
    }
    return std::nullopt;
}

} // namespace jiuzhang
