// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_ledger.h"

#include "core/base/amount_text.h"
#include "core/base/canonical_json.h"
#include "core/base/output_file.h"
#include "core/casework/public_json.h"
#include "core/exchange/cell_writing.h"
#include "core/exchange/figures_workbook.h"
#include "core/exchange/ledger_form.h"

#include <algorithm>

namespace jiuzhang {

namespace {

QString asOfLine(const LedgerShape& shape, const Programme& programme)
{
    return QStringLiteral("截至%1　填报单位：%2　共%3件　单位：万元")
        .arg(shape.on.toString(Qt::ISODate), programme.office)
        .arg(shape.cases);
}

// The sums below the cases, reckoned by whoever opens the file too. A merged case's debt is its
// root's, and what was declined or is void is none.
class LedgerSums {
public:
    [[nodiscard]] static bool counts(const Case& subject)
    {
        return subject.state != State::Merged && subject.state != State::Declined &&
               subject.state != State::Void;
    }
    void add(int row, int rows, std::span<const LedgerCell> cells)
    {
        if (!ranges_.empty() && ranges_.back().second + 1 == row)
            ranges_.back().second = row + rows - 1;
        else
            ranges_.emplace_back(row, row + rows - 1);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (const auto* money = std::get_if<Money>(&cells[i]))
                sums_[static_cast<int>(i)] += *money;
        }
    }

    void write(WrittenWorkbook& book, lxw_worksheet* sheet, int row, int columns) const
    {
        if (sums_.empty())
            return;
        for (int column = 0; column < columns; ++column) {
            const auto sum = sums_.find(column);
            if (sum != sums_.end())
                writeSum(book, sheet, row, column, sum->second);
            else if (column == 0)
                book.text(sheet, row, 0, QStringLiteral("合计"), CellStyle::Total);
            else
                book.blank(sheet, row, column, CellStyle::Total);
        }
        book.across(sheet, row + 1,
                    QStringLiteral("合计不含并入其他案件、不予受理和作废的；未填金额的不计。"),
                    CellStyle::Note);
    }

private:
    void writeSum(WrittenWorkbook& book, lxw_worksheet* sheet, int row, int column, Money sum) const
    {
        constexpr std::size_t kMostRanges = 200; // that a formula takes
        QStringList terms;
        for (const auto& [first, last] : ranges_)
            terms += sumOver(column, first, last).mid(5).chopped(1); // between 「=SUM(」 and 「)」
        if (terms.size() <= static_cast<qsizetype>(kMostRanges))
            book.formula(sheet, row, column, QStringLiteral("=SUM(%1)").arg(terms.join(u',')),
                         inWan(sum), CellStyle::TotalAmount);
        else
            book.money(sheet, row, column, sum, CellStyle::TotalAmount);
    }

    std::vector<std::pair<int, int>> ranges_; // rows whose sums count
    std::map<int, Money> sums_;
};

class LedgerSheet final : public WrittenLedger {
public:
    LedgerSheet(LedgerShape shape, const Programme& programme, WrittenWorkbook book)
        : WrittenLedger(std::move(shape)), book_(std::move(book))
    {
        for (const auto& column : shape_.columns)
            widths_.push_back(column.width());
        const QString name =
            shape_.isForm ? QStringLiteral("线索台账") : QStringLiteral("工作台账");
        const QString mark =
            shape_.isMasked ? QStringLiteral("（%1）").arg(QStringView(kMaskedMark)) : QString();
        sheet_ = book_.sheet({name, paperFor(widths_), widths_, keptColumns(), !shape_.isForm});
        book_.across(sheet_, 0, programme.district + programme.title + u' ' + name + mark,
                     CellStyle::Title);
        book_.across(sheet_, 1, asOfLine(shape_, programme), CellStyle::Note);
        for (std::size_t i = 0; i < shape_.columns.size(); ++i)
            book_.text(sheet_, kHeadingRow, static_cast<int>(i), shape_.columns[i].heading(),
                       CellStyle::Heading);
        worksheet_freeze_panes(sheet_, kHeadingRow + 1, static_cast<lxw_col_t>(keptColumns()));
        worksheet_repeat_rows(sheet_, kHeadingRow, kHeadingRow);
        book_.foot(QStringLiteral("记录锚点 ") + shape_.anchor);
    }

    Adding told(const LedgerLine& line) override
    {
        return [this, cells = cellsOf(line), number = line.subject.number,
                counts = LedgerSums::counts(line.subject)] { return add(cells, number, counts); };
    }

    Outcome write() override
    {
        const int last = kHeadingRow + rows_;
        worksheet_autofilter(sheet_, kHeadingRow, 0, static_cast<lxw_row_t>(last),
                             static_cast<lxw_col_t>(shape_.columns.size() - 1));
        sums_.write(book_, sheet_, last + 1, static_cast<int>(shape_.columns.size()));
        return book_.write();
    }
    Outcome keep() override { return book_.keep(); }

private:
    Outcome add(std::span<const LedgerCell> cells, const CaseNumber& number, bool counts)
    {
        const int row = kHeadingRow + 1 + rows_;
        if (shape_.isForm) {
            TRY(checkLengths(number, cells));
            rows_ += writeCells(book_, sheet_, row, cells, {}, CellStyle::ExactAmount);
            return {};
        }
        const int rows = writeCells(book_, sheet_, row, cells, widths_, CellStyle::ExactAmount);
        if (counts)
            sums_.add(row, rows, cells);
        rows_ += rows;
        return {};
    }

    static int paperFor(const std::vector<int>& widths)
    {
        return pagesFor(kPaperA4, widths, 0).breaks.empty() ? kPaperA4 : kPaperA3;
    }

