// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_query.h"

#include "core/store/folded_case.h"
#include "core/store/rows_by_text.h"
#include "core/store/work_lines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jiuzhang {

namespace {

void bindAll(Statement& statement, const QList<StoredValue>& values)
{
    for (const auto& value : values)
        statement.bind(value);
}

} // namespace

StoredQuery::StoredQuery(Connection& connection)
    : connection_(connection), log_(connection), pastTables_(connection)
{
}

Result<Tables> StoredQuery::tablesOf(const std::optional<QDate>& asOf, bool searchable) const
{
    if (!asOf)
        return Tables::Current;
    return pastTables_.turnTo(*asOf, searchable).map([] { return Tables::Past; });
}

Result<std::vector<std::int64_t>> StoredQuery::rows(const LedgerQuestion& question) const
{
    const auto condition = TRY(conditionOf(question));
    const auto order = TRY(orderOf(question));
    const auto sorted = TRY(sortedText(question));
    const auto tables = TRY(tablesOf(question.asOf, !question.find.isEmpty()));
    const auto text = sorted.value_or(SqlText{QStringLiteral("NULL")});
    Statement row(connection_,
                  in(tables, QStringLiteral("SELECT id, %1 FROM @.case_row WHERE %2 ORDER BY %3")
                                 .arg(text.text, condition.text, order.text)));
    bindAll(row, text.values + condition.values + order.values);
    std::vector<std::int64_t> rows;
    std::optional<RowsByText> byText;
    if (sorted)
        byText.emplace(question);
    TRY(row.each([&]() -> Outcome {
        if (byText)
            byText->add(row.number(0), row.isNull(1) ? QString() : row.text(1));
        else
            rows.push_back(row.number(0));
        return {};
    }));
    return byText ? std::move(*byText).inOrder() : std::move(rows);
}

Result<std::vector<Case>> StoredQuery::cases(std::span<const std::int64_t> rows,
                                             std::optional<QDate> asOf) const
{
    std::vector<Case> cases;
    cases.reserve(rows.size());
    for (const auto row : rows)
        cases.push_back(TRY(caseIn(log_, row, asOf)));
    return cases;
}

Outcome StoredQuery::forEach(std::optional<QDate> asOf,
                             const std::function<bool(const Case&)>& visit) const
{
    bool goesOn = true;
    const auto read = forEachCaseIn(log_, asOf, [&](const Case& subject) -> Outcome {
        goesOn = visit(subject);
        return goesOn ? Outcome() : refuse(ErrorCode::Cancelled);
    });
    return goesOn ? read : Outcome();
}

Outcome StoredQuery::forEachOf(std::span<const std::int64_t> rows, std::optional<QDate> asOf,
                               const std::function<Outcome(const Case&)>& visit) const
{
    return forEachCaseOf(log_, rows, asOf, visit);
}

Outcome StoredQuery::forEachAtWork(std::optional<QDate> asOf,
                                   const std::function<void(const WorkLine&)>& visit) const
{
    return tablesOf(asOf, false).and_then([&](Tables tables) {
        return visitWorkLines(connection_, tables, visit);
    });
}

Result<std::map<QString, int>> StoredQuery::counts(const LedgerQuestion& question,
                                                   const QString& field) const
{
    const auto condition = TRY(conditionOf(question));
    const auto counted = TRY(countedBy(question, field));
    const auto tables = TRY(tablesOf(question.asOf, !question.find.isEmpty()));
    Statement row(connection_,
                  in(tables, QStringLiteral("SELECT %1, count(*) FROM %2 WHERE %3 GROUP BY 1")
                                 .arg(counted.value.text, counted.from, condition.text)));
    bindAll(row, counted.value.values + condition.values);
    std::map<QString, int> counts;
    TRY(row.each([&]() -> Outcome {
        counts[row.text(0)] = static_cast<int>(row.number(1));
        return {};
    }));
    return counts;
}

Result<LedgerSums> StoredQuery::sums(std::span<const std::int64_t> rows) const
{
    QJsonArray ids;
    for (const auto row : rows)
        ids.append(static_cast<qint64>(row));
    // amountAtStake() of the cases whose amounts are counted.
    Statement sum(
        connection_,
        in(Tables::Current, QStringLiteral("SELECT count(*), sum(iif(counts, amount, 0)),"
                                           " sum(counts AND amount IS NULL), sum(fulfilledFen) FROM"
                                           " (SELECT coalesce(disputedFen, totalFen) AS amount,"
                                           " state NOT IN ('merged', 'declined', 'void') AS counts,"
                                           " fulfilledFen FROM @.case_row"
                                           " WHERE id IN (SELECT value FROM json_each(?)))")));
    sum.bind(QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    LedgerSums sums;
    TRY(sum.each([&]() -> Outcome {
        sums = {static_cast<int>(sum.number(0)), Money::fromFen(sum.number(1)),
                static_cast<int>(sum.number(2)), Money::fromFen(sum.number(3))};
        return {};
    }));
    return sums;
}

} // namespace jiuzhang
