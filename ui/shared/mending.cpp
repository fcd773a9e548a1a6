// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/mending.h"

#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

struct MendingWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::Mending)
};

} // namespace

QString MendableValue::name() const
{
    const bool isAmount =
        field ? std::holds_alternative<field::Amount>(field->type)
              : need && (need->kind == NeedKind::Amount || need->kind == NeedKind::Instalments);
    const QString word = field  ? fieldText(field->id())
                         : need ? needText(*need)
                                : fieldText(QStringLiteral("on"));
    return isAmount ? MendingWords::tr("%1 (10,000 yuan)").arg(word) : word;
}

const MendableValue* Mending::valueOf(const QString& key) const
{
    const auto found = std::ranges::find(values, key, &MendableValue::key);
    return found == values.end() ? nullptr : &*found;
}

QList<MendableValue> mendableFields(const ClueContent& clue, const Programme& programme)
{
    QList<MendableValue> values;
    for (const auto& field : clueFields())
        values += {field.writtenKey(), &field, nullptr, formText(field, clue, programme)};
    return values;
}

} // namespace jiuzhang::ui
