// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_panel.h"

#include "ui/board/board_model.h"
#include "ui/board/reporting_row.h"
#include "ui/shared/work_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>

namespace jiuzhang::ui {

namespace {

constexpr int kRowPadding = 10;
constexpr int kSideWidth = 270;
constexpr int kLeastChase = 56;

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BoardPanel::BoardPanel(Workplace& workplace, Prompts& prompts, QWidget* parent) : Screen(parent)
{
    reporting_ = new ReportingRow(this);
    auto* both = new QSplitter(this);
    both->addWidget(makeGrid(workplace.desk.programme.directory));
    both->addWidget(makeSide());
    both->setStretchFactor(0, 1);
    both->setCollapsible(0, false);
    both->setCollapsible(1, false);
    line_ = new WorkLine(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(reporting_);
    column->addWidget(both, 1);
    column->addWidget(line_);
    setFocusProxy(grid_);

    presenter_ =
        std::make_unique<BoardPresenter>(workplace, prompts, static_cast<BoardView&>(*this));
    connect(reporting_, &ReportingRow::weighed, this,
            [this](const ReportingChoice& choice) { presenter_->weigh(choice); });
    connect(reporting_, &ReportingRow::decided, this,
            [this](const ReportingChoice& choice) { presenter_->decide(choice); });
    connect(line_, &WorkLine::openWanted, this,
            [&prompts](const QString& file) { prompts.openInDesktop(file); });
}

BoardPanel::~BoardPanel() = default;

QWidget* BoardPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Monthly reports received"), head);
    title->setProperty("heading", true);
    year_ = new QComboBox(head);
    year_->setObjectName(QStringLiteral("year"));
    auto* label = new QLabel(tr("Yea&r"), head);
    label->setBuddy(year_);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addSpacing(16);
    row->addWidget(label);
    row->addWidget(year_);
    row->addStretch(1);
    connect(year_, &QComboBox::currentIndexChanged, this,
            [this] { presenter_->chooseYear(year_->currentData().toInt()); });
    return head;
}

QWidget* BoardPanel::makeGrid(const Directory& directory)
{
    model_ = new BoardModel(directory, this);
    grid_ = new QTableView(this);
    grid_->setModel(model_);
    grid_->setAccessibleName(tr("Reports by unit and month"));
    grid_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid_->setSelectionMode(QAbstractItemView::SingleSelection);
    grid_->setTabKeyNavigation(false);
    grid_->setCornerButtonEnabled(false);
    grid_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    grid_->horizontalHeader()->setHighlightSections(false);
    grid_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    grid_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    grid_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    grid_->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(grid_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BoardPanel::chooseCurrent);
    connect(grid_, &QAbstractItemView::activated, this, [this] {
        if (record_->isEnabled())
            record_->setFocus();
    });
    return grid_;
}

QWidget* BoardPanel::makeSide()
{
    auto* side = new QWidget(this);
    side->setMinimumWidth(kSideWidth);
    auto* title = new QLabel(tr("To be asked for a report"), side);
    title->setProperty("subheading", true);
    chase_ = new QTreeWidget(side);
    chase_->setObjectName(QStringLiteral("chase"));
    chase_->setHeaderHidden(true);
    chase_->setMinimumHeight(kLeastChase);
    chase_->setColumnCount(2);
    chase_->setSelectionMode(QAbstractItemView::NoSelection);
    chase_->header()->setStretchLastSection(true);
    notices_ = new QPushButton(tr("&Print notices…"), side);
    notices_->setObjectName(QStringLiteral("notices"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(makeRecording(side));
    column->addSpacing(8);
    column->addWidget(title);
    column->addWidget(chase_, 1);
    column->addWidget(makeQuestion(side));
    column->addWidget(notices_);
    connect(notices_, &QPushButton::clicked, this, [this] {
        questionText_->setText(presenter_->noticeQuestion());
        question_->show();
        notYet_->setFocus();
    });
    return side;
}

QWidget* BoardPanel::makeRecording(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    chosen_ = wrappedLabel(frame);
    chosen_->setProperty("subheading", true);
    standing_ = wrappedLabel(frame);
    standing_->setObjectName(QStringLiteral("standing"));
    on_ = new QDateEdit(frame);
    on_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    on_->setCalendarPopup(true);
    auto* label = new QLabel(tr("&Came in on"), frame);
    label->setBuddy(on_);
    nil_ = new QCheckBox(tr("N&il return"), frame);
    record_ = new QPushButton(frame);
    record_->setObjectName(QStringLiteral("record"));
    auto* when = new QHBoxLayout;
    when->addWidget(label);
    when->addWidget(on_, 1);
    auto* column = new QVBoxLayout(frame);
    column->addWidget(chosen_);
    column->addWidget(standing_);
    column->addLayout(when);
    column->addWidget(nil_);
    column->addWidget(record_);
    connect(record_, &QPushButton::clicked, this,
            [this] { presenter_->record(on_->date(), nil_->isChecked()); });
    return frame;
}

QWidget* BoardPanel::makeQuestion(QWidget* parent)
{
    question_ = new QFrame(parent);
    question_->setObjectName(QStringLiteral("question"));
    question_->setFrameShape(QFrame::StyledPanel);
    questionText_ = wrappedLabel(question_);
    auto* yes = new QPushButton(tr("Iss&ue"), question_);
    yes->setObjectName(QStringLiteral("yes"));
    notYet_ = new QPushButton(tr("&Not yet"), question_);
    auto* answers = new QHBoxLayout;
    answers->addWidget(yes);
    answers->addWidget(notYet_);
    auto* column = new QVBoxLayout(question_);
    column->addWidget(questionText_);
    column->addLayout(answers);
    connect(yes, &QPushButton::clicked, this, [this] {
        question_->hide();
        presenter_->issueNotices();
    });
    connect(notYet_, &QPushButton::clicked, this, [this] {
        question_->hide();
        notices_->setFocus();
    });
    auto* escape = new QShortcut(Qt::Key_Escape, question_);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, notYet_, &QPushButton::click);
    question_->hide();
    return question_;
}

void BoardPanel::refresh()
{
    presenter_->refresh();
}

void BoardPanel::showYears(const std::vector<int>& years, int chosen)
{
    const QSignalBlocker quiet(year_);
    year_->clear();
    for (const int year : years)
        year_->addItem(QString::number(year), year);
    year_->setCurrentIndex(year_->findData(chosen));
}

// The chosen report stays chosen as long as the board has it.
void BoardPanel::showBoard(const SubmissionBoard& board)
{
    const QModelIndex before = grid_->currentIndex();
    const QSignalBlocker quiet(grid_->selectionModel());
    model_->show(board);
    grid_->setCurrentIndex(model_->index(before.row(), before.column()));
    if (!before.isValid())
        grid_->scrollTo(model_->index(0, board.on.month() - 1));
}

void BoardPanel::chooseCurrent()
{
    const QModelIndex current = grid_->currentIndex();
    if (!model_->isReport(current))
        return presenter_->chooseNone();
    const auto& board = model_->board();
    nil_->setChecked(false);
    presenter_->choose(board.rows[static_cast<std::size_t>(current.row())].unit,
                       board.months[static_cast<std::size_t>(current.column())].month);
}

void BoardPanel::showReport(const ChosenReport& report)
{
    chosen_->setText(report.title);
    standing_->setText(report.standing);
    on_->setDate(report.on);
    const bool possible = !report.act.isEmpty();
    record_->setText(possible ? report.act : tr("Record the report"));
    for (QWidget* field :
         {static_cast<QWidget*>(on_), static_cast<QWidget*>(nil_), static_cast<QWidget*>(record_)})
        field->setEnabled(possible);
}

void BoardPanel::showChase(const std::vector<ChaseMonth>& months)
{
    chase_->clear();
    for (const auto& month : months) {
        auto* item = new QTreeWidgetItem(chase_, {month.title});
        item->setFirstColumnSpanned(true);
        for (const auto& unit : month.units)
            new QTreeWidgetItem(item, {unit.unit, unit.contact});
    }
    if (months.empty())
        (new QTreeWidgetItem(chase_, {tr("Nothing is missing.")}))->setFirstColumnSpanned(true);
    chase_->expandAll();
    chase_->resizeColumnToContents(0);
    allowNotices();
}

void BoardPanel::allowNotices()
{
    const bool missing =
        chase_->topLevelItemCount() > 0 && chase_->topLevelItem(0)->childCount() > 0;
    notices_->setEnabled(missing && !underWay_);
    question_->hide();
}

void BoardPanel::showMonths(const QStringList& months)
{
    reporting_->offerMonths(months);
}

void BoardPanel::showReporting(const ReportingChoice& choice)
{
    reporting_->show(choice);
}

void BoardPanel::showReportDay(const QString& sentence, bool changed)
{
    reporting_->showReportDay(sentence, changed);
}

void BoardPanel::showWork(const QString& what)
{
    underWay_ = !what.isEmpty();
    line_->showWork(what, false);
    allowNotices();
}

void BoardPanel::say(const QString& sentence, const QString& file)
{
    line_->say(sentence, file);
}

void BoardPanel::refuse(const Error& error)
{
    line_->refuse(error);
}

void BoardPanel::showRecordChanged()
{
    Q_EMIT recordChanged();
}

void BoardPanel::showRulesChanged()
{
    Q_EMIT rulesChanged();
}

} // namespace jiuzhang::ui
