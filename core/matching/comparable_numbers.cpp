// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparable_numbers.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace jiuzhang {

namespace {

constexpr qsizetype kShortestContractNumber = 4; // letters and digits; 「12」 names no contract

void tidy(QStringList& numbers)
{
    numbers.sort();
    numbers.removeDuplicates();
}

QString lettersAndDigits(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

// A document number has its year behind the organ's word: 「…发〔2018〕12号」.
bool isDocumentNumber(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("(发|字|函|办|令|抄|通|规|纪要)[(\\[〔【]\\d{4}[)\\]〕】]第?\\d+号?$"));
    return shape.match(text).hasMatch();
}

QString contractNumber(QString part)
{
    static const QRegularExpression label(QStringLiteral("^(合同|协议)?(编号|号码|号)[:.]?"));
    part.remove(label);
    if (isDocumentNumber(part) || !courtNumbers(part).isEmpty())
        return {};
    if (part.endsWith(u'号'))
        part.chop(1);
    const QString number = lettersAndDigits(part);
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return number.size() >= kShortestContractNumber && number.contains(digit) ? number : QString();
}

} // namespace

QStringList courtNumbers(const QString& text)
{
    // The year in brackets and the kind of case; or, where the brackets were left out, the code
    // of the court in digits, as courts have written it since 2016.
    static const QRegularExpression shape(QStringLiteral(
        "[(\\[〔【](?<y1>(?:19|20)\\d\\d)[)\\]〕】]年?(?<c1>[\\p{Han}\\d]{0,8}?[民行执刑破赔]\\p{"
        "Han}{0,6}?)"
        "字?第?0*(?<n1>\\d+)号"
        "|(?<!\\d)(?<y2>(?:19|20)\\d\\d)(?<c2>\\p{Han}\\d{2,4}[民行执刑破赔]\\p{Han}{0,4}?)"
        "字?第?0*(?<n2>\\d+)号"));
    QStringList numbers;
    for (auto found = shape.globalMatch(comparable(text)); found.hasNext();) {
        const auto match = found.next();
        const bool bracketed = match.hasCaptured(u"y1");
        numbers += bracketed
                       ? match.captured(u"y1") + match.captured(u"c1") + match.captured(u"n1")
                       : match.captured(u"y2") + match.captured(u"c2") + match.captured(u"n2");
    }
    tidy(numbers);
    return numbers;
}

QStringList contractNumbers(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[、,;]"));
    QStringList numbers;
    for (const auto& part : comparable(text).split(between)) {
        if (const QString number = contractNumber(part); !number.isEmpty())
            numbers += number;
    }
    tidy(numbers);
    return numbers;
}

QStringList phoneNumbers(const QString& text)
{
    // Mobile, 400 and fixed lines; blanks and strokes may stand between the groups.
    static const QRegularExpression shape(
        QStringLiteral("(?<!\\d)(?:\\+?(?:00)?86[- ]?)?(?:"
                       "(?<mobile>1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4})|"
                       "(?<free>400[- ]?\\d{3}[- ]?\\d{4})|"
                       "\\(?(?:010|02\\d|0[3-9]\\d{2})\\)?[- ]?(?<far>\\d{7,8})|"
                       "(?<near>[1-9]\\d{6,7}))(?!\\d)"));
    const QString seen = acceptedText(text).value_or(text); // without what has no width
    const QString plain = seen.normalized(QString::NormalizationForm_KC).simplified();
    QStringList numbers;
    for (auto found = shape.globalMatch(plain); found.hasNext();) {
        const auto match = found.next();
        numbers += lettersAndDigits(match.captured(u"mobile") + match.captured(u"free") +
                                    match.captured(u"far") + match.captured(u"near"));
    }
    tidy(numbers);
    return numbers;
}

} // namespace jiuzhang
