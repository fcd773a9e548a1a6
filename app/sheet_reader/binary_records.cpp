// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/binary_records.h"

#include <QtEndian>

#include <bit>

namespace jiuzhang::reader {

namespace {

constexpr quint8 kWide = 0x01; // two bytes a character
constexpr quint8 kAids = 0x04; // with reading aids behind
constexpr quint8 kRuns = 0x08; // with formats behind

} // namespace

bool Record::atEnd() const
{
    return part_ >= parts_.size() || (part_ + 1 == parts_.size() && at_ >= parts_[part_].size());
}

quint8 Record::byte()
{
    while (part_ < parts_.size() && at_ >= parts_[part_].size())
        nextPart();
    if (part_ >= parts_.size()) {
        broken_ = true;
        return 0;
    }
    return static_cast<quint8>(parts_[part_][at_++]);
}

void Record::nextPart()
{
    ++part_;
    at_ = 0;
}

quint16 Record::word()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | (byte() << 8));
}

quint32 Record::number()
{
    const quint32 low = word();
    return low | (quint32{word()} << 16);
}

double Record::real()
{
    const quint64 low = number();
    return std::bit_cast<double>(low | (quint64{number()} << 32));
}

void Record::skip(qsizetype bytes)
{
    for (qsizetype i = 0; i < bytes && !broken_; ++i)
        byte();
}

QString Record::characters(int count, bool wide)
{
    QString text;
    while (text.size() < count && !broken_) {
        if (part_ < parts_.size() && at_ >= parts_[part_].size()) {
            nextPart();
            wide = (byte() & kWide) != 0;
        }
        text += QChar(wide ? word() : quint16{byte()});
    }
    return text;
}

QString Record::characters(int count)
{
    const bool wide = (byte() & kWide) != 0;
    return characters(count, wide);
}

QString Record::text(std::vector<TextRun>* runs)
{
    const int count = word();
    const quint8 flags = byte();
    int runsLeft = (flags & kRuns) != 0 ? word() : 0;
    const quint32 aids = (flags & kAids) != 0 ? number() : 0;
    QString text = characters(count, (flags & kWide) != 0);
    for (; runs && runsLeft > 0 && !isBroken(); --runsLeft)
        runs->push_back({word(), word()});
    skip(qsizetype{4} * runsLeft + qsizetype{aids});
    return text;
}

QString Record::shortText()
{
    const int count = byte();
    return characters(count);
}

std::optional<Record> Records::next()
{
    std::vector<QByteArray> parts;
    quint16 kind = 0;
    while (at_ + 4 <= stream_.size()) {
        const auto here = qFromLittleEndian<quint16>(stream_.constData() + at_);
        const auto size = qFromLittleEndian<quint16>(stream_.constData() + at_ + 2);
        const bool continues = here == static_cast<quint16>(RecordKind::Continue);
        if (at_ + 4 + size > stream_.size() || (!parts.empty() && !continues))
            break;
        kind = parts.empty() ? here : kind;
        parts.push_back(stream_.mid(at_ + 4, size));
        at_ += 4 + size;
    }
    return parts.empty() ? std::nullopt : std::optional(Record(kind, std::move(parts)));
}

} // namespace jiuzhang::reader
