// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/binary_sheet.h"

#include "app/sheet_reader/limits.h"
#include "core/base/partial_date.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace jiuzhang::reader {

namespace {

// A number in four bytes: a whole one or the upper half of a real one, maybe a hundredth.
double packedNumber(quint32 packed)
{
    constexpr quint32 kHundredth = 1;
    constexpr quint32 kWhole = 2;
    const double number = (packed & kWhole) != 0
                              ? static_cast<double>(static_cast<qint32>(packed) >> 2)
                              : std::bit_cast<double>(quint64{packed & ~3U} << 32);
    return (packed & kHundredth) != 0 ? number / 100 : number;
}

QString errorText(quint8 code)
{
    static const QHash<quint8, QString> texts{
        {0x00, QStringLiteral("#NULL!")},  {0x07, QStringLiteral("#DIV/0!")},
        {0x0F, QStringLiteral("#VALUE!")}, {0x17, QStringLiteral("#REF!")},
        {0x1D, QStringLiteral("#NAME?")},  {0x24, QStringLiteral("#NUM!")}};
    return texts.value(code, QStringLiteral("#N/A"));
}

class BinarySheetReading {
public:
    BinarySheetReading(const BinaryContext& context, Sheet& sheet, int& cellsLeft)
        : context_(context), sheet_(sheet), cellsLeft_(cellsLeft)
    {
    }

    Outcome read(Records records)
    {
        int depth = 0; // charts stand inside a sheet with an end of their own
        while (auto record = records.next()) {
            if (record->is(RecordKind::Begin))
                ++depth;
            else if (record->is(RecordKind::EndOfSheet) && --depth == 0)
                return finish();
            else if (depth == 1)
                TRY(take(*record));
            if (record->isBroken())
                return refuse(ErrorCode::WorkbookDamaged);
        }
        return refuse(ErrorCode::WorkbookDamaged); // cut off
    }

private:
    Outcome take(Record& record)
    {
        if (record.is(RecordKind::FormulaText))
            return formulaText(record);
        if (record.is(RecordKind::Row))
            row(record);
        else if (record.is(RecordKind::Columns))
            columns(record);
        else if (record.is(RecordKind::Merged))
            return merged(record);
        else if (record.is(RecordKind::Object))
            object(record);
        else if (record.is(RecordKind::TextObject))
            textObject(record);
        else if (record.is(RecordKind::Note))
            note(record);
        else
            return cells(record);
        return {};
    }

    Outcome cells(Record& record)
    {
        static constexpr std::array kCells{RecordKind::SharedText, RecordKind::Text,
                                           RecordKind::RichText,   RecordKind::Number,
                                           RecordKind::Integer,    RecordKind::Integers,
                                           RecordKind::Truth,      RecordKind::Formula};
        if (std::ranges::none_of(kCells, [&](RecordKind kind) { return record.is(kind); }))
            return {};
        row_ = record.word() + 1;
        column_ = record.word() + 1;
        if (!record.is(RecordKind::Integers))
            style_ = record.word();
        if (record.is(RecordKind::SharedText))
            return sharedText(record.number());
        if (record.is(RecordKind::Text) || record.is(RecordKind::RichText))
            return put(textOrNothing(record.text()));
        if (record.is(RecordKind::Number))
            return put(numberOrDay(record.real()));
        if (record.is(RecordKind::Integer))
            return put(numberOrDay(packedNumber(record.number())));
        if (record.is(RecordKind::Truth))
            return truth(record);
        return record.is(RecordKind::Formula) ? formula(record) : integers(record);
    }

    static CellValue textOrNothing(const QString& text)
    {
        return text.isEmpty() ? CellValue() : CellValue(text);
    }

    Outcome sharedText(quint32 place)
    {
        if (place >= context_.texts.size())
            return refuse(ErrorCode::WorkbookDamaged);
        const RichText& text = context_.texts[place];
        const bool isLeft = !text.left.trimmed().isEmpty();
        TRY(put(textOrNothing(isLeft ? text.left : text.struck)));
        if (!text.struck.isEmpty()) {
            Cell& cell = sheet_.rows[row_].cells[column_];
            cell.struck = cell.struck || !isLeft;
            cell.struckOut = isLeft ? text.struck : QString();
        }
        return {};
    }

    Outcome truth(Record& record)
    {
        const quint8 value = record.byte();
        const bool isError = record.byte() != 0;
        return put(isError ? CellValue(CellError{errorText(value)}) : CellValue(value != 0));
    }

    // Several numbers of one row, and the last column behind them.
    Outcome integers(Record& record)
    {
        constexpr int kLastColumn = 256;
        for (; !record.atEnd() && column_ <= kLastColumn; ++column_) {
            style_ = record.word();
            if (record.atEnd())
                break; // that was the last column
            TRY(put(numberOrDay(packedNumber(record.number()))));
        }
        return {};
    }

