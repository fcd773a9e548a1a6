// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/debt_workbook.h"

#include "core/base/text.h"
#include "core/exchange/cell_writing.h"
#include "core/exchange/figures_workbook.h"

#include <QRegularExpression>

namespace jiuzhang {

namespace {

constexpr int kSmallest = 90; // percent of the type's 10 points

class DebtSheet {
public:
    DebtSheet(WrittenWorkbook& book, const QString& sheetName, const DebtList& list,
              const DebtTable& table, const Programme& programme)
        : book_(book), table_(table)
    {
        for (const auto& column : table.columns)
            widths_.push_back(column.width);
        sheet_ = book.sheet({sheetName, paper(), widths_, 1, false});
        book.across(sheet_, 0,
                    programme.district + programme.title + u' ' + debtListName(list.kind),
                    CellStyle::Title);
        book.across(sheet_, 1,
                    QStringLiteral("截至%1　填报单位：%2　单位：万元")
                        .arg(iso(list.standing), programme.office),
                    CellStyle::Note);
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            book.text(sheet_, kHeadingRow, static_cast<int>(i),
                      QString::fromUtf16(table.columns[i].heading), CellStyle::Heading);
        worksheet_freeze_panes(sheet_, kHeadingRow + 1, 1);
        worksheet_repeat_rows(sheet_, kHeadingRow, kHeadingRow);
    }

    void write(const QStringList& notes)
    {
        int row = kHeadingRow;
        for (const auto& each : table_.rows)
            writeCells(book_, sheet_, ++row, each.cells, {}, CellStyle::ExactAmount);
        writeTotal(++row);
        for (const auto& note : notes)
            book_.across(sheet_, ++row, note, CellStyle::Note);
    }

private:
    // What would need smaller type than nine points on A4 stands on A3.
    [[nodiscard]] int paper() const
    {
        const auto onA4 = pagesFor(kPaperA4, widths_, 0);
        return onA4.breaks.empty() && onA4.percent >= kSmallest ? kPaperA4 : kPaperA3;
    }

    // The total is the sum of the rows above it, reckoned by whoever opens the file too.
    void writeTotal(int row)
    {
        book_.text(sheet_, row, 0, QStringLiteral("合计"), CellStyle::Total);
        for (std::size_t i = 1; i < table_.columns.size(); ++i) {
            const int column = static_cast<int>(i);
            const auto* money = std::get_if<Money>(&table_.total[i]);
            const auto* count = std::get_if<int>(&table_.total[i]);
            if (!table_.rows.empty() && (money || count))
                book_.formula(sheet_, row, column, sumOver(column, kHeadingRow + 1, row - 1),
                              money ? inWan(*money) : static_cast<double>(*count),
                              money ? CellStyle::TotalAmount : CellStyle::Total);
            else
                book_.blank(sheet_, row, column, CellStyle::Total);
        }
    }

    WrittenWorkbook& book_;
    const DebtTable& table_;
    std::vector<int> widths_;
    lxw_worksheet* sheet_ = nullptr;
};

// Article 18 has each unit publish its own: its row on a sheet for itself, by its place on the list
// and its name as far as a sheet's name may say it.
void writeUnits(WrittenWorkbook& book, const DebtList& list, const Programme& programme)
{
    static const QRegularExpression kUnsayable(QStringLiteral(R"([\[\]:*?/\\'])"));
    constexpr qsizetype kLongest = 31;
    int place = 0;
    for (const auto& row : list.tables.front().rows) {
        DebtTable own = list.tables.front();
        own.rows = {row};
        own.total = row.cells;
        QString unit = std::get<QString>(row.cells.front());
        unit.remove(kUnsayable);
        const QString name = QStringLiteral("%1 %2").arg(++place).arg(unit).left(kLongest);
        DebtSheet(book, name, list, own, programme).write(list.notes);
    }
}

} // namespace

Outcome writeDebtWorkbook(const QString& path, const DebtList& list, const Programme& programme,
                          const QString& anchor)
{
    auto book = TRY(WrittenWorkbook::begin(path, Rows::Kept));
    const QString name = debtListName(list.kind);
    for (const auto& table : list.tables)
        DebtSheet(book, list.tables.size() > 1 ? name + table.name : name, list, table, programme)
            .write(list.notes);
    if (list.kind == DebtListKind::Article18)
        writeUnits(book, list, programme);
    book.foot(QStringLiteral("记录锚点 ") + anchor);
    return book.finish();
}

} // namespace jiuzhang
