// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_file.h"
#include "core/base/own_mark.h"
#include "core/base/shared_place.h"
#include "core/base/unfinished_file.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(content) == content.size()));
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("a file in a folder that a cloud copies is known by the folder's usual name", "[base]")
{
    const auto [path, place] = GENERATE(table<QString, SharedPlace>({
        {u"/srv/office/坚果云/台账.jiuzhang"_s, SharedPlace::CloudSync},
        {u"/srv/office/OneDrive - 区政府/台账.jiuzhang"_s, SharedPlace::CloudSync},
        {u"/srv/office/wps云盘/2022/台账.jiuzhang"_s, SharedPlace::CloudSync},
        {u"/srv/office/台账/OneDriveless.jiuzhang"_s, SharedPlace::None},
        {u"/tmp/台账.jiuzhang"_s, SharedPlace::None},
    }));
    CHECK(sharedPlaceOf(path) == place);
}

TEST_CASE("a drive of another machine is known by its file system", "[base]")
{
    const auto [type, isOfAnother] = GENERATE(table<QByteArray, bool>({
        {"nfs4", true},
        {"cifs", true},
        {"smb3", true},
        {"fuse.sshfs", true},
        {"fuse.gvfsd-fuse", true},
        {"ext4", false},
        {"tmpfs", false},
        {"fuseblk", false}, // an NTFS disk in this machine
    }));
    CHECK(isNetworkDrive(type) == isOfAnother);
}

TEST_CASE("what a dead program left unfinished is removed by the next, what one is at is not",
          "[base]")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"月报.xlsx"_s);
    const auto child = ::fork();
    if (child == 0) {
        QFile file(unfinishedBeside(place));
        ::_exit(file.open(QIODevice::WriteOnly) ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    REQUIRE(status == 0);
    REQUIRE(filesIn(folder).size() == 1);
    const QString left = filesIn(folder).front();
    write(folder.filePath(left + u"-journal"_s), "SQLite's, of a copy");
    write(folder.filePath(left + u".schema3.backup"_s), "of an older ledger that was restored");
    write(folder.filePath(u".月报.xlsx.deadbeef-1-0123abcd"_s), "of another machine");
    const QString mine = unfinishedBeside(place);
    write(mine, "under way");
    // Also beside another place: a backup's name has its moment in it.
    CHECK(unfinishedBeside(folder.filePath(u"其他.pdf"_s)) != mine);
    CHECK(filesIn(folder).size() == 2);
    CHECK(filesIn(folder).contains(QFileInfo(mine).fileName()));
    CHECK(filesIn(folder).contains(u".月报.xlsx.deadbeef-1-0123abcd"_s));
    CHECK(left != QFileInfo(mine).fileName());
}

TEST_CASE("a file with as long a name as there can be is written", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString(80, u'账') + u".pdf"_s);
    REQUIRE(writeOut(path, "x"));
    CHECK(filesIn(folder).size() == 1);
    const auto longer = OutputFile::begin(folder.filePath(QString(84, u'账') + u".pdf"_s));
    REQUIRE_FALSE(longer);
    CHECK(longer.error().code == ErrorCode::FileUnwritable);
}

TEST_CASE("the program knows its own zips, and no others", "[base]")
{
    const QTemporaryDir folder;
    const QByteArray empty = QByteArray("PK\5\6") + QByteArray(18, '\0');
    const QString path = folder.filePath(u"书"_s);
    write(path, empty);
    CHECK_FALSE(isOwnFile(path));
    write(path, markedZip(empty));
    CHECK(isOwnFile(path));
    write(path, "Jiuzhang");
    CHECK_FALSE(isOwnFile(path));
    CHECK_FALSE(isOwnFile(folder.path()));
    CHECK(markedZip("no zip") == "no zip");
}
