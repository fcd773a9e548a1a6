// SPDX-License-Identifier: GPL-3.0-or-later
// The backup of a day of work, before the window closes.
#include "core/office/backups.h"
#include "tests/ui/open_workplace.h"
#include "ui/window/closing_backup.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct EndOfDay {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    QWidget window;
    QString folder = place.folder.filePath(u"备份"_s);
    ClosingBackup backup{place.workplace, prompts, &window};
    QSignalSpy closes{&backup, &ClosingBackup::mayClose};
    QSignalSpy stays{&backup, &ClosingBackup::mayStay};

    EndOfDay()
    {
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(setBackupRules(place.desk(), place.workplace.acting(), {{folder}, {}}, {}));
    }
    [[nodiscard]] qsizetype made() const { return QDir(folder).entryList(QDir::Files).size(); }
};

} // namespace

TEST_CASE("a day of work is backed up before the window closes", "[window]")
{
    EndOfDay day;
    REQUIRE(day.backup.isDue());
    day.backup.start();
    REQUIRE(day.closes.wait());
    CHECK(day.made() == 1);
    CHECK_FALSE(day.backup.isDue()); // nothing was entered since
}

TEST_CASE("a window that was opened with --no-backup makes none", "[window]")
{
    EndOfDay day;
    day.place.workplace.backsUpByItself = false;
    CHECK_FALSE(day.backup.isDue());
}

TEST_CASE("a backup that cannot be made is said, and the person decides", "[window]")
{
    EndOfDay day;
    REQUIRE(QDir(day.folder).removeRecursively());
    day.prompts.yes = GENERATE(true, false);
    day.backup.start();
    REQUIRE((day.prompts.yes ? day.closes : day.stays).wait());
    CHECK(day.prompts.confirmed.size() == 1);
}
