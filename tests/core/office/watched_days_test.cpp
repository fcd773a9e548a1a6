// SPDX-License-Identifier: GPL-3.0-or-later
// Every day that obliges somebody is watched until it is met (casework, Rules of correction).
#include "core/office/due_list.h"
#include "tests/core/office/desk_maker.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// A day that an act sets, how it is watched, and what meets it.
struct Watched {
    QString act;
    QString need;
    QString day; // "2022-07-…", set on the 20th of June
    DueKind kind;
    QString metBy;
};

ActValues valuesOf(const QString& act)
{
    const QMap<QString, ActValues> all{
        {u"extend"_s, {{u"reason"_s, u"待决算"_s}, {u"approver"_s, u"批准人01"_s}}},
        {u"decide"_s, {{u"decision"_s, u"列入预算"_s}, {u"owner"_s, u"区财政局"_s}}},
        {u"refuse"_s, {{u"reason"_s, u"未见凭证"_s}}},
        {u"follow-up"_s, {{u"how"_s, u"电话"_s}, {u"view"_s, u"satisfied"_s}}},
        {u"opine"_s, {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}}},
        {u"decline"_s, {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"x"_s}}},
        {u"settle"_s, {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"银行回单"_s}}},
        {u"plan"_s, {{u"agreedBy"_s, u"区财政局与企业"_s}}},
        {u"fulfil"_s, {{u"amountFen"_s, u"100"_s}, {u"voucher"_s, u"凭证01"_s}}},
    };
    return all.value(act);
}

// Days that tell what has happened, or an appointment of which nobody records whether it was kept.
bool obligesNobody(const QString& act, const QString& need)
{
    return (act == u"strike-off" && need == u"toldOn") ||
           (act == u"interview" && need == u"meetingOn") ||
           (act == u"propose-docket" && need == u"day") ||
           (act == u"publicise" && need == u"appearedOn");
}

const std::vector<Watched>& watchedDays()
{
    static const std::vector<Watched> all{
        {u"extend"_s, u"dueOn"_s, u"2022-07-29"_s, DueKind::Due, u"opine"_s},
        {u"remind"_s, u"dueOn"_s, u"2022-07-05"_s, DueKind::Limit, u"opine"_s},
        {u"supervise"_s, u"dueOn"_s, u"2022-07-05"_s, DueKind::Limit, u"opine"_s},
        {u"interview"_s, u"dueOn"_s, u"2022-07-05"_s, DueKind::Limit, u"opine"_s},
        {u"bulletin"_s, u"dueOn"_s, u"2022-07-05"_s, DueKind::Limit, u"opine"_s},
        {u"decide"_s, u"dueOn"_s, u"2022-07-15"_s, DueKind::Decision, u"settle"_s},
        {u"refuse"_s, u"dueOn"_s, u"2022-07-20"_s, DueKind::Due, u"opine"_s},
        {u"follow-up"_s, u"nextOn"_s, u"2022-07-11"_s, DueKind::FollowUp, u"follow-up"_s},
        {u"plan"_s, u"instalments"_s, u"2022-07-12"_s, DueKind::Instalment, u"fulfil"_s},
    };
    return all;
}

CaseNumber readyFor(DeskMaker& maker, const QString& act)
{
    const auto number = maker.registered();
    if (act == u"refuse" || act == u"follow-up") {
        maker.settled(number);
        return number;
    }
    maker.dispatched(number, "2022-06-13");
    maker.act("sign-for", number, "2022-06-14", {{u"by"_s, u"签收人01"_s}});
    maker.act("verify", number, "2022-06-15",
              {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    if (act == u"plan")
        maker.act("recognise", number, "2022-06-16",
                  {{u"amountFen"_s, u"100"_s}, {u"basis"_s, u"结算书"_s}});
    if (act == u"decide") {
        maker.act("opine", number, "2022-06-16", valuesOf(u"opine"_s));
        maker.act("docket", number, "2022-06-17", {{u"docket"_s, u"第1批"_s}});
    }
    return number;
}

bool isDue(DeskMaker& maker, const CaseNumber& number, const Watched& watched, QDate on)
{
    const auto items = must(dueList(maker.desk(), on));
    return std::ranges::any_of(items, [&](const DueItem& item) {
        return item.number == number && item.kind == watched.kind &&
               item.dueOn == QDate::fromString(watched.day, Qt::ISODate);
    });
}

} // namespace

TEST_CASE("every day that an act asks for is watched, or obliges nobody", "[office]")
{
    for (const auto& row : allActs()) {
        for (const auto& need : row.needs) {
            if (need.kind != NeedKind::Day && need.kind != NeedKind::Instalments)
                continue;
            const auto act = QString::fromUtf16(row.id);
            const auto key = QString::fromUtf16(need.key);
            CAPTURE(act, key);
            const bool isWatched = std::ranges::any_of(watchedDays(), [&](const Watched& each) {
                return each.act == act && each.need == key;
            });
            CHECK(isWatched != obligesNobody(act, key));
        }
    }
}

TEST_CASE("a day that an act sets is due on its day, and until it is met", "[office]")
{
    const auto watched = GENERATE(from_range(watchedDays()));
    CAPTURE(watched.act, watched.day);
    DeskMaker maker;
    const auto number = readyFor(maker, watched.act);
    const QDate due = QDate::fromString(watched.day, Qt::ISODate);
    auto values = valuesOf(watched.act);
    values[watched.need] = watched.act == u"plan" ? watched.day + u":100"_s : watched.day;
    maker.act(watched.act.toLatin1().constData(), number, "2022-06-20", values, u"复核人01"_s);
    CHECK_FALSE(isDue(maker, number, watched, day("2022-06-20")));
    CHECK(isDue(maker, number, watched, due));
    if (watched.kind != DueKind::Due) // which is called late the day after
        CHECK(isDue(maker, number, watched, due.addDays(1)));
    maker.act(watched.metBy.toLatin1().constData(), number, watched.day.toLatin1().constData(),
              valuesOf(watched.metBy));
    CHECK_FALSE(isDue(maker, number, watched, due));
}

TEST_CASE("what a withdrawn act asked for is no longer due", "[office]")
{
    DeskMaker maker;
    const auto number = readyFor(maker, u"supervise"_s);
    maker.act("supervise", number, "2022-06-20", {{u"dueOn"_s, u"2022-07-05"_s}});
    const Watched letter{u"supervise"_s, u"dueOn"_s, u"2022-07-05"_s, DueKind::Limit, {}};
    CHECK(isDue(maker, number, letter, day("2022-07-05")));
    maker.act("withdraw", number, "2022-06-21", {{u"reason"_s, u"误发"_s}});
    CHECK_FALSE(isDue(maker, number, letter, day("2022-07-05")));
}

TEST_CASE("a letter that nobody signed for is due, and reminded of once", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-06-13"); // to be signed for by Thursday the 16th
    const auto proposed = [&](const char* on) {
        for (const auto& item : must(dueList(maker.desk(), day(on)))) {
            if (item.number == number && item.kind == DueKind::Rung)
                return QString::fromUtf16(item.rung->act->id);
        }
        return QString();
    };
    CHECK(proposed("2022-06-16").isEmpty());
    CHECK(proposed("2022-06-17") == u"remind"_s);
    maker.act("remind", number, "2022-06-17", {});
    CHECK(proposed("2022-06-20").isEmpty());
    maker.act("sign-for", number, "2022-06-20", {{u"by"_s, u"签收人01"_s}});
    CHECK(proposed("2022-07-01") == u"remind"_s);  // of the reply, due on the 4th of July
    maker.act("remind", number, "2022-07-01", {}); // and needs no reason
}
