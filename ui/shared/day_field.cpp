// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/day_field.h"

#include "core/base/partial_date.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolTip>

namespace jiuzhang::ui {

namespace {

// A line that can be typed into without the sections of QDateEdit, which turn a day that there is
// not into another one.
class TypedLine : public QLineEdit {
public:
    using QLineEdit::keyPressEvent;
    using QLineEdit::QLineEdit;
};

std::optional<QDate> dayTyped(const QString& text)
{
    const auto read = dateFromText(text);
    return read && read->isWholeDate() ? std::optional(read->firstDay()) : std::nullopt;
}

bool isStep(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown || key == Qt::Key_F4;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

DayField::DayField(QDate on, QWidget* parent) : QDateEdit(on, parent)
{
    setLineEdit(new TypedLine(this));
    disconnect(lineEdit(), &QLineEdit::cursorPositionChanged, this, nullptr);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setCalendarPopup(true);
}

void DayField::stepBy(int days)
{
    setDate(date().addDays(days));
    lineEdit()->selectAll();
}

// A shortcut would do something with the day that was there before.
bool DayField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool does = (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0 &&
                          key->key() != Qt::Key_Control && key->key() != Qt::Key_Alt;
        if (does && !dayTyped(lineEdit()->text()))
            event->accept();
    }
    return QDateEdit::event(event);
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    const bool edits = event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) ||
                       event->matches(QKeySequence::Paste) ||
                       event->matches(QKeySequence::SelectAll) ||
                       event->matches(QKeySequence::Undo);
    const bool does = isEnter(event->key()) || isStep(event->key()) ||
                      (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    if (does && !edits && !isTaken())
        return event->accept();
    if (event->key() == Qt::Key_Escape && !dayTyped(lineEdit()->text())) {
        lineEdit()->setText(textFromDateTime(dateTime()));
        lineEdit()->selectAll();
        return event->accept();
    }
    if (does && !edits)
        return QDateEdit::keyPressEvent(event);
    static_cast<TypedLine*>(lineEdit())->keyPressEvent(event);
}

void DayField::focusInEvent(QFocusEvent* event)
{
    QDateEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        lineEdit()->selectAll();
}

void DayField::focusOutEvent(QFocusEvent* event)
{
    const QString typed = lineEdit()->text();
    if (const auto day = dayTyped(typed))
        setDate(*day);
    QDateEdit::focusOutEvent(event);
    lineEdit()->setText(textFromDateTime(dateTime()));
    if (!dayTyped(typed)) // what is said in the midst of a change of focus is not seen
        QTimer::singleShot(0, this, [this, typed] {
            say(tr("“%1” is no day: it is %2 still.").arg(typed, lineEdit()->text()));
        });
}

bool DayField::focusNextPrevChild(bool next)
{
    return !isTaken() || QDateEdit::focusNextPrevChild(next);
}

QValidator::State DayField::validate(QString& text, int& place) const
{
    const auto day = dayTyped(text);
    if (!day || textFromDateTime(day->startOfDay()) != text)
        return QValidator::Intermediate;
    return QDateEdit::validate(text, place);
}

bool DayField::isTaken()
{
    const QString typed = lineEdit()->text();
    if (const auto day = dayTyped(typed)) {
        setDate(*day);
        lineEdit()->setText(textFromDateTime(dateTime()));
        return true;
    }
    say(tr("“%1” is no day. Write it like 2022-06-20, or take it back with Esc.").arg(typed));
    return false;
}

void DayField::say(const QString& sentence)
{
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), sentence, this);
}

} // namespace jiuzhang::ui
