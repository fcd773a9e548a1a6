// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/people.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace jiuzhang::ui {

// The fields of one line of the list of people.
class PersonEditor : public QWidget {
    Q_OBJECT
public:
    explicit PersonEditor(QWidget* parent);

    void show(const Person& person); // a new one has no number
    [[nodiscard]] Person typed() const;

private:
    [[nodiscard]] QWidget* makeRoles();

    int number_ = 0;
    QLineEdit* name_ = nullptr;
    QDateEdit* from_ = nullptr;
    QCheckBox* leaves_ = nullptr;
    QDateEdit* to_ = nullptr;
    std::map<Role, QCheckBox*> roles_;
};

} // namespace jiuzhang::ui
