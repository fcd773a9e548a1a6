// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories: a second, independent reckoning from the events agrees on every point that is
// taken from a unit, for a case or a monthly report, and on what the entities said.
#include "core/office/acting.h"
#include "core/office/deductions.h"
#include "core/office/months/reports.h"
#include "core/office/months/submissions.h"
#include "tests/core/office/points_reckoning.h"
#include "tests/core/office/random_clerk.h"
#include "tests/core/office/satisfaction_reckoning.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kTried = 200;
constexpr int kMore = 2; // acts behind each that was tried

std::vector<Act> nextActs(State state)
{
    switch (state) {
    case State::Dispatched:
        return {Act::SignFor};
    case State::Handling:
        return {Act::Verify, Act::Opine, Act::Settle};
    case State::Settled:
        return {Act::StrikeOff, Act::Refuse, Act::FollowUp, Act::FollowUp};
    case State::StruckOff:
        return {Act::FollowUp, Act::Reopen};
    default:
        return {};
    }
}

// Few random lives come to their end: here one goes on as it should. It may be refused.
void goOn(DeskMaker& maker, RandomClerk& clerk)
{
    const auto one = [&](const auto& all) {
        return all[static_cast<std::size_t>(clerk.below(static_cast<int>(all.size())))];
    };
    const CaseNumber number = one(clerk.numbers());
    const Case subject = maker.load(number);
    const auto acts = nextActs(subject.state);
    if (acts.empty())
        return;
    const QDate on = subject.lastActOn.addDays(clerk.below(3));
    const std::map<QString, QString> known{
        {u"by"_s, u"签收人01"_s},
        {u"finding"_s, u"核实情况01"_s},
        {u"track"_s, u"explain"_s},
        {u"text"_s, u"意见01"_s},
        {u"author"_s, u"承办人01"_s},
        {u"outcome"_s, one(std::array{u"unresolvable"_s, u"withdrawn"_s})},
        {u"evidence"_s, u"依据01"_s},
        {u"toldOn"_s, on.toString(Qt::ISODate)},
        {u"view"_s, one(std::array{u"dissatisfied"_s, u"satisfied"_s})},
        {u"how"_s, u"电话"_s},
        {u"nextOn"_s,
         clerk.below(2) == 0 ? QString() : on.addDays(1 + clerk.below(90)).toString(Qt::ISODate)},
        {u"reason"_s, u"理由01"_s},
        {u"dueOn"_s, on.addDays(10).toString(Qt::ISODate)}};
    const ActRow& row = rowOf(one(acts));
    ActValues values;
    for (const auto& need : row.needs) {
        const QString key = QString::fromUtf16(need.key);
        if (const auto value = known.find(key); value != known.end())
            values[key] = value->second;
    }
    // Who settled it may not check it.
    const bool isSettled = subject.state == State::Settled;
    const Acting acting{.operatorName = isSettled ? u"经办人04"_s : u"经办人03"_s, .on = on};
    (void)act(maker.desk(), row, acting, std::span(&number, 1), values);
}

// Of the directory of the place: ten towns, and one that became a subdistrict on 1 October.
QStringList townsOn(QDate day)
{
    QStringList towns;
    for (const int last : {1, 2, 3, 4, 5, 6, 7, 8, 9})
        towns += u"36020300%1"_s.arg(last);
    return towns << (day < QDate(2022, 10, 1) ? u"360203100"_s : u"360203011"_s);
}

// Reports of June to November, each in time, up to five days late, sent twice, or not at all.
void sendReports(DeskMaker& maker, RandomClerk& clerk)
{
    for (int month = 6; month <= 11; ++month) {
        const QDate due(2022, month, 20);
        for (const QString& town : townsOn(due)) {
            const int sends = clerk.below(4);
            for (int sent = 0; sent < std::min(sends, 2); ++sent) {
                Acting acting = maker.on("2022-06-20");
                acting.on = due.addDays(sends == 1 ? clerk.below(6) : 3 * sent);
                must(recordSubmission(maker.desk(), acting,
                                      maker.desk().programme.directory.name(UnitId(town)),
                                      due.toString(u"yyyy-MM"_s), clerk.below(2) == 0));
            }
        }
    }
}

// "unit cause points day" of the reports that came late, and of those that did not come.
std::multiset<QString> reportPointsAgain(const std::vector<Event>& submitted)
{
    std::map<std::pair<QString, QString>, QDate> first;
    for (const auto& event : submitted)
        first.try_emplace({event.payload[u"unit"].toString(), event.payload[u"month"].toString()},
                          event.happenedOn);
    std::multiset<QString> points;
    for (int month = 6; month <= 11; ++month) {
        const QDate due(2022, month, 20);
        for (const QString& town : townsOn(due)) {
            const auto came = first.find({town, due.toString(u"yyyy-MM"_s)});
            if (came == first.end())
                points.insert(u"%1 report-missing 100 %2"_s.arg(town, due.toString(Qt::ISODate)));
            else if (came->second > due)
                points.insert(
                    u"%1 report-late 50 %2"_s.arg(town, came->second.toString(Qt::ISODate)));
        }
    }
    return points;
}

