// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_stream.h"

#include <QBuffer>
#include <QCborStreamReader>
#include <QCborStreamWriter>

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

bool isAdorned(const Cell& cell)
{
    return cell.struck || !cell.format.isEmpty() || !cell.formula.isEmpty() ||
           !cell.comment.isEmpty() || !cell.struckOut.isEmpty();
}

// Writes cell by cell: the whole document at once would take several times what it says.
class StreamWriting {
public:
    explicit StreamWriting(QIODevice& device) : cbor_(&device) {}

    void write(const std::vector<Sheet>& sheets)
    {
        list(sheets, [&](const Sheet& sheet) { write(sheet); });
    }

    void operator()(std::monostate) { cbor_.appendUndefined(); }
    void operator()(const QString& text) { cbor_.append(text); }
    void operator()(double number) { cbor_.append(number); }
    void operator()(bool truth) { cbor_.append(truth); }
    void operator()(QDate day) { tagged(kDate, day.toString(Qt::ISODate)); }
    void operator()(const Formula& formula) { tagged(kFormula, formula.text); }
    void operator()(const CellError& error) { tagged(kError, error.text); }

private:
    void list(const auto& all, const auto& each)
    {
        cbor_.startArray(static_cast<quint64>(std::size(all)));
        for (const auto& one : all)
            each(one);
        cbor_.endArray();
    }
    void numbers(std::initializer_list<int> all)
    {
        list(all, [&](int number) { cbor_.append(number); });
    }
    void tagged(int kind, const QString& text)
    {
        cbor_.startArray(2);
        cbor_.append(kind);
        cbor_.append(text);
        cbor_.endArray();
    }

    void write(const Sheet& sheet)
    {
        cbor_.startMap(6);
        cbor_.append(kName);
        cbor_.append(sheet.name);
        cbor_.append(kHidden);
        cbor_.append(sheet.hidden);
        cbor_.append(kRows);
        list(sheet.rows, [&](const auto& row) { write(row.first, row.second); });
        cbor_.append(kMerged);
        list(sheet.merged, [&](const CellRange& range) {
            numbers({range.firstRow, range.firstColumn, range.lastRow, range.lastColumn});
        });
        cbor_.append(kHiddenColumns);
        list(sheet.hiddenColumns, [&](const ColumnRange& range) {
            numbers({range.first, range.last});
        });
        cbor_.append(kPrinted);
        list(sheet.printed, [&](const QString& text) { cbor_.append(text); });
        cbor_.endMap();
    }

    // A row is [number, hidden, column, value, column, value, …].
    void write(int number, const SheetRow& row)
    {
        cbor_.startArray(2 + 2 * row.cells.size());
        cbor_.append(number);
        cbor_.append(row.hidden);
        for (const auto& [column, cell] : row.cells) {
            cbor_.append(column);
            write(cell);
        }
        cbor_.endArray();
    }

    void write(const Cell& cell)
    {
        if (!isAdorned(cell))
            return std::visit(*this, cell.value);
        cbor_.startArray(kAdornedSize);
        cbor_.append(kAdorned);
        std::visit(*this, cell.value);
        for (const QString& text : {cell.format, cell.formula, cell.comment})
            cbor_.append(text);
        cbor_.append(cell.struck);
        cbor_.append(QString(cell.struckOut));
        cbor_.endArray();
    }

    QCborStreamWriter cbor_;
};

// Takes what is written above, in its order. What is anything else is not sound, and ends it.
class StreamReading {
public:
    explicit StreamReading(const QByteArray& bytes) : cbor_(bytes) {}

    std::optional<std::vector<Sheet>> read()
    {
        std::vector<Sheet> sheets;
        list([&] { sheets.push_back(sheet()); });
        return isSound_ ? std::optional(std::move(sheets)) : std::nullopt;
    }

private:
    bool expect(bool holds)
    {
        isSound_ = isSound_ && holds && cbor_.lastError() == QCborError::NoError;
        return isSound_;
    }

    void inside(bool isContainer, const auto& take)
    {
        if (!expect(isContainer) || !expect(cbor_.enterContainer()))
            return;
        take();
        if (expect(!cbor_.hasNext()))
            expect(cbor_.leaveContainer());
    }
    void list(const auto& each)
    {
        inside(cbor_.isArray(), [&] {
            while (cbor_.hasNext() && isSound_)
                each();
        });
    }

