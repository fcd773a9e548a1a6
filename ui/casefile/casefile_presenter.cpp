// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casefile_presenter.h"

#include "core/base/amount_text.h"
#include "core/base/text.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/putting_right.h"
#include "core/office/told_query.h"
#include "ui/casefile/act_offers.h"
#include "ui/shared/begun_act.h"
#include "ui/shared/error_text.h"
#include "ui/shared/instalments_text.h"
#include "ui/shared/letters_text.h"
#include "ui/shared/masked_text.h"
#include "ui/shared/seal_text.h"
#include "ui/shared/terms_text.h"

#include <QUuid>

#include <algorithm>

namespace jiuzhang::ui {

CaseFilePresenter::CaseFilePresenter(Workplace& workplace, Prompts& prompts, CaseFileView& view)
    : workplace_(workplace), prompts_(prompts), view_(view)
{
    later_.setSingleShot(true);
    later_.setInterval(kKeptAfter);
    QObject::connect(&later_, &QTimer::timeout, [this] { keep(); });
    view_.showNoCase({});
}

void CaseFilePresenter::find(const QString& typed)
{
    const QString number = comparable(typed); // full-width digits and spaces are no mistake
    if (!number.isEmpty())
        show(CaseNumber(number));
}

void CaseFilePresenter::show(const CaseNumber& number)
{
    leaveAct();
    if (load(number))
        goOn();
}

void CaseFilePresenter::refresh()
{
    if (file_ && load(file_->subject.number))
        checkAct();
}

bool CaseFilePresenter::load(const CaseNumber& number)
{
    auto file = caseFileFor(workplace_.desk, workplace_.acting(), number);
    if (!file) {
        file_.reset();
        view_.showNoCase(file.error());
        return false;
    }
    file_ = std::move(*file);
    showFile();
    return true;
}

void CaseFilePresenter::showFile()
{
    const Desk& desk = workplace_.desk;
    view_.showCase(sheetOf(*file_, desk, workplace_.acting()));
    auto read = annulments(desk.record);
    if (!read)
        view_.refuse(read.error());
    const auto annulled = read ? std::move(*read) : std::map<QString, QString>();
    view_.showChronicle(chronicleOf(*file_, desk.programme, annulled));
    view_.showLetters(file_->papers, annulled, file_->subject.attachments);

    view_.showActs(actOffers(workplace_, file_->subject));
}

void CaseFilePresenter::chooseAct(const ActRow& row)
{
    if (!file_)
        return;
    if (row.ofItsOwn)
        return view_.wantDispatch(file_->subject.number);
    begin(row);
    view_.showActForm(row_);
    checkAct();
}

void CaseFilePresenter::begin(const ActRow& row)
{
    pause(); // what another form holds is kept
    draft_.reset();
    row_ = &row;
    mending_.reset();
    values_.clear();
    on_ = workplace_.desk.workingDate;
    commandId_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void CaseFilePresenter::correct(std::int64_t entry, const QString& key)
{
    if (!file_)
        return;
    const auto& programme = workplace_.desk.programme;
    if (entry == 0 && file_->subject.state == State::Void)
        return view_.refuse({ErrorCode::EntryUndone,
                             {QStringLiteral("register"), dateText(file_->subject.registeredOn)}});
    auto mending = entry == 0 ? Result<Mending>(clueMending(file_->subject, programme))
                              : entryMending(*file_, entry, programme);
    if (const auto* value = mending ? mending->valueOf(key) : nullptr) {
        mending->chosen = value - mending->values.constData();
        mending->isPointedAt = true;
    }
    beginMending(std::move(mending));
}

void CaseFilePresenter::undo(std::int64_t entry)
{
    if (!file_)
        return;
    auto undoing = entryUndoing(*file_, entry);
    if (undoing)
        undoing->letters = lettersAfterwards(*undoing);
    beginMending(std::move(undoing));
}

// Said before it is done: who withdraws a dispatch has sent letters with it.
QString CaseFilePresenter::lettersAfterwards(const Mending& undoing) const
{
    const auto after =
        putRight(workplace_.desk, file_->subject, rowOf(undoing.act), workplace_.acting(),
                 {{QStringLiteral("reason"), QStringLiteral("…")},
                  {QStringLiteral("event"), QString::number(undoing.entry)}});
    return after ? lettersText(after->letters) : QString();
}

void CaseFilePresenter::beginMending(Result<Mending> mending)
{
    if (!mending)
        return view_.refuse(mending.error());
    begin(rowOf(mending->act));
    mending_ = std::move(*mending);
    view_.showMending(*mending_);
    later_.stop(); // the old values were not typed
    checkAct();
}

void CaseFilePresenter::take(const ActRow& row)
{
    row_ = &row;
}

void CaseFilePresenter::closeAct()
{
    later_.stop(); // and nothing more is kept
    if (draft_) {
        if (const auto gone = workplace_.desk.drafts.discard(*draft_); !gone)
            view_.refuse(gone.error());
    }
    leaveAct();
}

void CaseFilePresenter::leaveAct()
{
    pause();
    draft_.reset();
    row_ = nullptr;
    mending_.reset();
    values_.clear();
    view_.showActForm(nullptr);
}

void CaseFilePresenter::shown(const ActValues& values, QDate on)
{
    values_ = values;
    on_ = on;
}

void CaseFilePresenter::edited(const ActValues& values, QDate on)
{
    values_ = values;
    on_ = on;
    if (!later_.isActive())
        later_.start();
    checkAct();
}

void CaseFilePresenter::pause()
{
    if (later_.isActive())
        keep();
}

void CaseFilePresenter::keep()
{
    later_.stop();
    if (!row_ || !file_ || row_->act == Act::Refer) // whoever sits there next reads a draft
        return;
    const auto kept =
        workplace_.desk.drafts.save(draft_, draftForm({file_->subject.number, row_, values_, on_}));
    if (kept)
        draft_ = *kept;
    else
        view_.refuse(kept.error());
}

void CaseFilePresenter::goOn()
{
    const auto drafts = workplace_.desk.drafts.drafts();
    if (!drafts)
        return view_.refuse(drafts.error());
    for (const auto& draft : *drafts) {
        const auto begun = begunAct(draft);
        if (!begun || begun->number != file_->subject.number)
            continue;
        const auto entry = begun->values.value(QStringLiteral("event")).toLongLong();
        if (begun->row->act == Act::Withdraw || begun->row->act == Act::Reverse)
            undo(entry);
        else if (begun->row->putsRight)
            correct(entry, begun->values.value(QStringLiteral("field")));
        else
            chooseAct(*begun->row);
        if (!row_) // there is nothing to put right any more
            continue;
        take(*begun->row);
        view_.fillForm(begun->values, begun->on);
        edited(begun->values, begun->on);
        later_.stop();
        draft_ = draft.id;
        view_.say(
            tr("What was begun here on %1 stands in the form again.")
                .arg(draft.savedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
            {});
        return;
    }
}

void CaseFilePresenter::checkAct()
{
    if (!row_ || !file_)
        return;
    view_.showStillNeeded(stillNeeded());
}

std::optional<Error> CaseFilePresenter::stillNeeded() const
{
    auto values = valuesForGate();
    if (!values)
        return values.error();
    // What keeps an entry from being put right is said before anybody has typed why.
    const auto reason = QStringLiteral("reason");
    const bool reasonIsMissing = mending_ && values->value(reason).trimmed().isEmpty();
    if (reasonIsMissing)
        values->insert(reason, QStringLiteral("…"));
    const auto may = mayDo(workplace_.desk, file_->subject, *row_, acting(), *values);
    const bool isAsked = row_->act == Act::Reverse;
    if (!may && !(isAsked && may.error().code == ErrorCode::PaidBeyond))
        return may.error();
    if (reasonIsMissing)
        return Error{ErrorCode::FieldMissing, {reason}};
    return std::nullopt;
}

void CaseFilePresenter::perform()
{
    if (!row_ || !file_)
        return;
    if (const auto values = valuesForGate())
        performInFull(*values);
    else
        view_.showStillNeeded(values.error());
}

void CaseFilePresenter::performInFull(ActValues values)
{
    const CaseNumber number = file_->subject.number;
    const auto acted = [&](Desk& desk) {
        (void)act(desk, *row_, acting(), std::span(&number, 1), values);
    };
    if (row_->letter && !mayGoOut(workplace_, prompts_, acted, tr("Issue the letter so")))
        return;
    auto result = act(workplace_.desk, *row_, acting(), std::span(&number, 1), values).front();
    if (isSoAnyway(result.error)) {
        values[QStringLiteral("over")] = QStringLiteral("yes");
        result = act(workplace_.desk, *row_, acting(), std::span(&number, 1), values).front();
    }
    if (result.error)
        return view_.showStillNeeded(result.error);
    const QString done = actText(QString::fromUtf16(row_->id));
    closeAct();
    load(number);
    view_.showDone(
        tr("Recorded for %1: %2. %3").arg(number.text(), done, afterText(result)).trimmed());
}

bool CaseFilePresenter::isSoAnyway(const std::optional<Error>& why)
{
    return why && why->code == ErrorCode::PaidBeyond && row_->act == Act::Reverse &&
           prompts_.confirm(errorText(*why), tr("It is so: reverse it"));
}

// Of an act's value, also of one that is corrected. A clue's is read as the entry form reads it.
NeedKind CaseFilePresenter::kindOf(const Need& need) const
{
    if (!mending_ || need.kind != NeedKind::FieldValue)
        return need.kind;
    const auto* value = mending_->valueOf(values_.value(QStringLiteral("field")));
    return value && value->need ? value->need->kind : need.kind;
}

// The gate takes amounts in whole fen; people write them in 万元.
Result<ActValues> CaseFilePresenter::valuesForGate() const
{
    ActValues values = values_;
    for (const auto& need : row_->needs) {
        const auto key = QString::fromUtf16(need.key);
        const QString typed = values.value(key);
        if (typed.trimmed().isEmpty())
            continue;
        if (kindOf(need) == NeedKind::Amount)
            values[key] =
                QString::number(TRY(amountFromText(typed, AmountUnit::Wan, key)).money.fen());
        else if (kindOf(need) == NeedKind::Instalments)
            values[key] = TRY(instalmentsFromTyped(typed, key));
    }
    return values;
}

Acting CaseFilePresenter::acting() const
{
    Acting acting = workplace_.acting();
    acting.on = on_;
    acting.commandId = commandId_;
    return acting;
}

} // namespace jiuzhang::ui
