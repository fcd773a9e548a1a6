// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/units_page.h"

#include "ui/directory/change_pane.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

namespace jiuzhang::ui {

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kEverything = Qt::UserRole + 1;
constexpr int kEnded = Qt::UserRole + 2;

} // namespace

// Every text of a unit, and not only the column that is shown.
class UnitFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void set(const QString& text, bool ended)
    {
        text_ = text;
        ended_ = ended;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const auto index = sourceModel()->index(row, 0, parent);
        return (ended_ || !index.data(kEnded).toBool()) &&
               index.data(kEverything).toString().contains(text_, Qt::CaseInsensitive);
    }

private:
    QString text_;
    bool ended_ = true;
};

UnitsPage::UnitsPage(const Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), presenter_(workplace, *this)
{
    makeTable();
    pane_ = new ChangePane(workplace.desk.programme, this);
    connect(pane_, &ChangePane::edited, this, [this] { presenter_.edited(pane_->form()); });
    connect(pane_, &ChangePane::recordWanted, this, [this] { presenter_.record(pane_->form()); });
    connect(pane_, &ChangePane::partWanted, this, [this] { presenter_.addPart(pane_->form()); });
    connect(pane_, &ChangePane::closed, this, [this] { presenter_.close(); });
    layOut({makeHead(), wide(split(Qt::Horizontal, this, {wide(table_), pane_})), makeLine()});
    setFocusProxy(find_);
}

QWidget* UnitsPage::makeHead()
{
    find_ = new QLineEdit(this);
    find_->setClearButtonEnabled(true);
    find_->setPlaceholderText(tr("Find a unit by any of its names"));
    find_->setAccessibleName(tr("Find"));
    ended_ = new QCheckBox(tr("Ended units &too"), this);
    ended_->setChecked(true);
    auto* head = rowOf(this, {wide(find_), ended_, gap(12)});
    using Kind = UnitChange::Kind;
    for (const auto& [kind, text] :
         {std::pair{Kind::Add, tr("&Add…")}, std::pair{Kind::Amend, tr("C&orrect…")},
          std::pair{Kind::Rename, tr("&Rename…")}, std::pair{Kind::Merge, tr("&Merge…")},
          std::pair{Kind::Split, tr("S&plit…")}}) {
        auto* change = button(text, "", this, [this, kind = kind] { begin(kind); });
        change->setObjectName(unitChangeId(kind));
        head->layout()->addWidget(change);
    }
    connect(find_, &QLineEdit::textChanged, this, &UnitsPage::applyFilter);
    connect(ended_, &QCheckBox::toggled, this, &UnitsPage::applyFilter);
    return head;
}

void UnitsPage::makeTable()
{
    units_ = new QStandardItemModel(this);
    units_->setHorizontalHeaderLabels({tr("Name"), tr("Short name"), tr("Kind"), tr("From"),
                                       tr("To"), tr("Taken over by"), tr("Monthly report")});
    filtered_ = new UnitFilter(this);
    filtered_->setSourceModel(units_);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("units"));
    table_->setModel(filtered_);
    asList(table_);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setAccessibleName(tr("Units"));
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    table_->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(u'字');
    for (const auto& [column, characters] :
         {std::pair{0, 12}, {1, 8}, {2, 7}, {3, 7}, {4, 7}, {5, 8}})
        table_->setColumnWidth(column, characters * character);
    connect(table_, &QTableView::doubleClicked, this, [this] { begin(UnitChange::Kind::Amend); });
}

void UnitsPage::refresh()
{
    presenter_.refresh();
}

void UnitsPage::showUnits(const std::vector<UnitLine>& units)
{
    units_->removeRows(0, units_->rowCount());
    for (const UnitLine& unit : units) {
        QList<QStandardItem*> row;
        for (const QString& text : {unit.name, unit.shortName, unit.kind, unit.from, unit.to,
                                    unit.successors, unit.reports}) {
            auto* item = new QStandardItem(text);
            item->setToolTip(text);
            if (unit.ended)
                item->setForeground(palette().brush(QPalette::PlaceholderText));
            row += item;
        }
        row.front()->setData(unit.id.text(), kId);
        row.front()->setData(unit.everything, kEverything);
        row.front()->setData(unit.ended, kEnded);
        units_->appendRow(row);
    }
}

void UnitsPage::applyFilter()
{
    filtered_->set(find_->text().trimmed(), ended_->isChecked());
}

void UnitsPage::begin(UnitChange::Kind kind)
{
    presenter_.begin(kind, chosen());
}

std::vector<UnitId> UnitsPage::chosen() const
{
    std::vector<UnitId> ids;
    for (const QModelIndex& row : table_->selectionModel()->selectedRows())
        ids.emplace_back(row.data(kId).toString());
    return ids;
}

void UnitsPage::showForm(const ChangeForm& form)
{
    pane_->showForm(form);
}

void UnitsPage::showNoForm()
{
    pane_->rest();
    table_->setFocus();
}

void UnitsPage::showConsequences(const QString& title, const QStringList& lines)
{
    pane_->showConsequences(title, lines);
}

void UnitsPage::showStillNeeded(const Error& need)
{
    showConsequences(errorText(need), {});
}

} // namespace jiuzhang::ui
