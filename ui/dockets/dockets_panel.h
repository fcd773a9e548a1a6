// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dockets/dockets_presenter.h"
#include "ui/shared/work_screen.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jiuzhang::ui {

class LineModel;
class LineView;

// The screen 专项研究: the dockets, what was decided on each case, and which cases could be
// put on one.
class DocketsPanel : public WorkScreen, private DocketsView {
    Q_OBJECT
public:
    DocketsPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;

private:
    void showDockets(const std::vector<Docket>& dockets, const QString& chosen) override;
    void showCases(const std::vector<DocketRow>& rows, const QString& nothing) override;
    void showForm(const QString& about, const DecisionForm& form) override;
    void showCandidates(const std::vector<DocketRow>& rows, const QString& nothing) override;
    void showObstacle(const QString& sentence) override;
    void showDone(const QString& sentence) override;
    void showIssued(const QString& path) override;

    [[nodiscard]] QWidget* makeDocket();
    [[nodiscard]] QWidget* makeDecision();
    [[nodiscard]] QWidget* makeCandidates();
    [[nodiscard]] QString chosenCase() const;
    [[nodiscard]] QStringList checkedCandidates() const;
    [[nodiscard]] DecisionForm formInFields() const;
    void candidatesChanged();

    Workplace& workplace_;
    DocketsPresenter presenter_;
    QComboBox* dockets_ = nullptr;
    QPushButton* issue_ = nullptr;
    ShownOrWhyNot* casePages_ = nullptr; // the cases, or why there are none
    LineModel* docketed_ = nullptr;
    LineView* cases_ = nullptr;
    QWidget* form_ = nullptr;
    QLabel* about_ = nullptr; // the case that is decided on
    QPlainTextEdit* decision_ = nullptr;
    QLineEdit* owner_ = nullptr;
    QDateEdit* due_ = nullptr;
    QPlainTextEdit* minutes_ = nullptr;
    QLabel* obstacle_ = nullptr;
    QPushButton* decide_ = nullptr;
    ShownOrWhyNot* candidatePages_ = nullptr;
    LineModel* free_ = nullptr;
    LineView* candidates_ = nullptr;
    QLineEdit* name_ = nullptr;
    QPushButton* put_ = nullptr;
};

} // namespace jiuzhang::ui
