// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/deduction_workbook.h"

#include "core/base/text.h"
#include "core/exchange/figures_workbook.h"
#include "core/figures/report_span.h"

#include <algorithm>

namespace jiuzhang {

namespace {

struct PointsHeading {
    const char16_t* name;
    int width; // Chinese characters
};

struct Points {
    int hundredths;
};
using PointsCell = std::variant<QString, QDate, Points>;

class PointsSheet {
public:
    PointsSheet(WrittenWorkbook& book, const DeductionBook& deductions, const Programme& programme,
                const QString& name, std::span<const PointsHeading> headings)
        : book_(book)
    {
        std::vector<int> widths;
        for (const auto& heading : headings)
            widths.push_back(heading.width);
        sheet_ = book.sheet({name, kPaperA4, widths, 1, false});
        const QString title = deductions.fixedOn ? QStringLiteral("考核扣分更正表")
                                                 : QStringLiteral("考核扣分表（初稿）");
        book.across(sheet_, 0,
                    programme.district + programme.title + u' ' + QString::number(deductions.year) +
                        QStringLiteral("年") + title,
                    CellStyle::Title);
        const QString fixed = deductions.fixedOn
                                  ? QStringLiteral("　审定日期：") + iso(*deductions.fixedOn)
                                  : QString();
        book.across(sheet_, 1,
                    QStringLiteral("截至%1　填报单位：%2%3")
                        .arg(iso(deductions.on), programme.office, fixed),
                    CellStyle::Note);
        for (std::size_t i = 0; i < headings.size(); ++i)
            book.text(sheet_, kHeadingRow, static_cast<int>(i),
                      QString::fromUtf16(headings[i].name), CellStyle::Heading);
        worksheet_freeze_panes(sheet_, kHeadingRow + 1, 1);
        worksheet_repeat_rows(sheet_, kHeadingRow, kHeadingRow);
    }

    void row(const std::vector<PointsCell>& cells)
    {
        ++row_;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const int column = static_cast<int>(i);
            if (const auto* text = std::get_if<QString>(&cells[i]))
                book_.text(sheet_, row_, column, *text);
            else if (const auto* day = std::get_if<QDate>(&cells[i]))
                book_.day(sheet_, row_, column, *day);
            else
                book_.points(sheet_, row_, column, std::get<Points>(cells[i]).hundredths);
        }
    }
    void note(const QString& text) { book_.across(sheet_, ++row_, text, CellStyle::Note); }

private:
    WrittenWorkbook& book_;
    lxw_worksheet* sheet_ = nullptr;
    int row_ = kHeadingRow;
};

// Units that lose points now, or lost some when the year was fixed, in the order of documents.
std::vector<UnitId> unitsIn(const DeductionBook& deductions, const Directory& directory)
{
    std::vector<UnitId> units;
    for (const Unit& unit : directory.units()) {
        const bool loses = std::ranges::find(deductions.units, unit.id, &UnitDeductions::unit) !=
                           deductions.units.end();
        if (loses || deductions.fixed.contains(unit.id))
            units.push_back(unit.id);
    }
    return units;
}

void writeUnits(WrittenWorkbook& book, const DeductionBook& deductions, const Programme& programme)
{
    static constexpr std::array kDraft{PointsHeading{u"单位", 14}, PointsHeading{u"扣分合计", 6},
                                       PointsHeading{u"计入扣分", 6},
                                       PointsHeading{u"单位申辩", 36}};
    static constexpr std::array kFixed{PointsHeading{u"单位", 14}, PointsHeading{u"审定扣分", 6},
                                       PointsHeading{u"现核扣分", 6}, PointsHeading{u"更正", 6},
                                       PointsHeading{u"单位申辩", 30}};
    const auto headings = deductions.fixedOn ? std::span<const PointsHeading>(kFixed) : kDraft;
    PointsSheet sheet(book, deductions, programme, QStringLiteral("扣分汇总"), headings);
    for (const UnitId& id : unitsIn(deductions, programme.directory)) {
        const auto unit = std::ranges::find(deductions.units, id, &UnitDeductions::unit);
        const bool loses = unit != deductions.units.end();
        const int counted = loses ? unit->counted : 0;
        const auto statement = deductions.statements.find(id);
        std::vector<PointsCell> cells{programme.directory.name(id)};
        if (deductions.fixedOn) {
            const auto then = deductions.fixed.find(id);
            const int fixed = then == deductions.fixed.end() ? 0 : then->second;
            for (const int points : {fixed, counted, counted - fixed})
                cells.emplace_back(Points{points});
        } else {
            cells.emplace_back(Points{loses ? unit->sum : 0});
            cells.emplace_back(Points{counted});
        }
        cells.emplace_back(statement == deductions.statements.end() ? QString()
                                                                    : statement->second.trimmed());
        sheet.row(cells);
    }
    if (!deductions.fixedOn)
        sheet.note(QStringLiteral("初稿，须听取单位申辩并经审批后生效。"));
    sheet.note(QStringLiteral("审批人：　　　　　　　　　　日期：　　　　　　"));
}

void writeParts(WrittenWorkbook& book, const DeductionBook& deductions, const Programme& programme)
{
    static constexpr std::array kHeadings{
        PointsHeading{u"单位", 14}, PointsHeading{u"扣分事项", 10}, PointsHeading{u"日期", 7},
        PointsHeading{u"分值", 5}, PointsHeading{u"案件编号/月份", 9}};
    PointsSheet sheet(book, deductions, programme, QStringLiteral("扣分明细"), kHeadings);
    for (const auto& unit : deductions.units) {
        for (const auto& part : unit.parts) {
            const QString behind = part.number  ? part.number->text()
                                   : part.month ? monthLabel(*part.month)
                                                : QString();
            sheet.row({programme.directory.name(unit.unit), deductionCauseName(part.cause), part.on,
                       Points{part.points}, behind});
        }
    }
}

} // namespace

Outcome writeDeductionWorkbook(const QString& path, const DeductionBook& deductions,
                               const Programme& programme, const QString& anchor)
{
    auto book = TRY(WrittenWorkbook::begin(path, Rows::Kept));
    writeUnits(book, deductions, programme);
    writeParts(book, deductions, programme);
    book.foot(QStringLiteral("记录锚点 ") + anchor);
    return book.finish();
}

} // namespace jiuzhang
