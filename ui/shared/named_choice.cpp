// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/named_choice.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>

namespace jiuzhang::ui {

NamedChoice::NamedChoice(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(16);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] {
        takeTyped();
        Q_EMIT taken();
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this,
            [this] { setEditText(itemText(currentIndex())); });
}

void NamedChoice::takeTyped()
{
    const QString typed = lineEdit()->text().trimmed();
    if (typed == itemText(currentIndex()))
        return;
    int found = findText(typed, Qt::MatchFixedString);
    if (found < 0 && !typed.isEmpty())
        found = findText(typed, Qt::MatchContains);
    if (found >= 0)
        setCurrentIndex(found);
    setEditText(itemText(currentIndex()));
}

bool NamedChoice::focusNextPrevChild(bool next)
{
    takeTyped(); // before the keyboard goes on to what depends on it
    return QComboBox::focusNextPrevChild(next);
}

void NamedChoice::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->selectAll(); // what is typed next looks for another one
}

} // namespace jiuzhang::ui
