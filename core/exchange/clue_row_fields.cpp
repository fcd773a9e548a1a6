// SPDX-License-Identifier: GPL-3.0-or-later
// How a row's cells become values of one kind or another; which field takes which value
// stands in clue_row_reading.cpp.
#include "core/base/text.h"
#include "core/exchange/clue_cells.h"
#include "core/exchange/clue_row_reading.h"

namespace jiuzhang {

std::optional<CellValue> ClueRowReading::valueOf(ClueField field)
{
    const HeaderColumn* column = header_.find(field);
    const auto cell = column ? cells_.find(column->column) : cells_.end();
    if (cell == cells_.end() || comparable(cellText(cell->second)).isEmpty())
        return std::nullopt;
    if (std::holds_alternative<Formula>(cell->second) ||
        std::holds_alternative<CellError>(cell->second)) {
        if (!refused_.contains(field))
            reject(field, ErrorCode::FormulaNotValue, {clueFieldId(field)});
        return std::nullopt;
    }
    return cell->second;
}

QString ClueRowReading::textOf(ClueField field)
{
    return tidied(cellText(valueOf(field).value_or(CellValue())));
}

QString ClueRowReading::longTextOf(ClueField field)
{
    return paragraphsOfCell(valueOf(field).value_or(CellValue()));
}

std::optional<PartialDate> ClueRowReading::dateOf(ClueField field)
{
    const auto value = valueOf(field);
    if (!value)
        return std::nullopt;
    const auto date = dateOfCell(*value);
    if (!date)
        reject(field, ErrorCode::DateUnreadable, {clueFieldId(field), textOf(field)});
    return date;
}

std::optional<Shielding> ClueRowReading::shieldingOf(ClueField field)
{
    const auto value = valueOf(field);
    if (!value)
        return std::nullopt;
    const auto shielding = shieldingOfCell(*value);
    if (!shielding)
        reject(field, ErrorCode::UnknownChoice,
               {clueFieldId(field), textOf(field), QStringLiteral("是、否、匿名")});
    return shielding;
}

std::optional<UnitId> ClueRowReading::unitOf(ClueField field)
{
    const QString text = textOf(field);
    if (text.isEmpty())
        return std::nullopt;
    const QDate day = content_.receivedOn.value_or(with_.workingDay);
    const auto unit = with_.programme.directory.named(text, day);
    if (!unit) {
        reject(field, unit.error().code, unit.error().details);
        return std::nullopt;
    }
    return *unit;
}

std::optional<ReadAmount> ClueRowReading::amountOf(ClueField field)
{
    const auto value = valueOf(field);
    if (!value)
        return std::nullopt;
    const HeaderColumn* column = header_.find(field);
    if (shown_.isShared(row_, column->column)) {
        reject(field, ErrorCode::AmountShared, {clueFieldId(field), textOf(field)});
        return std::nullopt;
    }
    // Without a unit anywhere only zero is certain, and what carries its own unit.
    const bool sameInBoth = [&] {
        const auto asYuan = amountFromText(textOf(field), AmountUnit::Yuan, {});
        const auto asWan = amountFromText(textOf(field), AmountUnit::Wan, {});
        return asYuan == asWan;
    }();
    if (!column->unit && !sameInBoth) {
        reject(field, ErrorCode::AmountNeedsUnit, {clueFieldId(field), textOf(field)});
        return std::nullopt;
    }
    const auto amount =
        amountFromText(textOf(field), column->unit.value_or(AmountUnit::Yuan), clueFieldId(field));
    if (!amount) {
        reject(field, amount.error().code, amount.error().details);
        return std::nullopt;
    }
    return *amount;
}

void ClueRowReading::reject(ClueField field, ErrorCode code, QStringList details)
{
    refused_.insert(field);
    add(header_.find(field), clueFieldId(field), {code, std::move(details)});
}

void ClueRowReading::add(const HeaderColumn* column, const QString& fieldId, Error error)
{
    const int number = column ? column->column : 0;
    const auto cell = cells_.find(number);
    error.where = sheet_.name + u'!' + columnName(number) + QString::number(row_);
    rejections_.push_back({sheet_.name, row_, number, column ? column->heading : fieldId,
                           cell == cells_.end() ? QString() : cellText(cell->second),
                           std::move(error)});
}

} // namespace jiuzhang
