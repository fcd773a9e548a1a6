// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/calendar_presenter.h"
#include "ui/shared/work_screen.h"

class QComboBox;
class QLabel;

namespace jiuzhang::ui {

class LineModel;
class LineView;

// The page 日历: the days off and the make-up days of each year that is known, and the import
// of a new notice with a look at what it would move.
class CalendarPage : public WorkScreen, private CalendarView {
    Q_OBJECT
public:
    CalendarPage(const Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;

private:
    void showYears(const QList<int>& years, int chosen) override;
    void showDays(const QList<ArrangedDay>& days, const QString& summary) override;
    void showPreview(const QString& title, const QList<MovedLine>& moved) override;
    void showNoPreview() override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makePreview();

    CalendarPresenter presenter_;
    QComboBox* year_ = nullptr;
    QLabel* summary_ = nullptr;
    LineModel* days_ = nullptr;
    QWidget* preview_ = nullptr;
    QLabel* previewTitle_ = nullptr;
    LineModel* moved_ = nullptr;
    LineView* movedTable_ = nullptr;
};

} // namespace jiuzhang::ui
