// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kept_name.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace jiuzhang {

namespace {

// Whether nothing stood there and it has the name now; otherwise errno says why.
bool isNamed(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL) // the file system cannot do it in one step
        return false;
    if (::link(from, to) == 0)
        return ::unlink(from) == 0;
    if (errno == EEXIST || ::access(to, F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from, to) == 0; // nor does it know links, as a stick's
}

} // namespace

Outcome nameFile(const QString& finished, const QString& place)
{
    if (!isNamed(QFile::encodeName(finished), QFile::encodeName(place)))
        return refuse(ErrorCode::FileUnwritable, {place, qt_error_string(errno)});
    return keepNamesBeside(place);
}

Outcome keepNamesBeside(const QString& path)
{
    const auto name = QFile::encodeName(QFileInfo(path).absolutePath());
    const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) // one that may be written and not be listed
        return {};
    // A file system on the network often knows no syncing of folders: that is no failure.
    const bool isFailure = ::fsync(folder) != 0 && errno == EIO;
    ::close(folder);
    return isFailure ? refuse(ErrorCode::FileUnwritable, {path, qt_error_string(EIO)}) : Outcome();
}

} // namespace jiuzhang
