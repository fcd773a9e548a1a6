// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/proposal_words.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

struct WaitingCase { // a line of the list of cases to be sent
    CaseNumber number;
    QString entity;
    QString category;
    QString state;
};

struct SentCase { // what became of one case
    CaseNumber number;
    QString sentence;
    bool ok;
};

// What the dispatch screen can show.
class DispatchView {
public:
    virtual ~DispatchView() = default;
    virtual void showWaiting(const std::vector<WaitingCase>& cases, qsizetype current) = 0;
    virtual void showProposal(const ProposalWords& proposal) = 0;
    virtual void showNothing(const QString& sentence) = 0;
    virtual void showObstacle(const QString& sentence) = 0; // empty: it can be sent
    virtual void showSent(const std::vector<SentCase>& cases, qsizetype letters) = 0;
    virtual void refuse(const Error& error) = 0;
};

// What a person has set on the screen for the current case.
struct DispatchForm {
    QString lead;
    std::vector<UnitId> copied;
    QString why;
};

// Decides what the dispatch screen shows and does: who waits, what is proposed, what keeps a
// case from being sent, and the letters that were issued.
class DispatchPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::DispatchPresenter)
public:
    DispatchPresenter(Workplace& workplace, DispatchView& view);

    void refresh();                                // the cases that wait, from the ledger
    void offer(const QStringList& numbers);        // only these, as another screen asked
    void choose(qsizetype row);                    // the current one
    void change(const DispatchForm& form);         // what a person set; says what is missing
    void send(const std::vector<qsizetype>& rows); // the current one as set, others as proposed
    // The same at another desk, as for a rehearsal, and nothing is shown.
    [[nodiscard]] std::vector<Dispatched> dispatched(Desk& desk,
                                                     const std::vector<qsizetype>& rows) const;
    [[nodiscard]] Result<std::vector<PaperOrder>> preview(const Desk& desk) const;
    [[nodiscard]] const std::vector<IssuedPaper>& letters() const { return letters_; }
    // The workbook in which each unit answers about the cases of the last sending, to go with the
    // letters; answers their paths.
    [[nodiscard]] Result<QStringList> writeReplyBooks(const QString& folder);

private:
    [[nodiscard]] Result<DispatchChoice> choice() const;
    [[nodiscard]] Result<std::vector<Case>> waiting() const;
    void showCurrent();

    Workplace& workplace_;
    DispatchView& view_;
    QStringList offered_; // empty: every case that waits
    std::vector<Case> cases_;
    qsizetype current_ = -1;
    Proposal proposal_;
    DispatchForm form_;
    std::vector<IssuedPaper> letters_; // of the last sending
    std::vector<CaseNumber> sent_;     // then
};

} // namespace jiuzhang::ui
