// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/acting.h"
#include "core/office/months/reports.h"
#include "core/office/registration.h"
#include "tests/bench/bare_file.h"
#include "tests/bench/measurements.h"

namespace jiuzhang::bench {

namespace {

constexpr int kAtWork = 5000; // cases at a time
constexpr int kPage = 128;    // the window of the ledger screen's model
constexpr int kActs = 1000;

void fill(BenchLedger& ledger, int cases, std::uint32_t seed)
{
    ClueSource clues(ledger.desk().programme, seed);
    for (int first = 0; first < cases; first += kAtWork) {
        const QDate on = QDate(2022, 1, 10).addDays(std::int64_t{first} * 320 / cases);
        std::vector<ClueContent> lot;
        for (int i = first; i < std::min(first + kAtWork, cases); ++i)
            lot.push_back(clues.next(on));
        const Acting acting{.operatorName = QStringLiteral("联系人01"), .on = on};
        ledger.workOff(must(registerClues(ledger.desk(), acting, lot)));
    }
}

void annotate(Desk& desk, const CaseNumber& number)
{
    const ActValues values{{QStringLiteral("text"), QStringLiteral("已电话联系，资料在途。")}};
    const Acting acting{.operatorName = QStringLiteral("联系人01"), .on = kToday};
    const auto results = act(desk, rowOf(Act::Annotate), acting, std::span(&number, 1), values);
    if (results.front().error)
        giveUp(*results.front().error);
}

// The first page of the ledger as of another day each time.
void turnBack(const Desk& desk, QDate then)
{
    const auto all = must(desk.query.rows({.on = kToday, .asOf = then}));
    const auto page = std::span(all).first(std::min<std::size_t>(kPage, all.size()));
    (void)must(desk.query.cases(page, then));
}

// The newest event of the ledger, written again and again into a plain table.
class EventCopy {
public:
    EventCopy(BareFile& ledger, BareFile& copy)
        : copy_(copy), row_(newest(ledger)),
          insert_(made(copy), "INSERT INTO event VALUES (" + marks(row_.size()) + "?)")
    {
    }
    void write(int times)
    {
        copy_.run("BEGIN IMMEDIATE");
        for (int i = 0; i < times; ++i) {
            insert_.bind(row_);
            while (insert_.next())
                ;
        }
        copy_.run("COMMIT");
    }

private:
    static StoredRow newest(BareFile& ledger)
    {
        BareStatement event(ledger, "SELECT kind, subject, happened_on, entered_at, operator,"
                                    " payload, previous_hash, hash FROM event"
                                    " ORDER BY seq DESC LIMIT 1");
        if (!event.next())
            giveUp(QStringLiteral("the ledger is empty"));
        return event.row();
    }
    static QByteArray marks(std::size_t columns)
    {
        return QByteArray("?, ").repeated(static_cast<qsizetype>(columns) - 1);
    }
    static BareFile& made(BareFile& copy)
    {
        copy.run("CREATE TABLE event (a, b, c, d, e, f, g, h)");
        return copy;
    }

    BareFile& copy_;
    StoredRow row_;
    BareStatement insert_;
};

void stepEvents(BareFile& file, std::int64_t from, int cases)
{
    BareStatement event(file, "SELECT payload FROM event WHERE case_id >= ? AND case_id < ?"
                              " ORDER BY case_id, seq");
    event.bind(0, from);
    event.bind(1, from + cases);
    qsizetype bytes = 0;
    while (event.next())
        bytes += event.text(0).size();
    if (bytes == 0)
        giveUp(QStringLiteral("no case has an event"));
}

} // namespace

std::vector<Comparison> measureCourses(int cases, std::uint32_t seed)
{
    BenchLedger ledger;
    fill(ledger, cases, seed);
    Desk& desk = ledger.desk();
    BareFile file(ledger.path());
    BareFile copy(ledger.pathOf(QStringLiteral("copy.sqlite")));
    EventCopy events(file, copy);
    const auto rows = must(desk.query.rows({.on = kToday}));
    const auto page = std::span(rows).first(std::min<std::size_t>(kPage, rows.size()));
    const auto numbers = must(desk.record.touchedAfter(0));
    std::size_t next = 0;
    const auto act = [&] { annotate(desk, numbers[next++ * 7919 % numbers.size()]); };
    const auto acts = [&] {
        must(desk.record.atomically([&]() -> Outcome {
            for (int i = 0; i < kActs; ++i)
                act();
            return {};
        }));
    };
    const auto past = [&] { turnBack(desk, kToday.addDays(-30 - static_cast<int>(next++ % 9))); };
    const auto stepAll = [&] { stepEvents(file, rows.front(), cases); };
    const auto eventCount = must(desk.record.head()).seq;
    return {
        compared(
            QStringLiteral("%1 cases of %2 events: the first 128").arg(cases).arg(eventCount),
            [&] { (void)must(desk.query.cases(page)); }, QStringLiteral("their events, stepped"),
            [&] { stepEvents(file, rows.front(), kPage); }, 21),
        compared(QStringLiteral("the first 128 as of an earlier day"), past,
                 QStringLiteral("all events by case, stepped"), stepAll, 1),
        compared(
            QStringLiteral("a month of them, counted"),
            [&] { (void)must(monthReport(desk, kToday.toString(u"yyyy-MM"))); },
            QStringLiteral("all events by case, stepped"), stepAll, 1),
        compared(
            QStringLiteral("one act on one of them"), act,
            QStringLiteral("its event inserted and committed"), [&] { events.write(1); }, 51),
        compared(
            QStringLiteral("%1 acts in one transaction").arg(kActs), acts,
            QStringLiteral("their events inserted, committed once"), [&] { events.write(kActs); },
            3),
    };
}

} // namespace jiuzhang::bench
