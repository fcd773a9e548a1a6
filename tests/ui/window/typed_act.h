// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/shared/act_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiuzhang::tests {

// Fills one field of an act's form with what a person would type or choose there.
inline void typeInto(const ui::ActForm& form, const QString& key, const QString& text)
{
    auto* editor = form.findChild<QWidget*>(key);
    REQUIRE(editor);
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        if (combo->isEditable())
            combo->setCurrentText(text);
        else
            combo->setCurrentIndex(combo->findData(text));
    } else if (auto* day = qobject_cast<QDateEdit*>(editor)) {
        day->setDate(QDate::fromString(text, Qt::ISODate));
    } else if (auto* lines = qobject_cast<QPlainTextEdit*>(editor)) {
        lines->setPlainText(text);
    } else {
        auto* line = qobject_cast<QLineEdit*>(editor);
        // An amount has what was understood beside it.
        (line ? line : editor->findChild<QLineEdit*>())->setText(text);
    }
}

} // namespace jiuzhang::tests
