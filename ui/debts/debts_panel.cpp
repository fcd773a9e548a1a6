// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/debts_panel.h"

#include "ui/shared/day_field.h"
#include "ui/shared/debt_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"
#include "ui/shared/terms_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QTabBar>
#include <QTabWidget>

namespace jiuzhang::ui {

namespace {

QStringList headingsOf(const DebtTable& table)
{
    QStringList headings;
    for (const auto& column : table.columns)
        headings += QString::fromUtf16(column.heading);
    return headings;
}

// Lines whose sums and counts stand below one another.
class SumLines : public LineModel {
public:
    SumLines(const DebtTable& table, QObject* parent)
        : LineModel(headingsOf(table), Boxes::None, parent), columns_(table.columns)
    {
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const bool isSum =
            index.isValid() && columns_[static_cast<std::size_t>(index.column())].addsUp;
        if (role == Qt::TextAlignmentRole && isSum)
            return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
        return LineModel::data(index, role);
    }

private:
    std::span<const DebtColumn> columns_;
};

TableLine lineOf(const std::vector<DebtCell>& cells)
{
    TableLine line;
    for (const auto& cell : cells)
        line.cells += debtCellText(cell);
    return line;
}

std::vector<TableLine> linesOf(const DebtTable& table)
{
    std::vector<TableLine> lines;
    for (const auto& row : table.rows)
        lines.push_back(lineOf(row.cells));
    if (table.rows.size() > 1) {
        lines.push_back(lineOf(table.total));
        lines.back().cells.front() = QStringLiteral("合计"); // as in the workbook
        lines.back().weight = TableLine::Weight::Strong;
    }
    return lines;
}

} // namespace

DebtsPanel::DebtsPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent)
{
    auto* head = makeHead();
    standing_ = sentence({}, this);
    tables_ = new QTabWidget(this);
    tables_->tabBar()->hide(); // until there is more than one
    pages_ = new ShownOrWhyNot(
        tables_, tr("No debt of the ledger belongs on this list as of that day."), this);
    pages_->whyNot()->setObjectName(QStringLiteral("nothing"));
    notes_ = sentence({}, this);
    layOut({head, standing_, wide(pages_), notes_, makeLine()});
    setFocusProxy(kind_);

    presenter_ =
        std::make_unique<DebtsPresenter>(workplace, prompts, static_cast<DebtsView&>(*this));
    allowActs();
}

DebtsPanel::~DebtsPanel() = default;

QWidget* DebtsPanel::makeHead()
{
    kind_ = new QComboBox(this);
    kind_->setObjectName(QStringLiteral("list"));
    for (const auto& word : kDebtLists)
        kind_->addItem(debtListName(word.value));
    on_ = new DayField({}, this);
    workbook_ = button(tr("Export the &workbook…"), "workbook", this,
                       [this] { presenter_->exportWorkbook(); });
    offer(Offer::Export, workbook_);
    workbook_->setShortcut(QKeySequence::Save);
    pdf_ = button(tr("Export a &PDF…"), "pdf", this, [this] { presenter_->exportPdf(); });
    connect(kind_, &QComboBox::currentIndexChanged, this,
            [this](int at) { presenter_->choose(static_cast<DebtListKind>(at)); });
    connect(on_, &QDateEdit::dateChanged, this, [this](QDate on) { presenter_->chooseDay(on); });
    return rowOf(this, {heading(tr("Debts"), this), gap(16), labelFor(kind_, tr("&List")), kind_,
                        gap(8), labelFor(on_, tr("&On")), on_, room(), workbook_, pdf_});
}

void DebtsPanel::makeTabs(const DebtList& list)
{
    tabsOf_ = list.kind;
    models_.clear();
    while (tables_->count() > 0)
        delete tables_->widget(0); // takes its tab with it
    for (std::size_t i = 0; i < list.tables.size(); ++i)
        tables_->addTab(makeTable(i, list.tables[i]), list.tables[i].name);
    tables_->tabBar()->setVisible(list.tables.size() > 1);
}

QWidget* DebtsPanel::makeTable(std::size_t table, const DebtTable& shown)
{
    auto* model = new SumLines(shown, tables_);
    auto* view = new LineView(model, 0, tables_);
    model->setParent(view);
    view->setAccessibleName(shown.name);
    connect(view, &LineView::opened, this,
            [this, table](int row) { presenter_->open(table, static_cast<std::size_t>(row)); });
    models_.push_back(model);
    return view;
}

void DebtsPanel::refresh()
{
    presenter_->refresh();
}

void DebtsPanel::showDay(QDate on)
{
    const QSignalBlocker quiet(on_);
    on_->setDate(on);
}

void DebtsPanel::showList(const DebtList* list)
{
    shown_ = list != nullptr;
    allowActs();
    if (!list)
        return;
    if (tabsOf_ != list->kind)
        makeTabs(*list);
    for (std::size_t i = 0; i < models_.size(); ++i)
        models_[i]->show(linesOf(list->tables[i]));
    pages_->showThat(!list->tables.front().rows.empty());
    standing_->setText(tr("As of the end of %1").arg(dateText(list->standing)));
    notes_->setText(list->notes.join(u'\n'));
}

void DebtsPanel::showCases(const ShownFigure& figure)
{
    Q_EMIT casesWanted(figure.name, figure.numbers);
}

void DebtsPanel::showCase(const QString& number)
{
    Q_EMIT caseWanted(number);
}

void DebtsPanel::showWork(const QString& what, bool cancellable)
{
    underWay_ = !what.isEmpty();
    WorkScreen::showWork(what, cancellable);
    allowActs();
}

void DebtsPanel::allowActs()
{
    workbook_->setEnabled(shown_ && !underWay_);
    pdf_->setEnabled(shown_ && !underWay_);
}

} // namespace jiuzhang::ui