    // Those by which a case is known on each page.
    [[nodiscard]] int keptColumns() const
    {
        const auto number = std::ranges::find_if(shape_.columns, [](const ExportColumn& column) {
            return column.key() == QStringLiteral("number");
        });
        const auto kept = number - shape_.columns.begin() + 1;
        return number == shape_.columns.end() || kept > 2 ? 0 : static_cast<int>(kept);
    }

    // A cell that were cut would not come back.
    [[nodiscard]] Outcome checkLengths(const CaseNumber& number,
                                       std::span<const LedgerCell> cells) const
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto* text = std::get_if<QString>(&cells[i]);
            if (text && text->size() > kCellLimit)
                return refuse(ErrorCode::TextTooLong,
                              {shape_.columns[i].key(), QString::number(text->size()),
                               QString::number(kCellLimit)},
                              number.text());
        }
        return {};
    }

    WrittenWorkbook book_;
    lxw_worksheet* sheet_ = nullptr;
    std::vector<int> widths_;
    LedgerSums sums_;
    int rows_ = 0;
};

// Text that goes to the disk in pieces.
class LedgerText : public WrittenLedger {
public:
    LedgerText(LedgerShape shape, OutputFile file)
        : WrittenLedger(std::move(shape)), file_(std::move(file))
    {
    }
    Outcome write() override { return flush(0); }
    Outcome keep() override { return file_.keep(); }

protected:
    Outcome put(const QByteArray& text)
    {
        constexpr qsizetype kPiece = 4 << 20; // bytes
        waiting_ += text;
        return flush(kPiece);
    }

private:
    Outcome flush(qsizetype most)
    {
        if (waiting_.size() <= most)
            return {};
        TRY(file_.write(waiting_));
        waiting_.clear();
        return {};
    }

    OutputFile file_;
    QByteArray waiting_;
};

class LedgerTable final : public LedgerText {
public:
    using LedgerText::LedgerText;

    Outcome begin()
    {
        QStringList headings;
        for (const auto& column : shape_.columns)
            headings += column.heading();
        const QByteArray mark = "\xEF\xBB\xBF"; // by which spreadsheets know UTF-8
        const QString first = shape_.isMasked
                                  ? QStringView(kMaskedMark).toString() + QStringLiteral("\r\n")
                                  : QString();
        return put(mark + first.toUtf8() + lineOf(headings));
    }

    Adding told(const LedgerLine& line) override
    {
        QStringList texts;
        for (const auto& cell : cellsOf(line))
            texts += std::visit(AsText{}, cell);
        return [this, text = lineOf(texts)] { return put(text); };
    }

private:
    struct AsText {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return formText(text); }
        QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
        QString operator()(Money money) const { return exactWan(money); }
        QString operator()(int count) const { return QString::number(count); }
    };

    static QByteArray lineOf(QStringList texts)
    {
        for (QString& text : texts) {
            const bool isPlain = std::ranges::none_of(
                text, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\t'; });
            if (!isPlain)
                text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        }
        return texts.join(u',').toUtf8() + "\r\n";
    }
};

class LedgerJson final : public LedgerText {
public:
    LedgerJson(LedgerShape shape, const Programme& programme, OutputFile file)
        : LedgerText(std::move(shape), std::move(file)), programme_(programme)
    {
    }

    Outcome begin()
    {
        QJsonObject head{{QStringLiteral("asOf"), shape_.on.toString(Qt::ISODate)},
                         {QStringLiteral("anchor"), shape_.anchor},
                         {QStringLiteral("masked"), shape_.isMasked}};
        if (shape_.isForm)
            head[u"form"] = kLedgerForm;
        return put(canonicalJson(head).chopped(1) + ",\"cases\":[");
    }

    Adding told(const LedgerLine& line) override
    {
        const auto isTold = [](const ExportColumn& each) { return !each.field(); };
        const bool asksWhole = !shape_.isForm && std::ranges::any_of(shape_.columns, isTold);
        const auto whole =
            asksWhole ? publicJson(line.subject, programme_, shape_.on) : QJsonObject();
        QJsonObject json;
        for (const auto& column : shape_.columns)
            column.put(json, line, whole);
        return [this, text = canonicalJson(json)] {
            const QByteArray before = std::exchange(isFirst_, false) ? "\n" : ",\n";
            return put(before + text);
        };
    }

    Outcome write() override
    {
        TRY(put("\n]}\n"));
        return LedgerText::write();
    }

private:
    const Programme& programme_;
    bool isFirst_ = true;
};

} // namespace

std::vector<LedgerCell> WrittenLedger::cellsOf(const LedgerLine& line) const
{
    std::vector<LedgerCell> cells;
    cells.reserve(shape_.columns.size());
    for (const auto& column : shape_.columns)
        cells.push_back(column.cell(line));
    return cells;
}

Result<std::unique_ptr<WrittenLedger>>
WrittenLedger::begin(const QString& path, const Programme& programme, LedgerShape shape)
{
    static const QStringList endings{QStringLiteral(".xlsx"), QStringLiteral(".csv"),
                                     QStringLiteral(".json")};
    if (path.endsWith(endings[0], Qt::CaseInsensitive)) {
        auto book = TRY(WrittenWorkbook::begin(path, Rows::Streamed));
        return std::make_unique<LedgerSheet>(std::move(shape), programme, std::move(book));
    }
    auto file = TRY(OutputFile::begin(path, endings));
    if (path.endsWith(endings[1], Qt::CaseInsensitive)) {
        auto table = std::make_unique<LedgerTable>(std::move(shape), std::move(file));
        TRY(table->begin());
        return table;
    }
    auto json = std::make_unique<LedgerJson>(std::move(shape), programme, std::move(file));
    TRY(json->begin());
    return json;
}

} // namespace jiuzhang
