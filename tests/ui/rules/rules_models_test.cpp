// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"
#include "ui/rules/coverage_model.h"
#include "ui/rules/difference_lines.h"

#include <QAbstractItemModelTester>
#include <QBrush>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

const Programme& modelProgramme()
{
    static const Programme shipped = shippedProgramme().value();
    return shipped;
}

} // namespace

TEST_CASE("a cell that no rule covers says so in words", "[rules]")
{
    CoverageModel model(modelProgramme(), nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const CategoryId payment(u"payment-arrears"_s);
    const UnitId town(u"360203002"_s);
    Coverage coverage{{payment}, {town, std::nullopt}, {}};
    coverage.cells = {
        {payment, town, u"one"_s, town, {UnitId(u"dept-industry-it"_s)}, false},
        {payment, std::nullopt, {}, {}, {}, true},
    };
    model.show(coverage);
    CHECK(model.rowCount() == 2);
    CHECK(model.columnCount() == 1);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole) == u"账款支付不到位"_s);
    CHECK(model.headerData(0, Qt::Vertical, Qt::DisplayRole) == u"新厂街道"_s);
    CHECK(model.headerData(1, Qt::Vertical, Qt::DisplayRole) == u"not known"_s);
    CHECK(model.index(0, 0).data() == u"新厂街道\ncopy: 区工信局"_s);
    CHECK(model.index(1, 0).data() == u"⚠ no rule: to be assigned\ncopy: a person chooses"_s);
    CHECK(model.index(1, 0).data(Qt::BackgroundRole).isValid());
    CHECK_FALSE(model.index(0, 0).data(Qt::BackgroundRole).isValid());
}

TEST_CASE("a case that would go elsewhere is one row", "[rules]")
{
    const auto draft = RuleSet::fromJson(modelProgramme().routing, modelProgramme());
    REQUIRE(draft);
    const UnitId audit(u"dept-audit"_s);
    const auto lines =
        DifferenceLines::of({{CaseNumber(u"2022-0001"_s),
                              u"景德镇青岚陶瓷有限公司"_s,
                              std::nullopt,
                              {UnitId(u"dept-finance"_s), {}, {}, true, {}},
                              {std::nullopt, {audit}, {audit}, false, {u"nobody-leads"_s}}}},
                            draft->rules(), modelProgramme().directory);
    REQUIRE(lines.size() == 1);
    const QStringList cells = lines.front().cells;
    CHECK(cells.size() == DifferenceLines::headings().size());
    CHECK(cells == QStringList{u"2022-0001"_s, u"景德镇青岚陶瓷有限公司"_s, u"not dispatched"_s,
                               u"区财政局"_s, u"a person chooses"_s, u"a person chooses"_s,
                               u"区审计局、区审计局 (assisting)"_s,
                               u"被反映单位和属地都不明的，人工确定主办单位"_s});
}
