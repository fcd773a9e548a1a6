// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/programme.h"
#include "ui/directory/unit_words.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace jiuzhang::ui {

// The fields of one unit.
class UnitEditor : public QWidget {
    Q_OBJECT
public:
    // Without `withBeginning` the day it begins is not asked: the succession says it.
    UnitEditor(const UnitTexts& texts, const Programme& programme, bool withBeginning,
               QWidget* parent);

    [[nodiscard]] UnitTexts texts() const;

Q_SIGNALS:
    void edited();

private:
    void addRow(QGridLayout* grid, const QString& name, QWidget* field);
    [[nodiscard]] QLineEdit* makeLine(const QString& text, const QString& hint = {});
    [[nodiscard]] QWidget* makeDuty(const UnitTexts& texts);
    [[nodiscard]] QWidget* makeContact(const UnitTexts& texts);
    void makeChoices(const UnitTexts& texts, const Programme& programme);

    QLineEdit* name_ = nullptr;
    QLineEdit* shortName_ = nullptr;
    QLineEdit* aliases_ = nullptr;
    QComboBox* kind_ = nullptr;
    QComboBox* sector_ = nullptr;
    QLineEdit* validFrom_ = nullptr;
    QCheckBox* reports_ = nullptr;
    QLineEdit* reportsFrom_ = nullptr;
    QLineEdit* reportsTo_ = nullptr;
    QLineEdit* contact_ = nullptr;
    QLineEdit* phone_ = nullptr;
};

} // namespace jiuzhang::ui
