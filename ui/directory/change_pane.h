// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/units_presenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace jiuzhang::ui {

class UnitEditor;

// The form of one change of the directory, with what follows from it below.
class ChangePane : public QWidget {
    Q_OBJECT
public:
    ChangePane(const Programme& programme, QWidget* parent);

    void showForm(const ChangeForm& form);
    void showConsequences(const QString& title, const QStringList& lines);
    void rest();                           // no form: nothing more is asked
    [[nodiscard]] ChangeForm form() const; // as it stands

Q_SIGNALS:
    void edited(); // after a pause in typing
    void recordWanted();
    void partWanted(); // one more new unit
    void closed();

private:
    [[nodiscard]] QWidget* makeAsked(const ChangeForm& form);
    [[nodiscard]] QWidget* makeEditor(const UnitTexts& texts, const ChangeForm& form);
    [[nodiscard]] QWidget* makeButtons();

    const Programme& programme_;
    ChangeForm shown_; // its kind and title; what is typed stands in the fields
    QTimer* typing_ = nullptr;
    QLabel* title_ = nullptr;
    QVBoxLayout* fields_ = nullptr;
    QWidget* asked_ = nullptr; // made anew for each form
    QLineEdit* on_ = nullptr;
    QLineEdit* basis_ = nullptr;
    std::vector<UnitEditor*> editors_;
    QLabel* follows_ = nullptr;
    QListWidget* lines_ = nullptr;
    QPushButton* more_ = nullptr;
};

} // namespace jiuzhang::ui
