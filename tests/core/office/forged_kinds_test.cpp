// SPDX-License-Identifier: GPL-3.0-or-later
// What is no act: a paper, a setting, what happened to the ledger as a whole, what an act left on
// another case. Each kind is proved as an act is, and whoever adds one has to say how.
#include "core/casework/other_events.h"
#include "core/directory/programme_units.h"
#include "core/directory/unit_change.h"
#include "core/office/proof/kind_proofs.h"
#include "tests/core/office/forged_office.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

using O = Office;

// An event that is put behind those of the office.
struct Added {
    const char16_t* kind;
    CaseNumber O::*where; // null: it is about the whole ledger
    QJsonObject payload;
    QString reason = {};
};

QJsonObject paper(const QString& kind, const QString& word, int number)
{
    return {{u"kind"_s, kind},
            {u"year"_s, 2022},
            {u"number"_s, number},
            {u"numberText"_s, u"%1〔2022〕%2号"_s.arg(word).arg(number)},
            {u"addressee"_s, u"区财政局"_s},
            {u"sha256"_s, QString(64, u'a')}};
}

QJsonObject row(const QString& number)
{
    return {{u"sheet"_s, u"线索"_s}, {u"row"_s, 2}, {u"case"_s, number}};
}

QJsonObject backups(const QJsonArray& folders, const QJsonObject& more = {})
{
    QJsonObject rules{{u"folders"_s, folders}, {u"days"_s, 7}, {u"weeks"_s, 5}, {u"months"_s, 12}};
    for (auto each = more.begin(); each != more.end(); ++each)
        rules[each.key()] = *each;
    return rules;
}

const QJsonObject kRecipe{{u"key"_s, u"argon2id-box"_s},
                          {u"salt"_s, QString(32, u'0')},
                          {u"passes"_s, 3},
                          {u"memory"_s, 1 << 28}};

Added handedOver(const char16_t* unit, const char16_t* to, const char16_t* number)
{
    return {u"handed-over-work",
            nullptr,
            {{u"unit"_s, QString::fromUtf16(unit)},
             {u"to"_s, QString::fromUtf16(to)},
             {u"sha256"_s, QString(64, u'a')},
             {u"cases"_s, number ? QJsonArray{QString::fromUtf16(number)} : QJsonArray()}}};
}

