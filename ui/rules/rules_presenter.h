// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/rule_draft.h"
#include "ui/rules/rules_view.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// Holds the draft of the rules and says what is wrong with it, what it leaves uncovered and
// what it would change; a draft without mistakes is adopted with a note.
class RulesPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::RulesPresenter)
public:
    RulesPresenter(const Workplace& workplace, Prompts& prompts, RulesView& view);

    void refresh(); // the rules in force anew, unless there is a draft
    void choose(const QString& rule);
    void edit(const Rule& rule, const QString& field);
    void add();
    void duplicate();
    void remove();
    void undo();
    void redo();
    void discard();                // asks before
    void takeVersion(int version); // its rules become the draft
    void replay();
    void cancel();
    void adopt(const QString& note);

    // A draft that is not adopted yet, which a screen made anew goes on with; none: nothing is
    // changed. What units or days it was typed for may be others by then: its mistakes tell.
    struct Unadopted {
        RuleDraft draft;
        int seen; // the version that it was made from
        QString chosen;
    };
    [[nodiscard]] std::optional<Unadopted> unadopted() const;
    void goOn(Unadopted left);

private:
    [[nodiscard]] QString inForce() const;
    // As who sits there may know them.
    [[nodiscard]] std::vector<Rule> readable(std::vector<Rule> rules) const;
    [[nodiscard]] QJsonObject json() const; // of the draft
    [[nodiscard]] bool isSound();           // or says what is wrong
    void showDraft();                       // all but the form
    void showChosen();                      // in the form
    void draftChanged();
    void finishReplay(const Outcome& outcome);

    const Workplace& workplace_;
    Prompts& prompts_;
    RulesView& view_;
    RuleDraft draft_;
    int seen_ = workplace_.desk.rules.version(); // the rules that the draft was made from
    RuleMistakes mistakes_;
    std::vector<RuleVersion> versions_;
    QString chosen_;                    // id of the rule in the form
    std::shared_ptr<Replay> replay_;    // written by the replay while it runs
    std::shared_ptr<RuleSet> replayed_; // the rules it was made with
    LongWork work_;                     // last: ends before what it writes
};

} // namespace jiuzhang::ui
