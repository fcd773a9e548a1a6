// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edit_menu.h"

#include "ui/window/copied_rows.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace jiuzhang::ui {

namespace {

bool isTyped(const QWidget* place)
{
    return qobject_cast<const QLineEdit*>(place) || qobject_cast<const QPlainTextEdit*>(place) ||
           qobject_cast<const QTextEdit*>(place);
}

// Fields and lists have these as slots of one name; nobody else is asked.
void ask(const char* slot)
{
    if (auto* place = QApplication::focusWidget())
        QMetaObject::invokeMethod(place, slot);
}

// As Ctrl+Z does: a form may have more to undo than the field that is in front.
void undo()
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier);
    if (auto* place = QApplication::focusWidget())
        QApplication::sendEvent(place, &press);
}

} // namespace

// Keys that a field hears by itself are told behind a tab: the menu does not take them from it.
EditMenu::EditMenu(QWidget* window) : QMenu(tr("&Edit"), window)
{
    undo_ = addAction(tr("&Undo typing") + QStringLiteral("\tCtrl+Z"), this, [] { undo(); });
    addSeparator();
    copy_ = addAction(tr("&Copy"), QKeySequence::Copy, this, &EditMenu::copy);
    all_ =
        addAction(tr("Select &all") + QStringLiteral("\tCtrl+A"), this, [] { ask("selectAll"); });
    addSeparator();
    find_ = addAction(tr("&Find") + QStringLiteral("\tCtrl+F"), this,
                      [this] { screen_->take(Screen::Offer::Find); });
    correct_ = addAction(tr("Co&rrect…"), this, [this] { screen_->take(Screen::Offer::Correct); });
    connect(this, &QMenu::aboutToShow, this, &EditMenu::showWhatCanBeDone);
    connect(this, &QMenu::aboutToHide, this, [this] { copy_->setVisible(true); }); // for its key
}

void EditMenu::follow(Screen& screen)
{
    screen_ = &screen;
    find_->setVisible(screen.offers(Screen::Offer::Find));
    correct_->setVisible(screen.offers(Screen::Offer::Correct));
}

void EditMenu::showWhatCanBeDone()
{
    const auto* place = QApplication::focusWidget();
    const bool isList = qobject_cast<const QAbstractItemView*>(place);
    undo_->setVisible(isTyped(place));
    copy_->setVisible(isTyped(place) || isList);
    all_->setVisible(isTyped(place) || isList);
}

void EditMenu::copy()
{
    if (const auto* list = qobject_cast<const QAbstractItemView*>(QApplication::focusWidget()))
        QApplication::clipboard()->setMimeData(copiedRows(*list));
    else
        ask("copy");
}

} // namespace jiuzhang::ui
