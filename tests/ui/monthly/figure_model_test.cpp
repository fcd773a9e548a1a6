// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/figure_model.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

const ReportSpan kJune{u"2022-06"_s, {{2022, 5, 21}, {2022, 6, 20}}, {2022, 6, 20}};

FigureRow rowNamed(const QString& name)
{
    FigureRow row;
    row.name = name;
    return row;
}

FigureRow oneOpen()
{
    FigureRow row = rowNamed(u"区商务局"_s);
    row.set(Measure::New, 1);
    row.set(Measure::Closing, 1);
    row.set(Measure::AcceptedToDate, 8);
    row.set(Measure::SettledToDate, 3);
    row.set(Measure::Amount, Money::fromFen(12'345'600));
    return row;
}

struct ShownFigures {
    FigureModel model{FigurePlace::Table::Units};
    const QAbstractItemModelTester tester{&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};

    void show(const std::vector<FigureRow>& rows)
    {
        FigureRow total = rowNamed(u"合计"_s);
        for (const auto& row : rows)
            total += row;
        model.show(kJune, rows, total);
    }
    // Headings stand in two lines.
    QString cell(int row, const QString& heading, int role = Qt::DisplayRole)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto lines = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            if (QString(lines).remove(u'\n') == heading)
                return model.index(row, column).data(role).toString();
        }
        return u"no such column"_s;
    }
    QString name(int row)
    {
        return model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    }
};

} // namespace

TEST_CASE("figures are shown as the workbook has them, the total first", "[figure-model]")
{
    ShownFigures at;
    at.show({oneOpen()});
    REQUIRE(at.model.rowCount() == 2);
    CHECK(at.name(1) == u"区商务局");
    CHECK(at.name(0) == u"合计");
    CHECK(at.cell(1, u"本月新增"_s) == u"1");
    CHECK(at.cell(1, u"涉及金额（万元）"_s) == u"12.35"); // 12.3456 万元
    CHECK(at.cell(1, u"办结率"_s) == u"37.5%");
    CHECK(at.cell(1, u"办结率"_s, Qt::ToolTipRole) == u"3÷8");
    CHECK(at.cell(1, u"化解率"_s) == u"0/3"); // too few for a percentage
    CHECK(at.cell(1, u"满意率"_s) == u"—");
}

TEST_CASE("rows of nothing but zeros are left out", "[figure-model]")
{
    ShownFigures at;
    at.show({rowNamed(u"里村街道"_s), oneOpen()});
    REQUIRE(at.model.rowCount() == 2);
    CHECK(at.name(1) == u"区商务局");
}

TEST_CASE("a row whose control identity fails says so in words", "[figure-model]")
{
    ShownFigures at;
    FigureRow wrong = oneOpen();
    wrong.set(Measure::Closing, 2);
    at.show({oneOpen(), wrong});
    CHECK(at.cell(1, u"平衡"_s).contains(u"成立"));
    CHECK_FALSE(at.cell(1, u"平衡"_s).contains(u"不成立"));
    CHECK(at.cell(2, u"平衡"_s).contains(u"不成立"));
}

TEST_CASE("a figure tells its row and what it counts, a rate the part that it counts",
          "[figure-model]")
{
    ShownFigures at;
    FigureRow unit = oneOpen();
    unit.id = u"commerce"_s;
    at.show({unit});
    const auto figure = [&](int row, const QString& heading) {
        for (int column = 0; column < at.model.columnCount(); ++column) {
            const auto lines =
                at.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            if (QString(lines).remove(u'\n') == heading)
                return at.model.figureAt(at.model.index(row, column));
        }
        return std::optional<FigureModel::Figure>();
    };
    const auto opened = figure(1, u"本月新增"_s);
    REQUIRE(opened);
    CHECK(opened->place == FigurePlace{FigurePlace::Table::Units, u"commerce"_s});
    CHECK(opened->measure == Measure::New);
    CHECK(figure(0, u"办结率"_s)->place == FigurePlace{});
    CHECK(figure(0, u"办结率"_s)->measure == Measure::SettledToDate);
    CHECK_FALSE(figure(0, u"平衡"_s));
}

TEST_CASE("every column tells what it counts", "[figure-model]")
{
    ShownFigures at;
    at.show({oneOpen()});
    for (int column = 1; column < at.model.columnCount(); ++column)
        CHECK_FALSE(
            at.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
}
