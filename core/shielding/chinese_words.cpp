// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/chinese_words.h"

#include <unicode/brkiter.h>

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
    const ChineseWords words(text);
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (words.stand(at, 0))
            return false;
    }
    return text.size() > 1 && text[0].script() == QChar::Script_Han && breaks();
}

} // namespace jiuzhang
