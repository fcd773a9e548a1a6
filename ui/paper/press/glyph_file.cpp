// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/glyph_file.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace jiuzhang::paper {

namespace {

// The places in a TrueType file that are read or written, in bytes from the start of the table.
constexpr qsizetype kTablesAt = 12;
constexpr qsizetype kTableEntry = 16;
constexpr qsizetype kMetric = 4;
constexpr qsizetype kLeastTable = 32;      // of head, hhea and maxp, so that all below is in them
constexpr qsizetype kHeadChecksum = 8;     // head
constexpr qsizetype kHeadUnitsPerEm = 18;  // head
constexpr qsizetype kHeadPlaceFormat = 50; // head: are places in the file of two bytes or four
constexpr qsizetype kHeadEnd = 54;
constexpr qsizetype kMetricCount = 34; // hhea
constexpr qsizetype kHorizontalEnd = 36;
constexpr qsizetype kGlyphCount = 4; // maxp
constexpr qsizetype kMostPoints = 6; // maxp, and what else there is most of
constexpr quint32 kWholeFile = 0xb1b0afba;

const QByteArray kHead = "head";
const QByteArray kHorizontal = "hhea";
const QByteArray kLimits = "maxp";
const QByteArray kMetrics = "hmtx";
const QByteArray kOffsets = "loca";
const QByteArray kShapes = "glyf";

quint16 twoBytes(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

quint32 fourBytes(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

template <class Number>
void put(Number number, QByteArray& bytes, qsizetype at)
{
    qToBigEndian<Number>(number, bytes.data() + at);
}

template <class Number>
void append(Number number, QByteArray& bytes)
{
    bytes.resize(bytes.size() + static_cast<qsizetype>(sizeof(Number)));
    put(number, bytes, bytes.size() - static_cast<qsizetype>(sizeof(Number)));
}

QByteArray padded(QByteArray bytes)
{
    while (bytes.size() % 4 != 0)
        bytes += '\0';
    return bytes;
}

quint32 checksum(const QByteArray& paddedBytes)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < paddedBytes.size(); at += 4)
        sum += fourBytes(paddedBytes, at);
    return sum;
}

std::map<QByteArray, QByteArray> tablesIn(const QByteArray& bytes)
{
    std::map<QByteArray, QByteArray> tables;
    if (bytes.size() < kTablesAt || fourBytes(bytes, 0) != 0x00010000)
        return tables;
    const qsizetype count = twoBytes(bytes, 4);
    for (qsizetype entry = kTablesAt; entry < kTablesAt + count * kTableEntry;
         entry += kTableEntry) {
        if (entry + kTableEntry > bytes.size())
            return {};
        const qsizetype from = fourBytes(bytes, entry + 8);
        const qsizetype length = fourBytes(bytes, entry + 12);
        if (from + length > bytes.size())
            return {};
        tables[bytes.mid(entry, 4)] = bytes.mid(from, length);
    }
    return tables;
}

bool areWhole(std::map<QByteArray, QByteArray>& tables)
{
    const qsizetype glyphs =
        tables[kLimits].size() < kLeastTable ? 0 : twoBytes(tables[kLimits], kGlyphCount);
    return glyphs > 0 && tables[kHead].size() >= kHeadEnd &&
           tables[kHorizontal].size() >= kHorizontalEnd &&
           twoBytes(tables[kHorizontal], kMetricCount) == glyphs &&
           tables[kMetrics].size() >= glyphs * kMetric &&
           tables[kOffsets].size() >=
               (glyphs + 1) * (twoBytes(tables[kHead], kHeadPlaceFormat) == 0 ? 2 : 4);
}

// The number of tables, and with it the largest power of two that it holds, for searching.
QByteArray header(quint16 count)
{
    quint16 power = 0;
    while ((2U << power) <= count)
        ++power;
    const auto searched = static_cast<quint16>(kTableEntry << power);
    QByteArray file;
    append<quint32>(0x00010000, file);
    for (const auto number :
         {count, searched, power, static_cast<quint16>(count * kTableEntry - searched)})
        append(number, file);
    return file;
}

// Where the outline of a glyph begins.
qsizetype placeOf(qsizetype glyph, std::map<QByteArray, QByteArray>& tables)
{
    if (twoBytes(tables[kHead], kHeadPlaceFormat) == 0)
        return 2 * qsizetype(twoBytes(tables[kOffsets], 2 * glyph));
    return fourBytes(tables[kOffsets], 4 * glyph);
}

} // namespace

int GlyphFile::unitsPerEm() const
{
    return twoBytes(tables.at(kHead), kHeadUnitsPerEm);
}

void GlyphFile::makeRoomFor(const GlyphFile& other)
{
    QByteArray& most = tables.at(kLimits);
    const QByteArray& others = other.tables.at(kLimits);
    for (qsizetype at = kMostPoints; at + 2 <= std::min(most.size(), others.size()); at += 2)
        put(std::max(twoBytes(most, at), twoBytes(others, at)), most, at);
}

QByteArray GlyphFile::written() const
{
    auto all = tables;
    for (const QByteArray& table : {kMetrics, kOffsets, kShapes})
        all[table].clear();
    for (const Outline& outline : outlines) {
        all[kMetrics] += outline.metrics;
        append(static_cast<quint32>(all[kShapes].size()), all[kOffsets]);
        all[kShapes] += padded(outline.shape);
    }
    append(static_cast<quint32>(all[kShapes].size()), all[kOffsets]);
    put<quint16>(1, all[kHead], kHeadPlaceFormat);
    put<quint32>(0, all[kHead], kHeadChecksum);
    put(static_cast<quint16>(outlines.size()), all[kLimits], kGlyphCount);
    put(static_cast<quint16>(outlines.size()), all[kHorizontal], kMetricCount);

    const auto count = static_cast<quint16>(all.size());
    QByteArray file = header(count);
    QByteArray body;
    qsizetype headAt = 0;
    for (const auto& [tag, bytes] : all) {
        const QByteArray table = padded(bytes);
        const qsizetype from = kTablesAt + count * kTableEntry + body.size();
        if (tag == kHead)
            headAt = from;
        file += tag;
        append(checksum(table), file);
        append(static_cast<quint32>(from), file);
        append(static_cast<quint32>(bytes.size()), file);
        body += table;
    }
    file += body;
    put(kWholeFile - checksum(file), file, headAt + kHeadChecksum);
    return file;
}

std::optional<GlyphFile> glyphFileIn(const QByteArray& bytes)
{
    auto tables = tablesIn(bytes);
    if (!areWhole(tables))
        return std::nullopt;
    GlyphFile file;
    const QByteArray shapes = tables[kShapes];
    const qsizetype glyphs = twoBytes(tables[kLimits], kGlyphCount);
    for (qsizetype glyph = 0; glyph < glyphs; ++glyph) {
        const qsizetype from = placeOf(glyph, tables);
        const qsizetype to = placeOf(glyph + 1, tables);
        if (from > to || to > shapes.size())
            return std::nullopt;
        const QByteArray shape = shapes.mid(from, to - from);
        constexpr quint16 kIsComposite = 0x8000; // a negative number of contours
        if (shape.size() >= 2 && (twoBytes(shape, 0) & kIsComposite) != 0)
            return std::nullopt;
        file.outlines.push_back({tables[kMetrics].mid(glyph * kMetric, kMetric), shape});
    }
    for (const QByteArray& table : {kMetrics, kOffsets, kShapes})
        tables.erase(table);
    file.tables = std::move(tables);
    return file;
}

} // namespace jiuzhang::paper
