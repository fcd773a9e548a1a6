// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/debt_lists.h"

#include "core/base/text.h"
#include "core/casework/json_fields.h"
#include "core/exchange/debt_workbook.h"
#include "core/office/told_cases.h"

#include <algorithm>
#include <map>

namespace jiuzhang {

namespace {

// Debts of a ledger, case by case: a case that was merged waits for its root, which may come
// before it or after it.
class DebtGathering {
public:
    DebtGathering(const Desk& desk, const RateTables& rates, QDate on, ToldCases told)
        : rules_{desk.programme, desk.calendar, rates}, on_(on), told_(std::move(told))
    {
    }

    void add(const Case& subject)
    {
        if (subject.state == State::Merged)
            merged_[*subject.mergedInto].push_back(subject);
        else if (!subject.children.empty())
            roots_.push_back(subject);
        else
            addWhole(subject, subject);
    }

    [[nodiscard]] std::vector<DebtLine> lines() &&
    {
        for (const auto& root : roots_)
            addWhole(wholeDebt(root, merged_[root.number]), root);
        std::ranges::sort(lines_, {}, &DebtLine::number);
        return std::move(lines_);
    }

private:
    void addWhole(const Case& debt, const Case& root)
    {
        auto line = debtLine(debt, rules_, on_);
        if (!line)
            return;
        told_.tell(0, root, [&](const LedgerLine& told) {
            line->entity = told.entity();
            if (line->credit)
                line->credit->reason = told.told(line->credit->reason);
        });
        lines_.push_back(std::move(*line));
    }

    DebtRules rules_;
    QDate on_;
    ToldCases told_;
    std::map<CaseNumber, std::vector<Case>> merged_;
    std::vector<Case> roots_; // that others are merged into
    std::vector<DebtLine> lines_;
};

struct AsJson {
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(QDate day) const { return iso(day); }
    QJsonValue operator()(Money money) const { return static_cast<qint64>(money.fen()); }
    QJsonValue operator()(int count) const { return count; }
};

QJsonObject rowJson(const DebtTable& table, const std::vector<DebtCell>& cells)
{
    QJsonObject json;
    for (std::size_t i = 0; i < cells.size(); ++i)
        json[QStringView(table.columns[i].key)] = std::visit(AsJson(), cells[i]);
    return json;
}

QJsonArray rowsJson(const DebtTable& table)
{
    QJsonArray rows;
    for (const auto& row : table.rows) {
        QJsonObject json = rowJson(table, row.cells);
        if (QStringView(table.key) == u"units")
            json[u"cases"] = codesToJson(row.cases);
        rows.append(json);
    }
    return rows;
}

QJsonObject totalJson(const DebtTable& table)
{
    QJsonObject json;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].addsUp)
            json[QStringView(table.columns[i].key)] = std::visit(AsJson(), table.total[i]);
    }
    return json;
}

} // namespace

Result<DebtList> debtListOn(const Desk& desk, DebtListKind kind, QDate on)
{
    if (on > desk.today)
        return refuse(ErrorCode::DateInFuture, {QStringLiteral("on"), iso(on), iso(desk.today)});
    const QDate standing = toldAsOf(kind, on);
    const auto rates = TRY(shippedRates());
    DebtGathering gathering(desk, rates, standing,
                            TRY(ToldCases::of(desk, {}, ToldCases::As::Masked)));
    const auto asOf = standing < desk.today ? std::optional(standing) : std::nullopt;
    TRY(desk.query.forEach(asOf, [&](const Case& subject) {
        gathering.add(subject);
        return true;
    }));
    const auto lines = std::move(gathering).lines();
    return debtList(kind, lines, desk.programme.directory, on);
}

QJsonObject toJson(const DebtList& list)
{
    QJsonObject json{{QStringLiteral("list"), debtListId(list.kind)},
                     {QStringLiteral("on"), iso(list.on)},
                     {QStringLiteral("standing"), iso(list.standing)},
                     {QStringLiteral("total"), totalJson(list.tables.front())},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(list.notes)}};
    for (const auto& table : list.tables)
        json[QStringView(table.key)] = rowsJson(table);
    return json;
}

Outcome writeDebtList(const Desk& desk, const DebtList& list, const QString& path)
{
    const QString anchor = TRY(desk.record.head()).anchor();
    return writeDebtWorkbook(path, list, desk.programme, anchor);
}

} // namespace jiuzhang
