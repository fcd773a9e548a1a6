// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/column_map.h"

#include "core/casework/fields.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kRowsBelow = 3; // the header: enough to see what its columns hold
constexpr int kWidth = 120;   // of a column, pixels: seven Chinese characters
constexpr int kHeight = 210;  // of the whole

} // namespace

ColumnMap::ColumnMap(QWidget* parent)
    : QWidget(parent), sheets_(new QComboBox(this)), table_(new QTableWidget(this))
{
    sheets_->setAccessibleName(tr("Sheet"));
    table_->setAccessibleName(tr("The first rows of the sheet, and what each column is read as"));
    table_->setEditTriggers(QTableWidget::NoEditTriggers);
    table_->setSelectionMode(QTableWidget::NoSelection);
    table_->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    setMaximumHeight(kHeight);
    inColumn(this, {rowOf(this, {labelFor(sheets_, tr("S&heet")), sheets_,
                                 sentence(tr("Above each column stands what it is read as."), this),
                                 room()}),
                    wide(table_)});
    connect(sheets_, &QComboBox::activated, this, &ColumnMap::showSheet);
}

void ColumnMap::show(const ImportOutcome& outcome)
{
    const QString before = sheets_->currentText();
    book_ = outcome.sheets;
    rows_ = outcome.rows;
    sheets_->clear();
    for (const ReadTable& table : rows_.tables) {
        if (sheets_->findText(table.sheet) < 0)
            sheets_->addItem(table.sheet);
    }
    sheets_->setCurrentIndex(std::max(0, sheets_->findText(before)));
    showSheet();
}

void ColumnMap::showSheet()
{
    table_->clear();
    table_->setRowCount(0);
    const auto table = std::ranges::find(rows_.tables, sheets_->currentText(), &ReadTable::sheet);
    if (table == rows_.tables.end())
        return;
    const auto sheet = std::ranges::find(book_, table->sheet, &Sheet::name);
    showCells(*sheet, *table);
    showFields(*table);
    table_->resizeRowsToContents();
}

void ColumnMap::showCells(const Sheet& sheet, const ReadTable& table)
{
    const int rows = table.lastHeaderRow + kRowsBelow;
    table_->setRowCount(rows + 1);
    table_->setColumnCount(table.lastColumn);
    QStringList letters;
    for (int column = 1; column <= table.lastColumn; ++column)
        letters += columnName(column);
    table_->setHorizontalHeaderLabels(letters);
    QStringList numbers{QString()};
    for (int row = 1; row <= rows; ++row)
        numbers += QString::number(row);
    table_->setVerticalHeaderLabels(numbers);
    for (const auto& [number, row] : sheet.rows) {
        if (number > rows)
            break;
        for (const auto& [column, cell] : row.cells) {
            if (column > table.lastColumn)
                continue;
            auto* shown = new QTableWidgetItem(shownText(cell));
            QFont font = shown->font();
            font.setBold(number <= table.lastHeaderRow);
            shown->setFont(font);
            shown->setToolTip(shown->text());
            table_->setItem(number, column - 1, shown);
        }
    }
}

void ColumnMap::showFields(const ReadTable& table)
{
    const auto put = [&](const HeaderColumn& column, const QString& field) {
        table_->setCellWidget(0, column.column - 1, fieldChoice(column, field));
        table_->setColumnWidth(column.column - 1, kWidth);
        table_->setColumnHidden(column.column - 1, column.hidden && field.isEmpty());
    };
    for (const TakenColumn& each : rows_.columns) {
        if (each.sheet == table.sheet)
            put(each.column, each.field);
    }
    for (const UntakenColumn& each : rows_.untaken) {
        if (each.sheet == table.sheet)
            put(each.column, {});
    }
}

QComboBox* ColumnMap::fieldChoice(const HeaderColumn& column, const QString& field)
{
    auto* choice = new QComboBox(table_);
    choice->addItem(tr("– not read"), QString::fromUtf16(kSkip));
    for (const auto& each : clueFields())
        choice->addItem(fieldText(each.id()), each.id());
    choice->addItem(fieldText(QString::fromUtf16(kFactsAndClaim)),
                    QString::fromUtf16(kFactsAndClaim));
    choice->setCurrentIndex(std::max(0, choice->findData(field)));
    choice->setAccessibleName(tr("What the column %1 is read as").arg(column.heading));
    // A wheel that scrolls the sheet changes nothing.
    choice->setFocusPolicy(Qt::StrongFocus);
    connect(
        choice, &QComboBox::activated, this,
        [this, choice, sheet = sheets_->currentText(), heading = column.heading] {
            Q_EMIT mapped(sheet, heading, choice->currentData().toString());
        },
        Qt::QueuedConnection);
    return choice;
}

} // namespace jiuzhang::ui
