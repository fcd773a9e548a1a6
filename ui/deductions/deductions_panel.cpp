// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deductions/deductions_panel.h"

#include "ui/deductions/deduction_lines.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"
#include "ui/shared/year_choice.h"

#include <QComboBox>

namespace jiuzhang::ui {

DeductionsPanel::DeductionsPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), workplace_(workplace)
{
    auto* head = makeHead();
    standing_ = sentence({}, this);
    standing_->setObjectName(QStringLiteral("standing"));
    auto* units = makeUnits();
    auto* halves = split(Qt::Vertical, this, {wide(units, 3), wide(makeParts(), 2)});
    pages_ = new ShownOrWhyNot(halves, tr("No unit loses points in this year."), this);
    layOut({head, standing_, wide(pages_), makeLine()});
    setFocusProxy(year_);

    presenter_ = std::make_unique<DeductionsPresenter>(workplace, prompts,
                                                       static_cast<DeductionsView&>(*this));
    allowActs();
}

DeductionsPanel::~DeductionsPanel() = default;

QWidget* DeductionsPanel::makeHead()
{
    year_ = new QComboBox(this);
    state_ = button(tr("Rec&ord a statement…"), "state", this,
                    [this] { presenter_->state(chosenUnit()); });
    fix_ = button(tr("A&pprove…"), "fix", this, [this] { presenter_->fix(); });
    workbook_ = button(tr("E&xport the workbook…"), "workbook", this,
                       [this] { presenter_->exportWorkbook(); });
    workbook_->setShortcut(QKeySequence::Save);
    offer(Offer::Export, workbook_);
    connect(year_, &QComboBox::currentIndexChanged, this,
            [this] { presenter_->choose(year_->currentData().toInt()); });
    return rowOf(this, {heading(tr("Points taken from units"), this), gap(16),
                        labelFor(year_, tr("&Year")), year_, room(), state_, fix_, workbook_});
}

QWidget* DeductionsPanel::makeUnits()
{
    units_ = new LineModel(DeductionLines::unitHeadings(), LineModel::Boxes::None, this);
    unitTable_ = new LineView(units_, 0, this);
    unitTable_->setObjectName(QStringLiteral("points"));
    unitTable_->setAccessibleName(tr("Points by unit"));
    connect(unitTable_, &LineView::chosen, this, [this] { unitChosen(); });
    return unitTable_;
}

QWidget* DeductionsPanel::makeParts()
{
    parts_ = new LineModel(DeductionLines::partHeadings(), LineModel::Boxes::None, this);
    auto* table = new LineView(parts_, 0, this);
    table->setObjectName(QStringLiteral("parts"));
    table->setAccessibleName(tr("What lies behind the points of the unit"));
    connect(table, &LineView::opened, this, [this](int row) {
        const QString number = parts_->index(row, 0).data(LineModel::kKey).toString();
        if (!number.isEmpty())
            Q_EMIT caseWanted(number);
    });
    statements_ = sentence({}, this);
    statements_->setObjectName(QStringLiteral("statements"));
    return columnOf(this, {subheading(tr("What lies behind them (Enter opens the case)"), this),
                           wide(table), statements_});
}

void DeductionsPanel::refresh()
{
    presenter_->refresh();
}

void DeductionsPanel::showYears(const std::vector<int>& years, int chosen)
{
    offerYears(*year_, years, chosen);
}

void DeductionsPanel::showSheet(const DeductionSheet* sheet)
{
    sheet_ = sheet ? std::optional(*sheet) : std::nullopt;
    const UnitId before = chosenUnit();
    std::vector<TableLine> lines;
    if (sheet_) {
        lines = DeductionLines::units(*sheet_, workplace_.desk.programme.directory);
        standing_->setText(DeductionLines::standing(*sheet_));
    }
    pages_->showThat(!lines.empty());
    units_->show(std::move(lines));
    int row = 0;
    for (int at = 0; at < units_->rowCount(); ++at) {
        if (units_->index(at, 0).data(LineModel::kKey).toString() == before.text())
            row = at;
    }
    unitTable_->selectRow(row);
    unitChosen();
}

UnitId DeductionsPanel::chosenUnit() const
{
    return UnitId(units_->index(unitTable_->currentRow(), 0).data(LineModel::kKey).toString());
}

void DeductionsPanel::unitChosen()
{
    const UnitId unit = chosenUnit();
    parts_->show(sheet_ ? DeductionLines::parts(*sheet_, unit) : std::vector<TableLine>());
    statements_->setText(sheet_ ? DeductionLines::statements(*sheet_, unit) : QString());
    allowActs();
}

void DeductionsPanel::showWork(const QString& what, bool cancellable)
{
    underWay_ = !what.isEmpty();
    WorkScreen::showWork(what, cancellable);
    allowActs();
}

void DeductionsPanel::allowActs()
{
    const bool isAtRest = sheet_ && !underWay_;
    const bool isFixed = sheet_ && sheet_->fixed;
    state_->setEnabled(isAtRest && unitTable_->currentRow() >= 0);
    state_->setToolTip(state_->isEnabled() ? QString() : tr("Choose a unit first."));
    fix_->setEnabled(isAtRest && !isFixed);
    fix_->setToolTip(isFixed ? tr("The points of this year are approved already.") : QString());
    workbook_->setEnabled(isAtRest);
}

} // namespace jiuzhang::ui
