// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/terms_text.h"

#include "ui/shared/error_text.h"

#include <QCoreApplication>

#include <array>

namespace jiuzhang::ui {

namespace {

struct Term {
    const char16_t* id;
    const char* text;
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Term", text);
}

template <std::size_t N>
QString termText(const std::array<Term, N>& terms, const QString& id)
{
    for (const auto& term : terms) {
        if (id == QStringView(term.id))
            return translated(term.text);
    }
    return id;
}

constexpr std::array kActTexts{
    Term{u"register", QT_TRANSLATE_NOOP("Term", "Register")},
    Term{u"decline", QT_TRANSLATE_NOOP("Term", "Decline")},
    Term{u"dispatch", QT_TRANSLATE_NOOP("Term", "Dispatch")},
    Term{u"sign-for", QT_TRANSLATE_NOOP("Term", "Sign for")},
    Term{u"return", QT_TRANSLATE_NOOP("Term", "Return")},
    Term{u"verify", QT_TRANSLATE_NOOP("Term", "Verify")},
    Term{u"opine", QT_TRANSLATE_NOOP("Term", "Give an opinion")},
    Term{u"recognise", QT_TRANSLATE_NOOP("Term", "Recognise the amount")},
    Term{u"fulfil", QT_TRANSLATE_NOOP("Term", "Record fulfilment")},
    Term{u"settle", QT_TRANSLATE_NOOP("Term", "Settle")},
    Term{u"strike-off", QT_TRANSLATE_NOOP("Term", "Strike off")},
    Term{u"reopen", QT_TRANSLATE_NOOP("Term", "Reopen")},
    Term{u"merge", QT_TRANSLATE_NOOP("Term", "Merge")},
    Term{u"unmerge", QT_TRANSLATE_NOOP("Term", "Undo the merge")},
    Term{u"take-in", QT_TRANSLATE_NOOP("Term", "Take in a case")},
    Term{u"let-go", QT_TRANSLATE_NOOP("Term", "Let a case go again")},
    Term{u"relate", QT_TRANSLATE_NOOP("Term", "Relate")},
    Term{u"distinguish", QT_TRANSLATE_NOOP("Term", "Not the same matter")},
    Term{u"appoint", QT_TRANSLATE_NOOP("Term", "Appoint a unit")},
    Term{u"suspend", QT_TRANSLATE_NOOP("Term", "Suspend")},
    Term{u"resume", QT_TRANSLATE_NOOP("Term", "Resume")},
    Term{u"extend", QT_TRANSLATE_NOOP("Term", "Extend")},
    Term{u"remind", QT_TRANSLATE_NOOP("Term", "Remind")},
    Term{u"supervise", QT_TRANSLATE_NOOP("Term", "Supervise")},
    Term{u"interview", QT_TRANSLATE_NOOP("Term", "Interview")},
    Term{u"bulletin", QT_TRANSLATE_NOOP("Term", "Bulletin")},
    Term{u"docket", QT_TRANSLATE_NOOP("Term", "Put on a docket")},
    Term{u"decide", QT_TRANSLATE_NOOP("Term", "Enter the decision")},
    Term{u"report-up", QT_TRANSLATE_NOOP("Term", "Report up")},
    Term{u"carry-over", QT_TRANSLATE_NOOP("Term", "Carry over")},
    Term{u"refer", QT_TRANSLATE_NOOP("Term", "Refer to discipline inspection")},
    Term{u"attach", QT_TRANSLATE_NOOP("Term", "Attach a file")},
    Term{u"annotate", QT_TRANSLATE_NOOP("Term", "Annotate")},
    Term{u"adopt-programme", QT_TRANSLATE_NOOP("Term", "Adopt the programme")},
    Term{u"issue-paper", QT_TRANSLATE_NOOP("Term", "Issue paper")},
    Term{u"paper-taken-in", QT_TRANSLATE_NOOP("Term", "Paper taken in")},
    Term{u"hand-over", QT_TRANSLATE_NOOP("Term", "Hand over to the successor")},
    Term{u"reckon", QT_TRANSLATE_NOOP("Term", "Reckon the deadlines again")},
    Term{u"adopt-units", QT_TRANSLATE_NOOP("Term", "Change the directory")},
    Term{u"set-office", QT_TRANSLATE_NOOP("Term", "Change the office’s details")},
    Term{u"adopt-calendar", QT_TRANSLATE_NOOP("Term", "Adopt the calendar")},
    Term{u"adopt-rules", QT_TRANSLATE_NOOP("Term", "Adopt the routing rules")},
    Term{u"set-working-date", QT_TRANSLATE_NOOP("Term", "Set the working date")},
};

constexpr std::array kPaperTexts{
    Term{u"referral-letter", QT_TRANSLATE_NOOP("Term", "Referral letter")},
    Term{u"copy-letter", QT_TRANSLATE_NOOP("Term", "Copy letter")},
    Term{u"clue-form", QT_TRANSLATE_NOOP("Term", "Clue form")},
    Term{u"case-form", QT_TRANSLATE_NOOP("Term", "Case form")},
    Term{u"reminder", QT_TRANSLATE_NOOP("Term", "Reminder letter")},
    Term{u"supervision-letter", QT_TRANSLATE_NOOP("Term", "Supervision letter")},
    Term{u"interview-notice", QT_TRANSLATE_NOOP("Term", "Interview notice")},
    Term{u"missing-report-notice", QT_TRANSLATE_NOOP("Term", "Missing-report notice")},
    Term{u"docket", QT_TRANSLATE_NOOP("Term", "Docket list")},
    Term{u"reply", QT_TRANSLATE_NOOP("Term", "Reply")},
    Term{u"not-accepted-notice", QT_TRANSLATE_NOOP("Term", "Not-accepted notice")},
    Term{u"struck-off-notice", QT_TRANSLATE_NOOP("Term", "Struck-off notice")},
    Term{u"bulletin", QT_TRANSLATE_NOOP("Term", "Bulletin letter")},
    Term{u"notice", QT_TRANSLATE_NOOP("Term", "Public notice")},
    Term{u"issue-register", QT_TRANSLATE_NOOP("Term", "Issue register")},
    Term{u"receipt", QT_TRANSLATE_NOOP("Term", "Receipt")},
    Term{u"handover-register", QT_TRANSLATE_NOOP("Term", "Hand-over register")},
    Term{u"ledger-sheet", QT_TRANSLATE_NOOP("Term", "Ledger sheet")},
};

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::Registered:
        return translated(QT_TRANSLATE_NOOP("Term", "Registered"));
    case State::Dispatched:
        return translated(QT_TRANSLATE_NOOP("Term", "Dispatched"));
    case State::Handling:
        return translated(QT_TRANSLATE_NOOP("Term", "Being handled"));
    case State::Returned:
        return translated(QT_TRANSLATE_NOOP("Term", "Returned"));
    case State::Suspended:
        return translated(QT_TRANSLATE_NOOP("Term", "Suspended"));
    case State::Settled:
        return translated(QT_TRANSLATE_NOOP("Term", "Settled"));
    case State::StruckOff:
        return translated(QT_TRANSLATE_NOOP("Term", "Struck off"));
    case State::Declined:
        return translated(QT_TRANSLATE_NOOP("Term", "Declined"));
    case State::Merged:
        return translated(QT_TRANSLATE_NOOP("Term", "Merged"));
    }
    Q_UNREACHABLE();
}

