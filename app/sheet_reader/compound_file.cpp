// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/compound_file.h"

#include <QtEndian>

#include <optional>
#include <vector>

namespace jiuzhang::reader {

namespace {

constexpr quint32 kLastSector = 0xFFFFFFFA; // what is above means the end, or nothing
constexpr qsizetype kHeaderSize = 512;
constexpr qsizetype kEntrySize = 128;

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

quint16 shortNumber(const QByteArray& bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : 0;
}

using Table = std::vector<quint32>; // sector → the one that follows it

Table tableFrom(const QByteArray& bytes)
{
    Table table;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        table.push_back(number(bytes, at));
    return table;
}

// Sectors one after the other. Nothing when they leave the file or run in a circle.
std::optional<QByteArray> chain(const QByteArray& file, qsizetype begin, qsizetype sectorSize,
                                const Table& table, quint32 first)
{
    QByteArray all;
    std::size_t seen = 0;
    for (quint32 sector = first; sector < kLastSector; sector = table[sector]) {
        const qsizetype at = begin + qsizetype{sector} * sectorSize;
        if (sector >= table.size() || ++seen > table.size() || at >= file.size())
            return std::nullopt;
        all += file.mid(at, sectorSize);
    }
    return all;
}

// The container, with its two sizes of sectors.
class CompoundFile {
public:
    explicit CompoundFile(const QByteArray& bytes) : bytes_(bytes) {}

    bool open()
    {
        const int shift = shortNumber(bytes_, 30);
        const int smallShift = shortNumber(bytes_, 32);
        if ((shift != 9 && shift != 12) || smallShift != 6 || !readTable(qsizetype{1} << shift))
            return false;
        const auto entries = large(number(bytes_, 48));
        const auto smallTable = large(number(bytes_, 60));
        if (!entries || !smallTable)
            return false;
        entries_ = *entries;
        smallTable_ = tableFrom(*smallTable);
        const auto smallSectors = large(number(entries_, 116)); // of the root entry
        small_ = smallSectors.value_or(QByteArray());
        return true;
    }

    std::optional<QByteArray> stream(QStringView name) const
    {
        for (qsizetype at = 0; at + kEntrySize <= entries_.size(); at += kEntrySize) {
            if (nameAt(at).compare(name, Qt::CaseInsensitive) != 0)
                continue;
            const quint32 first = number(entries_, at + 116);
            const quint32 size = number(entries_, at + 120);
            constexpr qsizetype kSmallSector = 64;
            const bool isSmall = size < number(bytes_, 56);
            auto found =
                isSmall ? chain(small_, 0, kSmallSector, smallTable_, first) : large(first);
            if (!found || found->size() < qsizetype{size})
                return std::nullopt;
            found->truncate(size);
            return found;
        }
        return QByteArray();
    }

private:
    // Its first 109 sectors stand in the header, the others in a chain of their own.
    bool readTable(qsizetype sectorSize)
    {
        sectorSize_ = sectorSize;
        QByteArray sectors = bytes_.mid(76, 109 * 4);
        quint32 next = number(bytes_, 68);
        for (qsizetype seen = 0; next < kLastSector; ++seen) {
            const QByteArray more = sector(next);
            if (more.size() != sectorSize_ || seen > bytes_.size() / sectorSize_)
                return false;
            sectors += more.chopped(4);
            next = number(more, sectorSize_ - 4);
        }
        const qsizetype count = number(bytes_, 44);
        QByteArray table;
        for (qsizetype i = 0; i < std::min(count, sectors.size() / 4); ++i)
            table += sector(number(sectors, i * 4));
        table_ = tableFrom(table);
        return !table_.empty();
    }

    [[nodiscard]] QByteArray sector(quint32 number) const
    {
        return bytes_.mid(begin() + qsizetype{number} * sectorSize_, sectorSize_);
    }

    [[nodiscard]] qsizetype begin() const { return std::max(kHeaderSize, sectorSize_); }

    [[nodiscard]] std::optional<QByteArray> large(quint32 first) const
    {
        return chain(bytes_, begin(), sectorSize_, table_, first);
    }

    [[nodiscard]] QString nameAt(qsizetype entry) const
    {
        const int length = std::min<int>(shortNumber(entries_, entry + 64), 64) / 2 - 1;
        QString name;
        for (int i = 0; i < length; ++i)
            name += QChar(shortNumber(entries_, entry + qsizetype{2} * i));
        return name;
    }

    const QByteArray& bytes_;
    qsizetype sectorSize_ = 0;
    Table table_;
    QByteArray entries_;
    Table smallTable_;
    QByteArray small_;
};

} // namespace

bool isCompoundFile(const QByteArray& bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Result<QByteArray> streamIn(const QByteArray& bytes, QStringView name)
{
    CompoundFile file(bytes);
    if (!file.open())
        return refuse(ErrorCode::WorkbookDamaged);
    const auto stream = file.stream(name);
    return stream ? Result<QByteArray>(*stream) : refuse(ErrorCode::WorkbookDamaged);
}

} // namespace jiuzhang::reader
