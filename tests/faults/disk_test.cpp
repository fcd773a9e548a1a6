// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of the disk under every work of the office fails once, and the power is lost at
// each: nothing that was acknowledged is lost, nothing is half done.
#include "core/store/ledger_file.h"
#include "tests/core/office/desk_maker.h"
#include "tests/faults/faulty_disk.h"
#include "tests/faults/table.h"
#include "tests/faults/work.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

using Fault = FaultyDisk::Fault;

const char* nameOf(Fault fault)
{
    switch (fault) {
    case Fault::WriteFails:
        return "write fails";
    case Fault::SyncFails:
        return "sync fails";
    case Fault::PowerLost:
        return "power lost";
    }
    Q_UNREACHABLE();
}

// What a child tells of its work before it ends, through a pipe: a byte is not lost with it.
struct Told {
    bool acknowledged = false;
    bool ended = false; // by itself: the operation was never reached
    long operations = 0;
};

void tell(int pipe, const Told& told)
{
    REQUIRE(::write(pipe, &told, sizeof told) == sizeof told);
}

// The work on that ledger in a process of its own, on a disk with that fault.
Told tried(const Work& work, const QString& ledger, Fault fault, long at, unsigned seed)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const auto child = ::fork();
    if (child == 0) {
        FaultyDisk::install(fault, at, seed);
        Told told{.acknowledged = work.at(ledger).has_value(), .ended = true};
        told.operations = FaultyDisk::operations();
        tell(ends[1], told);
        if (fault == Fault::PowerLost)
            FaultyDisk::losePower(); // right after it was acknowledged
        FaultyDisk::settle();
        ::_exit(0);
    }
    ::close(ends[1]);
    Told told;
    if (::read(ends[0], &told, sizeof told) != sizeof told)
        told = {};
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    return told;
}

// A copy of a worked folder, on which a work is tried.
struct Trial {
    Trial(const QTemporaryDir& made, const Work& tried) : work(tried)
    {
        for (const auto& name : QDir(made.path()).entryList(QDir::Files))
            REQUIRE(QFile::copy(made.filePath(name), folder.filePath(name)));
    }
    // Of a ledger that is not there, nothing; of one that cannot be opened, why.
    [[nodiscard]] Result<std::int64_t> events() const
    {
        if (!QFile::exists(ledger))
            return 0;
        const auto file = TRY(LedgerFile::open(ledger));
        const auto found = TRY(file->care().verify({}, {}));
        return found.ok() ? file->record().head().map([](const auto& head) { return head.seq; })
                          : refuse(ErrorCode::LedgerDamaged, {found.problems[0].kind});
    }
    [[nodiscard]] bool hasBackup() const
    {
        return !work.backup.isEmpty() && QFile::exists(folder.filePath(work.backup));
    }

    const Work& work;
    QTemporaryDir folder;
    QString ledger = folder.filePath(work.ledger);
};

// What a fault has left of a work: all that was acknowledged, and nothing that is half there.
void judge(const Trial& trial, const Told& told, std::int64_t before, std::int64_t after,
           TableRow& row)
{
    const auto now = trial.events();
    CAPTURE(now ? QString() : errorId(now.error().code) + now.error().details.join(u' '));
    // What was begun for a file outside the ledger, as a backup, is said and stands.
    const bool isWhole =
        now && (*now == before || *now == after) &&
        (!trial.hasBackup() || isWholeBackup(trial.folder.filePath(trial.work.backup)));
    const bool isThere = now && *now == after && (trial.work.backup.isEmpty() || trial.hasBackup());
    ++row.tries;
    row.halfDone += isWhole ? 0 : 1;
    row.lost += told.acknowledged && !isThere ? 1 : 0;
    CHECK(isWhole);
    CHECK_FALSE((told.acknowledged && !isThere));
}

} // namespace

TEST_CASE("a disk that fails or loses its power at any operation loses and halves nothing",
          "[faults]")
{
    const auto& work = GENERATE(from_range(allWork().begin(), allWork().end()));
    const auto fault = GENERATE(Fault::WriteFails, Fault::SyncFails, Fault::PowerLost);
    CAPTURE(work.name, nameOf(fault));
    const QTemporaryDir made;
    makeWorkedFolder(made.path());
    const auto before = must(Trial(made, work).events()); // of an older ledger, brought up
    const Trial clean(made, work);
    const auto whole = tried(work, clean.ledger, fault, 0, 1);
    REQUIRE(whole.acknowledged);
    const auto after = must(clean.events());
    REQUIRE((after > before || work.ledger == kOldLedgerName));
    REQUIRE(clean.hasBackup() == !work.backup.isEmpty());

    TableRow row{.what = QString::fromLatin1(work.name), .how = QString::fromLatin1(nameOf(fault))};
    // In a small run some operations, spread over all of them; the last one always.
    const long step = isFullRun() ? 1 : std::max(1L, whole.operations / 6);
    for (long at = whole.operations + 1; at > 0; at -= step) {
        CAPTURE(at);
        const Trial trial(made, work);
        judge(trial, tried(work, trial.ledger, fault, at, static_cast<unsigned>(at)), before, after,
              row);
    }
    say(row);
    CHECK(row.tries > 1);
}
