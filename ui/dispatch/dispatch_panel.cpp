// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatch_panel.h"

#include "core/base/output_file.h"
#include "core/office/papers/papers.h"
#include "ui/paper/press/office_press.h"
#include "ui/paper/press/paper_pages.h"
#include "ui/shared/error_text.h"
#include "ui/shared/handing_out.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"
#include "ui/shared/masked_text.h"
#include "ui/shared/unit_choice.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

namespace jiuzhang::ui {

namespace {

enum Column { NumberColumn, EntityColumn };

constexpr int kUnit = Qt::UserRole;

} // namespace

DispatchPanel::DispatchPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent), workplace_(workplace), prompts_(prompts), presenter_(workplace, *this)
{
    auto* queue = makeQueue();
    pages_ = new ShownOrWhyNot(makeProposal(), {}, this);
    auto* halves = split(Qt::Horizontal, this, {wide(queue, 2), wide(pages_, 3)});
    layOut({wide(halves), makeFoot()});
    setFocusProxy(queue_);
}

QWidget* DispatchPanel::makeQueue()
{
    count_ = heading({}, this);
    waiting_ = new LineModel({tr("Case number"), tr("Market entity"), tr("Category"), tr("State")},
                             LineModel::Boxes::First, this);
    queue_ = new LineView(waiting_, EntityColumn, this);
    queue_->setAccessibleName(tr("Cases to be dispatched"));
    connect(queue_, &LineView::chosen, this, [this](int row) { presenter_.choose(row); });
    connect(queue_, &LineView::opened, this,
            [this](int row) { Q_EMIT caseWanted(waiting_->text(row, NumberColumn)); });
    connect(waiting_, &LineModel::boxesTurned, this, [this] { changed(); });
    return columnOf(this, {count_, wide(queue_)});
}

