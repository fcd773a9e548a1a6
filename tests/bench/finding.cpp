// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_file.h"
#include "tests/bench/measurements.h"

namespace jiuzhang::bench {

namespace {

constexpr int kRuns = 7;

// The texts that a case is found by, in one plain table.
void writeTexts(const LedgerQuery& query, BareFile& file)
{
    file.run("CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT); BEGIN");
    BareStatement insert(file, "INSERT INTO texts VALUES (NULL, ?)");
    must(query.forEach({}, [&](const Case& subject) {
        const auto& clue = subject.clue;
        QStringList texts{
            subject.number.text(), clue.entity, clue.creditCode, clue.legalRepresentative,
            clue.contact,          clue.phone,  clue.address,    clue.basisTitle,
            clue.basisNumber,      clue.facts,  clue.claim,      subject.finding,
            subject.evidence};
        for (const auto& leg : subject.legs)
            texts += leg.letterNumber;
        for (const auto& opinion : subject.opinions)
            texts += opinion.text;
        insert.bind(0, texts.join(u'\n'));
        return !insert.next();
    }));
    file.run("COMMIT");
}

std::size_t found(const LedgerQuery& query, const QString& text)
{
    return must(query.rows({.find = text, .on = kToday})).size();
}

std::size_t bareFound(BareFile& file, const QString& text)
{
    BareStatement like(file, "SELECT id FROM texts WHERE text LIKE ? ORDER BY id");
    like.bind(0, u'%' + text + u'%');
    std::size_t count = 0;
    while (like.next())
        ++count;
    return count;
}

} // namespace

std::vector<Comparison> measureFinding(BenchLedger& ledger)
{
    const LedgerQuery& query = ledger.desk().query;
    BareFile file(ledger.pathOf(QStringLiteral("texts.sqlite")));
    writeTexts(query, file);
    std::vector<Comparison> table;
    for (const auto& text : {QStringLiteral("工程"), QStringLiteral("瓷土")}) {
        const auto count = found(query, text);
        if (count != bareFound(file, text))
            giveUp(QStringLiteral("%1: not what LIKE finds").arg(text));
        table.push_back(compared(
            QStringLiteral("find 「%1」: %2 cases").arg(text).arg(count),
            [&] { (void)found(query, text); }, QStringLiteral("LIKE '%%1%'").arg(text),
            [&] { (void)bareFound(file, text); }, kRuns));
    }
    return table;
}

} // namespace jiuzhang::bench
