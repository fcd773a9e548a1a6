// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"
#include "ui/shared/due_gathering.h"
#include "ui/shared/work_view.h"

#include <QColor>
#include <QCoreApplication>

namespace jiuzhang::ui {

struct UrgeLine { // one proposed step of the ladder, in words
    CaseNumber number;
    QString entity;
    QString unit;
    QString due;
    QString late; // "3 working days late", "2 working days left"
    QString step;
    QColor colour; // of the step; never its only sign
    QString skipped;
    bool needsReason;
};

struct UrgeForm { // what a person set for the letters to be issued
    std::optional<QDate> limit;
    QString reason;
    QDate meetingOn = {}; // of interviews alone, as those that follow
    QString meetingTime = {};
    QString meetingPlace = {};
};

struct UrgedCase { // what became of one case
    QString sentence;
    bool ok;
};

class SupervisionView : public virtual WorkView {
public:
    virtual void showSteps(const QStringList& names) = 0; // to choose one; all: none chosen
    virtual void showLines(const std::vector<UrgeLine>& lines, const QString& nothing) = 0;
    virtual void askMeeting(bool asked) = 0;                // its day, hour and place
    virtual void showObstacle(const QString& sentence) = 0; // "": letters can be issued
    virtual void showUrged(const std::vector<UrgedCase>& cases) = 0;
};

// The supervision ladder: what is proposed, and the letters that a person issues. The program
// never issues one by itself (casework, Deadlines).
class SupervisionPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::SupervisionPresenter)
public:
    SupervisionPresenter(Workplace& workplace, SupervisionView& view);

    void refresh() { gathering_.gather(); }
    void show(const Result<std::vector<DueItem>>& items);
    void chooseStep(const QString& name); // "": every step
    // What keeps the letters for these lines from being issued.
    void check(const std::vector<qsizetype>& lines, const UrgeForm& form);

    // The letters to issue, as the work of a thread with a desk of its own.
    struct Order {
        CaseNumber number;
        const ActRow* act;
        Acting acting;
        ActValues values;
    };
    [[nodiscard]] std::vector<Order> orders(const std::vector<qsizetype>& lines,
                                            const UrgeForm& form) const;
    // Progress in percent; stops between two letters when it answers false.
    [[nodiscard]] static std::vector<ActResult>
    issue(Desk& desk, const std::vector<Order>& orders,
          const std::function<bool(int percent)>& progress);
    void showResults(const std::vector<ActResult>& results);
    [[nodiscard]] const std::vector<IssuedPaper>& letters() const { return letters_; }

private:
    void showChosen();
    [[nodiscard]] UrgeLine lineOf(const DueItem& item) const;
    [[nodiscard]] const DueItem& itemAt(qsizetype line) const;

    Workplace& workplace_;
    SupervisionView& view_;
    std::vector<DueItem> items_; // all proposals
    std::vector<std::size_t> shown_;
    QString step_;
    std::vector<IssuedPaper> letters_; // of the last issue
    DueGathering gathering_;           // last: it shows
};

} // namespace jiuzhang::ui
