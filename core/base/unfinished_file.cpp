// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unfinished_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace jiuzhang {

namespace {

// A folder on the network is written by several machines: what another one is at is left alone.
QString machine()
{
    return QUuid::createUuidV5(QUuid(), QSysInfo::machineUniqueId()).toString(QUuid::Id128).left(8);
}

bool isAtWork(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

} // namespace

void removeAbandoned(const QString& path)
{
    QDir folder(path);
    // With it what was made of it on the way: SQLite's journal, the copy of an older ledger that is
    // brought up while it is restored.
    static const QRegularExpression kUnfinished(
        QStringLiteral("^\\..+\\.%1-([0-9]+)-[0-9a-f]{8}(-journal|\\.schema[0-9]+\\.backup)?$")
            .arg(machine()));
    for (const auto& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const auto process = kUnfinished.match(name);
        if (process.hasMatch() && !isAtWork(process.captured(1).toLongLong()))
            folder.remove(name);
    }
}

QString unfinishedBeside(const QString& place)
{
    const QFileInfo there(place);
    const QDir folder = there.absoluteDir();
    removeAbandoned(folder.path());
    // Of a long name the beginning: with what follows it must still be a name.
    const QString start = QStringLiteral(".%1.%2-").arg(there.fileName().left(60), machine());
    return folder.filePath(start + QString::number(::getpid()) + u'-' +
                           QUuid::createUuid().toString(QUuid::Id128).left(8));
}

} // namespace jiuzhang
