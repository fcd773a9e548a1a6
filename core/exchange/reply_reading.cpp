// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reply_reading.h"

#include "core/base/amount_text.h"
#include "core/base/text.h"
#include "core/exchange/clue_cells.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kOn = QStringLiteral("on");
constexpr int kRowsWithHeads = 10; // title rows stand above

QString textIn(const Sheet& sheet, int row, int column)
{
    const auto cells = sheet.rows.find(row);
    if (cells == sheet.rows.end())
        return {};
    const auto cell = cells->second.cells.find(column);
    return cell == cells->second.cells.end() ? QString() : shownText(cell->second).trimmed();
}

// The columns of the sheet by their headings; a unit may have moved them.
class ReplyHeader {
public:
    static std::optional<ReplyHeader> of(const Sheet& sheet)
    {
        for (int row = 1; row <= kRowsWithHeads; ++row) {
            ReplyHeader header(row);
            for (const auto& column : replyColumns())
                header.find(sheet, column);
            const bool isWhole = header.places_.size() == replyColumns().size();
            if (isWhole)
                return header;
        }
        return std::nullopt;
    }
    [[nodiscard]] int row() const { return row_; }
    [[nodiscard]] int place(const ReplyColumn& column) const { return places_.at(&column); }

private:
    explicit ReplyHeader(int row) : row_(row) {}
    void find(const Sheet& sheet, const ReplyColumn& column)
    {
        const auto cells = sheet.rows.find(row_);
        if (cells == sheet.rows.end())
            return;
        for (const auto& [place, cell] : cells->second.cells) {
            if (comparable(cellText(cell.value)) == comparable(QString::fromUtf16(column.heading)))
                places_.emplace(&column, place);
        }
    }

    int row_;
    std::map<const ReplyColumn*, int> places_;
};

// One row of answers, on the way to acts.
class ReplyRow {
public:
    ReplyRow(const Sheet& sheet, const ReplyHeader& header, int row, QDate on, Replies& all)
        : sheet_(sheet), header_(header), row_(row), workOn_(on), today_(on), all_(all)
    {
    }

    void read()
    {
        if (!hasAnswer())
            return;
        ++all_.rows;
        const auto before = all_.rejected.size();
        const QString number = textIn(sheet_, row_, header_.place(replyColumns().front()));
        if (number.isEmpty())
            return reject(replyColumns().front(),
                          {ErrorCode::FieldMissing, {QStringLiteral("number")}});
        for (const auto& column : replyColumns()) {
            if (column.part == ReplyColumn::Part::Work && !textOf(column).isEmpty())
                workOn_ = dayOf(column).value_or(workOn_);
        }
        std::vector<ReplyAct> acts;
        for (const auto& part : replyParts()) {
            if (auto act = actOf(part, CaseNumber(number)))
                acts.push_back(*std::move(act));
        }
        if (all_.rejected.size() == before)
            std::ranges::move(acts, std::back_inserter(all_.acts));
    }

private:
    [[nodiscard]] QString textOf(const ReplyColumn& column) const
    {
        return textIn(sheet_, row_, header_.place(column));
    }

    [[nodiscard]] bool hasAnswer() const
    {
        return std::ranges::any_of(replyColumns(), [&](const ReplyColumn& column) {
            return column.kind != ReplyColumn::Kind::Told &&
                   column.part != ReplyColumn::Part::Work && !textOf(column).isEmpty();
        });
    }

    std::optional<ReplyAct> actOf(const ReplyPart& part, const CaseNumber& number)
    {
        ReplyAct act{number, sheet_.name, row_, &rowOf(part.act), workOn_, {}, {}};
        bool isGiven = false; // also by a day alone, which is half an answer
        for (const auto& column : replyColumns()) {
            if (column.part == part.part)
                isGiven = take(act, column, QString::fromUtf16(part.before)) || isGiven;
        }
        return isGiven ? std::optional(std::move(act)) : std::nullopt;
    }

    bool take(ReplyAct& act, const ReplyColumn& column, const QString& before)
    {
        const QString key = QString::fromUtf16(column.key);
        const int place = header_.place(column);
        act.columns.emplace(QString(), place);
        act.columns.emplace(key, place);
        const QString text = textOf(column);
        if (text.isEmpty())
            return false;
        if (key == kOn) {
            act.on = dayOf(column).value_or(act.on);
        } else if (column.kind == ReplyColumn::Kind::Amount) {
            if (const auto fen = amountOf(column))
                act.values[key] = QString::number(fen->fen());
        } else if (const auto accepted = acceptedText(text); accepted) {
            act.values[key] = before + *accepted;
        } else {
            reject(column, accepted.error());
        }
        return true;
    }

    std::optional<QDate> dayOf(const ReplyColumn& column)
    {
        const auto& cell = sheet_.rows.at(row_).cells.at(header_.place(column));
        const auto read = dayOfCell(cell, today_);
        const bool isCertain =
            read && read->day.isWholeDate() && read->certainty != ReadDay::Certainty::Likely;
        if (!isCertain)
            reject(column,
                   {ErrorCode::DateUnreadable, {QString::fromUtf16(column.key), textOf(column)}});
        return isCertain ? std::optional(read->day.firstDay()) : std::nullopt;
    }

