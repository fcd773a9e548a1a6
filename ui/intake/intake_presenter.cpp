// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_presenter.h"

#include "ui/intake/form_fields.h"
#include "ui/shared/begun_act.h"
#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/likeness_text.h"

#include <QUuid>

#include <algorithm>

namespace jiuzhang::ui {

IntakePresenter::IntakePresenter(Workplace& workplace, IntakeView& view)
    : workplace_(workplace), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::finished, [this](const Outcome& outcome) {
        if (!outcome)
            view_.refuse(outcome.error());
        showNotes();
        if (outOfDate_)
            readKnownClues();
    });
    later_.setSingleShot(true);
    later_.setInterval(kKeptAfter);
    QObject::connect(&later_, &QTimer::timeout, [this] { leave(); });
    begin(blankForm(), {});
    showDrafts();
}

void IntakePresenter::refresh()
{
    // The day of receipt that the form proposes follows the working date.
    if (!draft_ && !isChanged() && form_ != blankForm())
        begin(blankForm(), {});
    showNotes();
    showDrafts();
    if (work_.isRunning())
        outOfDate_ = true;
    else
        readKnownClues();
}

void IntakePresenter::readKnownClues()
{
    outOfDate_ = false;
    work_.start([known = workplace_.knownClues](Desk& desk, const LongWork::Progress& progress) {
        return known->catchUp(desk, progress);
    });
}

void IntakePresenter::newClue()
{
    if (isChanged() && !keep())
        return;
    begin(blankForm(), {});
    showDrafts();
    view_.goTo(formKeys().front());
}

void IntakePresenter::edited(const QJsonObject& form)
{
    form_ = form;
    before_.reset(); // what is typed is undone in its field
    view_.offerUndo(false);
    if (!later_.isActive())
        later_.start();
    showNotes();
}

void IntakePresenter::left(const QString& field)
{
    left_ += field;
    showNotes();
}

void IntakePresenter::registerClue()
{
    const auto reading = readClue(form_, workplace_.desk.programme, workplace_.desk.workingDate);
    if (!reading.mistakes.empty()) {
        const QStringList fields = formKeys();
        left_ = QSet<QString>(fields.begin(), fields.end());
        showNotes();
        for (const auto& mistake : reading.mistakes) {
            if (!clueField(mistake.where)) // not of one field, such as the programme's first year
                return view_.refuse(mistake);
        }
        view_.say(tr("Not registered yet: %n field(s) need a correction.", nullptr,
                     static_cast<int>(reading.mistakes.size())));
        goToFirstMistake();
        return;
    }
    Acting acting = workplace_.acting();
    acting.commandId = commandId_;
    const auto numbers = registerClues(workplace_.desk, acting, std::span(&reading.clue, 1));
    if (!numbers)
        return view_.refuse(numbers.error());
    sayRegistered(numbers->front());
}

// What is to be typed next; where nothing is wrong, the first field.
void IntakePresenter::goToFirstMistake()
{
    const auto reading = readClue(form_, workplace_.desk.programme, workplace_.desk.workingDate);
    const QStringList fields = formKeys();
    const auto isWrong = [&](const QString& key) {
        return std::ranges::any_of(reading.mistakes, [&](const Error& mistake) {
            const auto* field = clueField(mistake.where);
            return field && field->writtenKey() == key;
        });
    };
    const auto first = std::ranges::find_if(fields, isWrong);
    view_.goTo(first == fields.end() ? fields.front() : *first);
}

void IntakePresenter::sayRegistered(const CaseNumber& number)
{
    std::optional<Error> trouble;
    if (draft_) {
        if (const auto gone = workplace_.desk.drafts.discard(*draft_); !gone)
            trouble = gone.error();
    }
    begin(blankForm(), {});
    showDrafts();
    view_.goTo(formKeys().front());
    view_.showRegistered(number);
    if (trouble) // the case stands; only the draft could not be taken away
        view_.refuse(*trouble);
}

