// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deductions/deductions_presenter.h"
#include "ui/shared/work_screen.h"

class QComboBox;
class QPushButton;

namespace jiuzhang::ui {

class LineModel;
class LineView;

// The screen 扣分: points by unit, what lies behind each, what the unit states of it, and the
// approval by which they hold.
class DeductionsPanel : public WorkScreen, private DeductionsView {
    Q_OBJECT
public:
    DeductionsPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~DeductionsPanel() override;

    void refresh() override;

private:
    void showYears(const std::vector<int>& years, int chosen) override;
    void showSheet(const DeductionSheet* sheet) override;
    void showWork(const QString& what, bool cancellable) override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeUnits();
    [[nodiscard]] QWidget* makeParts();
    [[nodiscard]] UnitId chosenUnit() const;
    void unitChosen();
    void allowActs();

    Workplace& workplace_;
    QComboBox* year_ = nullptr;
    QPushButton* state_ = nullptr;
    QPushButton* fix_ = nullptr;
    QPushButton* workbook_ = nullptr;
    QLabel* standing_ = nullptr;
    LineModel* units_ = nullptr;
    LineView* unitTable_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the tables, or that nobody loses points
    LineModel* parts_ = nullptr;
    QLabel* statements_ = nullptr;
    std::optional<DeductionSheet> sheet_; // that is shown
    bool underWay_ = false;
    std::unique_ptr<DeductionsPresenter> presenter_;
};

} // namespace jiuzhang::ui