    std::optional<Money> amountOf(const ReplyColumn& column)
    {
        const QString key = QString::fromUtf16(column.key);
        const auto read = amountFromText(textOf(column), AmountUnit::Wan, key);
        if (!read) {
            reject(column, read.error());
            return std::nullopt;
        }
        // A bare ¥ under 万元 may mean either; about so much is no sum that was paid.
        if (read->approximate || read->isYuanByMark) {
            reject(column,
                   {ErrorCode::ReplyUnclear, {QString::fromUtf16(column.heading), textOf(column)}});
            return std::nullopt;
        }
        return read->money;
    }

    void reject(const ReplyColumn& column, Error why)
    {
        const int place = header_.place(column);
        why.where = sheet_.name + u'!' + columnName(place) + QString::number(row_);
        all_.rejected.push_back({sheet_.name, row_, place, QString::fromUtf16(column.heading),
                                 textOf(column), std::move(why)});
    }

    const Sheet& sheet_;
    const ReplyHeader& header_;
    int row_;
    QDate workOn_;
    QDate today_;
    Replies& all_;
};

// The sheet of the monthly report: a label, and beside it what the unit wrote.
class ReportSheet {
public:
    ReportSheet(const Sheet& sheet, QDate on, Replies& all) : sheet_(sheet), on_(on), all_(all) {}

    void read()
    {
        all_.unit = answer(kReportUnit);
        const int row = rowOf(kReportMonth);
        const QString written = answer(kReportMonth);
        const bool isNil = answer(kReportNil) == QStringLiteral("是");
        if (written.isEmpty() && !isNil)
            return;
        const auto month = dateFromText(written);
        if (!month)
            return reject(row, kReportMonth,
                          {ErrorCode::DateUnreadable, {QStringLiteral("month"), written}});
        UnitReport report{all_.unit, month->firstDay().toString(QStringLiteral("yyyy-MM")), isNil,
                          on_};
        if (const QString day = answer(kReportOn); !day.isEmpty()) {
            const auto on = dateFromText(day);
            if (!on || !on->isWholeDate())
                return reject(rowOf(kReportOn), kReportOn,
                              {ErrorCode::DateUnreadable, {QStringLiteral("on"), day}});
            report.on = on->firstDay();
        }
        all_.report = std::move(report);
    }

private:
    [[nodiscard]] int rowOf(const char16_t* label) const
    {
        const auto row = std::ranges::find_if(sheet_.rows, [&](const auto& each) {
            return textIn(sheet_, each.first, 1) == QStringView(label);
        });
        return row == sheet_.rows.end() ? 0 : row->first;
    }
    [[nodiscard]] QString answer(const char16_t* label) const
    {
        return textIn(sheet_, rowOf(label), 2);
    }
    void reject(int row, const char16_t* label, Error why)
    {
        why.where = sheet_.name + QStringLiteral("!B") + QString::number(row);
        all_.rejected.push_back({sheet_.name, row, 2, QString::fromUtf16(label),
                                 textIn(sheet_, row, 2), std::move(why)});
    }

    const Sheet& sheet_;
    QDate on_;
    Replies& all_;
};

} // namespace

Result<Replies> readReplies(const std::vector<Sheet>& sheets, QDate on)
{
    Replies all;
    bool isOurs = false;
    for (const Sheet& sheet : sheets) {
        if (sheet.name == QStringView(kReportSheet)) {
            ReportSheet(sheet, on, all).read();
            isOurs = isOurs || !all.unit.isEmpty();
        }
        const auto header = ReplyHeader::of(sheet);
        if (!header)
            continue;
        isOurs = true;
        for (const auto& row : sheet.rows) {
            if (row.first > header->row())
                ReplyRow(sheet, *header, row.first, on, all).read();
        }
    }
    if (!isOurs)
        return refuse(ErrorCode::NotAReplyBook);
    return all;
}

RowRejection rejectionOf(const ReplyAct& act, const Error& why)
{
    QString key;
    for (const auto& each : why.details) {
        if (key.isEmpty() && act.columns.contains(each))
            key = each;
    }
    const int place = act.columns.at(key);
    QString heading;
    for (const auto& part : replyParts()) {
        for (const auto& column : replyColumns()) {
            const bool isIt = column.part == part.part && &rowOf(part.act) == act.act &&
                              (key.isEmpty() || key == QStringView(column.key));
            if (isIt && heading.isEmpty())
                heading = QString::fromUtf16(column.heading);
        }
    }
    Error placed = why;
    placed.where = act.sheet + u'!' + columnName(place) + QString::number(act.row);
    return {act.sheet, act.row, place, heading, act.values.value(key), std::move(placed)};
}

} // namespace jiuzhang
