// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casefile_panel.h"

#include "core/office/papers/paper_fields.h"
#include "ui/casefile/act_form.h"
#include "ui/casefile/acts_pane.h"
#include "ui/paper/press/paper_pages.h"
#include "ui/shared/due_trace.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/terms_text.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTextBrowser>

namespace jiuzhang::ui {

namespace {

// What a line of the letters' list opens.
constexpr int kLetter = Qt::UserRole;
constexpr int kAttachment = Qt::UserRole + 1;

constexpr int kLastStage = 4;

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
    : WorkScreen(prompts, parent), workplace_(workplace)
{
    auto* search = makeSearch();
    pages_ = new ShownOrWhyNot(columnOf(this, {makeHead(), wide(makeBody())}), {}, this);
    layOut({search, wide(pages_)});
    setFocusProxy(number_); // after an act the next case number
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
    number_ = new QLineEdit(this);
    number_->setPlaceholderText(QStringLiteral("2022-0001"));
    number_->setMaximumWidth(150);
    const auto find = [this] {
        presenter_->find(number_->text());
        number_->selectAll(); // what is typed next is another number
    };
    auto* open = button(tr("Sh&ow"), "", this, find);
    connect(number_, &QLineEdit::returnPressed, this, find);
    auto* search = new QShortcut(QKeySequence::Find, this);
    connect(search, &QShortcut::activated, number_, [this] {
        number_->setFocus();
        number_->selectAll();
    });
    return rowOf(this, {labelFor(number_, tr("Case &number")), number_, open, wide(makeLine())});
}

QWidget* CaseFilePanel::makeHead()
{
    title_ = sentence({}, this);
    title_->setProperty("heading", true);
    auto* save = new QPushButton(tr("Save a &paper"), this);
    save->setMenu(makePapersMenu());
    auto* print = button(tr("Pr&int clue form…"), "", this, &CaseFilePanel::printClueForm);
    stages_ = new QLabel(this);
    clock_ = new QLabel(this);
    why_ = button(tr("&Why this day"), "", this, [this] {
        auto* trace = new DueTrace(presenter_->file()->subject, workplace_.desk.calendar, this);
        trace->showAt(why_->mapToGlobal(QPoint(0, why_->height())));
    });
    return columnOf(this,
                    {inRow({wide(title_), save, print}), inRow({wide(stages_), clock_, why_})});
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
    sheet_ = new QTextBrowser(this);
    sheet_->setMinimumWidth(330);
    auto* history = makeHistory();
    acts_ = new ActsPane(workplace_.desk, this);
    acts_->setMinimumWidth(310);
    auto* body = split(Qt::Horizontal, this, {wide(sheet_, 3), wide(history, 2), wide(acts_)});
    body->setSizes({460, 340, 340});
    return body;
}

QWidget* CaseFilePanel::makeHistory()
{
    auto* history = new QWidget(this);
    history->setMinimumWidth(250);
    chronicle_ = new ChronicleModel(this);
    auto* view = new QListView(history);
    view->setModel(chronicle_);
    view->setWordWrap(true);
    view->setResizeMode(QListView::Adjust);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QListView::ScrollPerPixel);
    view->setSpacing(3);
    view->setAlternatingRowColors(true);
    letters_ = new QListWidget(history);
    letters_->setWordWrap(true);
    letters_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    openLetter_ = button(tr("&Open it"), "", this, &CaseFilePanel::openChosenLetter);
    inColumn(history,
             {subheading(tr("Chronicle, newest first"), history), wide(view, 3),
              subheading(tr("Letters and files"), history), wide(letters_),
              inRow({openLetter_, room()})},
             {12, 0, 0, 0});
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
    if (!file)
        return;
    const auto fields =
        clueFormFields(workplace_.desk, &file->subject, workplace_.desk.workingDate);
    const auto printed =
        paper::printPages(paper::PaperPress(), {{QStringLiteral("clue-form"), fields}}, this);
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
    line_->say({});
    pages_->showWhyNot(
        (why ? QStringLiteral("⚠ ") + errorText(*why) + QStringLiteral("\n\n") : QString()) +
        tr("Type a case number above and press Enter, or choose a case in the ledger."));
    number_->setFocus();
}

void CaseFilePanel::showCase(const CaseSheet& sheet)
{
    line_->say({});
    number_->setText(sheet.number);
    title_->setText(tr("%1  %2 · %3").arg(sheet.number, sheet.entity, sheet.state));
    stages_->setText(stageSteps(sheet.stage));
    clock_->setText(sheet.late ? QStringLiteral("⚠ ") + sheet.clock : sheet.clock);
    QFont font = clock_->font();
    font.setBold(sheet.late);
    clock_->setFont(font);
    why_->setVisible(sheet.dueIsCounted);
    sheet_->setHtml(htmlOf(sheet));
    pages_->showThat(true);
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
    say(sentence, {});
}

void CaseFilePanel::say(const QString& sentence, const QString& file)
{
    WorkScreen::say(sentence, file);
    Q_EMIT said(sentence);
}

void CaseFilePanel::wantDispatch(const CaseNumber& number)
{
    Q_EMIT dispatchWanted({number.text()});
}

} // namespace jiuzhang::ui
