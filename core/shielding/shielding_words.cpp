// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/shielding_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// A resource inside a static library is only there once it has been asked for, and the
// macro that asks must stand outside any namespace.
static void bringInShieldingResource()
{
    Q_INIT_RESOURCE(shielding);
}

namespace jiuzhang {

namespace {

QStringList wordsOf(const QJsonObject& json, const char* key)
{
    QStringList words;
    for (const auto& word : json[QLatin1StringView(key)].toArray())
        words += word.toString();
    return words;
}

QSet<QString> setOf(const QJsonObject& json, const char* key)
{
    const auto words = wordsOf(json, key);
    return {words.begin(), words.end()};
}

void longestFirst(QStringList& words)
{
    std::ranges::stable_sort(words, std::greater(), &QString::size);
}

ShieldingWords readWords()
{
    bringInShieldingResource();
    QFile file(QStringLiteral(":/shielding/words.json"));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(isThere && !json.isEmpty());
    ShieldingWords words{.legalForms = wordsOf(json, "legalForms"),
                         .trades = {},
                         .tradeWords = wordsOf(json, "furtherTrades"),
                         .places = wordsOf(json, "places"),
                         .ofNames = {},
                         .matters = setOf(json, "commonWords"),
                         .common = setOf(json, "fineWords"),
                         .kinds = wordsOf(json, "kinds"),
                         .latinTrades = setOf(json, "latinTrades"),
                         .latinWords = setOf(json, "latinWords"),
                         .nobody = wordsOf(json, "nobody"),
                         .labels = wordsOf(json, "labels"),
                         .naming = wordsOf(json, "naming"),
                         .saying = wordsOf(json, "saying"),
                         .titles = wordsOf(json, "titles"),
                         .twofoldSurnames = wordsOf(json, "twofoldSurnames"),
                         .surnames = json[u"surnames"].toString()};
    for (const auto& pair : json[u"trades"].toArray()) {
        words.trades.push_back({pair[0].toString(), pair[1].toString()});
        words.tradeWords += pair[0].toString();
    }
    for (auto* list : {&words.legalForms, &words.tradeWords, &words.places, &words.titles}) {
        longestFirst(*list);
        words.ofNames.unite(QSet<QString>(list->begin(), list->end()));
    }
    words.common.unite(words.matters);
    words.latinWords.unite(words.latinTrades);
    return words;
}

} // namespace

const ShieldingWords& shieldingWords()
{
    static const ShieldingWords words = readWords();
    return words;
}

} // namespace jiuzhang
