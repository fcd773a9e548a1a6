// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monthly/monthly_panel.h"

#include "core/figures/definitions.h"
#include "ui/monthly/correction_lines.h"
#include "ui/shared/figure_model.h"
#include "ui/shared/figure_view.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"
#include "ui/shared/pictures/figure_pictures.h"

#include <QComboBox>
#include <QFrame>
#include <QTabWidget>

namespace jiuzhang::ui {

namespace {

// The figures that are asked for first, under the names the report has for them.
QString keyFigures(const Figures& figures)
{
    using enum Measure;
    QStringList parts;
    for (const auto measure : {Opening, New, Settled, Closing, Late})
        parts += QStringLiteral("%1 %2").arg(headingOf(rowOf(measure), figures.span),
                                             countText(figures.total, measure));
    return parts.join(QStringLiteral("　·　"));
}

} // namespace

MonthlyPanel::MonthlyPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent)
{
    span_ = sentence({}, this);
    key_ = sentence({}, this);
    key_->setProperty("subheading", true);
    rates_ = sentence({}, this);
    identity_ = sentence({}, this);
    layOut({makeHead(), span_, makeQuestion(), key_, wide(makeTables()), identity_, rates_,
            makeLine()});
    setFocusProxy(month_);

    presenter_ =
        std::make_unique<MonthlyPresenter>(workplace, prompts, static_cast<MonthlyView&>(*this));
    connect(line_, &WorkLine::cancelled, this, [this] { presenter_->cancel(); });
    allowActs();
}

MonthlyPanel::~MonthlyPanel() = default;

QWidget* MonthlyPanel::makeHead()
{
    month_ = new QComboBox(this);
    month_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    state_ = sentence({}, this);
    state_->setProperty("subheading", true);
    overview_ =
        button(tr("On one &page…"), "overview", this, [this] { presenter_->exportOverview(); });
    overview_->setToolTip(tr("The month for a leader: its figures beside those of the month before "
                             "and of a year ago, as a PDF or a text document"));
    export_ = button(tr("E&xport the workbook…"), "export", this,
                     [this] { presenter_->exportWorkbook(); });
    offer(Offer::Export, export_);
    export_->setShortcut(QKeySequence::Save);
    freeze_ = button(tr("&Freeze as reported…"), "freeze", this, [this] {
        questionText_->setText(presenter_->freezeQuestion());
        question_->show();
        notYet_->setFocus();
    });
    connect(month_, &QComboBox::currentIndexChanged, this, [this] {
        question_->hide();
        presenter_->choose(month_->currentData().toString());
    });
    return rowOf(this,
                 {heading(tr("Monthly report"), this), gap(16), labelFor(month_, tr("Mon&th")),
                  month_, gap(8), wide(state_), overview_, export_, freeze_});
}

QWidget* MonthlyPanel::makeQuestion()
{
    question_ = new QFrame(this);
    question_->setObjectName(QStringLiteral("question"));
    question_->setFrameShape(QFrame::StyledPanel);
    questionText_ = sentence({}, question_);
    auto* yes = button(tr("Free&ze"), "yes", this, [this] {
        question_->hide();
        presenter_->freeze();
    });
    notYet_ = button(tr("&Not yet"), "", this, [this] {
        question_->hide();
        freeze_->setFocus();
    });
    inRow(question_, {wide(questionText_), yes, notYet_}, kAround);
    onKeys(question_, Qt::Key_Escape, [this] { notYet_->click(); });
    question_->hide();
    return question_;
}

QWidget* MonthlyPanel::makeTables()
{
    units_ = new FigureModel(FigurePlace::Table::Units, this);
    categories_ = new FigureModel(FigurePlace::Table::Categories, this);
    tables_ = new QTabWidget(this);
    tables_->addTab(makeTable(units_, tables_), tr("By &unit"));
    tables_->addTab(makeTable(categories_, tables_), tr("By &category"));
    corrected_ = tables_->addTab(makeCorrections(tables_), QString());
    tables_->addTab(makePictures(tables_), tr("P&ictures"));
    pages_ = new ShownOrWhyNot(
        tables_,
        tr("No case was open, registered or closed in this period.\n\nThe workbook can be "
           "exported all the same: it is the nil return."),
        this);
    pages_->whyNot()->setObjectName(QStringLiteral("nothing"));
    return pages_;
}

