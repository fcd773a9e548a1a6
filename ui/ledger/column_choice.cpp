// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_choice.h"

#include "ui/ledger/ledger_columns.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

const auto kState = QStringLiteral("ledger/columns");
const auto kKeys = QStringLiteral("ledger/columnKeys"); // of which the state speaks

QStringList columnKeys()
{
    QStringList keys;
    for (const auto& column : ledgerColumns())
        keys += column.key;
    return keys;
}

} // namespace

ColumnChoice::ColumnChoice(QTableView* table, QPushButton* button) : QObject(table), table_(table)
{
    restore();
    makeMenu(button);
    auto* header = table_->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChoice::save);
    connect(header, &QHeaderView::sectionResized, this, &ColumnChoice::save);
}

void ColumnChoice::restore()
{
    const QSettings settings;
    auto* header = table_->horizontalHeader();
    if (settings.value(kKeys) == columnKeys() &&
        header->restoreState(settings.value(kState).toByteArray()))
        return;
    const int character = table_->fontMetrics().horizontalAdvance(u'字');
    int section = 0;
    for (const auto& column : ledgerColumns()) {
        const int asked = column.width * character + 28;
        header->resizeSection(section, std::max(asked, header->sectionSizeHint(section)));
        header->setSectionHidden(section, !column.shownFirst);
        ++section;
    }
}

void ColumnChoice::save() const
{
    QSettings settings;
    settings.setValue(kKeys, columnKeys());
    settings.setValue(kState, table_->horizontalHeader()->saveState());
}

void ColumnChoice::makeMenu(QPushButton* button)
{
    auto* menu = new QMenu(button);
    int section = 0;
    for (const auto& column : ledgerColumns()) {
        auto* action = menu->addAction(column.title().replace(u'\n', u' '));
        action->setCheckable(true);
        action->setChecked(!table_->isColumnHidden(section));
        action->setEnabled(section != 0); // without its number a case has no name
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            table_->setColumnHidden(section, !shown);
            save();
        });
        ++section;
    }
    button->setMenu(menu);
}

} // namespace jiuzhang::ui
