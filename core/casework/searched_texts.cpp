// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/searched_texts.h"

#include "core/casework/fields.h"

namespace jiuzhang {

QStringList searchedTexts(const Case& subject)
{
    QStringList texts{subject.number.text(), subject.finding, subject.evidence};
    for (const auto& field : clueFields()) {
        if (const auto text = textIn(field); text && !field.forTheFile)
            texts += subject.clue.*text;
    }
    for (const auto& leg : subject.legs)
        texts += leg.letterNumber;
    for (const auto& opinion : subject.opinions)
        texts += opinion.text;
    return texts;
}

} // namespace jiuzhang
