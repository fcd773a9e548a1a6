// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/dispatch_presenter.h"
#include "ui/shared/prompts.h"
#include "ui/shared/screen.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace jiuzhang::ui {

class LineModel;
class LineView;
class UnitChoice;

// The screen 转办: who waits, who should get the case and why, and the letters.
class DispatchPanel : public Screen, private DispatchView {
    Q_OBJECT
public:
    DispatchPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;
    void offer(const QStringList& numbers);

private:
    void showWaiting(const std::vector<WaitingCase>& cases, qsizetype current) override;
    void showProposal(const ProposalWords& proposal) override;
    void showNothing(const QString& sentence) override;
    void showObstacle(const QString& sentence) override;
    void showSent(const std::vector<SentCase>& cases, qsizetype letters) override;
    void refuse(const Error& error) override;

    [[nodiscard]] QWidget* makeQueue();
    [[nodiscard]] QWidget* makeProposal();
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeFoot();
    void addCopy(const UnitOffer& offer);
    void addTypedCopy();
    [[nodiscard]] DispatchForm formInFields() const;
    void changed();
    void send(const std::vector<qsizetype>& rows); // once what is masked was looked at
    void showPreview();
    void printLetters();
    void saveLetters();
    void saveReplyBooks();

    Workplace& workplace_;
    Prompts& prompts_;
    DispatchPresenter presenter_;
    LineModel* waiting_ = nullptr;
    LineView* queue_ = nullptr;
    QLabel* count_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // a proposal, or why there is none
    QLabel* title_ = nullptr;
    QLabel* summary_ = nullptr;
    QLabel* claim_ = nullptr;
    QLabel* reason_ = nullptr;
    QLabel* mustChoose_ = nullptr;
    QLabel* ownCase_ = nullptr;
    QToolButton* traceToggle_ = nullptr;
    QLabel* trace_ = nullptr;
    UnitChoice* lead_ = nullptr;
    QListWidget* copies_ = nullptr;
    UnitChoice* otherCopy_ = nullptr;
    QLineEdit* why_ = nullptr;
    QLabel* obstacle_ = nullptr;
    QPushButton* preview_ = nullptr;
    QPushButton* send_ = nullptr;
    QPushButton* sendChecked_ = nullptr;
    QLabel* sent_ = nullptr;
    QPushButton* print_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* replies_ = nullptr;
};

} // namespace jiuzhang::ui
