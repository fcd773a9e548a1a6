// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>
#include <vector>

namespace jiuzhang {

struct MaskedWord {
    QString words; // as they stood
    QString mask;  // 「某陶瓷企业」, what stands there instead
    friend bool operator==(const MaskedWord&, const MaskedWord&) = default;
};

// A text as it was masked.
struct Masked {
    QString text;
    std::vector<MaskedWord> hidden; // each once
    QStringList likely;             // what looks like somebody's name or number and was left
};

// What was masked on papers, to be looked at before they go out (casework, Shielding).
struct MaskedWords {
    std::vector<MaskedWord> hidden = {}; // each once
    QStringList likely = {};             // and in their texts was left

    void add(const Masked& text)
    {
        for (const MaskedWord& word : text.hidden)
            add(word);
        for (const QString& word : text.likely) {
            if (!likely.contains(word))
                likely += word;
        }
    }
    void add(const MaskedWord& word)
    {
        if (std::ranges::find(hidden, word) == hidden.end())
            hidden.push_back(word);
    }
};

} // namespace jiuzhang
