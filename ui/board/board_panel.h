// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_presenter.h"
#include "ui/shared/work_screen.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace jiuzhang::ui {

class BoardModel;
class ReportingRow;

// The screen 报送情况: whose monthly report came in, and who is to be asked for it.
class BoardPanel : public WorkScreen, private BoardView {
    Q_OBJECT
public:
    BoardPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~BoardPanel() override;

    void refresh() override;

private:
    void showYears(const std::vector<int>& years, int chosen) override;
    void showBoard(const SubmissionBoard& board) override;
    void showReport(const ChosenReport& report) override;
    void showChase(const std::vector<ChaseMonth>& months) override;
    void showMonths(const QStringList& months) override;
    void showReporting(const ReportingChoice& choice) override;
    void showReportDay(const QString& sentence, bool changed) override;
    void showWork(const QString& what, bool cancellable) override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeGrid(const Directory& directory);
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeRecording(QWidget* parent);
    [[nodiscard]] QWidget* makeQuestion(QWidget* parent);
    void chooseCurrent();
    void allowNotices();

    QComboBox* year_ = nullptr;
    ReportingRow* reporting_ = nullptr;
    BoardModel* model_ = nullptr;
    QTableView* grid_ = nullptr;
    QLabel* chosen_ = nullptr;
    QLabel* standing_ = nullptr;
    QDateEdit* on_ = nullptr;
    QCheckBox* nil_ = nullptr;
    QPushButton* record_ = nullptr;
    QTreeWidget* chase_ = nullptr;
    QPushButton* notices_ = nullptr;
    QFrame* question_ = nullptr;
    QLabel* questionText_ = nullptr;
    QPushButton* notYet_ = nullptr;
    bool underWay_ = false;
    std::unique_ptr<BoardPresenter> presenter_;
};

} // namespace jiuzhang::ui
