// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledger_filters.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;

namespace jiuzhang::ui {

class StateChoice;

// The fields above the ledger that say what it shows: the daily ones in a row, the rarer ones
// below it when they are asked for.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent);

    [[nodiscard]] LedgerFilters filters() const; // as they stand in the fields
    void show(const LedgerFilters& filters);     // without a word to anybody
    void offer(const LedgerChoices& choices);
    void allowClearing(bool allowed);
    // They get their menus elsewhere.
    [[nodiscard]] QPushButton* columns() const { return columns_; }
    [[nodiscard]] QPushButton* views() const { return views_; }
    void toFind(); // the keyboard goes where one looks for any text

Q_SIGNALS:
    void changed(); // at once, or when the typing pauses
    void found();   // Enter in the field to find in
    void cleared();

private:
    struct Span {
        QLineEdit* from = nullptr;
        QLineEdit* to = nullptr;
    };

    [[nodiscard]] QWidget* makeDaily();
    [[nodiscard]] QWidget* makeMore();
    [[nodiscard]] QComboBox* box(const QString& name);
    [[nodiscard]] Span span(const QString& name, const QString& hint, int characters);
    [[nodiscard]] QLineEdit* field(const QString& name, const QString& hint);
    void tell();

    QTimer* typing_ = nullptr; // tells once the typing pauses
    QLineEdit* find_ = nullptr;
    StateChoice* states_ = nullptr;
    QComboBox* category_ = nullptr;
    QComboBox* lead_ = nullptr;
    QCheckBox* late_ = nullptr;
    QCheckBox* lagging_ = nullptr;
    QPushButton* moreButton_ = nullptr;
    QPushButton* clear_ = nullptr;
    QPushButton* columns_ = nullptr;
    QPushButton* views_ = nullptr;
    QWidget* more_ = nullptr;
    Span registeredOn_;
    Span disputed_;
    QComboBox* track_ = nullptr;
    QComboBox* rung_ = nullptr;
    QComboBox* act_ = nullptr;
    Span actOn_;
};

} // namespace jiuzhang::ui
