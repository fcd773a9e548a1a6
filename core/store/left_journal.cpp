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
// In the file's header: how many transactions and pages it has, and when the pages were counted.
constexpr qsizetype kChangeCounter = 24;
constexpr qsizetype kPages = 28;
constexpr qsizetype kCountedAt = 92;

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// What a journal says of the file that it belongs to.
struct LeftJournal {
    QByteArray header;
    // Of the file before the transaction; none: its first page was not changed yet.
    std::optional<quint32> counter;
    friend bool operator==(const LeftJournal&, const LeftJournal&) = default;
};

// The header of a part of the journal: the pages that were synced together.
struct JournalPart {
    explicit JournalPart(const QByteArray& header, qint64 begin)
        : pages(numberAt(header, 8)), sector(numberAt(header, 20)),
          record(qint64{numberAt(header, 24)} + 8), first(begin + sector)
    {
    }
    [[nodiscard]] qint64 next() const // begins at a sector
    {
        const qint64 end = first + pages * record;
        return sector > 0 ? (end + sector - 1) / sector * sector : 0;
    }

    quint32 pages;
    qint64 sector;
    qint64 record; // a page, with its number before it and a sum behind it
    qint64 first;
};

std::optional<quint32> counterIn(QFile& journal, const JournalPart& part)
{
    for (quint32 i = 0; i < part.pages && journal.seek(part.first + i * part.record); ++i) {
        const QByteArray start = journal.read(4 + kFileHeader);
        if (start.size() < 4 + kFileHeader)
            return {};
        if (numberAt(start, 0) == 1)
            return numberAt(start, 4 + kChangeCounter);
    }
    return {};
}

// Nothing where there is none. What was not synced has no header, and SQLite does not look at it.
std::optional<LeftJournal> journalAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::optional<LeftJournal> left;
    for (qint64 begin = 0; file.seek(begin);) {
        const QByteArray header = file.read(kJournalHeader);
        if (header.size() < kJournalHeader ||
            !header.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"))
            break;
        if (!left)
            left = LeftJournal{header, {}};
        const JournalPart part(header, begin);
        left->counter = counterIn(file, part);
        if (left->counter || part.next() <= begin)
            break;
        begin = part.next();
    }
    return left;
}

// Through SQLite's own file: to close another of the same would take away the locks that this
// process holds on it.
std::optional<QByteArray> headerOf(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    QByteArray header(kFileHeader, '\0');
    const bool isRead =
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
        file && file->pMethods &&
        file->pMethods->xRead(file, header.data(), kFileHeader, 0) == SQLITE_OK;
    return isRead ? std::optional(header) : std::nullopt;
}

// Before its first page is changed, a file says how many pages it had when the transaction began.
bool isOf(const LeftJournal& left, const QByteArray& file)
{
    const quint32 counter = numberAt(file, kChangeCounter);
    if (left.counter)
        return counter == *left.counter || counter == *left.counter + 1;
    constexpr qsizetype kPagesBefore = 16; // in the journal's header
    return numberAt(file, kCountedAt) != counter ||
           numberAt(file, kPages) == numberAt(left.header, kPagesBefore);
}

} // namespace

Outcome checkLeftJournal(sqlite3* handle, const QString& path)
{
    const QString place = path + QStringLiteral("-journal");
    const auto left = journalAt(place);
    const auto file = left ? headerOf(handle) : std::nullopt;
    if (!file || isOf(*left, *file))
        return {};
    // Whoever is writing now is at another transaction by now, with a journal of its own.
    if (journalAt(place) != left)
        return {};
    return refuse(ErrorCode::JournalOfAnother, {path, place});
}

} // namespace jiuzhang
