// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jiuzhang {

// Where the words of a Chinese text begin and end, by ICU's dictionary: 「甲方|工程|部」. A name is
// in no dictionary; what is one is said by everybody. The dictionary is asked when the first
// question comes: most texts hold nothing that looks like a name.
class ChineseWords {
public:
    explicit ChineseWords(QString text) : text_(std::move(text)) {}

    // Whether no word goes on across the ends of this stretch.
    [[nodiscard]] bool stand(qsizetype from, qsizetype length) const;

private:
    void divide() const;

    QString text_;
    mutable std::vector<bool> isEdge_; // before each character, and behind the last one
};

// One word of the dictionary, in characters that everybody uses.
[[nodiscard]] bool isWord(const QString& text);

} // namespace jiuzhang
