// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_keys.h"
#include "core/reading/unit_mentions.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

const auto kRespondent = QStringLiteral("respondent");
const auto kLocality = QStringLiteral("locality");

// Some words of a list within so many characters behind the unit, in its clause or its sentence.
bool isFollowedBy(const Finding& in, const Mention& mention, QStringView list, qsizetype within,
                  bool inClause = false)
{
    const Passage sentence = in.letter.sentenceAround(mention.at);
    const QString behind =
        inClause ? in.letter.behind(mention.at) : in.letter.at({mention.at.end, sentence.end});
    return in.words.isWithin(behind.left(within), list);
}

bool isPrecededBy(const Finding& in, const Mention& mention, QStringView list, qsizetype within)
{
    return in.words.isWithin(in.letter.before(mention.at).right(within), list);
}

// Who was only written to, or asked: 「曾向区信访局反映」.
bool isChannel(const Finding& in, const Mention& mention)
{
    static const QRegularExpression to(
        QStringLiteral("(?:[向到找经由至往请]|先后向|多次向)[^，。]{0,4}$"));
    const QString before = in.letter.before(mention.at);
    return in.letter.addressee.contains(mention.at.start) ||
           (to.match(before).hasMatch() && isFollowedBy(in, mention, u"channels", 8));
}

// How sure a mention tells that the unit is the one complained of; nothing: it does not.
std::optional<std::pair<Sureness, Ground>> complaintIn(const Finding& in, const Mention& mention)
{
    static const QRegularExpression with(QStringLiteral("[与和同跟及]$"));
    const Unit* unit = in.programme.directory.find(mention.unit);
    if (isChannel(in, mention))
        return std::nullopt;
    // A court is complained of for what it does not do itself.
    const bool isCourt = unit->kind == UnitKind::Court;
    if (isCourt)
        return std::nullopt;
    if (in.letter.title.contains(mention.at.start))
        return std::pair(Sureness::Certain, Ground::Title);
    const bool owes = isFollowedBy(in, mention, u"debts", 16, true);
    const bool mayOwe = isFollowedBy(in, mention, u"debts", 24);
    const bool agreed = with.match(in.letter.before(mention.at)).hasMatch() &&
                        isFollowedBy(in, mention, u"agreeing", 14);
    const bool isAsked = isPrecededBy(in, mention, u"demanding", 8);
    const bool served = isPrecededBy(in, mention, u"serving", 4);
    if (owes || agreed || isAsked)
        return std::pair(Sureness::Certain, Ground::Sentence);
    return served || mayOwe ? std::optional(std::pair(Sureness::Likely, Ground::Sentence))
                            : std::nullopt;
}

Spot spotOf(const Finding& in, const QString& key, const Mention& mention, Sureness sureness,
            Ground ground)
{
    return {key, mention.at, sureness, ground, in.letter.at(mention.at), mention.unit.text()};
}

// Nobody says that it is the one complained of; a person may know.
void listMentioned(const Finding& in, const Mentions& mentions, Spots& spots)
{
    std::set<UnitId> told;
    for (const Mention& mention : mentions.units) {
        if (!isChannel(in, mention) && told.insert(mention.unit).second)
            spots.unread.push_back({kRespondent, mention.at, Doubt::SomebodyElse});
    }
}

void localities(const Finding& in, const Mentions& mentions, Spots& spots)
{
    const Directory& directory = in.programme.directory;
    for (const Mention& mention : mentions.units) {
        if (!directory.find(mention.unit)->isLocality() ||
            in.letter.addressee.contains(mention.at.start))
            continue;
        if (isPrecededBy(in, mention, u"lying", 12) ||
            isLabelled(in, QStringLiteral("address"), mention.at) ||
            in.words.isWithin(in.letter.before(mention.at), u"dwelling"))
            spots.found.push_back(
                spotOf(in, kLocality, mention, Sureness::Likely, Ground::Sentence));
    }
}

} // namespace

Spots unitSpots(const Finding& in)
{
    Spots spots;
    const Mentions mentions = mentionsIn(in);
    for (const Mention& mention : mentions.units) {
        if (const auto told = complaintIn(in, mention))
            spots.found.push_back(spotOf(in, kRespondent, mention, told->first, told->second));
    }
    const bool isNamed =
        std::ranges::any_of(in.labels, [](const Label& label) { return label.key == kRespondent; });
    if (spots.found.empty() && !isNamed) {
        listMentioned(in, mentions, spots);
        for (const Passage& place : mentions.doubtful)
            spots.unread.push_back({kRespondent, place, Doubt::SomebodyElse});
    }
    localities(in, mentions, spots);
    return spots;
}

} // namespace jiuzhang
