// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPointer>

#include <functional>

class QMainWindow;

namespace jiuzhang::ui {

class ManualWindow;

// 帮助: the manual at the page of what is in front, the keys, and which program this is.
class HelpMenu : public QMenu {
    Q_OBJECT
public:
    // `topic`: the page of the manual for what is in front.
    HelpMenu(QMainWindow* window, std::function<QString()> topic);

    [[nodiscard]] ManualWindow& manual(); // made when it is first asked for

private:
    [[nodiscard]] QString keys() const; // of all menus of the window, in Markdown
    void saveManual();
    void tellAbout();

    QMainWindow* window_;
    QPointer<ManualWindow> manual_;
};

} // namespace jiuzhang::ui
