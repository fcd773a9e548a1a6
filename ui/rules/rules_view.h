// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rules/rules.h"
#include "core/routing/coverage.h"
#include "ui/rules/rule_mistakes.h"
#include "ui/shared/work_view.h"

namespace jiuzhang::ui {

struct RuleLine { // one rule of the draft in the list
    QString id;
    int rank;
    QString words;
    QString conditions;
    QString outputs;
    bool isChanged;
    bool isMistaken;
};

struct DraftState {
    QString inForce; // which version, since when, by whom
    int next = 0;    // the version the draft would become
    bool isChanged = false;
    bool canUndo = false;
    bool canRedo = false;
};

// What the screen of the routing rules can show.
class RulesView : public virtual WorkView {
public:
    virtual void showState(const DraftState& state) = 0;
    virtual void showRules(const std::vector<RuleLine>& lines, const QString& chosen) = 0;
    virtual void showRule(const Rule* rule) = 0; // in the form; null: there is none
    virtual void showMistakes(const std::vector<RuleMistake>& mistakes) = 0; // of that rule
    virtual void showCoverage(const Coverage* coverage) = 0; // null: the draft has mistakes
    virtual void showVersions(const std::vector<RuleVersion>& versions) = 0;
    // Of the last replay; null: of this draft there was none.
    virtual void showReplay(const Replay* replay, const std::vector<Rule>& draft) = 0;
};

} // namespace jiuzhang::ui
