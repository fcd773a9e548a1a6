// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/standing_letters.h"

#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/papers_parts.h"

#include <set>

namespace jiuzhang {

Result<StandingLetters> StandingLetters::of(const Desk& desk, const CaseNumber& subject)
{
    auto papers = TRY(desk.papers.papersOf(subject));
    auto annulled = TRY(annulments(desk.record));
    return StandingLetters(std::move(papers), std::move(annulled));
}

QString StandingLetters::inPlaceOf(const QString& number) const
{
    QString standing = annulled_.contains(number) ? QString() : number;
    std::set<QString> line{number};
    for (const auto& paper : papers_) {
        if (!line.contains(paper.fields[kCorrects].toString()))
            continue;
        line.insert(paper.numberText);
        if (!annulled_.contains(paper.numberText))
            standing = paper.numberText;
    }
    return standing;
}

QStringList StandingLetters::inPlaceOf(const QStringList& numbers) const
{
    QStringList standing;
    for (const QString& number : numbers)
        standing += inPlaceOf(number);
    standing.removeAll(QString());
    return standing;
}

QString StandingLetters::markOf(const QString& number) const
{
    if (annulled_.contains(number))
        return QStringLiteral("（作废）");
    return inPlaceOf(number) == number ? QString() : QStringLiteral("（已更正）");
}

} // namespace jiuzhang
