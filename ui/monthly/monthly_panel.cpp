// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monthly/monthly_panel.h"

#include "core/figures/definitions.h"
#include "ui/monthly/correction_lines.h"
#include "ui/shared/figure_model.h"
#include "ui/shared/figure_view.h"
#include "ui/shared/line_view.h"
#include "ui/shared/work_line.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>

namespace jiuzhang::ui {

namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// The figures that are asked for first, under the names the report has for them.
QString keyFigures(const Figures& figures)
{
    using enum Measure;
    QStringList parts;
    for (const auto measure : {Opening, New, Settled, Closing, Late})
        parts += QStringLiteral("%1 %2")
                     .arg(headingOf(rowOf(measure), figures.span))
                     .arg(figures.total.count(measure));
    return parts.join(QStringLiteral("　·　"));
}

} // namespace

MonthlyPanel::MonthlyPanel(Workplace& workplace, Prompts& prompts, QWidget* parent) : Screen(parent)
{
    span_ = wrappedLabel(this);
    key_ = wrappedLabel(this);
    key_->setProperty("subheading", true);
    rates_ = wrappedLabel(this);
    identity_ = wrappedLabel(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(span_);
    column->addWidget(makeQuestion());
    column->addWidget(key_);
    column->addWidget(makeTables(), 1);
    column->addWidget(identity_);
    column->addWidget(rates_);
    line_ = new WorkLine(this);
    column->addWidget(line_);
    setFocusProxy(month_);

    presenter_ =
        std::make_unique<MonthlyPresenter>(workplace, prompts, static_cast<MonthlyView&>(*this));
    connect(line_, &WorkLine::cancelled, this, [this] { presenter_->cancel(); });
    connect(line_, &WorkLine::openWanted, this,
            [&prompts](const QString& file) { prompts.openInDesktop(file); });
    allowActs();
}

MonthlyPanel::~MonthlyPanel() = default;

QWidget* MonthlyPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Monthly report"), head);
    title->setProperty("heading", true);
    month_ = new QComboBox(head);
    month_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("Mon&th"), head);
    label->setBuddy(month_);
    state_ = wrappedLabel(head);
    state_->setProperty("subheading", true);
    export_ = new QPushButton(tr("E&xport the workbook…"), head);
    export_->setObjectName(QStringLiteral("export"));
    export_->setShortcut(QKeySequence::Save);
    freeze_ = new QPushButton(tr("&Freeze as reported…"), head);
    freeze_->setObjectName(QStringLiteral("freeze"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addSpacing(16);
    row->addWidget(label);
    row->addWidget(month_);
    row->addSpacing(8);
    row->addWidget(state_, 1);
    row->addWidget(export_);
    row->addWidget(freeze_);
    connect(month_, &QComboBox::currentIndexChanged, this, [this] {
        question_->hide();
        presenter_->choose(month_->currentData().toString());
    });
    connect(export_, &QPushButton::clicked, this, [this] { presenter_->exportWorkbook(); });
    connect(freeze_, &QPushButton::clicked, this, [this] {
        questionText_->setText(presenter_->freezeQuestion());
        question_->show();
        notYet_->setFocus();
    });
    return head;
}

QWidget* MonthlyPanel::makeQuestion()
{
    question_ = new QFrame(this);
    question_->setObjectName(QStringLiteral("question"));
    question_->setFrameShape(QFrame::StyledPanel);
    questionText_ = wrappedLabel(question_);
    auto* yes = new QPushButton(tr("Free&ze"), question_);
    yes->setObjectName(QStringLiteral("yes"));
    notYet_ = new QPushButton(tr("&Not yet"), question_);
    auto* row = new QHBoxLayout(question_);
    row->addWidget(questionText_, 1);
    row->addWidget(yes);
    row->addWidget(notYet_);
    connect(yes, &QPushButton::clicked, this, [this] {
        question_->hide();
        presenter_->freeze();
    });
    connect(notYet_, &QPushButton::clicked, this, [this] {
        question_->hide();
        freeze_->setFocus();
    });
    auto* escape = new QShortcut(Qt::Key_Escape, question_);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, notYet_, &QPushButton::click);
    question_->hide();
    return question_;
}

QWidget* MonthlyPanel::makeTables()
{
    units_ = new FigureModel(this);
    categories_ = new FigureModel(this);
    auto* nothing = new QLabel(
        tr("No case was open, registered or closed in this period.\n\nThe workbook can be "
           "exported all the same: it is the nil return."),
        this);
    nothing->setObjectName(QStringLiteral("nothing"));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    tables_ = new QTabWidget(this);
    tables_->addTab(new FigureView(units_, tables_), tr("By &unit"));
    tables_->addTab(new FigureView(categories_, tables_), tr("By &category"));
    tables_->addTab(makeCorrections(tables_), QString());
    pages_ = new QStackedWidget(this);
    pages_->addWidget(tables_);
    pages_->addWidget(nothing);
    return pages_;
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

void MonthlyPanel::showReport(const MonthReport* report)
{
    shown_ = report != nullptr;
    allowActs();
    if (!report)
        return;
    const Figures& figures = report->figures;
    pages_->setCurrentIndex(figures.total.isZero() ? 1 : 0);
    key_->setText(keyFigures(figures));
    span_->setText(spanLine(figures.span));
    units_->show(figures.span, figures.units, figures.total);
    categories_->show(figures.span, figures.categories, figures.total);
    corrections_->show(CorrectionLines::of(figures.span, figures.corrections));
    tables_->setTabText(2, tr("Co&rrections (%1)").arg(figures.corrections.size()));
    identity_->setText(identityLine(figures));
    rates_->setText(rateLines(figures).join(QStringLiteral("；")));
}

void MonthlyPanel::showWork(const QString& what, bool cancellable)
{
    underWay_ = !what.isEmpty();
    line_->showWork(what, cancellable);
    allowActs();
}

void MonthlyPanel::showProgress(int percent)
{
    line_->showProgress(percent);
}

void MonthlyPanel::offerFreezing(const QString& hindrance)
{
    hindrance_ = hindrance;
    state_->setText(hindrance.isEmpty() ? tr("Not frozen yet.") : hindrance);
    allowActs();
}

void MonthlyPanel::allowActs()
{
    export_->setEnabled(shown_ && !underWay_);
    freeze_->setEnabled(shown_ && !underWay_ && hindrance_.isEmpty());
    freeze_->setToolTip(hindrance_);
}

void MonthlyPanel::say(const QString& sentence, const QString& file)
{
    line_->say(sentence, file);
}

void MonthlyPanel::refuse(const Error& error)
{
    line_->refuse(error);
}

void MonthlyPanel::showRecordChanged()
{
    Q_EMIT recordChanged();
}

} // namespace jiuzhang::ui
