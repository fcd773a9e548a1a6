// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dockets/dockets_panel.h"

#include "ui/shared/day_field.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

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

} // namespace

DocketsPanel::DocketsPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), workplace_(workplace), presenter_(workplace, prompts, *this)
{
    auto* docket = makeDocket();
    auto* halves = split(Qt::Vertical, this, {wide(docket, 3), wide(makeCandidates(), 2)});
    layOut({wide(halves), makeLine()});
    setFocusProxy(cases_);
}

QWidget* DocketsPanel::makeDocket()
{
    dockets_ = new QComboBox(this);
    dockets_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    issue_ =
        button(tr("&Issue the list and save it…"), "", this, [this] { presenter_.issueList(); });
    docketed_ = new LineModel({tr("Case number"), tr("Market entity"), tr("Unit responsible"),
                               tr("Question"), tr("Decision"), tr("Carried out by"), tr("Until")},
                              LineModel::Boxes::None, this);
    cases_ = new LineView(docketed_, Question, this);
    cases_->setAccessibleName(tr("Docket"));
    cases_->setObjectName(QStringLiteral("cases"));
    casePages_ = new ShownOrWhyNot(cases_, {}, this);
    connect(dockets_, &QComboBox::currentIndexChanged, this,
            [this] { presenter_.choose(dockets_->currentText()); });
    connect(cases_, &LineView::chosen, this, [this] { presenter_.chooseCase(chosenCase()); });
    connect(cases_, &LineView::opened, this,
            [this](int row) { Q_EMIT caseWanted(docketed_->text(row, Number)); });
    return columnOf(this, {inRow({heading(tr("Docket"), this), dockets_, room(), issue_}),
                           wide(inRow({wide(casePages_, 3), wide(makeDecision())}))});
}

QWidget* DocketsPanel::makeDecision()
{
    auto* box = new QWidget(this);
    form_ = box;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(8, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    about_ = subheading({}, box);
    about_->setObjectName(QStringLiteral("about"));
    about_->setWordWrap(true);
    form->addRow(about_);
    decision_ = new QPlainTextEdit(box);
    decision_->setTabChangesFocus(true);
    decision_->setMinimumHeight(fontMetrics().height() * 3);
    owner_ = new QLineEdit(box);
    due_ = new DayField(workplace_.desk.workingDate, box);
    minutes_ = new QPlainTextEdit(box);
    minutes_->setTabChangesFocus(true);
    minutes_->setMinimumHeight(fontMetrics().height() * 2);
    form->addRow(tr("De&cision of the meeting"), decision_);
    form->addRow(tr("Carried out &by"), owner_);
    form->addRow(tr("&Until"), due_);
    form->addRow(tr("&Minutes of the meeting"), minutes_);
    decide_ = button(tr("&Enter the decision"), "decide", this, [this] {
        setFocusProxy(cases_);
        presenter_.decide();
    });
    obstacle_ = hint(box);
    form->addRow(decide_);
    form->addRow(obstacle_);
    const auto edited = [this] { presenter_.edited(formInFields()); };
    connect(decision_, &QPlainTextEdit::textChanged, this, edited);
    connect(owner_, &QLineEdit::textChanged, this, edited);
    connect(due_, &QDateEdit::dateChanged, this, edited);
    connect(minutes_, &QPlainTextEdit::textChanged, this, edited);
    return box;
}

QWidget* DocketsPanel::makeCandidates()
{
    auto* title = heading(tr("Cases that can be put on a docket"), this);
    free_ = new LineModel(
        {tr("Case number"), tr("Market entity"), tr("Unit responsible"), tr("Question")},
        LineModel::Boxes::First, this);
    candidates_ = new LineView(free_, Question, this);
    candidates_->setAccessibleName(title->text());
    candidates_->setObjectName(QStringLiteral("candidates"));
    candidatePages_ = new ShownOrWhyNot(candidates_, {}, this);
    name_ = new QLineEdit(this);
    name_->setMaximumWidth(260);
    put_ = button({}, "put", this, [this] {
        setFocusProxy(candidates_);
        presenter_.putOn(name_->text(), checkedCandidates());
    });
    connect(free_, &LineModel::boxesTurned, this, [this] { candidatesChanged(); });
    connect(name_, &QLineEdit::textChanged, this, [this] { candidatesChanged(); });
    return columnOf(this, {title, wide(candidatePages_),
                           inRow({labelFor(name_, tr("Docket &name")), name_, put_, room()})});
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
    const QString before = chosenCase();
    docketed_->show(linesOf(rows));
    casePages_->showWhyNot(nothing);
    const auto same = std::ranges::find(rows, before, &DocketRow::number);
    if (!rows.empty())
        cases_->selectRow(same == rows.end() ? 0 : static_cast<int>(same - rows.begin()));
    presenter_.chooseCase(chosenCase());
}

void DocketsPanel::showForm(const QString& about, const DecisionForm& form)
{
    about_->setText(about);
    form_->setEnabled(!about.isEmpty());
    const QSignalBlocker quietText(decision_);
    const QSignalBlocker quietOwner(owner_);
    const QSignalBlocker quietDay(due_);
    if (decision_->toPlainText() != form.decision) // where one types stays
        decision_->setPlainText(form.decision);
    if (owner_->text() != form.owner)
        owner_->setText(form.owner);
    due_->setDate(form.dueOn);
    const QSignalBlocker quietMinutes(minutes_);
    if (minutes_->toPlainText() != form.minutes)
        minutes_->setPlainText(form.minutes);
}

void DocketsPanel::showCandidates(const std::vector<DocketRow>& rows, const QString& nothing)
{
    free_->show(linesOf(rows));
    candidatePages_->showWhyNot(nothing);
    candidatesChanged();
}

void DocketsPanel::showIssued(const QString& path)
{
    sayDone(tr("Saved: %1").arg(path), path);
    Q_EMIT recordChanged();
}

QString DocketsPanel::chosenCase() const
{
    return cases_->currentText(Number);
}

DecisionForm DocketsPanel::formInFields() const
{
    return {decision_->toPlainText(), owner_->text(), due_->date(), minutes_->toPlainText()};
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
    name_->clear();
    sayDone(sentence);
    Q_EMIT recordChanged();
}

} // namespace jiuzhang::ui