QWidget* MonthlyPanel::makeTable(FigureModel* model, QWidget* parent)
{
    auto* view = new FigureView(model, parent);
    view->setAccessibleName(tr("Figures of the month"));
    connect(view, &FigureView::opened, this, [this, model](const QModelIndex& index) {
        if (const auto figure = model->figureAt(index))
            presenter_->open(figure->place, figure->measure);
    });
    return view;
}

QWidget* MonthlyPanel::makePictures(QWidget* parent)
{
    pictures_ = new FigurePictures(Measure::Closing, Measure::Late, parent);
    connect(pictures_, &FigurePictures::figureOpened, this,
            [this](const auto& place, Measure measure) { presenter_->open(place, measure); });
    connect(pictures_, &FigurePictures::barOpened, this,
            [this](const ChartBar& bar) { presenter_->open(bar); });
    return columnOf(parent, {wide(pictures_)}, kAround);
}

QWidget* MonthlyPanel::makeCorrections(QWidget* parent)
{
    corrections_ = new LineModel(CorrectionLines::headings(), LineModel::Boxes::None, this);
    auto* view = new LineView(corrections_, 1, parent);
    view->setObjectName(QStringLiteral("corrections"));
    connect(view, &LineView::opened, this,
            [this](int row) { Q_EMIT caseWanted(corrections_->text(row, 0)); });
    return view;
}

void MonthlyPanel::refresh()
{
    presenter_->refresh();
}

void MonthlyPanel::showMonths(const std::vector<MonthChoice>& months, const QString& chosen)
{
    const QSignalBlocker quiet(month_);
    month_->clear();
    for (const auto& each : months)
        month_->addItem(each.ended ? each.month : tr("%1 (under way)").arg(each.month), each.month);
    month_->setCurrentIndex(month_->findData(chosen));
}

void MonthlyPanel::showReport(const CountedMonth* month)
{
    shown_ = month != nullptr;
    allowActs();
    if (!month)
        return;
    const Figures& figures = month->report.figures;
    pages_->showThat(!figures.total.isZero());
    key_->setText(keyFigures(figures));
    span_->setText(spanLine(figures.span));
    units_->show(figures.span, figures.units, figures.total);
    categories_->show(figures.span, figures.categories, figures.total);
    corrections_->show(CorrectionLines::of(figures.span, figures.corrections));
    pictures_->show(figures, month->months);
    tables_->setTabText(corrected_, tr("Co&rrections (%1)").arg(figures.corrections.size()));
    identity_->setText(identityLine(figures));
    rates_->setText((rateLines(figures) + remarkLines(figures)).join(QStringLiteral("；")));
}

void MonthlyPanel::showWork(const QString& what, bool cancellable)
{
    underWay_ = !what.isEmpty();
    WorkScreen::showWork(what, cancellable);
    allowActs();
}

void MonthlyPanel::offerFreezing(const QString& hindrance)
{
    hindrance_ = hindrance;
    state_->setText(hindrance.isEmpty() ? tr("Not frozen yet.") : hindrance);
    allowActs();
}

void MonthlyPanel::showCases(const ShownFigure& figure)
{
    Q_EMIT casesWanted(figure.name, figure.numbers);
}

void MonthlyPanel::allowActs()
{
    export_->setEnabled(shown_ && !underWay_);
    overview_->setEnabled(shown_ && !underWay_);
    freeze_->setEnabled(shown_ && !underWay_ && hindrance_.isEmpty());
    freeze_->setToolTip(hindrance_);
}

} // namespace jiuzhang::ui
