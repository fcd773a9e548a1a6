// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_file.h"
#include "tests/bench/measurements.h"

namespace jiuzhang::bench {

namespace {

constexpr int kRuns = 11;
constexpr int kPage = 128; // the window of the ledger screen's model

void showPage(const LedgerQuery& query, const QString& sortBy)
{
    const auto rows = must(query.rows({.sortBy = sortBy, .on = kToday}));
    const auto page = std::span(rows).first(std::min<std::size_t>(kPage, rows.size()));
    if (must(query.cases(page)).size() != page.size())
        giveUp(QStringLiteral("a page is not whole"));
}

void barePage(BareFile& file, const QByteArray& order)
{
    BareStatement ids(file, "SELECT id FROM case_row ORDER BY " + order);
    std::vector<std::int64_t> rows;
    while (ids.next())
        rows.push_back(ids.number(0));
    BareStatement one(file, "SELECT * FROM case_row WHERE id = ?");
    for (const auto row : std::span(rows).first(std::min<std::size_t>(kPage, rows.size()))) {
        one.bind(0, row);
        while (one.next())
            ;
    }
}

void bareLimit(BareFile& file, const QByteArray& order)
{
    BareStatement page(file, "SELECT * FROM case_row ORDER BY " + order + " LIMIT 128");
    while (page.next())
        ;
}

} // namespace

std::vector<Comparison> measureFirstPage(BenchLedger& ledger)
{
    BareFile file(ledger.path());
    struct Order {
        QString field;
        QByteArray sql;
    };
    const std::vector<Order> orders{
        {QStringLiteral("number"), "id"},
        {QStringLiteral("entity"), "entity NULLS LAST, id"},
        {QStringLiteral("dueOn"), "dueOn NULLS LAST, id"},
    };
    std::vector<Comparison> table;
    for (const auto& order : orders) {
        const auto what = QStringLiteral("first page by %1").arg(order.field);
        const auto ours = [&] { showPage(ledger.desk().query, order.field); };
        table.push_back(compared(
            what, ours, QStringLiteral("every row id in order, 128 rows"),
            [&] { barePage(file, order.sql); }, kRuns));
        table.push_back(compared(
            what, ours, QStringLiteral("LIMIT 128"), [&] { bareLimit(file, order.sql); }, kRuns));
    }
    return table;
}

} // namespace jiuzhang::bench
