// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatch_panel.h"

#include "core/base/output_file.h"
#include "core/office/papers/papers.h"
#include "ui/dispatch/letter_output.h"
#include "ui/shared/error_text.h"
#include "ui/shared/line_view.h"
#include "ui/shared/unit_choice.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace jiuzhang::ui {

namespace {

enum Column { NumberColumn, EntityColumn };

constexpr int kUnit = Qt::UserRole;

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DispatchPanel::DispatchPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent), workplace_(workplace), prompts_(prompts), presenter_(workplace, *this)
{
    auto* halves = new QSplitter(this);
    halves->addWidget(makeQueue());
    pages_ = new QStackedWidget(halves);
    pages_->addWidget(makeProposal());
    nothing_ = wrapped(pages_);
    nothing_->setAlignment(Qt::AlignCenter);
    pages_->addWidget(nothing_);
    halves->addWidget(pages_);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(halves, 1);
    column->addWidget(makeFoot());
    setFocusProxy(queue_);
}

QWidget* DispatchPanel::makeQueue()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    count_ = new QLabel(side);
    count_->setProperty("heading", true);
    column->addWidget(count_);
    waiting_ = new LineModel({tr("Case number"), tr("Market entity"), tr("Category"), tr("State")},
                             LineModel::Boxes::First, side);
    queue_ = new LineView(waiting_, EntityColumn, side);
    column->addWidget(queue_, 1);
    connect(queue_, &LineView::chosen, this, [this](int row) { presenter_.choose(row); });
    connect(queue_, &LineView::opened, this,
            [this](int row) { Q_EMIT caseWanted(waiting_->text(row, NumberColumn)); });
    connect(waiting_, &LineModel::boxesTurned, this, [this] { changed(); });
    return side;
}

QWidget* DispatchPanel::makeProposal()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    title_ = wrapped(page);
    title_->setProperty("heading", true);
    summary_ = wrapped(page);
    claim_ = wrapped(page);
    reason_ = wrapped(page);
    mustChoose_ = wrapped(page);
    mustChoose_->setProperty("mistake", true);
    ownCase_ = wrapped(page);
    traceToggle_ = new QToolButton(page);
    traceToggle_->setText(tr("How this came about"));
    traceToggle_->setCheckable(true);
    traceToggle_->setArrowType(Qt::RightArrow);
    traceToggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    traceToggle_->setAutoRaise(true);
    trace_ = wrapped(page);
    trace_->hide();
    connect(traceToggle_, &QToolButton::toggled, this, [this](bool open) {
        trace_->setVisible(open);
        traceToggle_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(summary_),
                          static_cast<QWidget*>(claim_), static_cast<QWidget*>(mustChoose_)})
        column->addWidget(part);
    column->addWidget(makeChoices());
    column->addWidget(reason_);
    column->addWidget(ownCase_);
    column->addWidget(traceToggle_);
    column->addWidget(trace_);
    column->addStretch(1);
    return page;
}

QWidget* DispatchPanel::makeChoices()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 6, 0, 6);
    const Directory& directory = workplace_.desk.programme.directory;
    lead_ = new UnitChoice(directory, workplace_.desk.workingDate, box);
    form->addRow(tr("&Unit responsible"), lead_);
    copies_ = new QListWidget(box);
    copies_->setObjectName(QStringLiteral("copies"));
    copies_->setMaximumHeight(fontMetrics().height() * 5);
    form->addRow(tr("&Copied units"), copies_);
    auto* more = new QWidget(box);
    auto* row = new QHBoxLayout(more);
    row->setContentsMargins({});
    otherCopy_ = new UnitChoice(directory, workplace_.desk.workingDate, more);
    otherCopy_->setCurrentText({});
    auto* add = new QPushButton(tr("Add a copy"), more);
    row->addWidget(otherCopy_, 1);
    row->addWidget(add);
    form->addRow(tr("&Another unit"), more);
    why_ = new QLineEdit(box);
    why_->setPlaceholderText(tr("Needed when you depart from the proposal"));
    form->addRow(tr("&Reason"), why_);
    connect(lead_, &QComboBox::currentTextChanged, this, [this] { changed(); });
    connect(copies_, &QListWidget::itemChanged, this, [this] { changed(); });
    connect(why_, &QLineEdit::textChanged, this, [this] { changed(); });
    connect(add, &QPushButton::clicked, this, [this] { addTypedCopy(); });
    return box;
}

QWidget* DispatchPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    obstacle_ = wrapped(foot);
    sent_ = wrapped(foot);
    column->addWidget(obstacle_);
    column->addWidget(sent_);
    auto* row = new QHBoxLayout;
    preview_ = new QPushButton(tr("Pre&view the letters…"), foot);
    send_ = new QPushButton(tr("&Send this case"), foot);
    send_->setDefault(true);
    sendChecked_ = new QPushButton(foot);
    print_ = new QPushButton(tr("&Print the letters…"), foot);
    save_ = new QPushButton(tr("Save as P&DF…"), foot);
    preview_->setObjectName(QStringLiteral("preview"));
    send_->setObjectName(QStringLiteral("send"));
    sendChecked_->setObjectName(QStringLiteral("sendChecked"));
    save_->setObjectName(QStringLiteral("save"));
    for (auto* button : {preview_, send_, sendChecked_})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(print_);
    row->addWidget(save_);
    column->addLayout(row);
    print_->hide();
    save_->hide();
    sent_->hide();
    connect(preview_, &QPushButton::clicked, this, [this] { showPreview(); });
    connect(send_, &QPushButton::clicked, this,
            [this] { presenter_.send({queue_->currentRow()}); });
    connect(sendChecked_, &QPushButton::clicked, this,
            [this] { presenter_.send(waiting_->checkedRows()); });
    connect(print_, &QPushButton::clicked, this, [this] { printLetters(); });
    connect(save_, &QPushButton::clicked, this, [this] { saveLetters(); });
    return foot;
}

