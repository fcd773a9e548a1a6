// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/calendar_presenter.h"

#include "tests/ui/directory/dispatched_case.h"
#include "tests/ui/heard_view.h"

#include <QFile>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct RecordingCalendar final : CalendarView, HeardView {
    QList<int> years;
    int year = 0;
    QList<ArrangedDay> days;
    QString summary;
    std::optional<QList<MovedLine>> moved;
    QString title;

    void showYears(const QList<int>& all, int chosen) override
    {
        years = all;
        year = chosen;
    }
    void showDays(const QList<ArrangedDay>& all, const QString& sentence) override
    {
        days = all;
        summary = sentence;
    }
    void showPreview(const QString& words, const QList<MovedLine>& lines) override
    {
        title = words;
        moved = lines;
    }
    void showNoPreview() override { moved.reset(); }
};

struct CalendarDesk {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    RecordingCalendar view;
    CalendarPresenter presenter{place.workplace, prompts, view};

    void import(const QByteArray& content)
    {
        prompts.file = place.folder.filePath(u"notice.csv"_s);
        QFile file(*prompts.file);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        presenter.importFile();
    }
};

// A year in which Monday and Tuesday, 27 and 28 June, are off.
const QByteArray kJuneOff = "date,name,kind\n2022-06-27,端午节,off\n2022-06-28,端午节,off\n"
                            "2022-10-01,国庆节,off\n2022-10-03,国庆节,off\n";

} // namespace

TEST_CASE("the years that are known are shown with their days", "[directory]")
{
    CalendarDesk at;
    at.presenter.refresh();
    CHECK(at.view.years == QList<int>{2022, 2023, 2024, 2025, 2026});
    CHECK(at.view.year == 2022);
    CHECK(at.view.summary.contains(u"249"));
    const auto october = std::ranges::find(at.view.days, u"2022-10-08"_s, &ArrangedDay::date);
    REQUIRE(october != at.view.days.end());
    CHECK(october->name == u"国庆节");
    at.presenter.chooseYear(2026);
    CHECK(at.view.days.front().date == u"2026-01-01");
}

TEST_CASE("a notice is looked at before it is adopted", "[directory]")
{
    CalendarDesk at;
    const CaseNumber number = dispatchedCase(at.place);
    const auto before = at.place.desk().record.head()->seq;
    at.import(kJuneOff);
    REQUIRE(at.view.moved);
    REQUIRE(at.view.moved->size() == 1);
    CHECK(at.view.moved->front().number == number.text());
    CHECK(at.view.moved->front().was == u"2022-07-11");
    CHECK(at.view.moved->front().becomes == u"2022-07-13");
    CHECK(at.place.desk().record.head()->seq == before);

    SECTION("dropped")
    {
        at.presenter.drop();
        at.presenter.adopt();
        CHECK_FALSE(at.view.moved);
        CHECK(at.place.desk().record.head()->seq == before);
    }
    SECTION("adopted")
    {
        at.presenter.adopt();
        CHECK_FALSE(at.view.adopted.isEmpty());
        CHECK_FALSE(at.view.moved);
        const auto subject = at.place.desk().record.load(number);
        REQUIRE(subject);
        CHECK(subject->dueOn() == QDate(2022, 7, 13));
        REQUIRE(at.place.ledger->readRulesAgain());
        CHECK(at.place.desk().calendar.dayClass({2022, 6, 27}) == DayClass::Holiday);
    }
}

TEST_CASE("a file that says nothing new, or nothing at all, changes nothing", "[directory]")
{
    CalendarDesk at;
    const auto before = at.place.desk().record.head()->seq;
    SECTION("known already")
    {
        at.prompts.file = QStringLiteral(SAMPLES) + u"/calendar-2026.csv"_s;
        at.presenter.importFile();
        CHECK(at.view.said.contains(u"calendar-2026.csv"));
    }
    SECTION("no calendar")
    {
        at.import("date,name,kind\n2022-06-28,端午节,work\n2022-10-01,国庆节,off\n");
        REQUIRE(at.view.refused);
        CHECK(at.view.refused->code == ErrorCode::CalendarWorkNeedless);
    }
    SECTION("no file chosen")
    {
        at.presenter.importFile();
        CHECK(at.view.said.isEmpty());
    }
    CHECK_FALSE(at.view.moved);
    at.presenter.adopt();
    CHECK(at.place.desk().record.head()->seq == before);
}
