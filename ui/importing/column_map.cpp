// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/column_map.h"

#include "core/casework/fields.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>
#include <set>

namespace jiuzhang::ui {

namespace {

constexpr int kRowsBelow = 3; // the header: enough to see what its columns hold
constexpr int kWidth = 120;   // of a column, pixels: seven Chinese characters

} // namespace

ColumnMap::ColumnMap(QWidget* parent)
    : QWidget(parent), sheets_(new QComboBox(this)), table_(new QTableWidget(this))
{
    sheets_->setAccessibleName(tr("Sheet"));
    table_->setAccessibleName(tr("The first rows of the sheet, and what each column is read as"));
    table_->setWordWrap(false); // long facts would push all other rows out of sight
    table_->setEditTriggers(QTableWidget::NoEditTriggers);
    table_->setSelectionMode(QTableWidget::NoSelection);
    table_->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    auto* what = sentence(tr("Above each column stands what it is read as."), this);
    inColumn(this,
             {rowOf(this, {labelFor(sheets_, tr("S&heet")), sheets_, wide(what)}), wide(table_)});
    connect(sheets_, &QComboBox::activated, this, &ColumnMap::showSheet);
}

void ColumnMap::show(const ImportOutcome& outcome)
{
    const QString before = sheets_->currentText();
    book_.clear();
    sheets_->clear();
    for (const Sheet& sheet : outcome.sheets) {
        const bool isHeld = std::ranges::any_of(outcome.rows.otherSheets, [&](const auto& each) {
            return each.name == sheet.name && each.why != u"no-header";
        });
        if (isHeld || sheet.rows.empty())
            continue;
        book_.push_back(seen(sheet, outcome.rows));
        sheets_->addItem(sheet.name);
    }
    sheets_->setCurrentIndex(std::max(0, sheets_->findText(before)));
    showSheet();
}

ColumnMap::Seen ColumnMap::seen(const Sheet& sheet, const ClueRows& rows)
{
    Seen seen{.name = sheet.name};
    const auto table = std::ranges::find(rows.tables, sheet.name, &ReadTable::sheet);
    const bool isRead = table != rows.tables.end();
    seen.lastHeaderRow = isRead ? table->lastHeaderRow : 0;
    const int last = std::max(seen.lastHeaderRow, sheet.rows.begin()->first) + kRowsBelow;
    seen.rows = {sheet.rows.begin(), sheet.rows.upper_bound(last)};
    std::set<int> columns;
    for (const auto& [number, row] : seen.rows) {
        for (const auto& [column, cell] : row.cells)
            columns.insert(column);
    }
    seen.lastColumn = isRead ? table->lastColumn : columns.empty() ? 0 : *columns.rbegin();
    for (const TakenColumn& each : rows.columns) {
        if (each.sheet == sheet.name)
            seen.columns.emplace_back(each.column, each.field);
    }
    for (const UntakenColumn& each : rows.untaken) {
        if (each.sheet == sheet.name)
            seen.columns.emplace_back(each.column, QString());
    }
    for (const int column : columns) {
        if (!isRead)
            seen.columns.emplace_back(HeaderColumn{column, columnName(column), {}}, QString());
    }
    return seen;
}

void ColumnMap::showSheet()
{
    table_->clear();
    table_->setRowCount(0);
    const auto sheet = std::ranges::find(book_, sheets_->currentText(), &Seen::name);
    if (sheet == book_.end())
        return;
    showCells(*sheet);
    for (const auto& [column, field] : sheet->columns) {
        table_->setCellWidget(0, column.column - 1, fieldChoice(column, field));
        table_->setColumnWidth(column.column - 1, kWidth);
        table_->setColumnHidden(column.column - 1, column.hidden && field.isEmpty());
    }
    table_->resizeRowsToContents();
}

void ColumnMap::showCells(const Seen& sheet)
{
    const int rows = sheet.rows.rbegin()->first;
    table_->setRowCount(rows + 1);
    table_->setColumnCount(sheet.lastColumn);
    QStringList letters;
    for (int column = 1; column <= sheet.lastColumn; ++column)
        letters += columnName(column);
    table_->setHorizontalHeaderLabels(letters);
    QStringList numbers{QString()};
    for (int row = 1; row <= rows; ++row)
        numbers += QString::number(row);
    table_->setVerticalHeaderLabels(numbers);
    for (const auto& [number, row] : sheet.rows) {
        for (const auto& [column, cell] : row.cells) {
            if (column > sheet.lastColumn)
                continue;
            auto* shown = new QTableWidgetItem(shownText(cell));
            QFont font = shown->font();
            font.setBold(number <= sheet.lastHeaderRow);
            shown->setFont(font);
            shown->setToolTip(shown->text());
            table_->setItem(number, column - 1, shown);
        }
    }
}

QComboBox* ColumnMap::fieldChoice(const HeaderColumn& column, const QString& field)
{
    auto* choice = new QComboBox(table_);
    choice->addItem(tr("– not read"), QString::fromUtf16(kSkip));
    for (const auto& each : clueFields()) {
        choice->addItem(fieldText(each.id()), each.id());
        if (column.unit || !std::holds_alternative<field::Amount>(each.type))
            continue;
        const QString name = fieldText(each.id());
        choice->addItem(tr("%1, in 10,000 yuan").arg(name), each.id() + QStringLiteral(" wan"));
        choice->addItem(tr("%1, in yuan").arg(name), each.id() + QStringLiteral(" yuan"));
    }
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
