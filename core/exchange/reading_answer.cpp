// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading_answer.h"

#include "core/exchange/clue_keys.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

constexpr std::array kAsked{
    ErrorCode::AskedSheet,    ErrorCode::AskedTable,      ErrorCode::AskedColumn,
    ErrorCode::AskedContact,  ErrorCode::AskedRest,       ErrorCode::AskedForAll,
    ErrorCode::AskedMeant,    ErrorCode::AskedUnusual,    ErrorCode::AskedAmount,
    ErrorCode::AskedFarAbove, ErrorCode::AskedAboveTotal, ErrorCode::AskedFormula,
    ErrorCode::AskedComment,  ErrorCode::AskedStruck,     ErrorCode::AskedShielding,
    ErrorCode::AskedSameRow,  ErrorCode::AskedLikeCase,   ErrorCode::AskedLikeRow};

const auto kYes = QString::fromUtf16(kRegister);
const auto kNo = QString::fromUtf16(kSkip);
const auto kComma = QStringLiteral(", ");

} // namespace

std::optional<ErrorCode> codeNamed(const QString& id)
{
    constexpr std::array kCodes{
#define X(code) ErrorCode::code,
#include "core/base/error_codes.inc"
#undef X
    };
    const auto found = std::ranges::find(kCodes, id, errorId);
    return found == kCodes.end() ? std::nullopt : std::optional(*found);
}

bool isAsked(ErrorCode code)
{
    return std::ranges::find(kAsked, code) != kAsked.end();
}

AnswerChoices answersTo(const Error& question)
{
    switch (question.code) {
    case ErrorCode::AskedSheet: // the second detail: it cannot be taken
        return {question.details.size() > 1 ? QStringList{kNo} : QStringList{kYes, kNo}};
    case ErrorCode::AskedTable:
        return {{kNo}};
    case ErrorCode::AskedColumn: // the second detail: the fields that no column has yet
        return {question.details.value(1).split(kComma, Qt::SkipEmptyParts) + QStringList{kNo}};
    case ErrorCode::AskedForAll:
        return {question.details.value(1).split(kComma, Qt::SkipEmptyParts), true};
    case ErrorCode::AskedFormula:
    case ErrorCode::AskedAmount:
        return {question.details.value(2).split(u'、', Qt::SkipEmptyParts) + QStringList{kNo},
                true};
    case ErrorCode::AskedStruck: // a cell, or the whole row
        return {{kYes, kNo}, question.details.size() > 1};
    case ErrorCode::AskedShielding: { // the second detail: how far must be said
        const QStringList levels{shieldingId(Shielding::LeadOnly),
                                 shieldingId(Shielding::Anonymous), shieldingId(Shielding::Open)};
        const bool mayBeYes = question.details.value(1).isEmpty();
        return {levels + (mayBeYes ? QStringList{kYes, kNo} : QStringList{kNo})};
    }
    case ErrorCode::AskedMeant:
    case ErrorCode::AskedUnusual:
    case ErrorCode::AskedAboveTotal:
    case ErrorCode::AskedFarAbove:
    case ErrorCode::AskedComment:
        return {{kYes, kNo}, true};
    case ErrorCode::AskedRest:
    case ErrorCode::AskedContact:
    case ErrorCode::AskedSameRow:
    case ErrorCode::AskedLikeCase:
    case ErrorCode::AskedLikeRow:
        return {{kYes, kNo}};
    default:
        return {{kNo}, !question.details.isEmpty()};
    }
}

Outcome checkAnswer(const Error& question, const QString& answer, const QString& where)
{
    const AnswerChoices choices = answersTo(question);
    const bool isWord = answer == kYes || answer == kNo;
    if (isWord ? choices.words.contains(answer) : choices.allow(answer))
        return {};
    return refuse(Error{ErrorCode::UnknownChoice,
                        {QStringLiteral("answer"), answer, choices.words.join(kComma)},
                        where});
}

std::optional<SaidColumn> saidColumn(const QString& answer)
{
    const QString field = answer.section(u' ', 0, 0);
    const QString unit = answer.section(u' ', 1);
    if (unit.isEmpty() && (clueField(field) || field == kStory))
        return SaidColumn{field};
    if (isAmount(field) && unit == u"wan")
        return SaidColumn{field, AmountUnit::Wan};
    if (isAmount(field) && unit == u"yuan")
        return SaidColumn{field, AmountUnit::Yuan};
    return std::nullopt;
}

const ReadingAnswer* answerAbout(const ReadingAnswers& answers, ErrorCode code,
                                 const QString& sheet, const QString& column)
{
    const auto found = std::ranges::find_if(answers, [&](const ReadingAnswer& each) {
        return each.code == code && each.sheet == sheet && each.row == 0 && each.column == column;
    });
    return found == answers.end() ? nullptr : &*found;
}

} // namespace jiuzhang
