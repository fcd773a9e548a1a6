// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/unit_editor.h"
#include "ui/shared/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace jiuzhang::ui {

UnitEditor::UnitEditor(const UnitTexts& texts, const Programme& programme, bool withBeginning,
                       QWidget* parent)
    : QWidget(parent)
{
    name_ = makeLine(texts.name);
    name_->setObjectName(QStringLiteral("unitName"));
    shortName_ = makeLine(texts.shortName);
    shortName_->setObjectName(QStringLiteral("shortName"));
    aliases_ = makeLine(texts.aliases, tr("what people write, separated by 、"));
    validFrom_ = makeLine(texts.validFrom, tr("not recorded"));
    makeChoices(texts, programme);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("Full name\u00a0*"), name_);
    addRow(grid, tr("Short name\u00a0*"), shortName_);
    addRow(grid, tr("Other names"), aliases_);
    addRow(grid, tr("Kind"), kind_);
    addRow(grid, tr("Urges as sector department"), sector_);
    if (withBeginning)
        addRow(grid, tr("Exists from"), validFrom_);
    else
        validFrom_->hide();
    addRow(grid, tr("Monthly report"), makeDuty(texts));
    addRow(grid, tr("Contact"), makeContact(texts));
    setFocusProxy(name_);
}

void UnitEditor::addRow(QGridLayout* grid, const QString& name, QWidget* field)
{
    auto* label = labelFor(field, name);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setWordWrap(true);
    label->setFixedWidth(label->fontMetrics().horizontalAdvance(u'字') * 6);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

QLineEdit* UnitEditor::makeLine(const QString& text, const QString& hint)
{
    auto* line = new QLineEdit(text, this);
    line->setPlaceholderText(hint);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textChanged, this, &UnitEditor::edited);
    return line;
}

void UnitEditor::makeChoices(const UnitTexts& texts, const Programme& programme)
{
    kind_ = new QComboBox(this);
    for (const UnitKind kind : allUnitKinds())
        kind_->addItem(unitKindText(kind), static_cast<int>(kind));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(texts.kind)));
    sector_ = new QComboBox(this);
    sector_->addItem(tr("(none)"), QString());
    for (const Category& category : programme.categories)
        sector_->addItem(category.name, category.id.text());
    sector_->setCurrentIndex(std::max(sector_->findData(texts.sector), 0));
    for (QComboBox* box : {kind_, sector_})
        connect(box, &QComboBox::currentIndexChanged, this, &UnitEditor::edited);
}

QWidget* UnitEditor::makeDuty(const UnitTexts& texts)
{
    auto* both = new QWidget(this);
    reports_ = new QCheckBox(tr("owes it"), both);
    reports_->setChecked(texts.reports);
    reportsFrom_ = makeLine(texts.reportsFrom, tr("from the start"));
    reportsFrom_->setAccessibleName(tr("Owes the monthly report from"));
    reportsTo_ = makeLine(texts.reportsTo, tr("to the end"));
    reportsTo_->setAccessibleName(tr("Owes the monthly report until"));
    inRow(both,
          {reports_, wide(reportsFrom_), new QLabel(QStringLiteral("–"), both), wide(reportsTo_)});
    both->setFocusProxy(reports_);
    const auto allow = [this] {
        reportsFrom_->setEnabled(reports_->isChecked());
        reportsTo_->setEnabled(reports_->isChecked());
    };
    allow();
    connect(reports_, &QCheckBox::toggled, this, [this, allow] {
        allow();
        Q_EMIT edited();
    });
    return both;
}

QWidget* UnitEditor::makeContact(const UnitTexts& texts)
{
    auto* both = new QWidget(this);
    contact_ = makeLine(texts.contact, tr("name"));
    phone_ = makeLine(texts.phone, tr("telephone"));
    phone_->setAccessibleName(tr("Telephone"));
    inRow(both, {wide(contact_), wide(phone_)});
    both->setFocusProxy(contact_);
    return both;
}

UnitTexts UnitEditor::texts() const
{
    return {name_->text(),
            shortName_->text(),
            aliases_->text(),
            static_cast<UnitKind>(kind_->currentData().toInt()),
            sector_->currentData().toString(),
            validFrom_->text(),
            reports_->isChecked(),
            reportsFrom_->text(),
            reportsTo_->text(),
            contact_->text(),
            phone_->text()};
}

} // namespace jiuzhang::ui
