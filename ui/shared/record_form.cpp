// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/record_form.h"

#include "ui/shared/day_field.h"
#include "ui/shared/layout.h"
#include "ui/shared/need_editor.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QScrollArea>

namespace jiuzhang::ui {

namespace {

constexpr int kLabelWidth = 92;    // pixels: six Chinese characters
constexpr int kDayEditWidth = 140; // pixels

// As high as the fields in it, where there is room for them.
class FieldsArea : public QScrollArea {
public:
    FieldsArea(QWidget* fields, QWidget* parent) : QScrollArea(parent)
    {
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(fields);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize hint = widget()->sizeHint();
        return {hint.width(), qMax(hint.height(), widget()->heightForWidth(viewport()->width()))};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry(); // what wraps has another height
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // another editor stands in it
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

RecordForm::RecordForm(QWidget* parent) : QWidget(parent)
{
    auto* fields = new QWidget(this);
    grid_ = new QGridLayout(fields);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setVerticalSpacing(5);
    grid_->setColumnStretch(1, 1);
    column_ = inColumn(this, {wide(new FieldsArea(fields, this))});
}

void RecordForm::addLine(const QString& name, QWidget* editor)
{
    auto* label = new QLabel(name, this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignRight);
    label->setFixedWidth(kLabelWidth);
    label->setContentsMargins(0, 4, 0, 0);
    label->setBuddy(editor);
    const int line = grid_->rowCount();
    grid_->addWidget(label, line, 0, Qt::AlignRight | Qt::AlignTop);
    grid_->addWidget(editor, line, 1);
}

void RecordForm::addBelow(QWidget* widget)
{
    grid_->addWidget(widget, grid_->rowCount(), 1);
}

NeedEditor* RecordForm::heard(NeedEditor* editor)
{
    connect(editor, &NeedEditor::edited, this, &RecordForm::edited);
    connect(editor, &NeedEditor::entered, this, [this] { confirm_->click(); });
    return editor;
}

void RecordForm::addDay(const QString& name, QDate on)
{
    day_ = new DayField(on, this);
    day_->setMaximumWidth(kDayEditWidth);
    dayName_ = labelFor(day_, name);
    grid_->addWidget(dayName_, grid_->rowCount(), 0, Qt::AlignRight);
    grid_->addWidget(day_, grid_->rowCount() - 1, 1);
    connect(day_, &QDateEdit::dateChanged, this, &RecordForm::edited);
}

void RecordForm::addFoot(const QString& confirm)
{
    needed_ = hint(this);
    confirm_ = button(confirm, "confirm", this, &RecordForm::confirmed);
    auto* close = button(tr("Close"), "", this, &RecordForm::closed);
    column_->addLayout(inRow({confirm_, close, wide(needed_)}));
    onKeys(this, Qt::CTRL | Qt::Key_Return, [this] { confirm_->click(); });
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT closed(); });
}

void RecordForm::nameDay(const QString& name)
{
    dayName_->setText(name);
}

void RecordForm::nameConfirm(const QString& text)
{
    confirm_->setText(text);
}

void RecordForm::setDay(QDate on)
{
    day_->setDate(on);
}

QDate RecordForm::day() const
{
    return day_->date();
}

QWidget* RecordForm::dayEditor() const
{
    return day_;
}

void RecordForm::showStillNeeded(const QString& sentence)
{
    needed_->setText(sentence.isEmpty() ? tr("Everything is there.") : sentence);
    confirm_->setEnabled(sentence.isEmpty());
    confirm_->setToolTip(sentence.isEmpty() ? tr("Ctrl+Enter") : sentence);
}

} // namespace jiuzhang::ui
