// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_cells.h"

namespace jiuzhang {

namespace {

// What somebody types is meant, however unusual.
const std::vector kTyped{ErrorCode::AskedUnusual};

} // namespace

FormCells::FormCells(const QJsonObject& form) : form_(form)
{
    for (const auto& field : clueFields())
        std::visit([&](const auto& type) { put(type, field); }, field.type);
    for (auto it = form_.begin(); it != form_.end(); ++it) {
        if (!known_.contains(it.key()) && !it.value().isNull())
            mistakes.push_back({ErrorCode::FieldUnknown, {it.key()}, it.key()});
    }
}

void FormCells::put(const field::Amount&, const ClueField& field)
{
    const QString key = field.id();
    const auto fen = given(key);
    if (fen.isDouble())
        cells[key] = {.cell = fen.toDouble(), .unit = AmountUnit::Fen, .confirmed = kTyped};
    else if (!fen.isNull())
        mistakes.push_back({ErrorCode::AmountUnreadable, {key, fen.toVariant().toString()}, key});
    putText(field.writtenKey(), key, AmountUnit::Wan);
}

void FormCells::put(const field::Confidential&, const ClueField& field)
{
    if (const auto value = given(field.id()); value.isBool())
        cells[field.id()] = {value.toBool()};
    else
        putText(field.id(), field.id());
}

void FormCells::putText(const QString& formKey, const QString& key, std::optional<AmountUnit> unit)
{
    const auto value = given(formKey);
    if (value.isString() && !value.toString().trimmed().isEmpty())
        cells[key] = {.cell = value.toString(), .unit = unit, .confirmed = kTyped};
    else if (!value.isString() && !value.isNull())
        mistakes.push_back({ErrorCode::UnknownChoice,
                            {key, value.toVariant().toString(), QStringLiteral("\"…\"")},
                            key});
}

QJsonValue FormCells::given(const QString& key)
{
    known_ += key;
    const auto value = form_[key];
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace jiuzhang
