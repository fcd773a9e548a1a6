// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/supervision_panel.h"

#include "core/base/output_file.h"
#include "core/office/papers/papers.h"
#include "ui/shared/error_text.h"
#include "ui/shared/line_view.h"
#include "ui/shared/work_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace jiuzhang::ui {

namespace {

enum Column { Number, Entity, Unit, Due, Late, Step };

constexpr int kNewLimit = 5; // working days that are offered as the new limit

// A dot of the step's colour beside its name.
QIcon dot(const QColor& colour)
{
    QPixmap picture(12, 12);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(1, 1, 10, 10);
    return QIcon(picture);
}

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SupervisionPanel::SupervisionPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent), workplace_(workplace), prompts_(prompts), issuing_(workplace),
      presenter_(workplace, *this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addWidget(makeHead());
    pages_ = new QStackedWidget(this);
    pages_->addWidget(makeTable());
    nothing_ = wrapped(pages_);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setText(tr("Looking at every case …"));
    pages_->addWidget(nothing_);
    pages_->setCurrentWidget(nothing_);
    column->addWidget(pages_, 1);
    column->addWidget(makeForm());
    work_ = new WorkLine(this);
    column->addWidget(work_);
    setFocusProxy(table_);
    connect(&issuing_, &LongWork::progressed, work_, &WorkLine::showProgress);
    connect(work_, &WorkLine::cancelled, &issuing_, &LongWork::cancel);
    connect(work_, &WorkLine::openWanted, this,
            [&prompts](const QString& file) { prompts.openInDesktop(file); });
    connect(&issuing_, &LongWork::finished, this, [this](const Outcome& outcome) {
        work_->showWork({}, false);
        if (!outcome && outcome.error().code != ErrorCode::Cancelled)
            refuse(outcome.error());
        presenter_.showResults(*results_);
    });
    changed();
}

QWidget* SupervisionPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    title_ = new QLabel(tr("To be urged"), head);
    title_->setProperty("heading", true);
    steps_ = new QComboBox(head);
    steps_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("&Step"), head);
    label->setBuddy(steps_);
    all_ = new QCheckBox(tr("Check &all shown"), head);
    row->addWidget(title_);
    row->addStretch(1);
    row->addWidget(all_);
    row->addSpacing(12);
    row->addWidget(label);
    row->addWidget(steps_);
    connect(steps_, &QComboBox::currentIndexChanged, this, [this] {
        presenter_.chooseStep(steps_->currentIndex() > 0 ? steps_->currentText() : QString());
    });
    connect(all_, &QCheckBox::toggled, this, [this](bool checked) { lines_->checkAll(checked); });
    return head;
}

QWidget* SupervisionPanel::makeTable()
{
    lines_ = new LineModel({tr("Case number"), tr("Market entity"), tr("Unit responsible"),
                            tr("Limit"), tr("How late"), tr("Proposed step"), tr("Passed over")},
                           LineModel::Boxes::First, this);
    table_ = new LineView(lines_, Entity, this);
    table_->setAccessibleName(tr("To be urged"));
    connect(lines_, &LineModel::boxesTurned, this, [this] { changed(); });
    connect(table_, &LineView::opened, this,
            [this](int row) { Q_EMIT caseWanted(lines_->text(row, Number)); });
    return table_;
}

QWidget* SupervisionPanel::makeForm()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins({});
    const Desk& desk = workplace_.desk;
    hasLimit_ = new QCheckBox(tr("Set a new &limit"), box);
    hasLimit_->setChecked(true);
    limit_ = new QDateEdit(desk.calendar.addWorkdays(desk.workingDate, kNewLimit).date, box);
    limit_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    limit_->setCalendarPopup(true);
    auto* limit = new QHBoxLayout;
    limit->addWidget(hasLimit_);
    limit->addWidget(limit_);
    limit->addStretch(1);
    form->addRow(limit);
    reason_ = new QLineEdit(box);
    reason_->setPlaceholderText(tr("Needed where the step is not above the last one"));
    form->addRow(tr("&Reason"), reason_);
    obstacle_ = wrapped(box);
    urged_ = wrapped(box);
    urged_->hide();
    form->addRow(urged_);
    issue_ = new QPushButton(box);
    issue_->setObjectName(QStringLiteral("issue"));
    save_ = new QPushButton(tr("Save the letters as P&DF…"), box);
    save_->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(issue_);
    row->addWidget(obstacle_, 1);
    row->addWidget(save_);
    form->addRow(row);
    connect(hasLimit_, &QCheckBox::toggled, limit_, &QWidget::setEnabled);
    connect(hasLimit_, &QCheckBox::toggled, this, [this] { changed(); });
    connect(limit_, &QDateEdit::dateChanged, this, [this] { changed(); });
    connect(reason_, &QLineEdit::textChanged, this, [this] { changed(); });
    connect(issue_, &QPushButton::clicked, this, [this] { issue(); });
    connect(save_, &QPushButton::clicked, this, [this] { saveLetters(); });
    return box;
}