QWidget* DispatchPanel::makeProposal()
{
    auto* page = new QWidget(this);
    title_ = sentence({}, page);
    title_->setProperty("heading", true);
    summary_ = sentence({}, page);
    claim_ = sentence({}, page);
    reason_ = sentence({}, page);
    mustChoose_ = sentence({}, page);
    mustChoose_->setProperty("mistake", true);
    ownCase_ = sentence({}, page);
    traceToggle_ = new QToolButton(page);
    traceToggle_->setText(tr("How this came about"));
    traceToggle_->setCheckable(true);
    traceToggle_->setArrowType(Qt::RightArrow);
    traceToggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    traceToggle_->setAutoRaise(true);
    trace_ = sentence({}, page);
    trace_->hide();
    connect(traceToggle_, &QToolButton::toggled, this, [this](bool open) {
        trace_->setVisible(open);
        traceToggle_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    inColumn(page,
             {title_, summary_, claim_, mustChoose_, makeChoices(), reason_, ownCase_, traceToggle_,
              trace_, room()},
             kAround);
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
    copies_->setAccessibleName(tr("Units that get a copy"));
    copies_->setMaximumHeight(fontMetrics().height() * 5);
    form->addRow(tr("&Copied units"), copies_);
    auto* more = new QWidget(box);
    otherCopy_ = new UnitChoice(directory, workplace_.desk.workingDate, more);
    otherCopy_->setCurrentText({});
    otherCopy_->setAccessibleName(tr("Another unit that gets a copy"));
    auto* add = button(tr("Add a copy"), "", this, [this] { addTypedCopy(); });
    inRow(more, {wide(otherCopy_), add});
    form->addRow(tr("&Another unit"), more);
    why_ = new QLineEdit(box);
    why_->setPlaceholderText(tr("Needed when you depart from the proposal"));
    form->addRow(tr("&Reason"), why_);
    connect(lead_, &QComboBox::currentTextChanged, this, [this] { changed(); });
    connect(copies_, &QListWidget::itemChanged, this, [this] { changed(); });
    connect(why_, &QLineEdit::textChanged, this, [this] { changed(); });
    return box;
}

QWidget* DispatchPanel::makeFoot()
{
    obstacle_ = sentence({}, this);
    sent_ = sentence({}, this);
    preview_ = button(tr("Pre&view the letters…"), "preview", this, [this] { showPreview(); });
    send_ = button(tr("&Send this case"), "send", this, [this] { send({queue_->currentRow()}); });
    send_->setDefault(true);
    sendChecked_ = button({}, "sendChecked", this, [this] { send(waiting_->checkedRows()); });
    print_ = button(tr("&Print the letters…"), "print", this, [this] { printLetters(); });
    Screen::offer(Offer::Print, print_);
    save_ = button(tr("Save as P&DF…"), "save", this, [this] { saveLetters(); });
    replies_ = button(tr("&Reply workbooks…"), "replies", this, [this] { saveReplyBooks(); });
    replies_->setToolTip(tr("A workbook for each unit, in which it answers about these cases; what "
                            "comes back is entered on the ledger's screen"));
    print_->hide();
    save_->hide();
    replies_->hide();
    sent_->hide();
    return columnOf(this,
                    {obstacle_, sent_,
                     inRow({preview_, send_, sendChecked_, room(), replies_, print_, save_})});
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
    pages_->showThat(true);
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
    pages_->showWhyNot(sentence);
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
    replies_->setVisible(letters > 0);
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

void DispatchPanel::send(const std::vector<qsizetype>& rows)
{
    const auto sent = [&](Desk& desk) { (void)presenter_.dispatched(desk, rows); };
    if (mayGoOut(workplace_, prompts_, sent, tr("Send them so")))
        presenter_.send(rows);
}

void DispatchPanel::showPreview()
{
    Desk looking = workplace_.desk;
    looking.masked = std::make_shared<MaskedPapers>();
    const auto orders = presenter_.preview(looking);
    if (!orders)
        return refuse(orders.error());
    const auto shown =
        paper::officePress(workplace_.desk).and_then([&](const paper::PaperPress& press) {
            return paper::showPages(
                press, *orders,
                tr("The letters as they will be; numbers are given when they are sent"),
                maskedText(*looking.masked, workplace_), this);
        });
    if (!shown)
        refuse(shown.error());
}

void DispatchPanel::printLetters()
{
    if (const auto may = handOut(workplace_, prompts_, {presenter_.letters(), {}}, {}); !may)
        return refuse(may.error());
    std::vector<PaperOrder> orders;
    for (const auto& letter : presenter_.letters())
        orders.push_back({letter.kind, letter.fields});
    const auto printed =
        paper::officePress(workplace_.desk).and_then([&](const paper::PaperPress& press) {
            return paper::printPages(press, orders, this);
        });
    if (!printed)
        refuse(printed.error());
}

void DispatchPanel::saveLetters()
{
    const auto path = prompts_.saveFile(
        tr("Save the letters"), presenter_.letters().front().numberText + QStringLiteral(".pdf"),
        tr("PDF (*.pdf)"));
    if (!path)
        return;
    const auto& letters = presenter_.letters();
    const auto saved =
        lettersTogether(workplace_.desk, letters).and_then([&](const QByteArray& pdf) -> Outcome {
            TRY(handOut(workplace_, prompts_, {letters, {}}, *path));
            return writeOut(*path, pdf);
        });
    if (!saved)
        return refuse(saved.error());
    Q_EMIT said(tr("Saved: %1").arg(*path));
}

void DispatchPanel::saveReplyBooks()
{
    const auto folder = prompts_.openFolder(tr("Folder for the reply workbooks"));
    if (!folder)
        return;
    const auto written = presenter_.writeReplyBooks(*folder);
    if (!written)
        return refuse(written.error());
    Q_EMIT recordChanged();
    Q_EMIT said(tr("Saved: %1").arg(written->join(QStringLiteral(", "))));
}

} // namespace jiuzhang::ui