    qint64 number()
    {
        const auto number = expect(cbor_.isInteger()) ? cbor_.toInteger() : 0;
        expect(isSound_ && cbor_.next());
        return number;
    }
    int place() { return static_cast<int>(number()); }
    bool truth()
    {
        const bool truth = expect(cbor_.isBool()) && cbor_.toBool();
        expect(isSound_ && cbor_.next());
        return truth;
    }
    QString text()
    {
        QString text;
        if (!expect(cbor_.isString()))
            return text;
        auto piece = cbor_.readString();
        for (; piece.status == QCborStreamReader::Ok; piece = cbor_.readString())
            text += piece.data;
        expect(piece.status == QCborStreamReader::EndOfString);
        return text;
    }
    void key(QLatin1String name) { expect(text() == name); }

    Sheet sheet()
    {
        Sheet sheet;
        inside(cbor_.isMap(), [&] {
            key(kName);
            sheet.name = text();
            key(kHidden);
            sheet.hidden = truth();
            key(kRows);
            list([&] { row(sheet); });
            key(kMerged);
            list([&] {
                CellRange range{};
                inside(cbor_.isArray(), [&] { range = {place(), place(), place(), place()}; });
                sheet.merged.push_back(range);
            });
            key(kHiddenColumns);
            list([&] {
                ColumnRange range{};
                inside(cbor_.isArray(), [&] { range = {place(), place()}; });
                sheet.hiddenColumns.push_back(range);
            });
            key(kPrinted);
            list([&] { sheet.printed += text(); });
        });
        return sheet;
    }

    void row(Sheet& sheet)
    {
        inside(cbor_.isArray(), [&] {
            const int number = place();
            SheetRow row{.hidden = truth(), .cells = {}};
            while (isSound_ && cbor_.hasNext()) {
                const int column = place();
                row.cells.insert_or_assign(row.cells.end(), column, cell());
            }
            sheet.rows.insert_or_assign(sheet.rows.end(), number, std::move(row));
        });
    }

    Cell cell()
    {
        if (!cbor_.isArray())
            return plain();
        Cell cell;
        inside(true, [&] {
            const auto kind = number();
            if (kind != kAdorned) {
                cell.value = tagged(kind);
                return;
            }
            cell.value = value();
            cell.format = text();
            cell.formula = text();
            cell.comment = text();
            cell.struck = truth();
            cell.struckOut = text();
        });
        return cell;
    }
    CellValue value()
    {
        if (!cbor_.isArray())
            return plain();
        CellValue value;
        inside(true, [&] { value = tagged(number()); });
        return value;
    }
    CellValue plain()
    {
        if (cbor_.isString())
            return text();
        if (cbor_.isBool())
            return truth();
        const bool isNothing = cbor_.isUndefined(); // a comment stands on nothing
        if (!expect(isNothing || cbor_.isDouble()))
            return {};
        CellValue value;
        if (!isNothing)
            value = cbor_.toDouble();
        expect(cbor_.next());
        return value;
    }
    CellValue tagged(qint64 kind)
    {
        const QString text = this->text();
        if (kind == kFormula)
            return Formula{text};
        if (kind == kError)
            return CellError{text};
        const auto day = QDate::fromString(text, Qt::ISODate);
        expect(kind == kDate && day.isValid());
        return day;
    }

    QCborStreamReader cbor_;
    bool isSound_ = true;
};

constexpr std::array kExits{
    std::pair{ErrorCode::FileUnreadable, 10},      std::pair{ErrorCode::NotAWorkbook, 11},
    std::pair{ErrorCode::WorkbookDamaged, 12},     std::pair{ErrorCode::WorkbookEncrypted, 13},
    std::pair{ErrorCode::WorkbookUnsupported, 14}, std::pair{ErrorCode::WorkbookEmpty, 15},
    std::pair{ErrorCode::WorkbookTooLarge, 16},    std::pair{ErrorCode::WorkbookTooDeep, 17},
    std::pair{ErrorCode::TextTableUneven, 18},
};
constexpr int kOtherExit = 20;

} // namespace

void writeStream(QIODevice& device, const std::vector<Sheet>& sheets)
{
    StreamWriting(device).write(sheets);
}

QByteArray toStream(const std::vector<Sheet>& sheets)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    writeStream(buffer, sheets);
    return bytes;
}

std::optional<std::vector<Sheet>> fromStream(const QByteArray& bytes)
{
    return StreamReading(bytes).read();
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