void IntakePresenter::saveDraft()
{
    if (!keep())
        return;
    showDrafts();
    view_.say(tr("Kept as a draft. Nothing is checked or registered yet."));
}

void IntakePresenter::leave()
{
    if (isChanged() && keep())
        showDrafts();
}

void IntakePresenter::openDraft(std::int64_t id)
{
    if (draft_ == id)
        return;
    if (isChanged() && !keep())
        return;
    const auto drafts = workplace_.desk.drafts.drafts();
    if (!drafts)
        return view_.refuse(drafts.error());
    const auto found = std::find_if(drafts->begin(), drafts->end(),
                                    [id](const Draft& draft) { return draft.id == id; });
    if (found == drafts->end()) {
        showDrafts();
        return view_.say(tr("This draft is no longer there."));
    }
    begin(found->form, id);
    const QStringList keys = found->form.keys();
    left_ = QSet<QString>(keys.begin(), keys.end());
    showNotes();
    showDrafts();
}

void IntakePresenter::discardDraft()
{
    if (draft_) {
        if (const auto gone = workplace_.desk.drafts.discard(*draft_); !gone)
            return view_.refuse(gone.error());
    }
    begin(blankForm(), {});
    showDrafts();
    view_.say(tr("The draft was thrown away."));
}

void IntakePresenter::paste(const QString& clipboard)
{
    const auto names = HeaderNames::shipped();
    if (!names)
        return view_.refuse(names.error());
    const auto& desk = workplace_.desk;
    const auto read = readText(clipboard, {desk.programme, *names, desk.workingDate});
    if (!read)
        return view_.refuse(read.error());
    if (read->taken.empty())
        return view_.say(
            tr("Nothing in the clipboard tells of a clue. Copy the text of a letter, or "
               "one row of a table, and paste again."));
    if (isChanged() && !keep())
        return;
    const BeforePaste before{form_, saved_, draft_};
    begin(blankForm(), {});
    before_ = before;
    pasted_ = pastedForm(*read, desk.programme);
    for (auto it = pasted_.form.begin(); it != pasted_.form.end(); ++it)
        form_[it.key()] = it.value();
    // What a letter does not tell is no mistake yet; a row has a place for each field.
    const QStringList fields =
        read->shape == ReadText::Shape::Letter ? pasted_.form.keys() : formKeys();
    left_ = QSet<QString>(fields.begin(), fields.end());
    view_.showForm(form_);
    showNotes();
    showDrafts();
    view_.offerUndo(true);
    goToFirstMistake();
    sayPasted(*read);
}

void IntakePresenter::sayPasted(const ReadText& read)
{
    QStringList words;
    switch (read.shape) {
    case ReadText::Shape::Letter:
        words += tr("Read from the letter: each field says from where. Check them; what nobody can "
                    "be sure of was left empty.");
        break;
    case ReadText::Shape::RowByHeader:
        words += tr("Filled in by the headings of the table.");
        break;
    case ReadText::Shape::RowByOrder:
        words += tr("Filled in by the order of the clue table, since no header line was copied: "
                    "check each field.");
    }
    if (read.furtherRows > 0)
        words += tr("%n further row(s) were left out: whole tables come in by “Import”.", nullptr,
                    read.furtherRows);
    if (!pasted_.leftOver.isEmpty())
        words += tr("No field takes: %1.").arg(pasted_.leftOver.join(QStringLiteral(" | ")));
    for (const auto& mistake : pasted_.refused)
        words += errorText(mistake);
    view_.say(words.join(u' '));
}

void IntakePresenter::undoPaste()
{
    if (!before_)
        return;
    const BeforePaste before = *before_;
    begin(before.form, before.draft);
    saved_ = before.saved;
    showDrafts();
    view_.say(tr("The paste was taken back."));
}

QJsonObject IntakePresenter::blankForm() const
{
    return {{QStringLiteral("receivedOn"), workplace_.desk.workingDate.toString(Qt::ISODate)},
            {QStringLiteral("confidential"), shieldingId(Shielding::Open)}};
}

bool IntakePresenter::isChanged() const
{
    return form_ != saved_;
}

