// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handover/handover_presenter.h"
#include "ui/shared/work_screen.h"

class QComboBox;
class QPushButton;

namespace jiuzhang::ui {

class LineModel;

// The screen 工作交接: whose work it is and who takes it over, everything that is open of it, the
// sheet to be signed and the record of it.
class HandoverPanel : public WorkScreen, private HandoverView {
    Q_OBJECT
public:
    HandoverPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~HandoverPanel() override;

    void refresh() override;

private:
    void showHandover(const Handover* handover) override;
    void showCase(const QString& number) override;
    void showWork(const QString& what, bool cancellable) override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTable();
    void offerNames(); // of those whose work can be asked for, and who can take it over
    void ask();
    void allowActs();

    Workplace& workplace_;
    QComboBox* kind_ = nullptr;
    QComboBox* from_ = nullptr;
    QComboBox* to_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* record_ = nullptr;
    QLabel* told_ = nullptr;
    LineModel* matters_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the matters, or why there are none
    bool shown_ = false;             // a hand-over of at least one matter
    bool isTaken_ = false;           // … by somebody who may
    bool underWay_ = false;
    std::unique_ptr<HandoverPresenter> presenter_;
};

} // namespace jiuzhang::ui
