// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/rule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace jiuzhang::ui {

class SeveralChoice;

// One condition of a rule, made by choosing: what it looks at, how, and with which values.
class ConditionRow : public QWidget {
    Q_OBJECT
public:
    ConditionRow(const Condition& condition, const Programme& programme, QDate on, QWidget* parent);

    // A number that was not typed yet is an empty text among the values.
    [[nodiscard]] Condition condition() const;

Q_SIGNALS:
    void edited();
    void removed();

private:
    [[nodiscard]] QWidget* makeNumbers();
    [[nodiscard]] FactKind fact() const;
    [[nodiscard]] Comparison comparison() const;
    [[nodiscard]] QStringList values() const;
    void offerComparisons(Comparison chosen);
    void offerValues(const QStringList& values);
    void offerNumbers(const QStringList& values);

    const Programme& programme_;
    QDate on_;
    QComboBox* fact_;
    QComboBox* comparison_;
    QStackedWidget* pages_;
    SeveralChoice* several_;
    QLineEdit* words_;
    QComboBox* answer_;
    QLineEdit* from_;
    QLineEdit* to_;
};

} // namespace jiuzhang::ui
