// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/line_view.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<TableLine> lines(int count)
{
    std::vector<TableLine> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({.cells = {u"2022-%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"甲企业"_s}});
    return all;
}

struct Table {
    LineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Table(LineModel::Boxes boxes) : model({u"案号"_s, u"市场主体"_s}, boxes, nullptr) {}
};

} // namespace

TEST_CASE("a table of lines keeps a model's promises whatever it shows next", "[shared]")
{
    const auto boxes = GENERATE(LineModel::Boxes::None, LineModel::Boxes::First);
    Table at(boxes);
    for (const int count : {3, 7, 2, 0, 5}) {
        at.model.show(lines(count));
        CHECK(at.model.rowCount() == count);
    }
    CHECK(at.model.text(4, 0) == u"2022-0005");
    CHECK(at.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"市场主体");
}

TEST_CASE("a line has a box only where lines can be checked, and in the first column", "[shared]")
{
    Table plain(LineModel::Boxes::None);
    plain.model.show(lines(1));
    CHECK_FALSE(plain.model.index(0, 0).data(Qt::CheckStateRole).isValid());
    CHECK_FALSE(plain.model.setData(plain.model.index(0, 0), Qt::Checked, Qt::CheckStateRole));

    Table at(LineModel::Boxes::First);
    at.model.show(lines(3));
    QSignalSpy turned(&at.model, &LineModel::boxesTurned);
    CHECK(at.model.setData(at.model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK_FALSE(at.model.setData(at.model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    CHECK_FALSE(at.model.setData(at.model.index(1, 0), u"2022-0009"_s, Qt::EditRole));
    CHECK(turned.size() == 1);
    CHECK(at.model.checkedRows() == std::vector<qsizetype>{1});
    at.model.checkAll(true);
    CHECK(at.model.checkedRows() == std::vector<qsizetype>{0, 1, 2});
    at.model.show(lines(3)); // what was checked was about other lines
    CHECK(at.model.checkedRows().empty());
}

TEST_CASE("what a line says when pointed at is its cell, or what was made for it", "[shared]")
{
    Table at(LineModel::Boxes::None);
    at.model.show(
        {{.cells = {u"甲"_s, u"乙"_s}},
         {.cells = {u"丙"_s}, .key = 7, .hint = u"条件"_s, .weight = TableLine::Weight::Strong}});
    CHECK(at.model.index(0, 1).data(Qt::ToolTipRole) == u"乙"_s);
    CHECK(at.model.index(1, 1).data(Qt::ToolTipRole) == u"条件"_s);
    CHECK(at.model.index(1, 1).data().toString().isEmpty()); // a short line
    CHECK(at.model.index(1, 0).data(LineModel::kKey) == 7);
    CHECK(at.model.index(1, 0).data(Qt::FontRole).value<QFont>().bold());
    CHECK_FALSE(at.model.index(0, 0).data(Qt::FontRole).isValid());
}

TEST_CASE("the chosen line stays chosen when the list is shown anew", "[shared]")
{
    LineModel model({u"案号"_s, u"市场主体"_s}, LineModel::Boxes::None, nullptr);
    LineView view(&model, 1, nullptr);
    view.show();
    model.show(lines(5));
    view.selectRow(3);
    QSignalSpy chosen(&view, &LineView::chosen);
    model.show(lines(6));
    CHECK(view.currentRow() == 3);
    CHECK(chosen.isEmpty());
    CHECK(view.currentText(0) == u"2022-0004");
    model.show({});
    CHECK(view.currentText(0).isEmpty());
}

TEST_CASE("Enter opens the chosen line", "[shared]")
{
    LineModel model({u"案号"_s, u"市场主体"_s}, LineModel::Boxes::None, nullptr);
    LineView view(&model, 1, nullptr);
    view.show();
    model.show(lines(3));
    view.selectRow(2);
    QSignalSpy opened(&view, &LineView::opened);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front() == 2);
}
