// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/manual.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace jiuzhang::ui {

// The manual: its pages on the left, part by part, found by any word; the one that is read on the
// right. It stands beside the window while one works.
class ManualWindow : public QDialog {
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* window);

    void open(const QString& topic);
    // Something beside the pages, in Markdown, until one of them is chosen.
    void tell(const QString& text);

private:
    void list();
    void read(const QString& topic);

    std::vector<ManualPage> pages_;
    QLineEdit* find_ = nullptr;
    QListWidget* list_ = nullptr;
    QTextBrowser* text_ = nullptr;
};

} // namespace jiuzhang::ui
