// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importing_panel.h"

#include "ui/importing/column_map.h"
#include "ui/importing/import_model.h"
#include "ui/importing/row_pane.h"
#include "ui/shared/layout.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

// Pixels for four to twelve Chinese characters; the last column takes what is left.
constexpr std::array kWidths{130, 80, 40, 180, 120, 110, 90, 120};
constexpr int kWordsWidth = 260;   // pixels, at least: a sentence in three lines
constexpr int kMapHeight = 210;    // pixels
constexpr int kLowMapHeight = 130; // the headings alone, where what is registered has the room
constexpr int kRoomForMap = 560;   // pixels of the window

QString droppedFile(const QMimeData* mime)
{
    const auto urls = mime->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportPanel::ImportPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent)
{
    setAcceptDrops(true);
    auto* head = makeHead();
    row_ = new RowPane(this);
    pages_ = new ShownOrWhyNot(
        split(Qt::Horizontal, this, {wide(makeTable(), 3), wide(row_, 2)}),
        tr("Choose a workbook that a unit has sent (Excel, WPS, OpenDocument or CSV), or drop it "
           "here.\n\nIt is read first and nothing is changed: each row is shown with what becomes "
           "of it and why."),
        this);
    pages_->showThat(false);
    columns_ = new ColumnMap(this);
    columns_->hide();
    connect(columns_, &ColumnMap::mapped, this,
            [this](const QString& sheet, const QString& heading, const QString& field) {
                presenter_->mapColumn(sheet, heading, field);
            });
    layOut({head, columns_, wide(pages_), makeLine(), makeFoot()});
    presenter_ =
        std::make_unique<ImportPresenter>(workplace, prompts, static_cast<ImportView&>(*this));
    connect(row_, &RowPane::corrected, this,
            [this](const QStringList& texts) { presenter_->correct(texts); });
    connect(row_, &RowPane::caseWanted, this, &ImportPanel::caseWanted);
    connect(line_, &WorkLine::cancelled, this, [this] { presenter_->cancel(); });
}

ImportPanel::~ImportPanel() = default;

QWidget* ImportPanel::makeHead()
{
    choose_ = button(tr("&Choose a workbook…"), "", this, [this] { presenter_->choose(); });
    choose_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)); // Ctrl+O: a ledger
    choose_->setToolTip(tr("Ctrl+Shift+O"));
    file_ = new QLabel(tr("No workbook chosen"), this);
    file_->setTextFormat(Qt::PlainText);
    auto* defaults =
        button(tr("&For all rows…"), "", this, [this] { presenter_->chooseDefault(); });
    defaults->setToolTip(tr("Source, locality and day of receipt where no row says them, or a "
                            "profile of the sender's columns"));
    return rowOf(this, {choose_, wide(file_), defaults});
}

QWidget* ImportPanel::makeTable()
{
    model_ = new ImportModel(this);
    table_ = new QTableView(this);
    table_->setModel(model_);
    asList(table_);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the columns fill what is beside it
    table_->setSelectionMode(QTableView::SingleSelection);
    auto* columns = table_->horizontalHeader();
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        table_->setColumnWidth(static_cast<int>(column), kWidths[column]);
    connect(columns, &QHeaderView::sectionResized, this, &ImportPanel::layOutSeenRows,
            Qt::QueuedConnection);
    connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ImportPanel::layOutSeenRows);
    connect(table_->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &ImportPanel::layOutSeenRows, Qt::QueuedConnection);
    // Queued: the rows are made anew, one of which is being clicked.
    connect(
        model_, &ImportModel::ticked, this,
        [this](const QString& sheet, int row, bool taken) { presenter_->tick(sheet, row, taken); },
        Qt::QueuedConnection);
    connect(table_, &QTableView::activated, this, &ImportPanel::openChosenCase);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPanel::chooseRow);
    return table_;
}

