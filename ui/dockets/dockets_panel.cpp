// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dockets/dockets_panel.h"

#include "ui/shared/line_view.h"
#include "ui/shared/work_line.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace jiuzhang::ui {

namespace {

enum CaseColumn { Number, Entity, Unit, Question }; // what has been decided comes later

std::vector<TableLine> linesOf(const std::vector<DocketRow>& rows)
{
    std::vector<TableLine> lines;
    for (const DocketRow& row : rows)
        lines.push_back({.cells = {row.number, row.entity, row.unit, row.question, row.decision,
                                   row.owner, row.due}});
    return lines;
}

QLabel* emptyPage(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

DocketsPanel::DocketsPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent), workplace_(workplace), presenter_(workplace, prompts, *this)
{
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(makeDocket());
    halves->addWidget(makeCandidates());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    work_ = new WorkLine(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->addWidget(halves, 1);
    column->addWidget(work_);
    setFocusProxy(cases_);
    connect(work_, &WorkLine::openWanted, this,
            [&prompts](const QString& file) { prompts.openInDesktop(file); });
}

QWidget* DocketsPanel::makeDocket()
{
    auto* half = new QWidget(this);
    auto* title = new QLabel(tr("Docket"), half);
    title->setProperty("heading", true);
    dockets_ = new QComboBox(half);
    dockets_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(dockets_);
    head->addStretch(1);
    issue_ = new QPushButton(tr("&Issue the list and save it…"), half);
    head->addWidget(issue_);
    connect(issue_, &QPushButton::clicked, this, [this] { presenter_.issueList(); });
    casePages_ = new QStackedWidget(half);
    docketed_ = new LineModel({tr("Case number"), tr("Market entity"), tr("Unit responsible"),
                               tr("Question"), tr("Decision"), tr("Carried out by"), tr("Until")},
                              LineModel::Boxes::None, this);
    cases_ = new LineView(docketed_, Question, casePages_);
    cases_->setAccessibleName(tr("Docket"));
    cases_->setObjectName(QStringLiteral("cases"));
    noCases_ = emptyPage(casePages_);
    casePages_->addWidget(cases_);
    casePages_->addWidget(noCases_);
    auto* both = new QHBoxLayout;
    both->addWidget(casePages_, 3);
    both->addWidget(makeDecision(), 1);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addLayout(both, 1);
    connect(dockets_, &QComboBox::currentIndexChanged, this,
            [this] { presenter_.choose(dockets_->currentText()); });
    connect(cases_, &LineView::chosen, this, [this] { caseChosen(); });
    connect(cases_, &LineView::opened, this,
            [this](int row) { Q_EMIT caseWanted(docketed_->text(row, Number)); });
    return half;
}

QWidget* DocketsPanel::makeDecision()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(8, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    decision_ = new QPlainTextEdit(box);
    decision_->setTabChangesFocus(true);
    decision_->setMinimumHeight(fontMetrics().height() * 3);
    owner_ = new QLineEdit(box);
    due_ = new QDateEdit(workplace_.desk.workingDate.addDays(30), box);
    due_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    due_->setCalendarPopup(true);
    form->addRow(tr("De&cision of the meeting"), decision_);
    form->addRow(tr("Carried out &by"), owner_);
    form->addRow(tr("&Until"), due_);
    decide_ = new QPushButton(tr("&Enter the decision"), box);
    decide_->setObjectName(QStringLiteral("decide"));
    obstacle_ = new QLabel(box);
    obstacle_->setWordWrap(true);
    form->addRow(decide_);
    form->addRow(obstacle_);
    const auto check = [this] { presenter_.check(chosenCase(), formInFields()); };
    connect(decision_, &QPlainTextEdit::textChanged, this, check);
    connect(owner_, &QLineEdit::textChanged, this, check);
    connect(due_, &QDateEdit::dateChanged, this, check);
    connect(decide_, &QPushButton::clicked, this, [this] {
        setFocusProxy(cases_);
        presenter_.decide(chosenCase(), formInFields());
    });
    return box;
}

QWidget* DocketsPanel::makeCandidates()
{
    auto* half = new QWidget(this);
    auto* title = new QLabel(tr("Cases that can be put on a docket"), half);
    title->setProperty("heading", true);
    candidatePages_ = new QStackedWidget(half);
    free_ = new LineModel(
        {tr("Case number"), tr("Market entity"), tr("Unit responsible"), tr("Question")},
        LineModel::Boxes::First, this);
    candidates_ = new LineView(free_, Question, candidatePages_);
    candidates_->setAccessibleName(title->text());
    candidates_->setObjectName(QStringLiteral("candidates"));
    noCandidates_ = emptyPage(candidatePages_);
    candidatePages_->addWidget(candidates_);
    candidatePages_->addWidget(noCandidates_);
    name_ = new QLineEdit(half);
    name_->setMaximumWidth(260);
    auto* label = new QLabel(tr("Docket &name"), half);
    label->setBuddy(name_);
    put_ = new QPushButton(half);
    put_->setObjectName(QStringLiteral("put"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(label);
    foot->addWidget(name_);
    foot->addWidget(put_);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(candidatePages_, 1);
    column->addLayout(foot);
    connect(free_, &LineModel::boxesTurned, this, [this] { candidatesChanged(); });
    connect(name_, &QLineEdit::textChanged, this, [this] { candidatesChanged(); });
    connect(put_, &QPushButton::clicked, this, [this] {
        setFocusProxy(candidates_);
        presenter_.putOn(name_->text(), checkedCandidates());
    });
    return half;
}

void DocketsPanel::refresh()
{
    presenter_.refresh();
}

void DocketsPanel::showDockets(const std::vector<Docket>& dockets, const QString& chosen)
{
    const QSignalBlocker quiet(dockets_);
    dockets_->clear();
    for (const auto& docket : dockets)
        dockets_->addItem(docket.name);
    dockets_->setCurrentIndex(dockets_->findText(chosen));
    dockets_->setVisible(!dockets.empty());
    issue_->setEnabled(!dockets.empty());
    issue_->setToolTip(dockets.empty() ? tr("There is no docket yet.") : QString());
    if (name_->text().isEmpty())
        name_->setText(presenter_.nameForNew());
}

void DocketsPanel::showCases(const std::vector<DocketRow>& rows, const QString& nothing)
{
    docketed_->show(linesOf(rows));
    noCases_->setText(nothing);
    casePages_->setCurrentWidget(nothing.isEmpty() ? static_cast<QWidget*>(cases_) : noCases_);
    if (!rows.empty() && cases_->currentRow() < 0)
        cases_->selectRow(0);
    caseChosen();
}

void DocketsPanel::showCandidates(const std::vector<DocketRow>& rows, const QString& nothing)
{
    free_->show(linesOf(rows));
    noCandidates_->setText(nothing);
    candidatePages_->setCurrentWidget(nothing.isEmpty() ? static_cast<QWidget*>(candidates_)
                                                        : noCandidates_);
    candidatesChanged();
}

void DocketsPanel::showIssued(const QString& path)
{
    work_->say(tr("Saved: %1").arg(path), path);
    Q_EMIT recordChanged();
}

QString DocketsPanel::chosenCase() const
{
    return cases_->currentText(Number);
}

DecisionForm DocketsPanel::formInFields() const
{
    return {decision_->toPlainText(), owner_->text(), due_->date()};
}

void DocketsPanel::caseChosen()
{
    presenter_.check(chosenCase(), formInFields());
}

QStringList DocketsPanel::checkedCandidates() const
{
    QStringList numbers;
    for (const auto row : free_->checkedRows())
        numbers += free_->text(static_cast<int>(row), Number);
    return numbers;
}

void DocketsPanel::candidatesChanged()
{
    const auto checked = static_cast<int>(checkedCandidates().size());
    const bool named = !name_->text().trimmed().isEmpty();
    put_->setText(tr("&Put %n case(s) on it", nullptr, checked));
    put_->setEnabled(checked > 0 && named);
    put_->setToolTip(checked == 0 ? tr("Check cases in the list first.")
                     : named      ? QString()
                                  : tr("Name the docket first."));
}

void DocketsPanel::showObstacle(const QString& sentence)
{
    obstacle_->setText(sentence);
    decide_->setEnabled(sentence.isEmpty());
    decide_->setToolTip(sentence);
}

void DocketsPanel::showDone(const QString& sentence)
{
    decision_->clear();
    name_->clear();
    work_->say(sentence);
    Q_EMIT recordChanged();
}

void DocketsPanel::refuse(const Error& error)
{
    work_->refuse(error);
}

} // namespace jiuzhang::ui
