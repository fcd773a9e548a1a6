// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <vector>

namespace jiuzhang {

// The words that names are made of, resources/shielding/words.json: data, for another district
// has others. All as comparable() has them; of lists the longest comes first.
struct ShieldingWords {
    struct Trade {
        QString word; // as it stands in names: 「货运」
        QString name; // as it stands in 「某物流企业」
    };
    QStringList legalForms; // 「有限公司」「经营部」, what a name ends with
    std::vector<Trade> trades;
    QStringList tradeWords;    // these, and those that tell no trade: 「发展」
    QStringList places;        // 「江西」, what a name begins with
    QSet<QString> ofNames;     // all these: a name that is one of them tells nobody
    QSet<QString> matters;     // 「消防」「施工」, which tell what something is about
    QSet<QString> common;      // and 「光明」, which texts have without meaning a name
    QStringList kinds;         // 「厂」「分店」, by which a name is known: 「光明厂」
    QSet<QString> latinTrades; // 「hotel」, as common as a trade
    QSet<QString> latinWords;  // and 「golden」, which many names have
    QStringList nobody;        // 「匿名」「财务」, where a name is asked for
    QStringList labels;        // 「经营者」, what stands before a name
    QStringList naming;        // 「由」, what may stand before one
    QStringList saying;        // 「来访」, what is said of a person
    QStringList titles;        // 「女士」「总」, what follows a surname
    QStringList twofoldSurnames;
    QString surnames; // of one character each
};

[[nodiscard]] const ShieldingWords& shieldingWords();

} // namespace jiuzhang
