// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace jiuzhang::tests {

// What a person who may not write answers, of a ledger in a folder that may not be written.
inline int askedByAReader(const QString& path, const std::function<int()>& ask)
{
    const auto folder = QFileInfo(path).path();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const auto looking = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                         QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(folder, looking);
    const auto child = fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        if (geteuid() == 0 && setuid(kNobody) != 0)
            _exit(99);
        _exit(ask());
    }
    int status = -1;
    waitpid(child, &status, 0);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace jiuzhang::tests
