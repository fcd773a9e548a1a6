// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/figure_view.h"

#include "ui/shared/figure_model.h"

#include <QHeaderView>

namespace jiuzhang::ui {

namespace {
constexpr int kRowPadding = 8;
}

FigureView::FigureView(FigureModel* model, QWidget* parent) : QTableView(parent)
{
    setModel(model);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(model, &QAbstractItemModel::modelReset, this, &QTableView::resizeColumnsToContents);
}

} // namespace jiuzhang::ui
