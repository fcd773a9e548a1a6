// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace jiuzhang::ui {

// One of many, chosen from the list or found by typing a part of its name: Enter, or going on
// with Tab, takes the first that has it. What is none of them is never left standing.
class NamedChoice : public QComboBox {
    Q_OBJECT
public:
    explicit NamedChoice(QWidget* parent);

Q_SIGNALS:
    void taken(); // by Enter: the keyboard may go on

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void takeTyped();
};

} // namespace jiuzhang::ui
