// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/screen.h"

#include <QApplication>
#include <QLineEdit>

namespace jiuzhang::ui {

namespace {

bool takesKeys(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

void Screen::takeFocus()
{
    QWidget* place = this;
    while (place->focusProxy())
        place = place->focusProxy();
    if (!takesKeys(place)) {
        place = nextInFocusChain();
        while (place != this && !(isAncestorOf(place) && takesKeys(place)))
            place = place->nextInFocusChain();
    }
    place->setFocus(Qt::TabFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(place))
        line->selectAll(); // also when it had the focus: what is typed replaces it
}

void Screen::layOut(Parts parts)
{
    inColumn(this, parts, {12, 10, 12, 8})->setSpacing(8);
}

bool Screen::focusNextPrevChild(bool next)
{
    const auto* before = QApplication::focusWidget();
    if (!before || (before->isVisible() && before->isEnabled()))
        return QWidget::focusNextPrevChild(next);
    takeFocus();
    return true;
}

} // namespace jiuzhang::ui
