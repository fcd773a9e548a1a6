// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/debts/debts_presenter.h"
#include "ui/shared/work_screen.h"

class QComboBox;
class QDateEdit;
class QTabWidget;

namespace jiuzhang::ui {

class LineModel;

// The screen 账款: what is owed by unit and case by case, what is overdue, what is proposed for the
// credit record, what falls due soon.
class DebtsPanel : public WorkScreen, private DebtsView {
    Q_OBJECT
public:
    DebtsPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~DebtsPanel() override;

    void refresh() override;

private:
    void showDay(QDate on) override;
    void showList(const DebtList* list) override;
    void showCases(const ShownFigure& figure) override;
    void showCase(const QString& number) override;
    void showWork(const QString& what, bool cancellable) override;

    [[nodiscard]] QWidget* makeHead();
    void makeTabs(const DebtList& list);
    [[nodiscard]] QWidget* makeTable(std::size_t table, const DebtTable& shown);
    void allowActs();

    QComboBox* kind_ = nullptr;
    QDateEdit* on_ = nullptr;
    QPushButton* workbook_ = nullptr;
    QPushButton* pdf_ = nullptr;
    QLabel* standing_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the tables, or that there is nothing
    QTabWidget* tables_ = nullptr;
    std::vector<LineModel*> models_;     // of the tables, in their order
    std::optional<DebtListKind> tabsOf_; // the list whose tables stand there
    QLabel* notes_ = nullptr;
    bool shown_ = false;
    bool underWay_ = false;
    std::unique_ptr<DebtsPresenter> presenter_;
};

} // namespace jiuzhang::ui
