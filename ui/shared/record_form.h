// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"

#include <QDate>
#include <QWidget>

class QBoxLayout;
class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;

namespace jiuzhang::ui {

class NeedEditor;

// A small form that records one act: its fields one below the other and the day, which scroll
// where there is little room; below them, always in sight, the button that does it and what is
// still needed. Ctrl+Enter confirms, Escape closes.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    explicit RecordForm(QWidget* parent);

    [[nodiscard]] virtual const ActRow& row() const = 0; // the act that it records now
    [[nodiscard]] virtual ActValues values() const = 0;  // as typed; amounts as people write them
    [[nodiscard]] QDate day() const;
    // As it was typed before: the values are those of values().
    virtual void fill(const ActValues& values, QDate on) = 0;
    void showStillNeeded(const QString& sentence); // empty: the act can be done
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void edited();
    void confirmed();
    void closed();

protected:
    void addLine(const QString& name, QWidget* editor); // its label beside it
    void addBelow(QWidget* widget);                     // in the editors' column
    // What has the Return of a line confirm, and its edits heard.
    NeedEditor* heard(NeedEditor* editor);
    void addDay(const QString& name, QDate on);
    void addFoot(const QString& confirm);
    void nameDay(const QString& name);
    void setDay(QDate on);
    void nameConfirm(const QString& text);
    [[nodiscard]] QWidget* dayEditor() const;

private:
    QBoxLayout* column_; // the fields, and the foot
    QGridLayout* grid_;  // of the fields
    QDateEdit* day_ = nullptr;
    QLabel* dayName_ = nullptr;
    QLabel* needed_ = nullptr;
    QPushButton* confirm_ = nullptr;
};

} // namespace jiuzhang::ui
