// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rules/calendar_change.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

struct ArrangedDay { // a day that is not what its weekday says
    QString date;
    QString weekday;
    QString name;
    QString is;
};

struct MovedLine {
    QString number;
    QString entity;
    QString unit;
    QString clock;
    QString was;
    QString becomes;
};

class CalendarView : public virtual WorkView {
public:
    virtual void showYears(const QList<int>& years, int chosen) = 0;
    virtual void showDays(const QList<ArrangedDay>& days, const QString& summary) = 0;
    // A calendar that was read and is not adopted yet, with the deadlines that it would move.
    virtual void showPreview(const QString& title, const QList<MovedLine>& moved) = 0;
    virtual void showNoPreview() = 0;
};

// The years that are known, and a new notice: read, looked at, adopted.
class CalendarPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::CalendarPresenter)
public:
    CalendarPresenter(const Workplace& workplace, Prompts& prompts, CalendarView& view);

    void refresh();
    void chooseYear(int year);
    void importFile(); // asks for the file
    void adopt();
    void drop();

private:
    const Workplace& workplace_;
    Prompts& prompts_;
    CalendarView& view_;
    int year_ = 0;
    std::optional<WorkingCalendar> read_; // not adopted yet
};

} // namespace jiuzhang::ui
