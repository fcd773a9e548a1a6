// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_panel.h"

#include "core/office/papers/papers.h"
#include "ui/ledger/bulk_pane.h"
#include "ui/ledger/column_choice.h"
#include "ui/ledger/filter_bar.h"
#include "ui/ledger/reply_pane.h"
#include "ui/ledger/views_menu.h"
#include "ui/paper/press/office_press.h"
#include "ui/paper/press/paper_pages.h"
#include "ui/shared/layout.h"
#include "ui/shared/notice.h"

#include <QFrame>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace jiuzhang::ui {

LedgerPanel::LedgerPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), workplace_(workplace),
      query_(workplace.desk, [&workplace] { return workplace.acting(); }),
      model_(query_, {workplace.desk.programme, workplace.desk.workingDate}),
      presenter_(query_, workplace.desk.programme, workplace.desk.workingDate, *this),
      exporting_(workplace, prompts, static_cast<WorkView&>(*this))
{
    auto* filters = makeFilters();
    makeViews(workplace.ledgerPath, prompts);
    mistake_ = new Notice(this);
    makePanes(workplace, prompts);
    layOut({makeFigure(), filters, mistake_, wide(makeTable()), bulk_, replies_, makeFoot(),
            makeLine()});
    connect(line_, &WorkLine::cancelled, this, [this] { exporting_.cancel(); });
    setFocusProxy(table_);
    offer(Offer::Find, [this] { filters_->toFind(); });
}

// Escape closes a pane, and goes back to the figure only when there is none.
void LedgerPanel::makePanes(Workplace& workplace, Prompts& prompts)
{
    const auto opened = [this] { back_->setEnabled(false); };
    const auto closed = [this] {
        back_->setEnabled(!figure_->isHidden());
        table_->setFocus();
    };
    bulk_ = new BulkPane(workplace, prompts, this);
    connect(bulk_, &BulkPane::done, this, &Screen::recordChanged);
    connect(bulk_, &BulkPane::opened, this, opened);
    connect(bulk_, &BulkPane::closed, this, closed);
    replies_ = new ReplyPane(workplace, prompts, static_cast<WorkView&>(*this), this);
    connect(replies_, &ReplyPane::opened, this, opened);
    connect(replies_, &ReplyPane::closed, this, closed);
}

QWidget* LedgerPanel::makeFilters()
{
    filters_ = new FilterBar(this);
    connect(filters_, &FilterBar::changed, this, &LedgerPanel::applyFilters);
    connect(filters_, &FilterBar::found, this, [this] { table_->setFocus(); });
    connect(filters_, &FilterBar::cleared, this, [this] { presenter_.clear(); });
    return filters_;
}

void LedgerPanel::makeViews(const QString& ledgerPath, Prompts& prompts)
{
    auto* views = new ViewsMenu(
        ledgerPath, prompts, [this](const QString& name) { return presenter_.shown(name); }, this);
    connect(views, &ViewsMenu::chosen, this, [this](const SavedView& view) {
        presenter_.show(view);
        table_->setFocus();
    });
    filters_->views()->setMenu(views);
}

QWidget* LedgerPanel::makeFigure()
{
    figure_ = new QFrame(this);
    figure_->setObjectName(QStringLiteral("figure"));
    figure_->setFrameShape(QFrame::StyledPanel);
    figureText_ = sentence({}, figure_);
    figureText_->setProperty("subheading", true);
    auto* back =
        button(tr("Back to the &figure (Esc)"), "back", this, [this] { Q_EMIT returnWanted(); });
    inRow(figure_, {wide(figureText_), back}, kAround);
    figure_->hide();
    back_ = new QShortcut(Qt::Key_Escape, this);
    back_->setContext(Qt::WidgetWithChildrenShortcut);
    back_->setEnabled(false);
    connect(back_, &QShortcut::activated, this, &LedgerPanel::returnWanted);
    return figure_;
}

QWidget* LedgerPanel::makeTable()
{
    table_ = new QTableView(this);
    asList(table_);
    table_->setModel(&model_);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setAccessibleName(tr("Cases"));
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    auto* header = table_->horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'字') * 3);
    new ColumnChoice(table_, filters_->columns());
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) {
                const auto& column = ledgerColumns()[static_cast<std::size_t>(section)];
                presenter_.sortBy(column.sortBy, order == Qt::DescendingOrder);
            });
    connect(table_, &QTableView::doubleClicked, this, &LedgerPanel::openCurrent);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(key, table_);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &LedgerPanel::openCurrent);
    }
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LedgerPanel::applySelection);
    pages_ = new ShownOrWhyNot(table_, {}, this);
    return pages_;
}

