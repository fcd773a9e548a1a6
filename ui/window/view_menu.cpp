// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_menu.h"

#include "ui/shared/kept_here.h"
#include "ui/window/style.h"

#include <QActionGroup>

namespace jiuzhang::ui {

ViewMenu::ViewMenu(QWidget* window) : QMenu(tr("&View"), window)
{
    const auto resize = [this](int steps) { return [this, steps] { resizeText(steps); }; };
    addAction(tr("&Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), this, resize(1))
        ->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    addAction(tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), this, resize(-1));
    addAction(tr("&Usual size"), QKeySequence(Qt::CTRL | Qt::Key_0), this, resize(0));
    addSeparator();
    addLooks();
    addSeparator();
    addNameOrders();
    addLanguages();
}

void ViewMenu::resizeText(int steps)
{
    saveTextStep(steps == 0 ? 0 : savedTextStep() + steps);
    applyLook();
    Q_EMIT textSizeChanged();
}

void ViewMenu::addLooks()
{
    auto* one = new QActionGroup(this);
    for (const auto& [look, text] :
         {std::pair{Look::System, tr("As the s&ystem")}, std::pair{Look::Light, tr("L&ight")},
          std::pair{Look::Dark, tr("&Dark")}}) {
        auto* action = addAction(text);
        action->setCheckable(true);
        action->setChecked(look == savedLook());
        one->addAction(action);
        connect(action, &QAction::triggered, this, [this, look = look] {
            saveLook(look);
            applyLook(); // windows hear of it as of another look of the desktop
        });
    }
}

void ViewMenu::addNameOrders()
{
    auto* orders = addMenu(tr("&Order of names"));
    auto* one = new QActionGroup(orders);
    for (const auto& [order, text] : {std::pair{NameOrder::Pinyin, tr("By &pinyin")},
                                      std::pair{NameOrder::Strokes, tr("By &strokes")}}) {
        auto* action = orders->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == keptNameOrder());
        one->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order] {
            keepNameOrder(order);
            Q_EMIT namesReordered();
        });
    }
}

// Each language is named in itself, so that a lost reader finds the way back.
void ViewMenu::addLanguages()
{
    auto* languages = addMenu(tr("La&nguage"));
    auto* one = new QActionGroup(languages);
    for (const auto& [language, name] :
         {std::pair{Language::Chinese, QStringLiteral("&中文")},
          std::pair{Language::English, QStringLiteral("&English")}}) {
        auto* action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(language == savedLanguage());
        one->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language = language] { Q_EMIT languageChosen(language); });
    }
}

} // namespace jiuzhang::ui
