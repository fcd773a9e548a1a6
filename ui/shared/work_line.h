// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jiuzhang::ui {

class Notice;

// The line at the foot of a screen: what is under way, with its progress and a way to cancel
// it; at rest, what came of the last work, and the file it wrote.
class WorkLine : public QWidget {
    Q_OBJECT
public:
    explicit WorkLine(QWidget* parent);

    void showWork(const QString& what, bool cancellable); // empty: at rest
    void showProgress(int percent);
    void say(const QString& sentence, const QString& file = {});
    void sayDone(const QString& sentence, const QString& file = {});
    void refuse(const Error& error);

Q_SIGNALS:
    void cancelled();
    void openWanted(const QString& file);

private:
    void offer(const QString& file);

    QLabel* underWay_ = nullptr;
    Notice* said_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* open_ = nullptr;
    QString file_;
};

} // namespace jiuzhang::ui
