// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/bulk_presenter.h"

#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/seal_text.h"
#include "ui/shared/terms_text.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace jiuzhang::ui {

namespace {

// The line begins with the case.
QString whyNot(Error error)
{
    error.where.clear();
    return errorText(error);
}

// The entry of the case that a withdrawal is about.
Result<Event> eventOf(const CaseRecord& record, const CaseNumber& number,
                      const QJsonObject& withdrawal)
{
    const auto events = TRY(record.events(number));
    const auto entry = withdrawal[u"event"].toInteger();
    return *std::ranges::find(events, entry, &Event::seq);
}

// What the newest withdrawal of the case took away.
Result<Event> withdrawnFrom(const CaseRecord& record, const CaseNumber& number)
{
    const auto events = TRY(record.events(number));
    const auto newest = std::find_if(events.rbegin(), events.rend(), [](const Event& event) {
        return isAct(event.kind, Act::Withdraw);
    });
    return eventOf(record, number, newest->payload);
}

} // namespace

BulkPresenter::BulkPresenter(Workplace& workplace, Prompts& prompts, BulkView& view)
    : workplace_(workplace), prompts_(prompts), view_(view)
{
}

void BulkPresenter::correct(std::vector<CaseNumber> cases)
{
    Mending mending{.values = mendableFields({}, workplace_.desk.programme), .mayChange = true};
    for (auto& value : mending.values)
        value.now.clear(); // each case has its own
    begin(std::move(cases), rowOf(mending.act));
    view_.showMending(mending);
}

void BulkPresenter::withdraw(std::vector<CaseNumber> cases)
{
    begin(std::move(cases), rowOf(Act::Withdraw));
    view_.showMending({.act = Act::Withdraw});
}

bool BulkPresenter::suits(const ActRow& row)
{
    using enum NeedKind;
    static constexpr std::array kOfOneCase{Amount,   Instalments, OtherCase, File,
                                           ViewWord, OutcomeWord, Entry};
    return !row.ofItsOwn && !row.putsRight && !row.letter &&
           std::ranges::none_of(row.needs, [](const Need& need) {
               return std::ranges::find(kOfOneCase, need.kind) != kOfOneCase.end();
           });
}

void BulkPresenter::act(std::vector<CaseNumber> cases, const ActRow& row)
{
    begin(std::move(cases), row);
    view_.showAct(row);
}