QWidget* ImportPanel::makeFoot()
{
    register_ = button({}, "", this, [this] { presenter_->registerRows(); });
    openCase_ = button(tr("&Open the case"), "", this, &ImportPanel::openChosenCase);
    openCase_->setEnabled(false);
    openCase_->setToolTip(tr("The case of the row that is selected, once it is registered"));
    auto* back =
        button(tr("&Rows to send back…"), "", this, [this] { presenter_->writeReturned(); });
    back->setToolTip(tr("Writes the rows that cannot be registered, or are asked about, into a "
                        "workbook for their sender"));
    auto* undo = button(tr("&Undo an import…"), "", this, [this] { presenter_->undo(); });
    undo->setToolTip(tr("Withdraws all that an import has registered, while nobody has worked on "
                        "a case of it"));
    return rowOf(this, {register_, openCase_, room(), back, undo});
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

void ImportPanel::resizeEvent(QResizeEvent* event)
{
    WorkScreen::resizeEvent(event);
    columns_->setMaximumHeight(window()->height() < kRoomForMap ? kLowMapHeight : kMapHeight);
    fitWords();
}

// They have what the other columns leave, and more than that where it is little.
void ImportPanel::fitWords()
{
    const int others =
        table_->horizontalHeader()->length() - table_->columnWidth(ImportModel::Words);
    table_->setColumnWidth(ImportModel::Words,
                           std::max(kWordsWidth, table_->viewport()->width() - others));
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

void ImportPanel::showWork(const QString& what, bool cancellable)
{
    WorkScreen::showWork(what, cancellable);
    choose_->setEnabled(what.isEmpty());
    register_->setEnabled(canRegister_ && what.isEmpty());
}

void ImportPanel::showLines(const QList<ImportLine>& lines)
{
    const int current = table_->currentIndex().row();
    const bool isSameBook = model_->rowCount() == lines.size(); // a question was answered
    table_->clearSpans();
    model_->show(lines);
    pages_->showThat(!lines.isEmpty());
    table_->setColumnHidden(ImportModel::SheetName,
                            std::ranges::all_of(lines, [&](const ImportLine& line) {
                                return line.sheet == lines.front().sheet;
                            }));
    fitWords();
    row_->setVisible(std::ranges::any_of(lines, [](const ImportLine& line) {
        return line.isOfReading || line.isAsked || !line.likely.isEmpty();
    }));
    chooseRow({});
    table_->selectRow(isSameBook && current >= 0 ? current : 0);
    setFocusProxy(lines.isEmpty() ? static_cast<QWidget*>(choose_) : table_);
    if (!isSameBook && isVisible())
        takeFocus(); // what was pressed is out of reach while it is read
    layOutSeenRows();
}

void ImportPanel::showColumns(const ImportOutcome& outcome)
{
    columns_->show(outcome);
    columns_->setVisible(!outcome.sheets.empty());
}

void ImportPanel::showRow(const ImportRow& row)
{
    row_->show(row);
}

void ImportPanel::chooseRow(const QModelIndex& current)
{
    openCase_->setEnabled(current.data(ImportModel::kNumberRole).isValid());
    if (!current.isValid())
        return;
    const ImportLine& line = model_->line(current.row());
    presenter_->choose(line.sheet, line.row);
}

// A book has thousands of rows, of which a window shows thirty: the others wait until they are
// scrolled to.
void ImportPanel::layOutSeenRows()
{
    const int height = table_->viewport()->height();
    for (int row = std::max(0, table_->rowAt(0));
         row < model_->rowCount() && table_->rowViewportPosition(row) < height; ++row) {
        const bool isWords = model_->hasWordsOnly(row);
        if (isWords && table_->columnSpan(row, ImportModel::Entity) == 1)
            table_->setSpan(row, ImportModel::Entity, 1,
                            ImportModel::ColumnCount - ImportModel::Entity);
        const auto place = model_->index(row, ImportModel::Fate);
        if (model_->line(row).isAsked && !table_->indexWidget(place))
            table_->setIndexWidget(place, makeAnswer(model_->line(row)));
        table_->resizeRowToContents(row);
    }
}

// The question stands at its row.
QWidget* ImportPanel::makeAnswer(const ImportLine& line)
{
    auto* answer = new QComboBox(table_);
    if (line.isOfReading)
        answer->addItems({tr("? please choose"), tr("Yes"), tr("No, leave it out")});
    else
        answer->addItems({tr("? please choose"), tr("A clue of its own"), tr("Skip the row")});
    if (line.mayBeText)
        answer->addItem(tr("Something else…"));
    const int chosen = line.fate == RowFate::Asked ? 0 : line.fate == RowFate::Skipped ? 2 : 1;
    answer->setCurrentIndex(chosen);
    answer->setAccessibleName(tr("What becomes of row %1").arg(line.row));
    const auto answered = [this, sheet = line.sheet, row = line.row](int choice) {
        constexpr std::array<std::optional<RowAnswer>, 3> kAnswers{
            std::nullopt, RowAnswer::Register, RowAnswer::Skip};
        const auto place = static_cast<std::size_t>(choice);
        if (place == kAnswers.size())
            return presenter_->answerOtherwise(sheet, row);
        presenter_->answer(sheet, row, kAnswers[place]);
    };
    connect(answer, &QComboBox::activated, this, answered, Qt::QueuedConnection);
    return answer;
}

void ImportPanel::offerRegistering(const QString& text, bool possible)
{
    canRegister_ = possible;
    register_->setText(text);
    register_->setEnabled(possible);
    register_->setToolTip(possible ? QString() : tr("Only what was read and is right."));
}

} // namespace jiuzhang::ui
