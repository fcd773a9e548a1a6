// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pictures/figure_pictures.h"

#include "core/figures/definitions.h"
#include "ui/shared/pictures/bars_picture.h"
#include "ui/shared/pictures/month_chart_view.h"

#include <QGridLayout>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kBetween = 9; // pixels
constexpr int kAcross = 3;  // bars beside one another, above the months
constexpr int kRoomOfBars = 3;
constexpr int kRoomOfMonths = 2;

QString shownOf(const FigureRow& row, Measure measure)
{
    return rowOf(measure).isMoney ? row.money(measure).inWan()
                                  : QString::number(row.count(measure));
}

// The largest first; without those that have nothing of it.
std::vector<FigureRow> largest(std::vector<FigureRow> rows, Measure all, Measure part)
{
    std::erase_if(rows,
                  [&](const FigureRow& row) { return row.count(all) + row.count(part) == 0; });
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [&](const FigureRow& row) { return row.count(all); });
    return rows;
}

} // namespace

FigurePictures::FigurePictures(Measure all, Measure part, QWidget* parent)
    : QScrollArea(parent), months_(new MonthChartView(nullptr))
{
    auto* inside = new QWidget(this);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    using enum FigurePlace::Table;
    addBars(tr("Figures by unit"), Units, all, part);
    addBars(tr("Figures by category"), Categories, all, part);
    addBars(tr("Money by unit"), Units, Measure::Recognised, Measure::FulfilledOfRecognised);
    connect(months_, &MonthChartView::opened, this,
            [this](int mark) { Q_EMIT barOpened(MonthChartView::barOf(mark)); });
    auto* grid = new QGridLayout(inside); // takes them in
    grid->setContentsMargins({});
    grid->setSpacing(kBetween);
    for (int at = 0; at < kAcross; ++at) {
        grid->addWidget(bars_[static_cast<std::size_t>(at)].picture, 0, at);
        grid->setColumnStretch(at, 1);
    }
    grid->addWidget(months_, 1, 0, 1, kAcross);
    grid->setRowStretch(0, kRoomOfBars);
    grid->setRowStretch(1, kRoomOfMonths);
}

FigurePictures::~FigurePictures() = default;

void FigurePictures::addBars(const QString& name, FigurePlace::Table table, Measure all,
                             Measure part)
{
    const std::size_t at = bars_.size();
    auto* picture =
        new BarsPicture(name, part == Measure::Late ? Shade::Late : Shade::Done, nullptr);
    connect(picture, &BarsPicture::opened, this, [this, at](int mark) {
        const Bars& bars = bars_[at];
        Q_EMIT figureOpened({bars.table, bars.rows[mark]}, bars.all);
    });
    bars_.push_back({picture, table, all, part});
}

void FigurePictures::show(const Figures& figures, std::vector<MonthFlow> months)
{
    for (Bars& bars : bars_)
        showBars(bars, figures);
    months_->show(std::move(months));
}

void FigurePictures::showBars(Bars& bars, const Figures& figures)
{
    const bool byUnit = bars.table == FigurePlace::Table::Units;
    const QString all = headingWithUnit(rowOf(bars.all), figures.span);
    const QString part = headingOf(rowOf(bars.part), figures.span);
    std::vector<Bar> shown;
    bars.rows.clear();
    for (const FigureRow& row :
         largest(byUnit ? figures.units : figures.categories, bars.all, bars.part)) {
        const QString size = shownOf(row, bars.all);
        const QString ofIt = shownOf(row, bars.part);
        bars.rows += row.id;
        shown.push_back({row.name, row.count(bars.all), row.count(bars.part),
                         row.count(bars.part) == 0 ? size : withPart(size, ofIt),
                         tr("%1: %2 %3, %4 %5").arg(row.name, all, size, part, ofIt)});
    }
    bars.picture->show(byUnit ? tr("By unit: %1 (%2)").arg(all, part)
                              : tr("By category: %1 (%2)").arg(all, part),
                       std::move(shown));
}

} // namespace jiuzhang::ui
