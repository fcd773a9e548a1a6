// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/carried_over_lines.h"

#include "tests/ui/open_workplace.h"

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a case to be carried over is one row", "[yearend]")
{
    OpenWorkplace place;
    OpenCase open{.number = CaseNumber(u"2022-0001"_s),
                  .entity = u"景德镇青岚陶瓷有限公司"_s,
                  .category = CategoryId(u"other"_s),
                  .lead = {},
                  .registeredOn = QDate(2022, 6, 20),
                  .dueOn = {},
                  .state = State::Registered,
                  .amount = Money::fromFen(10'000'000)};
    const auto lines = CarriedOverLines::of({open}, place.desk().programme);
    REQUIRE(lines.size() == 1);
    const QStringList cells = lines.front().cells;
    REQUIRE(cells.size() == CarriedOverLines::headings().size());
    CHECK(cells[0] == u"2022-0001");
    CHECK(cells[1] == u"景德镇青岚陶瓷有限公司");
    CHECK(cells[3] == u"to be assigned");
    CHECK(cells[4] == u"2022-06-20");
    CHECK(cells[5].isEmpty()); // no limit yet
    CHECK(cells[7] == u"10.00");
}
