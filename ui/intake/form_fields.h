// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fields.h"

#include <QList>

namespace jiuzhang::ui {

// The fields of one part of the entry form, as they stand below each other.
[[nodiscard]] QList<const ClueField*> fieldsOf(FormPart part);
inline constexpr std::array kFormParts{FormPart::Receipt, FormPart::Entity,  FormPart::Matter,
                                       FormPart::Basis,   FormPart::Amounts, FormPart::Story};

[[nodiscard]] QStringList formKeys(); // ClueField::writtenKey() of all fields, in order

} // namespace jiuzhang::ui
