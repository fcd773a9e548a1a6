// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_model.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the rows of a workbook, each with a mark beside its word", "[importing]")
{
    ImportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{.fate = RowFate::WillRegister, .sheet = u"Sheet1"_s, .row = 5},
                {.fate = RowFate::Rejected, .sheet = u"Sheet1"_s, .row = 6},
                {.fate = RowFate::Registered,
                 .sheet = u"Sheet1"_s,
                 .row = 7,
                 .disputed = Money::fromFen(86'500'000),
                 .number = CaseNumber(u"2022-0003"_s)}});
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    CHECK(text(0, ImportModel::Fate).startsWith(u'○'));
    CHECK(text(1, ImportModel::Fate).startsWith(u'✗'));
    CHECK(text(2, ImportModel::Fate) == u"✓ registered: 2022-0003");
    CHECK(text(2, ImportModel::Disputed) == u"86.50");
    CHECK(text(0, ImportModel::Disputed).isEmpty()); // not known is not 0
    CHECK(model.index(2, 0).data(ImportModel::kNumberRole) == u"2022-0003"_s);
    CHECK_FALSE(model.index(0, 0).data(ImportModel::kNumberRole).isValid());
}

TEST_CASE("of a row that is not taken the reasons have the room of the other columns",
          "[importing]")
{
    ImportModel model;
    model.show({{.fate = RowFate::Rejected,
                 .sheet = u"Sheet1"_s,
                 .row = 6,
                 .words = u"L 列:没有这个单位"_s},
                {.fate = RowFate::WillRegister,
                 .sheet = u"Sheet1"_s,
                 .row = 7,
                 .entity = u"某厂"_s,
                 .words = u"金额为约数"_s}});
    CHECK(model.hasWordsOnly(0));
    CHECK(model.index(0, ImportModel::Entity).data() == u"L 列:没有这个单位"_s);
    CHECK_FALSE(model.hasWordsOnly(1));
    CHECK(model.index(1, ImportModel::Entity).data() == u"某厂"_s);
    CHECK(model.index(1, ImportModel::Words).data() == u"金额为约数"_s);
}
