// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of files, papers and workbooks stand in the ledger itself, each once, under their
// SHA-256.
#include "tests/core/store/ledger_maker.h"

#include <sqlite3.h>

using namespace jiuzhang;

namespace {

// FIPS 180-2, example B.1
const QByteArray kKeptAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

Result<QByteArray> kept(LedgerMaker& ledger, const QByteArray& content)
{
    Result<QByteArray> sha256;
    return ledger.record()
        .atomically([&]() -> Outcome {
            sha256 = ledger.file().kept().keep(content);
            return sha256.map([](const QByteArray&) {});
        })
        .and_then([&] { return sha256; });
}

// What a statement does to the file, past the program; empty: done.
std::string said(LedgerMaker& ledger, const char* sql)
{
    ledger.close();
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(ledger.path().toUtf8().constData(), &database) == SQLITE_OK);
    char* words = nullptr;
    sqlite3_exec(database, sql, nullptr, nullptr, &words);
    const std::string text = words ? words : "";
    sqlite3_free(words);
    sqlite3_close(database);
    ledger.reopen();
    return text;
}

} // namespace

TEST_CASE("a content is kept under its SHA-256 and read back byte by byte", "[store]")
{
    LedgerMaker ledger;
    CHECK(must(kept(ledger, "abc")) == kKeptAbc);
    const auto content =
        GENERATE(as<QByteArray>{}, "", QByteArray("\0\xFF\r\n\0", 5), QByteArray(3'000'000, 'x'));
    const auto sha256 = must(kept(ledger, content));
    ledger.reopen();
    CHECK(must(ledger.file().kept().bytes(sha256)) == content);
    CHECK(must(ledger.file().kept().bytes(kKeptAbc)) == "abc");
}

TEST_CASE("the same content is kept once", "[store]")
{
    LedgerMaker ledger;
    CHECK(must(kept(ledger, "abc")) == kKeptAbc);
    CHECK(must(kept(ledger, "abc")) == kKeptAbc);
    CHECK(said(ledger, "CREATE TEMP TABLE one (n CHECK (n = 1));"
                       "INSERT INTO one SELECT count(*) FROM kept") == "");
}

TEST_CASE("bytes that are no longer there are refused", "[store]")
{
    LedgerMaker ledger;
    CHECK(refusalOf(ledger.file().kept().bytes(kKeptAbc)) == ErrorCode::ContentDamaged);
}

TEST_CASE("a content is kept only together with what it belongs to", "[store]")
{
    LedgerMaker ledger;
    CHECK(refusalOf(ledger.file().kept().keep("abc")) == ErrorCode::StorageFailed);
    const auto undone = ledger.record().atomically([&]() -> Outcome {
        must(ledger.file().kept().keep("abc"));
        return refuse(ErrorCode::Cancelled);
    });
    CHECK(refusalOf(undone) == ErrorCode::Cancelled);
    CHECK(refusalOf(ledger.file().kept().bytes(kKeptAbc)) == ErrorCode::ContentDamaged);
}

TEST_CASE("a kept content is never changed and never deleted", "[store]")
{
    LedgerMaker ledger;
    must(kept(ledger, "abc"));
    CHECK(said(ledger, "UPDATE kept SET content = x'00'") == "what is kept is never changed");
    CHECK(said(ledger, "DELETE FROM kept") == "what is kept is never deleted");
    CHECK(must(ledger.file().kept().bytes(kKeptAbc)) == "abc");
}

TEST_CASE("bytes that another program changed are never handed out", "[store]")
{
    LedgerMaker ledger;
    must(kept(ledger, "abc"));
    CHECK(said(ledger, "DROP TRIGGER kept_is_never_changed; UPDATE kept SET content = x'616264'") ==
          "");
    CHECK(refusalOf(ledger.file().kept().bytes(kKeptAbc)) == ErrorCode::ContentDamaged);
}
