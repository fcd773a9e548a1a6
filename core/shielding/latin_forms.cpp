// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/folded_text.h"
#include "core/shielding/name_form.h"
#include "core/shielding/shielding_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

using Reach = NameForm::Reach;

// The words of the name, without its legal form.
QStringList wordsOf(const QString& name)
{
    static const QRegularExpression kGap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words;
    for (const auto& word : name.split(kGap, Qt::SkipEmptyParts)) {
        if (!shieldingWords().legalForms.contains(folded(word)))
            words += folded(word);
    }
    return words;
}

// Whether it tells more than what somebody deals in, and where.
bool isTelling(const QString& word)
{
    const auto& words = shieldingWords();
    return word.size() > 1 && !words.latinTrades.contains(word) && !words.ofNames.contains(word) &&
           !words.common.contains(word);
}

} // namespace

// Two words together tell who is meant, 「Golden Dragon」, also written as one; of a single one
// only that which is in no other's name, 「Zorvex」.
std::vector<NameForm> latinForms(const QString& name)
{
    const QStringList words = wordsOf(name);
    std::vector<NameForm> forms;
    const QString whole = words.join(QString());
    if (whole.size() > 1 && !shieldingWords().ofNames.contains(whole))
        forms.push_back(
            {whole, words.size() > 1 || isTelling(whole) ? Reach::Everywhere : Reach::OwnMatter});
    for (qsizetype from = 0; from < words.size(); ++from) {
        const QString& word = words[from];
        if (word.size() > 2 && !shieldingWords().ofNames.contains(word) &&
            !shieldingWords().common.contains(word))
            forms.push_back({word, isTelling(word) && !shieldingWords().latinWords.contains(word)
                                       ? Reach::Everywhere
                                       : Reach::OwnMatter});
        for (qsizetype count = 2; from + count <= words.size(); ++count) {
            const auto stretch = words.mid(from, count);
            if (std::ranges::any_of(stretch, isTelling))
                forms.push_back({stretch.join(QString()), Reach::Everywhere});
        }
    }
    return forms;
}

} // namespace jiuzhang
