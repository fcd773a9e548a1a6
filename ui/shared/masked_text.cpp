// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/masked_text.h"

#include "core/office/permission.h"
#include "core/office/rehearsal.h"
#include "ui/shared/terms_text.h"

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
        const QString mask = each.mask.isEmpty() ? MaskedTexts::tr("left out") : each.mask;
        const QString word = maySee ? MaskedTexts::tr("%1 → %2").arg(cut(each.words), mask) : mask;
        if (!words.contains(word))
            words += word;
    }
    return words;
}

// The papers of a case that mask the same, by their names: "2022-0001 referral letter, copy".
std::vector<std::pair<QString, MaskedPaper>> together(const MaskedPapers& masked)
{
    std::vector<std::pair<QString, MaskedPaper>> all;
    for (const MaskedPaper& paper : masked.papers) {
        if (paper.hidden.empty())
            continue;
        const auto same = std::ranges::find_if(all, [&](const auto& each) {
            const MaskedPaper& other = each.second;
            return other.subject == paper.subject && other.hidden == paper.hidden &&
                   other.likely == paper.likely;
        });
        if (same == all.end())
            all.emplace_back(paper.subject.text() + u' ' + paperText(paper.kind), paper);
        else
            same->first += MaskedTexts::tr(", ") + paperText(paper.kind);
    }
    return all;
}

} // namespace

QString maskedText(const MaskedPapers& masked, bool maySee)
{
    QStringList lines;
    bool isAllMasked = true;
    for (const auto& [papers, masks] : together(masked)) {
        lines += MaskedTexts::tr("%1 – masked: %2.")
                     .arg(papers, wordsOf(masks.hidden, maySee).join(MaskedTexts::tr(", ")));
        if (masks.likely.isEmpty())
            continue;
        isAllMasked = false;
        QStringList likely;
        for (const QString& word : masks.likely)
            likely += cut(word);
        lines += MaskedTexts::tr("%1 – looks like a name or a number, and stands there in clear: "
                                 "%2.")
                     .arg(papers, likely.join(MaskedTexts::tr(", ")));
    }
    if (!lines.isEmpty() && isAllMasked)
        lines += MaskedTexts::tr("Nothing else there looks like a name or a number. Whether the "
                                 "matter itself gives somebody away, only you can see.");
    return lines.join(u'\n');
}

QString maskedText(const MaskedPapers& masked, const Workplace& workplace)
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
