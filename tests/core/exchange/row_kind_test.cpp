// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_kind.h"
#include "tests/core/exchange/sheet_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

namespace {

using RowCells = std::vector<CellValue>;

// Below 序号 企业名称 问题类型 被反映单位 金额 基本情况.
RowKind kindOfRow(const RowCells& cells)
{
    const auto names = HeaderNames::shipped();
    const Sheet sheet = sheetOf(
        {{u"序号"_s, u"企业名称"_s, u"问题类型"_s, u"被反映单位"_s, u"金额"_s, u"基本情况"_s},
         cells});
    const auto header = findHeader(sheet, *names);
    REQUIRE(header);
    return kindOf(ShownSheet(sheet), *header, *names, 2);
}

} // namespace

TEST_CASE("what a row is stands in what it says", "[exchange]")
{
    using Row = std::pair<RowCells, RowKind>;
    const auto [cells, kind] = GENERATE(values<Row>({
        {{1.0, u"甲厂"_s, u"其他"_s, u"区财政局"_s, 12.0, u"经过"_s}, RowKind::Clue},
        {{kNone, u"合计建材厂"_s, u"其他"_s, u"区财政局"_s, 12.0, u"经过"_s}, RowKind::Clue},
        {{kNone, u"一品陶瓷有限公司"_s},
         RowKind::Clue}, // refused for what it lacks, not passed over
        {{7.0}, RowKind::Blank},
        {{u"第7号"_s}, RowKind::Blank},
        {{u" "_s, u"　"_s}, RowKind::Blank},
        {{u"序号"_s, u"企业名称"_s, u"问题类型"_s, u"被反映单位"_s, u"金额"_s, u"基本情况"_s},
         RowKind::Heading},
        {{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, 1.0, 2.0}, RowKind::ColumnMarks},
        {{u"合 计"_s, u"3件"_s, kNone, kNone, 96.0}, RowKind::Total},
        {{kNone, u"小计(2件)"_s, kNone, kNone, 41.0}, RowKind::Total},
        {{u"填表人:王某"_s}, RowKind::Footer},
        {{u"填表人 王某"_s, kNone, kNone, u"审核人 刘某"_s, kNone, u"2022年6月9日"_s},
         RowKind::Footer},
        {{u"分管领导(签字):"_s}, RowKind::Footer},
        {{u"一、账款支付不到位"_s}, RowKind::Group},
        {{kNone, u"(二)法院判决不执行"_s}, RowKind::Group},
        {{u"示例"_s, u"某陶瓷有限公司"_s, u"其他"_s, u"区财政局"_s, 12.0, u"经过"_s},
         RowKind::Example},
        {{1.0, u"××有限公司"_s, u"其他"_s, u"区财政局"_s, 12.0, u"经过"_s}, RowKind::Example},
    }));
    CAPTURE(cells.size(), cellText(cells.front()));
    CHECK(rowKindId(kindOfRow(cells)) == rowKindId(kind));
}
