// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/open_document.h"

#include "app/sheet_reader/limits.h"
#include "app/sheet_reader/open_document_styles.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiuzhang::reader {

namespace {

constexpr int kLastOpenRow = 1'048'576;
constexpr int kLastOpenColumn = 16'384;

int timesIn(const QXmlStreamAttributes& at, QLatin1String name)
{
    return std::max(1, at.value(name).toInt());
}

bool isCollapsed(const QXmlStreamAttributes& at)
{
    const auto visibility = at.value("table:visibility"_L1);
    return visibility == u"collapse" || visibility == u"filter";
}

// Reads a document element by element; nothing is kept of those that say nothing of a value.
class OpenDocumentReading {
public:
    Outcome read(QXmlStreamReader& xml)
    {
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == u"table")
                endSheet();
            if (!xml.isStartElement() || styles_.take(xml))
                continue;
            TRY(element(xml));
        }
        return {};
    }

    std::vector<Sheet> sheets;
    bool isSpreadsheet = false;

private:
    Outcome element(QXmlStreamReader& xml)
    {
        const auto at = xml.attributes();
        if (xml.name() == u"spreadsheet") {
            isSpreadsheet = true;
        } else if (xml.name() == u"table") {
            beginSheet(at);
        } else if (xml.name() == u"table-column") {
            addColumns(at);
        } else if (xml.name() == u"table-row") {
            return row(xml);
        } else if (xml.name() == u"shapes" || xml.name() == u"forms" ||
                   xml.name() == u"content-validations" || xml.name() == u"tracked-changes" ||
                   xml.name() == u"dde-links") {
            xml.skipCurrentElement();
        }
        return {};
    }

    void beginSheet(const QXmlStreamAttributes& at)
    {
        sheets.push_back({.name = at.value("table:name"_L1).toString(),
                          .hidden = styles_.hidesSheet(at.value("table:style-name"_L1).toString()),
                          .rows = {},
                          .merged = {}});
        row_ = 0;
        columns_ = 0;
        lastColumn_ = 0;
        defaultStyles_.clear();
    }

    // Ranges are cut to the table in them, as in the other formats.
    void endSheet()
    {
        if (sheets.empty())
            return;
        Sheet& sheet = sheets.back();
        const int lastRow = sheet.rows.empty() ? 0 : sheet.rows.rbegin()->first;
        for (CellRange& range : sheet.merged) {
            range.lastRow = std::min(range.lastRow, lastRow);
            range.lastColumn = std::min(range.lastColumn, lastColumn_);
        }
        std::erase_if(sheet.merged, [](const CellRange& range) {
            return range.lastRow < range.firstRow || range.lastColumn < range.firstColumn;
        });
    }

    void addColumns(const QXmlStreamAttributes& at)
    {
        const int first = columns_ + 1;
        columns_ =
            std::min(kLastOpenColumn, columns_ + timesIn(at, "table:number-columns-repeated"_L1));
        const QString style = at.value("table:default-cell-style-name"_L1).toString();
        if (first > columns_ || sheets.empty())
            return;
        defaultStyles_.emplace_back(ColumnRange{first, columns_}, style);
        if (isCollapsed(at))
            sheets.back().hiddenColumns.push_back({first, columns_});
    }

    [[nodiscard]] QString defaultStyle(int column) const
    {
        for (const auto& [range, style] : defaultStyles_) {
            if (range.first <= column && column <= range.last)
                return style;
        }
        return {};
    }

    Outcome row(QXmlStreamReader& xml)
    {
        const auto at = xml.attributes();
        if (sheets.empty())
            return refuse(ErrorCode::WorkbookDamaged);
        SheetRow kept{.hidden = isCollapsed(at), .cells = {}};
        ++row_;
        int column = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"table-cell" || xml.name() == u"covered-table-cell")
                TRY(cell(xml, kept, column));
            else
                xml.skipCurrentElement();
        }
        const int times = timesIn(at, "table:number-rows-repeated"_L1);
        if (row_ > kLastOpenRow || (!kept.cells.empty() && times > kLastOpenRow - row_ + 1))
            return refuse(ErrorCode::WorkbookDamaged);
        for (int i = 0; !kept.cells.empty() && i < times; ++i) {
            TRY(spend(kept.cells.size()));
            sheets.back().rows.emplace(row_ + i, kept);
        }
        row_ += times - 1;
        return {};
    }

    Outcome spend(std::size_t cells)
    {
        cellsLeft_ -= static_cast<int>(cells);
        if (cellsLeft_ < 0)
            return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostCells)});
        return {};
    }

    Outcome cell(QXmlStreamReader& xml, SheetRow& row, int& column)
    {
        const auto at = xml.attributes();
        const int first = column + 1;
        const int times = timesIn(at, "table:number-columns-repeated"_L1);
        column = std::min(kLastOpenColumn, column + times);
        const int rows = at.value("table:number-rows-spanned"_L1).toInt();
        const int columns = at.value("table:number-columns-spanned"_L1).toInt();
        if (rows > 1 || columns > 1)
            TRY(merge(
                {row_, first, row_ + std::max(1, rows) - 1, first + std::max(1, columns) - 1}));
        const Cell written = TRY(writtenCell(xml, at, first));
        if (std::holds_alternative<std::monostate>(written.value) && written.comment.isEmpty())
            return {};
        TRY(spend(static_cast<std::size_t>(column - first + 1)));
        for (int each = first; each <= column; ++each)
            row.cells.insert_or_assign(each, written);
        lastColumn_ = std::max(lastColumn_, column);
        return {};
    }

    Outcome merge(CellRange range)
    {
        range.lastRow = std::min(range.lastRow, kLastOpenRow);
        range.lastColumn = std::min(range.lastColumn, kLastOpenColumn);
        constexpr std::size_t kMostRanges = 100'000;
        auto& merged = sheets.back().merged;
        if (merged.size() == kMostRanges)
            return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostRanges)});
        merged.push_back(range);
        return {};
    }

    Result<Cell> writtenCell(QXmlStreamReader& xml, const QXmlStreamAttributes& at, int column)
    {
        QString comment;
        const RichText written = TRY(textIn(xml, &comment));
        const bool isLeft = !written.left.trimmed().isEmpty();
        const QString& text = isLeft ? written.left : written.struck;
        const QString named = at.value("table:style-name"_L1).toString();
        const CellStyle style = styles_.cell(named.isEmpty() ? defaultStyle(column) : named);
        const QString formula = at.value("table:formula"_L1).toString();
        Cell cell(TRY(valueOf(at, text)));
        const bool isNumber =
            std::holds_alternative<double>(cell.value) || std::holds_alternative<QDate>(cell.value);
        const bool isNothing = std::holds_alternative<std::monostate>(cell.value);
        if (isNothing && !formula.isEmpty())
            cell.value = Formula{formula};
        else
            cell.formula = formula;
        cell.format = isNumber ? style.format : QString();
        cell.struck = style.struck || (!isLeft && !text.isEmpty());
        cell.struckOut = isLeft ? written.struck : QString();
        cell.comment = comment;
        return cell;
    }

    static Result<CellValue> valueOf(const QXmlStreamAttributes& at, const QString& text)
    {
        const auto type = at.value("office:value-type"_L1);
        if (at.value("calcext:value-type"_L1) == u"error")
            return CellValue(CellError{text});
        if (type == u"boolean")
            return CellValue(at.value("office:boolean-value"_L1) == u"true");
        if (type == u"date") {
            const QString written = at.value("office:date-value"_L1).left(10).toString();
            const auto day = QDate::fromString(written, Qt::ISODate);
            return day.isValid() ? Result<CellValue>(day) : refuse(ErrorCode::WorkbookDamaged);
        }
        if (type == u"float" || type == u"currency" || type == u"percentage") {
            bool readable = false;
            const double number = at.value("office:value"_L1).toDouble(&readable);
            return readable ? Result<CellValue>(number) : refuse(ErrorCode::WorkbookDamaged);
        }
        return text.isEmpty() ? CellValue() : CellValue(text);
    }

    // The paragraphs of a cell, and its comment, which stands among them.
    Result<RichText> textIn(QXmlStreamReader& xml, QString* comment) const
    {
        RichText text;
        bool isFirst = true;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"p") {
                text.left += isFirst ? QString() : QStringLiteral("\n");
                TRY(paragraph(xml, text));
                isFirst = false;
            } else if (xml.name() == u"annotation" && comment) {
                const RichText annotation = TRY(textIn(xml, nullptr));
                *comment = annotation.left + annotation.struck;
            } else {
                xml.skipCurrentElement();
            }
        }
        return text;
    }

    Outcome paragraph(QXmlStreamReader& xml, RichText& rich) const
    {
        int struckFrom = kMostDepth + 1; // how deep the span is that is struck through
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            xml.readNext();
            QString& text = depth >= struckFrom ? rich.struck : rich.left;
            if (xml.isCharacters()) {
                text += xml.text();
            } else if (xml.isEndElement()) {
                if (depth-- == struckFrom)
                    struckFrom = kMostDepth + 1;
            } else if (xml.isStartElement()) {
                if (++depth > kMostDepth)
                    return refuse(ErrorCode::WorkbookTooDeep, {QString::number(kMostDepth)});
                if (struckFrom > kMostDepth && styles_.strikes(xml.attributes()))
                    struckFrom = depth;
                if (xml.name() == u"s")
                    text += QString(
                        std::clamp(xml.attributes().value("text:c"_L1).toInt(), 1, 1000), u' ');
                else if (xml.name() == u"tab")
                    text += u'\t';
                else if (xml.name() == u"line-break")
                    text += u'\n';
            }
        }
        return {};
    }

    OpenDocumentStyles styles_;
    std::vector<std::pair<ColumnRange, QString>> defaultStyles_;
    int row_ = 0;
    int columns_ = 0;
    int lastColumn_ = 0; // with a value, in any row
    int cellsLeft_ = kMostCells;
};

Result<std::vector<Sheet>> sheetsOf(OpenDocumentReading& reading)
{
    if (!reading.isSpreadsheet)
        return refuse(ErrorCode::NotAWorkbook);
    return std::move(reading.sheets);
}

} // namespace

Result<std::vector<Sheet>> readOpenDocument(const Archive& archive)
{
    TRY(archive.read(u"META-INF/manifest.xml"_s, [](QXmlStreamReader& xml) -> Outcome {
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"encryption-data")
                return refuse(ErrorCode::WorkbookEncrypted);
        }
        return {};
    }));
    OpenDocumentReading reading;
    for (const QString& part : {u"styles.xml"_s, u"content.xml"_s}) {
        if (archive.has(part))
            TRY(archive.read(part, [&](QXmlStreamReader& xml) { return reading.read(xml); }));
    }
    return sheetsOf(reading);
}

Result<std::vector<Sheet>> readFlatOpenDocument(const QByteArray& bytes)
{
    OpenDocumentReading reading;
    TRY(readXml(bytes, [&](QXmlStreamReader& xml) { return reading.read(xml); }));
    return sheetsOf(reading);
}

} // namespace jiuzhang::reader
