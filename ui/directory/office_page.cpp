// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/office_page.h"

#include "ui/shared/error_text.h"
#include "ui/shared/notice.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jiuzhang::ui {

OfficePage::OfficePage(const Workplace& workplace, QWidget* parent)
    : QWidget(parent), presenter_(workplace, *this)
{
    message_ = new Notice(this);
    contact_ = new QLineEdit(this);
    contact_->setObjectName(QStringLiteral("contactName"));
    phone_ = new QLineEdit(this);
    referrers_ = new QPlainTextEdit(this);
    referrers_->setObjectName(QStringLiteral("referrers"));
    referrers_->setTabChangesFocus(true);
    referrers_->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    auto* hint = new QLabel(tr("One name a line, as it stands in “Operator” above. Only they may "
                               "refer a case to discipline inspection."),
                            this);
    hint->setWordWrap(true);
    for (QWidget* field : {static_cast<QWidget*>(contact_), static_cast<QWidget*>(phone_),
                           static_cast<QWidget*>(referrers_), static_cast<QWidget*>(hint)})
        field->setMaximumWidth(fontMetrics().horizontalAdvance(u'字') * 30);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(fieldText(QStringLiteral("contactName")), contact_);
    form->addRow(fieldText(QStringLiteral("contactPhone")), phone_);
    form->addRow(tr("May refer to discipline inspection"), referrers_);
    form->addRow(QString(), hint);
    auto* record = new QPushButton(tr("Re&cord"), this);
    record->setObjectName(QStringLiteral("recordOffice"));
    connect(record, &QPushButton::clicked, this, [this] { presenter_.record(typed()); });
    auto* foot = new QHBoxLayout;
    foot->addWidget(record);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(message_);
    column->addLayout(form);
    column->addLayout(foot);
    column->addStretch(1);
    setFocusProxy(contact_);
    presenter_.show();
}

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

void OfficePage::say(const QString& sentence)
{
    message_->say(sentence);
}

void OfficePage::refuse(const Error& error)
{
    message_->refuse(error);
}

void OfficePage::showRulesChanged(const QString& sentence)
{
    Q_EMIT rulesChanged(sentence);
}

} // namespace jiuzhang::ui
