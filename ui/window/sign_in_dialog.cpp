// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sign_in_dialog.h"

#include "core/office/sign_in.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>

namespace jiuzhang::ui {

namespace {

constexpr int kFieldWidth = 260; // pixels

}

SignInDialog::SignInDialog(Workplace& workplace, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), workplace_(workplace)
{
    setModal(true);
    setGeometry(window->geometry());
    name_ = new QComboBox(this);
    name_->setObjectName(QStringLiteral("person"));
    const Desk& desk = workplace_.desk;
    for (const Person& person : desk.programme.people.all()) {
        if (desk.programme.people.present(person.name, desk.workingDate, desk.today))
            name_->addItem(person.name);
    }
    name_->setCurrentIndex(name_->findText(workplace_.operatorName)); // -1: nobody is guessed
    words_ = new QLineEdit(this);
    words_->setObjectName(QStringLiteral("words"));
    words_->setEchoMode(QLineEdit::Password);
    refusal_ = sentence({}, this);
    refusal_->setObjectName(QStringLiteral("refusal"));
    for (QWidget* each : std::initializer_list<QWidget*>{name_, words_, refusal_})
        each->setFixedWidth(kFieldWidth);
    auto* form = new QFormLayout;
    form->addRow(tr("&Person"), name_);
    form->addRow(tr("Pa&ssphrase"), words_);
    form->addRow(QString(), refusal_);
    auto* enter = button(tr("Sign &in"), "signIn", this, [this] { signInNow(); });
    enter->setDefault(true);
    auto* leave = button(tr("&Close the program"), "leave", this, [this] { Q_EMIT closeWanted(); });
    auto* title =
        heading(tr("Ledger: %1").arg(QFileInfo(workplace_.ledgerPath).completeBaseName()), this);
    inColumn(this, {room(),
                    inRow({room(), inColumn({title, form, inRow({room(), leave, enter})}), room()}),
                    room()});
    (name_->currentIndex() < 0 ? static_cast<QWidget*>(name_) : words_)->setFocus();
}

void SignInDialog::reject()
{
    words_->clear();
}

void SignInDialog::signInNow()
{
    const QString name = name_->currentText();
    const auto done = signIn(workplace_.desk, name, words_->text());
    words_->clear();
    if (!done) {
        refusal_->setText(errorText(done.error()));
        return words_->setFocus();
    }
    workplace_.operatorName = name;
    accept();
}

} // namespace jiuzhang::ui
