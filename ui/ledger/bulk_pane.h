// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/bulk_presenter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTimer;

namespace jiuzhang::ui {

class RecordForm;

// Below the ledger: the form for the chosen cases, and beside it what will become of each. What
// became of each stays until it is closed.
class BulkPane : public QWidget, private BulkView {
    Q_OBJECT
public:
    BulkPane(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void correct(const std::vector<CaseNumber>& cases) { presenter_.correct(cases); }
    void withdraw(const std::vector<CaseNumber>& cases) { presenter_.withdraw(cases); }
    void refresh() { presenter_.foresee(); } // the record or who is at the desk is another
    void act(const std::vector<CaseNumber>& cases, const ActRow& row)
    {
        presenter_.act(cases, row);
    }

Q_SIGNALS:
    void opened();
    void done(); // the record has changed
    void closed();

private:
    void showMending(const Mending& mending) override;
    void showAct(const ActRow& row) override;
    void showStillNeeded(const QString& sentence) override;
    void showLines(const QList<BulkLine>& lines) override;
    void showDone(const QString& sentence) override;
    void showClosed() override;
    void putUp(RecordForm* form, const QString& title);
    void takeFormAway();

    Workplace& workplace_;
    BulkPresenter presenter_;
    QTimer* typing_;
    QLabel* title_;
    QWidget* place_; // of the form
    RecordForm* form_ = nullptr;
    QListWidget* lines_;
};

} // namespace jiuzhang::ui
