// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_menu.h"

#include "ui/shared/literal_text.h"
#include "ui/window/recent_ledgers.h"

#include <QDir>

namespace jiuzhang::ui {

FileMenu::FileMenu(QWidget* window) : QMenu(tr("&File"), window)
{
    // Ctrl+N is a new clue, many times a day.
    addAction(tr("&New ledger…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this,
              &FileMenu::newWanted);
    addAction(tr("&Open ledger…"), QKeySequence::Open, this, [this] { Q_EMIT openWanted({}); });
    recent_ = addMenu(tr("Open &recent"));
    connect(this, &QMenu::aboutToShow, this, &FileMenu::offerRecent);
    offerRecent();
    end_ = addSeparator();
    addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), window, &QWidget::close);
}

void FileMenu::offerRecent()
{
    recent_->clear();
    int number = 0;
    for (const auto& each : recentLedgers()) {
        const QString place = literally(QDir::toNativeSeparators(each.path));
        const QString text = each.isThere() ? place : tr("%1 (not found)").arg(place);
        ++number; // its key; the tenth has 0
        recent_->addAction(QStringLiteral("&%1  %2").arg(number % 10).arg(text), this,
                           [this, path = each.path] { Q_EMIT openWanted(path); });
    }
    recent_->menuAction()->setVisible(!recent_->isEmpty());
}

} // namespace jiuzhang::ui
