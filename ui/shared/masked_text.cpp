// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/masked_text.h"

#include "core/office/permission.h"
#include "core/office/rehearsal.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

struct MaskedTexts {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::MaskedText)
};

constexpr qsizetype kLongest = 24; // characters of a word that are shown

QString cut(QString word)
{
    word.replace(u'\n', u' ');
    return word.size() > kLongest ? word.left(kLongest) + u'…' : word;
}

QStringList wordsOf(const std::vector<MaskedWord>& hidden, bool maySee)
{
    QStringList words;
    for (const MaskedWord& each : hidden) {
        const QString word =
            maySee ? MaskedTexts::tr("%1 → %2").arg(cut(each.words), each.mask) : each.mask;
        if (!words.contains(word))
            words += word;
    }
    return words;
}

} // namespace

QString maskedText(const MaskedWords& masked, bool maySee)
{
    if (masked.hidden.empty())
        return {};
    const QString comma = MaskedTexts::tr(", ");
    QStringList likely;
    for (const QString& word : masked.likely)
        likely += cut(word);
    return MaskedTexts::tr("Masked: %1.").arg(wordsOf(masked.hidden, maySee).join(comma)) + u'\n' +
           (likely.isEmpty()
                ? MaskedTexts::tr("Nothing else on it looks like a name or a number. Whether the "
                                  "matter itself gives somebody away, only you can see.")
                : MaskedTexts::tr("Looks like a name or a number, and stands there in clear: %1.")
                      .arg(likely.join(comma)));
}

QString maskedText(const MaskedWords& masked, const Workplace& workplace)
{
    return maskedText(masked, maySeeParties(workplace.desk, workplace.acting()).has_value());
}

bool mayGoOut(Workplace& workplace, Prompts& prompts, const std::function<void(Desk&)>& work,
              const QString& yes)
{
    const QString told = maskedText(maskedBy(workplace.desk, work), workplace);
    return told.isEmpty() || prompts.confirm(told, yes);
}

} // namespace jiuzhang::ui
