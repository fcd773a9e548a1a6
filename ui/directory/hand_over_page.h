// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/hand_over_presenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace jiuzhang::ui {

class LineModel;
class LineView;
class Notice;

// The page 待承接: the open cases of units that have ended, each with who takes it over.
class HandOverPage : public QWidget, private HandOverView {
    Q_OBJECT
public:
    HandOverPage(const Workplace& workplace, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void waiting(int cases);
    void caseWanted(const QString& number);
    void recordChanged();

private:
    void showCases(const QList<HandOverLine>& cases) override;
    void say(const QString& sentence) override;
    void refuse(const Error& error) override;
    void showRecordChanged() override;

    void makeTable();
    [[nodiscard]] QWidget* makeChoice(const HandOverLine& line);
    [[nodiscard]] QList<std::pair<QString, QString>> choices() const;

    HandOverPresenter presenter_;
    Notice* message_ = nullptr;
    QStackedWidget* pages_ = nullptr; // the cases, or that none waits
    LineModel* model_ = nullptr;
    LineView* table_ = nullptr;
    QPushButton* record_ = nullptr;
};

} // namespace jiuzhang::ui
