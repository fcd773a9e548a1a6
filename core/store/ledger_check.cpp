// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_check.h"

#include "core/store/folded_case.h"
#include "core/store/ledger_backup.h"
#include "core/store/ledger_proof.h"
#include "core/store/migrations.h"
#include "core/store/sealing.h"
#include "core/store/unit_of_work.h"

namespace jiuzhang {

namespace {

// FTS5 lets no index go whose configuration or structure it cannot read, so it gets new ones.
Outcome makeDroppable(Connection& connection, const Definitions& expected)
{
    TRY(connection.script("CREATE VIRTUAL TABLE temp.new_text USING fts5(words)"));
    for (const QByteArray table : {"_config", "_data"}) {
        const auto& made = expected.at(QStringLiteral("table case_text") + QLatin1String(table));
        TRY(connection.script("DROP TABLE IF EXISTS main.case_text" + table + ';' +
                              made.sql.toUtf8() + ";INSERT INTO main.case_text" + table +
                              " SELECT * FROM temp.new_text" + table));
    }
    return connection.script("DROP TABLE temp.new_text");
}

// The tables of cases, empty and as a new ledger has them, whatever they were made into.
Outcome makeCaseTables(Connection& connection)
{
    const auto expected = TRY(definitionsOfANewLedger());
    TRY(makeDroppable(connection, expected));
    for (const auto& [name, definition] : expected) {
        if (name.startsWith(u"table case_"))
            TRY(connection.script("DROP TABLE IF EXISTS main." + definition.table.toUtf8()));
    }
    for (const auto* type : {"table", "index"}) {
        for (const auto& [name, definition] : expected) {
            // With the search index come the tables behind it, with a table SQLite's own indexes.
            if (!name.startsWith(QLatin1String(type)) || !definition.table.startsWith(u"case_") ||
                TRY(definitionsIn(connection)).contains(name))
                continue;
            auto sql = definition.sql; // tables of a past day have the same names
            sql.replace(QStringLiteral("TABLE case_"), QStringLiteral("TABLE main.case_"));
            sql.replace(QStringLiteral("INDEX case_"), QStringLiteral("INDEX main.case_"));
            TRY(connection.script(sql.toUtf8()));
        }
    }
    return {};
}

} // namespace

Result<Verification> LedgerCheck::verify(const std::optional<Anchor>& anchor,
                                         const Progress& progress, const Judge& judge) const
{
    auto unit = TRY(UnitOfWork::begin(connection_, UnitOfWork::Kind::Reading));
    const auto head = TRY(log_.head());
    Verification found{.events = head.seq, .head = head.hash, .problems = {}};
    ProgressCount count(progress, 2 * head.seq); // every event is read twice
    LedgerProof proof(connection_, found, count, judge);
    const auto proved = proof.checkFile()
                            .and_then([&] { return proof.checkSchema(); })
                            .and_then([&] { return proof.checkChain(anchor); })
                            .and_then([&] { return proof.checkContents(); })
                            .and_then([&] { return proof.checkProjection(); })
                            .and_then([&] { return proof.checkDrafts(); });
    if (proved)
        return found;
    // What was changed in the tables themselves can keep the rest from being read.
    const auto code = proved.error().code;
    if (code != ErrorCode::LedgerDamaged && code != ErrorCode::TablesChanged &&
        (code != ErrorCode::StorageFailed || found.problems.empty()))
        return refuse(proved.error());
    found.problems.push_back({QStringLiteral("file"), QString(), proved.error().details.last()});
    return found;
}

Result<LedgerCare::Copy> LedgerCheck::backUp(OutputFile& backup,
                                             const std::optional<SealingKey>& key,
                                             const Progress& progress, const Judge& judge) const
{
    return writeBackup(connection_, backup, key, progress, judge);
}

Outcome LedgerCheck::tellChain(const std::function<Outcome(const QByteArray& line)>& take) const
{
    auto unit = TRY(UnitOfWork::begin(connection_, UnitOfWork::Kind::Reading));
    return log_.forEachHashed([&](const Event& event, const QByteArray& text) {
        return take("{\"event\":" + text + ",\"hash\":\"" + event.hash + "\"}\n");
    });
}

Outcome LedgerCheck::rebuild(const Progress& progress)
{
    auto unit = TRY(UnitOfWork::begin(connection_, UnitOfWork::Kind::Writing));
    TRY(makeCaseTables(connection_));
    Statement cases(connection_, QStringLiteral("SELECT count(DISTINCT case_id) FROM event"));
    TRY(cases.next());
    ProgressCount count(progress, cases.number(0));
    const auto made = forEachCaseIn(log_, {}, [&](const Case& subject) -> Outcome {
        TRY(projection_.add(subject));
        return count.step();
    });
    return made ? unit.commit() : made;
}

} // namespace jiuzhang
