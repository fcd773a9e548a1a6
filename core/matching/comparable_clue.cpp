// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparable_clue.h"

#include "core/base/credit_code.h"
#include "core/base/text.h"
#include "core/matching/comparable_numbers.h"

namespace jiuzhang {

ComparableClue comparableClue(const ClueContent& clue)
{
    const QString code = comparable(clue.creditCode).toUpper();
    const QString name = coreName(clue.entity);
    const QStringList texts{clue.basisTitle, clue.basisNumber, clue.facts, clue.claim};
    return {.creditCode = isCreditCode(code) ? code : QString(),
            .name = name,
            .namePairs = pairsOf(name),
            .courtNumbers = courtNumbers(texts.join(u'\n')),
            .contractNumbers = contractNumbers(clue.basisNumber),
            .phones = phoneNumbers(clue.phone),
            .category = clue.category,
            .respondent = clue.respondent,
            .total = clue.total,
            .disputed = clue.disputed,
            .storyPairs = pairsOf(clue.facts + u'\n' + clue.claim)};
}

} // namespace jiuzhang
