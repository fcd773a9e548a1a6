// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/rule_mistakes.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace jiuzhang::ui {

class ConditionRow;
class OutputRow;

// One rule to be edited by choosing and typing; under each part, what is wrong with it.
class RuleForm : public QWidget {
    Q_OBJECT
public:
    RuleForm(const Programme& programme, QDate on, QWidget* parent);

    void show(const Rule& rule);
    void showMistakes(const std::vector<RuleMistake>& mistakes);

Q_SIGNALS:
    void edited(const jiuzhang::Rule& rule, const QString& field);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeList(const QString& title, QVBoxLayout*& rows, const QString& add,
                                    const char* name, void (RuleForm::*adding)());
    [[nodiscard]] QLabel* makeMistake(RulePlace place);
    void addCondition();
    void addOutput();
    void add(const Condition& condition);
    void add(const RuleOutput& output);
    void tell(const QString& field);
    [[nodiscard]] Rule rule() const;

    const Programme& programme_;
    QDate on_;
    QString id_;
    QLineEdit* words_;
    QSpinBox* rank_;
    QLineEdit* clause_;
    QLineEdit* note_;
    QVBoxLayout* conditionRows_ = nullptr;
    QVBoxLayout* outputRows_ = nullptr;
    std::vector<ConditionRow*> conditions_;
    OutputRow* lead_ = nullptr;
    std::vector<OutputRow*> outputs_; // but the lead
    std::map<RulePlace, QLabel*> mistakes_;
};

} // namespace jiuzhang::ui