void DispatchPanel::refresh()
{
    presenter_.refresh();
}

void DispatchPanel::offer(const QStringList& numbers)
{
    presenter_.offer(numbers);
}

void DispatchPanel::showWaiting(const std::vector<WaitingCase>& cases, qsizetype current)
{
    const QSignalBlocker quiet(queue_);
    std::vector<TableLine> lines;
    for (const auto& waiting : cases)
        lines.push_back(
            {.cells = {waiting.number.text(), waiting.entity, waiting.category, waiting.state}});
    waiting_->show(std::move(lines));
    if (current >= 0)
        queue_->selectRow(static_cast<int>(current));
    count_->setText(tr("%n case(s) wait to be sent", nullptr, static_cast<int>(cases.size())));
}

void DispatchPanel::showProposal(const ProposalWords& proposal)
{
    const QSignalBlocker quietLead(lead_);
    const QSignalBlocker quietCopies(copies_);
    const QSignalBlocker quietWhy(why_);
    pages_->setCurrentIndex(0);
    title_->setText(proposal.title);
    summary_->setText(proposal.summary);
    claim_->setText(tr("Claim: %1").arg(proposal.claim));
    reason_->setText(tr("Why: %1").arg(proposal.reason));
    mustChoose_->setText(proposal.mustChoose.join(u'\n'));
    mustChoose_->setVisible(!proposal.mustChoose.isEmpty());
    ownCase_->setText(proposal.leadIsRespondent);
    ownCase_->setVisible(!proposal.leadIsRespondent.isEmpty());
    trace_->setText(proposal.trace.join(u'\n'));
    lead_->setCurrentText(proposal.lead);
    copies_->clear();
    for (const auto& offer : proposal.copies)
        addCopy(offer);
    otherCopy_->setCurrentText({});
    why_->clear();
}

void DispatchPanel::addCopy(const UnitOffer& offer)
{
    auto* item = new QListWidgetItem(offer.name, copies_);
    item->setData(kUnit, offer.unit.text());
    item->setCheckState(offer.chosen ? Qt::Checked : Qt::Unchecked);
}

void DispatchPanel::addTypedCopy()
{
    const Desk& desk = workplace_.desk;
    const auto unit = desk.programme.directory.named(otherCopy_->currentText(), desk.workingDate);
    if (!unit)
        return refuse(unit.error());
    addCopy({*unit, desk.programme.directory.name(*unit), true});
    otherCopy_->setCurrentText({});
    changed();
}

void DispatchPanel::showNothing(const QString& sentence)
{
    nothing_->setText(sentence);
    pages_->setCurrentIndex(1);
    showObstacle(sentence);
    obstacle_->hide();
}

void DispatchPanel::showObstacle(const QString& sentence)
{
    obstacle_->setText(sentence);
    obstacle_->setVisible(!sentence.isEmpty());
    for (auto* button : {preview_, send_}) {
        button->setEnabled(sentence.isEmpty());
        button->setToolTip(sentence);
    }
    const auto checked = static_cast<int>(waiting_->checkedRows().size());
    sendChecked_->setText(tr("Send the %n checked case(s) as proposed", nullptr, checked));
    sendChecked_->setEnabled(checked > 0);
    sendChecked_->setToolTip(checked > 0 ? QString() : tr("Check cases in the list first."));
}

void DispatchPanel::showSent(const std::vector<SentCase>& cases, qsizetype letters)
{
    QStringList lines;
    for (const auto& each : cases)
        lines += (each.ok ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + each.sentence;
    sent_->setText(lines.join(u'\n'));
    sent_->show();
    print_->setVisible(letters > 0);
    save_->setVisible(letters > 0);
    if (letters > 0)
        Q_EMIT recordChanged();
}

void DispatchPanel::refuse(const Error& error)
{
    showObstacle(errorText(error));
}

DispatchForm DispatchPanel::formInFields() const
{
    DispatchForm form{lead_->currentText(), {}, why_->text()};
    for (int row = 0; row < copies_->count(); ++row) {
        const auto* item = copies_->item(row);
        if (item->checkState() == Qt::Checked)
            form.copied.emplace_back(item->data(kUnit).toString());
    }
    return form;
}

void DispatchPanel::changed()
{
    presenter_.change(formInFields());
}

void DispatchPanel::showPreview()
{
    const auto orders = presenter_.preview();
    if (!orders)
        return refuse(orders.error());
    if (auto shown = previewLetters(workplace_.desk, *orders, this); !shown)
        refuse(shown.error());
}

void DispatchPanel::printLetters()
{
    if (auto printed = ui::printLetters(workplace_.desk, presenter_.letters(), this); !printed)
        refuse(printed.error());
}

void DispatchPanel::saveLetters()
{
    const auto path = prompts_.saveFile(
        tr("Save the letters"), presenter_.letters().front().numberText + QStringLiteral(".pdf"),
        tr("PDF (*.pdf)"));
    if (!path)
        return;
    const auto saved =
        lettersTogether(workplace_.desk, presenter_.letters()).and_then([&](const QByteArray& pdf) {
            return writeOut(*path, pdf);
        });
    if (!saved)
        return refuse(saved.error());
    Q_EMIT said(tr("Saved: %1").arg(*path));
}

} // namespace jiuzhang::ui
