// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/standing_text.h"

#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

using State = ReportStanding::State;

QString StandingText::word(const ReportStanding& standing)
{
    const bool late = standing.state == State::Late;
    switch (standing.state) {
    case State::NotOwed:
        return tr("Not owed");
    case State::ToCome:
        return {};
    case State::Expected:
        return tr("Expected");
    case State::Missing:
        return tr("Missing");
    case State::OnTime:
    case State::Late:
        break;
    }
    if (standing.correctedOn)
        return late ? tr("Corrected, late") : tr("Corrected");
    if (standing.nil)
        return late ? tr("Nil, late") : tr("Nil return");
    return late ? tr("Late") : tr("On time");
}

QString StandingText::sentence(const ReportStanding& standing, const BoardMonth& month)
{
    const QString due = dateText(month.due.date);
    switch (standing.state) {
    case State::NotOwed:
        return tr("No report is owed for this month.");
    case State::ToCome:
        return tr("The period begins on %1.").arg(dateText(month.period.from));
    case State::Expected:
        return tr("Expected by %1.").arg(due);
    case State::Missing:
        return tr("Missing; it was due on %1.").arg(due);
    case State::OnTime:
    case State::Late:
        break;
    }
    const QString came = dateText(*standing.receivedOn);
    const QString first = standing.state == State::Late
                              ? tr("Came in on %1, late: it was due on %2.").arg(came, due)
                              : tr("Came in on %1, on time.").arg(came);
    const QString nil = standing.nil ? u' ' + tr("It is a nil return.") : QString();
    const QString corrected =
        standing.correctedOn ? u' ' + tr("Corrected on %1.").arg(dateText(*standing.correctedOn))
                             : QString();
    return first + corrected + nil;
}

} // namespace jiuzhang::ui
