// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/reply_presenter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace jiuzhang::ui {

// Below the ledger: what a reply workbook says, to be looked at before it is entered.
class ReplyPane : public QWidget, private ReplyView {
    Q_OBJECT
public:
    ReplyPane(Workplace& workplace, Prompts& prompts, WorkView& work, QWidget* parent);

    void writeBook(const std::vector<CaseNumber>& cases) { presenter_.writeBook(cases); }
    void look() { presenter_.look(); }

Q_SIGNALS:
    void opened();
    void closed();

private:
    void showReplies(const QString& title, const QList<ReplyLine>& lines, bool mayEnter) override;
    void showRepliesClosed() override;

    ReplyPresenter presenter_;
    QLabel* title_;
    QListWidget* lines_;
    QPushButton* enter_;
};

} // namespace jiuzhang::ui
