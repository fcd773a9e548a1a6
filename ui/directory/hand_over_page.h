// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/hand_over_presenter.h"
#include "ui/shared/work_screen.h"

class QLabel;
class QPushButton;

namespace jiuzhang::ui {

class LineModel;
class LineView;

// The page 待承接: the open cases of units that have ended, each with who takes it over.
class HandOverPage : public WorkScreen, private HandOverView {
    Q_OBJECT
public:
    HandOverPage(const Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;

Q_SIGNALS:
    void waiting(int cases);

private:
    void showCases(const QList<HandOverLine>& cases) override;

    void makeTable();
    [[nodiscard]] QWidget* makeChoice(const HandOverLine& line);
    [[nodiscard]] QList<std::pair<QString, QString>> choices() const;

    HandOverPresenter presenter_;
    ShownOrWhyNot* pages_ = nullptr; // the cases, or that none waits
    LineModel* model_ = nullptr;
    LineView* table_ = nullptr;
    QPushButton* record_ = nullptr;
};

} // namespace jiuzhang::ui
