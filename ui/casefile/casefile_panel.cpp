// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casefile_panel.h"

#include "core/office/papers/paper_fields.h"
#include "ui/casefile/act_form.h"
#include "ui/casefile/acts_pane.h"
#include "ui/paper/press/paper_press.h"
#include "ui/shared/due_trace.h"
#include "ui/shared/error_text.h"
#include "ui/shared/notice.h"
#include "ui/shared/terms_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>

namespace jiuzhang::ui {

namespace {

// What a line of the letters' list opens.
constexpr int kLetter = Qt::UserRole;
constexpr int kAttachment = Qt::UserRole + 1;

constexpr int kLastStage = 4;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("subheading", true);
    return label;
}

// The four stages with the present one marked by more than its weight.
QString stageSteps(int present)
{
    QStringList steps;
    for (int stage = 1; stage <= kLastStage; ++stage) {
        const QString text =
            QStringLiteral("%1 %2").arg(stage).arg(stageText(stage).toHtmlEscaped());
        if (stage < present)
            steps += QStringLiteral("✓ ") + text;
        else if (stage == present)
            steps += QStringLiteral("<b>● %1</b>").arg(text);
        else
            steps += QStringLiteral("○ ") + text;
    }
    return steps.join(QStringLiteral(" &nbsp;→&nbsp; "));
}

} // namespace

CaseFilePanel::CaseFilePanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent), workplace_(workplace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeSearch());
    setFocusProxy(number_); // after an act the next case number
    nothing_ = new QLabel(this);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    auto* file = new QWidget(this);
    auto* inFile = new QVBoxLayout(file);
    inFile->setContentsMargins(0, 0, 0, 0);
    inFile->addWidget(makeHead());
    inFile->addWidget(makeBody(), 1);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(nothing_);
    pages_->addWidget(file);
    layout->addWidget(pages_, 1);
    presenter_ =
        std::make_unique<CaseFilePresenter>(workplace_, prompts, static_cast<CaseFileView&>(*this));

    connect(acts_, &ActsPane::chosen, this,
            [this](const ActRow* row) { presenter_->chooseAct(*row); });
    connect(acts_, &ActsPane::edited, this,
            [this] { presenter_->edited(acts_->form()->values(), acts_->form()->day()); });
    connect(acts_, &ActsPane::confirmed, this, [this] { presenter_->perform(); });
    connect(acts_, &ActsPane::closed, this, [this] { presenter_->closeAct(); });
    connect(acts_, &ActsPane::fileWanted, this, [this] {
        if (const auto path = presenter_->chooseFile())
            acts_->form()->setFile(*path);
    });
}

CaseFilePanel::~CaseFilePanel() = default;

QWidget* CaseFilePanel::makeSearch()
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    number_ = new QLineEdit(strip);
    number_->setPlaceholderText(QStringLiteral("2022-0001"));
    number_->setMaximumWidth(150);
    auto* label = new QLabel(tr("Case &number"), strip);
    label->setBuddy(number_);
    auto* open = new QPushButton(tr("Sh&ow"), strip);
    message_ = new Notice(strip);
    row->addWidget(label);
    row->addWidget(number_);
    row->addWidget(open);
    row->addWidget(message_, 1);
    row->addStretch(0);
    const auto find = [this] { presenter_->find(number_->text()); };
    connect(number_, &QLineEdit::returnPressed, this, find);
    connect(open, &QPushButton::clicked, this, find);
    auto* search = new QShortcut(QKeySequence::Find, this);
    connect(search, &QShortcut::activated, number_, [this] {
        number_->setFocus();
        number_->selectAll();
    });
    return strip;
}

QWidget* CaseFilePanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    title_ = new QLabel(head);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    title_->setProperty("heading", true);
    auto* save = new QPushButton(tr("Save a &paper"), head);
    save->setMenu(makePapersMenu());
    auto* print = new QPushButton(tr("Pr&int clue form…"), head);
    connect(print, &QPushButton::clicked, this, &CaseFilePanel::printClueForm);
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(save);
    top->addWidget(print);
    rows->addLayout(top);
    stages_ = new QLabel(head);
    clock_ = new QLabel(head);
    auto* second = new QHBoxLayout;
    second->addWidget(stages_, 1);
    second->addWidget(clock_);
    why_ = new QPushButton(tr("&Why this day"), head);
    second->addWidget(why_);
    connect(why_, &QPushButton::clicked, this, [this] {
        auto* trace = new DueTrace(presenter_->file()->subject, workplace_.desk.calendar, this);
        trace->showAt(why_->mapToGlobal(QPoint(0, why_->height())));
    });
    rows->addLayout(second);
    return head;
}

QMenu* CaseFilePanel::makePapersMenu()
{
    auto* menu = new QMenu(this);
    for (const auto& kind : CaseFilePresenter::papersOfCase())
        menu->addAction(paperText(kind) + QStringLiteral("…"), this,
                        [this, kind] { presenter_->savePaper(kind); });
    return menu;
}

QWidget* CaseFilePanel::makeBody()
{
    auto* body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    sheet_ = new QTextBrowser(body);
    sheet_->setMinimumWidth(330);
    acts_ = new ActsPane(workplace_.desk, body);
    acts_->setMinimumWidth(310);
    body->addWidget(sheet_);
    body->addWidget(makeHistory());
    body->addWidget(acts_);
    body->setSizes({460, 340, 340});
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 2);
    body->setStretchFactor(2, 1);
    return body;
}

