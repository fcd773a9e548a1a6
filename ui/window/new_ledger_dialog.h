// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shared/prompts.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace jiuzhang::ui {

class Notice;

// What a new ledger begins with.
struct NewLedgerOrder {
    QString path;
    int year = 0; // the first of its years
    // The first of the first month that it reports; none: the month of its first clue.
    std::optional<QDate> firstMonth = {};
    QString person;                         // the first of its people, who has every role
    std::optional<QString> passphrase = {}; // that he signs in with; none: the ledger is open
};

// Asks on one page what a new ledger begins with; sensible answers stand there already. Accepted
// when the ledger was made; what keeps it from being made is said and nothing typed is lost.
class NewLedgerDialog : public QDialog {
    Q_OBJECT
public:
    using Make = std::function<Outcome(const NewLedgerOrder& order)>;
    NewLedgerDialog(Prompts& prompts, Make make, QDate today, QWidget* parent);

    [[nodiscard]] NewLedgerOrder order() const; // as it is typed

private:
    void layOutFields();
    void offerMonths();
    void showPassphrase();
    void makeIt();

    Prompts& prompts_;
    Make make_;
    QDate today_;
    QLineEdit* name_ = nullptr;
    QLineEdit* folder_ = nullptr;
    QSpinBox* year_ = nullptr;
    QComboBox* month_ = nullptr;
    QLineEdit* person_ = nullptr;
    QRadioButton* open_ = nullptr;
    QRadioButton* signed_ = nullptr;
    QLineEdit* words_ = nullptr;
    QLineEdit* again_ = nullptr;
    Notice* notice_ = nullptr;
};

} // namespace jiuzhang::ui
