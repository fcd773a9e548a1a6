// SPDX-License-Identifier: GPL-3.0-or-later
// The window where nobody can see it.
#include "tests/command_line/program.h"

#include <QDir>

using namespace jiuzhang::tests;

TEST_CASE("a ledger that is not there is one sentence where nobody can be asked", "[command_line]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"没有.jiuzhang"_s);
    const bool picture = GENERATE(false, true);
    QStringList arguments{u"--ledger"_s, path};
    if (picture)
        arguments += {u"--screenshot"_s, folder.filePath(u"a.png"_s)};
    const Run run = jiuzhang::tests::jiuzhang(arguments);
    CHECK(run.status == 1);
    CHECK(run.err.count(u'\n') == 1);
    CHECK(run.err.contains(path));
    CHECK(QDir(folder.path()).isEmpty());
}
