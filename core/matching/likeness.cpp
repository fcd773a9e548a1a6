// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/likeness.h"

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr int kMostForText = 15;

struct ReasonRow {
    LikenessReason reason;
    const char16_t* id;
    int points; // of Text: the most
};

constexpr std::array kReasons{
    ReasonRow{LikenessReason::CreditCode, u"credit-code", 100},
    ReasonRow{LikenessReason::CourtNumber, u"court-number", 100},
    ReasonRow{LikenessReason::ContractNumber, u"contract-number", 90},
    ReasonRow{LikenessReason::SameName, u"same-name", 60},
    ReasonRow{LikenessReason::SimilarName, u"similar-name", 40},
    ReasonRow{LikenessReason::Phone, u"phone", 30},
    ReasonRow{LikenessReason::Respondent, u"respondent", 20},
    ReasonRow{LikenessReason::Amount, u"amount", 15},
    ReasonRow{LikenessReason::Text, u"text", kMostForText},
};

const ReasonRow& rowOf(LikenessReason reason)
{
    return *std::ranges::find(kReasons, reason, &ReasonRow::reason);
}

bool share(const QStringList& a, const QStringList& b)
{
    return std::ranges::any_of(a, [&](const QString& each) { return b.contains(each); });
}

// Within 5 % of the larger one. Nothing is like nothing.
bool areNear(const std::optional<Money>& a, const std::optional<Money>& b)
{
    if (!a || !b || a->fen() <= 0 || b->fen() <= 0)
        return false;
    const auto [less, more] = std::minmax({a->fen(), b->fen()});
    return more - less <= more / 20;
}

bool haveSameRespondent(const ComparableClue& a, const ComparableClue& b,
                        const Directory& directory)
{
    return a.respondent && b.respondent &&
           directory.sameThroughSuccession(*a.respondent, *b.respondent);
}

int textPoints(const PairSet& a, const PairSet& b)
{
    const std::size_t shared = sharedBy(a, b);
    return shared == 0 ? 0
                       : static_cast<int>(kMostForText * shared / (a.size() + b.size() - shared));
}

} // namespace

QString likenessReasonId(LikenessReason reason)
{
    return QString::fromUtf16(rowOf(reason).id);
}

QJsonArray reasonIds(const Likeness& likeness)
{
    QJsonArray ids;
    for (const auto& ground : likeness.grounds)
        ids.append(likenessReasonId(ground.reason));
    return ids;
}

Likeness likeness(const ComparableClue& a, const ComparableClue& b, const Directory& directory)
{
    Likeness found;
    const auto add = [&](LikenessReason reason, int points) {
        found.score += points;
        found.grounds.push_back({reason, points});
    };
    const auto note = [&](bool holds, LikenessReason reason) {
        if (holds)
            add(reason, rowOf(reason).points);
    };
    const bool sameRespondent = haveSameRespondent(a, b, directory);
    const bool sameName = !a.name.isEmpty() && a.name == b.name;
    note(!a.creditCode.isEmpty() && a.creditCode == b.creditCode && sameRespondent && a.category &&
             a.category == b.category,
         LikenessReason::CreditCode);
    note(share(a.courtNumbers, b.courtNumbers), LikenessReason::CourtNumber);
    note(share(a.contractNumbers, b.contractNumbers), LikenessReason::ContractNumber);
    note(sameName, LikenessReason::SameName);
    note(!sameName && areSimilarNames(a.namePairs, b.namePairs), LikenessReason::SimilarName);
    note(share(a.phones, b.phones), LikenessReason::Phone);
    note(sameRespondent, LikenessReason::Respondent);
    note(areNear(a.disputed, b.disputed) || areNear(a.total, b.total), LikenessReason::Amount);
    if (const int points = textPoints(a.storyPairs, b.storyPairs); points > 0)
        add(LikenessReason::Text, points);
    return found;
}

} // namespace jiuzhang
