// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock_holder.h"

#include "core/base/input_file.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

namespace jiuzhang {

namespace {

constexpr qint64 kFirstLocked = 0x40000000; // SQLite's lock bytes: this one and the 511 after it

// Of the lines of /proc/locks: "7: POSIX  ADVISORY  WRITE 4711 08:01:131 1073741825 1073741825".
struct Lock {
    explicit Lock(const QByteArray& line) : words(line.simplified().split(' ')) { words.resize(8); }
    [[nodiscard]] bool isOn(const QByteArray& inode) const
    {
        const qint64 place = words[6].toLongLong() - kFirstLocked;
        return words[1] == "POSIX" && words[5].endsWith(':' + inode) && place >= 0 && place < 512;
    }
    [[nodiscard]] int rank() const // the higher, the sooner it is named
    {
        const bool isOurs = words[4].toLongLong() == QCoreApplication::applicationPid();
        return (isOurs ? 1 : 3) + (words[3] == "WRITE" ? 1 : 0);
    }
    QList<QByteArray> words;
};

} // namespace

QStringList holderOf(const QString& ledger)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(ledger).constData(), &found) != 0)
        return {};
    const auto inode = QByteArray::number(static_cast<qulonglong>(found.st_ino));
    int rank = 0;
    QString process;
    for (const auto& line :
         contentOf(QStringLiteral("/proc/locks")).value_or(QByteArray()).split('\n')) {
        const Lock lock(line);
        if (!lock.isOn(inode) || lock.rank() <= rank)
            continue;
        rank = lock.rank();
        process = QString::fromLatin1(lock.words[4]);
    }
    const auto program =
        contentOf(QStringLiteral("/proc/%1/comm").arg(process)).value_or(QByteArray()).trimmed();
    return program.isEmpty() ? QStringList() : QStringList{QString::fromUtf8(program), process};
}

} // namespace jiuzhang
