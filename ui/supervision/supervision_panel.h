// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/long_work.h"
#include "ui/shared/work_screen.h"
#include "ui/supervision/supervision_presenter.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jiuzhang::ui {

class LineModel;
class LineView;

// The screen 督办: which units are to be urged today, with which step, and the letters.
class SupervisionPanel : public WorkScreen, private SupervisionView {
    Q_OBJECT
public:
    SupervisionPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;

private:
    void showSteps(const QStringList& names) override;
    void showLines(const std::vector<UrgeLine>& lines, const QString& nothing) override;
    void askMeeting(bool asked) override;
    void showObstacle(const QString& sentence) override;
    void showUrged(const std::vector<UrgedCase>& cases) override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] UrgeForm formInFields() const;
    void changed();
    void issue();
    void saveLetters();

    Workplace& workplace_;
    Prompts& prompts_;
    LongWork issuing_;
    std::shared_ptr<std::vector<ActResult>> results_;
    SupervisionPresenter presenter_;
    QLabel* title_ = nullptr;
    QComboBox* steps_ = nullptr;
    QCheckBox* all_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the list, or why there is none
    LineModel* lines_ = nullptr;
    LineView* table_ = nullptr;
    QCheckBox* hasLimit_ = nullptr;
    QDateEdit* limit_ = nullptr;
    QLineEdit* reason_ = nullptr;
    QWidget* meeting_ = nullptr; // asked of interviews alone
    QDateEdit* meetingOn_ = nullptr;
    QLineEdit* meetingTime_ = nullptr;
    QLineEdit* meetingPlace_ = nullptr;
    QLabel* obstacle_ = nullptr;
    QLabel* urged_ = nullptr;
    QPushButton* issue_ = nullptr;
    QPushButton* save_ = nullptr;
};

} // namespace jiuzhang::ui
