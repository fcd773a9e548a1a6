// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/worksheet.h"

#include "app/sheet_reader/limits.h"
#include "core/base/partial_date.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jiuzhang::reader {

namespace {

constexpr int kLastRow = 1'048'576; // of any sheet of this format
constexpr int kLastColumn = 16'384;

struct Place {
    int row;
    int column;
};

std::optional<Place> placeFrom(QStringView name) // "AB12"
{
    int column = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && column <= kLastColumn; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    const int row = name.mid(at).toInt();
    if (column < 1 || column > kLastColumn || row < 1 || row > kLastRow)
        return std::nullopt;
    return Place{row, column};
}

std::optional<CellRange> rangeFrom(QStringView name) // "A1:L1"
{
    const auto colon = name.indexOf(u':');
    const auto first = placeFrom(colon < 0 ? name : name.left(colon));
    const auto last = placeFrom(colon < 0 ? name : name.mid(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return CellRange{first->row, first->column, last->row, last->column};
}

class WorksheetReading {
public:
    WorksheetReading(const CellContext& context, int& cellsLeft)
        : context_(context), cellsLeft_(cellsLeft)
    {
    }

    Outcome read(QXmlStreamReader& xml, Sheet& sheet)
    {
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (const auto done = element(xml, sheet); !done)
                return done;
        }
        return {};
    }

private:
    Outcome element(QXmlStreamReader& xml, Sheet& sheet)
    {
        if (xml.name() == u"row")
            return row(xml.attributes());
        if (xml.name() == u"c")
            return cell(xml, sheet);
        if (xml.name() == u"col")
            return column(xml.attributes(), sheet);
        if (xml.name() == u"headerFooter")
            return printed(xml, sheet);
        if (xml.name() == u"mergeCell") {
            const auto range = rangeFrom(xml.attributes().value("ref"_L1));
            if (!range)
                return refuse(ErrorCode::WorkbookDamaged);
            return merge(*range, sheet);
        }
        return {};
    }

    // Head and foot of the first, the odd and the even pages: 「&L&8要求保密&R第&P页」.
    static Outcome printed(QXmlStreamReader& xml, Sheet& sheet)
    {
        static const QRegularExpression codes(u"&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\\d+|[A-Za-z])"_s);
        while (xml.readNextStartElement()) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements)
                                     .replace(codes, u" "_s)
                                     .simplified();
            if (!text.isEmpty() && !sheet.printed.contains(text))
                sheet.printed += text;
        }
        return {};
    }

