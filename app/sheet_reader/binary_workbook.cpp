// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/binary_workbook.h"

#include "app/sheet_reader/binary_sheet.h"
#include "app/sheet_reader/compound_file.h"
#include "app/sheet_reader/limits.h"

namespace jiuzhang::reader {

namespace {

constexpr quint16 kVersion = 0x0600; // Excel 97 and all after it

// The records before the sheets.
class BinaryGlobals {
public:
    Outcome read(const QByteArray& stream)
    {
        Records records(stream, 0);
        auto begin = records.next();
        if (!begin || !begin->is(RecordKind::Begin))
            return refuse(ErrorCode::WorkbookDamaged);
        if (begin->word() != kVersion)
            return refuse(ErrorCode::WorkbookUnsupported, {QStringLiteral(".xls 95")});
        while (auto record = records.next()) {
            if (record->is(RecordKind::EndOfSheet)) {
                giveStyles();
                return {};
            }
            TRY(take(*record));
            if (record->isBroken())
                return refuse(ErrorCode::WorkbookDamaged);
        }
        return refuse(ErrorCode::WorkbookDamaged);
    }

    struct Entry {
        qsizetype begin;
        Sheet sheet;
    };
    std::vector<Entry> entries;
    BinaryContext context;

private:
    Outcome take(Record& record)
    {
        if (record.is(RecordKind::FilePass))
            return refuse(ErrorCode::WorkbookEncrypted);
        if (record.is(RecordKind::DateMode))
            context.daysFrom1904 = record.word() != 0;
        else if (record.is(RecordKind::Font))
            font(record);
        else if (record.is(RecordKind::NumberFormat))
            numberFormat(record);
        else if (record.is(RecordKind::CellFormat))
            cellFormats_.push_back({record.word(), record.word()});
        else if (record.is(RecordKind::BoundSheet))
            boundSheet(record);
        else if (record.is(RecordKind::SharedTexts))
            return sharedTexts(record);
        return {};
    }

    void font(Record& record)
    {
        record.skip(2); // its height
        constexpr quint16 kStruck = 0x08;
        struck_.push_back((record.word() & kStruck) != 0);
    }

    void numberFormat(Record& record)
    {
        const quint16 id = record.word();
        formats_.insert(id, record.text());
    }

    void boundSheet(Record& record)
    {
        const quint32 begin = record.number();
        constexpr quint8 kVisibility = 0x03;
        const bool hidden = (record.byte() & kVisibility) != 0;
        const bool isWorksheet = record.byte() == 0;
        const QString name = record.shortText();
        if (isWorksheet)
            entries.push_back(
                {qsizetype{begin}, {.name = name, .hidden = hidden, .rows = {}, .merged = {}}});
    }

    Outcome sharedTexts(Record& record)
    {
        record.skip(4); // how often they are used
        const quint32 count = record.number();
        if (count > kMostStrings)
            return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostStrings)});
        for (quint32 i = 0; i < count && !record.isBroken(); ++i)
            context.texts.push_back(withoutStruck(record));
        return {};
    }

    [[nodiscard]] bool isStruck(quint16 font) const
    {
        const std::size_t place = font > 4U ? font - 1U : font; // there is no font of the number 4
        return place < struck_.size() && struck_[place];
    }

    // The text before the first run has the font of its cell.
    RichText withoutStruck(Record& record) const
    {
        std::vector<TextRun> runs;
        const QString text = record.text(&runs);
        RichText rich{text.left(runs.empty() ? text.size() : runs.front().from)};
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const qsizetype end = i + 1 < runs.size() ? runs[i + 1].from : text.size();
            const QString part = text.mid(runs[i].from, end - runs[i].from);
            (isStruck(runs[i].font) ? rich.struck : rich.left) += part;
        }
        return rich;
    }

    void giveStyles()
    {
        for (const CellFormat& each : cellFormats_)
            context.styles.push_back(cellStyle(
                formats_.value(each.format, builtInFormat(each.format)), isStruck(each.font)));
    }

    struct CellFormat {
        quint16 font;
        quint16 format;
    };
    std::vector<bool> struck_; // by font
    QHash<quint16, QString> formats_;
    std::vector<CellFormat> cellFormats_;
};

} // namespace

Result<std::vector<Sheet>> readBinaryWorkbook(const QByteArray& bytes)
{
    if (!TRY(streamIn(bytes, u"EncryptedPackage")).isEmpty())
        return refuse(ErrorCode::WorkbookEncrypted);
    const QByteArray stream = TRY(streamIn(bytes, u"Workbook"));
    if (stream.isEmpty()) {
        if (!TRY(streamIn(bytes, u"Book")).isEmpty())
            return refuse(ErrorCode::WorkbookUnsupported, {QStringLiteral(".xls 95")});
        return refuse(ErrorCode::NotAWorkbook); // a letter or a presentation
    }
    BinaryGlobals globals;
    TRY(globals.read(stream));
    std::vector<Sheet> sheets;
    int cellsLeft = kMostCells;
    for (auto& entry : globals.entries) {
        TRY(readBinarySheet(Records(stream, entry.begin), globals.context, entry.sheet, cellsLeft));
        sheets.push_back(std::move(entry.sheet));
    }
    return sheets;
}

} // namespace jiuzhang::reader
