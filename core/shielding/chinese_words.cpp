// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/chinese_words.h"

#include <unicode/brkiter.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>

namespace jiuzhang {

namespace {

// Null where ICU has no data: then each character is a word.
icu::BreakIterator* breaks()
{
    thread_local const auto iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return iterator.get();
}

// Whether it is of the 3,755 characters that GB 2312 has first, by how often they are used: the
// dictionary has 「煜熠」 too, and whoever is called so is meant by it.
bool isEveryday(QChar each)
{
    thread_local const auto converter = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<UConverter, decltype(&ucnv_close)> made(ucnv_open("gb18030", &status),
                                                                &ucnv_close);
        return made;
    }();
    if (!converter)
        return true;
    const char16_t unit = each.unicode();
    char bytes[8] = {};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ucnv_fromUChars(converter.get(), bytes, sizeof bytes, &unit, 1, &status);
    const auto first = static_cast<unsigned char>(bytes[0]);
    const auto second = static_cast<unsigned char>(bytes[1]);
    return U_SUCCESS(status) && length == 2 && first >= 0xB0 && first <= 0xD7 && second >= 0xA1;
}

} // namespace

void ChineseWords::divide() const
{
    auto* iterator = breaks();
    isEdge_.assign(static_cast<std::size_t>(text_.size()) + 1, iterator == nullptr);
    if (!iterator)
        return;
    const icu::UnicodeString words(false, reinterpret_cast<const char16_t*>(text_.utf16()),
                                   static_cast<int32_t>(text_.size()));
    iterator->setText(words);
    for (int32_t at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next())
        isEdge_[static_cast<std::size_t>(at)] = true;
}

bool ChineseWords::stand(qsizetype from, qsizetype length) const
{
    if (isEdge_.empty())
        divide();
    return isEdge_[static_cast<std::size_t>(from)] &&
           isEdge_[static_cast<std::size_t>(from + length)];
}

bool isWord(const QString& text)
{
    if (text.size() < 2 || text[0].script() != QChar::Script_Han || !breaks())
        return false;
    const ChineseWords words(text);
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (words.stand(at, 0))
            return false;
    }
    return std::ranges::all_of(text, isEveryday);
}

} // namespace jiuzhang
