// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/office_presenter.h"
#include "ui/shared/work_screen.h"

class QLayout;
class QLineEdit;
class QPlainTextEdit;

namespace jiuzhang::ui {

class DayField;
class LineModel;

// The page 经办人员: who answers for the office in its letters, the operators who may refer a case
// to discipline inspection (plan III.3), and how the office signs from a day on (forms.md, The
// sender).
class OfficePage : public WorkScreen, private OfficeView {
    Q_OBJECT
public:
    OfficePage(const Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;

private:
    void showDetails(const OfficeDetails& details) override;
    void showSenders(const std::vector<Sender>& senders, const Sender& now) override;

    [[nodiscard]] QLayout* makeDetails(bool areReferrersTyped);
    [[nodiscard]] QWidget* makeSenders(QDate on);
    [[nodiscard]] OfficeDetails typed() const;
    [[nodiscard]] Sender typedSender() const;

    OfficePresenter presenter_;
    QLineEdit* contact_ = nullptr;
    QLineEdit* phone_ = nullptr;
    QPlainTextEdit* referrers_ = nullptr; // a name a line
    LineModel* senders_ = nullptr;
    DayField* from_ = nullptr;
    QLineEdit* signature_ = nullptr;
    QLineEdit* mark_ = nullptr;
    QLineEdit* ourselves_ = nullptr;
    QLineEdit* sealOf_ = nullptr; // empty: the office's own
};

} // namespace jiuzhang::ui
