// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_panel.h"

#include "ui/board/board_model.h"
#include "ui/board/reporting_row.h"
#include "ui/shared/day_field.h"
#include "ui/shared/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QHeaderView>
#include <QTableView>
#include <QTreeWidget>

namespace jiuzhang::ui {

namespace {

constexpr int kRowPadding = 10;
constexpr int kSideWidth = 270;
constexpr int kLeastChase = 56;

} // namespace

BoardPanel::BoardPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent)
{
    reporting_ = new ReportingRow(this);
    auto* grid = makeGrid(workplace.desk.programme.directory);
    layOut({makeHead(), reporting_, wide(split(Qt::Horizontal, this, {wide(grid), makeSide()})),
            makeLine()});
    setFocusProxy(grid_);

    presenter_ =
        std::make_unique<BoardPresenter>(workplace, prompts, static_cast<BoardView&>(*this));
    connect(reporting_, &ReportingRow::weighed, this,
            [this](const ReportingChoice& choice) { presenter_->weigh(choice); });
    connect(reporting_, &ReportingRow::decided, this,
            [this](const ReportingChoice& choice) { presenter_->decide(choice); });
}

BoardPanel::~BoardPanel() = default;

QWidget* BoardPanel::makeHead()
{
    year_ = new QComboBox(this);
    year_->setObjectName(QStringLiteral("year"));
    connect(year_, &QComboBox::currentIndexChanged, this,
            [this] { presenter_->chooseYear(year_->currentData().toInt()); });
    return rowOf(this, {heading(tr("Monthly reports received"), this), gap(16),
                        labelFor(year_, tr("Yea&r")), year_, room()});
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
    chase_ = new QTreeWidget(side);
    chase_->setObjectName(QStringLiteral("chase"));
    chase_->setAccessibleName(tr("To be asked for a report"));
    chase_->setHeaderHidden(true);
    chase_->setMinimumHeight(kLeastChase);
    chase_->setColumnCount(2);
    chase_->setSelectionMode(QAbstractItemView::NoSelection);
    chase_->header()->setStretchLastSection(true);
    notices_ = button(tr("&Print notices…"), "notices", this, [this] {
        questionText_->setText(presenter_->noticeQuestion());
        question_->show();
        notYet_->setFocus();
    });
    offer(Offer::Print, notices_);
    inColumn(side,
             {makeRecording(side), gap(8), subheading(tr("To be asked for a report"), side),
              wide(chase_), makeQuestion(side), notices_},
             {8, 0, 0, 0});
    return side;
}

QWidget* BoardPanel::makeRecording(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    chosen_ = sentence({}, frame);
    chosen_->setProperty("subheading", true);
    standing_ = sentence({}, frame);
    standing_->setObjectName(QStringLiteral("standing"));
    on_ = new DayField({}, frame);
    nil_ = new QCheckBox(tr("N&il return"), frame);
    record_ =
        button({}, "record", this, [this] { presenter_->record(on_->date(), nil_->isChecked()); });
    inColumn(
        frame,
        {chosen_, standing_, inRow({labelFor(on_, tr("&Came in on")), wide(on_)}), nil_, record_},
        kAround);
    return frame;
}

QWidget* BoardPanel::makeQuestion(QWidget* parent)
{
    question_ = new QFrame(parent);
    question_->setObjectName(QStringLiteral("question"));
    question_->setFrameShape(QFrame::StyledPanel);
    questionText_ = sentence({}, question_);
    auto* yes = button(tr("Iss&ue"), "yes", this, [this] {
        question_->hide();
        presenter_->issueNotices();
    });
    notYet_ = button(tr("&Not yet"), "", this, [this] {
        question_->hide();
        notices_->setFocus();
    });
    inColumn(question_, {questionText_, inRow({yes, notYet_})}, kAround);
    onKeys(question_, Qt::Key_Escape, [this] { notYet_->click(); });
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
    for (QWidget* field : std::initializer_list<QWidget*>{on_, nil_, record_})
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

void BoardPanel::showWork(const QString& what, bool cancellable)
{
    underWay_ = !what.isEmpty();
    WorkScreen::showWork(what, cancellable);
    allowNotices();
}

} // namespace jiuzhang::ui
