// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/told_query.h"
#include "ui/ledger/export_presenter.h"
#include "ui/ledger/ledger_model.h"
#include "ui/ledger/ledger_presenter.h"
#include "ui/shared/work_screen.h"

class QAction;
class QFrame;
class QLabel;
class QPushButton;
class QShortcut;
class QTableView;

namespace jiuzhang::ui {

class BulkPane;
class FilterBar;
class Notice;
class ReplyPane;

// The screen 工作台账: every case, found by any text, filtered, sorted, and the way on to
// its file or to the dispatch screen.
class LedgerPanel : public WorkScreen, private LedgerView {
    Q_OBJECT
public:
    LedgerPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;
    [[nodiscard]] QStringList chosenCases() const override;
    QString stepCase(int lines) override;
    [[nodiscard]] bool actsOnAll(const ActRow& row) const override;
    void actOnAll(const ActRow& row) override;
    // The cases behind a figure, with its name above them and the way back to it.
    void showFigure(const QString& name, const QStringList& numbers);
    void leaveFigure(); // what was shown before stands there again

private:
    void showChoices(const LedgerChoices& choices) override;
    void showFilters(const LedgerFilters& filters) override;
    void showOrder(const QString& field, bool descending) override;
    void showRows(std::vector<std::int64_t> rows) override;
    void showFigure(const QString& sentence) override;
    void showCount(const QString& sentence) override;
    void showNothing(const QString& sentence) override;
    void refuse(const Error& error) override;
    void showSelection(const QString& sentence, qsizetype dispatchable) override;

    [[nodiscard]] QWidget* makeFilters();
    void makeViews(const QString& ledgerPath, Prompts& prompts);
    [[nodiscard]] QWidget* makeFigure();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] QPushButton* makeReplyButton();
    void makePanes(Workplace& workplace, Prompts& prompts);
    void applyFilters();
    void applySelection();
    void openCurrent();
    void exportShown();
    void printShown();
    [[nodiscard]] std::vector<CaseNumber> chosenNumbers() const;

    Workplace& workplace_;
    ToldQuery query_;
    LedgerModel model_;
    LedgerPresenter presenter_;
    ExportPresenter exporting_;
    FilterBar* filters_ = nullptr;
    QFrame* figure_ = nullptr; // whose cases are shown
    QLabel* figureText_ = nullptr;
    QShortcut* back_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the table, or why there is none
    QTableView* table_ = nullptr;
    BulkPane* bulk_ = nullptr; // what is put right in the chosen cases
    ReplyPane* replies_ = nullptr;
    QAction* writeBook_ = nullptr;
    Notice* mistake_ = nullptr;
    QLabel* count_ = nullptr;
    QLabel* chosen_ = nullptr;
    QPushButton* correct_ = nullptr;
    QPushButton* withdraw_ = nullptr;
    QPushButton* dispatch_ = nullptr;
    QPushButton* open_ = nullptr;
};

} // namespace jiuzhang::ui
