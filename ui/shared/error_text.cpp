// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_text.h"

#include "ui/shared/error_sentences.h"
#include "ui/shared/mistake_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

constexpr auto kLedgerHeld = // where the system tells by whom
    QT_TRANSLATE_NOOP("Error", "The program “%2” (process %3) holds the ledger %1. Wait for it.");

constexpr auto kNothingToCorrect = QT_TRANSLATE_NOOP(
    "Error", "A letter in the place of %1 would say the same: nothing has changed since, so there "
             "is nothing to correct.");
constexpr auto kNoMonth = QT_TRANSLATE_NOOP("Error", "“%2” is no month. Write it like 2022-06.");
constexpr auto kNothingPossible =
    QT_TRANSLATE_NOOP("Error", "The case is “%2”: nothing is done with it any more, “%1” neither. "
                               "Register the matter anew.");
constexpr auto kNobodyHas =
    QT_TRANSLATE_NOOP("Error", "%1 has not the role that this needs (%2), nor has anybody else. "
                               "Have it given by a person who manages.");
constexpr auto kBoxDamaged = QT_TRANSLATE_NOOP(
    "Error", "The box in which you hold the key of referrals was damaged from outside, and your "
             "passphrase opens it no more. Give the recovery code; or set yourself another "
             "passphrase, and have the key handed on by another of: %1. Let the ledger be "
             "verified.");
constexpr auto kNoChoice =
    QT_TRANSLATE_NOOP("Error", "“%2” is not possible for “%1”. Choose another.");
constexpr auto kPartStruck =
    QT_TRANSLATE_NOOP("Error", "Of “%1” a part is struck through: “%2”; what is left is “%3”. Say "
                               "whether that is right, or give what is meant.");
constexpr auto kOutsideYears =
    QT_TRANSLATE_NOOP("Error", "%1 lies outside the programme, which runs from %2 to %3.");
constexpr auto kBeyondCalendar = QT_TRANSLATE_NOOP(
    "Error", "%1 lies beyond the working calendar, which runs from %2 to %3. Put the day right.");
constexpr auto kPlanBeyond =
    QT_TRANSLATE_NOOP("Error", "“%1” come to %2 (10,000 yuan): %4 is recognised by that day, %5 of "
                               "it is paid beside the plan, %3 is left. Promise no more than that, "
                               "or have more recognised first.");
constexpr auto kBelowPlan = QT_TRANSLATE_NOOP(
    "Error", "“%1” of %4 (10,000 yuan) would leave %3 to be promised, and the plan of %6 promises "
             "%2. Replace the plan first.");
constexpr auto kPlanOpen = QT_TRANSLATE_NOOP(
    "Error", "“%1” cannot be “%2” while the instalment of %4 is open: settle it as “%3” with the "
             "written consent of the business, or when the plan is kept.");