const std::vector<Added> kAdded{
    {u"take-in", &O::returned, {{u"child"_s, u"2022-0001"_s}, {u"clues"_s, 1}}},
    {u"let-go", &O::handling, {{u"child"_s, u"2022-0003"_s}, {u"clues"_s, 1}}},
    {u"hand-over", &O::returned, {{u"from"_s, u"dept-finance"_s}, {u"unit"_s, u"dept-comets"_s}}},
    {u"hand-over", &O::returned, {{u"from"_s, u"dept-finance"_s}, {u"unit"_s, u"360203002"_s}}},
    {u"hand-over", // to itself
     &O::returned,
     {{u"from"_s, u"dept-finance"_s}, {u"unit"_s, u"dept-finance"_s}, {u"basis"_s, u""_s}}},
    {u"hand-over", // to nobody
     &O::returned,
     {{u"from"_s, u"dept-finance"_s}, {u"unit"_s, u""_s}, {u"basis"_s, u""_s}}},
    {u"reckon", &O::returned, {{u"replyDue"_s, u"2022-12-01"_s}}},
    {u"issue-paper", &O::returned, paper(u"referral-letter"_s, u"珠改创转"_s, 4)}, // of no dispatch
    {u"issue-paper", &O::struck, paper(u"reply"_s, u"珠改创复"_s, 2)},             // the first is 1
    {u"issue-paper", nullptr, paper(u"poem"_s, u"珠改创诗"_s, 1)},
    {u"paper-taken-in", &O::struck, paper(u"reply"_s, u"珠改创复"_s, 1)}, // by a person
    {u"annul-paper", nullptr, {{u"number"_s, u"珠改创转〔2022〕99号"_s}}, u"误印"_s},
    {u"annul-paper", nullptr, {{u"number"_s, u"珠改创转〔2022〕1号"_s}}}, // for no reason
    {u"receipt", nullptr, {{u"number"_s, u"珠改创转〔2022〕99号"_s}, {u"by"_s, u"收发室01"_s}}},
    {u"import", nullptr, {{u"file"_s, u"a.xlsx"_s}, {u"rows"_s, QJsonArray{}}}},
    {u"import", nullptr, {{u"rows"_s, QJsonArray{row(u"2022-0999"_s)}}}},
    {u"import", nullptr, {{u"rows"_s, QJsonArray{row(u"2022-0004"_s)}}}}, // which does not say so
    {u"export", nullptr, {{u"file"_s, u"../a.xlsx"_s}, {u"cases"_s, 1}}},
    {u"export", nullptr, {{u"file"_s, u"a.xlsx"_s}, {u"cases"_s, -1}}},
    {u"export", nullptr, {{u"file"_s, u"a.xlsx"_s}, {u"clear"_s, true}}}, // for no reason
    {u"export", nullptr, {{u"file"_s, u"a.xlsx"_s}, {u"cases"_s, 5000}}}, // more than entries
    {u"export", nullptr, {{u"what"_s, u"show"_s}, {u"cases"_s, 2}, {u"clear"_s, true}}, u"核对"_s},
    {u"export", nullptr, {{u"what"_s, u"list"_s}, {u"cases"_s, 2}, {u"clear"_s, false}}}, // is free
    {u"export",
     nullptr,
     {{u"file"_s, u"a.xlsx"_s}, {u"clear"_s, true}, {u"masked"_s, true}},
     u"移交"_s},
    {u"reply-book",
     nullptr,
     {{u"unit"_s, u"区财政局"_s}, {u"cases"_s, QJsonArray{u"2022-0999"_s}}}},
    {u"reply-book",
     nullptr,
     {{u"unit"_s, u"区档案馆"_s}, {u"cases"_s, QJsonArray{u"2022-0002"_s}}}},
    {u"replies", nullptr, {{u"unit"_s, u"区财政局"_s}, {u"acts"_s, QJsonArray{}}}},
    {u"replies",
     nullptr,
     {{u"acts"_s, QJsonArray{QJsonObject{{u"entry"_s, 3}, {u"act"_s, u"fulfil"_s}}}}}},
    {u"submitted", nullptr, {{u"unit"_s, u"dept-comets"_s}, {u"month"_s, u"2022-05"_s}}},
    {u"submitted", nullptr, {{u"unit"_s, u"360203002"_s}, {u"month"_s, u"soon"_s}}},
    {u"submitted", nullptr, {{u"unit"_s, u"360203002"_s}, {u"month"_s, u"2022-09"_s}}},
    {u"freeze-month", nullptr, {{u"month"_s, u"2022-08"_s}}},
    {u"freeze-month", nullptr, {{u"month"_s, u"2022-06"_s}}}, // of no days
    {u"sealed", nullptr, {{u"sha256"_s, QString(64, u'a')}, {u"case"_s, u"2022-0001"_s}}},
    {u"sealed", nullptr, {{u"key"_s, QString(64, u'a')}, {u"box"_s, u"AAAA"_s}}}, // of no key
    {u"set-referral-key", nullptr, {{u"publicKey"_s, QString(64, u'a')}}},
    {u"share-referral-key", nullptr, {{u"boxes"_s, QJsonArray{}}}},
    {u"share-referral-key",
     nullptr,
     {{u"boxes"_s, QJsonArray{QJsonObject{{u"key"_s, QString(64, u'a')}, {u"number"_s, 1}}}}}},
    {u"deduction-statement",
     nullptr,
     {{u"year"_s, 2022}, {u"unit"_s, u"dept-comets"_s}, {u"text"_s, u"已报送"_s}}},
    {u"deduction-statement",
     nullptr,
     {{u"year"_s, 2031}, {u"unit"_s, u"360203002"_s}, {u"text"_s, u"已报送"_s}}},
    {u"deduction-statement", nullptr, {{u"year"_s, 2022}, {u"unit"_s, u"360203002"_s}}},
    {u"fix-deductions", nullptr, {{u"year"_s, 2022}}},
    {u"fix-deductions",
     nullptr,
     {{u"year"_s, 2022},
      {u"units"_s,
       QJsonArray{QJsonObject{{u"unit"_s, u"360203002"_s}, {u"sum"_s, 50}, {u"counted"_s, 50}}}}}},
    {u"handed-over-work", nullptr, {{u"to"_s, u"经办人02"_s}}},
    {u"handed-over-work",
     nullptr,
     {{u"unit"_s, u"区财政局"_s},
      {u"to"_s, u"经办人02"_s},
      {u"sha256"_s, QString(64, u'a')},
      {u"cases"_s, QJsonArray{u"2022-0999"_s}}}},
    handedOver(u"区财政局", u"区财政局", nullptr),      // to itself
    handedOver(u"区财政局", u"", nullptr),              // to nobody
    handedOver(u"区财政局", u"接手人01", u"2022-0001"), // which is void
    handedOver(u"区住建局", u"接手人01", u"2022-0002"), // which is another unit's
    handedOver(u"区财政局", u"接手人01", nullptr),      // whose cases are left out
    {u"back-up", nullptr, {{u"place"_s, u"/tmp/a.txt"_s}, {u"byItself"_s, false}}},
    {u"back-up",
     nullptr,
     {{u"place"_s, u"/tmp/a.jzbackup"_s}, {u"byItself"_s, true}}},      // not told to
    {u"back-up-failed", nullptr, {{u"place"_s, u"/tmp/a.jzbackup"_s}}}, // was never begun
    {u"adopt-programme", nullptr, {}},
    {u"adopt-units", nullptr, {{u"units"_s, QJsonArray{}}}},
    {u"adopt-units",
     nullptr,
     {{u"units"_s, QJsonArray{}}, {u"change"_s, QJsonObject{{u"kind"_s, u"conquer"_s}}}}},
    {u"adopt-calendar", nullptr, {}},
    {u"adopt-rules", nullptr, {{u"version"_s, 7}, {u"rules"_s, QJsonArray{}}}, u"无"_s},
    {u"adopt-rules", nullptr, {{u"version"_s, 2}, {u"rules"_s, QJsonArray{}}}}, // for no reason
    {u"set-office", nullptr, {{u"referrers"_s, QJsonArray{7}}}},
    {u"set-office", nullptr, {{u"title"_s, u"另一方案"_s}}},
    {u"set-office", nullptr, {{u"senders"_s, QJsonArray{QJsonObject{{u"name"_s, u"另一组"_s}}}}}},
    {u"set-working-date", nullptr, {{u"day"_s, u"soon"_s}}},
    {u"set-reporting",
     nullptr,
     {{u"from"_s, u"2022-05"_s}, // which is frozen
      {u"reporting"_s, QJsonObject{{u"reportDay"_s, 25}, {u"period"_s, u"calendar-month"_s}}}}},
    {u"set-paper-text", nullptr, {{u"kind"_s, u"poem"_s}, {u"json"_s, QJsonObject{}}}},
    {u"set-paper-text", nullptr, {{u"kind"_s, u"reminder"_s}, {u"json"_s, u"text"_s}}},
    {u"set-first-number", nullptr, {{u"kind"_s, u"poem"_s}, {u"year"_s, 2022}, {u"first"_s, 3}}},
    {u"set-first-number",
     nullptr,
     {{u"kind"_s, u"referral-letter"_s}, {u"year"_s, 2022}, {u"first"_s, 2}}}, // which is spent
    {u"set-first-number",
     nullptr,
     {{u"kind"_s, u"referral-letter"_s}, {u"year"_s, 2001}, {u"first"_s, 2}}},
    {u"set-person",
     nullptr,
     {{u"number"_s, 7},
      {u"name"_s, u"经办人07"_s},
      {u"from"_s, u"2022-01-01"_s},
      {u"roles"_s, QJsonArray{u"manage"_s}}}},
    {u"set-access", nullptr, {{u"signed"_s, true}, {u"idleMinutes"_s, 15}}},
    {u"set-access", nullptr, {{u"signed"_s, false}, {u"idleMinutes"_s, 0}}},
    {u"set-passphrase", nullptr, {{u"number"_s, 1}, {u"publicKey"_s, QString(64, u'0')}}},
    {u"set-backups", nullptr, backups({u"/a"_s, u"/b"_s, u"/c"_s})},
    {u"set-backups", nullptr, backups({u"/a"_s}, {{u"days"_s, 0}})},
    {u"set-backups", nullptr, backups({u"/a"_s}, {{u"key"_s, u"00ff"_s}, {u"recipe"_s, kRecipe}})},
    {u"set-backups", nullptr,
     backups({u"/a"_s}, {{u"key"_s, QString(64, u'0')}, {u"recipe"_s, QJsonObject{}}})},
};

