// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_panel.h"

#include "ui/rules/coverage_model.h"
#include "ui/rules/difference_lines.h"
#include "ui/rules/rule_form.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"
#include "ui/shared/terms_text.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>

namespace jiuzhang::ui {

RulesPanel::RulesPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), workplace_(workplace)
{
    presenter_ =
        std::make_unique<RulesPresenter>(workplace, prompts, static_cast<RulesView&>(*this));
    tabs_ = new QTabWidget(this);
    tabs_->addTab(makeEditor(), tr("&Rules"));
    tabs_->addTab(makeReplay(), tr("Re&play"));
    tabs_->addTab(makeCoverage(), tr("Co&verage"));
    tabs_->addTab(makeVersions(), tr("Ver&sions"));
    layOut({makeHead(), wide(tabs_), makeFoot(), makeLine()});
    connect(line_, &WorkLine::cancelled, this, [this] { presenter_->cancel(); });
    setFocusProxy(rules_);
}

RulesPanel::~RulesPanel() = default;

QPushButton* RulesPanel::makeButton(const QString& text, const char* name,
                                    void (RulesPresenter::*act)())
{
    return button(text, name, this, [this, act] { (presenter_.get()->*act)(); });
}

QWidget* RulesPanel::makeHead()
{
    inForce_ = sentence({}, this);
    changed_ = subheading(tr("● not adopted yet"), this);
    undo_ = makeButton(tr("&Undo"), "undo", &RulesPresenter::undo);
    undo_->setShortcut(QKeySequence::Undo);
    redo_ = makeButton(tr("Red&o"), "redo", &RulesPresenter::redo);
    redo_->setShortcut(QKeySequence::Redo);
    discard_ = makeButton(tr("&Forget changes"), "discard", &RulesPresenter::discard);
    return rowOf(this, {heading(tr("Routing rules"), this), gap(12), wide(inForce_), changed_,
                        undo_, redo_, discard_});
}

QWidget* RulesPanel::makeEditor()
{
    auto* list = makeList();
    auto* room = new QScrollArea(this);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus); // its fields are what one goes to
    form_ = new RuleForm(workplace_.desk.programme, workplace_.desk.workingDate, room);
    connect(form_, &RuleForm::edited, this,
            [this](const Rule& rule, const QString& field) { presenter_->edit(rule, field); });
    room->setWidget(form_);
    room->viewport()->setAutoFillBackground(false); // the page's own ground
    form_->setAutoFillBackground(false);
    return split(Qt::Horizontal, this, {wide(list, 4), wide(room, 5)});
}

QWidget* RulesPanel::makeList()
{
    ruleLines_ = new LineModel({tr("Rank"), tr("Rule"), tr("Sends")}, LineModel::Boxes::None, this);
    rules_ = new LineView(ruleLines_, 1, this);
    rules_->setObjectName(QStringLiteral("rules"));
    rules_->setAccessibleName(tr("Rules"));
    rules_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(rules_, &LineView::chosen, this, [this](int row) {
        if (row >= 0)
            presenter_->choose(rules_->currentIndex().data(LineModel::kKey).toString());
    });
    auto* row = inRow({makeButton(tr("&New rule"), "add", &RulesPresenter::add),
                       makeButton(tr("Cop&y rule"), "duplicate", &RulesPresenter::duplicate),
                       makeButton(tr("&Delete rule"), "remove", &RulesPresenter::remove), room()});
    return columnOf(this, {wide(rules_), row}, {0, 6, 0, 0});
}

QWidget* RulesPanel::makeReplay()
{
    replayed_ = sentence({}, this);
    auto* row = inRow({wide(replayed_), makeButton(tr("Replay over the le&dger"), "replay",
                                                   &RulesPresenter::replay)});
    differences_ = new LineModel(DifferenceLines::headings(), LineModel::Boxes::None, this);
    auto* table = new LineView(differences_, 7, this);
    table->setObjectName(QStringLiteral("differences"));
    connect(table, &LineView::opened, this,
            [this](int line) { Q_EMIT caseWanted(differences_->text(line, 0)); });
    return columnOf(this, {row, wide(table)}, kAround);
}

QWidget* RulesPanel::makeCoverage()
{
    covered_ = sentence({}, this);
    coverage_ = new CoverageModel(workplace_.desk.programme, this);
    coverageTable_ = new QTableView(this);
    coverageTable_->setObjectName(QStringLiteral("coverage"));
    coverageTable_->setModel(coverage_);
    coverageTable_->setSelectionMode(QTableView::SingleSelection);
    coverageTable_->setTabKeyNavigation(false);
    coverageTable_->horizontalHeader()->setHighlightSections(false);
    coverageTable_->setAccessibleName(tr("Coverage by locality and category"));
    coverageTable_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    coverageTable_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    coverageTable_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 5 / 2);
    return columnOf(this, {covered_, wide(coverageTable_)}, kAround);
}