    // Ranges stand after the cells in the file: what reaches beyond the last value is cut,
    // so that a range over the whole sheet is no larger than the table in it.
    Outcome merge(CellRange range, Sheet& sheet)
    {
        const int lastRow = sheet.rows.empty() ? 0 : sheet.rows.rbegin()->first;
        range.lastRow = std::min(range.lastRow, lastRow);
        range.lastColumn = std::min(range.lastColumn, lastColumn_);
        if (range.lastRow < range.firstRow || range.lastColumn < range.firstColumn)
            return {};
        mergedCells_ +=
            qint64{range.lastRow - range.firstRow + 1} * (range.lastColumn - range.firstColumn + 1);
        if (mergedCells_ > kMostMergedCells)
            return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostMergedCells)});
        sheet.merged.push_back(range);
        return {};
    }

    static Outcome column(const QXmlStreamAttributes& at, Sheet& sheet)
    {
        if (!isTrue(at.value("hidden"_L1)))
            return {};
        if (sheet.hiddenColumns.size() == kLastColumn)
            return refuse(ErrorCode::WorkbookDamaged);
        sheet.hiddenColumns.push_back({at.value("min"_L1).toInt(), at.value("max"_L1).toInt()});
        return {};
    }

    Outcome row(const QXmlStreamAttributes& at)
    {
        row_ = at.hasAttribute("r"_L1) ? at.value("r"_L1).toInt() : row_ + 1;
        column_ = 0;
        if (row_ < 1 || row_ > kLastRow)
            return refuse(ErrorCode::WorkbookDamaged);
        rowHidden_ = isTrue(at.value("hidden"_L1));
        return {};
    }

    Outcome cell(QXmlStreamReader& xml, Sheet& sheet)
    {
        const auto at = xml.attributes();
        if (at.hasAttribute("r"_L1)) {
            const auto place = placeFrom(at.value("r"_L1));
            if (!place || place->row != row_)
                return refuse(ErrorCode::WorkbookDamaged);
            column_ = place->column;
        } else if (++column_ > kLastColumn || row_ == 0) {
            return refuse(ErrorCode::WorkbookDamaged);
        }
        auto value = TRY(writtenCell(xml));
        if (std::holds_alternative<std::monostate>(value.value))
            return {};
        if (cellsLeft_-- == 0)
            return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostCells)});
        SheetRow& kept = sheet.rows[row_];
        kept.hidden = rowHidden_;
        kept.cells.insert_or_assign(column_, std::move(value));
        lastColumn_ = std::max(lastColumn_, column_);
        return {};
    }

    Result<Cell> writtenCell(QXmlStreamReader& xml)
    {
        const QString type = xml.attributes().value("t"_L1).toString();
        const CellStyle style = styleAt(xml.attributes().value("s"_L1).toInt());
        std::optional<QString> formula;
        QString text;
        RichText rich;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"f")
                formula = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"v")
                text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"is")
                rich = TRY(readRichText(xml));
            else
                xml.skipCurrentElement();
        }
        if (type == u"s" && !text.isEmpty())
            rich = TRY(sharedText(text));
        if (!rich.left.isEmpty() || !rich.struck.isEmpty())
            return textCell(rich, style);
        if (text.isEmpty() || type == u"s")
            return formula ? Cell(Formula{*formula}) : Cell();
        Cell cell(TRY(typed(type, style.showsDay, text)));
        const bool isNumber =
            std::holds_alternative<double>(cell.value) || std::holds_alternative<QDate>(cell.value);
        cell.format = isNumber ? style.format : QString();
        // A formula that continues the one above has no text of its own.
        if (formula)
            cell.formula = formula->isEmpty() ? QStringLiteral("…") : *formula;
        cell.struck = style.struck;
        return cell;
    }

    [[nodiscard]] CellStyle styleAt(int number) const
    {
        const auto place = static_cast<std::size_t>(number);
        return number >= 0 && place < context_.styles.size() ? context_.styles[place] : CellStyle();
    }

    Result<RichText> sharedText(const QString& number)
    {
        bool readable = false;
        const auto index = static_cast<std::size_t>(number.toUInt(&readable));
        if (!readable || index >= context_.strings.size())
            return refuse(ErrorCode::WorkbookDamaged);
        return context_.strings[index];
    }

    // Where every run is struck through, so is the cell.
    static Cell textCell(const RichText& text, const CellStyle& style)
    {
        const bool isLeft = !text.left.trimmed().isEmpty();
        Cell cell(isLeft ? text.left : text.struck);
        cell.struck = style.struck || !isLeft;
        cell.struckOut = isLeft ? text.struck : QString();
        return cell;
    }

    Result<CellValue> typed(const QString& type, bool showsDay, const QString& text)
    {
        if (type == u"inlineStr" || type == u"str")
            return text;
        if (type == u"e")
            return CellError{text};
        if (type == u"b")
            return CellValue(text == u"1" || text == u"true");
        if (type == u"d") {
            const auto day = QDate::fromString(text.left(10), Qt::ISODate);
            return day.isValid() ? Result<CellValue>(day) : refuse(ErrorCode::WorkbookDamaged);
        }
        bool readable = false;
        const double number = text.toDouble(&readable);
        if (!readable || !std::isfinite(number))
            return refuse(ErrorCode::WorkbookDamaged);
        if (showsDay) {
            constexpr int kDaysTo1904 = 1462;
            if (const auto day =
                    dateFromSerial(context_.daysFrom1904 ? number + kDaysTo1904 : number))
                return *day;
        }
        return number;
    }

    const CellContext& context_;
    int& cellsLeft_;
    int row_ = 0;
    int column_ = 0;
    int lastColumn_ = 0; // with a value, in any row
    qint64 mergedCells_ = 0;
    bool rowHidden_ = false;
};

void annotate(Sheet& sheet, const QString& address, const QString& comment)
{
    if (const auto place = placeFrom(address); place && !comment.isEmpty())
        sheet.rows[place->row].cells[place->column].comment = comment;
}

} // namespace

Result<Sheet> readWorksheet(const Archive& archive, const SheetEntry& entry,
                            const CellContext& context, int& cellsLeft)
{
    Sheet sheet{.name = entry.name, .hidden = entry.hidden, .rows = {}, .merged = {}};
    WorksheetReading reading(context, cellsLeft);
    TRY(archive.read(entry.part, [&](QXmlStreamReader& xml) { return reading.read(xml, sheet); }));
    const auto comments = TRY(readComments(archive, entry.part));
    for (auto comment = comments.begin(); comment != comments.end(); ++comment)
        annotate(sheet, comment.key(), comment.value());
    return sheet;
}

} // namespace jiuzhang::reader