struct Changed {
    const char* what;
    CaseNumber O::*where;
    const char16_t* kind;
    std::function<void(QJsonObject& payload)> change;
};

auto setsTo(const char16_t* key, const QJsonValue& value)
{
    return [key = QString::fromUtf16(key), value](QJsonObject& payload) { payload[key] = value; };
}

auto counts(const char16_t* table, const char16_t* key, int value)
{
    return [=](QJsonObject& payload) {
        const auto name = QString::fromUtf16(table);
        const bool isRow = payload[name].isObject();
        QJsonArray rows = payload[name].toArray();
        QJsonObject row = isRow ? payload[name].toObject() : rows[0].toObject();
        row[QStringView(key)] = value;
        if (!isRow)
            rows[0] = row;
        payload[name] = isRow ? QJsonValue(row) : QJsonValue(rows);
    };
}

const std::vector<Changed> kChanged{
    {"a month that closed with fewer", nullptr, u"freeze-month", counts(u"total", u"closing", 1)},
    {"a unit's figure", nullptr, u"freeze-month", counts(u"units", u"settled", 3)},
    {"a category's sum", nullptr, u"freeze-month", counts(u"categories", u"amountFen", 100)},
    {"a month of other days", nullptr, u"freeze-month", setsTo(u"from", u"2022-05-10"_s)},
    {"a month frozen before its end", nullptr, u"freeze-month", setsTo(u"asOf", u"2022-05-19"_s)},
    {"a year counted from another day", nullptr, u"freeze-month",
     setsTo(u"yearFrom", u"2022-03-01"_s)},
    {"a month without its cases", nullptr, u"freeze-month",
     [](QJsonObject& payload) {
         payload.remove(u"casesSha256");
         counts(u"total", u"closing", 1)(payload);
     }},
    {"a later limit", &O::returned, u"dispatch", setsTo(u"replyDue", u"2022-12-30"_s)},
    {"a longer term", &O::returned, u"dispatch",
     setsTo(u"replyTerm", QJsonObject{{u"count"_s, 90}, {u"unit"_s, u"workdays"_s}})},
    {"a limit that was provisional", &O::returned, u"dispatch", setsTo(u"provisional", true)},
    {"a copy that was never sent", &O::returned, u"dispatch",
     setsTo(u"copied", QJsonArray{u"dept-finance"_s, u"dept-industry"_s})},
    {"a return due another day", &O::handling, u"sign-for", setsTo(u"returnDue", u"2022-12-01"_s)},
    {"a dispatch without its letter", &O::returned, u"dispatch", setsTo(u"letterNumber", u""_s)},
    {"another letter than the dispatch names", &O::returned, u"dispatch",
     setsTo(u"letterNumber", u"珠改创转〔2022〕1号"_s)},
    {"a letter of an act that sends none", &O::handling, u"annotate",
     setsTo(u"letterNumber", u"珠改创转〔2022〕1号"_s)},
    {"a letter to another unit", &O::returned, u"issue-paper", setsTo(u"addressee", u"区档案馆"_s)},
    {"a proposal that the rules did not make", &O::returned, u"dispatch",
     [](QJsonObject& payload) {
         QJsonObject proposal = payload[u"proposal"].toObject();
         proposal[u"lead"] = u"珠山区住房和城乡建设局"_s;
         payload[u"proposal"] = proposal;
     }},
    {"a value before that was another one", &O::handling, u"change",
     setsTo(u"old", u"13900000009"_s)},
    {"clues that nobody gave", &O::handling, u"take-in", setsTo(u"clues", 4)},
};

} // namespace