QString trackText(Track track)
{
    switch (track) {
    case Track::Prompt:
        return translated(QT_TRANSLATE_NOOP("Term", "Solve soon"));
    case Track::Explain:
        return translated(QT_TRANSLATE_NOOP("Term", "Explain"));
    case Track::Collective:
        return translated(QT_TRANSLATE_NOOP("Term", "Collective study"));
    }
    Q_UNREACHABLE();
}

QString outcomeText(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::Resolved:
        return translated(QT_TRANSLATE_NOOP("Term", "Resolved"));
    case CaseOutcome::Partial:
        return translated(QT_TRANSLATE_NOOP("Term", "Partly resolved"));
    case CaseOutcome::Unresolvable:
        return translated(QT_TRANSLATE_NOOP("Term", "Cannot be resolved"));
    case CaseOutcome::Withdrawn:
        return translated(QT_TRANSLATE_NOOP("Term", "Withdrawn"));
    }
    Q_UNREACHABLE();
}

QString viewText(EntityView view)
{
    switch (view) {
    case EntityView::Satisfied:
        return translated(QT_TRANSLATE_NOOP("Term", "Satisfied"));
    case EntityView::MostlySatisfied:
        return translated(QT_TRANSLATE_NOOP("Term", "Mostly satisfied"));
    case EntityView::Dissatisfied:
        return translated(QT_TRANSLATE_NOOP("Term", "Dissatisfied"));
    case EntityView::Unreachable:
        return translated(QT_TRANSLATE_NOOP("Term", "Could not be reached"));
    }
    Q_UNREACHABLE();
}

QString stageText(int stage)
{
    static constexpr std::array kStages{
        QT_TRANSLATE_NOOP("Term", "Searching"), QT_TRANSLATE_NOOP("Term", "Verifying and handling"),
        QT_TRANSLATE_NOOP("Term", "Urging"), QT_TRANSLATE_NOOP("Term", "Concluding")};
    Q_ASSERT(stage >= 1 && stage <= static_cast<int>(kStages.size()));
    return translated(kStages[static_cast<std::size_t>(stage - 1)]);
}

QString actText(const QString& actId)
{
    return termText(kActTexts, actId);
}

QString paperText(const QString& kindId)
{
    return termText(kPaperTexts, kindId);
}

QString dayClassText(DayClass dayClass)
{
    switch (dayClass) {
    case DayClass::Workday:
        return translated(QT_TRANSLATE_NOOP("Term", "Working day"));
    case DayClass::Weekend:
        return translated(QT_TRANSLATE_NOOP("Term", "Weekend"));
    case DayClass::Holiday:
        return translated(QT_TRANSLATE_NOOP("Term", "Holiday"));
    case DayClass::MakeUpWorkday:
        return translated(QT_TRANSLATE_NOOP("Term", "Make-up working day"));
    }
    Q_UNREACHABLE();
}

QString needText(const ActRow& row, const Need& need)
{
    if (QStringView(need.key) != u"dueOn")
        return fieldText(QString::fromUtf16(need.key));
    return fieldText(row.act == Act::Decide ? QStringLiteral("decisionDue")
                                            : QStringLiteral("limitOn"));
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace jiuzhang::ui
