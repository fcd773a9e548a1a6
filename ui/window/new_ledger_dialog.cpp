// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/new_ledger_dialog.h"

#include "ui/shared/layout.h"
#include "ui/shared/notice.h"
#include "ui/window/desk_bar.h"
#include "ui/window/file_kind.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>

namespace jiuzhang::ui {

namespace {

constexpr int kFirstYear = 2022; // of the shipped programme
constexpr int kLastYear = 2099;
constexpr int kDialogWidth = 560; // pixels

QLineEdit* secretField(const char* name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

NewLedgerDialog::NewLedgerDialog(Prompts& prompts, Make make, QDate today, QWidget* parent)
    : QDialog(parent), prompts_(prompts), make_(std::move(make)), today_(today)
{
    setWindowTitle(tr("New ledger"));
    name_ = new QLineEdit(tr("Ledger %1").arg(today.year()), this);
    name_->setObjectName(QStringLiteral("name"));
    folder_ = new QLineEdit(QDir::toNativeSeparators(QStandardPaths::writableLocation(
                                QStandardPaths::DocumentsLocation)),
                            this);
    folder_->setObjectName(QStringLiteral("folder"));
    year_ = new QSpinBox(this);
    year_->setObjectName(QStringLiteral("year"));
    year_->setRange(kFirstYear, kLastYear);
    year_->setValue(today.year());
    month_ = new QComboBox(this);
    month_->setObjectName(QStringLiteral("firstMonth"));
    person_ = new QLineEdit(knownOperators().value(0), this);
    person_->setObjectName(QStringLiteral("person"));
    open_ = new QRadioButton(tr("O&pen: who acts is chosen from the list of people"), this);
    open_->setChecked(true);
    signed_ = new QRadioButton(tr("&Signed: each person signs in with a passphrase"), this);
    signed_->setObjectName(QStringLiteral("signed"));
    words_ = secretField("words", this);
    again_ = secretField("again", this);
    notice_ = new Notice(this);
    layOutFields();
    offerMonths();
    showPassphrase();
    connect(year_, &QSpinBox::valueChanged, this, &NewLedgerDialog::offerMonths);
    connect(signed_, &QRadioButton::toggled, this, &NewLedgerDialog::showPassphrase);
    name_->selectAll();
}

void NewLedgerDialog::layOutFields()
{
    auto* choose = button(tr("C&hoose…"), "chooseFolder", this, [this] {
        if (const auto folder = prompts_.openFolder(tr("Folder for the ledger")))
            folder_->setText(QDir::toNativeSeparators(*folder));
    });
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), name_);
    auto* folder = inRow({wide(folder_), choose});
    form->addRow(labelFor(folder_, tr("&Folder, on this machine's disk")), folder);
    form->addRow(tr("Programme &year"), year_);
    form->addRow(tr("First &month to report"), month_);
    form->addRow(tr("First p&erson, who has every role"), person_);
    form->addRow(open_);
    form->addRow(signed_);
    form->addRow(tr("Passphrase, at least &8 characters"), words_);
    form->addRow(tr("The same once &again"), again_);
    auto* ok = button(tr("Make the &ledger"), "make", this, &NewLedgerDialog::makeIt);
    ok->setDefault(true);
    auto* cancel = button(tr("&Cancel"), "cancel", this, &QDialog::reject);
    cancel->setAutoDefault(false);
    choose->setAutoDefault(false);
    auto* told = sentence(tr("Year and first month cannot be changed later. Units, rules and "
                             "calendar come with it and can be."),
                          this);
    inColumn(this, {form, told, notice_, inRow({room(), cancel, ok})}, {16, 14, 16, 14})
        ->setSpacing(10);
    setMinimumWidth(kDialogWidth);
}

void NewLedgerDialog::offerMonths()
{
    month_->clear();
    month_->addItem(tr("The month of the first clue"));
    const int year = year_->value();
    for (int month = 1; month <= 12; ++month)
        month_->addItem(QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QChar(u'0')),
                        QDate(year, month, 1));
}

void NewLedgerDialog::showPassphrase()
{
    words_->setEnabled(signed_->isChecked());
    again_->setEnabled(signed_->isChecked());
}

NewLedgerOrder NewLedgerDialog::order() const
{
    QString file = name_->text().trimmed();
    if (!file.isEmpty() && !file.endsWith(kLedgerEnding))
        file += kLedgerEnding;
    const QDir folder(QDir::fromNativeSeparators(folder_->text().trimmed()));
    const QVariant month = month_->currentData();
    return {folder.filePath(file), year_->value(),
            month.isValid() ? std::optional(month.toDate()) : std::nullopt,
            person_->text().simplified(),
            signed_->isChecked() ? std::optional(words_->text()) : std::nullopt};
}

void NewLedgerDialog::makeIt()
{
    const auto refuse = [this](QLineEdit* field, const QString& sentence) {
        notice_->say(QStringLiteral("⚠ ") + sentence);
        field->setFocus();
        field->selectAll();
    };
    if (name_->text().trimmed().isEmpty())
        return refuse(name_, tr("The ledger needs a name: its file is called by it."));
    if (person_->text().simplified().isEmpty())
        return refuse(person_, tr("Name who begins: every entry tells who made it."));
    if (signed_->isChecked() && words_->text() != again_->text())
        return refuse(again_, tr("The two passphrases differ. Type the same one twice."));
    if (const auto made = make_(order()); !made)
        return notice_->refuse(made.error());
    rememberOperator(order().person);
    accept();
}

} // namespace jiuzhang::ui