TEST_CASE("of every kind of event that is no act it is said how it is proved, and each is forged",
          "[office]")
{
    for (const auto& row : otherEvents()) {
        const auto kind = QString::fromUtf16(row.kind);
        CAPTURE(kind);
        CHECK(kindProofOf(kind) != nullptr);
        CHECK(std::ranges::find(kAdded, kind, [](const Added& each) {
                  return QString::fromUtf16(each.kind);
              }) != kAdded.end());
    }
    CHECK(kindProofs().size() == otherEvents().size());
}

TEST_CASE("an event of any kind that nobody could have left is named", "[office]")
{
    const auto& added = GENERATE(from_range(kAdded.begin(), kAdded.end()));
    CAPTURE(QString::fromUtf16(added.kind), added.payload);
    Office office;
    Forger forger(office.maker);
    forger.add({QString::fromUtf16(added.kind),
                added.where ? std::optional(office.*added.where) : std::nullopt,
                office.maker.on("2022-06-20"), added.reason, added.payload});
    CHECK(names(forger.found(), forger.forged()));
}

TEST_CASE("what an event says otherwise than it was decided is named", "[office]")
{
    const auto& changed = GENERATE(from_range(kChanged.begin(), kChanged.end()));
    CAPTURE(changed.what);
    Office office;
    Forger forger(office.maker);
    forger.change(changed.where ? std::optional(office.*changed.where) : std::nullopt,
                  QString::fromUtf16(changed.kind),
                  [&](Event& event) { changed.change(event.payload); });
    const auto found = forger.found();
    CHECK(std::ranges::any_of(found, [](const Problem& each) { return each.kind == u"rule"; }));
    for (const auto& problem : found) // a content that no event names any more is told besides
        CHECK((problem.kind == u"rule" || problem.detail == u"superfluous"));
}

