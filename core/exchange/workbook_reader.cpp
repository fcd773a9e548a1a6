// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_reader.h"

#include "core/exchange/sheet_stream.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace jiuzhang {

namespace {

constexpr int kMostSeconds = 30; // the reader's own limit is 20 seconds of processor time
constexpr qint64 kMostStreamBytes = 512LL * 1024 * 1024;

Outcome checkFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(ErrorCode::FileMissing, {path});
    if (!info.isFile())
        return refuse(ErrorCode::NotAWorkbook, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    return {};
}

// Everything the reader says until it ends by itself or has said or taken too much.
Result<QByteArray> streamOf(QProcess& reader, const QString& path)
{
    const QDeadlineTimer deadline(kMostSeconds * 1000);
    QByteArray stream;
    while (reader.state() != QProcess::NotRunning) {
        reader.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        stream += reader.readAllStandardOutput();
        QString limit;
        if (stream.size() > kMostStreamBytes)
            limit = QStringLiteral("%1 MB").arg(kMostStreamBytes / 1024 / 1024);
        else if (deadline.hasExpired())
            limit = QStringLiteral("%1 s").arg(kMostSeconds);
        if (!limit.isEmpty()) {
            reader.kill();
            reader.waitForFinished();
            return refuse(ErrorCode::WorkbookTooLarge, {path, limit});
        }
    }
    return stream + reader.readAllStandardOutput();
}

} // namespace

Result<std::vector<Sheet>> WorkbookReader::read(const QString& path) const
{
    TRY(checkFile(path));

    QProcess reader;
    reader.start(program_, {path}, QIODevice::ReadOnly);
    if (!reader.waitForStarted())
        return refuse(ErrorCode::ReaderFailed, {path, QStringLiteral("not-started")});
    const auto stream = TRY(streamOf(reader, path));
    if (reader.exitStatus() != QProcess::NormalExit)
        return refuse(ErrorCode::ReaderFailed, {path, QStringLiteral("crashed")});
    if (reader.exitCode() != 0) {
        const auto refusal = refusalOfReaderExit(reader.exitCode());
        const auto details = QString::fromUtf8(reader.readAllStandardError());
        return refuse(refusal.value_or(ErrorCode::ReaderFailed),
                      QStringList(path) + details.split(u'\n', Qt::SkipEmptyParts));
    }
    auto sheets = fromStream(stream);
    if (!sheets)
        return refuse(ErrorCode::ReaderFailed, {path, QStringLiteral("garbled")});
    return std::move(*sheets);
}

} // namespace jiuzhang
