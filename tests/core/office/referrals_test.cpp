// SPDX-License-Identifier: GPL-3.0-or-later
// What was referred to discipline inspection is told to those of that role, and to nobody else.
#include "core/office/referrals.h"

#include "core/office/due_list.h"
#include "core/office/permission.h"
#include "core/office/rules/operators.h"
#include "core/office/sign_in.h"
#include "core/office/told_query.h"
#include "tests/core/office/peopled_office.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kWhy = u"拟移送琰字问题线索"_s;
const QString kInspector = u"纪检人01"_s;
const ActValues kWhyValues{{u"reason"_s, kWhy}};

ActResult refer(DeskMaker& maker, const CaseNumber& number, const QString& by = kInspector,
                const QString& commandId = {})
{
    Acting acting = maker.on("2022-06-20", commandId);
    acting.operatorName = by;
    return act(maker.desk(), rowOf(Act::Refer), acting, std::span(&number, 1), kWhyValues).front();
}

ActResult withdraw(DeskMaker& maker, const CaseNumber& number, std::int64_t entry,
                   const QString& by = kInspector, const char* on = "2022-06-21")
{
    return tryAct(maker, "withdraw", number, on,
                  {{u"event"_s, QString::number(entry)}, {u"reason"_s, u"移送有误"_s}}, by);
}

Result<std::vector<Referral>> told(DeskMaker& maker, const QString& reader)
{
    return referrals(maker.desk(), {reader, {}, day("2022-06-20")});
}

// All that the program could tell of a case to a reader: what he may read, list, count, be due.
struct Seen {
    Case subject;
    std::vector<Event> events;
    std::vector<std::int64_t> acted;
    std::vector<std::int64_t> found;
    std::map<QString, int> counts;
    std::vector<WorkLine> atWork;
    qsizetype due = 0;
    std::vector<CaseNumber> touched;
    friend bool operator==(const Seen&, const Seen&) = default;
};

Seen seenBy(DeskMaker& maker, const CaseNumber& number, const QString& reader)
{
    Desk& desk = maker.desk();
    const Acting acting{reader, {}, desk.workingDate};
    const ToldQuery lists(desk, [&] { return acting; });
    auto file = must(caseFileFor(desk, acting, number));
    Seen seen;
    seen.subject = file.subject;
    seen.events = file.events;
    LedgerQuestion question;
    question.where = {{kAskedAct, u"refer"_s}};
    seen.acted = must(lists.rows(question));
    question.where.clear();
    question.find = u"琰"_s;
    seen.found = must(lists.rows(question));
    question.find.clear();
    question.sortBy = u"lastActOn"_s;
    const auto sorted = must(lists.rows(question));
    seen.found.insert(seen.found.end(), sorted.begin(), sorted.end());
    seen.counts = must(lists.counts({}, u"state"_s));
    must(lists.forEachAtWork({}, [&](const WorkLine& line) { seen.atWork.push_back(line); }));
    seen.due = qsizetype(must(dueList(desk, day("2022-06-25"))).size());
    seen.touched = must(desk.record.touchedAfter(0));
    return seen;
}

QByteArray chainOf(DeskMaker& maker)
{
    QByteArray all;
    must(maker.desk().care.tellChain([&](const QByteArray& line) -> Outcome {
        all += line;
        return {};
    }));
    return all;
}

} // namespace

TEST_CASE("a referral leaves nothing that anybody of another role could see", "[office]")
{
    PeopledOffice office;
    DeskMaker& maker = office.maker;
    const auto which = GENERATE(as<CaseNumber PeopledOffice::*>{}, &PeopledOffice::handling,
                                &PeopledOffice::struck, &PeopledOffice::merged);
    const CaseNumber number = office.*which;
    std::map<QString, Seen> before;
    for (const Person& person : maker.desk().programme.people.all())
        before.emplace(person.name, seenBy(maker, number, person.name));
    const Case whole = maker.load(number);
    const auto events = must(maker.desk().record.events(number));
    const QByteArray chain = chainOf(maker);

    REQUIRE(refer(maker, number).ok());
    CHECK(before.size() > 7);
    for (const auto& [reader, seen] : before) {
        CAPTURE(reader.toStdString());
        CHECK(seenBy(maker, number, reader) == seen);
    }
    CHECK(maker.load(number) == whole);
    CHECK(must(maker.desk().record.events(number)) == events);
    const QByteArray added = chainOf(maker).mid(chain.size());
    CHECK(added.contains(kInspector.toUtf8())); // somebody sealed something
    CHECK_FALSE(added.contains(kWhy.toUtf8()));
    CHECK_FALSE(added.contains(number.text().toUtf8()));
    CHECK_FALSE(added.contains("refer"));
    checkSound(maker);
}

