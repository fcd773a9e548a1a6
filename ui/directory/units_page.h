// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/units_presenter.h"
#include "ui/shared/work_screen.h"

class QCheckBox;
class QLineEdit;
class QStandardItemModel;
class QTableView;

namespace jiuzhang::ui {

class ChangePane;
class UnitFilter;

// The page 单位: every unit in a table, and beside it the form of the change at hand.
class UnitsPage : public WorkScreen, private UnitsView {
    Q_OBJECT
public:
    UnitsPage(const Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;

private:
    void showUnits(const std::vector<UnitLine>& units) override;
    void showForm(const ChangeForm& form) override;
    void showNoForm() override;
    void showConsequences(const QString& title, const QStringList& lines) override;
    void showStillNeeded(const Error& need) override;

    [[nodiscard]] QWidget* makeHead();
    void makeTable();
    void applyFilter();
    void begin(UnitChange::Kind kind);
    [[nodiscard]] std::vector<UnitId> chosen() const;

    UnitsPresenter presenter_;
    QLineEdit* find_ = nullptr;
    QCheckBox* ended_ = nullptr; // those that have ended too
    QStandardItemModel* units_ = nullptr;
    UnitFilter* filtered_ = nullptr;
    QTableView* table_ = nullptr;
    ChangePane* pane_ = nullptr;
};

} // namespace jiuzhang::ui