TEST_CASE("an act of two cases that stands on one of them is named", "[office]")
{
    Office office;
    office.maker.act("relate", office.returned, "2022-06-18", {{u"other"_s, office.struck.text()}});
    Forger forger(office.maker);
    const auto note = [](Event& event) {
        event.kind = u"annotate"_s;
        event.payload = {{u"text"_s, u"来电"_s}};
    };
    SECTION("merged, and never taken in")
    {
        forger.change(office.handling, u"take-in"_s, note);
        CHECK(names(forger.found(), entryOf(office.maker, office.child, u"merge"_s)));
    }
    SECTION("related to a case that is not related to it")
    {
        forger.change(office.struck, u"relate"_s, note);
        CHECK(names(forger.found(), entryOf(office.maker, office.returned, u"relate"_s)));
    }
    SECTION("withdrawn on one side")
    {
        const auto merging = entryOf(office.maker, office.child, u"merge"_s);
        office.maker.act("withdraw", office.child, "2022-06-19",
                         {{u"reason"_s, u"误并"_s}, {u"event"_s, QString::number(merging)}});
        forger.change(office.handling, u"withdraw"_s, note);
        CHECK(names(forger.found(), entryOf(office.maker, office.child, u"withdraw"_s)));
    }
}

TEST_CASE("a number whose turn it was not is named", "[office]")
{
    Office office;
    Forger forger(office.maker);
    forger.add({u"register"_s,
                CaseNumber(u"2022-0009"_s),
                office.maker.on("2022-06-20"),
                {},
                {{u"year"_s, 2022}, {u"clue"_s, toJson(completeClue())}}});
    CHECK(names(forger.found(), forger.forged()));
}

TEST_CASE("a registration of an import that does not know it is named", "[office]")
{
    Office office;
    Forger forger(office.maker);
    const QJsonObject from{{u"batch"_s, 3}, {u"sheet"_s, u"线索"_s}, {u"row"_s, 2}};
    forger.add(
        {u"register"_s,
         CaseNumber(u"2022-0005"_s),
         office.maker.on("2022-06-20"),
         {},
         {{u"year"_s, 2022}, {u"clue"_s, toJson(completeClue())}, {u"importedFrom"_s, from}}});
    CHECK(names(forger.found(), forger.forged()));
}

TEST_CASE("a unit that is otherwise than the change of the directory says is named", "[office]")
{
    Office office;
    Forger forger(office.maker);
    const auto& directory = office.maker.desk().programme.directory;
    auto units = directory.units();
    units[3].name = u"区影子局"_s;
    const UnitChange change{UnitChange::Kind::Amend, {units[2].id}, {units[2]}};
    forger.add({u"adopt-units"_s,
                {},
                office.maker.on("2022-06-20"),
                {},
                {{u"change"_s, toJson(change)}, {u"units"_s, unitsToJson(units)}}});
    CHECK(names(forger.found(), forger.forged()));
}

TEST_CASE("an entry on a clock days behind the entry before it is told, and the record stands",
          "[office]")
{
    Office office;
    Forger forger(office.maker);
    const int hours = GENERATE(25, 27, 24 * 400);
    CAPTURE(hours);
    forger.change(office.handling, u"annotate"_s, [&](Event& event) {
        event.enteredAt = event.enteredAt.addSecs(-3600LL * hours);
        event.happenedOn = std::min(event.happenedOn, event.enteredAt.date());
    });
    (void)office.maker.desk().care.rebuild({});
    const auto found = must(office.maker.desk().care.verify({}, {}));
    CHECK(found.recordStands());
    REQUIRE(found.problems.size() == (hours > 26 ? 1 : 0));
    if (hours > 26)
        CHECK(found.problems[0].kind == u"clock");
}
