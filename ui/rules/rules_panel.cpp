// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_panel.h"

#include "ui/rules/coverage_model.h"
#include "ui/rules/difference_lines.h"
#include "ui/rules/rule_form.h"
#include "ui/shared/line_view.h"
#include "ui/shared/terms_text.h"
#include "ui/shared/work_line.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

namespace jiuzhang::ui {

namespace {

QLabel* makeSentence(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RulesPanel::RulesPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent), workplace_(workplace)
{
    presenter_ =
        std::make_unique<RulesPresenter>(workplace, prompts, static_cast<RulesView&>(*this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    tabs_ = new QTabWidget(this);
    tabs_->addTab(makeEditor(), tr("&Rules"));
    tabs_->addTab(makeReplay(), tr("Re&play"));
    tabs_->addTab(makeCoverage(), tr("Co&verage"));
    tabs_->addTab(makeVersions(), tr("Ver&sions"));
    column->addWidget(tabs_, 1);
    column->addWidget(makeFoot());
    line_ = new WorkLine(this);
    connect(line_, &WorkLine::cancelled, this, [this] { presenter_->cancel(); });
    column->addWidget(line_);
    setFocusProxy(rules_);
}

RulesPanel::~RulesPanel() = default;

QPushButton* RulesPanel::makeButton(const QString& text, const char* name,
                                    void (RulesPresenter::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, act] { (presenter_.get()->*act)(); });
    return button;
}

QWidget* RulesPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Routing rules"), head);
    title->setProperty("heading", true);
    inForce_ = makeSentence({}, head);
    changed_ = new QLabel(tr("● not adopted yet"), head);
    changed_->setProperty("subheading", true);
    undo_ = makeButton(tr("&Undo"), "undo", &RulesPresenter::undo);
    undo_->setShortcut(QKeySequence::Undo);
    redo_ = makeButton(tr("Red&o"), "redo", &RulesPresenter::redo);
    redo_->setShortcut(QKeySequence::Redo);
    discard_ = makeButton(tr("&Forget changes"), "discard", &RulesPresenter::discard);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(title);
    row->addSpacing(12);
    row->addWidget(inForce_, 1);
    for (QWidget* part : {static_cast<QWidget*>(changed_), static_cast<QWidget*>(undo_),
                          static_cast<QWidget*>(redo_), static_cast<QWidget*>(discard_)})
        row->addWidget(part);
    return head;
}

QWidget* RulesPanel::makeEditor()
{
    auto* halves = new QSplitter(this);
    halves->addWidget(makeList());
    auto* room = new QScrollArea(halves);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    form_ = new RuleForm(workplace_.desk.programme, workplace_.desk.workingDate, room);
    connect(form_, &RuleForm::edited, this,
            [this](const Rule& rule, const QString& field) { presenter_->edit(rule, field); });
    room->setWidget(form_);
    room->viewport()->setAutoFillBackground(false); // the page's own ground
    form_->setAutoFillBackground(false);
    halves->addWidget(room);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 5);
    halves->setChildrenCollapsible(false);
    return halves;
}

QWidget* RulesPanel::makeList()
{
    auto* side = new QWidget(this);
    ruleLines_ = new LineModel({tr("Rank"), tr("Rule"), tr("Sends")}, LineModel::Boxes::None, this);
    rules_ = new LineView(ruleLines_, 1, side);
    rules_->setObjectName(QStringLiteral("rules"));
    rules_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(rules_, &LineView::chosen, this, [this](int row) {
        if (row >= 0)
            presenter_->choose(rules_->currentIndex().data(LineModel::kKey).toString());
    });
    auto* row = new QHBoxLayout;
    row->addWidget(makeButton(tr("&New rule"), "add", &RulesPresenter::add));
    row->addWidget(makeButton(tr("Cop&y rule"), "duplicate", &RulesPresenter::duplicate));
    row->addWidget(makeButton(tr("&Delete rule"), "remove", &RulesPresenter::remove));
    row->addStretch(1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(rules_, 1);
    column->addLayout(row);
    return side;
}

QWidget* RulesPanel::makeReplay()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout;
    replayed_ = makeSentence({}, page);
    row->addWidget(replayed_, 1);
    row->addWidget(makeButton(tr("Replay over the le&dger"), "replay", &RulesPresenter::replay));
    differences_ = new LineModel(DifferenceLines::headings(), LineModel::Boxes::None, this);
    auto* table = new LineView(differences_, 7, page);
    table->setObjectName(QStringLiteral("differences"));
    connect(table, &LineView::opened, this,
            [this](int line) { Q_EMIT caseWanted(differences_->text(line, 0)); });
    auto* column = new QVBoxLayout(page);
    column->addLayout(row);
    column->addWidget(table, 1);
    return page;
}

QWidget* RulesPanel::makeCoverage()
{
    auto* page = new QWidget(this);
    covered_ = makeSentence({}, page);
    coverage_ = new CoverageModel(workplace_.desk.programme, this);
    coverageTable_ = new QTableView(page);
    coverageTable_->setObjectName(QStringLiteral("coverage"));
    coverageTable_->setModel(coverage_);
    coverageTable_->setSelectionMode(QTableView::SingleSelection);
    coverageTable_->setTabKeyNavigation(false);
    coverageTable_->horizontalHeader()->setHighlightSections(false);
    coverageTable_->setAccessibleName(tr("Coverage by locality and category"));
    coverageTable_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    coverageTable_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    coverageTable_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 5 / 2);
    auto* column = new QVBoxLayout(page);
    column->addWidget(covered_);
    column->addWidget(coverageTable_, 1);
    return page;
}

