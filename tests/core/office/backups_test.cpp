// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/backups.h"
#include "core/record/past_record.h"
#include "core/store/backup_file.h"
#include "tests/core/office/forger.h"

#include <QDir>
#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

std::vector<DatedBackup> daily(QDate first, int count)
{
    std::vector<DatedBackup> backups;
    for (int i = 0; i < count; ++i)
        backups.push_back({first.addDays(i).toString(Qt::ISODate), first.addDays(i)});
    return backups;
}

// The days of those that stay.
QStringList kept(std::span<const DatedBackup> backups, const KeptBackups& rules)
{
    const auto go = superfluous(backups, rules);
    QStringList stay;
    for (const auto& backup : backups) {
        if (std::ranges::find(go, backup.path) == go.end())
            stay += backup.path;
    }
    return stay;
}

QStringList backupsIn(const QString& folder)
{
    return QDir(folder).entryList({u"*.jzbackup"_s}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("of daily backups the newest of each day, week and month stay", "[office]")
{
    // From Thursday 1 September 2022 to Saturday 31 December.
    const auto backups = daily(QDate(2022, 9, 1), 122);
    CHECK(kept(backups, {.days = 3, .weeks = 3, .months = 3}) ==
          QStringList({u"2022-10-31"_s, u"2022-11-30"_s, u"2022-12-18"_s, u"2022-12-25"_s,
                       u"2022-12-29"_s, u"2022-12-30"_s, u"2022-12-31"_s}));
}

TEST_CASE("days on which nothing was backed up are not counted, and the last one always stays",
          "[office]")
{
    const std::vector<DatedBackup> rare{{u"a"_s, QDate(2021, 3, 1)},
                                        {u"b"_s, QDate(2022, 3, 1)},
                                        {u"c"_s, QDate(2022, 3, 1)},
                                        {u"d"_s, QDate(2022, 11, 30)}};
    CHECK(kept(rare, {}) == QStringList({u"a"_s, u"c"_s, u"d"_s}));
    CHECK(kept(rare, {.days = 1, .weeks = 1, .months = 1}) == QStringList(u"d"_s));
}

TEST_CASE("the event of a backup is written before the copy and stands in it", "[office]")
{
    DeskMaker maker;
    maker.registered();
    const QString place = maker.file(u"一.jzbackup"_s);
    const auto file = must(backUp(maker.desk(), maker.on("2022-06-20"), {place, {}}, {})).file;
    CHECK(file == place);
    const auto newest = must(newestBackup(maker.desk().record));
    REQUIRE(newest);
    CHECK(newest->payload[u"place"] == place);
    CHECK(must(backupHead(place)).events == newest->seq);
    const auto lost = must(lostByRestoring(maker.desk().record, must(backupHead(place))));
    REQUIRE(lost);
    CHECK(lost->entries == 0);
}

TEST_CASE("what restoring would lose is told by the number of entries and their cases", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const QString place = maker.file(u"一.jzbackup"_s);
    must(backUp(maker.desk(), maker.on("2022-06-20"), {place, {}}, {}));
    maker.act("annotate", number, "2022-05-06", {{u"text"_s, u"已电话联系"_s}});
    const auto lost = must(lostByRestoring(maker.desk().record, must(backupHead(place))));
    REQUIRE(lost);
    CHECK(lost->entries == 1);
    CHECK(lost->cases == std::vector{number});
    DeskMaker other;
    CHECK_FALSE(must(lostByRestoring(other.desk().record, must(backupHead(place)))));
}

TEST_CASE("a backup that cannot be begun is refused and leaves no trace", "[office]")
{
    DeskMaker maker;
    const auto before = maker.head();
    const auto refusal = [&](const QString& place, const Passphrase& words = {}) {
        return refusalOf(backUp(maker.desk(), maker.on("2022-06-20"), {place, words}, {}));
    };
    CHECK(refusal(maker.file(u"一.pdf"_s)) == ErrorCode::OutputUnsupported);
    CHECK(refusal(maker.file(u"无/一.jzbackup"_s)) == ErrorCode::FolderMissing);
    CHECK(refusal(maker.file(u"一.jzbackup"_s), u"short"_s) == ErrorCode::PassphraseTooShort);
    CHECK(maker.head() == before);
    const QString taken = maker.file(u"二.jzbackup"_s);
    must(backUp(maker.desk(), maker.on("2022-06-20"), {taken, {}}, {}));
    CHECK(refusal(taken) == ErrorCode::OutputIsLedger);
}

TEST_CASE("the program backs up by itself once a day on which something was entered", "[office]")
{
    DeskMaker maker;
    const QString folder = maker.file(u"备份"_s);
    REQUIRE(QDir().mkpath(folder));
    CHECK_FALSE(must(backupIsDue(maker.desk()))); // no folder is set
    must(setBackupRules(maker.desk(), maker.on("2022-06-20"), {{folder}, {}}, {}));
    CHECK(must(backupRules(maker.desk().record)) == BackupRules{{folder}, {}});
    CHECK(must(backupIsDue(maker.desk())));
    must(backUpByItself(maker.desk(), maker.on("2022-06-20"), {}));
    CHECK(backupsIn(folder).size() == 1);
    maker.registered();
    // What was entered after it is in the next day's.
    CHECK_FALSE(must(backupIsDue(maker.desk())));
    CHECK(maker.isSound());
}

TEST_CASE(
    "a backup that is not where it was put, as one of a program that was killed, is no last one",
    "[office]")
{
    DeskMaker maker;
    maker.registered();
    const auto made =
        must(backUp(maker.desk(), maker.on("2022-06-20"), {maker.file(u"一.jzbackup"_s), {}}, {}));
    CHECK(made.isSound);
    REQUIRE(must(newestBackup(maker.desk().record)));
    REQUIRE(QFile::remove(made.file));
    CHECK_FALSE(must(newestBackup(maker.desk().record)));
}

TEST_CASE(
    "a ledger in which stands what nobody could have entered is backed up, and not called sound",
    "[office]")
{
    DeskMaker maker;
    maker.registered();
    Forger(maker).add(
        {u"set-working-date"_s, {}, maker.on("2022-06-20"), {}, {{u"day"_s, u"soon"_s}}});
    const auto made =
        must(backUp(maker.desk(), maker.on("2022-06-20"), {maker.file(u"一.jzbackup"_s), {}}, {}));
    CHECK(QFile::exists(made.file));
    CHECK_FALSE(made.isSound);
}

TEST_CASE("only what the program put there by itself is removed", "[office]")
{
    DeskMaker maker;
    const QString folder = maker.file(u"备份"_s);
    REQUIRE(QDir().mkpath(folder));
    const auto acting = maker.on("2022-06-20");
    must(
        setBackupRules(maker.desk(), acting, {{folder}, {.days = 1, .weeks = 1, .months = 1}}, {}));
    const QString own = folder + u"/手工.jzbackup"_s;
    must(backUp(maker.desk(), acting, {own, {}}, {}));
    must(backUpByItself(maker.desk(), acting, {}));
    const QString first = must(newestBackup(maker.desk().record))->payload[u"place"].toString();
    REQUIRE(QFile::rename(first, folder + u"/另存.jzbackup"_s));
    must(backUpByItself(maker.desk(), acting, {})); // of the same day, under a name of its own
    CHECK(backupsIn(folder).size() == 3);
    CHECK(QFile::exists(own));
}

TEST_CASE("a folder that is not there keeps no other from its backup", "[office]")
{
    DeskMaker maker;
    const QString gone = maker.file(u"优盘"_s);
    const QString folder = maker.file(u"备份"_s);
    REQUIRE((QDir().mkpath(folder) && QDir().mkpath(gone)));
    const auto acting = maker.on("2022-06-20");
    must(setBackupRules(maker.desk(), acting, {{gone, folder}, {}}, {}));
    REQUIRE(QDir().rmdir(gone));
    CHECK(refusalOf(backUpByItself(maker.desk(), acting, {})) == ErrorCode::FolderMissing);
    CHECK(backupsIn(folder).size() == 1);
}

TEST_CASE("rules of backups that cannot be kept are refused", "[office]")
{
    DeskMaker maker;
    const auto before = maker.head();
    const auto refusal = [&](const BackupRules& rules) {
        return refusalOf(setBackupRules(maker.desk(), maker.on("2022-06-20"), rules, {}));
    };
    const QString here = QFileInfo(maker.file(u"x"_s)).absolutePath();
    CHECK(refusal({{maker.file(u"无"_s)}, {}}) == ErrorCode::FolderMissing);
    CHECK(refusal({{here, here, here}, {}}) == ErrorCode::UnknownChoice);
    CHECK(refusal({{here}, {.days = 0}}) == ErrorCode::UnknownChoice);
    CHECK(refusal({}) == ErrorCode::SameValue);
    CHECK(maker.head() == before);
    must(setBackupRules(maker.desk(), maker.on("2022-06-20"), {{here}, {}}, {}));
    CHECK(refusal({{}, {.days = 3}}) == ErrorCode::SettingChanged); // made from what was before
}

TEST_CASE("a full disk keeps no ledger from a backup on another one", "[office]")
{
    DeskMaker maker;
    maker.registered();
    class FullDisk : public PastRecord {
    public:
        explicit FullDisk(const CaseRecord& record) : PastRecord(record, 1'000'000) {}
        Outcome atomically(const std::function<Outcome()>&) override
        {
            return refuse(ErrorCode::StorageFull, {u"台账.jz"_s});
        }
    } full(maker.desk().record);
    const Desk& desk = maker.desk();
    Desk onFullDisk{full,       desk.query,      desk.papers,    desk.drafts,
                    desk.kept,  desk.care,       desk.programme, desk.calendar,
                    desk.rules, desk.typesetter, desk.today,     desk.workingDate};
    const auto head = maker.head();
    const auto made =
        must(backUp(onFullDisk, maker.on("2022-06-20"), {maker.file(u"别处.jzbackup"_s), {}}, {}));
    CHECK_FALSE(made.isRecorded);
    CHECK(QFile::exists(made.file));
    CHECK(maker.head() == head);
    CHECK(must(backUp(maker.desk(), maker.on("2022-06-20"), {maker.file(u"又.jzbackup"_s), {}}, {}))
              .isRecorded);
}

TEST_CASE("a backup that could not be made is no last backup", "[office]")
{
    DeskMaker maker;
    maker.registered();
    const auto acting = maker.on("2022-06-20");
    const QString sound = maker.file(u"一.jzbackup"_s);
    must(backUp(maker.desk(), acting, {sound, {}}, {}));
    const QString begun = maker.file(u"二.jzbackup"_s);
    const auto cancelled = backUp(maker.desk(), acting, {begun, {}}, [](int) { return false; });
    CHECK(refusalOf(cancelled) == ErrorCode::BackupNotMade);
    CHECK_FALSE(QFile::exists(begun));
    CHECK(must(newestBackup(maker.desk().record))->payload[u"place"] == sound);
    must(backUp(maker.desk(), acting, {begun, {}}, {})); // the next one counts again
    CHECK(must(newestBackup(maker.desk().record))->payload[u"place"] == begun);
    CHECK(maker.isSound());
}
