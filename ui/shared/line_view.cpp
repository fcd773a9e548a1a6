// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/line_view.h"

#include <QApplication>
#include <QHeaderView>

namespace jiuzhang::ui {

LineView::LineView(LineModel* model, int stretched, QWidget* parent)
    : QTableView(parent), model_(model), stretched_(stretched)
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    connect(model, &LineModel::shown, this, &LineView::fit);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (column != stretched_ && QApplication::mouseButtons() != Qt::NoButton)
                    drawn_[QString::number(column)] = width;
            });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { Q_EMIT chosen(current.row()); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

QString LineView::currentText(int column) const
{
    return currentRow() < 0 ? QString() : model_->text(currentRow(), column);
}

void LineView::fit()
{
    for (int column = 0; column < model_->columnCount(); ++column) {
        if (const auto drawn = drawn_.find(QString::number(column)); drawn != drawn_.end())
            setColumnWidth(column, drawn->toInt());
        else if (column != stretched_)
            resizeColumnToContents(column);
    }
}

void LineView::drawWidths(const QVariantMap& widths)
{
    drawn_ = widths;
    fit();
}

} // namespace jiuzhang::ui
