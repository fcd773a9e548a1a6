// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/office_page.h"

#include "ui/shared/day_field.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"
#include "ui/shared/terms_text.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiuzhang::ui {

OfficePage::OfficePage(const Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), presenter_(workplace, *this)
{
    // Where people are listed, their roles say who may refer.
    auto* details = makeDetails(workplace.desk.programme.people.isEmpty());
    auto* record =
        button(tr("Re&cord"), "recordOffice", this, [this] { presenter_.record(typed()); });
    auto* senders = makeSenders(workplace.desk.workingDate);
    layOut({subheading(tr("Who answers"), this), details, inRow({record, room()}), gap(12),
            subheading(tr("How the office signs its papers"), this), wide(senders), makeLine()});
    setFocusProxy(contact_);
    presenter_.show();
}

QLayout* OfficePage::makeDetails(bool areReferrersTyped)
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
    if (!areReferrersTyped) { // else they would show before they have a place
        form->setRowVisible(referrers_, false);
        form->setRowVisible(hint, false);
    }
    return form;
}

QWidget* OfficePage::makeSenders(QDate on)
{
    const auto text = [](const char* key) { return fieldText(QLatin1String(key)); };
    senders_ = new LineModel({text("signsFrom"), text("signature"), text("organMark"),
                              text("ourselves"), text("sealOf")},
                             LineModel::Boxes::None, this);
    auto* table = new LineView(senders_, 1, this);
    table->setObjectName(QStringLiteral("senders"));
    table->setAccessibleName(tr("How the office signs its papers"));
    from_ = new DayField(on, this);
    from_->setObjectName(QStringLiteral("signsFrom"));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(text("signsFrom"), from_);
    const auto line = [&](const char* key) {
        auto* field = new QLineEdit(this);
        field->setObjectName(QLatin1String(key));
        form->addRow(text(key), field);
        return field;
    };
    signature_ = line("signature");
    mark_ = line("organMark");
    ourselves_ = line("ourselves");
    sealOf_ = line("sealOf");
    sealOf_->setPlaceholderText(tr("Its own"));
    auto* sign =
        button(tr("Si&gn so"), "signSo", this, [this] { presenter_.signSo(typedSender()); });
    sign->setToolTip(tr("Papers of that day and later are signed so; those that are issued stay as "
                        "they are."));
    return columnOf(
        this, {wide(inRow({wide(table, 3), gap(12), wide(columnOf(this, {form, room()}), 2)})),
               inRow({room(), sign})});
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

void OfficePage::showSenders(const std::vector<Sender>& senders, const Sender& now)
{
    std::vector<TableLine> lines;
    for (const Sender& each : senders)
        lines.push_back(
            {.cells = {each.from.isValid() ? dateText(each.from) : QString(), each.name, each.mark,
                       each.ourselves, each.sealOf.isEmpty() ? tr("Its own") : each.sealOf}});
    senders_->show(std::move(lines));
    signature_->setText(now.name);
    mark_->setText(now.mark);
    ourselves_->setText(now.ourselves);
    sealOf_->setText(now.sealOf);
}

Sender OfficePage::typedSender() const
{
    return {from_->date(), signature_->text(), mark_->text(), ourselves_->text(), sealOf_->text()};
}

} // namespace jiuzhang::ui
