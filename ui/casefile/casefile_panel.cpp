// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casefile_panel.h"

#include "core/office/papers/paper_fields.h"
#include "ui/casefile/acts_pane.h"
#include "ui/casefile/case_head.h"
#include "ui/casefile/chronicle_view.h"
#include "ui/paper/press/paper_pages.h"
#include "ui/shared/act_form.h"
#include "ui/shared/due_trace.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/terms_text.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QTextBrowser>

namespace jiuzhang::ui {

namespace {

// What a line of the letters' list opens.
constexpr int kLetter = Qt::UserRole;
constexpr int kAttachment = Qt::UserRole + 1;
constexpr int kAnnulled = Qt::UserRole + 2; // such a letter is not corrected any more

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
    connect(acts_, &ActsPane::edited, this, [this] {
        presenter_->take(acts_->form()->row());
        presenter_->edited(acts_->form()->values(), acts_->form()->day());
    });
    connect(acts_, &ActsPane::confirmed, this, [this] { presenter_->perform(); });
    connect(acts_, &ActsPane::closed, this, [this, &prompts] {
        const auto* form = acts_->form();
        if (!form || !(presenter_->isBegun() || isTypedInto(*form)) ||
            prompts.confirm(tr("What was typed is not recorded yet. Close the form?"),
                            tr("Close without recording")))
            presenter_->closeAct();
    });
    connect(acts_, &ActsPane::fileWanted, this, [this](ActForm* form) {
        if (const auto path = presenter_->chooseFile())
            form->setFile(*path);
    });
    connect(chronicle_, &ChronicleView::correctWanted, this,
            [this](qlonglong entry) { presenter_->correct(entry); });
    connect(chronicle_, &ChronicleView::undoWanted, this,
            [this](qlonglong entry) { presenter_->undo(entry); });
    connect(chronicle_, &ChronicleView::caseWanted, this, &Screen::caseWanted);
    connect(sheet_, &QTextBrowser::anchorClicked, this, [this](const QUrl& anchor) {
        const QString link = anchor.toString(); // CaseLine::mend, or CaseLine::opens
        if (link.contains(u'/'))
            presenter_->correct(link.section(u'/', 0, 0).toLongLong(), link.section(u'/', 1));
        else
            Q_EMIT caseWanted(link);
    });
    onKeys(this, Qt::SHIFT | Qt::Key_F2, [this] { presenter_->correct(0); });
    offer(Offer::Correct, [this] { presenter_->correct(0); });
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
    offer(Offer::Find, [this] {
        number_->setFocus();
        number_->selectAll();
    });
    return rowOf(this, {labelFor(number_, tr("Case &number")), number_, open, wide(makeLine())});
}

QWidget* CaseFilePanel::makeHead()
{
    auto* save = new QPushButton(tr("Save a &paper"), this);
    save->setMenu(makePapersMenu());
    auto* print = button(tr("Pr&int clue form…"), "", this, &CaseFilePanel::printClueForm);
    offer(Offer::Print, print);
    head_ = new CaseHead({save, print}, this);
    connect(head_, &CaseHead::whyWanted, this, [this](const QPoint& below) {
        auto* trace = new DueTrace(presenter_->file()->subject, workplace_.desk.calendar, this);
        trace->showAt(below);
    });
    return head_;
}

QMenu* CaseFilePanel::makePapersMenu()
{
    auto* menu = new QMenu(this);
    for (const auto& kind : CaseFilePresenter::papersOfCase())
        menu->addAction(
            CaseFilePresenter::isIssuedBySaving(kind)
                ? tr("%1 (the first time it is issued, and has a number)…").arg(paperText(kind))
                : paperText(kind) + QStringLiteral("…"),
            this, [this, kind] { presenter_->savePaper(kind); });
    return menu;
}

QWidget* CaseFilePanel::makeBody()
{
    acts_ = new ActsPane(workplace_.desk, this);
    sheet_ = new QTextBrowser(this);
    sheet_->setMinimumSize(330, 60);
    sheet_->setOpenLinks(false);
    // With the keyboard one goes on to the chronicle, not from link to link: Shift+F2 lists them.
    sheet_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard |
                                    Qt::LinksAccessibleByMouse);
    sheet_->setToolTip(tr("Shift+F2 corrects or changes what stands here"));
    auto* history = makeHistory();
    // What is done stands over what it is done to.
    auto* body = split(Qt::Horizontal, this,
                       {wide(columnOf(this, {acts_, wide(sheet_)}), 3), wide(history, 2)});
    body->setSizes({700, 440});
    return body;
}

QWidget* CaseFilePanel::makeHistory()
{
    auto* history = new QWidget(this);
    history->setMinimumWidth(250);
    chronicle_ = new ChronicleView(new ChronicleModel(this), history);
    chronicle_->setMinimumHeight(60);
    chronicle_->setToolTip(tr("F2 corrects the chosen entry, Delete withdraws or reverses it"));
    letters_ = new QListWidget(history);
    letters_->setWordWrap(true);
    letters_->setMinimumHeight(44);
    letters_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    openLetter_ = button(tr("&Open it"), "", this, &CaseFilePanel::openChosenLetter);
    correctLetter_ =
        button(tr("Correcting &letter…"), "", this, &CaseFilePanel::correctChosenLetter);
    correctLetter_->setToolTip(tr("A new letter with what is right now, which names this one"));
    auto* title = subheading(tr("C&hronicle, newest first"), history);
    title->setBuddy(chronicle_);
    inColumn(history,
             {title, wide(chronicle_, 3), subheading(tr("Letters and files"), history),
              wide(letters_), inRow({openLetter_, correctLetter_, room()})},
             {12, 0, 0, 0});
    connect(letters_, &QListWidget::currentRowChanged, this, &CaseFilePanel::showLetterWays);
    connect(letters_, &QListWidget::itemActivated, this, &CaseFilePanel::openChosenLetter);
    return history;
}

