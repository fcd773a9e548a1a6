// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/letters_text.h"

#include "ui/shared/terms_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

struct LetterWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::Letters)
};

} // namespace

QString lettersText(std::span<const LetterAfter> letters)
{
    QStringList annulled;
    QStringList wrong;
    QStringList standing;
    QStringList telling;
    for (const auto& letter : letters) {
        const QString named =
            LetterWords::tr("%1 %2", "kind, number").arg(paperText(letter.kind), letter.number);
        if (letter.fate == LetterAfter::Fate::Annulled)
            annulled += named;
        else if (letter.fate == LetterAfter::Fate::Wrong)
            wrong += named;
        else
            (letter.tellsParty ? telling : standing) += named;
    }
    QStringList sentences;
    const QString comma = LetterWords::tr(", ");
    if (!annulled.isEmpty())
        sentences +=
            LetterWords::tr("%1 is annulled with it; tell those who received it. The number is "
                            "not used again.")
                .arg(annulled.join(comma));
    if (!wrong.isEmpty())
        sentences +=
            LetterWords::tr(
                "%1 is not true any more: send a correcting letter, or tell those who received "
                "it.")
                .arg(wrong.join(comma));
    if (!telling.isEmpty())
        sentences +=
            LetterWords::tr("%1 was sent before and tells who is shielded now. What is sent cannot "
                            "be masked: ask for it back where that matters.")
                .arg(telling.join(comma));
    if (!standing.isEmpty())
        sentences += LetterWords::tr("%1 still stands.").arg(standing.join(comma));
    QString all;
    for (const auto& sentence : std::as_const(sentences))
        all = all.isEmpty() ? sentence : LetterWords::tr("%1 %2").arg(all, sentence);
    return all;
}

} // namespace jiuzhang::ui
