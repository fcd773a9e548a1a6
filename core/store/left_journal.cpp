// SPDX-License-Identifier: GPL-3.0-or-later
// By SQLite's description of its file formats (fileformat2.html, "The Database Header" and "The
// Rollback Journal").
#include "core/store/left_journal.h"

#include <QFile>
#include <QtEndian>

#include <optional>

#include <sqlite3.h>

namespace jiuzhang {

namespace {

constexpr qint64 kJournalHeader = 28;
constexpr qsizetype kFileHeader = 100;
constexpr qsizetype kChangeCounter = 24; // in the file's header: counts its transactions

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// What a journal says of the file that it belongs to.
struct LeftJournal {
    QByteArray header;
    quint32 counter; // of the file before the transaction
    friend bool operator==(const LeftJournal&, const LeftJournal&) = default;
};

// Nothing where there is none, or it does not tell: the first page need not be among the first.
std::optional<LeftJournal> journalAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = file.read(kJournalHeader);
    if (header.size() < kJournalHeader || !header.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"))
        return {};
    const quint32 pages = numberAt(header, 8);
    const qint64 sector = numberAt(header, 20);
    const qint64 record = qint64{numberAt(header, 24)} + 8; // its number before it, a sum behind it
    for (quint32 i = 0; i < pages && file.seek(sector + i * record); ++i) {
        const QByteArray start = file.read(4 + kFileHeader);
        if (start.size() < 4 + kFileHeader)
            return {};
        if (numberAt(start, 0) == 1)
            return LeftJournal{header, numberAt(start, 4 + kChangeCounter)};
    }
    return {};
}

// Through SQLite's own file: to close another of the same would take away the locks that this
// process holds on it.
std::optional<quint32> counterOf(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    QByteArray header(kFileHeader, '\0');
    const bool isRead =
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
        file && file->pMethods &&
        file->pMethods->xRead(file, header.data(), kFileHeader, 0) == SQLITE_OK;
    return isRead ? std::optional(numberAt(header, kChangeCounter)) : std::nullopt;
}

} // namespace

Outcome checkLeftJournal(sqlite3* handle, const QString& path)
{
    const QString place = path + QStringLiteral("-journal");
    const auto left = journalAt(place);
    const auto counter = left ? counterOf(handle) : std::nullopt;
    if (!counter || *counter == left->counter || *counter == left->counter + 1)
        return {};
    // Whoever is writing now is at another transaction by now, with a journal of its own.
    if (journalAt(place) != left)
        return {};
    return refuse(ErrorCode::JournalOfAnother, {path, place});
}

} // namespace jiuzhang
