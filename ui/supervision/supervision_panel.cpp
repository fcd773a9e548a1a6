// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/supervision_panel.h"

#include "core/base/output_file.h"
#include "core/office/papers/papers.h"
#include "ui/shared/day_field.h"
#include "ui/shared/error_text.h"
#include "ui/shared/handing_out.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"
#include "ui/shared/masked_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>

namespace jiuzhang::ui {

namespace {

enum Column { Number, Entity, Unit, Due, Late, Step };

// Working days that are offered: for the new limit, and until an interview.
constexpr int kNewLimit = 5;
constexpr int kMeetingAfter = 2;

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

} // namespace

SupervisionPanel::SupervisionPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), workplace_(workplace), prompts_(prompts), issuing_(workplace),
      presenter_(workplace, *this)
{
    layOut({makeHead(), wide(makeTable()), makeForm(), makeLine()});
    setFocusProxy(table_);
    connect(&issuing_, &LongWork::progressed, line_, &WorkLine::showProgress);
    connect(line_, &WorkLine::cancelled, &issuing_, &LongWork::cancel);
    connect(&issuing_, &LongWork::finished, this, [this](const Outcome& outcome) {
        rest();
        if (!outcome && outcome.error().code != ErrorCode::Cancelled)
            refuse(outcome.error());
        presenter_.showResults(*results_);
    });
    changed();
}

QWidget* SupervisionPanel::makeHead()
{
    title_ = heading(tr("To be urged"), this);
    steps_ = new QComboBox(this);
    steps_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    all_ = new QCheckBox(tr("Check &all shown"), this);
    connect(steps_, &QComboBox::currentIndexChanged, this, [this] {
        presenter_.chooseStep(steps_->currentIndex() > 0 ? steps_->currentText() : QString());
    });
    connect(all_, &QCheckBox::toggled, this, [this](bool checked) { lines_->checkAll(checked); });
    return rowOf(this, {title_, room(), all_, gap(12), labelFor(steps_, tr("&Step")), steps_});
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
    pages_ = new ShownOrWhyNot(table_, tr("Looking at every case …"), this);
    pages_->showThat(false);
    return pages_;
}

QWidget* SupervisionPanel::makeForm()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins({});
    const Desk& desk = workplace_.desk;
    hasLimit_ = new QCheckBox(tr("Set a new &limit"), box);
    hasLimit_->setChecked(true);
    limit_ = new DayField(desk.calendar.addWorkdays(desk.workingDate, kNewLimit).date, box);
    limit_->setAccessibleName(tr("New limit"));
    form->addRow(inRow({hasLimit_, limit_, room()}));
    reason_ = new QLineEdit(box);
    reason_->setPlaceholderText(tr("Needed where the step is not above the last one"));
    form->addRow(tr("&Reason"), reason_);
    meetingOn_ = new DayField(desk.calendar.addWorkdays(desk.workingDate, kMeetingAfter).date, box);
    meetingTime_ = new QLineEdit(box);
    meetingTime_->setObjectName(QStringLiteral("meetingTime"));
    meetingTime_->setPlaceholderText(tr("Hour of the interview, such as 9:30"));
    meetingPlace_ = new QLineEdit(box);
    meetingPlace_->setObjectName(QStringLiteral("meetingPlace"));
    meetingPlace_->setPlaceholderText(tr("Place of the interview"));
    meeting_ = rowOf(box, {labelFor(meetingOn_, tr("Intervie&w on")), meetingOn_, meetingTime_,
                           wide(meetingPlace_, 2)});
    form->addRow(meeting_);
    obstacle_ = hint(box);
    urged_ = sentence({}, box);
    urged_->hide();
    form->addRow(urged_);
    issue_ = button({}, "issue", this, [this] { issue(); });
    save_ = button(tr("Save the letters as P&DF…"), "save", this, [this] { saveLetters(); });
    save_->hide();
    form->addRow(inRow({issue_, wide(obstacle_), save_}));
    connect(hasLimit_, &QCheckBox::toggled, limit_, &QWidget::setEnabled);
    connect(hasLimit_, &QCheckBox::toggled, this, [this] { changed(); });
    connect(limit_, &QDateEdit::dateChanged, this, [this] { changed(); });
    for (auto* line : {reason_, meetingTime_, meetingPlace_}) {
        line->setAccessibleName(line->placeholderText());
        connect(line, &QLineEdit::textChanged, this, [this] { changed(); });
    }
    connect(meetingOn_, &QDateEdit::dateChanged, this, [this] { changed(); });
    return box;
}

void SupervisionPanel::refresh()
{
    const Desk& desk = workplace_.desk;
    if (meetingOn_->date() < desk.workingDate) // another day has begun
        meetingOn_->setDate(desk.calendar.addWorkdays(desk.workingDate, kMeetingAfter).date);
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
    pages_->showWhyNot(nothing);
    const QSignalBlocker quietAll(all_);
    all_->setChecked(false);
    changed();
}

UrgeForm SupervisionPanel::formInFields() const
{
    return {hasLimit_->isChecked() ? std::optional(limit_->date()) : std::nullopt, reason_->text(),
            meetingOn_->date(), meetingTime_->text(), meetingPlace_->text()};
}

void SupervisionPanel::askMeeting(bool asked)
{
    meeting_->setVisible(asked);
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
    const auto orders = presenter_.orders(lines_->checkedRows(), formInFields());
    const auto issued = [&](Desk& desk) {
        (void)SupervisionPresenter::issue(desk, orders, [](int) { return true; });
    };
    if (!mayGoOut(workplace_, prompts_, issued, tr("Issue them so")))
        return;
    results_ = std::make_shared<std::vector<ActResult>>();
    issue_->setEnabled(false);
    showWork(tr("Issuing the letters …"), true);
    issuing_.start(
        [results = results_, orders](Desk& desk, const LongWork::Progress& progress) -> Outcome {
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
    const auto written = handOut(workplace_, prompts_, {letters, {}}, *path).and_then([&] {
        return writeOut(*path, *pdf);
    });
    if (!written)
        return refuse(written.error());
    sayDone(tr("Saved: %1").arg(*path), *path);
}

} // namespace jiuzhang::ui
