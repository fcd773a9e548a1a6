// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/output_row.h"

#include "ui/rules/rule_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/unit_choice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace jiuzhang::ui {

namespace {

constexpr int kNoLead = -1;

} // namespace

OutputRow::OutputRow(For purpose, const std::optional<RuleOutput>& output,
                     const Directory& directory, QDate on, QWidget* parent)
    : QWidget(parent), directory_(directory), on_(on), purpose_(purpose)
{
    role_ = new QComboBox(this);
    role_->setObjectName(QStringLiteral("role"));
    target_ = new QComboBox(this);
    target_->setObjectName(QStringLiteral("target"));
    if (purpose == For::TheLead) {
        role_->addItem(roleText(OutputRole::Lead), static_cast<int>(OutputRole::Lead));
        role_->setEnabled(false);
        target_->addItem(tr("names no lead"), kNoLead);
    } else {
        for (const OutputRole role : {OutputRole::Copied, OutputRole::Assisting})
            role_->addItem(roleText(role), static_cast<int>(role));
    }
    for (const OutputTarget target : {OutputTarget::Unit, OutputTarget::TheRespondent,
                                      OutputTarget::LocalitysTown, OutputTarget::APersonChooses})
        target_->addItem(targetText(target), static_cast<int>(target));
    unit_ = new UnitChoice(directory, on, this);
    unit_->setObjectName(QStringLiteral("unit"));
    auto* remove = new QToolButton(this);
    remove->setText(QStringLiteral("✕"));
    remove->setToolTip(tr("Remove this unit"));
    remove->setAccessibleName(remove->toolTip());
    remove->setVisible(purpose == For::Others);
    inRow(this, {role_, target_, wide(unit_), room(), remove});

    if (output) {
        role_->setCurrentIndex(role_->findData(static_cast<int>(output->role)));
        target_->setCurrentIndex(target_->findData(static_cast<int>(output->target)));
        unit_->setCurrentText(output->unit ? directory.name(*output->unit) : QString());
    }
    offerUnit();
    connect(role_, &QComboBox::activated, this, &OutputRow::edited);
    connect(target_, &QComboBox::activated, this, [this] {
        offerUnit();
        Q_EMIT edited();
    });
    connect(unit_, &QComboBox::currentTextChanged, this, &OutputRow::edited);
    connect(remove, &QToolButton::clicked, this, &OutputRow::removed);
}

std::optional<RuleOutput> OutputRow::output() const
{
    const int target = target_->currentData().toInt();
    if (target == kNoLead)
        return std::nullopt;
    RuleOutput output{static_cast<OutputRole>(role_->currentData().toInt()),
                      static_cast<OutputTarget>(target),
                      {}};
    const QString typed = unit_->currentText().trimmed();
    if (!unit_->isHidden() && !typed.isEmpty())
        output.unit = directory_.named(typed, on_).value_or(UnitId(typed));
    return output;
}

// A unit is named, or suggested to the person who chooses; nothing else needs one.
void OutputRow::offerUnit()
{
    const int target = target_->currentData().toInt();
    const bool isUnit = target == static_cast<int>(OutputTarget::Unit);
    const bool isPerson = target == static_cast<int>(OutputTarget::APersonChooses);
    unit_->setHidden(!isUnit && !isPerson);
    unit_->lineEdit()->setPlaceholderText(isPerson ? tr("Suggested unit, if any")
                                                   : tr("Choose, or type a part of the name"));
}

} // namespace jiuzhang::ui
