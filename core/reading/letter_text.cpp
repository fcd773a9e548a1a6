// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/letter_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr qsizetype kLongestFootLine = 60; // characters
constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kLongestAddressee = 40;
constexpr auto kSentenceEnds = u"。；;！？!?\n";
constexpr auto kClauseEnds = u"。；;！？!?\n，,：:";

std::vector<Passage> linesOf(const LetterText& letter)
{
    std::vector<Passage> lines;
    qsizetype start = 0;
    while (start <= letter.text.size()) {
        auto end = letter.text.indexOf(u'\n', start);
        if (end < 0)
            end = letter.text.size();
        if (const Passage line = letter.trimmed({start, end}); !line.isEmpty())
            lines.push_back(line);
        start = end + 1;
    }
    return lines;
}

bool isTitle(const QString& line)
{
    static const QRegularExpression ends(QStringLiteral("[。；，：:,;]"));
    static const QRegularExpression words(
        QStringLiteral("^关于|(?:信|函|书|报告|情况|请示|材料|问题|工单|反映|诉求)$"));
    return line.size() <= kLongestTitle && !ends.match(line).hasMatch() &&
           words.match(line).hasMatch();
}

bool isAddressee(const QString& line)
{
    static const QRegularExpression one(QStringLiteral("^(?:致|尊敬的)?[^：:，。；]+[：:]$"));
    return line.size() <= kLongestAddressee && one.match(line).hasMatch();
}

// The lines at the end that are no sentences: who signs, where he is found, when he wrote.
std::size_t firstOfFoot(const LetterText& letter, std::size_t first, const LetterWords& words)
{
    static const QRegularExpression sentence(QStringLiteral("[。！？]"));
    std::size_t at = letter.lines.size();
    while (at > first) {
        const QString line = letter.at(letter.lines[at - 1]);
        const bool isClosing = std::ranges::any_of(
            words.list(u"closings"), [&](const QString& word) { return line.startsWith(word); });
        if (!isClosing && (line.size() > kLongestFootLine || sentence.match(line).hasMatch()))
            break;
        --at;
    }
    return at;
}

Passage around(const QString& text, Passage place, QStringView ends)
{
    while (place.start > 0 && !ends.contains(text[place.start - 1]))
        --place.start;
    while (place.end < text.size() && !ends.contains(text[place.end]))
        ++place.end;
    return place;
}

} // namespace

LetterText::LetterText(QString written, const LetterWords& words) : text(std::move(written))
{
    lines = linesOf(*this);
    std::size_t first = 0;
    if (first < lines.size() && isTitle(at(lines[first])))
        title = lines[first++];
    if (first < lines.size() && isAddressee(at(lines[first])) &&
        !words.labelled(at(lines[first]).chopped(1)))
        addressee = lines[first++];
    const std::size_t last = firstOfFoot(*this, first, words);
    if (last > first)
        body = {lines[first].start, lines[last - 1].end};
    if (last < lines.size())
        foot = {lines[last].start, lines.back().end};
}

Passage LetterText::sentenceAround(Passage place) const
{
    return around(text, place, kSentenceEnds);
}

Passage LetterText::clauseAround(Passage place) const
{
    return around(text, place, kClauseEnds);
}

QString LetterText::before(Passage place) const
{
    const Passage clause = clauseAround(place);
    return at({clause.start, place.start});
}

QString LetterText::behind(Passage place) const
{
    const Passage clause = clauseAround(place);
    return at({place.end, clause.end});
}

Spot plainSpot(const LetterText& letter, const QString& key, Passage at, Sureness sureness,
               Ground ground)
{
    return {key, at, sureness, ground, {}, comparable(letter.at(at))};
}

Passage captured(const QRegularExpressionMatch& match, QStringView group)
{
    return {match.capturedStart(group), match.capturedEnd(group)};
}

Passage LetterText::trimmed(Passage place, QStringView also) const
{
    const auto isOuter = [&](QChar c) { return c.isSpace() || also.contains(c); };
    while (place.start < place.end && isOuter(text[place.start]))
        ++place.start;
    while (place.end > place.start && isOuter(text[place.end - 1]))
        --place.end;
    return place;
}

} // namespace jiuzhang
