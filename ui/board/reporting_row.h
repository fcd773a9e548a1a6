// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_presenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace jiuzhang::ui {

// How months are reported, in one line to be read and changed: the month from which it holds,
// report day, period, what holds on a rest day, and the report day that follows.
class ReportingRow : public QWidget {
    Q_OBJECT
public:
    explicit ReportingRow(QWidget* parent);

    void offerMonths(const QStringList& months);
    void show(const ReportingChoice& choice);
    void showReportDay(const QString& sentence, bool changed);

Q_SIGNALS:
    void weighed(const jiuzhang::ui::ReportingChoice& choice);
    void decided(const jiuzhang::ui::ReportingChoice& choice);

private:
    void layOut();
    [[nodiscard]] ReportingChoice choice() const;

    MonthlyReporting before_; // as it was shown, for what is not chosen here
    QComboBox* from_ = nullptr;
    QSpinBox* day_ = nullptr;
    QComboBox* period_ = nullptr;
    QComboBox* restDay_ = nullptr;
    QLabel* result_ = nullptr;
    QPushButton* save_ = nullptr;
};

} // namespace jiuzhang::ui
