// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledger_menu.h"

#include "ui/window/ledger_properties.h"
#include "ui/window/walk.h"

#include <QMessageBox>

namespace jiuzhang::ui {

LedgerMenu::LedgerMenu(const Workplace& workplace, Walk& walk, QWidget* window)
    : FileMenu(window), workplace_(workplace)
{
    addSeparatorBefore();
    add(tr("&Back up, verify, restore…"), &walk,
        [&walk] { walk.showNamed(QStringLiteral("backups")); });
    addSeparatorBefore();
    add(tr("Ne&w clue"), &walk, &Walk::newClue)->setShortcut(QKeySequence::New);
    add(tr("&Import a workbook…"), &walk, [&walk] { walk.showNamed(QStringLiteral("importing")); });
    export_ = add(tr("&Export…"), this, [this] { screen_->take(Screen::Offer::Export); });
    print_ = add(tr("&Print…"), this, [this] { screen_->take(Screen::Offer::Print); });
    print_->setShortcut(QKeySequence::Print);
    addSeparatorBefore();
    add(tr("Properties of the &ledger"), this, &LedgerMenu::showProperties);
    add(tr("&Close ledger"), this, &LedgerMenu::closeWanted);
}

void LedgerMenu::follow(Screen& screen)
{
    screen_ = &screen;
    export_->setVisible(screen.offers(Screen::Offer::Export));
    print_->setVisible(screen.offers(Screen::Offer::Print));
}

void LedgerMenu::showProperties()
{
    QMessageBox box(QMessageBox::NoIcon, tr("Properties of the ledger"), propertiesOf(workplace_),
                    QMessageBox::Ok, parentWidget());
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace jiuzhang::ui
