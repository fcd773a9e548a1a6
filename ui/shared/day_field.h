// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace jiuzhang::ui {

// A day, typed as people write one or taken from the calendar. What is typed stays as it was typed
// until it is a day: then it is taken, else the field says so, and neither Tab nor a key that does
// something leaves it before it was put right or taken back with Esc. Who leaves it otherwise is
// told which day holds.
class DayField : public QDateEdit {
    Q_OBJECT
public:
    DayField(QDate on, QWidget* parent);

    void stepBy(int days) override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    QValidator::State validate(QString& text, int& place) const override;

private:
    [[nodiscard]] bool isTaken(); // takes what is typed, or says why not
    void say(const QString& sentence);
};

} // namespace jiuzhang::ui
