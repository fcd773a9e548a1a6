// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desk_bar.h"

#include "ui/shared/terms_text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>

namespace jiuzhang::ui {

namespace {

const auto kOperators = QStringLiteral("operators"); // who sat here, the latest first
constexpr qsizetype kOperatorsKept = 12;

QString withWeekday(QDate day)
{
    return dateText(day) + u' ' + QLocale().dayName(day.dayOfWeek());
}

} // namespace

DeskBar::DeskBar(Workplace& workplace, QWidget* parent) : QFrame(parent), workplace_(workplace)
{
    setObjectName(QStringLiteral("deskBar"));
    operator_ = new QComboBox(this);
    operator_->setEditable(true);
    operator_->setInsertPolicy(QComboBox::NoInsert);
    operator_->setMinimumContentsLength(8);
    operator_->lineEdit()->setPlaceholderText(tr("Your name"));
    operator_->setToolTip(tr("Every entry names the operator. Choose or type who is at the desk."));
    operator_->addItems(QSettings().value(kOperators).toStringList());
    operator_->setCurrentText(workplace_.operatorName);

    auto* whose = new QLabel(tr("Op&erator"), this);
    whose->setBuddy(operator_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(8);
    row->addWidget(makeLedgerName());
    row->addStretch();
    row->addWidget(makeWorkingDate());
    row->addSpacing(16);
    row->addWidget(whose);
    row->addWidget(operator_);

    connect(operator_->lineEdit(), &QLineEdit::editingFinished, this, &DeskBar::takeOver);
    connect(operator_, &QComboBox::activated, this, &DeskBar::takeOver);
}

QLabel* DeskBar::makeLedgerName()
{
    const QFileInfo file(workplace_.ledgerPath);
    auto* name = new QLabel(tr("Ledger: %1").arg(file.completeBaseName()), this);
    name->setObjectName(QStringLiteral("ledgerName"));
    name->setTextFormat(Qt::PlainText);
    name->setToolTip(file.absoluteFilePath());
    return name;
}

QLabel* DeskBar::makeWorkingDate()
{
    const QDate working = workplace_.desk.workingDate;
    const QDate today = workplace_.desk.today;
    const bool otherDay = working != today;
    auto* date = new QLabel(this);
    date->setObjectName(QStringLiteral("workingDate"));
    date->setProperty("otherDay", otherDay);
    date->setText(otherDay ? tr("Working date %1 (not today)").arg(withWeekday(working))
                           : tr("Today %1").arg(withWeekday(today)));
    if (otherDay)
        date->setToolTip(tr("Every screen reckons from this date and enters acts under it. Today "
                            "is %1.")
                             .arg(withWeekday(today)));
    return date;
}

void DeskBar::takeOver()
{
    const QString name = operator_->currentText().simplified();
    if (name.isEmpty() || name == workplace_.operatorName) {
        operator_->setCurrentText(workplace_.operatorName);
        return;
    }
    workplace_.operatorName = name;
    QSettings settings;
    QStringList known = settings.value(kOperators).toStringList();
    known.removeAll(name);
    known.prepend(name);
    known = known.first(qMin(known.size(), kOperatorsKept));
    settings.setValue(kOperators, known);
    operator_->clear();
    operator_->addItems(known);
    Q_EMIT operatorChanged(name);
}

} // namespace jiuzhang::ui
