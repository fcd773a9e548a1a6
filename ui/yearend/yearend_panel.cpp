// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/yearend_panel.h"

#include "core/figures/definitions.h"
#include "ui/shared/figure_model.h"
#include "ui/shared/figure_view.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"
#include "ui/shared/pictures/figure_pictures.h"
#include "ui/shared/year_choice.h"
#include "ui/yearend/carried_over_lines.h"
#include "ui/yearend/summary_text.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTextBrowser>

namespace jiuzhang::ui {

namespace {

QString linkTo(Measure measure, const QString& html)
{
    return QStringLiteral("<a href='%1'>%2</a>").arg(QLatin1String(rowOf(measure).key), html);
}

} // namespace

YearEndPanel::YearEndPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), workplace_(workplace)
{
    span_ = sentence({}, this);
    layOut({makeHead(), span_, wide(makeTabs()), makeLine()});
    setFocusProxy(year_);

    presenter_ =
        std::make_unique<YearEndPresenter>(workplace, prompts, static_cast<YearEndView&>(*this));
    allowActs();
}

YearEndPanel::~YearEndPanel() = default;

QWidget* YearEndPanel::makeHead()
{
    year_ = new QComboBox(this);
    pdf_ = button(tr("Export as P&DF…"), "pdf", this, [this] { presenter_->exportPdf(); });
    pdf_->setShortcut(QKeySequence::Save);
    docx_ = button(tr("Export as a text docu&ment…"), "docx", this,
                   [this] { presenter_->exportDocx(); });
    workbook_ = button(tr("E&xport as a workbook…"), "workbook", this,
                       [this] { presenter_->exportWorkbook(); });
    offer(Offer::Export, workbook_);
    connect(year_, &QComboBox::currentIndexChanged, this,
            [this] { presenter_->choose(year_->currentData().toInt()); });
    return rowOf(this, {heading(tr("Year-end summary"), this), gap(16),
                        labelFor(year_, tr("&Year")), year_, room(), pdf_, docx_, workbook_});
}

QWidget* YearEndPanel::makeTabs()
{
    tabs_ = new QTabWidget(this);
    categories_ = new FigureModel(FigurePlace::Table::Categories, this);
    units_ = new FigureModel(FigurePlace::Table::Units, this);
    tracks_ = new FigureModel(FigurePlace::Table::Tracks, this);
    causes_ = new QTextBrowser(tabs_);
    typical_ = new QTextBrowser(tabs_);
    satisfaction_ = new QTextBrowser(tabs_);
    studied_ = new QTextBrowser(tabs_);
    public_ = new QTextBrowser(tabs_);
    tabs_->addTab(makeOverview(), tr("&Overview"));
    tabs_->addTab(makePictures(), tr("&Pictures"));
    tabs_->addTab(makeTable(categories_), tr("By &category"));
    tabs_->addTab(makeTable(units_), tr("By &unit"));
    tabs_->addTab(makeTable(tracks_), tr("By trac&k"));
    tabs_->addTab(makeCarriedOver(), tr("To be ca&rried over"));
    tabs_->addTab(causes_, tr("Causes unresol&ved"));
    tabs_->addTab(satisfaction_, tr("&Satisfaction"));
    tabs_->addTab(studied_, tr("D&istrict study"));
    tabs_->addTab(typical_, tr("&Typical cases"));
    tabs_->addTab(public_, tr("Pu&blicity"));
    return tabs_;
}

QWidget* YearEndPanel::makeOverview()
{
    overview_ = new QLabel(tabs_);
    overview_->setObjectName(QStringLiteral("overview"));
    overview_->setAccessibleName(tr("The year in a few figures"));
    overview_->setTextFormat(Qt::RichText);
    overview_->setWordWrap(true);
    overview_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(overview_, &QLabel::linkActivated, this, [this](const QString& key) {
        if (const auto measure = measureNamed(key))
            presenter_->open({FigurePlace::Table::Total, {}}, *measure);
    });
    identity_ = sentence({}, tabs_);
    return columnOf(tabs_, {overview_, identity_, room()}, kAround);
}

QWidget* YearEndPanel::makePictures()
{
    pictures_ = new FigurePictures(Measure::AcceptedToDate, Measure::SettledToDate, tabs_);
    connect(pictures_, &FigurePictures::figureOpened, this,
            [this](const auto& place, Measure measure) { presenter_->open(place, measure); });
    connect(pictures_, &FigurePictures::barOpened, this,
            [this](const ChartBar& bar) { presenter_->open(bar); });
    return columnOf(tabs_, {wide(pictures_)}, kAround);
}

QWidget* YearEndPanel::makeTable(FigureModel* model)
{
    auto* view = new FigureView(model, tabs_);
    connect(view, &FigureView::opened, this, [this, model](const QModelIndex& index) {
        if (const auto figure = model->figureAt(index))
            presenter_->open(figure->place, figure->measure);
    });
    return view;
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
    offerYears(*year_, years, chosen);
}

void YearEndPanel::showSummary(const YearSummary* summary)
{
    shown_ = summary != nullptr;
    allowActs();
    if (!summary)
        return;
    const Figures& figures = summary->figures;
    span_->setText(spanLine(figures.span));
    overview_->setText(overviewText(*summary, linkTo));
    identity_->setText(identityLine(figures) + u'\n' +
                       (rateLines(figures) + remarkLines(figures)).join(QStringLiteral("；")));
    pictures_->show(figures, summary->months);
    categories_->show(figures.span, figures.categories, figures.total);
    units_->show(figures.span, figures.units, figures.total);
    tracks_->show(figures.span, figures.tracks, figures.total);
    carriedOver_->show(CarriedOverLines::of(summary->carriedOver, workplace_.desk.programme));
    causes_->setHtml(causesText(summary->unresolvedCauses));
    typical_->setHtml(typicalCasesText(*summary, workplace_.desk.programme));
    satisfaction_->setHtml(satisfactionText(*summary, workplace_.desk.programme));
    studied_->setHtml(studiedText(*summary, workplace_.desk.programme));
    public_->setHtml(publicText(*summary));
}

void YearEndPanel::showWork(const QString& what, bool cancellable)
{
    underWay_ = !what.isEmpty();
    WorkScreen::showWork(what, cancellable);
    allowActs();
}

void YearEndPanel::showCases(const ShownFigure& figure)
{
    Q_EMIT casesWanted(figure.name, figure.numbers);
}

void YearEndPanel::allowActs()
{
    pdf_->setEnabled(shown_ && !underWay_);
    docx_->setEnabled(shown_ && !underWay_);
    workbook_->setEnabled(shown_ && !underWay_);
}

} // namespace jiuzhang::ui
