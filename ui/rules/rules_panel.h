// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/rules_presenter.h"
#include "ui/shared/work_screen.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace jiuzhang::ui {

class CoverageModel;
class LineModel;
class LineView;
class RuleForm;

// The screen 转办规则: the rules by rank and a form for one, what a draft would change, what it
// leaves uncovered, and the versions before.
class RulesPanel : public WorkScreen, private RulesView {
    Q_OBJECT
public:
    RulesPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~RulesPanel() override;

    void refresh() override;
    void goOnFrom(const RulesPanel& before); // with the draft that is not adopted there, if any

private:
    void showState(const DraftState& state) override;
    void showRules(const std::vector<RuleLine>& lines, const QString& chosen) override;
    void showRule(const Rule* rule) override;
    void showMistakes(const std::vector<RuleMistake>& mistakes) override;
    void showCoverage(const Coverage* coverage) override;
    void showVersions(const std::vector<RuleVersion>& versions) override;
    void showReplay(const Replay* replay, const std::vector<Rule>& draft) override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeEditor();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeReplay();
    [[nodiscard]] QWidget* makeCoverage();
    [[nodiscard]] QWidget* makeVersions();
    [[nodiscard]] QWidget* makeFoot();
    QPushButton* makeButton(const QString& text, const char* name, void (RulesPresenter::*act)());

    Workplace& workplace_;
    QLabel* inForce_ = nullptr;
    QLabel* changed_ = nullptr;
    QPushButton* undo_ = nullptr;
    QPushButton* redo_ = nullptr;
    QPushButton* discard_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    LineModel* ruleLines_ = nullptr;
    LineView* rules_ = nullptr;
    RuleForm* form_ = nullptr;
    QLabel* replayed_ = nullptr;
    LineModel* differences_ = nullptr;
    QLabel* covered_ = nullptr;
    CoverageModel* coverage_ = nullptr;
    QTableView* coverageTable_ = nullptr;
    LineModel* versionLines_ = nullptr;
    LineView* versions_ = nullptr;
    QLineEdit* note_ = nullptr;
    QPushButton* adopt_ = nullptr;
    std::unique_ptr<RulesPresenter> presenter_;
};

} // namespace jiuzhang::ui
