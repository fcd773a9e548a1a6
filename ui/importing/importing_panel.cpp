// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importing_panel.h"

#include "ui/importing/import_model.h"
#include "ui/shared/notice.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace jiuzhang::ui {

namespace {

// Pixels for four to twelve Chinese characters; the last column takes what is left.
constexpr std::array kWidths{150, 80, 44, 180, 120, 110, 90, 220};

QString droppedFile(const QMimeData* mime)
{
    const auto urls = mime->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportPanel::ImportPanel(Workplace& workplace, Prompts& prompts, QWidget* parent) : Screen(parent)
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    auto* nothing =
        new QLabel(tr("Choose a workbook that a unit has sent (.xlsx), or drop it here.\n\nIt is "
                      "read first and "
                      "nothing is changed: each row is shown with what becomes of it and why."),
                   this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(nothing);
    pages_->addWidget(makeTable());
    layout->addWidget(pages_, 1);
    message_ = new Notice(this);
    layout->addWidget(message_);
    layout->addWidget(makeFoot());
    presenter_ =
        std::make_unique<ImportPresenter>(workplace, prompts, static_cast<ImportView&>(*this));
    showWork({});
}

ImportPanel::~ImportPanel() = default;

QWidget* ImportPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    choose_ = new QPushButton(tr("&Choose a workbook…"), head);
    choose_->setShortcut(QKeySequence::Open);
    choose_->setToolTip(tr("Ctrl+O"));
    connect(choose_, &QPushButton::clicked, this, [this] { presenter_->choose(); });
    file_ = new QLabel(tr("No workbook chosen"), head);
    file_->setTextFormat(Qt::PlainText);
    row->addWidget(choose_);
    row->addWidget(file_, 1);
    return head;
}

QWidget* ImportPanel::makeTable()
{
    model_ = new ImportModel(this);
    table_ = new QTableView(this);
    table_->setModel(model_);
    table_->setSelectionBehavior(QTableView::SelectRows);
    table_->setSelectionMode(QTableView::SingleSelection);
    table_->setEditTriggers(QTableView::NoEditTriggers);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(true);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    auto* columns = table_->horizontalHeader();
    columns->setStretchLastSection(true);
    columns->setHighlightSections(false);
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        table_->setColumnWidth(static_cast<int>(column), kWidths[column]);
    connect(columns, &QHeaderView::sectionResized, table_, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    connect(table_, &QTableView::activated, this, &ImportPanel::openChosenCase);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                openCase_->setEnabled(current.data(ImportModel::kNumberRole).isValid());
            });
    return table_;
}

QWidget* ImportPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    register_ = new QPushButton(foot);
    connect(register_, &QPushButton::clicked, this, [this] { presenter_->registerRows(); });
    openCase_ = new QPushButton(tr("&Open the case"), foot);
    openCase_->setEnabled(false);
    openCase_->setToolTip(tr("The case of the row that is selected, once it is registered"));
    connect(openCase_, &QPushButton::clicked, this, &ImportPanel::openChosenCase);
    progress_ = new QProgressBar(foot);
    progress_->setMaximumWidth(320);
    cancel_ = new QPushButton(tr("Cancel"), foot);
    connect(cancel_, &QPushButton::clicked, this, [this] { presenter_->cancel(); });
    row->addWidget(register_);
    row->addWidget(openCase_);
    row->addStretch(1);
    row->addWidget(progress_);
    row->addWidget(cancel_);
    return foot;
}

void ImportPanel::open(const QString& path)
{
    presenter_->open(path);
}

void ImportPanel::refresh() {} // shows a workbook, not the record

void ImportPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPanel::dropEvent(QDropEvent* event)
{
    open(droppedFile(event->mimeData()));
}

void ImportPanel::openChosenCase()
{
    const auto number = table_->currentIndex().data(ImportModel::kNumberRole);
    if (number.isValid())
        Q_EMIT caseWanted(number.toString());
}

void ImportPanel::showFile(const QString& path)
{
    file_->setText(QFileInfo(path).fileName());
    file_->setToolTip(path);
}

void ImportPanel::showWork(const QString& what)
{
    const bool underWay = !what.isEmpty();
    progress_->setVisible(underWay);
    cancel_->setVisible(underWay);
    progress_->setRange(0, 0); // until the first percent is known
    choose_->setEnabled(!underWay);
    register_->setEnabled(canRegister_ && !underWay);
    if (underWay)
        message_->say(what);
}

void ImportPanel::showProgress(int percent)
{
    progress_->setRange(0, 100);
    progress_->setValue(percent);
}

void ImportPanel::showLines(const QList<ImportLine>& lines)
{
    model_->show(lines);
    table_->clearSpans();
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (model_->hasWordsOnly(row))
            table_->setSpan(row, ImportModel::Entity, 1,
                            ImportModel::ColumnCount - ImportModel::Entity);
    }
    pages_->setCurrentIndex(lines.isEmpty() ? 0 : 1);
    table_->resizeRowsToContents();
    openCase_->setEnabled(false);
    table_->selectRow(0); // enables it again when the row has a case
}

void ImportPanel::say(const QString& sentence)
{
    message_->say(sentence);
}

void ImportPanel::refuse(const Error& error)
{
    message_->refuse(error);
}

void ImportPanel::offerRegistering(const QString& text, bool possible)
{
    canRegister_ = possible;
    register_->setText(text);
    register_->setEnabled(possible);
    register_->setToolTip(possible ? QString() : tr("Only what was read and is right."));
}

void ImportPanel::showRegistered()
{
    Q_EMIT recordChanged();
}

} // namespace jiuzhang::ui
