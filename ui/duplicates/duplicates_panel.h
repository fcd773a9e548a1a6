// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/duplicates/duplicates_presenter.h"
#include "ui/shared/work_screen.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jiuzhang::ui {

class ComparisonView;
class LineModel;
class LineView;

// The screen 疑似重复: pairs of cases with scores and reasons, the chosen one side by side, and
// the three answers.
class DuplicatesPanel : public WorkScreen, private DuplicatesView {
    Q_OBJECT
public:
    DuplicatesPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~DuplicatesPanel() override;

    void refresh() override;

private:
    void showPairs(const std::vector<PairLine>& pairs, std::size_t chosen) override;
    void showPair(const std::optional<ComparedPair>& pair) override;
    void showWork(const QString& what, bool cancellable) override;
    void say(const QString& sentence, const QString& file) override;

    [[nodiscard]] QWidget* makePairs();
    [[nodiscard]] QWidget* makeComparison();
    [[nodiscard]] QWidget* makeAnswers();

    Workplace& workplace_;
    QLabel* count_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the pairs, or nothing to answer
    LineModel* model_ = nullptr;
    LineView* table_ = nullptr;
    ComparisonView* comparison_ = nullptr;
    QWidget* answers_ = nullptr;
    QRadioButton* earlierStays_ = nullptr;
    QRadioButton* laterStays_ = nullptr;
    QLineEdit* series_ = nullptr;
    std::unique_ptr<DuplicatesPresenter> presenter_;
};

} // namespace jiuzhang::ui
