// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"
#include "tests/ui/ledger/counted_query.h"
#include "ui/ledger/ledger_model.h"

#include <QAbstractItemModelTester>

using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct Shown {
    explicit Shown(std::int64_t size) : query(size) { model.show(*query.rows({})); }
    tests::CountedQuery query;
    Programme programme = shippedProgramme().value();
    LedgerModel model{query, {programme, QDate(2022, 6, 20)}};

    [[nodiscard]] QString text(int row, const char* key, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(row, column(key)), role).toString();
    }
    static int column(const char* key)
    {
        int section = 0;
        for (const auto& each : ui::ledgerColumns()) {
            if (each.key == QLatin1String(key))
                return section;
            ++section;
        }
        return -1;
    }
};

} // namespace

TEST_CASE("two far rows of 100,000 fetch two windows and no more", "[ledger]")
{
    const Shown shown(100'000);
    CHECK(shown.model.rowCount() == 100'000);
    CHECK(shown.query.fetched == 0);
    CHECK(shown.text(99'999, "entity") == QStringLiteral("企业100000"));
    CHECK(shown.text(50'000, "entity") == QStringLiteral("企业50001"));
    CHECK(shown.query.fetched <= 2 * LedgerModel::kWindow);
}

TEST_CASE("lines once fetched are not fetched again", "[ledger]")
{
    const Shown shown(1000);
    (void)shown.text(0, "entity");
    const auto once = shown.query.fetched;
    for (int row = 0; row < LedgerModel::kWindow; ++row)
        (void)shown.text(row, "state");
    CHECK(shown.query.fetched == once);
}

TEST_CASE("the model keeps the promises of a model", "[ledger]")
{
    const auto size = GENERATE(0, 1, 300);
    Shown shown(size);
    const QAbstractItemModelTester tester(&shown.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.model.show(*shown.query.rows({}));
    CHECK(shown.model.rowCount() == size);
}

TEST_CASE("a line shows the case as the ledger sheet names it", "[ledger]")
{
    const Shown shown(5);
    CHECK(shown.text(2, "number") == QStringLiteral("2022-0003"));
    CHECK(shown.text(2, "registeredOn") == QStringLiteral("2022-05-10"));
    CHECK(shown.text(2, "disputed") == QStringLiteral("3.00")); // 3,000,000 fen in 万元
    CHECK(shown.text(2, "lead").isEmpty());
    CHECK(shown.text(2, "dueOn") == QStringLiteral("2022-12-31"));
    const auto amount = shown.model.index(2, Shown::column("disputed"));
    CHECK(amount.data(Qt::TextAlignmentRole).toInt() == int{Qt::AlignRight | Qt::AlignVCenter});
}

TEST_CASE("lateness is said in words and in bold", "[ledger]")
{
    const tests::CountedQuery query(1);
    const Programme programme = shippedProgramme().value();
    LedgerModel model(query, {programme, QDate(2023, 1, 1)});
    model.show(*query.rows({}));
    const auto due = model.index(0, Shown::column("dueOn"));
    CHECK(due.data().toString() == QStringLiteral("2022-12-31 late"));
    CHECK(due.data(Qt::FontRole).value<QFont>().bold());
}

TEST_CASE("lines that cannot be read say so instead of vanishing", "[ledger]")
{
    Shown shown(3);
    shown.query.refusal =
        Error{ErrorCode::LedgerDamaged, {QStringLiteral("ledger.jz"), QStringLiteral("page 7")}};
    CHECK(shown.text(0, "entity") == QStringLiteral("?"));
    CHECK(shown.text(0, "entity", Qt::ToolTipRole).contains(QStringLiteral("ledger.jz")));
    CHECK_FALSE(shown.model.numberAt(0));
}

TEST_CASE("a case is found again by its row after another answer", "[ledger]")
{
    const Shown shown(10);
    CHECK(shown.model.rowId(3) == 4);
    CHECK(shown.model.rowOf(4) == 3);
    CHECK_FALSE(shown.model.rowOf(11));
}
