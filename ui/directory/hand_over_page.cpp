// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/hand_over_page.h"

#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"

#include <QComboBox>
#include <QHeaderView>

namespace jiuzhang::ui {

namespace {

enum Column { NumberColumn, EntityColumn, FromColumn, EndedColumn, HeirColumn };

} // namespace

HandOverPage::HandOverPage(const Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), presenter_(workplace, *this)
{
    auto* what = sentence(tr("These open cases belong to units that have ended. Choose who takes "
                             "each over; letters already issued keep the old name."),
                          this);
    makeTable();
    pages_ = new ShownOrWhyNot(table_,
                               tr("No open case belongs to a unit that has ended.\n\nAfter a unit "
                                  "is renamed or merged its "
                                  "cases follow by themselves; after a split they wait here."),
                               this);
    record_ = button(tr("Hand o&ver as chosen"), "handOver", this,
                     [this] { presenter_.handOver(choices()); });
    layOut({what, wide(pages_), inRow({record_, room()}), makeLine()});
    setFocusProxy(table_);
}

void HandOverPage::makeTable()
{
    model_ = new LineModel({tr("Case number"), tr("Market entity"), tr("Unit that ended"),
                            tr("Ended on"), tr("Taken over by")},
                           LineModel::Boxes::None, this);
    table_ = new LineView(model_, HeirColumn, this);
    table_->setShowGrid(false);
    table_->setAccessibleName(tr("Cases to be handed over"));
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);
    connect(table_, &LineView::opened, this,
            [this](int row) { Q_EMIT caseWanted(model_->text(row, NumberColumn)); });
}

QWidget* HandOverPage::makeChoice(const HandOverLine& line)
{
    auto* choice = new QComboBox(table_);
    choice->setAccessibleName(tr("Who takes over %1").arg(line.number));
    if (line.heirs.size() > 1)
        choice->addItem(tr("(to be chosen)"), QString());
    for (const HeirChoice& heir : line.heirs)
        choice->addItem(heir.name, heir.id);
    choice->setFocusPolicy(Qt::StrongFocus);
    return choice;
}

void HandOverPage::showCases(const QList<HandOverLine>& cases)
{
    std::vector<TableLine> lines;
    for (const HandOverLine& line : cases)
        lines.push_back({.cells = {line.number, line.entity, line.from, line.ended}});
    model_->show(std::move(lines));
    for (int row = 0; row < model_->rowCount(); ++row)
        table_->setIndexWidget(model_->index(row, HeirColumn), makeChoice(cases[row]));
    pages_->showThat(!cases.isEmpty());
    record_->setVisible(!cases.isEmpty());
    Q_EMIT waiting(static_cast<int>(cases.size()));
}

QList<std::pair<QString, QString>> HandOverPage::choices() const
{
    QList<std::pair<QString, QString>> chosen;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const auto* choice =
            static_cast<QComboBox*>(table_->indexWidget(model_->index(row, HeirColumn)));
        const QString unit = choice->currentData().toString();
        if (!unit.isEmpty())
            chosen += {model_->text(row, NumberColumn), unit};
    }
    return chosen;
}

void HandOverPage::refresh()
{
    presenter_.refresh();
}

} // namespace jiuzhang::ui
