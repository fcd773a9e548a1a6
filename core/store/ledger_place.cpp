// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_place.h"

#include "core/base/kept_name.h"
#include "core/base/unfinished_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace jiuzhang {

Outcome checkPlace(const QString& path)
{
    // With its journal's ending it must still be a name, or nothing can ever be written.
    constexpr qsizetype kLongestName = 255 - 8; // bytes; "-journal"
    if (QFile::encodeName(QFileInfo(path).fileName()).size() > kLongestName)
        return refuse(ErrorCode::FileUnwritable, {path, qt_error_string(ENAMETOOLONG)});
    // SQLite takes a file of such a name for another ledger's own, and removes it.
    for (const auto& ending :
         {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QString owner = path.chopped(std::min(ending.size(), path.size()));
        if (path.endsWith(ending) && QFileInfo::exists(owner))
            return refuse(ErrorCode::LedgerExists, {owner});
    }
    for (const auto& taken :
         {path, path + QStringLiteral("-journal"), path + QStringLiteral("-wal")}) {
        const QFileInfo file(taken);
        if (file.exists() || file.isSymLink())
            return refuse(ErrorCode::LedgerExists, {taken});
    }
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return refuse(ErrorCode::FolderMissing, {folder.filePath()});
    if (!folder.isWritable())
        return refuse(ErrorCode::LedgerReadOnly, {path});
    return {};
}

Outcome madeBeside(const QString& path, const std::function<Outcome(const QString& begun)>& make)
{
    TRY(checkPlace(path));
    const auto begun = unfinishedBeside(path);
    auto made = make(begun).and_then([&] { return moveToPlace(begun, path); });
    if (made)
        return made;
    QFile::remove(begun);
    QFile::remove(begun + QStringLiteral("-journal")); // left where the disk is full
    made.error().details.replaceInStrings(begun, path);
    return made;
}

Outcome moveToPlace(const QString& finished, const QString& path)
{
    return nameFile(finished, path).or_else([&](const Error& error) -> Outcome {
        TRY(checkPlace(path)); // says who stands there
        return refuse(error);
    });
}

} // namespace jiuzhang
