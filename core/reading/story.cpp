// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_keys.h"
#include "core/reading/finders.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr qsizetype kFewestOfStory = 8; // characters

// The last sentence that begins with what is asked for: 「为此，恳请…」, to the end of its
// paragraph, with a numbered list behind it.
Passage claimIn(const Finding& in, Passage story)
{
    static const QRegularExpression begin(
        QStringLiteral("(?:^|(?<=[。！？；\\n]))[ 　]*(?<claim>(?:%1[，,：:]?){0,3}%2)")
            .arg(in.words.any(u"beforeClaims"), in.words.any(u"claiming")));
    static const QRegularExpression counted(
        QStringLiteral("^[ 　]*[（(]?[\\d一二三四五六七八九十]+[）)]?[、.．]"));
    const QString text = in.letter.at(story);
    Passage claim;
    for (auto found = begin.globalMatch(text); found.hasNext();)
        claim.start = story.start + found.next().capturedStart(u"claim"),
        claim.end = claim.start + 1;
    if (claim.isEmpty())
        return {};
    claim.end = claim.start;
    for (bool goesOn = true; goesOn;) {
        const auto line = in.letter.text.indexOf(u'\n', claim.end);
        if (line < 0 || line >= story.end) {
            claim.end = story.end;
            break;
        }
        const auto next = in.letter.text.sliced(line + 1, story.end - line - 1);
        claim.end = line + 1;
        goesOn = counted.match(next).hasMatch();
    }
    return in.letter.trimmed(claim);
}

// A body of which labels have taken a part tells the rest.
Passage storyOf(const Finding& in)
{
    Passage story = in.letter.body;
    for (const Label& label : in.labels) {
        const ClueField* field = clueField(label.key);
        if (!field || !label.beginsLine || label.at.start < story.start ||
            label.at.start >= story.end)
            continue;
        const bool isAbove = in.letter.trimmed({story.start, label.at.start}).isEmpty();
        const auto line = in.letter.text.indexOf(u'\n', label.value.end);
        if (isAbove)
            story.start = line < 0 ? story.end : std::min(line, story.end);
        else
            story.end = std::min(story.end, label.at.start);
    }
    return in.letter.trimmed(story);
}

// What is left behind the claim is nobody's, but a farewell.
void listLeftOver(const Finding& in, Passage rest, Spots& spots)
{
    const QString text = in.letter.at(rest);
    const bool isFarewell = std::ranges::any_of(
        in.words.list(u"closings"), [&](const QString& word) { return text.startsWith(word); });
    if (!rest.isEmpty() && !isFarewell)
        spots.unread.push_back({{}, rest, Doubt::LeftOver});
}

// The first sentence that wishes it; a wish is never certain.
void wish(const Finding& in, const SecrecyWishes& secrecy, Spots& spots)
{
    using Wish = SecrecyWishes::Wish;
    const bool isLabelled = std::ranges::any_of(
        in.labels, [](const Label& label) { return label.key == kConfidential; });
    if (isLabelled)
        return;
    for (const Passage& line : in.letter.lines) {
        if (secrecy.in(in.letter.at(line)) == Wish::None)
            continue;
        for (qsizetype at = line.start; at < line.end;) {
            const Passage sentence = in.letter.sentenceAround({at, at + 1});
            const Wish found = secrecy.in(in.letter.at(sentence));
            at = std::max(sentence.end, at) + 1;
            if (found == Wish::None)
                continue;
            const QString level =
                shieldingId(found == Wish::Anonymous ? Shielding::Anonymous : Shielding::LeadOnly);
            spots.found.push_back({kConfidential, in.letter.trimmed(sentence), Sureness::Likely,
                                   Ground::Sentence, level, level});
            return;
        }
    }
}

} // namespace

Spots storySpots(const Finding& in, const SecrecyWishes& secrecy)
{
    Spots spots;
    wish(in, secrecy, spots);
    const auto has = [&](const QString& key) {
        return std::ranges::any_of(in.labels, [&](const Label& label) { return label.key == key; });
    };
    const Passage story = storyOf(in);
    if (has(kStory) || (has(kFactsKey) && has(kClaim)) || story.end - story.start < kFewestOfStory)
        return spots;
    const Passage claim = has(kClaim) ? Passage{story.end, story.end} : claimIn(in, story);
    const bool isAsked = !claim.isEmpty();
    const Passage facts =
        in.letter.trimmed({story.start, claim.start > story.start ? claim.start : story.end});
    if (isAsked)
        spots.found.push_back({kClaim, claim, Sureness::Likely, Ground::Sentence});
    const bool isAllClaim = isAsked && claim.start == story.start;
    if (!has(kFactsKey) && !facts.isEmpty() && !isAllClaim)
        spots.found.push_back({kFactsKey, facts, Sureness::Likely, Ground::Body});
    if (isAsked)
        listLeftOver(in, in.letter.trimmed({claim.end, story.end}), spots);
    return spots;
}

} // namespace jiuzhang
