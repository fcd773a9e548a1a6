// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/form_fields.h"

#include <algorithm>

namespace jiuzhang::ui {

QList<const ClueField*> fieldsOf(FormPart part)
{
    QList<const ClueField*> fields;
    for (const auto& field : clueFields()) {
        if (field.part == part)
            fields += &field;
    }
    // The boxes to tick take several lines and stand below the others, as in 附件2.
    std::ranges::stable_partition(fields, [](const ClueField* field) {
        return !std::holds_alternative<field::Category>(field->type);
    });
    return fields;
}

QStringList formKeys()
{
    QStringList keys;
    for (const auto part : kFormParts) {
        for (const auto* field : fieldsOf(part))
            keys += field->writtenKey();
    }
    return keys;
}

} // namespace jiuzhang::ui
