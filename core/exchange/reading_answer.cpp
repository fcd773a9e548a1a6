// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading_answer.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

constexpr std::array kAsked{
    ErrorCode::AskedSheet,    ErrorCode::AskedColumn,    ErrorCode::AskedForAll,
    ErrorCode::AskedMeant,    ErrorCode::AskedUnusual,   ErrorCode::AskedAboveTotal,
    ErrorCode::AskedFarAbove, ErrorCode::AskedFormula,   ErrorCode::AskedComment,
    ErrorCode::AskedStruck,   ErrorCode::AskedShielding, ErrorCode::AskedSameRow,
    ErrorCode::AskedLikeCase, ErrorCode::AskedLikeRow};

} // namespace

bool isAsked(ErrorCode code)
{
    return std::ranges::find(kAsked, code) != kAsked.end();
}

std::optional<ErrorCode> askedFrom(const QString& id)
{
    const auto found = std::ranges::find(kAsked, id, errorId);
    return found == kAsked.end() ? std::nullopt : std::optional(*found);
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
