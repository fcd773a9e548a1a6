// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatch_presenter.h"

#include "core/office/reply_books.h"
#include "core/office/told_query.h"
#include "ui/dispatch/proposal_words.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

bool waits(const Case& subject)
{
    return subject.state == State::Registered || subject.state == State::Returned;
}

} // namespace

DispatchPresenter::DispatchPresenter(Workplace& workplace, DispatchView& view)
    : workplace_(workplace), view_(view)
{
}

Result<std::vector<Case>> DispatchPresenter::waiting() const
{
    const Desk& desk = workplace_.desk;
    std::vector<Case> found;
    if (!offered_.isEmpty()) {
        for (const auto& number : offered_) {
            const auto subject = TRY(desk.record.load(CaseNumber(number)));
            if (waits(subject))
                found.push_back(subject);
        }
        return found;
    }
    for (const auto state : {State::Registered, State::Returned}) {
        const auto rows = TRY(desk.query.rows(
            {.where = {{QStringLiteral("state"), idOf(state)}}, .on = desk.workingDate}));
        const auto cases = TRY(desk.query.cases(rows));
        found.insert(found.end(), cases.begin(), cases.end());
    }
    return found;
}

void DispatchPresenter::refresh()
{
    const auto number =
        current_ >= 0 ? cases_[static_cast<std::size_t>(current_)].number.text() : QString();
    auto found = waiting();
    if (!found)
        return view_.refuse(found.error());
    cases_ = std::move(*found);
    if (cases_.empty() && !offered_.isEmpty()) {
        // All that was offered has been sent: back to the whole queue.
        offered_.clear();
        current_ = -1;
        return refresh();
    }
    const auto same = std::find_if(cases_.begin(), cases_.end(), [&](const Case& subject) {
        return subject.number.text() == number;
    });
    current_ = cases_.empty() ? -1 : same == cases_.end() ? 0 : same - cases_.begin();
    std::vector<WaitingCase> lines;
    for (const auto& subject : cases_) {
        const auto& category = subject.clue.category;
        const Category* found_category =
            category ? workplace_.desk.programme.category(*category) : nullptr;
        lines.push_back({subject.number, entityForList(subject),
                         found_category ? found_category->name : QString(),
                         stateText(subject.state)});
    }
    view_.showWaiting(lines, current_);
    showCurrent();
}

void DispatchPresenter::offer(const QStringList& numbers)
{
    offered_ = numbers;
    current_ = -1;
    refresh();
}

void DispatchPresenter::choose(qsizetype row)
{
    if (row < 0 || row >= static_cast<qsizetype>(cases_.size()) || row == current_)
        return;
    current_ = row;
    showCurrent();
}

void DispatchPresenter::showCurrent()
{
    if (current_ < 0)
        return view_.showNothing(
            tr("No case waits to be sent. New clues and cases that came back appear here."));
    const Case& subject = cases_[static_cast<std::size_t>(current_)];
    Desk& desk = workplace_.desk;
    proposal_ = toldProposal(desk, subject.number, proposalFor(desk, subject, desk.workingDate));
    const auto listed = listedCase(workplace_.desk, subject.number);
    if (!listed)
        return view_.refuse(listed.error());
    const ProposalWords shown = proposalWords(workplace_.desk, *listed, proposal_);
    form_ = {shown.lead, proposal_.copied, {}};
    view_.showProposal(shown);
    change(form_);
}

Result<DispatchChoice> DispatchPresenter::choice() const
{
    DispatchChoice choice{{}, {}, form_.why};
    if (!form_.lead.trimmed().isEmpty()) {
        const auto lead =
            TRY(workplace_.desk.programme.directory.named(form_.lead, workplace_.desk.workingDate));
        choice.lead = lead;
    }
    if (form_.copied != proposal_.copied)
        choice.copied = form_.copied;
    return choice;
}

void DispatchPresenter::change(const DispatchForm& form)
{
    form_ = form;
    const auto orders = preview(workplace_.desk);
    view_.showObstacle(orders ? QString() : errorText(orders.error()));
}

Result<std::vector<PaperOrder>> DispatchPresenter::preview(const Desk& desk) const
{
    if (current_ < 0)
        return jiuzhang::refuse(ErrorCode::CaseUnknown, {QString()});
    const auto chosen = TRY(choice());
    return previewDispatch(desk, workplace_.acting(),
                           cases_[static_cast<std::size_t>(current_)].number, chosen);
}

std::vector<Dispatched> DispatchPresenter::dispatched(Desk& desk,
                                                      const std::vector<qsizetype>& rows) const
{
    std::vector<Dispatched> all;
    for (const auto row : rows) {
        const CaseNumber number = cases_[static_cast<std::size_t>(row)].number;
        const auto chosen = row == current_ ? choice() : Result<DispatchChoice>(DispatchChoice{});
        all.push_back(chosen ? dispatchCase(desk, workplace_.acting(), number, *chosen)
                             : Dispatched{{.number = number, .error = chosen.error()}, {}});
    }
    return all;
}

void DispatchPresenter::send(const std::vector<qsizetype>& rows)
{
    std::vector<SentCase> sent;
    letters_.clear();
    sent_.clear();
    for (const auto& [result, letters] : dispatched(workplace_.desk, rows)) {
        letters_.insert(letters_.end(), letters.begin(), letters.end());
        if (result.ok())
            sent_.push_back(result.number);
        sent.push_back({result.number,
                        result.error ? errorText(*result.error)
                                     : tr("%1: sent to %2, letter %3")
                                           .arg(result.number.text(), letters.front().addressee,
                                                letters.front().numberText),
                        result.ok()});
    }
    refresh();
    view_.showSent(sent, static_cast<qsizetype>(letters_.size()));
}

Result<QStringList> DispatchPresenter::writeReplyBooks(const QString& folder)
{
    return jiuzhang::writeReplyBooks(workplace_.desk, workplace_.acting(), sent_, folder);
}

} // namespace jiuzhang::ui
