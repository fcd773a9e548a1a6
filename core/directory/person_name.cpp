// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/person_name.h"

#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

namespace jiuzhang {

namespace {

constexpr qsizetype kLongestName = 60; // characters

struct CloseChecker {
    void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

// The text with each letter in the place of those that look like it; as it is without ICU's data.
QString skeleton(const QString& text)
{
    static const std::unique_ptr<USpoofChecker, CloseChecker> checker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<USpoofChecker, CloseChecker>(uspoof_open(&status));
    }();
    QString found(4 * text.size() + 16, QChar());
    UErrorCode status = U_ZERO_ERROR;
    const auto length = uspoof_getSkeleton(
        checker.get(), 0, reinterpret_cast<const UChar*>(text.utf16()),
        static_cast<int32_t>(text.size()), reinterpret_cast<UChar*>(found.data()),
        static_cast<int32_t>(found.size()), &status);
    return U_SUCCESS(status) ? found.left(length) : text;
}

// Letters, numbers and marks that are seen.
QString seen(const QString& text)
{
    QString kept;
    for (const uint c : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const auto point = static_cast<UChar32>(c);
        const bool isUnseen = u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
        if (!isUnseen && (QChar::isLetterOrNumber(c) || QChar::isMark(c)))
            kept += QChar::fromUcs4(c);
    }
    return kept;
}

} // namespace

NameShape shapeOf(const QString& name)
{
    const QString plain = seen(name);
    return {skeleton(plain), skeleton(plain.toCaseFolded())};
}

bool looksAlike(const QString& name, const QString& other)
{
    return name == other || shapeOf(name).isLike(shapeOf(other));
}

QString withoutSuffix(const QString& name)
{
    const QString plain = name.normalized(QString::NormalizationForm_KC).trimmed();
    const auto bracket = plain.indexOf(u'(');
    return bracket > 0 && plain.endsWith(u')') ? plain.left(bracket).trimmed() : plain;
}

Result<QString> listedName(const QString& typed)
{
    const QString name = tidied(TRY(acceptedText(typed)));
    const bool isNamed =
        std::ranges::any_of(seen(name).toUcs4(), [](uint c) { return QChar::isLetter(c); });
    if (!isNamed)
        return refuse(ErrorCode::NameUnseen, {name});
    if (name.size() > kLongestName)
        return refuse(ErrorCode::TextTooLong, {QStringLiteral("name"), QString::number(name.size()),
                                               QString::number(kLongestName)});
    return name;
}

} // namespace jiuzhang
