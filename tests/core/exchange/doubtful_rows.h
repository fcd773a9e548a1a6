// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/shipped_programme.h"
#include "core/exchange/clue_rows.h"
#include "tests/core/exchange/sheet_maker.h"
#include "tests/support/catch.h"

namespace jiuzhang::test {

using namespace Qt::StringLiterals;

inline const QDate kWorkingDay(2022, 6, 20);

using Cells = std::vector<CellValue>;

inline const Cells kHeader{
    u"线索来源"_s, u"企业名称"_s,         u"问题类型"_s,         u"被反映单位"_s, u"基本情况"_s,
    u"主要诉求"_s, u"合同总额（万元）"_s, u"拖欠金额（万元）"_s, u"签订日期"_s,   u"备注"_s};
enum Column {
    Source = 1,
    Entity,
    Category,
    Respondent,
    Facts,
    Claim,
    Total,
    Disputed,
    Signed,
    Remark
};

inline Cells row(int column = 0, const CellValue& value = {})
{
    Cells cells{u"公开征集"_s, u"某陶瓷有限公司"_s,
                u"账款支付"_s, u"区住建局"_s,
                u"尾款未付"_s, u"支付尾款"_s,
                1000.0,        38.0,
                u"2019.5"_s,   kNone};
    if (column != 0)
        cells[static_cast<std::size_t>(column - 1)] = value;
    return cells;
}

inline ClueRows read(const Sheet& sheet, const ReadingAnswers& answers = {})
{
    static const auto programme = shippedProgramme();
    static const auto names = HeaderNames::shipped();
    REQUIRE(programme);
    REQUIRE(names);
    const auto rows = readClueRows({sheet}, {}, {*programme, *names, kWorkingDay, {}, answers});
    REQUIRE(rows);
    return *rows;
}

inline ClueRows readRow(int column, const CellValue& value, const ReadingAnswers& answers = {})
{
    return read(sheetOf({kHeader, row(column, value)}), answers);
}

inline QStringList codes(const ClueRows& rows)
{
    QStringList ids;
    for (const auto& each : rows.rejected)
        ids += QString::number(each.row) + u' ' + errorId(each.error.code);
    return ids;
}

inline std::optional<Money> disputedIn(const ClueRows& rows)
{
    return rows.taken.empty() ? std::nullopt : rows.taken.front().content.disputed;
}

inline Money wan(double amount)
{
    return Money::fromFen(static_cast<std::int64_t>(amount * 1'000'000 + 0.5));
}

} // namespace jiuzhang::test