QWidget* LedgerPanel::makeFoot()
{
    count_ = new QLabel(this);
    chosen_ = new QLabel(this);
    for (auto* label : {count_, chosen_}) // else a long one makes the screen wider than the window
        label->setWordWrap(true);
    dispatch_ = button({}, "", this, [this] { Q_EMIT dispatchWanted(presenter_.dispatchable()); });
    open_ = button(tr("&Open case (Enter)"), "", this, &LedgerPanel::openCurrent);
    correct_ = button(tr("&Correct one field…"), "correct", this,
                      [this] { bulk_->correct(chosenNumbers()); });
    correct_->setToolTip(tr("Corrects or changes one field of the clue in all chosen cases"));
    withdraw_ =
        button(tr("&Withdraw…"), "withdraw", this, [this] { bulk_->withdraw(chosenNumbers()); });
    withdraw_->setToolTip(tr("Withdraws the newest act of each chosen case, entered by mistake"));
    auto* take = button(tr("E&xport…"), "export", this, &LedgerPanel::exportShown);
    take->setToolTip(tr("Writes the cases that the list shows into a workbook or a table"));
    offer(Offer::Correct, correct_);
    offer(Offer::Export, take);
    offer(Offer::Print, [this] { printShown(); });
    auto* told = rowOf(this, {count_, gap(16), wide(chosen_)});
    auto* ways =
        rowOf(this, {room(), take, makeReplyButton(), correct_, withdraw_, dispatch_, open_});
    return columnOf(this, {told, ways});
}

QPushButton* LedgerPanel::makeReplyButton()
{
    auto* made = namedButton(tr("&Replies"), "replies", this);
    made->setToolTip(tr("Workbooks that units fill in and send back"));
    auto* menu = new QMenu(made);
    writeBook_ = menu->addAction(tr("&Write one for the chosen cases…"), this,
                                 [this] { replies_->writeBook(chosenNumbers()); });
    menu->addAction(tr("&Take in one that came back…"), this, [this] { replies_->look(); });
    made->setMenu(menu);
    return made;
}

void LedgerPanel::refresh()
{
    presenter_.refresh();
    bulk_->refresh();
}

void LedgerPanel::showFigure(const QString& name, const QStringList& numbers)
{
    presenter_.onlyFigure(name, numbers);
}

void LedgerPanel::leaveFigure()
{
    presenter_.leaveFigure();
}

void LedgerPanel::showChoices(const LedgerChoices& choices)
{
    filters_->offer(choices);
}

void LedgerPanel::showFilters(const LedgerFilters& filters)
{
    filters_->show(filters);
}

void LedgerPanel::showFigure(const QString& sentence)
{
    const bool isOfOne = !sentence.isEmpty();
    figureText_->setText(sentence);
    figure_->setVisible(isOfOne);
    back_->setEnabled(isOfOne);
    if (isOfOne)
        filters_->allowClearing(true);
}

