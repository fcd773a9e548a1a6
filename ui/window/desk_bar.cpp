// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desk_bar.h"

#include "core/base/shared_place.h"
#include "core/office/sign_in.h"
#include "ui/shared/literal_text.h"
#include "ui/shared/terms_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QToolButton>

namespace jiuzhang::ui {

namespace {

const auto kOperators = QStringLiteral("operators");
constexpr qsizetype kOperatorsKept = 12;
constexpr int kNameWidth = 60; // pixels, at least

QString withWeekday(QDate day)
{
    return dateText(day) + u' ' + QLocale().dayName(day.dayOfWeek());
}

} // namespace

QStringList knownOperators()
{
    return QSettings().value(kOperators).toStringList();
}

void rememberOperator(const QString& name)
{
    QStringList known = knownOperators();
    known.removeAll(name);
    known.prepend(name);
    QSettings().setValue(kOperators, known.first(qMin(known.size(), kOperatorsKept)));
}

QString likelyOperator(const Desk& desk, const QString& otherwise)
{
    const QStringList known = knownOperators();
    const People& people = desk.programme.people;
    for (const QString& name : known) {
        if (const auto person = people.present(name, desk.workingDate, desk.today))
            return (*person)->name;
    }
    return known.value(0, otherwise);
}

DeskBar::DeskBar(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : QFrame(parent), workplace_(workplace), prompts_(prompts)
{
    setObjectName(QStringLiteral("deskBar"));
    date_ = new QLabel(this);
    date_->setObjectName(QStringLiteral("workingDate"));
    operator_ = new QPushButton(this);
    operator_->setObjectName(QStringLiteral("operator"));
    operator_->setFocusPolicy(Qt::TabFocus);
    operator_->setToolTip(tr("Every entry names the operator. Choose who is at the desk."));
    operators_ = new QMenu(operator_);
    operator_->setMenu(operators_);

    back_ = makeWay(QStringLiteral("←"), tr("Back (Alt+Left)"));
    connect(back_, &QToolButton::clicked, this, &DeskBar::backWanted);
    forward_ = makeWay(QStringLiteral("→"), tr("Forward (Alt+Right)"));
    connect(forward_, &QToolButton::clicked, this, &DeskBar::forwardWanted);
    auto* find = makeWay(tr("Find a case, unit, letter, screen or act…   Ctrl+K"), {});
    find->setObjectName(QStringLiteral("findAnything")); // window.qss knows it
    connect(find, &QToolButton::clicked, this, &DeskBar::findWanted);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(8);
    row->addWidget(back_);
    row->addWidget(forward_);
    row->addWidget(find);
    row->addStretch();
    row->addWidget(makeLedgerName());
    row->addWidget(date_);
    row->addWidget(operator_);
    connect(operators_, &QMenu::aboutToShow, this, &DeskBar::offerOperators);
    showDay();
    showOperator();
    showWays(false, false);
}

QToolButton* DeskBar::makeWay(const QString& text, const QString& name)
{
    auto* made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(name);
    made->setAccessibleName(name.isEmpty() ? text : name);
    made->setFocusPolicy(Qt::NoFocus); // the keys are in the menu
    return made;
}

void DeskBar::showWays(bool back, bool forward)
{
    back_->setEnabled(back);
    forward_->setEnabled(forward);
}

QLabel* DeskBar::makeLedgerName()
{
    const QFileInfo file(workplace_.ledgerPath);
    auto* name = new QLabel(tr("Ledger: %1").arg(file.completeBaseName()), this);
    name->setObjectName(QStringLiteral("ledgerName"));
    name->setMinimumWidth(kNameWidth); // a long one is cut: the tool tip says where it is
    name->setTextFormat(Qt::PlainText);
    name->setToolTip(file.absoluteFilePath());
    switch (sharedPlaceOf(workplace_.ledgerPath)) {
    case SharedPlace::None:
        break;
    case SharedPlace::Network:
        name->setText(name->text() + tr(" ⚠ on a network drive"));
        name->setToolTip(tr("%1\nOn a network drive another machine may write at the same time "
                            "without being noticed. Keep the ledger on this machine's disk.")
                             .arg(file.absoluteFilePath()));
        break;
    case SharedPlace::CloudSync:
        name->setText(name->text() + tr(" ⚠ in a cloud folder"));
        name->setToolTip(tr("%1\nThe cloud's program copies the ledger while it is written, and "
                            "may put an older copy in its place. Keep the ledger elsewhere and "
                            "back it up into this folder.")
                             .arg(file.absoluteFilePath()));
        break;
    }
    return name;
}

void DeskBar::showDay()
{
    const QDate working = workplace_.desk.workingDate;
    const QDate today = workplace_.desk.today;
    const bool otherDay = working != today;
    date_->setProperty("otherDay", otherDay); // window.qss knows it
    style()->unpolish(date_);
    style()->polish(date_);
    date_->setText(otherDay ? tr("Working date %1 (not today)").arg(withWeekday(working))
                            : tr("Today %1").arg(withWeekday(today)));
    date_->setToolTip(otherDay ? tr("Every screen reckons from this date and enters acts under it. "
                                    "Today is %1.")
                                     .arg(withWeekday(today))
                               : QString());
}

void DeskBar::showOperator()
{
    const Desk& desk = workplace_.desk;
    const People& people = desk.programme.people;
    const auto person = people.present(workplace_.operatorName, desk.workingDate, desk.today);
    const bool isKnown = people.isEmpty() || (person && checkSignedIn(desk, **person));
    operator_->setText(isKnown ? tr("Operator: %1").arg(literally(workplace_.operatorName))
                               : tr("Operator: choose who you are"));
}

QStringList DeskBar::offered() const
{
    const Desk& desk = workplace_.desk;
    QStringList names;
    for (const Person& person : desk.programme.people.all()) {
        if (desk.programme.people.present(person.name, desk.workingDate, desk.today))
            names += person.name;
    }
    if (!desk.programme.people.isEmpty())
        return names;
    names = knownOperators();
    if (!names.contains(workplace_.operatorName))
        names.prepend(workplace_.operatorName);
    return names;
}

void DeskBar::chooseOperator()
{
    operators_->popup(operator_->mapToGlobal(operator_->rect().bottomLeft()));
    operators_->setActiveAction(operators_->actions().value(0));
}

void DeskBar::offerOperators()
{
    operators_->clear();
    if (accessOf(workplace_.desk.record).value_or(Access()).isSigned) {
        operators_->addAction(tr("&Lock, or sign in as another"), this, &DeskBar::signInWanted);
        return;
    }
    for (const auto& name : offered()) {
        auto* action =
            operators_->addAction(literally(name), this, [this, name] { takeOver(name); });
        action->setCheckable(true);
        action->setChecked(name == workplace_.operatorName);
    }
    if (!workplace_.desk.programme.people.isEmpty())
        return;
    operators_->addSeparator();
    operators_->addAction(tr("&Add a name…"), this, &DeskBar::askName);
}

void DeskBar::askName()
{
    if (const auto name = prompts_.askLine(tr("Name of the person at the desk")))
        takeOver(name->simplified());
}

void DeskBar::takeOver(const QString& name)
{
    if (name.isEmpty() || name == workplace_.operatorName)
        return;
    workplace_.operatorName = name;
    rememberOperator(name);
    showOperator();
    Q_EMIT operatorChanged(name);
}

} // namespace jiuzhang::ui
