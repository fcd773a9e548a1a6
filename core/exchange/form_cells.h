// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_reading.h"

namespace jiuzhang {

// What a form or a JSON object says, as cells of a row, with what it says wrongly.
class FormCells {
public:
    explicit FormCells(const QJsonObject& form);

    ClueCells cells;
    std::vector<Error> mistakes;

private:
    void put(const field::Amount&, const ClueField& field);
    void put(const field::Confidential&, const ClueField& field);
    void put(const auto&, const ClueField& field) { putText(field.id(), field.id()); }
    void putText(const QString& formKey, const QString& key, std::optional<AmountUnit> unit = {});
    QJsonValue given(const QString& key);

    const QJsonObject& form_;
    QStringList known_;
};

} // namespace jiuzhang
