// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/work_screen.h"
#include "ui/yearend/yearend_presenter.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace jiuzhang::ui {

class FigureModel;
class LineModel;
class FigurePictures;

// The screen 年度总结: one year's figures, months, cases to be carried over, causes and
// typical cases, and the summary as a PDF, a text document or a workbook.
class YearEndPanel : public WorkScreen, private YearEndView {
    Q_OBJECT
public:
    YearEndPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~YearEndPanel() override;

    void refresh() override;

private:
    void showYears(const std::vector<int>& years, int chosen) override;
    void showSummary(const YearSummary* summary) override;
    void showWork(const QString& what, bool cancellable) override;
    void showCases(const ShownFigure& figure) override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTabs();
    [[nodiscard]] QWidget* makeOverview();
    [[nodiscard]] QWidget* makePictures();
    [[nodiscard]] QWidget* makeTable(FigureModel* model);
    [[nodiscard]] QWidget* makeCarriedOver();
    void allowActs();

    Workplace& workplace_;
    QComboBox* year_ = nullptr;
    QPushButton* pdf_ = nullptr;
    QPushButton* docx_ = nullptr;
    QPushButton* workbook_ = nullptr;
    QLabel* span_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    QLabel* overview_ = nullptr;
    QLabel* identity_ = nullptr;
    FigurePictures* pictures_ = nullptr;
    FigureModel* categories_ = nullptr;
    FigureModel* units_ = nullptr;
    FigureModel* tracks_ = nullptr;
    LineModel* carriedOver_ = nullptr;
    QTextBrowser* causes_ = nullptr;
    QTextBrowser* typical_ = nullptr;
    QTextBrowser* satisfaction_ = nullptr;
    QTextBrowser* studied_ = nullptr;
    QTextBrowser* public_ = nullptr;
    bool shown_ = false; // a summary
    bool underWay_ = false;
    std::unique_ptr<YearEndPresenter> presenter_;
};

} // namespace jiuzhang::ui
