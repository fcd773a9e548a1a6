// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/calendar_presenter.h"

#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QFileInfo>
#include <QLocale>

namespace jiuzhang::ui {

namespace {

QString joined(const std::set<int>& years)
{
    QStringList texts;
    for (const int year : years)
        texts += QString::number(year);
    return texts.join(QStringLiteral("、"));
}

bool isArranged(const DayLine& day)
{
    return day.dayClass == DayClass::Holiday || day.dayClass == DayClass::MakeUpWorkday;
}

} // namespace

CalendarPresenter::CalendarPresenter(const Workplace& workplace, Prompts& prompts,
                                     CalendarView& view)
    : workplace_(workplace), prompts_(prompts), view_(view)
{
}

void CalendarPresenter::refresh()
{
    const auto& years = workplace_.desk.calendar.years();
    if (!years.contains(year_))
        year_ = years.contains(workplace_.desk.workingDate.year())
                    ? workplace_.desk.workingDate.year()
                    : (years.empty() ? 0 : *years.rbegin());
    view_.showYears(QList<int>(years.begin(), years.end()), year_);
    chooseYear(year_);
}

void CalendarPresenter::chooseYear(int year)
{
    const WorkingCalendar& calendar = workplace_.desk.calendar;
    year_ = year;
    QList<ArrangedDay> days;
    const QDate last(year, 12, 31);
    const QDate before(year - 1, 12, 31);
    for (const DayLine& day : calendar.trace(before, last)) {
        if (isArranged(day))
            days +=
                ArrangedDay{dateText(day.date), QLocale().standaloneDayName(day.date.dayOfWeek()),
                            day.name, dayClassText(day.dayClass)};
    }
    view_.showDays(
        days,
        tr("%1 has %n working day(s).", nullptr, calendar.workdaysBetween(before, last)).arg(year));
}

void CalendarPresenter::importFile()
{
    const auto path =
        prompts_.openFile(tr("Import a calendar"), tr("Calendars (*.csv *.json);;All files (*)"));
    if (!path)
        return;
    drop();
    auto calendar = readCalendar(*path);
    if (!calendar)
        return view_.refuse(calendar.error());
    const Desk& desk = workplace_.desk;
    if (desk.calendar.with(*calendar).toJson() == desk.calendar.toJson())
        return view_.say(
            tr("%1 says nothing that is not known already.").arg(QFileInfo(*path).fileName()));
    const auto moved = movedDeadlines(desk, *calendar);
    if (!moved)
        return view_.refuse(moved.error());
    read_ = std::move(*calendar);
    QList<MovedLine> lines;
    for (const MovedDeadline& each : *moved) {
        const QString becomes = dateText(each.becomes);
        lines += MovedLine{each.number.text(),
                           each.entity,
                           desk.programme.directory.shortName(each.unit),
                           fieldText(each.clock),
                           dateText(each.was),
                           each.provisional ? tr("%1 (provisional)").arg(becomes) : becomes};
    }
    const QString title =
        tr("%1: the days of %2. %3")
            .arg(QFileInfo(*path).fileName(), joined(read_->years()),
                 lines.isEmpty() ? tr("No deadline of an open case moves.")
                                 : tr("%n deadline(s) of open cases would move:", nullptr,
                                      static_cast<int>(lines.size())));
    view_.showPreview(title, lines);
}

void CalendarPresenter::adopt()
{
    if (!read_)
        return;
    const auto done = adoptCalendar(workplace_.desk, workplace_.acting(), *read_);
    if (!done)
        return view_.refuse(done.error());
    const QString sentence = tr("The calendar of %1 is adopted.").arg(joined(read_->years()));
    drop();
    view_.showRulesChanged(sentence);
}

void CalendarPresenter::drop()
{
    read_.reset();
    view_.say({});
    view_.showNoPreview();
}

} // namespace jiuzhang::ui
