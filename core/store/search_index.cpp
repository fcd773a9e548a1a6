// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/base/text.h"
#include "core/casework/searched_texts.h"
#include "core/store/case_columns.h"

namespace jiuzhang {

QString wordsOf(const Case& subject)
{
    QStringList words;
    for (const auto& text : searchedTexts(subject)) {
        if (auto pairs = bigrams(text); !pairs.isEmpty())
            words += std::move(pairs);
    }
    return words.join(u' ');
}

std::optional<QString> expressionFor(const QString& text)
{
    QStringList parts;
    for (const auto& part : text.simplified().split(u' ')) {
        auto pairs = bigrams(part);
        if (pairs.isEmpty())
            continue;
        // The last character alone is a word of its own; of several characters the pairs say
        // all, and one character is the beginning of whatever pair it stands in.
        const auto last = pairs.lastIndexOf(u' ');
        const bool single = last < 0;
        if (!single)
            pairs.truncate(last);
        parts += QStringLiteral("\"%1\"").arg(pairs) + (single ? QStringLiteral("*") : QString());
    }
    if (parts.isEmpty())
        return std::nullopt;
    return parts.join(QStringLiteral(" AND "));
}

SearchIndex::SearchIndex(Connection& connection, Tables tables)
    : connection_(connection),
      insert_(in(tables, QStringLiteral("INSERT INTO @.case_text (rowid, words) VALUES (?, ?)"))),
      remove_(in(tables, QStringLiteral("INSERT INTO @.case_text (case_text, rowid, words)"
                                        " VALUES ('delete', ?, ?)"))),
      clear_(
          in(tables, QStringLiteral("INSERT INTO @.case_text (case_text) VALUES ('delete-all')")))
{
}

Outcome SearchIndex::add(const Case& subject)
{
    const auto id = rowIdOf(subject.number).value();
    return Statement(connection_, insert_).bind(id).bind(wordsOf(subject)).run();
}

Outcome SearchIndex::replace(const Case& before, const Case& after)
{
    if (searchedTexts(before) == searchedTexts(after))
        return {};
    const auto id = rowIdOf(before.number).value();
    TRY(Statement(connection_, remove_).bind(id).bind(wordsOf(before)).run());
    return add(after);
}

Outcome SearchIndex::clear()
{
    return connection_.script(clear_.toUtf8());
}

} // namespace jiuzhang
