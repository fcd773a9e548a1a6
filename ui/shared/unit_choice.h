// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/directory.h"

#include <QComboBox>

namespace jiuzhang::ui {

// A field for one unit of the district: chosen from the list of those that exist on a day, or
// typed, found by any part of its full name, short name or alias. What was typed stays as it
// is; the directory decides what it means.
class UnitChoice : public QComboBox {
    Q_OBJECT
public:
    UnitChoice(const Directory& directory, QDate on, QWidget* parent);

protected:
    void wheelEvent(QWheelEvent* event) override; // a form that is scrolled changes no value
};

} // namespace jiuzhang::ui
