// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"
#include "ui/shared/mending.h"
#include "ui/shared/prompts.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// What will become, or became, of one of the chosen cases.
struct BulkLine {
    QString text;
    bool isRefused = false;
    bool isAsked = true; // false: nothing was typed yet, the line tells what stands
    friend bool operator==(const BulkLine&, const BulkLine&) = default;
};

class BulkView {
public:
    virtual ~BulkView() = default;
    virtual void showMending(const Mending& mending) = 0;      // the form, for all of them
    virtual void showAct(const ActRow& row) = 0;               // the same, of an act
    virtual void showStillNeeded(const QString& sentence) = 0; // empty: it can be done
    virtual void showLines(const QList<BulkLine>& lines) = 0;
    virtual void showDone(const QString& sentence) = 0; // instead of the form; the lines stay
    virtual void showClosed() = 0;
};

// Does the same to several cases, each through the gate by itself: one field of the clue is
// corrected or changed, the newest act is withdrawn, or an act is done.
class BulkPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::BulkPresenter)
public:
    BulkPresenter(Workplace& workplace, Prompts& prompts, BulkView& view);

    void correct(std::vector<CaseNumber> cases);
    void withdraw(std::vector<CaseNumber> cases);
    // Whether what the act asks for can be the same for all cases: no amount, no view of one
    // entity, no letter that somebody has to look at.
    [[nodiscard]] static bool suits(const ActRow& row);
    void act(std::vector<CaseNumber> cases, const ActRow& row);                 // that suits
    [[nodiscard]] int count() const { return static_cast<int>(cases_.size()); } // chosen
    void edited(const ActRow& row, const ActValues& values, QDate on);
    void foresee(); // says of each case what would become of it, for who is at the desk now
    void perform();
    void close(); // asks first where something was typed

private:
    void begin(std::vector<CaseNumber> cases, const ActRow& row);
    [[nodiscard]] QString stillNeeded(bool any) const; // whether any case can take it
    [[nodiscard]] bool isUntouched() const; // a value is asked for, and nothing was typed yet
    [[nodiscard]] BulkLine standing(const CaseNumber& number) const;
    [[nodiscard]] BulkLine foreseen(const CaseNumber& number) const;
    [[nodiscard]] BulkLine foreseenRight(const Case& subject) const; // of what puts right
    [[nodiscard]] BulkLine foreseenAct(const Case& subject) const;
    [[nodiscard]] BulkLine line(const ActResult& result) const;
    [[nodiscard]] Acting acting() const;

    Workplace& workplace_;
    Prompts& prompts_;
    BulkView& view_;
    std::vector<CaseNumber> cases_;
    const ActRow* row_ = nullptr; // of the form; null: none is open
    ActValues values_;
    std::optional<ActValues> atFirst_; // before anything was typed
    QDate on_;
    QString commandId_; // a double click acts once
};

} // namespace jiuzhang::ui
