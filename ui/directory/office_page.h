// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/office_presenter.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace jiuzhang::ui {

class Notice;

// The page 经办人员: who answers for the office in its letters, and the operators who may refer
// a case to discipline inspection (plan III.3).
class OfficePage : public QWidget, private OfficeView {
    Q_OBJECT
public:
    OfficePage(const Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void rulesChanged(const QString& sentence);

private:
    void showDetails(const OfficeDetails& details) override;
    void say(const QString& sentence) override;
    void refuse(const Error& error) override;
    void showRulesChanged(const QString& sentence) override;

    [[nodiscard]] OfficeDetails typed() const;

    OfficePresenter presenter_;
    Notice* message_ = nullptr;
    QLineEdit* contact_ = nullptr;
    QLineEdit* phone_ = nullptr;
    QPlainTextEdit* referrers_ = nullptr; // a name a line
};

} // namespace jiuzhang::ui