TEST_CASE("what was referred is told to the role alone", "[office]")
{
    PeopledOffice office;
    DeskMaker& maker = office.maker;
    REQUIRE(refer(maker, office.handling).ok());
    int knowing = 0;
    for (const Person& person : maker.desk().programme.people.all()) {
        CAPTURE(person.name.toStdString());
        const bool isOne = person.roles.contain(Role::Refer) && !person.to;
        const auto all = told(maker, person.name);
        REQUIRE(all.has_value() == isOne);
        const Acting reader{person.name, {}, day("2022-06-20")};
        const auto own = must(referralsOf(maker.desk(), reader, office.handling));
        CHECK(own.size() == (isOne ? 1 : 0));
        CHECK(must(referralsOf(maker.desk(), reader, office.settled)).empty());
        knowing += isOne;
        if (!isOne)
            continue;
        REQUIRE(all->size() == 1);
        CHECK(all->front().number == office.handling);
        CHECK(all->front().on == day("2022-06-20"));
        CHECK(all->front().by == kInspector);
        CHECK(all->front().reason == kWhy);
        CHECK(own.front().reason == kWhy);
    }
    CHECK(knowing == 2); // 纪检人01 and who has every role
    CHECK_FALSE(told(maker, kStranger));
    CHECK_FALSE(told(maker, {}));
}

TEST_CASE("while nobody is listed, those who are named know what was referred", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    CHECK(refer(maker, number, u"经办人01"_s).error->code == ErrorCode::NotPermitted);
    REQUIRE(refer(maker, number, u"经办人02"_s).ok());
    CHECK(must(told(maker, u"经办人02"_s)).size() == 1);
    CHECK(refusalOf(told(maker, u"经办人01"_s)) == ErrorCode::NotPermitted);
    checkSound(maker);
}

TEST_CASE("in a signed ledger who is to know of a referral has signed in", "[office]")
{
    PeopledOffice office;
    Desk& desk = office.maker.desk();
    REQUIRE(refer(office.maker, office.handling).ok());
    Acting manager = office.maker.on("2022-06-20");
    manager.operatorName = u"管理人01"_s;
    for (const QString& who : {u"管理人01"_s, kInspector})
        must(setPassphrase(desk, manager, who, u"红土地与窑的口令"_s, {}));
    must(setAccess(desk, manager, {.isSigned = true}));
    CHECK(refusalOf(told(office.maker, kInspector)) == ErrorCode::SignInNeeded);
    must(signIn(desk, kInspector, u"红土地与窑的口令"_s));
    CHECK(must(told(office.maker, kInspector)).size() == 1);
    CHECK_FALSE(told(office.maker, u"全权人01"_s));
}

TEST_CASE("the words of a referral name nobody who is shielded to who may not know", "[office]")
{
    PeopledOffice office;
    ClueContent clue = completeClue();
    clue.entity = u"景德镇鑫翯五金经营部"_s;
    clue.shielding = Shielding::Anonymous;
    Desk& desk = office.maker.desk();
    const auto number = office.handling;
    Acting acting = office.maker.on("2022-06-20");
    acting.operatorName = u"录入人01"_s;
    const ActValues shielded{{u"field"_s, u"confidential"_s},
                             {u"value"_s, u"anonymous"_s},
                             {u"reason"_s, u"企业要求"_s}};
    REQUIRE(act(desk, rowOf(Act::Change), acting, std::span(&number, 1), shielded).front().ok());
    const QString party = office.maker.load(number).clue.entity;
    acting.operatorName = kInspector;
    const ActValues why{{u"reason"_s, party + u"反映索要好处"_s}};
    REQUIRE(act(desk, rowOf(Act::Refer), acting, std::span(&number, 1), why).front().ok());
    const QString reason = must(told(office.maker, kInspector)).front().reason;
    CHECK_FALSE(reason.contains(party));
    CHECK(reason.contains(u"反映索要好处"_s));
    const Acting sees{u"全权人01"_s, {}, day("2022-06-20")};
    CHECK(must(referralsOf(desk, sees, number)).front().reason.contains(party));
}

