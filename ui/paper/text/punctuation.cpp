// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text/punctuation.h"

#include <QList>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

const QString kHalf = QStringLiteral(",;:?!.");
const QString kFull = QStringLiteral("，；：？！。");
const QString kDoubled =
    QStringLiteral("？！。；：，、"); // of several the one that stands, strongest first
const QString kOpenings = QStringLiteral("(（");
const QString kClosings = QStringLiteral(")）");
const QString kQuotes = QStringLiteral("\"“”");

// Chinese characters and what is set among them.
bool isChinese(QChar character)
{
    return character.unicode() >= 0x2E80 || character.isSurrogate() ||
           QStringLiteral("“”‘’…—·").contains(character);
}

// The next character that is not one of those passed over; null beyond the text's end.
QChar beside(const QString& text, qsizetype at, int step, const QString& passed)
{
    do
        at += step;
    while (at >= 0 && at < text.size() && passed.contains(text[at]));
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

QChar beside(const QString& text, qsizetype at, int step)
{
    return beside(text, at, step, QStringLiteral(" "));
}

// A comma or the like belongs to the Chinese text before or after it; a full stop ends a Chinese
// sentence, but stands after the number of a list and in 86.5. Quotes and brackets that close
// between are of the text that they close.
bool isInChinese(const QString& text, qsizetype at)
{
    static const QString kPassed = QStringLiteral(" \")");
    const QChar before = beside(text, at, -1, kPassed);
    const QChar after = beside(text, at, 1, kPassed);
    if (text[at] == u'.')
        return isChinese(before) && (after.isNull() || isChinese(after));
    return isChinese(before) || (!before.isNull() && isChinese(after));
}

// A stop that was typed twice; three are an ellipsis.
bool isDoubleStop(const QString& text, qsizetype at)
{
    const auto isStop = [&](qsizetype place) {
        return place >= 0 && place < text.size() && text[place] == u'.';
    };
    return isStop(at) && isStop(at + 1) && !isStop(at - 1) && !isStop(at + 2) &&
           isInChinese(QString(text).remove(at, 1), at);
}

QString withFullMarks(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isDoubleStop(text, at))
            text.remove(at, 1);
        if (const auto mark = kHalf.indexOf(text[at]); mark >= 0 && isInChinese(text, at))
            text[at] = kFull[mark];
    }
    return text;
}

bool isBracketInChinese(const QString& text, qsizetype open, qsizetype close)
{
    return text[open] != u'(' || text[close] != u')' || isChinese(beside(text, open, -1)) ||
           isChinese(beside(text, close, 1)) ||
           std::any_of(text.begin() + open + 1, text.begin() + close, &isChinese);
}

// Brackets that pair, both of them full-width in Chinese text; of a pair directly in another one
// stands.
QString withFullBrackets(QString text)
{
    QList<qsizetype> open;
    QList<qsizetype> doubled;
    qsizetype lastOpen = -1; // the pair that was closed last
    qsizetype lastClose = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (kOpenings.contains(text[at]))
            open.append(at);
        if (!kClosings.contains(text[at]) || open.isEmpty())
            continue;
        const qsizetype from = open.takeLast();
        if (isBracketInChinese(text, from, at)) {
            text[from] = u'（';
            text[at] = u'）';
            if (lastOpen == from + 1 && lastClose == at - 1)
                doubled << from << at;
        }
        lastOpen = from;
        lastClose = at;
    }
    std::ranges::sort(doubled, std::greater());
    for (const qsizetype at : doubled)
        text.remove(at, 1);
    return text;
}

// Of 「？。」 「，。」 「。。」 the stronger; no stop after a quotation that has its own, and none
// in brackets before the sentence's own.
QString withSingleMarks(const QString& text)
{
    QString single;
    for (const QChar each : text) {
        const auto strength = kDoubled.indexOf(each);
        const auto before = single.isEmpty() ? -1 : kDoubled.indexOf(single.back());
        if (strength >= 0 && before >= 0) {
            single.back() = kDoubled[std::min(strength, before)];
            continue;
        }
        const bool isQuoted = each == u'。' && single.endsWith(u'”') && single.size() > 1 &&
                              QStringLiteral("。？！").contains(single[single.size() - 2]);
        if (each == u'。' && single.endsWith(QStringLiteral("。）")))
            single.remove(single.size() - 2, 1);
        if (!isQuoted)
            single += each;
    }
    return single;
}

bool isPaired(const QString& text)
{
    int depth = 0;
    for (const QChar each : text) {
        depth += each == u'“' ? 1 : each == u'”' ? -1 : 0;
        if (each == u'"' || depth < 0)
            return false;
    }
    return depth == 0;
}

// Quotes of one paragraph, outer and inner by turns; an odd one is left, as nobody knows its place.
QString withPairedQuotes(QString text)
{
    const bool paired = isPaired(text);
    const auto count =
        std::ranges::count_if(text, [](QChar each) { return kQuotes.contains(each); });
    if ((!paired && count % 2 != 0) || !std::ranges::any_of(text, &isChinese))
        return text;
    int depth = 0;
    for (QChar& each : text) {
        if (!kQuotes.contains(each))
            continue;
        const bool opens = paired ? each == u'“' : depth == 0;
        depth -= opens ? 0 : 1;
        const bool isInner = depth > 0 && depth % 2 == 1;
        each = opens ? (isInner ? u'‘' : u'“') : (isInner ? u'’' : u'”');
        depth += opens ? 1 : 0;
    }
    return text;
}

} // namespace

QString withSetPunctuation(const QString& text)
{
    QStringList paragraphs = text.split(u'\n');
    for (QString& paragraph : paragraphs)
        paragraph = withSingleMarks(withPairedQuotes(withFullBrackets(withFullMarks(paragraph))));
    return paragraphs.join(u'\n');
}

QStringList withSetPunctuations(QStringList texts)
{
    for (QString& text : texts)
        text = withSetPunctuation(text);
    return texts;
}

} // namespace jiuzhang::paper
