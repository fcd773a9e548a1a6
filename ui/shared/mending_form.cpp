// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/mending_form.h"

#include "core/base/amount_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/field_editor.h"
#include "ui/shared/layout.h"
#include "ui/shared/named_choice.h"
#include "ui/shared/need_editor.h"
#include "ui/shared/terms_text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr qsizetype kFewValues = 2; // a value and the day: the value is meant

constexpr Need kDay{u"value", u"", NeedKind::Day};

const Need& needOf(const ActRow& row, QStringView key)
{
    return *std::ranges::find_if(row.needs,
                                 [&](const Need& need) { return key == QStringView(need.key); });
}

QString starred(const QString& name)
{
    return name + QStringLiteral("\u00a0*"); // never alone on a line
}

} // namespace

MendingForm::MendingForm(Mending mending, const Programme& programme, QDate on, QWidget* parent)
    : RecordForm(parent), mending_(std::move(mending)), programme_(programme), on_(on)
{
    const ActRow& row = rowOf(mending_.act);
    if (!mending_.letters.isEmpty()) {
        auto* told = sentence(mending_.letters, this);
        told->setObjectName(QStringLiteral("letters"));
        told->setProperty("warning", true); // window.qss knows it
        addBelow(told);
    }
    if (!mending_.values.isEmpty())
        addChoice();
    const Need& reason = needOf(row, u"reason");
    reason_ = heard(new NeedEditor(reason, programme, on, this));
    addLine(starred(needText(reason)), reason_);
    if (mending_.isApproved) {
        const Need& approver = needOf(row, u"approver");
        approver_ = heard(new NeedEditor(approver, programme, on, this));
        addLine(starred(needText(approver)), approver_);
    }
    addDay({}, on);
    addFoot({});
    if (choice_)
        showValue();
    nameTheAct();
}

void MendingForm::addChoice()
{
    choice_ = new NamedChoice(this);
    choice_->setObjectName(QStringLiteral("field"));
    for (const auto& value : std::as_const(mending_.values))
        choice_->addItem(value.name(), value.key);
    choice_->setCurrentIndex(static_cast<int>(mending_.chosen));
    addLine(needText(needOf(rowOf(Act::Correct), u"field")), choice_);
    addNature();
    place_ = new QWidget(this);
    inColumn(place_, {});
    addLine(needText(needOf(rowOf(Act::Correct), u"value")), place_);
    connect(choice_, &QComboBox::currentIndexChanged, this, [this] {
        showValue();
        nameTheAct();
        Q_EMIT edited();
    });
    connect(choice_, &NamedChoice::taken, this, [this] { place_->setFocus(Qt::TabFocusReason); });
}

void MendingForm::addNature()
{
    auto* wrong = new QRadioButton(tr("&Entered wrongly"));
    wrong->setToolTip(tr("Corrected: it counts as if it had been right from the first day"));
    changed_ = new QRadioButton(tr("&Became different"));
    changed_->setToolTip(tr("Changed: before that day it was as it stands"));
    changed_->setObjectName(QStringLiteral("changed"));
    wrong->setChecked(true);
    nature_ = columnOf(this, {wrong, changed_});
    addBelow(nature_);
    connect(changed_, &QRadioButton::toggled, this, [this] {
        nameTheAct();
        Q_EMIT edited();
    });
}

const MendableValue* MendingForm::chosen() const
{
    return choice_ ? mending_.valueOf(choice_->currentData().toString()) : nullptr;
}

void MendingForm::showValue()
{
    const auto& value = *chosen();
    delete place_->findChild<QWidget*>({}, Qt::FindDirectChildrenOnly);
    field_ = nullptr;
    need_ = nullptr;
    auto* editor = makeEditor(value);
    place_->layout()->addWidget(editor);
    place_->setFocusProxy(field_ ? field_->firstEditor() : editor);
    QWidget* before = choice_;
    for (auto* part : editor->findChildren<QWidget*>()) { // else what is made last comes last
        if (part->focusPolicy() == Qt::NoFocus || part->focusProxy())
            continue;
        setTabOrder(before, part);
        before = part;
    }
    const bool mayChange = mending_.mayChange && value.field && value.field->mayChange;
    nature_->setVisible(mayChange);
    if (!mayChange)
        changed_->setChecked(false);
    if (field_)
        field_->selectAll();
    else
        need_->selectAll();
    showAmount();
}

QWidget* MendingForm::makeEditor(const MendableValue& value)
{
    if (!value.field) {
        need_ = heard(new NeedEditor(value.need ? *value.need : kDay, programme_, on_, place_));
        need_->setText(value.now);
        return need_;
    }
    field_ = new FieldEditor(*value.field, programme_, on_, place_);
    field_->setText(value.now);
    connect(field_, &FieldEditor::changed, this, [this] {
        showAmount();
        Q_EMIT edited();
    });
    return field_;
}

// How an amount is understood: one typed ten times too large is seen before it is recorded.
void MendingForm::showAmount()
{
    if (!field_ || !std::holds_alternative<field::Amount>(chosen()->field->type))
        return;
    const auto amount = amountFromText(field_->text(), AmountUnit::Wan, {});
    field_->showNote({amount ? tr("%1 (10,000 yuan)").arg(exactWan(amount->money)) : QString()});
}

const ActRow& MendingForm::row() const
{
    return rowOf(changed_ && changed_->isChecked() ? Act::Change : mending_.act);
}

void MendingForm::nameTheAct()
{
    const bool isChange = row().act == Act::Change;
    nameDay(isChange ? tr("Different since") : tr("Put right on"));
    nameConfirm(tr("Record: %1").arg(actText(QString::fromUtf16(row().id))));
}

QString MendingForm::typed() const
{
    return field_ ? field_->text() : need_->text();
}

ActValues MendingForm::values() const
{
    ActValues values{{QStringLiteral("reason"), reason_->text()}};
    if (const auto* value = chosen()) {
        values[QStringLiteral("field")] = value->key;
        values[QStringLiteral("value")] = typed();
    }
    if (mending_.entry > 0 && row().act != Act::Change)
        values[QStringLiteral("event")] = QString::number(mending_.entry);
    if (approver_)
        values[QStringLiteral("approver")] = approver_->text();
    return values;
}

void MendingForm::fill(const ActValues& values, QDate on)
{
    if (choice_) {
        choice_->setCurrentIndex(choice_->findData(values[QStringLiteral("field")]));
        const QString value = values[QStringLiteral("value")];
        field_ ? field_->setText(value) : need_->setText(value);
    }
    reason_->setText(values[QStringLiteral("reason")]);
    if (approver_)
        approver_->setText(values[QStringLiteral("approver")]);
    setDay(on);
}

void MendingForm::takeFocus()
{
    QWidget* first = reason_;
    if (choice_)
        first = mending_.isPointedAt || mending_.values.size() <= kFewValues ? place_ : choice_;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace jiuzhang::ui
