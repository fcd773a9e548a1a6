// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/comparison_view.h"

#include "ui/shared/line_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace jiuzhang::ui {

namespace {

enum ComparedColumn { NameColumn, FirstColumn, SecondColumn };

// Long texts of two clues begin on one line.
class TopAligned : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    }
};

} // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : QTableView(parent),
      model_(new LineModel({QString(), QString(), QString()}, LineModel::Boxes::None, this))
{
    setModel(model_);
    setItemDelegate(new TopAligned(this));
    setSelectionMode(QTableView::NoSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0); // as high as the text
    auto* columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(FirstColumn, QHeaderView::Stretch);
    columns->setSectionResizeMode(SecondColumn, QHeaderView::Stretch);
    connect(columns, &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() != NameColumn)
            Q_EMIT opened(
                model_->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    });
}

void ComparisonView::show(const QString& a, const QString& b, const QList<ComparedField>& fields)
{
    model_->setHeadings({QString(), a, b});
    std::vector<TableLine> lines;
    for (const auto& field : fields) {
        const bool equal = field.isEqual();
        const QString mark = equal ? QStringLiteral("= ") : QString();
        lines.push_back({.cells = {mark + field.name, field.a, field.b},
                         .weight = equal ? TableLine::Weight::Strong : TableLine::Weight::Plain});
    }
    model_->show(std::move(lines));
    resizeRowsToContents();
    scrollToTop();
}

} // namespace jiuzhang::ui
