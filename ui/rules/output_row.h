// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/rule.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace jiuzhang::ui {

class UnitChoice;

// One output of a rule, made by choosing. The lead has a row of its own, where "no lead" can
// be chosen; every other row is a unit that assists or gets a copy.
class OutputRow : public QWidget {
    Q_OBJECT
public:
    enum class For { TheLead, Others };
    // None: the rule names no lead.
    OutputRow(For purpose, const std::optional<RuleOutput>& output, const Directory& directory,
              QDate on, QWidget* parent);

    // None where "no lead" is chosen. What was typed for a unit and is none stands there as an
    // id that the directory does not have.
    [[nodiscard]] std::optional<RuleOutput> output() const;

Q_SIGNALS:
    void edited();
    void removed();

private:
    void offerUnit();

    const Directory& directory_;
    QDate on_;
    For purpose_;
    QComboBox* role_;
    QComboBox* target_;
    UnitChoice* unit_;
};

} // namespace jiuzhang::ui