TEST_CASE("a command refers once, on each of its cases", "[office]")
{
    PeopledOffice office;
    DeskMaker& maker = office.maker;
    for (int twice = 0; twice < 2; ++twice)
        for (const auto& number : {office.handling, office.settled})
            CHECK(refer(maker, number, kInspector, u"command-1"_s).ok());
    CHECK(must(told(maker, kInspector)).size() == 2);
    CHECK_FALSE(chainOf(maker).contains("command-1"));
    checkSound(maker);
}

TEST_CASE("a referral made in error is withdrawn by the role, as unseen as it was", "[office]")
{
    PeopledOffice office;
    DeskMaker& maker = office.maker;
    REQUIRE(refer(maker, office.handling).ok());
    const auto entry = must(told(maker, kInspector)).front().entry;
    const auto head = maker.head();
    for (const char* other :
         {"承办人01", "核查人01", "录入人01"}) // as of any entry that is not there
        CHECK(withdraw(maker, office.handling, entry, QString::fromUtf8(other)).error->code ==
              ErrorCode::EntryUnknown);
    CHECK(withdraw(maker, office.settled, entry).error->code == ErrorCode::EntryUnknown);
    CHECK(withdraw(maker, office.handling, entry, kInspector, "2022-06-19").error->code ==
          ErrorCode::DateBefore);
    CHECK(maker.head() == head);

    const Seen before = seenBy(maker, office.handling, u"承办人01"_s);
    REQUIRE(withdraw(maker, office.handling, entry).ok());
    CHECK(seenBy(maker, office.handling, u"承办人01"_s) == before);
    const auto all = must(told(maker, kInspector));
    REQUIRE(all.size() == 1);
    CHECK(all.front().withdrawnOn == day("2022-06-21"));
    CHECK(all.front().withdrawnFor == u"移送有误"_s);
    CHECK(withdraw(maker, office.handling, entry).error->code == ErrorCode::EntryUndone);
    checkSound(maker);
}

TEST_CASE("a referral of an earlier program, told on its case, is told to the role alone",
          "[office]")
{
    DeskMaker maker;
    Desk& desk = maker.desk();
    const auto number = maker.registered();
    const auto before = must(desk.record.events(number));
    std::int64_t entry = 0;
    must(desk.record.atomically([&]() -> Outcome {
        Acting acting = maker.on("2022-06-20");
        acting.operatorName = u"经办人02"_s;
        const auto referred =
            TRY(desk.record.append({u"refer"_s, number, acting, kWhy, {{u"reason"_s, kWhy}}}));
        entry = referred.seq;
        const QJsonObject undoing{{u"event"_s, qint64(entry)}, {u"reason"_s, u"移送有误"_s}};
        TRY(desk.record.append({u"withdraw"_s, number, acting, u"移送有误"_s, undoing}));
        return {};
    }));
    CHECK(must(desk.record.events(number)) == before);
    CHECK(maker.load(number).lastActOn == day("2022-05-05"));
    CHECK(tryAct(maker, "withdraw", number, "2022-06-21", {{u"reason"_s, u"误录"_s}}).ok());
    const auto all = must(told(maker, u"经办人02"_s));
    REQUIRE(all.size() == 1);
    CHECK(all.front().entry == entry);
    CHECK(all.front().reason == kWhy);
    CHECK(all.front().withdrawnOn == day("2022-06-20"));
    CHECK(refusalOf(mayTellChain(desk, maker.on("2022-06-20"))) == ErrorCode::NotPermitted);
    checkSound(maker);
}