QWidget* RulesPanel::makeVersions()
{
    versionLines_ = new LineModel(
        {tr("Version"), tr("In force from"), tr("Adopted by"), tr("Rules"), tr("Change note")},
        LineModel::Boxes::None, this);
    versions_ = new LineView(versionLines_, 4, this);
    versions_->setObjectName(QStringLiteral("versions"));
    auto* take = button(tr("Take as the &draft"), "take", this, [this] {
        if (versions_->currentRow() >= 0)
            presenter_->takeVersion(versions_->currentText(0).toInt());
    });
    auto* row = inRow(
        {wide(sentence(tr("Cases keep the version by which they were dispatched."), this)), take});
    return columnOf(this, {row, wide(versions_)}, kAround);
}

QWidget* RulesPanel::makeFoot()
{
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("note"));
    note_->setPlaceholderText(tr("Why the rules change; kept with the version"));
    adopt_ = button({}, "adopt", this, [this] { presenter_->adopt(note_->text()); });
    adopt_->setShortcut(QKeySequence::Save);
    return rowOf(this, {labelFor(note_, tr("Change no&te")), wide(note_), adopt_});
}

void RulesPanel::refresh()
{
    presenter_->refresh();
}

void RulesPanel::goOnFrom(const RulesPanel& before)
{
    auto left = before.presenter_->unadopted();
    if (!left)
        return;
    presenter_->goOn(std::move(*left));
    note_->setText(before.note_->text());
}

void RulesPanel::showState(const DraftState& state)
{
    inForce_->setText(state.inForce);
    changed_->setVisible(state.isChanged);
    undo_->setEnabled(state.canUndo);
    redo_->setEnabled(state.canRedo);
    discard_->setEnabled(state.isChanged);
    note_->setEnabled(state.isChanged);
    adopt_->setEnabled(state.isChanged);
    adopt_->setText(tr("&Adopt as version %1").arg(state.next));
    adopt_->setShortcut(QKeySequence::Save); // a new text takes it away
}

void RulesPanel::showRules(const std::vector<RuleLine>& lines, const QString& chosen)
{
    const QSignalBlocker quiet(rules_);
    std::vector<TableLine> shown;
    int row = -1;
    for (const RuleLine& line : lines) {
        if (line.id == chosen)
            row = static_cast<int>(shown.size());
        const QString marks = (line.isMistaken ? QStringLiteral("⚠ ") : QString()) +
                              (line.isChanged ? QStringLiteral("● ") : QString());
        shown.push_back(
            {.cells = {QString::number(line.rank),
                       marks + (line.words.isEmpty() ? tr("(no words yet)") : line.words),
                       line.outputs},
             .key = line.id,
             .hint = tr("%1\nwhen: %2\n%3").arg(line.words, line.conditions, line.outputs)});
    }
    ruleLines_->show(std::move(shown));
    if (row >= 0)
        rules_->selectRow(row);
}

void RulesPanel::showRule(const Rule* rule)
{
    form_->setVisible(rule != nullptr);
    if (rule)
        form_->show(*rule);
}

void RulesPanel::showMistakes(const std::vector<RuleMistake>& mistakes)
{
    form_->showMistakes(mistakes);
}

void RulesPanel::showCoverage(const Coverage* coverage)
{
    coverageTable_->setEnabled(coverage != nullptr);
    covered_->setText(
        coverage
            ? tr("Who leads a case of which only category and locality are known. Blank cells: "
                 "%1 of %2.")
                  .arg(coverage->blanks())
                  .arg(coverage->cells.size())
            : tr("⚠ The rules have mistakes; this is how they stood before."));
    if (coverage)
        coverage_->show(*coverage);
}

void RulesPanel::showVersions(const std::vector<RuleVersion>& versions)
{
    std::vector<TableLine> lines;
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        lines.push_back(
            {.cells = {QString::number(version->version), dateText(version->on),
                       version->operatorName,
                       QString::number(version->rules[u"rules"].toArray().size()),
                       version->note.isEmpty() ? tr("came with the programme") : version->note}});
    versionLines_->show(std::move(lines));
}

void RulesPanel::showReplay(const Replay* replay, const std::vector<Rule>& draft)
{
    if (!replay) {
        differences_->show({});
        replayed_->setText(tr("What the draft would change, asked of every case of the ledger."));
        return;
    }
    replayed_->setText(tr("%1 of %2 cases would go elsewhere.")
                           .arg(replay->differences.size())
                           .arg(replay->cases));
    differences_->show(
        DifferenceLines::of(replay->differences, draft, workplace_.desk.programme.directory));
}

} // namespace jiuzhang::ui
