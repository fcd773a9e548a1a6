// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/language.h"

#include <QMenu>

namespace jiuzhang::ui {

// 视图: how large the text is, light or dark, how names follow each other, and in which language.
class ViewMenu : public QMenu {
    Q_OBJECT
public:
    explicit ViewMenu(QWidget* window);

Q_SIGNALS:
    void textSizeChanged(); // what was measured by it has to be made anew
    void namesReordered();
    void languageChosen(jiuzhang::ui::Language language);

private:
    void resizeText(int steps);
    void addLooks();
    void addNameOrders();
    void addLanguages();
};

} // namespace jiuzhang::ui
