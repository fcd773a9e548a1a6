// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <span>

namespace jiuzhang::ui {

enum class FieldKind { Source, Day, Line, Shielding, Category, Unit, Amount, LongText };

// One field of the entry form. Its key is the one that readClue() takes.
struct FormField {
    const char16_t* key;
    FieldKind kind;
    bool required = false; // no clue is registered without it; marked on the form
    [[nodiscard]] QString id() const { return QString::fromUtf16(key); }
};

enum class FormGroup { Receipt, Entity, Matter, Basis, Amounts, Story };

// The fields in the order and the groups of 附件2 (forms.md, Clue form).
[[nodiscard]] std::span<const FormField> fieldsOf(FormGroup group);
inline constexpr std::array kFormGroups{FormGroup::Receipt, FormGroup::Entity,  FormGroup::Matter,
                                        FormGroup::Basis,   FormGroup::Amounts, FormGroup::Story};

[[nodiscard]] QStringList formKeys(); // of all fields, in order

// The key of the case that a field of the form is about: the amounts are typed as "total"
// and "disputed" and kept as "totalFen" and "disputedFen".
[[nodiscard]] QString caseKeyOf(const QString& formKey);
[[nodiscard]] QString formKeyOf(const QString& caseKey);

} // namespace jiuzhang::ui
