// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"
#include "core/office/dockets.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>

#include <map>

namespace jiuzhang::ui {

struct DocketRow { // one case of the docket, or one that could be put on it, in words
    QString number;
    QString entity;
    QString unit;
    QString question;
    QString decision; // "awaits its decision" as long as there is none
    QString owner;
    QString due;
};

struct DecisionForm {
    QString decision;
    QString owner;
    QDate dueOn;
    QString minutes = {};
};

class DocketsView : public virtual WorkView {
public:
    virtual void showDockets(const std::vector<Docket>& dockets, const QString& chosen) = 0;
    virtual void showCases(const std::vector<DocketRow>& rows, const QString& nothing) = 0;
    // The form for the decision on that case, empty or as it was left; of no case: {}, {}.
    virtual void showForm(const QString& about, const DecisionForm& form) = 0;
    virtual void showCandidates(const std::vector<DocketRow>& rows, const QString& nothing) = 0;
    // What keeps the decision on the chosen case from being entered; "": nothing.
    virtual void showObstacle(const QString& sentence) = 0;
    virtual void showDone(const QString& sentence) = 0;
    virtual void showIssued(const QString& path) = 0; // the list, as this file
};

// The dockets for the district's meeting (plan II.3b): which cases are on them, and what the
// meeting decided on each.
class DocketsPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::DocketsPresenter)
public:
    DocketsPresenter(Workplace& workplace, Prompts& prompts, DocketsView& view);

    void refresh();
    void choose(const QString& docket);
    void putOn(const QString& docket, const QStringList& numbers); // "": refused
    void chooseCase(const QString& number); // "": none; each keeps what was typed of it
    void edited(const DecisionForm& form);
    void decide();
    void issueList();                         // as a numbered paper, into a file that is asked for
    [[nodiscard]] QString nameForNew() const; // 「2022年第3次」

private:
    [[nodiscard]] DocketRow rowOf(const DocketLine& line) const;
    [[nodiscard]] static ActValues valuesOf(const DecisionForm& form);
    void showChosen();
    [[nodiscard]] DecisionForm formOf(const QString& number) const;
    void check();

    Workplace& workplace_;
    Prompts& prompts_;
    DocketsView& view_;
    std::vector<Docket> dockets_;
    QString chosen_;
    std::vector<DocketRow> rows_;           // of the chosen docket
    QString subject_;                       // the case of the form
    std::map<QString, DecisionForm> begun_; // by case
};

} // namespace jiuzhang::ui