QWidget* RulesPanel::makeVersions()
{
    auto* page = new QWidget(this);
    versionLines_ = new LineModel(
        {tr("Version"), tr("In force from"), tr("Adopted by"), tr("Rules"), tr("Change note")},
        LineModel::Boxes::None, this);
    versions_ = new LineView(versionLines_, 4, page);
    versions_->setObjectName(QStringLiteral("versions"));
    auto* take = new QPushButton(tr("Take as the &draft"), page);
    take->setObjectName(QStringLiteral("take"));
    connect(take, &QPushButton::clicked, this, [this] {
        if (versions_->currentRow() >= 0)
            presenter_->takeVersion(versions_->currentText(0).toInt());
    });
    auto* row = new QHBoxLayout;
    row->addWidget(makeSentence(tr("Cases keep the version by which they were dispatched."), page),
                   1);
    row->addWidget(take);
    auto* column = new QVBoxLayout(page);
    column->addLayout(row);
    column->addWidget(versions_, 1);
    return page;
}

QWidget* RulesPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* label = new QLabel(tr("Change no&te"), foot);
    note_ = new QLineEdit(foot);
    note_->setObjectName(QStringLiteral("note"));
    note_->setPlaceholderText(tr("Why the rules change; kept with the version"));
    label->setBuddy(note_);
    adopt_ = new QPushButton(foot);
    adopt_->setObjectName(QStringLiteral("adopt"));
    adopt_->setShortcut(QKeySequence::Save);
    connect(adopt_, &QPushButton::clicked, this, [this] { presenter_->adopt(note_->text()); });
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(note_, 1);
    row->addWidget(adopt_);
    return foot;
}

void RulesPanel::refresh()
{
    presenter_->refresh();
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

void RulesPanel::showReplay(const Replay* replay, const RuleSet* draft)
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
        DifferenceLines::of(replay->differences, *draft, workplace_.desk.programme.directory));
}

void RulesPanel::showWork(const QString& what)
{
    line_->showWork(what, true);
}

void RulesPanel::showProgress(int percent)
{
    line_->showProgress(percent);
}

void RulesPanel::say(const QString& sentence)
{
    line_->say(sentence);
}

void RulesPanel::refuse(const Error& error)
{
    line_->refuse(error);
}

void RulesPanel::rulesWereAdopted(const QString& sentence)
{
    Q_EMIT said(sentence);
    Q_EMIT rulesChanged();
}

} // namespace jiuzhang::ui
