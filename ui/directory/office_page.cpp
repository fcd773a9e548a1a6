// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/office_page.h"

#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiuzhang::ui {

OfficePage::OfficePage(const Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), presenter_(workplace, *this)
{
    contact_ = new QLineEdit(this);
    contact_->setObjectName(QStringLiteral("contactName"));
    phone_ = new QLineEdit(this);
    referrers_ = new QPlainTextEdit(this);
    referrers_->setObjectName(QStringLiteral("referrers"));
    referrers_->setTabChangesFocus(true);
    referrers_->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    auto* hint = sentence(tr("One name a line, as it stands in “Operator” above. Only they may "
                             "refer a case to discipline inspection."),
                          this);
    for (QWidget* field : std::initializer_list<QWidget*>{contact_, phone_, referrers_, hint})
        field->setMaximumWidth(fontMetrics().horizontalAdvance(u'字') * 30);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(fieldText(QStringLiteral("contactName")), contact_);
    form->addRow(fieldText(QStringLiteral("contactPhone")), phone_);
    form->addRow(tr("May refer to discipline inspection"), referrers_);
    form->addRow(QString(), hint);
    if (!workplace.desk.programme.people.isEmpty()) { // then the role says it
        form->setRowVisible(referrers_, false);
        form->setRowVisible(hint, false);
    }
    auto* record =
        button(tr("Re&cord"), "recordOffice", this, [this] { presenter_.record(typed()); });
    layOut({form, inRow({record, room()}), room(), makeLine()});
    setFocusProxy(contact_);
    presenter_.show();
}

void OfficePage::refresh() {} // made anew with every change of what it shows

void OfficePage::showDetails(const OfficeDetails& details)
{
    contact_->setText(details.contactName);
    phone_->setText(details.contactPhone);
    referrers_->setPlainText(details.referrers.join(u'\n'));
}

OfficeDetails OfficePage::typed() const
{
    return {contact_->text(), phone_->text(),
            referrers_->toPlainText().split(u'\n', Qt::SkipEmptyParts)};
}

} // namespace jiuzhang::ui
