// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/field_editor.h"

#include <QMap>

class QGridLayout;

namespace jiuzhang::ui {

// All fields of the entry form in two columns, in the order of 附件2.
class ClueForm : public QWidget {
    Q_OBJECT
public:
    ClueForm(const Programme& programme, QDate on, QWidget* parent);

    [[nodiscard]] QJsonObject
    form() const; // keys are ClueField::writtenKey(); an empty field has no key
    void setForm(const QJsonObject& form); // says nothing about it
    void showNotes(const QMap<QString, FieldNote>& notes);
    void offerUndo(bool possible) { canUndo_ = possible; } // of a paste, by Ctrl+Z
    [[nodiscard]] FieldEditor* field(const QString& key) const { return fields_.value(key); }

Q_SIGNALS:
    void edited(const QJsonObject& form);
    void left(const QString& field);
    void textPasted(const QString& clipboard); // a whole letter or row, instead of in one field
    void undoWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addGroup(QGridLayout* column, FormPart part, const Programme& programme, QDate on);
    [[nodiscard]] static QString title(FormPart part);

    QMap<QString, FieldEditor*> fields_;
    [[nodiscard]] bool isWhole(const QString& text, const QWidget* field) const;

    bool canUndo_ = false;
    bool isFilling_ = false; // by the program: no edit of a person's
};

} // namespace jiuzhang::ui
