// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/folded_text.h"

#include <array>

namespace jiuzhang {

namespace {

constexpr std::u16string_view kOpening = u"(（[［【〔<〈《「『“‘";
constexpr std::u16string_view kClosing = u")）]］】〕>〉》」』”’";

qsizetype placeIn(std::u16string_view marks, QChar each)
{
    const auto at = marks.find(each.unicode());
    return at == std::u16string_view::npos ? -1 : static_cast<qsizetype>(at);
}

// What people put into a name, or leave out.
bool isLeftOut(QChar each)
{
    switch (each.category()) {
    case QChar::Separator_Space:
    case QChar::Other_Format:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Mark_NonSpacing:
        return true;
    default:
        return QStringView(u"\t+.·•・‧*&'\"/_").contains(each);
    }
}

// Chinese characters, small letters and digits have one form.
bool isFoldedAlready(QChar each)
{
    return (each >= u'\u4E00' && each <= u'\u9FFF') || (each >= u'a' && each <= u'z') ||
           (each >= u'0' && each <= u'9');
}

// Whether a word goes on from one to the next: 「Ltd8331234」 and 「BlueKiln」 are two.
bool goesOn(QChar each, QChar next)
{
    const auto isLatin = [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; };
    const bool isNew = each.isLower() && next.isUpper();
    return (isLatin(each) && isLatin(next) && !isNew) || (each.isDigit() && next.isDigit());
}

} // namespace

FoldedText::FoldedText(const QString& original) : original_(original)
{
    text_.reserve(original.size());
    starts_.reserve(static_cast<std::size_t>(original.size()));
    ends_.reserve(static_cast<std::size_t>(original.size()));
    for (qsizetype i = 0; i < original.size();) {
        if (isFoldedAlready(original[i])) {
            text_ += original[i];
            starts_.push_back(i);
            ends_.push_back(++i);
            continue;
        }
        const bool isPair = original[i].isHighSurrogate() && i + 1 < original.size();
        const qsizetype length = isPair ? 2 : 1;
        const QString piece =
            original.mid(i, length).normalized(QString::NormalizationForm_KC).toCaseFolded();
        for (const QChar each : piece) {
            if (isLeftOut(each))
                continue;
            text_ += each;
            starts_.push_back(i);
            ends_.push_back(i + length);
        }
        i += length;
    }
}

FoldedText::Span FoldedText::original(qsizetype from, qsizetype length) const
{
    Span span{starts_[static_cast<std::size_t>(from)],
              ends_[static_cast<std::size_t>(from + length - 1)]};
    QString open; // the closing halves that are still wanted
    for (qsizetype i = span.from; i < span.to; ++i) {
        if (const auto at = placeIn(kOpening, original_[i]); at >= 0)
            open += QChar(kClosing[static_cast<std::size_t>(at)]);
        else if (placeIn(kClosing, original_[i]) < 0)
            continue;
        else if (open.endsWith(original_[i]))
            open.chop(1);
        else if (span.from > 0 && placeIn(kOpening, original_[span.from - 1]) >= 0)
            --span.from;
    }
    while (!open.isEmpty() && span.to < original_.size() && original_[span.to] == open.back()) {
        open.chop(1);
        ++span.to;
    }
    return span;
}

bool FoldedText::isInsideWord(qsizetype from, qsizetype length) const
{
    const auto begin = starts_[static_cast<std::size_t>(from)];
    const auto end = ends_[static_cast<std::size_t>(from + length - 1)];
    const bool before = begin > 0 && goesOn(original_[begin - 1], original_[begin]);
    const bool after = end < original_.size() && goesOn(original_[end - 1], original_[end]);
    return before || after;
}

QString folded(const QString& name)
{
    return FoldedText(name).text();
}

} // namespace jiuzhang
