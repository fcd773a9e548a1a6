// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was done and then undone, everything is as it was before, but for the two events.
#include "core/figures/month_report.h"
#include "core/office/acting.h"
#include "core/office/months/reports.h"
#include "tests/core/office/random_clerk.h"

#include <QJsonDocument>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kLives = 6;
constexpr int kActs = 60;

// Every case, and what two months make of them.
struct Everything {
    std::vector<Case> cases;
    QByteArray months;
    friend bool operator==(const Everything&, const Everything&) = default;
};

Everything everything(DeskMaker& maker, const std::vector<CaseNumber>& numbers)
{
    Everything all;
    for (const auto& number : numbers) {
        all.cases.push_back(maker.load(number));
        all.cases.back().rightings.clear();  // but for the two events …
        all.cases.back().otherNames.clear(); // … and of the names all stay: namesAreKept()
    }
    for (const auto* month : {u"2022-05", u"2022-06"}) {
        const auto report =
            must(monthReport(maker.desk(), QString::fromUtf16(month), day("2022-12-01")));
        all.months += QJsonDocument(monthReportJson(report.figures, false)).toJson();
    }
    return all;
}

// A letter or a reason may go on telling a name after its entry was withdrawn, so whoever is
// shielded stays so under each name that was ever said (settled.md, Mask dictionary).
bool namesAreKept(DeskMaker& maker, const Tried& tried)
{
    const auto now = maker.load(tried.number).otherNames;
    return std::ranges::all_of(tried.before.otherNames, [&](const ClueContent& name) {
        return std::ranges::find(now, name) != now.end();
    });
}

// Recognitions and payments are reversed, a correction is what it corrects to: nothing undoes it.
const ActRow* undoing(const ActRow& row)
{
    switch (row.act) {
    case Act::Recognise:
    case Act::Fulfil:
        return &rowOf(Act::Reverse);
    case Act::Correct:
    case Act::Reverse:
    case Act::Withdraw:
    case Act::Refer: // is no entry of its case
        return nullptr;
    default:
        return &rowOf(Act::Withdraw);
    }
}

void undo(DeskMaker& maker, const Tried& tried, const ActRow& by)
{
    std::int64_t entry = 0;
    for (const auto& event : must(maker.desk().record.events(tried.number))) {
        if (event.kind == QStringView(tried.row->id))
            entry = event.seq;
    }
    Acting acting = maker.on("2022-12-01");
    acting.operatorName = u"复核人01"_s;
    ActValues values{{u"event"_s, QString::number(entry)}, {u"reason"_s, u"误录"_s}};
    if (by.act == Act::Withdraw)
        values[u"approver"_s] = u"批准人01"_s;
    else
        values[u"over"_s] = u"yes"_s;
    const auto undone = act(maker.desk(), by, acting, std::span(&tried.number, 1), values)[0];
    if (!undone.ok())
        FAIL("not undone: " << errorId(undone.error->code).toStdString());
}

} // namespace

TEST_CASE("acting and withdrawing in random order leaves everything as it was", "[office]")
{
    const unsigned seed = GENERATE(take(kLives, random(1u, 1'000'000u)));
    CAPTURE(seed);
    DeskMaker maker;
    RandomClerk clerk(maker, seed);
    int undone = 0;
    for (int step = 0; step < kActs; ++step) {
        const auto before = everything(maker, clerk.numbers());
        const auto tried = clerk.doSomething();
        const ActRow* by = tried && tried->done ? undoing(*tried->row) : nullptr;
        if (!by || clerk.below(2) == 0)
            continue;
        CAPTURE(tried->number.text(), QString::fromUtf16(tried->row->id));
        undo(maker, *tried, *by);
        REQUIRE(everything(maker, clerk.numbers()) == before);
        REQUIRE(namesAreKept(maker, *tried));
        ++undone;
    }
    CHECK(undone > 0);
    CHECK(maker.isSound());
}
