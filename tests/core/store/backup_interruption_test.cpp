// SPDX-License-Identifier: GPL-3.0-or-later
// A backup and what is restored of it are there whole or not at all.
#include "core/store/ledger_restore.h"
#include "tests/core/store/killed.h"
#include "tests/core/store/ledger_maker.h"

#include <QDir>
#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 30;

// Some cases, in a folder in which nothing else stands.
struct CutBackup : LedgerMaker {
    CutBackup()
    {
        for (int i = 0; i < 20; ++i)
            enter(someClue(), QDate(2022, 5, 10));
        close();
    }
    [[nodiscard]] QDir folder() const { return QFileInfo(path()).absoluteDir(); }
    [[nodiscard]] QString backup() const { return folder().filePath(u"一.jzbackup"_s); }
    [[nodiscard]] QString restored() const { return folder().filePath(u"恢复.jiuzhang"_s); }
    // Hidden ones too: whatever was left unfinished.
    [[nodiscard]] QStringList files() const
    {
        return folder().entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

Outcome backUp(const CutBackup& ledger, const std::optional<SealingKey>& key = {})
{
    const auto file = TRY(LedgerFile::open(ledger.path()));
    auto output = TRY(OutputFile::begin(ledger.backup()));
    TRY(file->care().backUp(output, key, {}, {}));
    return output.keep();
}

Outcome restore(const CutBackup& ledger)
{
    return restoreLedger(ledger.backup(), {}, ledger.restored(), {}).map([](const auto&) {});
}

bool isSound(const QString& path)
{
    return must(must(LedgerFile::open(path))->care().verify({}, {})).ok();
}

} // namespace

TEST_CASE("whenever a backup is killed, it is there whole or not, and the next one tidies up",
          "[store]")
{
    const CutBackup ledger;
    int unfinished = 0;
    for (int i = 0; i < kKills; ++i) {
        CAPTURE(i);
        unfinished += killedAfter(i * 2'000, [&] { (void)backUp(ledger); });
        if (QFile::exists(ledger.backup()))
            must(restore(ledger));
        QFile::remove(ledger.backup());
        QFile::remove(ledger.restored());
    }
    CHECK(unfinished > 0);
    CHECK(isSound(ledger.path()));
    must(backUp(ledger));
    CHECK(ledger.files() == QStringList({u"ledger.jz"_s, u"一.jzbackup"_s}));
}

// What was to be sealed stands beside the ledger in clear for a moment.
TEST_CASE(
    "whenever a sealed backup is killed, whoever opens the ledger to write takes away what it "
    "left in clear",
    "[store]")
{
    const CutBackup ledger;
    const auto key = must(keyOf(u"八个字以上的口令"_s));
    int left = 0;
    for (int i = 0; i < kKills; ++i) {
        CAPTURE(i);
        (void)killedAfter(i * 2'000, [&] { (void)backUp(ledger, key); });
        QFile::remove(ledger.backup());
        left += ledger.files().size() > 1 ? 1 : 0;
        must(LedgerFile::open(ledger.path()));
        CHECK(ledger.files() == QStringList(u"ledger.jz"_s));
    }
    CHECK(left > 0);
}

TEST_CASE("whenever restoring is killed, the ledger is there whole or not, and the next tidies up",
          "[store]")
{
    const CutBackup ledger;
    must(backUp(ledger));
    int unfinished = 0;
    for (int i = 0; i < kKills; ++i) {
        CAPTURE(i);
        unfinished += killedAfter(i * 2'000, [&] { (void)restore(ledger); });
        if (QFile::exists(ledger.restored()))
            CHECK(isSound(ledger.restored()));
        QFile::remove(ledger.restored());
    }
    CHECK(unfinished > 0);
    must(restore(ledger));
    CHECK(ledger.files() == QStringList({u"ledger.jz"_s, u"一.jzbackup"_s, u"恢复.jiuzhang"_s}));
}

TEST_CASE("a full disk leaves neither half a backup nor half a ledger", "[store]")
{
    const rlim_t room =
        GENERATE(rlim_t{0}, rlim_t{100}, rlim_t{4096}, rlim_t{20'000}, rlim_t{80'000});
    const CutBackup ledger;
    CAPTURE(room);
    CHECK(withRoomFor(room, [&] { return backUp(ledger) ? 0 : 1; }) == 1);
    CHECK(ledger.files() == QStringList(u"ledger.jz"_s));
    must(backUp(ledger));
    CHECK(withRoomFor(room, [&] { return restore(ledger) ? 0 : 1; }) == 1);
    CHECK(ledger.files() == QStringList({u"ledger.jz"_s, u"一.jzbackup"_s}));
}