void BulkPresenter::begin(std::vector<CaseNumber> cases, const ActRow& row)
{
    cases_ = std::move(cases);
    row_ = &row;
    values_.clear();
    atFirst_.reset();
    on_ = workplace_.desk.workingDate;
    commandId_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void BulkPresenter::edited(const ActRow& row, const ActValues& values, QDate on)
{
    row_ = &row;
    values_ = values;
    on_ = on;
    if (!atFirst_)
        atFirst_ = values;
}

void BulkPresenter::foresee()
{
    if (!row_)
        return;
    QList<BulkLine> lines;
    for (const auto& number : cases_)
        lines += isUntouched() ? standing(number) : foreseen(number);
    view_.showLines(lines);
    view_.showStillNeeded(stillNeeded(
        std::ranges::any_of(lines, [](const BulkLine& each) { return !each.isRefused; })));
}

QString BulkPresenter::stillNeeded(bool any) const
{
    if (!any)
        return row_->putsRight
                   ? tr("None of the cases can be put right so; the reasons stand beside this.")
                   : tr("None of the cases can take this; the reasons stand beside this.");
    for (const auto& need : row_->needs) {
        const bool isAsked = row_->putsRight ? QStringView(need.key) == u"reason" : need.required;
        if (isAsked && values_.value(QString::fromUtf16(need.key)).trimmed().isEmpty())
            return errorText({ErrorCode::FieldMissing, {needText(need)}});
    }
    return {};
}

bool BulkPresenter::isUntouched() const
{
    const auto isBlank = [this](const QString& key) {
        return values_.value(key).trimmed().isEmpty();
    };
    return row_->putsRight && row_->act != Act::Withdraw && isBlank(QStringLiteral("value")) &&
           isBlank(QStringLiteral("reason"));
}

// What stands in the field that was chosen.
BulkLine BulkPresenter::standing(const CaseNumber& number) const
{
    const auto subject = workplace_.desk.record.load(number);
    if (!subject)
        return {tr("%1: %2").arg(number.text(), whyNot(subject.error())), true};
    const QString key = values_.value(QStringLiteral("field"));
    const auto fields = clueFields();
    const auto field = std::ranges::find(fields, key, &ClueField::writtenKey);
    const QString now = field == fields.end()
                            ? QString()
                            : clueText(*field, subject->clue, workplace_.desk.programme);
    return {now.isEmpty() ? tr("%1: blank now").arg(number.text())
                          : tr("%1: “%2” now").arg(number.text(), now),
            false, false};
}

// What would be written is asked of the office, without doing it.
BulkLine BulkPresenter::foreseen(const CaseNumber& number) const
{
    const auto subject = workplace_.desk.record.load(number);
    if (!subject)
        return {tr("%1: %2").arg(number.text(), whyNot(subject.error())), true};
    return row_->putsRight ? foreseenRight(*subject) : foreseenAct(*subject);
}

BulkLine BulkPresenter::foreseenRight(const Case& subject) const
{
    const QString number = subject.number.text();
    ActValues values = values_;
    auto& reason = values[QStringLiteral("reason")];
    if (reason.trimmed().isEmpty()) // what else keeps a case back is said before
        reason = QStringLiteral("…");
    const Desk& desk = workplace_.desk;
    const auto right = putRight(desk, subject, *row_, acting(), values);
    if (!right)
        return {tr("%1: %2").arg(number, whyNot(right.error())), true};
    if (row_->act != Act::Withdraw)
        return {tr("%1: ready").arg(number)};
    const auto undone = eventOf(desk.record, subject.number, right->events.front().payload);
    if (!undone)
        return {tr("%1: %2").arg(number, whyNot(undone.error())), true};
    return {tr("%1: “%2” of %3 is withdrawn")
                .arg(number, actText(undone->kind), dateText(undone->happenedOn))};
}

// What is missing in the form is said below it, and not of each case.
BulkLine BulkPresenter::foreseenAct(const Case& subject) const
{
    const QString number = subject.number.text();
    const Desk& desk = workplace_.desk;
    auto may = desk.gate().mayAct(subject, *row_, acting());
    if (may)
        may = mayDo(desk, subject, *row_, acting(), values_);
    if (!may && may.error().code != ErrorCode::FieldMissing)
        return {tr("%1: %2").arg(number, whyNot(may.error())), true};
    return {tr("%1: ready").arg(number)};
}

void BulkPresenter::perform()
{
    if (!row_)
        return;
    const auto results = jiuzhang::act(workplace_.desk, *row_, acting(), cases_, values_);
    QList<BulkLine> lines;
    int done = 0;
    for (const auto& result : results) {
        lines += line(result);
        done += result.ok() ? 1 : 0;
    }
    const auto refused = static_cast<int>(results.size()) - done;
    const QString word = actText(QString::fromUtf16(row_->id));
    QString sentence = row_->putsRight ? tr("%1: %n case(s) put right", nullptr, done).arg(word)
                                       : tr("%1: %n case(s) done", nullptr, done).arg(word);
    if (refused > 0)
        sentence = tr("%1, %n refused", nullptr, refused).arg(sentence);
    view_.showLines(lines);
    if (done == 0) // what was typed stays
        return view_.showStillNeeded(stillNeeded(false));
    row_ = nullptr;
    view_.showDone(sentence);
}

BulkLine BulkPresenter::line(const ActResult& result) const
{
    if (result.error)
        return {tr("%1: %2").arg(result.number.text(), whyNot(*result.error)), true};
    const QString letters = afterText(result);
    if (row_->act != Act::Withdraw)
        return {tr("%1: done. %2").arg(result.number.text(), letters).trimmed()};
    const auto undone = withdrawnFrom(workplace_.desk.record, result.number);
    if (!undone)
        return {tr("%1: %2").arg(result.number.text(), whyNot(undone.error())), true};
    return {
        tr("%1: “%2” of %3 was withdrawn. %4")
            .arg(result.number.text(), actText(undone->kind), dateText(undone->happenedOn), letters)
            .trimmed()};
}

void BulkPresenter::close()
{
    if (row_ && atFirst_ && values_ != *atFirst_ &&
        !prompts_.confirm(tr("Throw away what is typed for these cases?"), tr("Throw it away")))
        return;
    row_ = nullptr;
    cases_.clear();
    view_.showClosed();
}

Acting BulkPresenter::acting() const
{
    Acting acting = workplace_.acting();
    acting.on = on_;
    acting.commandId = commandId_;
    return acting;
}

} // namespace jiuzhang::ui
