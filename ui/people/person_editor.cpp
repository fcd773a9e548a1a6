// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_editor.h"

#include "ui/shared/day_field.h"
#include "ui/shared/layout.h"
#include "ui/shared/terms_text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>

namespace jiuzhang::ui {

namespace {

constexpr int kNameWidth = 24; // characters
constexpr int kRolesBeside = 2;

// What the role is for, beside its word.
QString purposeOf(Role role)
{
    switch (role) {
    case Role::Read:
        return PersonEditor::tr("looks at the ledger, enters nothing");
    case Role::Enter:
        return PersonEditor::tr("clues, their corrections, notes, attachments, reports received");
    case Role::Act:
        return PersonEditor::tr("handles cases, issues letters");
    case Role::Check:
        return PersonEditor::tr("strikes off, refuses settlements, follows up");
    case Role::Approve:
        return PersonEditor::tr("freezes months, approves extensions, suspensions, carry-overs");
    case Role::Manage:
        return PersonEditor::tr("people, units, rules, texts, backups");
    case Role::Refer:
        return PersonEditor::tr("refers to discipline inspection");
    }
    Q_UNREACHABLE();
}

} // namespace

PersonEditor::PersonEditor(QWidget* parent) : QWidget(parent)
{
    name_ = new QLineEdit(this);
    name_->setObjectName(QStringLiteral("name"));
    name_->setMaximumWidth(fontMetrics().horizontalAdvance(u'字') * kNameWidth / 2);
    from_ = new DayField({}, this);
    from_->setObjectName(QStringLiteral("from"));
    leaves_ = new QCheckBox(tr("Last da&y"), this);
    leaves_->setObjectName(QStringLiteral("leaves"));
    to_ = new DayField({}, this);
    to_->setObjectName(QStringLiteral("to"));
    to_->setAccessibleName(tr("Last day"));
    connect(leaves_, &QCheckBox::toggled, to_, &QWidget::setEnabled);
    inColumn(this,
             {inRow({labelFor(name_, tr("&Name")), name_, gap(24),
                     labelFor(from_, tr("&First day")), from_, gap(24), leaves_, to_, room()}),
              makeRoles()});
    setFocusProxy(name_);
}

QWidget* PersonEditor::makeRoles()
{
    auto* place = new QWidget(this);
    auto* grid = new QGridLayout(place);
    grid->setContentsMargins({});
    int at = 0;
    for (const RoleRow& row : kRoles) {
        auto* box = new QCheckBox(
            tr("%1: %2", "a role and what it is for").arg(roleText(row.role), purposeOf(row.role)),
            place);
        box->setObjectName(QString::fromLatin1(row.id));
        roles_[row.role] = box;
        grid->addWidget(box, at / kRolesBeside, at % kRolesBeside);
        ++at;
    }
    return place;
}

void PersonEditor::show(const Person& person)
{
    number_ = person.number;
    name_->setText(person.name);
    from_->setDate(person.from);
    leaves_->setChecked(person.to.has_value());
    to_->setEnabled(person.to.has_value());
    to_->setDate(person.to.value_or(person.from));
    for (const auto& [role, box] : roles_)
        box->setChecked(person.roles.contain(role));
}

Person PersonEditor::typed() const
{
    Person person{.number = number_, .name = name_->text(), .from = from_->date(), .roles = {}};
    if (leaves_->isChecked())
        person.to = to_->date();
    for (const auto& [role, box] : roles_) {
        if (box->isChecked())
            person.roles.add(role);
    }
    return person;
}

} // namespace jiuzhang::ui
