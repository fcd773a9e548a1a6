// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/pasted_row.h"

#include "core/exchange/clue_cells.h"
#include "core/exchange/header.h"
#include "ui/intake/form_fields.h"

#include <QRegularExpression>

namespace jiuzhang::ui {

namespace {

constexpr qsizetype kFewestCells = 3; // fewer are a text with a tab in it

// The columns of 问题案件线索表 behind its serial number, as the office hands it out.
constexpr std::array kTableOrder{
    ClueField::Source,
    ClueField::ReceivedOn,
    ClueField::Entity,
    ClueField::CreditCode,
    ClueField::LegalRepresentative,
    ClueField::Contact,
    ClueField::Phone,
    ClueField::Address,
    ClueField::Confidential,
    ClueField::Category,
    ClueField::Respondent,
    ClueField::Locality,
    ClueField::BasisTitle,
    ClueField::BasisNumber,
    ClueField::BasisDate,
    ClueField::Total,
    ClueField::Disputed,
    ClueField::Facts,
    ClueField::Claim,
};

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

// An amount under 「(元)」 keeps its unit when it leaves its column.
QString withUnit(const QString& amount, std::optional<AmountUnit> unit)
{
    static const QRegularExpression bare(QStringLiteral("[0-9０-９]$"));
    return unit == AmountUnit::Yuan && bare.match(amount).hasMatch() ? amount + u'元' : amount;
}

void put(PastedRow& pasted, ClueField field, const QString& text, std::optional<AmountUnit> unit)
{
    const QString key = formKeyOf(clueFieldId(field));
    if (field == ClueField::Confidential) {
        if (const auto level = shieldingOfCell(text))
            pasted.form[key] = shieldingId(*level);
        else
            pasted.leftOver += text;
    } else if (field == ClueField::FactsAndClaim) {
        const auto story = splitStory(text);
        pasted.form[u"facts"] = story.facts;
        if (!story.claim.isEmpty())
            pasted.form[u"claim"] = story.claim;
    } else {
        const bool isAmount = field == ClueField::Total || field == ClueField::Disputed;
        pasted.form[key] = isAmount ? withUnit(text, unit) : text;
    }
}

PastedRow byHeader(const Sheet& sheet, const Header& header)
{
    PastedRow pasted{.form = {}, .byHeader = true, .furtherRows = 0, .leftOver = {}};
    const auto below = sheet.rows.upper_bound(header.lastRow);
    if (below == sheet.rows.end())
        return pasted;
    const auto& cells = below->second.cells;
    for (const auto& [field, column] : header.columns) {
        if (const auto cell = cells.find(column.column); cell != cells.end())
            put(pasted, field, cellText(cell->second), column.unit);
    }
    for (const auto& column : header.untaken) {
        if (const auto cell = cells.find(column.column); cell != cells.end())
            pasted.leftOver += cellText(cell->second);
    }
    pasted.furtherRows = static_cast<int>(std::distance(below, sheet.rows.end())) - 1;
    return pasted;
}

PastedRow byOrder(const QList<QStringList>& rows)
{
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    PastedRow pasted;
    QStringList cells = rows.front();
    if (cells.front().trimmed().isEmpty() || number.match(cells.front().trimmed()).hasMatch())
        cells.removeFirst(); // the serial number
    for (int i = 0; i < cells.size(); ++i) {
        const QString text = cells[i].trimmed();
        if (text.isEmpty())
            continue;
        if (i < static_cast<int>(kTableOrder.size()))
            put(pasted, kTableOrder[static_cast<std::size_t>(i)], text, {});
        else
            pasted.leftOver += text;
    }
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

std::optional<PastedRow> pastedRow(const QString& clipboard, const HeaderNames& names)
{
    if (!isTableText(clipboard))
        return std::nullopt;
    const auto rows = rowsOf(clipboard);
    const Sheet sheet = sheetOf(rows);
    const auto header = findHeader(sheet, names);
    const PastedRow pasted = header ? byHeader(sheet, *header) : byOrder(rows);
    return pasted.form.isEmpty() ? std::nullopt : std::optional(pasted);
}

} // namespace jiuzhang::ui
