// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/points_reckoning.h"

#include "tests/core/office/second_reckoning.h"

#include <algorithm>

namespace jiuzhang::tests {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLateAfter = 30; // working days

// What the office has in hand of a case at the end of a day, as far as points ask for it.
struct Hand {
    QString state; // the last act that opened, closed or stopped it
    QString unit;  // that has it
    QString last;  // that had it last
    int leg = 0;
    QDate due;
    bool isAnswered = false;
    QString root = {};        // of a merged case …
    QString beforeMerge = {}; // … and its state till then
    bool isWithdrawn = false;

    [[nodiscard]] bool owes() const
    {
        static const std::set<QString> kAtWork{u"dispatch"_s, u"suspend"_s};
        return kAtWork.contains(state) && !isAnswered && due.isValid();
    }
};

QDate dayAt(const Event& event, QStringView key)
{
    return QDate::fromString(event.payload[key].toString(), Qt::ISODate);
}

void moveOn(Hand& hand, const Event& event)
{
    const QString& kind = event.kind;
    if (kind == u"dispatch") {
        hand = {
            kind, event.payload[u"lead"].toString(), {}, hand.leg + 1, dayAt(event, u"replyDue")};
        hand.last = hand.unit;
    }
    if (kind == u"opine")
        hand.isAnswered = true;
    if (kind == u"return")
        hand.unit.clear();
    if (kind == u"extend" && !hand.isAnswered && hand.leg > 0)
        hand.due = dayAt(event, u"dueOn");
    if (kind == u"resume" && dayAt(event, u"replyDue").isValid())
        hand.due = dayAt(event, u"replyDue");
    if (kind == u"refuse") {
        hand.due = dayAt(event, u"dueOn");
        hand.isAnswered = false;
    }
    if (kind == u"merge") {
        hand.root = event.payload[u"root"].toString();
        hand.beforeMerge = hand.state;
    }
    if (kind == u"settle")
        hand.isWithdrawn = event.payload[u"outcome"] == u"withdrawn"_s;
    static const std::set<QString> kStates{u"return"_s,     u"suspend"_s, u"settle"_s,
                                           u"strike-off"_s, u"decline"_s, u"merge"_s};
    if (kStates.contains(kind))
        hand.state = kind;
    static const std::set<QString> kAgain{u"resume"_s, u"refuse"_s, u"reopen"_s, u"unmerge"_s};
    if (kAgain.contains(kind)) {
        const QString work = hand.unit.isEmpty() ? u"register"_s : u"dispatch"_s;
        hand.state = kind == u"unmerge" ? hand.beforeMerge : work;
        hand.root.clear();
        hand.isWithdrawn = false;
    }
}

// A case gone through from day to day.
class Life {
public:
    Life(std::vector<Event> events, const WorkingCalendar& calendar, int year, QDate on)
        : events_(std::move(events)), calendar_(calendar), year_(year), on_(on)
    {
        std::size_t next = 0;
        for (QDate day = events_.front().happenedOn; day <= on_; day = day.addDays(1)) {
            const Hand before = hand_;
            const std::size_t first = next;
            while (next < events_.size() && events_[next].happenedOn == day)
                moveOn(hand_, events_[next++]);
            holders_[day] = hand_.last;
            countLate(before, day);
            for (std::size_t at = first; at < next; ++at)
                count(events_[at], day);
        }
    }

    [[nodiscard]] bool isOut() const
    {
        return hand_.state == u"merge" || hand_.state == u"decline" || hand_.isWithdrawn;
    }
    [[nodiscard]] QString root() const { return hand_.state == u"merge" ? hand_.root : QString(); }
    [[nodiscard]] QDate mergedOn() const { return mergedOn_; }
    [[nodiscard]] QString heldOn(QDate day) const
    {
        const auto found = holders_.find(day);
        return found == holders_.end() ? QString() : found->second;
    }

    [[nodiscard]] std::multiset<QString> points() const
    {
        auto points = points_;
        for (const auto& [leg, late] : lateOn_) {
            if (late.first.year() == year_ && !carried_.contains(late.second))
                points.insert(u"%1 leg-late 100 %2"_s.arg(late.second, iso(late.first)));
        }
        return points;
    }

private:
    static QString iso(QDate day) { return day.toString(Qt::ISODate); }

    // A day on which an answer was still owed in the morning, and nobody had stopped it by night.
    void countLate(const Hand& before, QDate day)
    {
        if (!before.owes() || before.due >= day || hand_.state == u"suspend" ||
            !calendar_.isWorkday(day))
            return;
        if (++late_[{before.leg, before.due}] > kLateAfter && !lateOn_.contains(before.leg))
            lateOn_[before.leg] = {day, before.unit};
    }

    void count(const Event& event, QDate day)
    {
        if (event.kind == u"merge")
            mergedOn_ = day;
        if (day.year() != year_)
            return;
        if (event.kind == u"carry-over" && !hand_.unit.isEmpty()) {
            points_.insert(u"%1 carried-over 200 %2"_s.arg(hand_.unit, iso(day)));
            carried_.insert(hand_.unit);
        }
        if (event.payload[u"view"] == u"dissatisfied"_s && !std::exchange(isDissatisfied_, true))
            points_.insert(u"%1 dissatisfied 100 %2"_s.arg(hand_.last, iso(day)));
        if ((event.kind == u"reopen" || event.kind == u"refuse") && !hand_.last.isEmpty())
            points_.insert(u"%1 %2 50 %3"_s.arg(
                hand_.last, event.kind == u"reopen" ? u"reopened" : u"refused", iso(day)));
    }

    std::vector<Event> events_; // as they should have been entered, in the order of the facts
    const WorkingCalendar& calendar_;
    int year_;
    QDate on_;
    Hand hand_;
    std::map<QDate, QString> holders_;
    std::map<std::pair<int, QDate>, int> late_;       // days, of a leg and its limit
    std::map<int, std::pair<QDate, QString>> lateOn_; // the day that was one too many
    std::set<QString> carried_;
    std::multiset<QString> points_;
    QDate mergedOn_;
    bool isDissatisfied_ = false;
};

} // namespace

std::multiset<QString> pointsAgain(const std::vector<std::vector<Event>>& cases,
                                   const WorkingCalendar& calendar, int year, QDate on)
{
    std::map<QString, Life> lives;
    for (const auto& told : cases) {
        bool isVoid = false;
        auto events = asItShouldBe(told, isVoid);
        if (!isVoid)
            lives.try_emplace(told.front().subject->text(), std::move(events), calendar, year, on);
    }
    std::multiset<QString> points;
    for (const auto& [number, life] : lives) {
        const auto root = lives.find(life.root());
        if (root != lives.end() && !root->second.isOut() && life.mergedOn().year() == year) {
            const QString unit = root->second.heldOn(life.mergedOn());
            if (!unit.isEmpty())
                points.insert(u"%1 repeated 50 %2 %3"_s.arg(
                    unit, life.mergedOn().toString(Qt::ISODate), root->first));
        }
        if (life.isOut())
            continue;
        for (const auto& point : life.points())
            points.insert(point + u' ' + number);
    }
    return points;
}

} // namespace jiuzhang::tests
