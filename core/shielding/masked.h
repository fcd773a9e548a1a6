// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace jiuzhang {

struct MaskedWord {
    QString words; // as they stood
    QString mask;  // 「某陶瓷企业」, what stands there instead; empty: nothing does
    friend bool operator==(const MaskedWord&, const MaskedWord&) = default;
};

// A text as it was masked.
struct Masked {
    QString text;
    std::vector<MaskedWord> hidden; // each once
    QStringList likely;             // what looks like somebody's name or number and was left
};

// What was masked on a paper of that kind about that case, to be looked at before it goes out
// (casework, Shielding).
struct MaskedPaper {
    QString kind;
    CaseNumber subject;
    std::vector<MaskedWord> hidden = {}; // each once
    QStringList likely = {};             // and in its texts was left

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

// In the order in which they were composed.
struct MaskedPapers {
    std::vector<MaskedPaper> papers = {};

    [[nodiscard]] MaskedPaper& of(const QString& kind, const CaseNumber& subject)
    {
        const auto known = std::ranges::find_if(papers, [&](const MaskedPaper& paper) {
            return paper.kind == kind && paper.subject == subject;
        });
        return known == papers.end() ? papers.emplace_back(MaskedPaper{kind, subject}) : *known;
    }
};

} // namespace jiuzhang