void SupervisionPanel::refresh()
{
    presenter_.refresh();
}

void SupervisionPanel::showSteps(const QStringList& names)
{
    const QSignalBlocker quiet(steps_);
    const QString chosen = steps_->currentText();
    steps_->clear();
    steps_->addItem(tr("Every step"));
    steps_->addItems(names);
    steps_->setCurrentIndex(std::max(steps_->findText(chosen), 0));
}

void SupervisionPanel::showLines(const std::vector<UrgeLine>& lines, const QString& nothing)
{
    std::vector<TableLine> shown;
    for (const UrgeLine& line : lines)
        shown.push_back(
            {.cells = {line.number.text(), line.entity, line.unit, line.due, line.late,
                       line.needsReason ? tr("%1 (give a reason)").arg(line.step) : line.step,
                       line.skipped},
             .icons = {{Step, dot(line.colour)}}});
    lines_->show(std::move(shown));
    title_->setText(tr("%n case(s) to be urged", nullptr, lines_->rowCount()));
    nothing_->setText(nothing);
    pages_->setCurrentWidget(nothing.isEmpty() ? static_cast<QWidget*>(table_) : nothing_);
    const QSignalBlocker quietAll(all_);
    all_->setChecked(false);
    changed();
}

UrgeForm SupervisionPanel::formInFields() const
{
    return {hasLimit_->isChecked() ? std::optional(limit_->date()) : std::nullopt, reason_->text()};
}

void SupervisionPanel::changed()
{
    const auto rows = lines_->checkedRows();
    issue_->setText(tr("&Issue %n letter(s)", nullptr, static_cast<int>(rows.size())));
    presenter_.check(rows, formInFields());
}

void SupervisionPanel::showObstacle(const QString& sentence)
{
    obstacle_->setText(sentence);
    issue_->setEnabled(sentence.isEmpty() && !issuing_.isRunning());
    issue_->setToolTip(sentence);
}

void SupervisionPanel::issue()
{
    results_ = std::make_shared<std::vector<ActResult>>();
    issue_->setEnabled(false);
    work_->showWork(tr("Issuing the letters …"), true);
    issuing_.start(
        [results = results_, orders = presenter_.orders(lines_->checkedRows(), formInFields())](
            Desk& desk, const LongWork::Progress& progress) -> Outcome {
            *results = SupervisionPresenter::issue(desk, orders, progress);
            return {};
        });
}

void SupervisionPanel::showUrged(const std::vector<UrgedCase>& cases)
{
    QStringList lines;
    for (const auto& each : cases)
        lines += (each.ok ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + each.sentence;
    urged_->setText(lines.join(u'\n'));
    urged_->setVisible(!lines.isEmpty());
    save_->setVisible(!presenter_.letters().empty());
    Q_EMIT recordChanged();
}

void SupervisionPanel::refuse(const Error& error)
{
    work_->refuse(error);
}

void SupervisionPanel::saveLetters()
{
    const auto& letters = presenter_.letters();
    const auto path =
        prompts_.saveFile(tr("Save the letters"),
                          letters.front().numberText + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (!path)
        return;
    const auto pdf = lettersTogether(workplace_.desk, letters);
    if (!pdf)
        return refuse(pdf.error());
    if (const auto written = writeOut(*path, *pdf); !written)
        return refuse(written.error());
    work_->say(tr("Saved: %1").arg(*path), *path);
}

} // namespace jiuzhang::ui