    // The result is a number, or says by two bytes of ones what else it is.
    Outcome formula(Record& record)
    {
        const quint64 low = record.number();
        const quint64 bits = low | (quint64{record.number()} << 32);
        const bool isNumber = (bits >> 48) != 0xFFFF;
        const auto kind = static_cast<quint8>(bits);
        const auto value = static_cast<quint8>(bits >> 16);
        isFormula_ = true;
        if (isNumber)
            return put(numberOrDay(std::bit_cast<double>(bits)));
        if (kind == 1)
            return put(value != 0);
        if (kind == 2)
            return put(CellError{errorText(value)});
        isFormula_ = kind == 0; // the text comes in a record of its own
        return {};
    }

    Outcome formulaText(Record& record)
    {
        if (!isFormula_)
            return {};
        return put(textOrNothing(record.text()));
    }

    [[nodiscard]] CellStyle style() const
    {
        const auto place = static_cast<std::size_t>(style_);
        return place < context_.styles.size() ? context_.styles[place] : CellStyle();
    }

    [[nodiscard]] CellValue numberOrDay(double number) const
    {
        constexpr int kDaysTo1904 = 1462;
        if (!std::isfinite(number))
            return CellError{errorText(0x24)};
        if (style().showsDay) {
            if (const auto day =
                    dateFromSerial(context_.daysFrom1904 ? number + kDaysTo1904 : number))
                return *day;
        }
        return number;
    }

    Outcome put(CellValue value)
    {
        const bool isFormula = std::exchange(isFormula_, false);
        if (std::holds_alternative<std::monostate>(value))
            return {};
        if (cellsLeft_-- == 0)
            return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostCells)});
        Cell cell(std::move(value));
        const bool isNumber =
            std::holds_alternative<double>(cell.value) || std::holds_alternative<QDate>(cell.value);
        cell.format = isNumber ? style().format : QString();
        cell.struck = style().struck;
        cell.formula = isFormula ? QStringLiteral("…") : QString();
        sheet_.rows[row_].cells.insert_or_assign(column_, std::move(cell));
        lastColumn_ = std::max(lastColumn_, column_);
        return {};
    }

    void row(Record& record)
    {
        const int number = record.word() + 1;
        record.skip(10);
        constexpr quint32 kHidden = 0x20;
        if ((record.number() & kHidden) != 0)
            hiddenRows_.push_back(number);
    }

    void columns(Record& record)
    {
        const int first = record.word() + 1;
        const int last = record.word() + 1;
        record.skip(4);
        if ((record.word() & 1) != 0)
            sheet_.hiddenColumns.push_back({first, last});
    }

    Outcome merged(Record& record)
    {
        for (int left = record.word(); left > 0 && !record.isBroken(); --left) {
            const int firstRow = record.word() + 1;
            const int lastRow = record.word() + 1;
            const int firstColumn = record.word() + 1;
            const int lastColumn = record.word() + 1;
            sheet_.merged.push_back({firstRow, firstColumn, lastRow, lastColumn});
        }
        return {};
    }

    void object(Record& record)
    {
        record.skip(6);
        object_ = record.word();
    }

    void textObject(Record& record)
    {
        record.skip(10);
        const int count = record.word();
        record.nextPart();
        if (!record.atEnd())
            comments_.insert(object_, record.characters(count));
    }

    void note(Record& record)
    {
        const int row = record.word() + 1;
        const int column = record.word() + 1;
        record.skip(2);
        notes_.push_back({row, column, record.word()});
    }

    // What stood before or behind the cells that it is about.
    Outcome finish()
    {
        for (const int hidden : hiddenRows_) {
            if (const auto row = sheet_.rows.find(hidden); row != sheet_.rows.end())
                row->second.hidden = true;
        }
        for (const Note& each : notes_) {
            if (const QString comment = comments_.value(each.object); !comment.isEmpty())
                sheet_.rows[each.row].cells[each.column].comment = comment;
        }
        return cutRanges();
    }

    // As in readWorksheet(): no range is larger than the table in it.
    Outcome cutRanges()
    {
        const int lastRow = sheet_.rows.empty() ? 0 : sheet_.rows.rbegin()->first;
        qint64 covered = 0;
        std::erase_if(sheet_.merged, [&](CellRange& range) {
            range.lastRow = std::min(range.lastRow, lastRow);
            range.lastColumn = std::min(range.lastColumn, lastColumn_);
            const bool isOutside =
                range.lastRow < range.firstRow || range.lastColumn < range.firstColumn;
            if (!isOutside)
                covered += qint64{range.lastRow - range.firstRow + 1} *
                           (range.lastColumn - range.firstColumn + 1);
            return isOutside;
        });
        if (covered > kMostMergedCells)
            return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostMergedCells)});
        return {};
    }

    struct Note {
        int row;
        int column;
        quint16 object;
    };

    const BinaryContext& context_;
    Sheet& sheet_;
    int& cellsLeft_;
    int row_ = 0;
    int column_ = 0;
    int lastColumn_ = 0;
    quint16 style_ = 0;
    bool isFormula_ = false;
    quint16 object_ = 0;
    std::vector<int> hiddenRows_;
    std::vector<Note> notes_;
    QHash<quint16, QString> comments_; // by object
};

} // namespace

Outcome readBinarySheet(Records records, const BinaryContext& context, Sheet& sheet, int& cellsLeft)
{
    return BinarySheetReading(context, sheet, cellsLeft).read(std::move(records));
}

} // namespace jiuzhang::reader