bool IntakePresenter::keep()
{
    const auto id = workplace_.desk.drafts.save(draft_, form_);
    if (!id) {
        view_.refuse(id.error());
        return false;
    }
    draft_ = *id;
    saved_ = form_;
    return true;
}

void IntakePresenter::begin(const QJsonObject& form, std::optional<std::int64_t> draft)
{
    form_ = form;
    saved_ = form;
    draft_ = draft;
    left_.clear();
    pasted_ = {};
    before_.reset();
    view_.offerUndo(false);
    commandId_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
    view_.showForm(form_);
    showNotes();
}

void IntakePresenter::showNotes()
{
    const auto reading = readClue(form_, workplace_.desk.programme, workplace_.desk.workingDate);
    QMap<QString, FieldNote> notes;
    for (const auto& field : clueFields()) {
        auto& note = notes[field.writtenKey()];
        note.understood = understood(field, reading.clue);
        const auto mistake = std::ranges::find(reading.mistakes, field.id(), &Error::where);
        const QString key = field.writtenKey();
        const bool isAsPasted = form_.value(key) == pasted_.form.value(key);
        if (isAsPasted && pasted_.form.contains(key))
            note.origin = pasted_.origins.value(key);
        else if (isAsPasted)
            note.doubt = pasted_.doubts.value(key);
        if (left_.contains(key) && mistake != reading.mistakes.end())
            note.mistake = *mistake;
        if (const auto unseen = reading.takenOut.find(field.id()); unseen != reading.takenOut.end())
            note.takenOut = tr("%1 is taken out: nobody sees it, and a search would miss the text.")
                                .arg(unseen->second.join(tr(", ")));
    }
    notes.removeIf([](const auto& note) { return note.value() == FieldNote{}; });
    view_.showNotes(notes);
    showLikely(reading.clue);
}

void IntakePresenter::showLikely(const ClueContent& clue)
{
    const auto& directory = workplace_.desk.programme.directory;
    const auto likely = workplace_.knownClues->casesLike(clue, directory);
    const auto shown = std::min(likely.size(), kLikelyShown);
    QList<LikelyLine> lines;
    for (const auto& each : std::span(likely).first(shown)) {
        const auto subject = workplace_.desk.record.load(each.number);
        if (!subject)
            return view_.refuse(subject.error());
        const auto& respondent = subject->clue.respondent;
        lines += {each.number.text(),
                  tr("%1, on %2 (%3 %4: %5)")
                      .arg(entityForList(*subject),
                           respondent ? directory.shortName(*respondent) : QString(),
                           degreeText(each.likeness), QString::number(each.likeness.score),
                           groundsText(each.likeness))};
    }
    view_.showLikely(lines, static_cast<int>(likely.size() - shown));
}

void IntakePresenter::showDrafts()
{
    auto drafts = workplace_.desk.drafts.drafts();
    if (!drafts)
        return view_.refuse(drafts.error());
    std::erase_if(*drafts, [](const Draft& draft) { return begunAct(draft).has_value(); });
    view_.showDrafts(*drafts, draft_);
}

// How the program reads a field, where that differs from what stands in it.
QString IntakePresenter::understood(const ClueField& field, const ClueContent& clue) const
{
    if (const auto* amount = std::get_if<field::Amount>(&field.type)) {
        const auto& money = clue.*amount->at;
        if (!money)
            return {};
        return (clue.*amount->approximate ? tr("about %1 (10,000 yuan)") : tr("%1 (10,000 yuan)"))
            .arg(exactWan(*money));
    }
    if (!std::holds_alternative<field::Unit>(field.type) &&
        !std::holds_alternative<field::Rate>(field.type) &&
        !std::holds_alternative<field::Day>(field.type) &&
        !std::holds_alternative<field::PartialDay>(field.type))
        return {};
    const QString read = clueText(field, clue, workplace_.desk.programme);
    return read == form_[field.writtenKey()].toString().trimmed() ? QString() : read;
}

} // namespace jiuzhang::ui
