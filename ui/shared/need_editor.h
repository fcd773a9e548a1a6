// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act_values.h"
#include "core/directory/programme.h"

#include <QWidget>

#include <functional>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace jiuzhang::ui {

// The editor of one value of an act, as its need says. Its text is what the gate reads, but
// amounts, of instalments too, which are as people write them, in 万元.
class NeedEditor : public QWidget {
    Q_OBJECT
public:
    NeedEditor(const Need& need, const Programme& programme, QDate on, QWidget* parent);

    [[nodiscard]] QString text() const { return read_(); }
    void setText(const QString& text) { write_(text); }
    void selectAll();                                         // what is typed next takes its place
    [[nodiscard]] QWidget* editor() const { return editor_; } // bears the need's key as its name

Q_SIGNALS:
    void edited();
    void entered();    // Return, in a line
    void fileWanted(); // where it is a file's path

private:
    [[nodiscard]] QWidget* make(const Need& need, const Programme& programme, QDate on);
    QLineEdit* makeLine();
    QWidget* makeAmount();
    QPlainTextEdit* makeLongText();
    QWidget* makeInstalments();
    QWidget* makeFile();
    QDateEdit* makeDay(QDate on);
    QWidget* makeDayOrNone(QDate on);
    QWidget* makeUnit(const Programme& programme, QDate on);
    QWidget* makeWords(const QList<std::pair<QString, QString>>& words);

    std::function<QString()> read_;
    std::function<void(const QString&)> write_;
    QWidget* editor_;
};

} // namespace jiuzhang::ui
