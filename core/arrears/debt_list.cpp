// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/debt_list.h"

#include "core/arrears/debt_columns.h"

#include <algorithm>
#include <map>

namespace jiuzhang {

namespace {

constexpr int kWarnedBefore = 30; // days

using Lines = std::vector<const DebtLine*>;

template <class Asking>
Lines chosen(const std::vector<DebtLine>& lines, const Asking& asking)
{
    Lines chosen;
    for (const auto& line : lines) {
        if (asking(line))
            chosen.push_back(&line);
    }
    return chosen;
}

class Table {
public:
    Table(const char16_t* key, QString name, std::span<const DebtColumn> columns, QDate on,
          const Directory& directory)
        : table_{key, std::move(name), columns, {}, {}}, on_(on), directory_(directory)
    {
    }

    [[nodiscard]] DebtTable byUnit(const Lines& lines) &&
    {
        std::map<std::size_t, Lines> units;
        for (const auto* line : lines)
            units[placeOf(line->debtor)].push_back(line);
        for (const auto& [place, ofUnit] : units)
            addRow(ofUnit);
        return std::move(*this).withTotal(lines);
    }

    [[nodiscard]] DebtTable byCase(const Lines& lines) &&
    {
        for (const auto* line : lines)
            addRow({line});
        return std::move(*this).withTotal(lines);
    }

    // In the order of documents; what nobody has got yet comes last.
    [[nodiscard]] std::size_t placeOf(const std::optional<UnitId>& unit) const
    {
        const auto& units = directory_.units();
        const auto at = unit ? std::ranges::find(units, *unit, &Unit::id) : units.end();
        return static_cast<std::size_t>(at - units.begin());
    }

private:
    void addRow(const Lines& lines)
    {
        const Debts debts{lines, on_, directory_};
        DebtTable::Row row;
        for (const auto& column : table_.columns)
            row.cells.push_back(column.cell(debts));
        for (const auto* line : lines)
            row.cases.push_back(line->number);
        table_.rows.push_back(std::move(row));
    }

    [[nodiscard]] DebtTable withTotal(const Lines& lines) &&
    {
        const Debts all{lines, on_, directory_};
        for (const auto& column : table_.columns)
            table_.total.push_back(column.addsUp ? column.cell(all) : DebtCell());
        return std::move(table_);
    }

    DebtTable table_;
    QDate on_;
    const Directory& directory_;
};

class ListMaker {
public:
    ListMaker(const std::vector<DebtLine>& lines, const Directory& directory, QDate standing)
        : lines_(lines), directory_(directory), standing_(standing)
    {
    }

    [[nodiscard]] std::vector<DebtTable> balance() const
    {
        const Lines all = chosen(lines_, [](const DebtLine&) { return true; });
        return {table(u"units", QStringLiteral("按单位"), balanceColumns()).byUnit(all),
                table(u"cases", QStringLiteral("逐件"), balanceCaseColumns())
                    .byCase(inOrderOfUnits(all))};
    }

    [[nodiscard]] std::vector<DebtTable> article18() const
    {
        const Lines owed = chosen(lines_, [this](const DebtLine& line) {
            const bool isSmall = line.size != EnterpriseSize::Large;
            return line.isPurchase && isSmall && (isOverdue(line, standing_) || isUnclear(line));
        });
        return {table(u"units", QStringLiteral("按单位"), article18Columns()).byUnit(owed)};
    }

    [[nodiscard]] std::vector<DebtTable> credit() const
    {
        const Lines proposed = chosen(
            lines_, [this](const DebtLine& line) { return isForCreditRecord(line, directory_); });
        return {table(u"cases", QStringLiteral("逐件"), creditColumns())
                    .byCase(inOrderOfUnits(proposed))};
    }

    [[nodiscard]] std::vector<DebtTable> warning() const
    {
        Lines near = chosen(lines_, [this](const DebtLine& line) {
            return line.plan == PlanKept::None && line.waiting() > Money() && line.due &&
                   standing_ <= line.due->on && line.due->on <= standing_.addDays(kWarnedBefore);
        });
        std::ranges::stable_sort(near, {}, [](const DebtLine* line) { return line->due->on; });
        return {table(u"cases", QStringLiteral("逐件"), warningColumns()).byCase(near)};
    }

private:
    [[nodiscard]] Table table(const char16_t* key, QString name,
                              std::span<const DebtColumn> columns) const
    {
        return {key, std::move(name), columns, standing_, directory_};
    }

    [[nodiscard]] Lines inOrderOfUnits(Lines lines) const
    {
        const Table places = table(u"", {}, {});
        std::ranges::stable_sort(
            lines, {}, [&](const DebtLine* line) { return places.placeOf(line->debtor); });
        return lines;
    }

    const std::vector<DebtLine>& lines_;
    const Directory& directory_;
    QDate standing_;
};

QStringList notesOf(DebtListKind kind)
{
    const QString paidBeyond = QStringLiteral("已兑付多于核定的，未付按零计。");
    switch (kind) {
    case DebtListKind::Balance:
        return {QStringLiteral("并入其他案件、不予受理和作废的不计；并案的债务按主案计一次。") +
                    paidBeyond,
                QStringLiteral("利息为%1；没有约定抵充顺序的，民法典第561条：先息后本。")
                    .arg(QString::fromUtf16(kReckonedOnly))};
    case DebtListKind::Article18:
        return {QStringLiteral("依《保障中小企业款项支付条例》第十八条，"
                               "应于3月31日前公布；大型企业的不计，规模不明的另列。")};
    case DebtListKind::Credit:
        return {QStringLiteral("仅为建议：两份以上函件未答复且还款计划逾期；逐件审批，"
                               "未审批的为建议，不涉及人民法院。")};
    case DebtListKind::Warning:
        return {QStringLiteral("%1日内到期、尚无还款计划的账款；未核定的按主张额。")
                    .arg(kWarnedBefore)};
    }
    Q_UNREACHABLE();
}

} // namespace

QString debtListId(DebtListKind kind)
{
    return QString::fromLatin1(kDebtLists[static_cast<std::size_t>(kind)].id);
}

QString debtListName(DebtListKind kind)
{
    return QString::fromUtf16(kDebtLists[static_cast<std::size_t>(kind)].chinese);
}

Result<DebtListKind> debtListNamed(const QString& id)
{
    QStringList choices;
    for (const auto& word : kDebtLists) {
        if (id == QLatin1String(word.id))
            return word.value;
        choices += QString::fromLatin1(word.id);
    }
    return refuse(ErrorCode::UnknownChoice, {QStringLiteral("LIST"), id, choices.join(u", ")});
}

QDate toldAsOf(DebtListKind kind, QDate on)
{
    return kind == DebtListKind::Article18 ? QDate(on.year() - 1, 12, 31) : on;
}

DebtList debtList(DebtListKind kind, const std::vector<DebtLine>& lines, const Directory& directory,
                  QDate on)
{
    const QDate standing = toldAsOf(kind, on);
    const ListMaker maker(lines, directory, standing);
    DebtList list{kind, on, standing, {}, notesOf(kind)};
    switch (kind) {
    case DebtListKind::Balance:
        list.tables = maker.balance();
        break;
    case DebtListKind::Article18:
        list.tables = maker.article18();
        break;
    case DebtListKind::Credit:
        list.tables = maker.credit();
        break;
    case DebtListKind::Warning:
        list.tables = maker.warning();
        break;
    }
    return list;
}

} // namespace jiuzhang
