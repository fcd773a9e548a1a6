// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_sentences.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

const char* figureSentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MonthFrozen:
        return QT_TRANSLATE_NOOP("Error", "The month %1 is frozen. What is entered later appears "
                                          "in the next one as a correction.");
    case ErrorCode::MonthOutOfOrder:
        return QT_TRANSLATE_NOOP("Error", "Months are frozen one after the other. The next one is "
                                          "%2, not %1.");
    case ErrorCode::IdentityBroken:
        return QT_TRANSLATE_NOOP("Error", "The figures of %1 do not add up, so the month is not "
                                          "frozen. Look at: %2.");
    case ErrorCode::ReportNotOwed:
        return QT_TRANSLATE_NOOP("Error", "%1 owes no monthly report for %2. Towns and "
                                          "subdistricts owe one, as the directory says.");
    case ErrorCode::DeductionsFixed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The deductions of %1 were fixed on %2. What changed since "
                                 "stands in the correcting sheet.");
    case ErrorCode::YearNotOver:
        return QT_TRANSLATE_NOOP("Error", "The year %1 ends on %2: its points are fixed on that "
                                          "day or later. Until then they are a draft.");
    case ErrorCode::NobodyToDeduct:
        return QT_TRANSLATE_NOOP("Error", "No unit loses a point in %1, so there is nothing to "
                                          "fix. Check the year.");
    case ErrorCode::NothingDeducted:
        return QT_TRANSLATE_NOOP("Error",
                                 "Nothing is deducted from %1 for %2, so there is nothing to "
                                 "state on.");
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang::ui
