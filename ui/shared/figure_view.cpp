// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/figure_view.h"

#include "ui/shared/figure_model.h"

#include <QHeaderView>
#include <QShortcut>

namespace jiuzhang::ui {

namespace {
constexpr int kRowPadding = 8;
}

FigureView::FigureView(FigureModel* model, QWidget* parent) : QTableView(parent)
{
    setModel(model);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection); // of one figure, which leads to its cases
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &FigureView::leave);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureView::comeBack);
    connect(this, &QTableView::doubleClicked, this, &FigureView::open);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(key, this);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &FigureView::open);
    }
}

void FigureView::open()
{
    if (currentIndex().isValid())
        Q_EMIT opened(currentIndex());
}

void FigureView::leave()
{
    const auto current = currentIndex();
    left_ = {};
    if (current.isValid())
        left_ = {model()->headerData(current.row(), Qt::Vertical).toString(), current.column()};
}

void FigureView::comeBack()
{
    resizeColumnsToContents();
    for (int row = 0; left_.column >= 0 && row < model()->rowCount(); ++row) {
        if (model()->headerData(row, Qt::Vertical).toString() == left_.row)
            return setCurrentIndex(model()->index(row, left_.column));
    }
}

} // namespace jiuzhang::ui
