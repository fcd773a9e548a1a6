// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monthly/monthly_presenter.h"
#include "ui/shared/work_screen.h"

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QTabWidget;

namespace jiuzhang::ui {

class FigureModel;
class FigurePictures;
class LineModel;

// The screen 月报: one month's figures by unit and by category, its workbook, and freezing.
class MonthlyPanel : public WorkScreen, private MonthlyView {
    Q_OBJECT
public:
    MonthlyPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~MonthlyPanel() override;

    void refresh() override;

private:
    void showMonths(const std::vector<MonthChoice>& months, const QString& chosen) override;
    void showReport(const CountedMonth* month) override;
    void showWork(const QString& what, bool cancellable) override;
    void offerFreezing(const QString& hindrance) override;
    void showCases(const ShownFigure& figure) override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] QWidget* makeTables();
    [[nodiscard]] QWidget* makeTable(FigureModel* model, QWidget* parent);
    [[nodiscard]] QWidget* makePictures(QWidget* parent);
    [[nodiscard]] QWidget* makeCorrections(QWidget* parent);
    void allowActs();

    QComboBox* month_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* overview_ = nullptr;
    QPushButton* freeze_ = nullptr;
    QLabel* span_ = nullptr;
    QLabel* state_ = nullptr; // frozen or not, or why it cannot be
    QFrame* question_ = nullptr;
    QLabel* questionText_ = nullptr;
    QPushButton* notYet_ = nullptr;
    QLabel* key_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the tables, or that there is nothing
    FigureModel* units_ = nullptr;
    FigureModel* categories_ = nullptr;
    FigurePictures* pictures_ = nullptr;
    QTabWidget* tables_ = nullptr;
    LineModel* corrections_ = nullptr;
    int corrected_ = 0; // the place of their tab
    QLabel* rates_ = nullptr;
    QLabel* identity_ = nullptr;
    bool shown_ = false; // a report
    bool underWay_ = false;
    QString hindrance_;
    std::unique_ptr<MonthlyPresenter> presenter_;
};

} // namespace jiuzhang::ui
