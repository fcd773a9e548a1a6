// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_file.h"

#include "core/base/kept_name.h"
#include "core/base/unfinished_file.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace jiuzhang {

namespace {

bool isLedger(const QString& path)
{
    constexpr qint64 kMarkAt = 68; // of application_id in SQLite's header
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(kMarkAt + 4);
    if (header.startsWith(kBackupMark))
        return true;
    return header.size() == kMarkAt + 4 && header.startsWith("SQLite format 3") &&
           qFromBigEndian<quint32>(header.constData() + kMarkAt) == kLedgerMark;
}

bool endsWithOne(const QString& path, const QStringList& endings)
{
    return endings.isEmpty() || std::ranges::any_of(endings, [&](const QString& ending) {
               return path.endsWith(ending, Qt::CaseInsensitive);
           });
}

} // namespace

bool belongsToLedger(const QString& path)
{
    for (const auto& ending :
         {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (path.endsWith(ending) && isLedger(path.chopped(ending.size())))
            return true;
    }
    return isLedger(path);
}

Result<OutputFile> OutputFile::begin(const QString& path, const QStringList& endings)
{
    if (!endsWithOne(path, endings))
        return refuse(ErrorCode::OutputUnsupported, {path, endings.join(u", ")});
    const QFileInfo asked(path);
    // A link is followed, also one to a file that is not there yet.
    const QString place = asked.isSymLink() ? asked.symLinkTarget() : asked.absoluteFilePath();
    if (belongsToLedger(asked.absoluteFilePath()) || belongsToLedger(place))
        return refuse(ErrorCode::OutputIsLedger, {path});
    const QFileInfo there(place);
    if (there.exists() && !there.isFile())
        return refuse(ErrorCode::NotAFile, {path});
    constexpr qsizetype kLongestName = 255; // bytes, of every file system in use
    if (QFile::encodeName(there.fileName()).size() > kLongestName)
        return refuse(ErrorCode::FileUnwritable, {path, qt_error_string(ENAMETOOLONG)});
    if (!QFileInfo(there.absolutePath()).isDir())
        return refuse(ErrorCode::FolderMissing, {there.absolutePath()});
    if (there.exists() && !there.isWritable())
        return refuse(ErrorCode::FileUnwritable, {path, qt_error_string(EACCES)});
    OutputFile output(place, std::make_unique<QFile>(unfinishedBeside(place)));
    if (!output.file_->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return refuse(ErrorCode::FileUnwritable, {path, output.file_->errorString()});
    return output;
}

OutputFile::OutputFile(QString place, std::unique_ptr<QFile> file)
    : place_(std::move(place)), file_(std::move(file))
{
}

OutputFile::~OutputFile()
{
    if (!file_)
        return;
    const QString unfinished = file_->fileName();
    file_.reset();
    QFile::remove(unfinished); // one that could not be written does not take itself away
}

Outcome OutputFile::write(const QByteArray& content)
{
    errno = 0;
    const bool written =
        file_->write(content) == content.size() && file_->flush() && ::fsync(file_->handle()) == 0;
    if (written)
        return {};
    // A disk that fills up takes a part and calls it no error.
    if (errno == ENOSPC || errno == EDQUOT || errno == 0)
        return refuse(ErrorCode::StorageFull, {place_});
    return refuse(ErrorCode::FileUnwritable, {place_, qt_error_string(errno)});
}

void OutputFile::keepFromOthers()
{
    file_->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Outcome OutputFile::keep()
{
    const QString written = file_->fileName();
    file_.reset(); // closed; from here on it is never taken away again
    if (std::rename(QFile::encodeName(written), QFile::encodeName(place_)) != 0)
        return refuse(ErrorCode::FileNotRenamed, {place_, qt_error_string(errno), written});
    return keepNamesBeside(place_);
}

Outcome writeOut(const QString& path, const QByteArray& content, const QStringList& endings)
{
    auto output = TRY(OutputFile::begin(path, endings));
    TRY(output.write(content));
    return output.keep();
}

} // namespace jiuzhang
