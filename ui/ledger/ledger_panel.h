// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledger_model.h"
#include "ui/ledger/ledger_presenter.h"
#include "ui/shared/prompts.h"
#include "ui/shared/screen.h"
#include "ui/shared/workplace.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace jiuzhang::ui {

class Notice;

// The screen 工作台账: every case, found by any text, filtered, sorted, and the way on to
// its file or to the dispatch screen.
class LedgerPanel : public Screen, private LedgerView {
    Q_OBJECT
public:
    LedgerPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;
    // The ledger with this filter alone; fields as Screen::ledgerWanted says them.
    void showOnly(const QString& field, const QString& value);

private:
    void showChoices(const std::vector<FilterChoice>& categories,
                     const std::vector<FilterChoice>& leads) override;
    void showFilters(const LedgerFilters& filters) override;
    void showOrder(const QString& field, bool descending) override;
    void showRows(std::vector<std::int64_t> rows) override;
    void showCount(const QString& sentence) override;
    void showNothing(const QString& sentence) override;
    void refuse(const Error& error) override;
    void showSelection(const QString& sentence, qsizetype dispatchable) override;

    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] LedgerFilters filtersInFields() const;
    void applyFilters();
    void applySelection();
    void openCurrent();

    LedgerModel model_;
    LedgerPresenter presenter_;
    QTimer* typing_ = nullptr; // asks once the typing pauses
    QLineEdit* find_ = nullptr;
    QComboBox* state_ = nullptr;
    QComboBox* category_ = nullptr;
    QComboBox* lead_ = nullptr;
    QCheckBox* late_ = nullptr;
    QCheckBox* lagging_ = nullptr;
    QPushButton* clear_ = nullptr;
    QPushButton* columns_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the table, or why there is none
    QTableView* table_ = nullptr;
    Notice* mistake_ = nullptr;
    QLabel* count_ = nullptr;
    QLabel* chosen_ = nullptr;
    QPushButton* dispatch_ = nullptr;
    QPushButton* open_ = nullptr;
};

} // namespace jiuzhang::ui
