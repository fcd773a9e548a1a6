// SPDX-License-Identifier: GPL-3.0-or-later
// One byte of the ledger's file is another: the program says so, or nothing of the record is.
#include "core/store/ledger_file.h"
#include "tests/core/office/desk_maker.h"
#include "tests/faults/table.h"
#include "tests/faults/work.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <random>
#include <sqlite3.h>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// All that is defined and stored in the file, as SQLite reads it; nothing where it cannot.
QByteArray contentIn(const QString& ledger)
{
    QCryptographicHash content(QCryptographicHash::Sha256);
    sqlite3* database = nullptr;
    sqlite3_open_v2(QFile::encodeName(ledger).constData(), &database, SQLITE_OPEN_READONLY,
                    nullptr);
    const auto take = [](void* hash, int columns, char** values, char**) {
        for (int i = 0; i < columns; ++i) {
            const QByteArray value(values[i] ? values[i] : "NULL");
            static_cast<QCryptographicHash*>(hash)->addData(QByteArray::number(value.size()) + ' ' +
                                                            value);
        }
        return 0;
    };
    bool isRead = sqlite3_exec(database, "SELECT * FROM sqlite_schema ORDER BY name", take,
                               &content, nullptr) == SQLITE_OK;
    // In the row of the index's structure FTS5 counts the pages that it has ever written, to know
    // when to put some together: nothing is found by that number.
    const QByteArray index =
        "(SELECT id, CASE id WHEN 10 THEN CAST(substr(block, 1, 6) || substr(block, 8) AS BLOB)"
        " ELSE block END FROM case_text_data)";
    for (const auto& table :
         {QByteArray("event"), QByteArray("kept"), QByteArray("draft"), QByteArray("draft_digest"),
          QByteArray("case_row"), QByteArray("case_text_config"), QByteArray("case_text_idx"),
          index, QByteArray("sqlite_sequence")}) {
        const QByteArray sql = "SELECT * FROM " + table;
        isRead =
            isRead && sqlite3_exec(database, sql.constData(), take, &content, nullptr) == SQLITE_OK;
    }
    sqlite3_close(database);
    return isRead ? content.result() : QByteArray();
}

} // namespace

TEST_CASE("a byte that was changed in the file is noticed, or changes nothing of the record",
          "[faults]")
{
    const QTemporaryDir folder;
    const QString whole = folder.filePath(u"台账.jz"_s);
    makeWorkedLedger(whole);
    QFile file(whole);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray content = contentIn(whole);
    REQUIRE_FALSE(content.isEmpty());
    const unsigned seed = isFullRun() ? std::random_device()() : 2022;
    CAPTURE(seed);
    std::mt19937 random(seed);
    TableRow row{.what = u"the ledger's file"_s, .how = u"one byte changed"_s};
    const int tries = isFullRun() ? 10'000 : 60;
    for (int i = 0; i < tries; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        const char by = static_cast<char>(1 + random() % 255);
        CAPTURE(at, int(by));
        const QString changed = folder.filePath(u"改动.jz"_s);
        QFile::remove(changed);
        QByteArray other = bytes;
        other[at] = static_cast<char>(other[at] ^ by);
        QFile target(changed);
        REQUIRE((target.open(QIODevice::WriteOnly) && target.write(other) == other.size()));
        target.close();
        const bool isSame = contentIn(changed) == content;
        const auto ledger = LedgerFile::open(changed);
        const bool isNoticed = [&] {
            if (!ledger)
                return true;
            const auto found = (*ledger)->care().verify({}, {});
            return !found || !found->ok();
        }();
        ++row.tries;
        row.unnoticed += isNoticed || isSame ? 0 : 1;
        CHECK((isNoticed || isSame));
    }
    say(row);
}
