// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/row_pane.h"

#include "ui/shared/comparison_view.h"
#include "ui/shared/layout.h"

#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace jiuzhang::ui {

RowPane::RowPane(QWidget* parent)
    : QWidget(parent), title_(subheading({}, this)), place_(new QVBoxLayout),
      comparison_(new ComparisonView(this))
{
    again_ = button(tr("&Take it so, and read again"), "correct", this, &RowPane::correct);
    again_->setToolTip(tr("Enter. The sender's workbook stays as it is; what is said here is kept "
                          "with the import."));
    comparison_->setAccessibleName(tr("The row, and what it is like, side by side"));
    connect(comparison_, &ComparisonView::opened, this, [this](const QString& heading) {
        if (otherIsCase_ && heading != tr("This row"))
            Q_EMIT caseWanted(heading);
    });
    place_->setContentsMargins({});
    nothing_ =
        sentence(tr("Nothing is wrong in this row, or asked about what stands in it."), this);
    inColumn(this,
             {title_, nothing_, wide(place_, 1), inRow({again_, room()}), wide(comparison_, 1)});
}

void RowPane::show(const ImportRow& row)
{
    title_->setText(row.sheet.isEmpty() ? tr("Row %1").arg(row.row)
                                        : tr("%1, row %2").arg(row.sheet).arg(row.row));
    showFaults(row.faults);
    otherIsCase_ = row.otherIsCase;
    comparison_->setVisible(!row.fields.isEmpty());
    comparison_->show(tr("This row"), row.other, row.fields);
    comparison_->setToolTip(otherIsCase_ ? tr("Double-click the column of the case to open it")
                                         : QString());
    nothing_->setVisible(row.faults.isEmpty() && row.fields.isEmpty());
}

void RowPane::showFaults(const QList<RowFault>& faults)
{
    delete faults_;
    texts_.clear();
    auto* list = new QWidget;
    auto* lines = inColumn(list, {});
    for (const RowFault& fault : faults) {
        auto* place = new QLabel(fault.place, list);
        place->setTextFormat(Qt::PlainText);
        lines->addWidget(place);
        QLineEdit* text = nullptr;
        if (fault.mayBeText) {
            text = new QLineEdit(fault.value, list);
            text->setAccessibleName(fault.place);
            connect(text, &QLineEdit::returnPressed, this, &RowPane::correct);
            lines->addWidget(text);
        }
        texts_ += text;
        lines->addWidget(sentence(fault.reason, list));
        lines->addSpacing(6);
    }
    lines->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setVisible(!faults.isEmpty());
    place_->addWidget(scroll);
    faults_ = scroll;
    again_->setVisible(std::ranges::any_of(texts_, [](const auto* each) { return each; }));
}

void RowPane::correct()
{
    QStringList texts;
    for (const QLineEdit* text : texts_)
        texts += text ? text->text() : QString();
    Q_EMIT corrected(texts);
}

} // namespace jiuzhang::ui
