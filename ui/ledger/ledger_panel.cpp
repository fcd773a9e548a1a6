// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_panel.h"

#include "ui/ledger/column_choice.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>

namespace jiuzhang::ui {

namespace {

constexpr int kTypingPause = 200; // ms

// What a filter's box stands at: nothing for "all", which is its first entry.
std::optional<QString> chosenIn(const QComboBox* box)
{
    const auto value = box->currentData();
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

void choose(QComboBox* box, const std::optional<QString>& value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(value ? qMax(box->findData(*value), 0) : 0);
}

void fill(QComboBox* box, const QString& all, const std::vector<FilterChoice>& choices)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    for (const auto& choice : choices)
        box->addItem(choice.text, choice.value);
}

} // namespace

LedgerPanel::LedgerPanel(Workplace& workplace, Prompts&, QWidget* parent)
    : Screen(parent),
      model_(workplace.desk.query, {workplace.desk.programme, workplace.desk.workingDate}),
      presenter_(workplace.desk.query, workplace.desk.programme, workplace.desk.workingDate, *this)
{
    typing_ = new QTimer(this);
    typing_->setSingleShot(true);
    typing_->setInterval(kTypingPause);
    connect(typing_, &QTimer::timeout, this, &LedgerPanel::applyFilters);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addWidget(makeFilters());
    mistake_ = new QLabel(this);
    mistake_->setProperty("mistake", true);
    mistake_->setWordWrap(true);
    mistake_->hide();
    column->addWidget(mistake_);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeFoot());
    setFocusProxy(table_);
}

QWidget* LedgerPanel::makeFilters()
{
    auto* bar = new QWidget(this);
    find_ = new QLineEdit(bar);
    find_->setClearButtonEnabled(true);
    find_->setPlaceholderText(tr("Find any text: entity, unit, number, facts … (Ctrl+F)"));
    find_->setAccessibleName(tr("Find"));
    state_ = new QComboBox(bar);
    state_->setAccessibleName(tr("State"));
    std::vector<FilterChoice> states{{QStringLiteral("open"), tr("Open")}};
    for (const auto& word : kStates)
        states.push_back({QString::fromLatin1(word.id), stateText(word.value)});
    fill(state_, tr("All states"), states);
    category_ = new QComboBox(bar);
    category_->setAccessibleName(tr("Kind of problem"));
    lead_ = new QComboBox(bar);
    lead_->setAccessibleName(tr("Lead unit"));
    late_ = new QCheckBox(tr("L&ate only"), bar);
    lagging_ = new QCheckBox(tr("&Behind the stage"), bar);
    clear_ = new QPushButton(tr("Clea&r filters"), bar);
    columns_ = new QPushButton(tr("Col&umns"), bar);
    columns_->setToolTip(tr("Choose which columns are shown"));

    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(find_, 1);
    for (QWidget* each : {static_cast<QWidget*>(state_), static_cast<QWidget*>(category_),
                          static_cast<QWidget*>(lead_), static_cast<QWidget*>(late_),
                          static_cast<QWidget*>(lagging_), static_cast<QWidget*>(clear_),
                          static_cast<QWidget*>(columns_)})
        row->addWidget(each);
    for (auto* box : {state_, category_, lead_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerPanel::applyFilters);
    }
    connect(late_, &QCheckBox::toggled, this, &LedgerPanel::applyFilters);
    connect(lagging_, &QCheckBox::toggled, this, &LedgerPanel::applyFilters);
    connect(find_, &QLineEdit::textChanged, typing_, qOverload<>(&QTimer::start));
    connect(find_, &QLineEdit::returnPressed, this, [this] {
        applyFilters();
        table_->setFocus();
    });
    connect(clear_, &QPushButton::clicked, this, [this] { presenter_.only({}, {}); });
    auto* focusFind = new QShortcut(QKeySequence::Find, this);
    connect(focusFind, &QShortcut::activated, this, [this] {
        find_->setFocus(Qt::ShortcutFocusReason);
        find_->selectAll();
    });
    return bar;
}