QString eachWorded(const QString& list, QString (*wordOf)(const QString&))
{
    QStringList words;
    for (const auto& id : list.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        words += wordOf(id);
    return words.join(QCoreApplication::translate("Error", ", "));
}

// "settle 2022-06-20, …" in words.
QString actsOfDays(const QString& list)
{
    return eachWorded(list, [](const QString& act) {
        return QCoreApplication::translate("Error", "“%1” of %2")
            .arg(actText(act.section(u' ', 0, 0)), act.section(u' ', 1));
    });
}

// A state's id in words. UnknownChoice and the command line keep ids, because they are typed.
QString stateOf(const QString& id)
{
    const auto state = wordFrom<State>(id);
    return state ? stateText(*state) : id;
}

QString ruleOf(const QString& id)
{
    const auto rule = wordFrom<InterestRule>(id);
    return rule ? catalogueText(id, chineseOf(*rule)) : id;
}

QString roleOf(const QString& id)
{
    const auto role = roleFromId(id);
    return role ? roleText(*role) : id;
}

// A sentence that stands at the end of another, which brings its own full stop.
QString withoutStop(QString sentence)
{
    while (sentence.endsWith(u'。') || sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

bool beginsWithField(ErrorCode code)
{
    static constexpr std::array kCodes{
        ErrorCode::FieldMissing,         ErrorCode::UnknownChoice,
        ErrorCode::DateUnreadable,       ErrorCode::DateInFuture,
        ErrorCode::DateBefore,           ErrorCode::AmountUnreadable,
        ErrorCode::AmountNegative,       ErrorCode::AmountBeyond,
        ErrorCode::TextTooLong,          ErrorCode::FormulaNotValue,
        ErrorCode::AmountNeedsUnit,      ErrorCode::AmountShared,
        ErrorCode::RateUnreadable,       ErrorCode::NeedsPerson,
        ErrorCode::NeedsReason,          ErrorCode::SameValue,
        ErrorCode::BytesNoText,          ErrorCode::AskedForAll,
        ErrorCode::AskedMeant,           ErrorCode::AskedUnusual,
        ErrorCode::AskedAboveTotal,      ErrorCode::AskedFarAbove,
        ErrorCode::AskedFormula,         ErrorCode::AskedComment,
        ErrorCode::AskedAmount,          ErrorCode::AmountForeign,
        ErrorCode::InstalmentUnreadable, ErrorCode::InstalmentsDisordered,
        ErrorCode::NotAsDecided};
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

// Acts by their words.
void wordActs(const Error& error, QStringList& details)
{
    switch (error.code) {
    case ErrorCode::ActNotAllowed:
        details = {actText(details[0]), stateOf(details[1]), eachWorded(details[2], actText)};
        break;
    case ErrorCode::EntryUndone:
    case ErrorCode::EntryAlone:
        details[0] = actText(details[0]);
        break;
    case ErrorCode::EntryNotForAct:
    case ErrorCode::RungBelow:
        details = {actText(details[0]), actText(details[1])};
        break;
    case ErrorCode::ActsRestOn:
        details = {actText(details[0]), actsOfDays(details[1])};
        break;
    case ErrorCode::OutOfOrder:
        details = {actText(details[0]), details[1],
                   actsOfDays(details[2] + u' ' + error.details.value(3))};
        break;
    case ErrorCode::CommandReused:
        details[1] = actText(details[1]);
        break;
    default:
        break;
    }
}

// Of the rates that a debt may bear, the rule by its words; the table may have no day at all.
void wordRates(const Error& error, QStringList& details)
{
    if (error.code != ErrorCode::RateNotDated)
        return;
    details[0] = ruleOf(details[0]);
    if (details[2].isEmpty())
        details[2] = QCoreApplication::translate("Error", "on no day");
}

// What is wrong in a file, without the place where it is: the sentence begins with that.
QString mistakeOf(const Error& error)
{
    const QString said = error.details.value(1).trimmed();
    if (error.where.isEmpty() || !said.startsWith(error.where))
        return mistakeText(said);
    QString clause = said.sliced(error.where.size());
    while (clause.startsWith(u':') || clause.startsWith(u' '))
        clause.remove(0, 1);
    return mistakeText(clause);
}

void wordMistake(const Error& error, QStringList& details)
{
    static constexpr std::array kOfFiles{ErrorCode::ProgrammeInvalid, ErrorCode::CalendarInvalid,
                                         ErrorCode::RulesInvalid, ErrorCode::RatesInvalid};
    if (std::ranges::find(kOfFiles, error.code) != kOfFiles.end())
        details[1] = mistakeOf(error);
}

// The details with the ids that a person does not know put into words.
QStringList worded(const Error& error)
{
    QStringList details = error.details;
    details.resize(std::max<qsizetype>(details.size(), 3));
    if (beginsWithField(error.code))
        details[0] = eachWorded(details[0], fieldText);
    wordActs(error, details);
    wordRates(error, details);
    wordMistake(error, details);
    switch (error.code) {
    case ErrorCode::AskedStruck:
        details[0] = fieldText(details[0]);
        break;
    case ErrorCode::HeaderMissing:
        details[1] = eachWorded(details[1], fieldText);
        break;
    case ErrorCode::RowsRejected:
    case ErrorCode::RepliesRefused:
    case ErrorCode::BackupFailed:
    case ErrorCode::BackupNotMade:
        if (!error.causes.empty())
            details[1] = withoutStop(errorText(error.causes.front()));
        break;
    case ErrorCode::RoleMissing:
        details[1] = eachWorded(details[1], roleOf);
        break;
    case ErrorCode::RootClosed:
        details[1] = stateOf(details[1]);
        break;
    case ErrorCode::NothingToPrint:
        details[0] = paperText(details[0]);
        break;
    case ErrorCode::PaperOfAnother:
        details[1] = (paperText(details[1]) + u' ' + details[2]).trimmed();
        break;
    case ErrorCode::LetterNotForState:
        details = {paperText(details[0]), stateOf(details[1])};
        break;
    default:
        break;
    }
    return details;
}

bool isAMonth(const Error& error) // that could not be read
{
    return error.code == ErrorCode::DateUnreadable &&
           (error.details.front() == u"month" || error.details.front() == u"first-month");
}

// Puts details in for %1 %2 %3 in one pass, so that a "%2" inside a detail stays as it is.
QString filled(const QString& text, const QStringList& details)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            whole += text[i];
            continue;
        }
        whole += details.value(number - 1);
        ++i;
    }
    return whole;
}

// Some refusals have more, or less, to say than others of their code.
const char* sourceFor(const Error& error)
{
    const bool isWhole = error.details.size() == 3;
    const bool hasChoice = !error.details.value(2).isEmpty();
    switch (error.code) {
    case ErrorCode::LedgerBusy:
        return isWhole ? kLedgerHeld : sentenceOf(error.code);
    case ErrorCode::DateUnreadable:
        return isAMonth(error) ? kNoMonth : sentenceOf(error.code);
    case ErrorCode::AmountBeyond:
        return isWhole                     ? sentenceOf(error.code)
               : error.details.size() == 5 ? kPlanBeyond
                                           : kBelowPlan;
    case ErrorCode::YearOutside:
        if (error.details.size() == 4)
            return kBeyondCalendar;
        return isWhole ? kOutsideYears : sentenceOf(error.code);
    case ErrorCode::ActNotAllowed:
        return hasChoice ? sentenceOf(error.code) : kNothingPossible;
    case ErrorCode::RoleMissing:
        return hasChoice ? sentenceOf(error.code) : kNobodyHas;
    case ErrorCode::SealNotHeld:
        return error.details.size() == 2 ? kBoxDamaged : sentenceOf(error.code);
    case ErrorCode::AskedStruck:
        return isWhole ? kPartStruck : sentenceOf(error.code);
    case ErrorCode::SameValue: // of a letter that would correct another
        return error.details.size() == 1 ? kNothingToCorrect : sentenceOf(error.code);
    case ErrorCode::UnknownChoice:
        if (error.details.size() == 4)
            return kPlanOpen;
        return hasChoice ? sentenceOf(error.code) : kNoChoice;
    default:
        return sentenceOf(error.code);
    }
}

// 「2022-0003 联系电话」, without what the sentence names itself.
QString placeOf(const Error& error)
{
    QStringList place;
    for (const auto& part : error.where.split(u' ')) {
        if (!error.details.contains(part))
            place += fieldText(part);
    }
    return place.join(u' ');
}

} // namespace

QString errorText(const Error& error)
{
    const QString text =
        filled(QCoreApplication::translate("Error", sourceFor(error)), worded(error));
    const QString place = error.details.contains(error.where) ? QString() : placeOf(error);
    return place.isEmpty() ? text : QCoreApplication::translate("Error", "%1: %2").arg(place, text);
}

} // namespace jiuzhang::ui
