// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"

#include <QWidget>

class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jiuzhang::ui {

// The small form of one act, made from what its row of the table needs: one field per need,
// the day it happened, and the button that does it.
class ActForm : public QWidget {
    Q_OBJECT
public:
    ActForm(const ActRow& row, const Programme& programme, QDate on, QWidget* parent);

    [[nodiscard]] ActValues values() const; // as typed; amounts as people write them
    [[nodiscard]] QDate day() const;
    void showStillNeeded(const QString& sentence); // empty: the act can be done
    void takeFocus();                              // to the first field
    void setFile(const QString& path);             // in the field for one

Q_SIGNALS:
    void edited();
    void confirmed();
    void closed();
    void fileWanted();

private:
    void addField(QGridLayout* grid, const Need& need, const Programme& programme, QDate on);
    QWidget* makeEditor(const Need& need, const Programme& programme, QDate on);
    QWidget* makeLine(const QString& key);
    QWidget* makeAmount(const QString& key);
    QWidget* makeLongText(const QString& key);
    QWidget* makeFile(const QString& key);
    QWidget* makeDay(const QString& key, QDate on);
    QWidget* makeDayOrNone(const QString& key, QDate on);
    QWidget* makeUnit(const QString& key, const Programme& programme, QDate on);
    QWidget* makeWords(const QString& key, const QList<std::pair<QString, QString>>& words);

    QMap<QString, std::function<QString()>> read_;
    QDateEdit* day_ = nullptr;
    QLabel* needed_ = nullptr;
    QPushButton* confirm_ = nullptr;
    QWidget* first_ = nullptr;
    QLineEdit* file_ = nullptr; // where the act needs one
};

} // namespace jiuzhang::ui
