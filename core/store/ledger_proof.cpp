// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_proof.h"

#include "core/store/case_columns.h"
#include "core/store/case_tables.h"
#include "core/store/lawful_fold.h"
#include "core/store/paper_store.h"
#include "core/store/search_index.h"

#include <QHash>

namespace jiuzhang {

namespace {

QString eventAt(std::int64_t seq)
{
    return QStringLiteral("event %1").arg(seq);
}

QString selectRowAndBody()
{
    QStringList names;
    for (const auto& column : caseColumns())
        names += column.name.toString();
    return QStringLiteral("SELECT %1, body FROM main.case_row LEFT JOIN main.case_body USING (id)"
                          " WHERE id = ?")
        .arg(names.join(u", "));
}

} // namespace

void LedgerProof::problem(const char* kind, const QString& where, const QString& detail)
{
    found_.problems.push_back({QString::fromLatin1(kind), where, detail});
}

Outcome LedgerProof::checkFile()
{
    Statement check(connection_, QStringLiteral("PRAGMA main.integrity_check"));
    return check.each([&]() -> Outcome {
        if (check.text(0) != u"ok")
            problem("file", QString(), check.text(0));
        return {};
    });
}

Outcome LedgerProof::checkChain(const std::optional<LedgerCare::Anchor>& anchor)
{
    std::int64_t count = 0;
    std::int64_t last = 0;
    QByteArray previousHash(64, '0');
    bool anchored = !anchor;
    const auto read = log_.forEach([&](const Event& event, bool plain) {
        checkLink(event, plain, last + 1, previousHash);
        if (anchor && event.seq == anchor->seq)
            anchored = event.hash == anchor->hash.toLower();
        ++count;
        last = event.seq;
        previousHash = event.hash;
        return progress_.step();
    });
    if (!read)
        return read;
    found_.events = count;
    if (!anchored)
        problem("anchor", eventAt(anchor->seq), QString::fromLatin1(anchor->hash));
    return checkEnd(last);
}

void LedgerProof::checkLink(const Event& event, bool plain, std::int64_t expectedSeq,
                            const QByteArray& previousHash)
{
    if (event.seq != expectedSeq)
        problem("sequence", eventAt(event.seq), QStringLiteral("expected %1").arg(expectedSeq));
    if (event.previousHash != previousHash)
        problem("chain", eventAt(event.seq), QStringLiteral("previousHash"));
    if (!plain || hashOf(event) != event.hash)
        problem("chain", eventAt(event.seq), QStringLiteral("hash"));
}

// The highest number ever given: less than it, and the end of the chain was cut off.
Outcome LedgerProof::checkEnd(std::int64_t last)
{
    Statement given(connection_,
                    QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'event'"));
    return given.next().map([&](bool found) {
        const auto highest = found ? given.number(0) : 0;
        if (highest != last)
            problem("sequence", eventAt(last + 1), QStringLiteral("expected %1").arg(highest));
    });
}

Outcome LedgerProof::checkPapers()
{
    Statement paper(connection_,
                    QStringLiteral("SELECT number_text, sha256, bytes FROM paper ORDER BY rowid"));
    const auto read = paper.each([&]() -> Outcome {
        if (paper.text(1).toLatin1() != sha256Of(paper.value(2).toByteArray()))
            problem("paper", paper.text(0), QStringLiteral("sha256"));
        return {};
    });
    return read ? checkNumbers() : read;
}

// The first number of a year can be set; from there on none may be missing.
Outcome LedgerProof::checkNumbers()
{
    Statement sequence(connection_,
                       QStringLiteral("SELECT kind, year, count(*), max(number) - min(number) + 1"
                                      " FROM paper GROUP BY kind, year"));
    return sequence.each([&]() -> Outcome {
        if (sequence.number(2) != sequence.number(3))
            problem("paper", sequence.text(0) + u' ' + sequence.text(1),
                    QStringLiteral("%1 of %2").arg(sequence.number(2)).arg(sequence.number(3)));
        return {};
    });
}

Outcome LedgerProof::checkProjection()
{
    QHash<QString, std::int64_t> words;
    const auto read = log_.forEachCase([&](std::span<const Event> events) -> Outcome {
        const auto expected = foldedLawfully(events);
        if (!expected) {
            problem("chain", eventAt(expected.error().details.first().toLongLong()),
                    QStringLiteral("order"));
            return {};
        }
        if (auto checked = checkCase(*expected); !checked)
            return checked;
        for (const auto& word : wordsOf(*expected).split(u' ', Qt::SkipEmptyParts))
            ++words[word];
        return progress_.step(static_cast<std::int64_t>(events.size()));
    });
    return read.and_then([&] { return checkSuperfluous(); }).and_then([&] {
        return checkWords(words);
    });
}

Outcome LedgerProof::checkCase(const Case& expected)
{
    const auto number = expected.number.text();
    Statement row(connection_, selectRowAndBody());
    const auto found = row.bind(rowIdOf(expected.number).value_or(0)).next();
    if (!found)
        return refuse(found.error());
    if (!*found) {
        problem("projection", number, QStringLiteral("missing"));
        return {};
    }
    int at = 0;
    for (const auto& column : caseColumns()) {
        const auto should = column.valueOf(expected);
        if (row.isNull(at) == should.isValid() || row.text(at) != should.toString())
            problem("projection", number, column.name.toString());
        ++at;
    }
    if (row.text(at) != bodyOf(expected))
        problem("projection", number, QStringLiteral("body"));
    return {};
}

Outcome LedgerProof::checkSuperfluous()
{
    Statement row(connection_, QStringLiteral("SELECT id FROM (SELECT id FROM main.case_row"
                                              " UNION SELECT id FROM main.case_body)"
                                              " WHERE id NOT IN (SELECT case_id FROM event"
                                              " WHERE case_id IS NOT NULL)"));
    return row.each([&]() -> Outcome {
        problem("projection", numberOf(row.number(0)).text(), QStringLiteral("superfluous"));
        return {};
    });
}

// The search index keeps no texts, but it can be asked how often each word occurs.
Outcome LedgerProof::checkWords(const QHash<QString, std::int64_t>& expected)
{
    if (auto made = connection_.script("CREATE VIRTUAL TABLE IF NOT EXISTS temp.case_word"
                                       " USING fts5vocab('main', 'case_text', 'row')");
        !made)
        return made;
    Statement word(connection_, QStringLiteral("SELECT term, cnt FROM temp.case_word"));
    auto missing = expected.size();
    qsizetype wrong = 0;
    const auto read = word.each([&]() -> Outcome {
        --missing;
        wrong += expected.value(word.text(0)) != word.number(1);
        return {};
    });
    if (read && (missing != 0 || wrong != 0))
        problem("projection", QStringLiteral("case_text"),
                QStringLiteral("%1").arg(wrong + qAbs(missing)));
    return read;
}

} // namespace jiuzhang
