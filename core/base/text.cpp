// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace jiuzhang {

namespace {

// Those of Unicode, and the vertical tab and form feed that word processors put
// between lines and pages. \r\n is one.
bool isLineBreak(uint c)
{
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isStorable(uint c)
{
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x20 && c <= 0x7E)) // nearly all there are
        return true;
    if (QChar::isNonCharacter(c) || QChar::isSurrogate(c))
        return false;
    return QChar::category(c) != QChar::Other_Control || c == '\t' || isLineBreak(c);
}

// What is by its nature not seen (Unicode, Default_Ignorable_Code_Point): marks of direction,
// joiners and spaces without width, fillers, tags. Not those that choose the shape of a character
// before them, which names are written with.
constexpr std::pair<uint, uint> kUnseen[] = {
    {0xAD, 0xAD},     {0x34F, 0x34F},     {0x61C, 0x61C},     {0x115F, 0x1160},
    {0x17B4, 0x17B5}, {0x180E, 0x180E},   {0x200B, 0x200F},   {0x202A, 0x202E},
    {0x2060, 0x206F}, {0x3164, 0x3164},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},
    {0xFFF9, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE007F}};

bool isUnseen(uint c)
{
    if (c < 0xAD || (c >= 0x4E00 && c <= 0x9FFF)) // nearly all there are
        return false;
    return std::ranges::any_of(
        kUnseen, [&](const auto& range) { return c >= range.first && c <= range.second; });
}

// "U+202E"
QString codeOf(uint c)
{
    return QStringLiteral("U+%1").arg(c, 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString comparable(const QString& text)
{
    // Chinese characters and what ASCII has of marks are as they are: nearly all texts of a table.
    const auto isPlain = [](QChar c) {
        return (c >= u'\u4E00' && c <= u'\u9FFF') || (c > u' ' && c <= u'~');
    };
    if (std::ranges::all_of(text, isPlain))
        return text.toLower();
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            kept += c;
    }
    return kept.toLower();
}

QString tidied(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

namespace {

// The character at this place, whole where it is a pair; half of one stays what it is.
uint characterAt(const QString& text, qsizetype at)
{
    const bool isPair =
        text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

} // namespace

Outcome checkStorable(const QString& text)
{
    qsizetype place = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const uint c = characterAt(text, at);
        ++place;
        if (!isStorable(c))
            return refuse(ErrorCode::CharacterRefused, {codeOf(c), QString::number(place)});
        if (QChar::requiresSurrogates(c))
            ++at;
    }
    return {};
}

QString storable(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const uint c = characterAt(text, at);
        kept += QChar::fromUcs4(isStorable(c) ? c : uint{QChar::ReplacementCharacter});
        if (QChar::requiresSurrogates(c))
            ++at;
    }
    return kept;
}

Result<QString> acceptedText(const QString& text)
{
    TRY(checkStorable(text));
    const bool isKept = std::ranges::none_of(text, [](QChar c) {
        return c.isSurrogate() || (c != u'\n' && isLineBreak(c.unicode())) || isUnseen(c.unicode());
    });
    if (isKept) // as nearly every text is
        return text.normalized(QString::NormalizationForm_C);
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const uint c = characterAt(text, at);
        if (QChar::requiresSurrogates(c))
            ++at;
        if (isLineBreak(c)) {
            if (c != '\n' || at == 0 || text[at - 1] != u'\r')
                kept += u'\n';
        } else if (!isUnseen(c)) {
            kept += QChar::fromUcs4(c);
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

Result<QString> textIn(QByteArrayView bytes, const QString& where)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8);
    qsizetype read = 0;
    while (read < bytes.size() && !decoder.hasError()) {
        const QString decoded = decoder(bytes.sliced(read, 1));
        Q_UNUSED(decoded) // only what comes with the error is asked
        ++read;
    }
    return refuse(ErrorCode::BytesNoText, {where, QString::number(read)});
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QStringList unseenIn(const QString& text)
{
    QStringList unseen;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const uint c = characterAt(text, at);
        if (QChar::requiresSurrogates(c))
            ++at;
        if (isUnseen(c) && !unseen.contains(codeOf(c)))
            unseen += codeOf(c);
    }
    return unseen;
}

QString bigrams(const QString& text)
{
    QList<uint> letters;
    for (const uint c : comparable(text).toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            letters.append(c);
    }
    QString pairs;
    pairs.reserve(3 * letters.size());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i > 0)
            pairs += u' ';
        for (auto c = i; c < std::min(i + 2, letters.size()); ++c)
            pairs += QStringView(QChar::fromUcs4(letters[c]));
    }
    return pairs;
}

} // namespace jiuzhang
