// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/finder.h"

#include "ui/shared/layout.h"
#include "ui/window/help_menu.h"
#include "ui/window/manual_window.h"
#include "ui/window/walk.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kTypingPauses = 120; // ms
constexpr QSize kRoom{620, 400};   // pixels
constexpr int kBelowTop = 60;      // pixels, of the window

} // namespace

Finder::Finder(const Workplace& workplace, Walk& walk, HelpMenu& help, QWidget* window)
    : QDialog(window), presenter_(workplace, walk.seen().number), walk_(walk), help_(help)
{
    setWindowTitle(tr("Find anything"));
    resize(kRoom.boundedTo(window->size()));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, kBelowTop)));
    typed_ = new QLineEdit(this);
    typed_->setObjectName(QStringLiteral("typed"));
    typed_->setPlaceholderText(tr("Number or name of a case, a unit, a letter, a screen, an act"));
    typed_->setAccessibleName(tr("Find anything"));
    typed_->installEventFilter(this);
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("found"));
    list_->setAccessibleName(tr("What was found"));
    list_->setFocusPolicy(Qt::NoFocus);
    inColumn(this, {typed_, wide(list_)}, kAround);
    pause_ = new QTimer(this);
    pause_->setSingleShot(true);
    pause_->setInterval(kTypingPauses);
    connect(pause_, &QTimer::timeout, this, &Finder::look);
    connect(typed_, &QLineEdit::textChanged, pause_, qOverload<>(&QTimer::start));
    connect(list_, &QListWidget::itemClicked, this, &Finder::go);
    setFocusProxy(typed_);
    typed_->setFocus();
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int row = list_->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        list_->setCurrentRow(std::clamp(row, 0, std::max(0, list_->count() - 1)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (pause_->isActive()) // what was typed last counts
            look();
        go();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void Finder::look()
{
    pause_->stop();
    found_ = presenter_.find(typed_->text());
    list_->clear();
    for (const auto& each : found_)
        list_->addItem(each.title + QStringLiteral("   ·   ") + each.detail);
    if (found_.empty() && !typed_->text().trimmed().isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing like that was found."), list_);
        none->setFlags(Qt::NoItemFlags);
    }
    list_->setCurrentRow(0);
}

void Finder::go()
{
    const int row = list_->currentRow();
    if (row < 0 || row >= static_cast<int>(found_.size()))
        return;
    const Found found = found_[static_cast<std::size_t>(row)];
    accept(); // before the screen takes the keyboard
    parentWidget()->activateWindow();
    switch (found.kind) {
    case Found::Kind::Place:
        return walk_.showNamed(found.key);
    case Found::Kind::Act:
        return walk_.begin(found.key, *found.act);
    case Found::Kind::Case:
    case Found::Kind::Letter:
        return walk_.showCase(found.key);
    case Found::Kind::Unit:
        return walk_.showCases(found.title, presenter_.casesOf(found.key));
    case Found::Kind::Page:
        return help_.manual().open(found.key);
    }
}

} // namespace jiuzhang::ui
