// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_sentences.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

const char* moneySentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AmountUnreadable:
        return QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is no amount that can be read.");
    case ErrorCode::AmountNegative:
        return QT_TRANSLATE_NOOP("Error", "“%1” must be more than zero, not “%2”.");
    case ErrorCode::AmountBeyond:
        return QT_TRANSLATE_NOOP("Error", "“%1” would come to %2 (10,000 yuan), beyond the "
                                          "recognised %3. Give a reason.");
    case ErrorCode::AmountNeedsUnit:
        return QT_TRANSLATE_NOOP("Error", "“%2” in “%1” has no unit. Say whether it is yuan or "
                                          "10,000 yuan, in the heading or in the cell.");
    case ErrorCode::AmountShared:
        return QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is one cell merged over several. Give "
                                          "each row its own amount.");
    case ErrorCode::AmountForeign:
        return QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is money of another country. Give the sum "
                                          "in yuan.");
    case ErrorCode::RateUnreadable:
        return QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is no rate between 0 and 100 "
                                          "percent. Write it like 3.85.");
    case ErrorCode::InstalmentUnreadable:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%2” in “%1” is no instalment. Give its day and its sum, and each instalment once.");
    case ErrorCode::InstalmentsDisordered:
        return QT_TRANSLATE_NOOP(
            "Error",
            "In “%1” %2 does not lie after %3. Give the instalments in the order of their days.");
    case ErrorCode::RatesInvalid:
        return QT_TRANSLATE_NOOP("Error", "The rates of interest %1 are not valid: %2.");
    case ErrorCode::DueDayUnknown:
        return QT_TRANSLATE_NOOP(
            "Error", "It is not known when the debt was due, so there is no interest to reckon. "
                     "Enter the agreed day of payment, or what the term runs from and its day.");
    case ErrorCode::InterestRuleUnknown:
        return QT_TRANSLATE_NOOP("Error", "No rate is agreed, and the decree does not say one for "
                                          "this debt. Enter the rule by which it bears interest.");
    case ErrorCode::RateNotDated:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no rate “%1” for %2; the table begins %3. Choose "
                                 "another rule, or have the earlier rates entered.");
    case ErrorCode::CreditNotProposed:
        return QT_TRANSLATE_NOOP("Error", "%1 is not on the list for the credit record on %2: two "
                                          "letters unanswered and a plan that is late put a debt "
                                          "there, never one of a court.");
    default:
        Q_UNREACHABLE();
    }
}

} // namespace jiuzhang::ui
