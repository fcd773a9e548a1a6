// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_panel.h"

#include "ui/intake/clue_form.h"
#include "ui/intake/form_fields.h"
#include "ui/shared/draft_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/notice.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace jiuzhang::ui {

namespace {

constexpr int kDraftsListed = 30; // in the menu, the newest ones

QString draftTitle(const Draft& draft)
{
    const QString when = draft.savedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString entity = draftEntity(draft);
    return entity.isEmpty() ? IntakePanel::tr("%1  (no market entity yet)").arg(when)
                            : IntakePanel::tr("%1  %2").arg(when, entity);
}

} // namespace

IntakePanel::IntakePanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent), workplace_(workplace), prompts_(prompts)
{
    auto* head = makeHead();
    auto* form = makeForm();
    layOut({head, wide(form), makeLikely(), makeMessage(), makeFoot()});
    setFocusProxy(form_->field(formKeys().front())->firstEditor());
    presenter_ = std::make_unique<IntakePresenter>(workplace_, static_cast<IntakeView&>(*this));

    connect(form_, &ClueForm::edited, this,
            [this](const QJsonObject& typed) { presenter_->edited(typed); });
    connect(form_, &ClueForm::left, this, [this](const QString& key) { presenter_->left(key); });
    connect(form_, &ClueForm::textPasted, this,
            [this](const QString& text) { presenter_->paste(text); });
    connect(form_, &ClueForm::undoWanted, this, [this] { presenter_->undoPaste(); });
    for (const auto& keys :
         {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return),
          QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        onKeys(this, keys, [this] { presenter_->registerClue(); });
}

IntakePanel::~IntakePanel()
{
    form_->disconnect(this); // a field loses the focus now, and nobody is left to hear it
}

QWidget* IntakePanel::makeHead()
{
    which_ = heading({}, this);

    auto* fresh = button(tr("&New clue"), "", this, &IntakePanel::newClue);
    fresh->setToolTip(tr("A blank form; what stands in this one is kept as a draft (Ctrl+N)"));
    auto* paste = button(tr("&Paste a letter or row"), "", this,
                         [this] { presenter_->paste(QGuiApplication::clipboard()->text()); });
    paste->setToolTip(
        tr("Fills the form from the text of a letter, an order of the hotline or a row "
           "copied in a spreadsheet. Ctrl+V in a field does the same, Ctrl+Z takes it "
           "back."));
    drafts_ = new QToolButton(this);
    drafts_->setPopupMode(QToolButton::InstantPopup);
    drafts_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    drafts_->setMenu(new QMenu(drafts_));
    drafts_->setFocusPolicy(Qt::TabFocus);
    return rowOf(this, {wide(which_), fresh, paste, drafts_});
}

QWidget* IntakePanel::makeForm()
{
    area_ = new QScrollArea(this);
    area_->setFocusPolicy(Qt::NoFocus); // its fields are what one goes to
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    form_ = new ClueForm(workplace_.desk.programme, workplace_.desk.workingDate, area_);
    area_->setWidget(form_);
    return area_;
}

QWidget* IntakePanel::makeLikely()
{
    likely_ = new QLabel(this);
    likely_->setObjectName(QStringLiteral("likely"));
    likely_->setTextFormat(Qt::RichText);
    likely_->setWordWrap(true);
    likely_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    likely_->setToolTip(tr("A number opens its case; what is typed here is kept as a draft."));
    likely_->hide();
    connect(likely_, &QLabel::linkActivated, this, &IntakePanel::caseWanted);
    return likely_;
}

QWidget* IntakePanel::makeMessage()
{
    message_ = new Notice(this);
    message_->keepRoom(1);
    openCase_ = button({}, "", this,
                       [this] { Q_EMIT caseWanted(openCase_->property("number").toString()); });
    openCase_->hide();
    return rowOf(this, {wide(message_), openCase_});
}

QWidget* IntakePanel::makeFoot()
{
    auto* enter = button(tr("&Register"), "register", this, [this] { presenter_->registerClue(); });
    enter->setToolTip(tr("Ctrl+S or Ctrl+Enter"));
    enter->setDefault(true);
    auto* keep = button(tr("Save as &draft"), "", this, [this] { presenter_->saveDraft(); });
    keep->setToolTip(tr("Keeps what is typed so far, without any check (Ctrl+D)"));
    keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    discard_ = button(tr("&Throw the draft away"), "", this, [this] {
        if (prompts_.confirm(tr("Throw away this draft and all that is typed in it?"),
                             tr("Throw away")))
            presenter_->discardDraft();
    });
    auto* legend = new QLabel(tr("* needed to register"), this);
    return rowOf(this, {enter, keep, discard_, room(), legend});
}

void IntakePanel::refresh()
{
    presenter_->refresh();
}

void IntakePanel::newClue()
{
    presenter_->newClue();
}

void IntakePanel::openDraft(qlonglong draft)
{
    presenter_->openDraft(draft);
}

void IntakePanel::hideEvent(QHideEvent* event)
{
    presenter_->leave();
    Screen::hideEvent(event);
}

void IntakePanel::showForm(const QJsonObject& form)
{
    form_->setForm(form);
    message_->say({});
    openCase_->hide();
}

void IntakePanel::offerUndo(bool possible)
{
    form_->offerUndo(possible);
}

void IntakePanel::showNotes(const QMap<QString, FieldNote>& notes)
{
    // What is typed in stays where it is: a note that comes above it moves what is above.
    const QWidget* typed = form_->focusWidget();
    const auto place = [&] { return typed ? typed->mapTo(area_->viewport(), QPoint()).y() : 0; };
    const int before = place();
    form_->showNotes(notes);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    area_->verticalScrollBar()->setValue(area_->verticalScrollBar()->value() + place() - before);
}

void IntakePanel::showDrafts(const std::vector<Draft>& drafts, std::optional<std::int64_t> open)
{
    drafts_->setText(tr("Drafts (%1)").arg(drafts.size()));
    drafts_->setEnabled(!drafts.empty());
    drafts_->setToolTip(drafts.empty() ? tr("No drafts. “Save as draft” keeps a form for later.")
                                       : QString());
    drafts_->menu()->clear();
    which_->setText(tr("New clue"));
    for (std::size_t i = 0; i < drafts.size() && i < kDraftsListed; ++i) {
        const auto id = drafts[i].id;
        auto* action = drafts_->menu()->addAction(draftTitle(drafts[i]),
                                                  [this, id] { presenter_->openDraft(id); });
        action->setCheckable(true);
        action->setChecked(open == id);
        if (open == id)
            which_->setText(tr("New clue (draft)"));
    }
    discard_->setEnabled(open.has_value());
    discard_->setToolTip(open ? QString() : tr("The form is no draft yet."));
}

void IntakePanel::showLikely(const QList<LikelyLine>& likeliest, int further)
{
    QStringList lines{tr("≈ The ledger has cases that may be the same matter:")};
    for (const auto& line : likeliest)
        lines += QStringLiteral("<a href=\"%1\">%1</a> %2")
                     .arg(line.number.toHtmlEscaped(), line.words.toHtmlEscaped());
    if (further > 0)
        lines += tr("and %n more", nullptr, further);
    likely_->setText(lines.join(QStringLiteral("<br>")));
    likely_->setVisible(!likeliest.isEmpty());
}

void IntakePanel::goTo(const QString& field)
{
    auto* editor = form_->field(field)->firstEditor();
    editor->setFocus(Qt::OtherFocusReason);
    area_->ensureWidgetVisible(editor);
}

void IntakePanel::say(const QString& sentence)
{
    openCase_->hide();
    message_->say(sentence);
    Q_EMIT said(sentence);
}

void IntakePanel::refuse(const Error& error)
{
    openCase_->hide();
    message_->refuse(error);
}

void IntakePanel::showRegistered(const CaseNumber& number)
{
    const QString sentence = tr("Registered as %1.").arg(number.text());
    message_->sayDone(sentence);
    Q_EMIT said(sentence);
    openCase_->setText(tr("&Open case %1").arg(number.text()));
    openCase_->setProperty("number", number.text());
    openCase_->show();
    Q_EMIT recordChanged();
}

} // namespace jiuzhang::ui
