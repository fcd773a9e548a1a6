// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_panel.h"

#include "ui/ledger/column_choice.h"
#include "ui/shared/layout.h"
#include "ui/shared/notice.h"
#include "ui/shared/terms_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
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

    auto* filters = makeFilters();
    mistake_ = new Notice(this);
    layOut({filters, mistake_, wide(makeTable()), makeFoot()});
    setFocusProxy(table_);
}

QWidget* LedgerPanel::makeFilters()
{
    find_ = new QLineEdit(this);
    find_->setClearButtonEnabled(true);
    find_->setPlaceholderText(tr("Find any text: entity, unit, number, facts … (Ctrl+F)"));
    find_->setAccessibleName(tr("Find"));
    state_ = new QComboBox(this);
    state_->setAccessibleName(tr("State"));
    std::vector<FilterChoice> states{{QStringLiteral("open"), tr("Open")}};
    for (const auto& word : kStates)
        states.push_back({QString::fromLatin1(word.id), stateText(word.value)});
    fill(state_, tr("All states"), states);
    category_ = new QComboBox(this);
    category_->setAccessibleName(tr("Kind of problem"));
    lead_ = new QComboBox(this);
    lead_->setAccessibleName(tr("Lead unit"));
    late_ = new QCheckBox(tr("L&ate only"), this);
    lagging_ = new QCheckBox(tr("&Behind the stage"), this);
    clear_ = button(tr("Clea&r filters"), "", this, [this] { presenter_.only({}, {}); });
    columns_ = new QPushButton(tr("Col&umns"), this);
    columns_->setToolTip(tr("Choose which columns are shown"));

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
    auto* focusFind = new QShortcut(QKeySequence::Find, this);
    connect(focusFind, &QShortcut::activated, this, [this] {
        find_->setFocus(Qt::ShortcutFocusReason);
        find_->selectAll();
    });
    return rowOf(this, {wide(find_), state_, category_, lead_, late_, lagging_, clear_, columns_});
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
    pages_ = new ShownOrWhyNot(table_, {}, this);
    return pages_;
}

QWidget* LedgerPanel::makeFoot()
{
    count_ = new QLabel(this);
    chosen_ = new QLabel(this);
    dispatch_ = button({}, "", this, [this] { Q_EMIT dispatchWanted(presenter_.dispatchable()); });
    open_ = button(tr("&Open case (Enter)"), "", this, &LedgerPanel::openCurrent);
    return rowOf(this, {count_, gap(16), wide(chosen_), dispatch_, open_});
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
