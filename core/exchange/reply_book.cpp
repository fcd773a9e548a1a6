// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reply_book.h"

#include "core/exchange/figures_workbook.h"
#include "core/exchange/reply_columns.h"

namespace jiuzhang {

namespace {

// What a spreadsheet lets be written into a cell, and what it says otherwise. It keeps pointers:
// the texts must outlive the call that sets it.
class Check {
public:
    explicit Check(const QString& what) : what_(what.toUtf8())
    {
        check_.error_title = title_.data();
        check_.error_message = what_.data();
        check_.ignore_blank = LXW_TRUE;
    }
    void oneOf(const QStringList& words)
    {
        for (const auto& word : words)
            words_.push_back(word.toUtf8());
        for (auto& word : words_)
            pointers_.push_back(word.data());
        pointers_.push_back(nullptr);
        check_.validate = LXW_VALIDATION_TYPE_LIST;
        check_.value_list = pointers_.data();
    }
    void amount()
    {
        check_.validate = LXW_VALIDATION_TYPE_DECIMAL;
        check_.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
        check_.value_number = 0;
    }
    void day()
    {
        check_.validate = LXW_VALIDATION_TYPE_DATE;
        check_.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        check_.minimum_datetime = {
            .year = 2000, .month = 1, .day = 1, .hour = 0, .min = 0, .sec = 0};
        check_.maximum_datetime = {
            .year = 2099, .month = 12, .day = 31, .hour = 0, .min = 0, .sec = 0};
    }
    void set(lxw_worksheet* sheet, int firstRow, int lastRow, int column)
    {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_data_validation_range(sheet, static_cast<lxw_row_t>(firstRow), at,
                                        static_cast<lxw_row_t>(lastRow), at, &check_);
    }

private:
    QByteArray title_ = "请核对";
    QByteArray what_;
    std::vector<QByteArray> words_;
    std::vector<char*> pointers_;
    lxw_data_validation check_{};
};

QStringList trackWords()
{
    QStringList all;
    for (const auto& word : words<Track>())
        all += QString::fromUtf16(word.chinese);
    return all;
}

CellStyle styleOf(const ReplyColumn& column)
{
    switch (column.kind) {
    case ReplyColumn::Kind::Told:
        return CellStyle::Text;
    case ReplyColumn::Kind::Amount:
        return CellStyle::FillInAmount;
    case ReplyColumn::Kind::Day:
        return CellStyle::FillInDay;
    case ReplyColumn::Kind::Text:
    case ReplyColumn::Kind::Track:
        return CellStyle::FillIn;
    }
    Q_UNREACHABLE();
}

void setCheck(lxw_worksheet* sheet, const ReplyColumn& column, int firstRow, int lastRow, int place)
{
    const QString heading = QString::fromUtf16(column.heading);
    Check check(column.kind == ReplyColumn::Kind::Track ? QStringLiteral("请从列表中选择处置类别。")
                : column.kind == ReplyColumn::Kind::Day
                    ? heading + QStringLiteral("应为日期，如 2022-06-20。")
                    : heading + QStringLiteral("应为不小于 0 的数字，单位万元。"));
    if (column.kind == ReplyColumn::Kind::Track)
        check.oneOf(trackWords());
    else if (column.kind == ReplyColumn::Kind::Day)
        check.day();
    else if (column.kind == ReplyColumn::Kind::Amount)
        check.amount();
    else
        return;
    check.set(sheet, firstRow, lastRow, place);
}

void writeAsked(WrittenWorkbook& book, lxw_worksheet* sheet, int row, const ReplyAsked& asked)
{
    int column = 0;
    const auto text = [&](const QString& words) { book.text(sheet, row, column++, words); };
    text(asked.number.text());
    text(asked.entity);
    text(asked.facts);
    text(asked.claim);
    if (asked.amount)
        book.money(sheet, row, column++, *asked.amount, CellStyle::ExactAmount);
    else
        text({});
    text(asked.letterNumber);
    if (asked.dueOn)
        book.day(sheet, row, column++, *asked.dueOn);
    else
        text({});
    for (const auto& each : replyColumns().subspan(static_cast<std::size_t>(column)))
        book.blank(sheet, row, column++, styleOf(each));
}

void protect(lxw_worksheet* sheet)
{
    lxw_protection may{};
    may.format_columns = LXW_TRUE;
    may.format_rows = LXW_TRUE;
    worksheet_protect(sheet, nullptr, &may);
}

void writeReplies(WrittenWorkbook& book, const Programme& programme, const ReplyBookOrder& order)
{
    std::vector<int> widths;
    for (const auto& column : replyColumns())
        widths.push_back(column.width);
    auto* sheet = book.sheet({QString::fromUtf16(kReplySheet), kPaperA3, widths, 2});
    book.across(sheet, 0,
                QStringLiteral("%1%2 办理情况回复表（%3）")
                    .arg(programme.district, programme.title, order.unit),
                CellStyle::Title);
    book.across(sheet, 1,
                QStringLiteral("%1发出　请只填写有底色的格子，金额单位万元；未办理的留空；"
                               "填好后原样发回%2。")
                    .arg(order.on.toString(Qt::ISODate), programme.office),
                CellStyle::Note);
    int place = 0;
    const int first = kHeadingRow + 1;
    const int last = kHeadingRow + static_cast<int>(order.cases.size());
    for (const auto& column : replyColumns()) {
        book.text(sheet, kHeadingRow, place, QString::fromUtf16(column.heading),
                  CellStyle::Heading);
        if (last >= first)
            setCheck(sheet, column, first, last, place);
        ++place;
    }
    int row = kHeadingRow;
    for (const auto& asked : order.cases)
        writeAsked(book, sheet, ++row, asked);
    worksheet_freeze_panes(sheet, kHeadingRow + 1, 2);
    worksheet_repeat_rows(sheet, kHeadingRow, kHeadingRow);
    protect(sheet);
}

void writeReport(WrittenWorkbook& book, const ReplyBookOrder& order)
{
    auto* sheet = book.sheet({QString::fromUtf16(kReportSheet), kPaperA4, {14, 30}});
    book.across(sheet, 0, QStringLiteral("月报报送（不报送的留空）"), CellStyle::Title);
    const std::array labels{kReportUnit, kReportMonth, kReportNil, kReportOn};
    constexpr int kFirst = 1;
    for (std::size_t i = 0; i < labels.size(); ++i)
        book.text(sheet, kFirst + static_cast<int>(i), 0, QString::fromUtf16(labels[i]),
                  CellStyle::Heading);
    book.text(sheet, kFirst, 1, order.unit);
    book.blank(sheet, kFirst + 1, 1, CellStyle::FillIn);
    book.blank(sheet, kFirst + 2, 1, CellStyle::FillIn);
    book.blank(sheet, kFirst + 3, 1, CellStyle::FillInDay);
    Check month(QStringLiteral("请从列表中选择报送月份。"));
    month.oneOf(order.months);
    month.set(sheet, kFirst + 1, kFirst + 1, 1);
    Check nil(QStringLiteral("请选择是或否。"));
    nil.oneOf({QStringLiteral("是"), QStringLiteral("否")});
    nil.set(sheet, kFirst + 2, kFirst + 2, 1);
    Check on(QStringLiteral("报送日期应为日期，如 2022-06-20。"));
    on.day();
    on.set(sheet, kFirst + 3, kFirst + 3, 1);
    protect(sheet);
}

} // namespace

struct ReplyBook::Parts {
    WrittenWorkbook book;
};

ReplyBook::ReplyBook(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
ReplyBook::ReplyBook(ReplyBook&&) noexcept = default;
ReplyBook::~ReplyBook() = default;

Result<ReplyBook> ReplyBook::written(const QString& path, const Programme& programme,
                                     const ReplyBookOrder& order)
{
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return refuse(ErrorCode::OutputUnsupported, {path, QStringLiteral(".xlsx")});
    auto book = TRY(WrittenWorkbook::begin(path, Rows::Kept));
    writeReplies(book, programme, order);
    writeReport(book, order);
    TRY(book.write());
    return ReplyBook(std::make_unique<Parts>(Parts{std::move(book)}));
}

Outcome ReplyBook::keep()
{
    return parts_->book.keep();
}

} // namespace jiuzhang