QWidget* CaseFilePanel::makeHistory()
{
    auto* history = new QWidget(this);
    history->setMinimumWidth(250);
    auto* rows = new QVBoxLayout(history);
    rows->setContentsMargins(12, 0, 0, 0);
    rows->addWidget(heading(tr("Chronicle, newest first"), history));
    chronicle_ = new ChronicleModel(this);
    auto* view = new QListView(history);
    view->setModel(chronicle_);
    view->setWordWrap(true);
    view->setResizeMode(QListView::Adjust);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QListView::ScrollPerPixel);
    view->setSpacing(3);
    view->setAlternatingRowColors(true);
    rows->addWidget(view, 3);
    rows->addWidget(heading(tr("Letters and files"), history));
    letters_ = new QListWidget(history);
    letters_->setWordWrap(true);
    letters_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->addWidget(letters_, 1);
    openLetter_ = new QPushButton(tr("&Open it"), history);
    rows->addWidget(openLetter_, 0, Qt::AlignLeft);
    connect(openLetter_, &QPushButton::clicked, this, &CaseFilePanel::openChosenLetter);
    connect(letters_, &QListWidget::itemActivated, this, &CaseFilePanel::openChosenLetter);
    return history;
}

void CaseFilePanel::showCase(const CaseNumber& number)
{
    presenter_->show(number);
}

void CaseFilePanel::refresh()
{
    presenter_->refresh();
}

void CaseFilePanel::printClueForm()
{
    const auto& file = presenter_->file();
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (!file || dialog.exec() != QDialog::Accepted)
        return;
    const auto fields =
        clueFormFields(workplace_.desk, &file->subject, workplace_.desk.workingDate);
    const auto printed =
        paper::PaperPress().print({{QStringLiteral("clue-form"), fields}}, printer);
    if (!printed)
        refuse(printed.error());
}

void CaseFilePanel::openChosenLetter()
{
    const auto* item = letters_->currentItem();
    if (!item)
        return;
    if (const auto attachment = item->data(kAttachment); attachment.isValid())
        presenter_->openAttachment(attachment.toLongLong());
    else
        presenter_->openLetter(item->data(kLetter).toString());
}

void CaseFilePanel::showNoCase(const std::optional<Error>& why)
{
    message_->say({});
    nothing_->setText(
        (why ? QStringLiteral("⚠ ") + errorText(*why) + QStringLiteral("\n\n") : QString()) +
        tr("Type a case number above and press Enter, or choose a case in the ledger."));
    pages_->setCurrentIndex(0);
    number_->setFocus();
}

void CaseFilePanel::showCase(const CaseSheet& sheet)
{
    message_->say({});
    number_->setText(sheet.number);
    title_->setText(tr("%1  %2 · %3").arg(sheet.number, sheet.entity, sheet.state));
    stages_->setText(stageSteps(sheet.stage));
    clock_->setText(sheet.late ? QStringLiteral("⚠ ") + sheet.clock : sheet.clock);
    QFont font = clock_->font();
    font.setBold(sheet.late);
    clock_->setFont(font);
    why_->setVisible(sheet.dueIsCounted);
    sheet_->setHtml(htmlOf(sheet));
    pages_->setCurrentIndex(1);
}

void CaseFilePanel::showChronicle(const QList<ChronicleLine>& lines)
{
    chronicle_->show(lines);
}

void CaseFilePanel::showLetters(const std::vector<IssuedPaper>& letters,
                                const std::vector<Attachment>& attachments)
{
    letters_->clear();
    for (const auto& letter : letters) {
        auto* item = new QListWidgetItem(tr("%1  %2\nto %3, %4")
                                             .arg(letter.numberText, paperText(letter.kind),
                                                  letter.addressee, dateText(letter.issuedOn)),
                                         letters_);
        item->setData(kLetter, letter.numberText);
    }
    for (std::size_t at = 0; at < attachments.size(); ++at) {
        const auto& file = attachments[at];
        auto* item = new QListWidgetItem(
            tr("File: %1\n%2, %3")
                .arg(file.name, locale().formattedDataSize(file.size), dateText(file.on)),
            letters_);
        item->setData(kAttachment, static_cast<qlonglong>(at));
    }
    const bool any = letters_->count() > 0;
    if (any)
        letters_->setCurrentRow(0);
    openLetter_->setEnabled(any);
    openLetter_->setToolTip(any ? QString()
                                : tr("No letter was issued yet: “Dispatch” issues the first."));
}

void CaseFilePanel::showActs(const std::vector<ActOffer>& offers)
{
    acts_->showActs(offers);
}

void CaseFilePanel::showActForm(const ActRow* row)
{
    acts_->showForm(row);
}

void CaseFilePanel::showStillNeeded(const std::optional<Error>& need)
{
    acts_->showStillNeeded(need);
}

void CaseFilePanel::showDone(const QString& sentence)
{
    Q_EMIT recordChanged();
    say(sentence);
}

void CaseFilePanel::say(const QString& sentence)
{
    message_->say(sentence);
    Q_EMIT said(sentence);
}

void CaseFilePanel::refuse(const Error& error)
{
    message_->refuse(error);
}

void CaseFilePanel::wantDispatch(const CaseNumber& number)
{
    Q_EMIT dispatchWanted({number.text()});
}

} // namespace jiuzhang::ui
