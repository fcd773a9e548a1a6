// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monthly/correction_lines.h"

#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

TEST_CASE("each correction stands in a row with what it adds to the month", "[monthly]")
{
    const ReportSpan july{
        u"2022-07"_s, {QDate(2022, 6, 21), QDate(2022, 7, 20)}, QDate(2022, 7, 20)};
    const auto lines = CorrectionLines::of(
        july, {{CaseNumber(u"2022-0001"_s), u"景德镇青岚陶瓷有限公司"_s, u"新厂街道办事处"_s,
                Measure::Settled, 1, QDate(2022, 6, 13), u"2022-06"_s, 42}});
    REQUIRE(lines.size() == 1);
    const QStringList cells = lines.front().cells;
    CHECK(cells.size() == CorrectionLines::headings().size());
    CHECK(cells.join(u'|') == u"2022-0001|景德镇青岚陶瓷有限公司|新厂街道办事处|2022-06-13|"
                              u"2022-06|本月办结+1|42"_s);
}