void CaseFilePanel::showCase(const CaseNumber& number)
{
    presenter_->show(number);
}

void CaseFilePanel::begin(const ActRow& row)
{
    const auto* open = qobject_cast<ActForm*>(acts_->form());
    if (open && &open->row() == &row) // what is typed into it stays
        return acts_->form()->takeFocus();
    presenter_->chooseAct(row);
}

void CaseFilePanel::attach(const QString& path)
{
    begin(rowOf(Act::Attach));
    if (auto* form = qobject_cast<ActForm*>(acts_->form()))
        form->setFile(path);
}

QStringList CaseFilePanel::chosenCases() const
{
    const auto& file = presenter_->file();
    return file ? QStringList{file->subject.number.text()} : QStringList();
}

void CaseFilePanel::refresh()
{
    presenter_->refresh();
}

void CaseFilePanel::hideEvent(QHideEvent* event)
{
    presenter_->pause();
    WorkScreen::hideEvent(event);
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

void CaseFilePanel::correctChosenLetter()
{
    presenter_->correctLetter(letters_->currentItem()->data(kLetter).toString());
}

void CaseFilePanel::showLetterWays()
{
    const auto* item = letters_->currentItem();
    openLetter_->setEnabled(item);
    correctLetter_->setEnabled(item && item->data(kLetter).isValid() &&
                               !item->data(kAnnulled).toBool());
}

void CaseFilePanel::showNoCase(const std::optional<Error>& why)
{
    line_->say({});
    pages_->showWhyNot(
        (why ? QStringLiteral("⚠ ") + errorText(*why) + QStringLiteral("\n\n") : QString()) +
        tr("No case is open. Type a case number above and press Enter, choose a case in any list, "
           "or find it by its name with Ctrl+K."));
    number_->setFocus();
}

void CaseFilePanel::showCase(const CaseSheet& sheet)
{
    line_->say({});
    const bool isSame = number_->text() == sheet.number;
    number_->setText(sheet.number);
    head_->show(sheet);
    const int place = isSame ? sheet_->verticalScrollBar()->value() : 0;
    sheet_->setHtml(htmlOf(sheet));
    sheet_->verticalScrollBar()->setValue(place);
    pages_->showThat(true);
}

void CaseFilePanel::showChronicle(const QList<ChronicleLine>& lines)
{
    chronicle_->show(lines);
}

void CaseFilePanel::showLetters(const std::vector<IssuedPaper>& letters,
                                const std::map<QString, QString>& annulled,
                                const std::vector<Attachment>& attachments)
{
    letters_->clear();
    for (const auto& letter : letters) {
        auto* item = new QListWidgetItem(tr("%1  %2\nto %3, %4")
                                             .arg(letter.numberText, paperText(letter.kind),
                                                  letter.addressee, dateText(letter.issuedOn)),
                                         letters_);
        item->setData(kLetter, letter.numberText);
        const auto why = annulled.find(letter.numberText);
        if (why == annulled.end())
            continue;
        item->setText(QStringLiteral("✗ ") + item->text() + u'\n' +
                      tr("Annulled: %1").arg(why->second));
        item->setData(kAnnulled, true);
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
    for (int row = letters_->count() - 1; row >= 0; --row) { // the first that counts
        if (!letters_->item(row)->data(kAnnulled).toBool())
            letters_->setCurrentRow(row);
    }
    showLetterWays();
    openLetter_->setToolTip(any ? QString()
                                : tr("No letter was issued yet: “Dispatch” issues the first."));
}

void CaseFilePanel::showActs(const std::vector<ActOffer>& offers)
{
    acts_->showActs(offers);
}

void CaseFilePanel::showActForm(const ActRow* row)
{
    if (row)
        noteKeyboard();
    acts_->showForm(row);
    if (row) {
        presenter_->shown(acts_->form()->values(), acts_->form()->day());
        return;
    }
    if (cameFrom_) {
        cameFrom_->setFocus(Qt::OtherFocusReason);
        backAt_ = cameFrom_;
    }
    cameFrom_.clear();
}

void CaseFilePanel::showMending(const Mending& mending)
{
    noteKeyboard();
    acts_->showMending(mending);
    Q_EMIT acts_->edited(); // the old values are those of the form now
}

void CaseFilePanel::noteKeyboard()
{
    QWidget* from = focusWidget();
    if (from && !(acts_->form() && acts_->form()->isAncestorOf(from)))
        cameFrom_ = from;
}

void CaseFilePanel::fillForm(const ActValues& values, QDate on)
{
    acts_->form()->fill(values, on);
}

void CaseFilePanel::showStillNeeded(const std::optional<Error>& need)
{
    acts_->showStillNeeded(need);
}

void CaseFilePanel::showDone(const QString& sentence)
{
    Q_EMIT recordChanged();
    if (backAt_) // whoever heard of it may have taken the keyboard
        backAt_->setFocus(Qt::OtherFocusReason);
    backAt_.clear();
    WorkScreen::sayDone(sentence, {});
    Q_EMIT said(sentence);
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
