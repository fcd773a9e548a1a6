// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jiuzhang {

// Where the words of a Chinese text begin and end, by ICU's dictionary: 「甲方|工程|部」. A name is
// in no dictionary; what is one is said by everybody.
class ChineseWords {
public:
    explicit ChineseWords(const QString& text);

    // Whether no word goes on across the ends of this stretch.
    [[nodiscard]] bool stand(qsizetype from, qsizetype length) const;

private:
    std::vector<bool> isEdge_; // before each character, and behind the last one
};

[[nodiscard]] bool isWord(const QString& text); // one word of the dictionary

} // namespace jiuzhang