void LedgerPanel::showOrder(const QString& field, bool descending)
{
    const auto columns = ledgerColumns();
    const auto sorted = std::find_if(columns.begin(), columns.end(),
                                     [&](const auto& column) { return column.sortBy == field; });
    auto* header = table_->horizontalHeader();
    const QSignalBlocker quiet(header);
    header->setSortIndicator(static_cast<int>(sorted - columns.begin()),
                             descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void LedgerPanel::showRows(std::vector<std::int64_t> rows)
{
    const auto current = table_->currentIndex();
    const auto before =
        current.isValid() ? std::optional(model_.rowId(current.row())) : std::nullopt;
    mistake_->hide();
    model_.show(std::move(rows));
    pages_->showThat(true);
    if (model_.rowCount() == 0)
        return;
    const int row = before ? model_.rowOf(*before).value_or(0) : 0;
    table_->selectRow(row);
    table_->scrollTo(model_.index(row, 0));
}

void LedgerPanel::showCount(const QString& sentence)
{
    count_->setText(sentence);
}

void LedgerPanel::showNothing(const QString& sentence)
{
    pages_->showWhyNot(sentence);
}

void LedgerPanel::refuse(const Error& error)
{
    mistake_->refuse(error);
}

void LedgerPanel::showSelection(const QString& sentence, qsizetype dispatchable)
{
    chosen_->setText(sentence);
    open_->setEnabled(!sentence.isEmpty());
    const bool mayBePutRight = !sentence.isEmpty() && !presenter_.tooManyChosen();
    writeBook_->setEnabled(mayBePutRight);
    correct_->setEnabled(mayBePutRight);
    withdraw_->setEnabled(mayBePutRight);
    dispatch_->setEnabled(dispatchable > 0);
    dispatch_->setText(dispatchable > 0
                           ? tr("&Dispatch %n case(s)", nullptr, static_cast<int>(dispatchable))
                           : tr("&Dispatch"));
    dispatch_->setToolTip(dispatchable > 0 ? QString()
                                           : tr("Choose cases that are registered or returned: "
                                                "only those can be dispatched."));
}

void LedgerPanel::applyFilters()
{
    const auto filters = filters_->filters();
    filters_->allowClearing(filters.any() || figure_->isVisibleTo(this));
    presenter_.filter(filters);
}

void LedgerPanel::applySelection()
{
    std::vector<std::int64_t> rows;
    const auto selection = table_->selectionModel()->selection();
    for (const auto& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(model_.rowId(row));
    }
    presenter_.choose(rows);
}

std::vector<CaseNumber> LedgerPanel::chosenNumbers() const
{
    std::vector<CaseNumber> cases;
    for (const auto& row : table_->selectionModel()->selectedRows()) {
        if (const auto number = model_.numberAt(row.row()))
            cases.push_back(*number);
    }
    std::ranges::sort(cases, {}, &CaseNumber::text);
    return cases;
}

QStringList LedgerPanel::chosenCases() const
{
    QStringList cases;
    if (presenter_.tooManyChosen())
        return cases;
    for (const auto& number : chosenNumbers())
        cases += number.text();
    return cases;
}

QString LedgerPanel::stepCase(int lines)
{
    const int row = table_->currentIndex().row() + lines;
    if (row < 0 || row >= model_.rowCount())
        return {};
    table_->selectRow(row);
    table_->scrollTo(model_.index(row, 0));
    const auto number = model_.numberAt(row);
    return number ? number->text() : QString();
}

bool LedgerPanel::actsOnAll(const ActRow& row) const
{
    return BulkPresenter::suits(row);
}

void LedgerPanel::actOnAll(const ActRow& row)
{
    bulk_->act(chosenNumbers(), row);
}

void LedgerPanel::exportShown()
{
    const auto question = presenter_.question();
    if (!question)
        return refuse(question.error());
    const auto* header = table_->horizontalHeader();
    QStringList shown;
    for (int at = 0; at < header->count(); ++at) {
        const int section = header->logicalIndex(at);
        if (!header->isSectionHidden(section))
            shown += ledgerColumns()[static_cast<std::size_t>(section)].key;
    }
    exporting_.exportCases(*question, shown);
}

// As the ledger sheet, which has its own columns.
void LedgerPanel::printShown()
{
    const auto print =
        presenter_.question()
            .and_then([this](const LedgerQuestion& asked) { return query_.rows(asked); })
            .and_then([this](const auto& rows) { return query_.cases(rows); })
            .and_then([this](const std::vector<Case>& cases) {
                PrintRequest sheet{.kind = QStringLiteral("ledger-sheet")};
                for (const Case& subject : cases)
                    sheet.cases.push_back(subject.number);
                return printPapers(workplace_.desk, workplace_.acting(), sheet);
            });
    if (!print)
        return refuse(print.error());
    const auto printed =
        paper::officePress(workplace_.desk).and_then([&](const paper::PaperPress& press) {
            return paper::printPages(press, print->forms, this);
        });
    if (!printed)
        refuse(printed.error());
}

void LedgerPanel::openCurrent()
{
    const auto current = table_->currentIndex();
    if (!current.isValid())
        return;
    if (const auto number = model_.numberAt(current.row()))
        Q_EMIT caseWanted(number->text());
}

} // namespace jiuzhang::ui