std::multiset<QString> reportPointsIn(const DeductionDraft& draft)
{
    std::multiset<QString> points;
    for (const auto& unit : draft.units) {
        for (const auto& part : unit.parts) {
            if (part.month)
                points.insert(u"%1 %2 %3 %4"_s.arg(part.unit.text(), deductionCauseId(part.cause),
                                                   QString::number(part.points),
                                                   part.on.toString(Qt::ISODate)));
        }
    }
    return points;
}

void checkSatisfaction(const Satisfaction& told, Reckoned again)
{
    const std::map<QString, std::int64_t> figures{{u"struckOff"_s, told.struckOff},
                                                  {u"askedAgain"_s, told.askedAgain},
                                                  {u"dissatisfiedCases"_s, told.dissatisfiedCases},
                                                  {u"dissatisfiedTimes"_s, told.dissatisfiedTimes},
                                                  {u"refused"_s, told.refused},
                                                  {u"refusedAfter"_s, told.refusedAfter},
                                                  {u"reopenedAfter"_s, told.reopenedAfter},
                                                  {u"due"_s, told.due},
                                                  {u"toCome"_s, told.toCome}};
    for (const auto& [key, value] : figures) {
        CAPTURE(key.toStdString());
        CHECK(value == again[key]);
    }
    for (const char* view : {"satisfied", "mostly-satisfied", "dissatisfied", "unreachable"}) {
        CAPTURE(view);
        const QString id = QString::fromLatin1(view);
        const auto at = static_cast<std::size_t>(wordFrom<EntityView>(id).value());
        CHECK(told.views[at] == again[u"views/"_s + id]);
        CHECK(told.followUps[at] == again[u"followUps/"_s + id]);
    }
}

std::multiset<QString> pointsIn(const DeductionDraft& draft)
{
    std::multiset<QString> points;
    for (const auto& unit : draft.units) {
        int sum = 0;
        for (const auto& part : unit.parts) {
            sum += part.points;
            if (part.number)
                points.insert(u"%1 %2 %3 %4 %5"_s.arg(
                    part.unit.text(), deductionCauseId(part.cause), QString::number(part.points),
                    part.on.toString(Qt::ISODate), part.number->text()));
        }
        CHECK(unit.sum == sum);
        CHECK(unit.counted == std::min(sum, 1000));
    }
    return points;
}

void checkPoints(DeskMaker& maker, const std::multiset<QString>& again)
{
    const auto draft = must(deductionDraft(maker.desk(), 2022, maker.desk().today));
    CHECK(pointsIn(draft) == again);
    CHECK(reportPointsIn(draft) ==
          reportPointsAgain(must(maker.desk().record.eventsOfKind(u"submitted"_s))));
}

// What the year says of the entities, as of that many days ago; and that the rate is made of it.
Reckoned saidOnSomeDay(DeskMaker& maker, const std::vector<std::vector<Event>>& cases, int daysAgo)
{
    const QDate read = maker.desk().today.addDays(-daysAgo);
    maker.desk().workingDate = read;
    const auto year = must(yearSummary(maker.desk(), 2022));
    const auto said = satisfactionAgain(cases, QDate(2022, 1, 1), read);
    checkSatisfaction(year.satisfaction, said);
    const auto& total = year.figures.total;
    const auto of = [&](EntityView view) { return year.satisfaction.of(view); };
    CHECK(total.count(Measure::AskedToDate) ==
          year.satisfaction.struckOff - of(EntityView::Unreachable));
    CHECK(total.count(Measure::SatisfiedToDate) ==
          of(EntityView::Satisfied) + of(EntityView::MostlySatisfied));
    return said;
}

} // namespace

TEST_CASE("a second reckoning of the points from the events agrees on each", "[deductions]")
{
    const unsigned first = GENERATE(take(1, random(1u, 1'000'000u)));
    std::set<QString> causes;
    Reckoned told;
    for (int history = 0; history < histories(); ++history) {
        const unsigned seed = first + static_cast<unsigned>(history);
        CAPTURE(seed);
        DeskMaker maker;
        RandomClerk clerk(maker, seed);
        for (int tried = 0; tried < kTried; ++tried) {
            clerk.doSomething();
            for (int more = 0; more < kMore; ++more)
                goOn(maker, clerk);
        }
        sendReports(maker, clerk);
        std::vector<std::vector<Event>> cases;
        for (const auto& number : clerk.numbers())
            cases.push_back(must(maker.desk().record.events(number)));
        const auto again = pointsAgain(cases, maker.desk().calendar, 2022, maker.desk().today);
        checkPoints(maker, again);
        for (const int daysAgo : {0, 1 + clerk.below(150)}) {
            for (const auto& [key, value] : saidOnSomeDay(maker, cases, daysAgo))
                told[key] += value;
        }
        for (const auto& point : again)
            causes.insert(point.split(u' ')[1]);
    }
    for (const auto* cause : {u"leg-late", u"dissatisfied", u"reopened", u"refused"}) {
        CAPTURE(QString::fromUtf16(cause));
        CHECK(causes.contains(QString::fromUtf16(cause)));
    }
    // Else nothing was compared; what few lives come to is counted by hand elsewhere.
    for (const auto* key : {u"askedAgain", u"dissatisfiedTimes", u"refusedAfter"}) {
        CAPTURE(QString::fromUtf16(key));
        CHECK(told[QString::fromUtf16(key)] > 0);
    }
}
