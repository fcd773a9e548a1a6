// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_filters.h"

#include "core/base/amount_text.h"
#include "core/record/asked_value.h"
#include "core/record/ledger_query.h"

namespace jiuzhang::ui {

namespace {

const auto kOpen = QStringLiteral("open");
const auto kTrue = QStringLiteral("true");
const auto kDisputed = QStringLiteral("disputedFen");

Result<QString> fenText(const QString& typed)
{
    if (typed.isEmpty())
        return typed;
    return amountFromText(typed, AmountUnit::Wan, kDisputed).map([](const ReadAmount& amount) {
        return QString::number(amount.money.fen());
    });
}

QString actText(const QString& act, const FilterSpan& on)
{
    return on.any() ? act + u':' + spanText(on.from, on.to) : act;
}

} // namespace

Result<std::vector<std::pair<QString, QString>>> conditionsOf(const LedgerFilters& filters)
{
    std::vector<std::pair<QString, QString>> where;
    const auto add = [&](const char* field, const std::optional<QString>& value) {
        if (value)
            where.emplace_back(QString::fromLatin1(field), *value);
    };
    for (const auto& state : filters.states)
        state == kOpen ? add("open", kTrue) : add("state", state);
    add("category", filters.category);
    add("lead", filters.lead);
    add("track", filters.track);
    add("rung", filters.rung);
    if (filters.late)
        add("late", kTrue);
    if (filters.lagging)
        add("lagging", kTrue);
    if (filters.registeredOn.any())
        add("registeredOn", spanText(filters.registeredOn.from, filters.registeredOn.to));
    if (filters.disputed.any()) {
        const auto from = TRY(fenText(filters.disputed.from));
        const auto to = TRY(fenText(filters.disputed.to));
        where.emplace_back(kDisputed, spanText(from, to));
    }
    if (filters.act)
        where.emplace_back(kAskedAct, actText(*filters.act, filters.actOn));
    return where;
}

} // namespace jiuzhang::ui
