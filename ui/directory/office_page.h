// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/office_presenter.h"
#include "ui/shared/work_screen.h"

class QLineEdit;
class QPlainTextEdit;

namespace jiuzhang::ui {

// The page 经办人员: who answers for the office in its letters, and the operators who may refer
// a case to discipline inspection (plan III.3).
class OfficePage : public WorkScreen, private OfficeView {
    Q_OBJECT
public:
    OfficePage(const Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;

private:
    void showDetails(const OfficeDetails& details) override;

    [[nodiscard]] OfficeDetails typed() const;

    OfficePresenter presenter_;
    QLineEdit* contact_ = nullptr;
    QLineEdit* phone_ = nullptr;
    QPlainTextEdit* referrers_ = nullptr; // a name a line
};

} // namespace jiuzhang::ui
