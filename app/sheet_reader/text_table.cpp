// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/text_table.h"

#include "app/sheet_reader/limits.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace jiuzhang::reader {

namespace {

std::optional<QString> decoded(const QByteArray& bytes, const char* encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (!decoder.isValid() || decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

// In UTF-16 each digit, comma and line break has a zero beside it; text in another encoding has
// none.
const char* guessedUtf16(const QByteArray& bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    if (zeros[0] == 0 && zeros[1] == 0)
        return nullptr;
    return zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE";
}

Result<QString> textFrom(const QByteArray& bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        if (const auto text = decoded(bytes, QStringConverter::nameForEncoding(*marked)))
            return *text;
        return refuse(ErrorCode::NotAWorkbook);
    }
    if (const char* wide = guessedUtf16(bytes)) {
        const auto text = decoded(bytes, wide);
        return text ? Result<QString>(*text) : refuse(ErrorCode::NotAWorkbook);
    }
    for (const char* encoding : {"UTF-8", "GB18030"}) {
        if (const auto text = decoded(bytes, encoding))
            return *text;
    }
    return refuse(ErrorCode::NotAWorkbook);
}

// The one that stands most often in the first lines, outside quotes.
QChar separatorIn(const QString& text)
{
    constexpr std::array kSeparators{u',', u'\t', u';', u'|'};
    constexpr int kLinesSearched = 30;
    std::array<int, kSeparators.size()> counts{};
    bool quoted = false;
    int lines = 0;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\n' && ++lines == kLinesSearched)
            break;
        const auto found = std::ranges::find(kSeparators, c.unicode());
        if (!quoted && found != kSeparators.end())
            ++counts[static_cast<std::size_t>(found - kSeparators.begin())];
    }
    return kSeparators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

// Reads cell by cell. A quote inside a cell that does not begin with one is a character.
class TextCells {
public:
    TextCells(const QString& text, QChar separator) : text_(text), separator_(separator) {}

    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }

    QString next()
    {
        const QString cell = peek() == u'"' ? quoted() : plain();
        endsRow_ = atEnd() || peek() != separator_;
        if (peek() == u'\r' && at_ + 1 < text_.size() && text_[at_ + 1] == u'\n')
            ++at_;
        ++at_;
        return cell;
    }
    [[nodiscard]] bool endedRow() const { return endsRow_; }

private:
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : text_[at_]; }

    QString plain()
    {
        const qsizetype begin = at_;
        while (!atEnd() && peek() != separator_ && peek() != u'\n' && peek() != u'\r')
            ++at_;
        return text_.mid(begin, at_ - begin);
    }

    QString quoted()
    {
        QString cell;
        for (++at_; !atEnd(); ++at_) {
            if (peek() != u'"') {
                cell += peek();
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == u'"') {
                cell += u'"';
                ++at_;
            } else {
                ++at_;
                break;
            }
        }
        return cell + plain();
    }

    const QString& text_;
    QChar separator_;
    qsizetype at_ = 0;
    bool endsRow_ = false;
};

// 「1,234.5」 without quotes: a row of two cells more than it is meant to have.
bool isTornAmount(const QString& cell, const QString& next)
{
    static const QRegularExpression beginning(QStringLiteral("^\\s*[¥￥]?\\d{1,3}$"));
    static const QRegularExpression rest(QStringLiteral("^\\d{3}(?:\\.\\d+)?[万亿]?元?\\s*$"));
    return beginning.match(cell).hasMatch() && rest.match(next).hasMatch();
}

// Finds the line with more cells than the first one that may be a header has, where a sum has
// been torn apart at its commas.
class Evenness {
public:
    void add(const QString& cell)
    {
        ++cells_;
        filled_ += cell.trimmed().isEmpty() ? 0 : 1;
        torn_ = torn_ || isTornAmount(before_, cell);
        before_ = cell;
    }
    // Whether the row that ends is as wide as it may be.
    bool endRow()
    {
        constexpr int kFewest = 3; // a title has fewer
        const bool isEven = width_ == 0 || cells_ <= width_ || !torn_;
        if (width_ == 0 && filled_ >= kFewest)
            width_ = cells_;
        cells_ = filled_ = 0;
        torn_ = false;
        before_.clear();
        return isEven;
    }

private:
    int width_ = 0; // of the header
    int cells_ = 0; // of the row so far
    int filled_ = 0;
    bool torn_ = false;
    QString before_;
};

} // namespace

Result<Sheet> readTextTable(const QByteArray& bytes, const QString& name)
{
    const QString text = TRY(textFrom(bytes));
    Sheet sheet{.name = name, .rows = {}, .merged = {}};
    TextCells cells(text, separatorIn(text));
    Evenness evenness;
    int cellsLeft = kMostCells;
    int row = 1;
    int column = 0;
    while (!cells.atEnd()) {
        const QString cell = cells.next();
        ++column;
        evenness.add(cell);
        if (!cell.isEmpty()) {
            if (cellsLeft-- == 0)
                return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostCells)});
            sheet.rows[row].cells.emplace(column, cell);
        }
        if (cells.endedRow()) {
            if (!evenness.endRow())
                return refuse(ErrorCode::TextTableUneven, {QString::number(row)});
            ++row;
            column = 0;
        }
    }
    return sheet;
}

} // namespace jiuzhang::reader
