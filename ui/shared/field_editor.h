// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fields.h"
#include "ui/shared/field_note.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace jiuzhang::ui {

// One field on the screen: the editor of its kind and, below it, what is to be said about
// it. Its value is always a text, so that a draft can hold anything.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const ClueField& field, const Programme& programme, QDate on, QWidget* parent);

    [[nodiscard]] QString text() const { return read_(); }
    void setText(const QString& text) { write_(text); }
    void selectAll(); // what is typed next takes its place
    void showNote(const FieldNote& note);
    [[nodiscard]] QWidget* firstEditor() const; // takes the focus; of boxes the chosen one

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();
    void left();

private:
    struct Maker;
    QWidget* makeLine();
    QWidget* makeLongText();
    QWidget* makeUnit(const Programme& programme, QDate on);
    QWidget* makeChoice(const QList<std::pair<QString, QString>>& choices);
    QWidget* makeBoxes(const Programme& programme);

    std::function<QString()> read_;
    std::function<void(const QString&)> write_;
    QList<QWidget*> editors_;
    QLabel* note_;
};

} // namespace jiuzhang::ui
