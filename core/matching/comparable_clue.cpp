// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparable_clue.h"

#include "core/base/credit_code.h"
#include "core/base/text.h"
#include "core/casework/fields.h"
#include "core/matching/comparable_numbers.h"

namespace jiuzhang {

namespace {

// What the clue says of one part of the form, one text a line.
QString textsOf(const ClueContent& clue, FormPart part)
{
    QStringList texts;
    for (const auto& field : clueFields()) {
        if (const auto text = textIn(field); text && field.part == part)
            texts += clue.*text;
    }
    return texts.join(u'\n');
}

} // namespace

ComparableClue comparableClue(const ClueContent& clue)
{
    const QString code = comparable(clue.creditCode).toUpper();
    const QString name = coreName(clue.entity);
    const QString story = clue.facts + u'\n' + clue.claim;
    return {.creditCode = isCreditCode(code) ? code : QString(),
            .name = name,
            .namePairs = pairsOf(name),
            .courtNumbers = courtNumbers(textsOf(clue, FormPart::Basis) + u'\n' +
                                         textsOf(clue, FormPart::Story)),
            .contractNumbers = contractNumbers(clue.basisNumber),
            .phones = phoneNumbers(clue.phone),
            .category = clue.category,
            .respondent = clue.respondent,
            .total = clue.total,
            .disputed = clue.disputed,
            .storyPairs = pairsOf(story)};
}

} // namespace jiuzhang
