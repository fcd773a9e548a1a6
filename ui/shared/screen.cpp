// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/screen.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

bool takesKeys(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

// Null: all of it is hidden or disabled.
QWidget* firstThatTakesKeys(QWidget& screen)
{
    QWidget* place = screen.nextInFocusChain();
    while (place != &screen && !(screen.isAncestorOf(place) && takesKeys(place)))
        place = place->nextInFocusChain();
    return place == &screen ? nullptr : place;
}

} // namespace

bool isTypedInto(const QWidget& place)
{
    const auto lines = place.findChildren<QLineEdit*>();
    const auto texts = place.findChildren<QPlainTextEdit*>();
    return std::ranges::any_of(lines,
                               [](const QLineEdit* line) {
                                   return line->isModified() && !line->text().isEmpty();
                               }) ||
           std::ranges::any_of(texts, [](const QPlainTextEdit* text) {
               return text->document()->isModified() && !text->document()->isEmpty();
           });
}

void Screen::takeFocus()
{
    QWidget* place = this;
    while (place->focusProxy())
        place = place->focusProxy();
    standsIn_ = nullptr;
    if (!takesKeys(place)) {
        place->installEventFilter(this); // again: it stays installed once
        auto* first = firstThatTakesKeys(*this);
        standsIn_ = place = first ? first : this;
    }
    place->setFocus(Qt::TabFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(place))
        line->selectAll(); // also when it had the focus: what is typed replaces it
}

bool Screen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && standsIn_)
        QTimer::singleShot(0, this, [this] {
            if (standsIn_ && standsIn_ == QApplication::focusWidget()) // nobody has gone on
                takeFocus();
        });
    return QWidget::eventFilter(watched, event);
}

bool Screen::actsOnAll(const ActRow& /*row*/) const
{
    return false;
}

void Screen::actOnAll(const ActRow& /*row*/) {}

QString Screen::stepCase(int)
{
    return {};
}

void Screen::take(Offer what)
{
    if (const auto offered = offered_.find(what); offered != offered_.end())
        offered->second();
}

void Screen::offer(Offer what, QPushButton* button)
{
    offer(what, [button] { button->click(); });
}

void Screen::layOut(Parts parts)
{
    inColumn(this, parts, {12, 10, 12, 8})->setSpacing(8);
}

bool Screen::focusNextPrevChild(bool next)
{
    const auto* before = QApplication::focusWidget();
    if (!before || (before->isVisible() && before->isEnabled()) || !firstThatTakesKeys(*this))
        return QWidget::focusNextPrevChild(next);
    takeFocus();
    return true;
}

} // namespace jiuzhang::ui