QWidget* LedgerPanel::makeTable()
{
    auto* page = new QWidget(this);
    table_ = new QTableView(page);
    table_->setModel(&model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setAccessibleName(tr("Cases"));
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    auto* header = table_->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'字') * 3);
    new ColumnChoice(table_, columns_);
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

    nothing_ = new QLabel(page);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    pages_ = new QStackedLayout(page);
    pages_->addWidget(table_);
    pages_->addWidget(nothing_);
    return page;
}

QWidget* LedgerPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    count_ = new QLabel(foot);
    chosen_ = new QLabel(foot);
    dispatch_ = new QPushButton(foot);
    open_ = new QPushButton(tr("&Open case (Enter)"), foot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(count_);
    row->addSpacing(16);
    row->addWidget(chosen_, 1);
    row->addWidget(dispatch_);
    row->addWidget(open_);
    connect(dispatch_, &QPushButton::clicked, this,
            [this] { Q_EMIT dispatchWanted(presenter_.dispatchable()); });
    connect(open_, &QPushButton::clicked, this, &LedgerPanel::openCurrent);
    return foot;
}

void LedgerPanel::refresh()
{
    presenter_.refresh();
}

void LedgerPanel::showOnly(const QString& field, const QString& value)
{
    presenter_.only(field, value);
}

void LedgerPanel::showChoices(const std::vector<FilterChoice>& categories,
                              const std::vector<FilterChoice>& leads)
{
    fill(category_, tr("All kinds of problem"), categories);
    std::vector<FilterChoice> withNone{{QString(), tr("(no lead yet)")}};
    withNone.insert(withNone.end(), leads.begin(), leads.end());
    fill(lead_, tr("All lead units"), withNone);
}

void LedgerPanel::showFilters(const LedgerFilters& filters)
{
    const QSignalBlocker quietFind(find_);
    const QSignalBlocker quietLate(late_);
    const QSignalBlocker quietLagging(lagging_);
    if (find_->text() != filters.find)
        find_->setText(filters.find);
    choose(state_, filters.state);
    choose(category_, filters.category);
    choose(lead_, filters.lead);
    late_->setChecked(filters.late);
    lagging_->setChecked(filters.lagging);
    clear_->setEnabled(filters.any());
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
    pages_->setCurrentWidget(table_);
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
    nothing_->setText(sentence);
    pages_->setCurrentWidget(nothing_);
}

void LedgerPanel::refuse(const Error& error)
{
    mistake_->setText(errorText(error));
    mistake_->show();
}

void LedgerPanel::showSelection(const QString& sentence, qsizetype dispatchable)
{
    chosen_->setText(sentence);
    open_->setEnabled(!sentence.isEmpty());
    dispatch_->setEnabled(dispatchable > 0);
    dispatch_->setText(dispatchable > 0
                           ? tr("&Dispatch %n case(s)", nullptr, static_cast<int>(dispatchable))
                           : tr("&Dispatch"));
    dispatch_->setToolTip(dispatchable > 0 ? QString()
                                           : tr("Choose cases that are registered or returned: "
                                                "only those can be dispatched."));
}

LedgerFilters LedgerPanel::filtersInFields() const
{
    return {.find = find_->text(),
            .state = chosenIn(state_),
            .category = chosenIn(category_),
            .lead = chosenIn(lead_),
            .late = late_->isChecked(),
            .lagging = lagging_->isChecked()};
}

void LedgerPanel::applyFilters()
{
    typing_->stop();
    const auto filters = filtersInFields();
    clear_->setEnabled(filters.any());
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

void LedgerPanel::openCurrent()
{
    const auto current = table_->currentIndex();
    if (!current.isValid())
        return;
    if (const auto number = model_.numberAt(current.row()))
        Q_EMIT caseWanted(number->text());
}

} // namespace jiuzhang::ui
