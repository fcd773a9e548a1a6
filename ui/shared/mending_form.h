// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/mending.h"
#include "ui/shared/record_form.h"

class QRadioButton;
class QVBoxLayout;

namespace jiuzhang::ui {

class FieldEditor;
class NamedChoice;

// The form for putting something right: which value, what it should be (what it is stands in
// the editor, selected), whether it was entered wrongly or became different, and why.
class MendingForm : public RecordForm {
    Q_OBJECT
public:
    MendingForm(Mending mending, const Programme& programme, QDate on, QWidget* parent);

    [[nodiscard]] const ActRow& row() const override; // correct, change, reverse or withdraw
    [[nodiscard]] ActValues values() const override;
    void fill(const ActValues& values, QDate on) override;
    void takeFocus() override; // to the choice of the value, or to the value that was chosen

private:
    void addChoice();
    void addNature();
    void showValue(); // the editor of the chosen one
    void showAmount();
    void nameTheAct();
    [[nodiscard]] const MendableValue* chosen() const; // null: an entry is undone
    [[nodiscard]] QWidget* makeEditor(const MendableValue& value);
    [[nodiscard]] QString typed() const;

    Mending mending_;
    const Programme& programme_;
    QDate on_;
    NamedChoice* choice_ = nullptr;
    QWidget* place_ = nullptr; // of the value's editor
    QWidget* nature_ = nullptr;
    QRadioButton* changed_ = nullptr;
    FieldEditor* field_ = nullptr; // the value's editor: of a clue's field, or
    NeedEditor* need_ = nullptr;   // of an act's value
    NeedEditor* reason_ = nullptr;
    NeedEditor* approver_ = nullptr;
};

} // namespace jiuzhang::ui
