// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace jiuzhang::reader {

// The numbers of the records of a .xls ([MS-XLS] 2.3) that say something of a value.
enum class RecordKind : quint16 {
    Formula = 0x06,
    EndOfSheet = 0x0A,
    Note = 0x1C,
    DateMode = 0x22,
    FilePass = 0x2F,
    Font = 0x31,
    Continue = 0x3C,
    Object = 0x5D,
    Columns = 0x7D,
    BoundSheet = 0x85,
    Integers = 0xBD,
    RichText = 0xD6,
    CellFormat = 0xE0,
    Merged = 0xE5,
    SharedTexts = 0xFC,
    SharedText = 0xFD,
    TextObject = 0x1B6,
    Number = 0x203,
    Text = 0x204,
    Truth = 0x205,
    FormulaText = 0x207,
    Row = 0x208,
    Integer = 0x27E,
    NumberFormat = 0x41E,
    Begin = 0x809,
};

// From the character on, in that font.
struct TextRun {
    quint16 from;
    quint16 font;
};

// A record with those that continue it. Reading past the end gives zeros and makes it broken.
class Record {
public:
    Record(quint16 kind, std::vector<QByteArray> parts) : kind_(kind), parts_(std::move(parts)) {}

    [[nodiscard]] bool is(RecordKind kind) const { return kind_ == static_cast<quint16>(kind); }
    [[nodiscard]] bool isBroken() const { return broken_; }
    [[nodiscard]] bool atEnd() const;

    quint8 byte();
    quint16 word();
    quint32 number();
    double real();
    void skip(qsizetype bytes);
    // Characters, with what says how they are kept before them; again where a part begins.
    QString characters(int count);
    // Its length in a word, with formats and reading aids behind.
    QString text(std::vector<TextRun>* runs = nullptr);
    QString shortText(); // its length in a byte
    void nextPart();     // what is left of this one is passed over

private:
    QString characters(int count, bool wide);

    quint16 kind_;
    std::vector<QByteArray> parts_;
    std::size_t part_ = 0;
    qsizetype at_ = 0;
    bool broken_ = false;
};

// The records of a stream from a place on. Nothing behind the last whole one.
class Records {
public:
    Records(const QByteArray& stream, qsizetype begin) : stream_(stream), at_(begin) {}
    [[nodiscard]] std::optional<Record> next();

private:
    const QByteArray& stream_;
    qsizetype at_;
};

} // namespace jiuzhang::reader
