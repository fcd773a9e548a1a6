// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/yearend_panel.h"

#include "core/figures/definitions.h"
#include "ui/shared/figure_model.h"
#include "ui/shared/figure_view.h"
#include "ui/shared/line_view.h"
#include "ui/shared/work_line.h"
#include "ui/yearend/carried_over_lines.h"
#include "ui/yearend/month_chart_view.h"
#include "ui/yearend/summary_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>

namespace jiuzhang::ui {

YearEndPanel::YearEndPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent), workplace_(workplace)
{
    span_ = new QLabel(this);
    span_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(span_);
    column->addWidget(makeTabs(), 1);
    line_ = new WorkLine(this);
    column->addWidget(line_);
    setFocusProxy(year_);

    presenter_ =
        std::make_unique<YearEndPresenter>(workplace, prompts, static_cast<YearEndView&>(*this));
    connect(line_, &WorkLine::openWanted, this,
            [&prompts](const QString& file) { prompts.openInDesktop(file); });
    allowActs();
}

YearEndPanel::~YearEndPanel() = default;

QWidget* YearEndPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Year-end summary"), head);
    title->setProperty("heading", true);
    year_ = new QComboBox(head);
    auto* label = new QLabel(tr("&Year"), head);
    label->setBuddy(year_);
    pdf_ = new QPushButton(tr("Export as P&DF…"), head);
    pdf_->setObjectName(QStringLiteral("pdf"));
    pdf_->setShortcut(QKeySequence::Save);
    workbook_ = new QPushButton(tr("E&xport as a workbook…"), head);
    workbook_->setObjectName(QStringLiteral("workbook"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addSpacing(16);
    row->addWidget(label);
    row->addWidget(year_);
    row->addStretch(1);
    row->addWidget(pdf_);
    row->addWidget(workbook_);
    connect(year_, &QComboBox::currentIndexChanged, this,
            [this] { presenter_->choose(year_->currentData().toInt()); });
    connect(pdf_, &QPushButton::clicked, this, [this] { presenter_->exportPdf(); });
    connect(workbook_, &QPushButton::clicked, this, [this] { presenter_->exportWorkbook(); });
    return head;
}

QWidget* YearEndPanel::makeTabs()
{
    tabs_ = new QTabWidget(this);
    categories_ = new FigureModel(this);
    units_ = new FigureModel(this);
    tracks_ = new FigureModel(this);
    causes_ = new QTextBrowser(tabs_);
    typical_ = new QTextBrowser(tabs_);
    tabs_->addTab(makeOverview(), tr("&Overview"));
    tabs_->addTab(new FigureView(categories_, tabs_), tr("By &category"));
    tabs_->addTab(new FigureView(units_, tabs_), tr("By &unit"));
    tabs_->addTab(new FigureView(tracks_, tabs_), tr("By trac&k"));
    tabs_->addTab(makeCarriedOver(), tr("To be ca&rried over"));
    tabs_->addTab(causes_, tr("Causes unresol&ved"));
    tabs_->addTab(typical_, tr("&Typical cases"));
    return tabs_;
}

QWidget* YearEndPanel::makeOverview()
{
    auto* page = new QWidget(tabs_);
    overview_ = new QLabel(page);
    overview_->setTextFormat(Qt::RichText);
    overview_->setWordWrap(true);
    overview_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* chartTitle = new QLabel(tr("Cases by month"), page);
    chartTitle->setProperty("subheading", true);
    chart_ = new MonthChartView(page);
    identity_ = new QLabel(page);
    identity_->setWordWrap(true);
    auto* column = new QVBoxLayout(page);
    column->addWidget(overview_);
    column->addWidget(chartTitle);
    column->addWidget(chart_, 1);
    column->addWidget(identity_);
    return page;
}

QWidget* YearEndPanel::makeCarriedOver()
{
    const QStringList headings = CarriedOverLines::headings();
    carriedOver_ = new LineModel(headings, LineModel::Boxes::None, this);
    carriedOver_->alignRight(static_cast<int>(headings.size()) - 1);
    auto* table = new LineView(carriedOver_, 1, tabs_);
    table->setObjectName(QStringLiteral("carriedOver"));
    connect(table, &LineView::opened, this,
            [this](int row) { Q_EMIT caseWanted(carriedOver_->text(row, 0)); });
    return table;
}

void YearEndPanel::refresh()
{
    presenter_->refresh();
}

void YearEndPanel::showYears(const std::vector<int>& years, int chosen)
{
    const QSignalBlocker quiet(year_);
    year_->clear();
    for (const int year : years)
        year_->addItem(QString::number(year), year);
    year_->setCurrentIndex(year_->findData(chosen));
}

void YearEndPanel::showSummary(const YearSummary* summary)
{
    shown_ = summary != nullptr;
    allowActs();
    if (!summary)
        return;
    const Figures& figures = summary->figures;
    span_->setText(spanLine(figures.span));
    overview_->setText(overviewText(*summary));
    identity_->setText(identityLine(figures) + u'\n' +
                       rateLines(figures).join(QStringLiteral("；")));
    chart_->show(summary->months);
    categories_->show(figures.span, figures.categories, figures.total);
    units_->show(figures.span, figures.units, figures.total);
    tracks_->show(figures.span, figures.tracks, figures.total);
    carriedOver_->show(CarriedOverLines::of(summary->carriedOver, workplace_.desk.programme));
    causes_->setHtml(causesText(*summary));
    typical_->setHtml(typicalCasesText(*summary, workplace_.desk.programme));
}

void YearEndPanel::showWork(const QString& what)
{
    underWay_ = !what.isEmpty();
    line_->showWork(what, false);
    allowActs();
}

void YearEndPanel::allowActs()
{
    pdf_->setEnabled(shown_ && !underWay_);
    workbook_->setEnabled(shown_ && !underWay_);
}

void YearEndPanel::say(const QString& sentence, const QString& file)
{
    line_->say(sentence, file);
}

void YearEndPanel::refuse(const Error& error)
{
    line_->refuse(error);
}

} // namespace jiuzhang::ui
