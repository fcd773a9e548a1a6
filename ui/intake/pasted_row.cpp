// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/pasted_row.h"

#include "core/exchange/table_row.h"
#include "ui/shared/clue_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr qsizetype kFewestCells = 3; // fewer are a text with a tab in it

// Spreadsheets put a cell that holds a tab or a line break into quotes, and double its own.
class ClipboardCells {
public:
    explicit ClipboardCells(const QString& text) : text_(text) {}

    QList<QStringList> rows()
    {
        while (at_ < text_.size()) {
            row_ += cell();
            const bool ends = at_ >= text_.size() || text_[at_] != u'\t';
            ++at_; // the tab or the line break
            if (ends)
                endRow();
        }
        return std::move(rows_);
    }

private:
    QString cell()
    {
        const bool quoted = at_ < text_.size() && text_[at_] == u'"' && closingQuote() > 0;
        if (quoted) {
            const qsizetype end = closingQuote();
            QString inner = text_.mid(at_ + 1, end - at_ - 1);
            at_ = end + 1;
            return inner.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
        const qsizetype begin = at_;
        while (at_ < text_.size() && text_[at_] != u'\t' && text_[at_] != u'\n')
            ++at_;
        return text_.mid(begin, at_ - begin);
    }

    // The quote that ends the cell which begins here; -1: the cell only begins with a quote.
    [[nodiscard]] qsizetype closingQuote() const
    {
        for (qsizetype i = at_ + 1; i < text_.size(); ++i) {
            if (text_[i] != u'"')
                continue;
            if (i + 1 < text_.size() && text_[i + 1] == u'"')
                ++i;
            else
                return i + 1 == text_.size() || text_[i + 1] == u'\t' || text_[i + 1] == u'\n' ? i
                                                                                               : -1;
        }
        return -1;
    }

    void endRow()
    {
        const bool blank = std::all_of(
            row_.begin(), row_.end(), [](const QString& each) { return each.trimmed().isEmpty(); });
        if (!blank)
            rows_ += row_;
        row_.clear();
    }

    const QString& text_;
    qsizetype at_ = 0;
    QStringList row_;
    QList<QStringList> rows_;
};

QList<QStringList> rowsOf(QString clipboard)
{
    clipboard.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clipboard.replace(u'\r', u'\n');
    return ClipboardCells(clipboard).rows();
}

Sheet sheetOf(const QList<QStringList>& rows)
{
    Sheet sheet;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            if (const QString text = rows[row][column].trimmed(); !text.isEmpty())
                sheet.rows[row + 1].cells[column + 1] = text;
        }
    }
    return sheet;
}

// Whether the field can show a text that it does not understand, and says so. A choice cannot,
// and a bare number would be taken for 万元.
bool canShow(const ClueField& field, const Error& mistake)
{
    return mistake.code != ErrorCode::AmountNeedsUnit && !isChoice(field);
}

void fill(PastedRow& pasted, const ClueCells& cells, const ClueReading& with)
{
    const auto reading = readClueRow(cells, with.programme, with.workingDay);
    for (const auto& field : clueFields()) {
        const auto cell = cells.find(field.id());
        const auto mistake = std::ranges::find(reading.mistakes, field.id(), &Error::where);
        QString text = formText(field, reading.clue, with.programme);
        if (cell != cells.end() && mistake != reading.mistakes.end()) {
            if (!canShow(field, *mistake)) {
                pasted.refused.push_back(*mistake);
                continue;
            }
            text = shownText(cell->second.cell);
        }
        if (!text.isEmpty())
            pasted.form[field.writtenKey()] = text;
    }
}

std::optional<PastedRow> byHeader(const Sheet& sheet, const Header& header, const ClueReading& with)
{
    const auto below = sheet.rows.upper_bound(header.lastRow);
    if (below == sheet.rows.end())
        return std::nullopt;
    PastedRow pasted;
    pasted.byHeader = true;
    fill(pasted, tableRow(ShownSheet(sheet), header, with, below->first).cells, with);
    for (const auto& column : header.untaken) {
        const auto cell = below->second.cells.find(column.column);
        if (cell != below->second.cells.end())
            pasted.leftOver += shownText(cell->second);
    }
    pasted.furtherRows = static_cast<int>(std::distance(below, sheet.rows.end())) - 1;
    return pasted;
}

// The columns of 问题案件线索表 behind its serial number, as the office hands it out: its amounts
// are in 万元.
PastedRow byOrder(const QList<QStringList>& rows, const ClueReading& with)
{
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    PastedRow pasted;
    QStringList texts = rows.front();
    if (texts.front().trimmed().isEmpty() || number.match(texts.front().trimmed()).hasMatch())
        texts.removeFirst(); // the serial number
    const auto fields = clueFields();
    ClueCells cells;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        if (const QString text = texts[i].trimmed(); place < fields.size())
            cells[fields[place].id()] = {text, AmountUnit::Wan};
        else if (!text.isEmpty())
            pasted.leftOver += text;
    }
    fill(pasted, cells, with);
    pasted.furtherRows = static_cast<int>(rows.size()) - 1;
    return pasted;
}

} // namespace

bool isTableText(const QString& clipboard)
{
    const auto rows = rowsOf(clipboard);
    return std::any_of(rows.begin(), rows.end(),
                       [](const QStringList& row) { return row.size() >= kFewestCells; });
}

std::optional<PastedRow> pastedRow(const QString& clipboard, const ClueReading& reading)
{
    if (!isTableText(clipboard))
        return std::nullopt;
    const auto rows = rowsOf(clipboard);
    const Sheet sheet = sheetOf(rows);
    const auto header = findHeader(sheet, reading.names);
    return header ? byHeader(sheet, *header, reading) : byOrder(rows, reading);
}

} // namespace jiuzhang::ui
