// SPDX-License-Identifier: GPL-3.0-or-later
// A chain that hashes right from its first event to its last, and says what nobody could have
// entered: verify names the event.
#include "core/office/papers/paper_register_book.h"
#include "tests/core/office/forged_office.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

struct Forgery {
    const char* what;
    CaseNumber Office::*where;
    const char* kind;
    std::function<void(Event&)> change;
};

auto says(const char16_t* key, const QJsonValue& value)
{
    return [key = QString::fromUtf16(key), value](Event& event) { event.payload[key] = value; };
}

auto saysOfTheClue(const char16_t* key, const QJsonValue& value)
{
    return [key = QString::fromUtf16(key), value](Event& event) {
        QJsonObject clue = event.payload[u"clue"].toObject();
        clue[key] = value;
        event.payload[u"clue"] = clue;
    };
}

auto lacks(const char16_t* key)
{
    return [key = QString::fromUtf16(key)](Event& event) { event.payload.remove(key); };
}

auto by(const QString& name)
{
    return [name](Event& event) { event.operatorName = name; };
}

auto on(const char* iso)
{
    return [iso](Event& event) { event.happenedOn = day(iso); };
}

using O = Office;

const std::vector<Forgery> kForgeries{
    {"a category that is none", &O::child, "register", saysOfTheClue(u"category", u"comets"_s)},
    {"a respondent that is none", &O::child, "register", saysOfTheClue(u"respondent", u"x"_s)},
    {"an amount in words", &O::child, "register", saysOfTheClue(u"disputedFen", u"若干"_s)},
    {"a negative amount", &O::child, "register", saysOfTheClue(u"disputedFen", -1)},
    {"no entity", &O::child, "register", saysOfTheClue(u"entity", QJsonValue())},
    {"received after it was registered", &O::child, "register",
     saysOfTheClue(u"receivedOn", u"2022-05-06"_s)},
    {"of another year", &O::child, "register", says(u"year", 2021)},
    {"to a unit that is none", &O::returned, "dispatch", says(u"lead", u"dept-comets"_s)},
    {"a copy to a unit that is none", &O::returned, "dispatch",
     says(u"copied", QJsonArray{u"dept-comets"_s})},
    {"returned for a reason that is none", &O::returned, "return", says(u"reasonCode", u"tired"_s)},
    {"returned with a proposal of the same unit", &O::returned, "return",
     says(u"suggestedUnit", u"dept-finance"_s)},
    {"signed for by nobody", &O::handling, "sign-for", lacks(u"by")},
    {"signed for before it was sent", &O::handling, "sign-for", on("2022-05-09")},
    {"a track that is none", &O::handling, "verify", says(u"track", u"shredder"_s)},
    {"a negative recognition", &O::handling, "recognise", says(u"amountFen", -90000)},
    {"a recognition in words", &O::handling, "recognise", says(u"amountFen", u"90000"_s)},
    {"a recognition of half a fen", &O::handling, "recognise", says(u"amountFen", 90000.5)},
    {"a recognition without basis", &O::handling, "recognise", says(u"basis", u""_s)},
    {"paid beyond what is recognised, without a reason", &O::handling, "fulfil",
     says(u"amountFen", 90001)},
    {"corrected to a category that is none", &O::handling, "correct", says(u"value", u"comets"_s)},
    {"corrected without an entry", &O::handling, "correct", lacks(u"event")},
    {"reversed without an entry", &O::handling, "reverse", lacks(u"event")},
    {"withdrawn without an entry", &O::struck, "withdraw", lacks(u"event")},
    {"a change of what cannot change", &O::handling, "change", says(u"field", u"facts"_s)},
    {"approved by whoever asked", &O::handling, "suspend", says(u"approver", u"经办人01"_s)},
    {"an extension to an earlier day", &O::handling, "extend", says(u"dueOn", u"2022-05-28"_s)},
    {"a limit that is no day", &O::handling, "extend", says(u"dueOn", u"soon"_s)},
    {"merged into a case that is none", &O::child, "merge", says(u"root", u"2022-0999"_s)},
    {"merged into itself", &O::child, "merge", says(u"root", u"2022-0003"_s)},
    {"a child that never came", &O::handling, "take-in", says(u"child", u"2022-0001"_s)},
    {"entered by nobody", &O::handling, "annotate", by(u" "_s)},
    {"entered before its day", &O::handling, "annotate", on("2099-01-01")},
    {"a kind that is none", &O::handling, "annotate",
     [](Event& event) { event.kind = u"whitewash"_s; }},
    {"on a case that is none", &O::handling, "annotate",
     [](Event& event) { event.subject = CaseNumber(u"2022-0999"_s); }},
    {"on no case", &O::handling, "annotate", [](Event& event) { event.subject.reset(); }},
    {"on what is no number", &O::handling, "annotate",
     [](Event& event) { event.subject = CaseNumber(u"whatever"_s); }},
    {"a settlement that is none", &O::struck, "settle", says(u"outcome", u"gut"_s)},
    {"told before it was settled", &O::struck, "strike-off", says(u"toldOn", u"2022-06-12"_s)},
    {"struck off by the settler", &O::struck, "strike-off", by(u"经办人01"_s)},
    {"struck off by the settler, written otherwise", &O::struck, "strike-off",
     by(u"经办人 ０１"_s)},
    {"un-struck by the settler", &O::struck, "withdraw", by(u"经办人01"_s)},
};

// What is said of papers, whose words are asked of the office as it stands.
struct PaperForgery {
    const char* what;
    std::function<NewEvent(const Acting& acting, const QString& letter)> event;
    std::function<void(DeskMaker& maker, const Acting& acting, const QString& letter)> before = {};
};

NewEvent receiptOf(const QString& number, const char16_t* addressee, Acting acting)
{
    return {u"receipt"_s,
            {},
            std::move(acting),
            {},
            {{u"number"_s, number},
             {u"addressee"_s, QString::fromUtf16(addressee)},
             {u"by"_s, u"收发室01"_s}}};
}

NewEvent annulmentOf(const QString& number, const Acting& acting)
{
    return {u"annul-paper"_s, {}, acting, u"误印"_s, {{u"number"_s, number}}};
}

NewEvent issueOf(const QString& number, const QString& sha256, const Acting& acting)
{
    return {u"issue-paper"_s,
            CaseNumber(u"2022-0004"_s),
            acting,
            {},
            {{u"kind"_s, u"referral-letter"_s},
             {u"year"_s, 2022},
             {u"number"_s, 99},
             {u"numberText"_s, number},
             {u"sha256"_s, sha256}}};
}

void annul(DeskMaker& maker, const Acting& acting, const QString& letter)
{
    must(annulPaper(maker.desk(), acting, letter, u"误印"_s));
}

void receive(DeskMaker& maker, const Acting& acting, const QString& letter)
{
    must(recordReceipt(maker.desk(), acting, letter, u"收发室01"_s));
}

const QString kNone = u"珠改创转〔2022〕99号"_s;

const std::vector<PaperForgery> kPaperForgeries{
    {"a receipt of a paper that is none",
     [](auto& acting, auto&) { return receiptOf(kNone, u"区财政局", acting); }},
    {"a receipt of a stranger",
     [](auto& acting, auto& letter) { return receiptOf(letter, u"区档案馆", acting); }},
    {"a receipt before the issue",
     [](auto acting, auto& letter) {
         acting.on = day("2022-05-01");
         return receiptOf(letter, u"区财政局", acting);
     }},
    {"a receipt of a paper that was annulled",
     [](auto& acting, auto& letter) { return receiptOf(letter, u"区财政局", acting); }, annul},
    {"a second receipt",
     [](auto& acting, auto& letter) { return receiptOf(letter, u"区财政局", acting); }, receive},
    {"an annulment of a paper that is none",
     [](auto& acting, auto&) { return annulmentOf(kNone, acting); }},
    {"a second annulment", [](auto& acting, auto& letter) { return annulmentOf(letter, acting); },
     annul},
    {"a paper without bytes", [](auto& acting, auto&) { return issueOf(kNone, {}, acting); }},
    {"a paper in words of no sequence",
     [](auto& acting, auto&) {
         return issueOf(u"珠改创转〔2022〕98号"_s, QString(64, u'a'), acting);
     }},
    {"days reckoned anew without a calendar", [](auto& acting, auto&) {
         return NewEvent{u"reckon"_s,
                         CaseNumber(u"2022-0004"_s),
                         acting,
                         {},
                         {{u"replyDue"_s, u"2022-12-01"_s}}};
     }}};

} // namespace

TEST_CASE("what was entered in the office is found by no rule", "[office]")
{
    Office office;
    CHECK(Forger(office.maker).found().empty());
}

TEST_CASE("an event that could not have been entered is named, however well it is hashed",
          "[office]")
{
    const auto& forgery = GENERATE(from_range(kForgeries.begin(), kForgeries.end()));
    CAPTURE(forgery.what);
    Office office;
    Forger forger(office.maker);
    forger.change(office.*forgery.where, QString::fromLatin1(forgery.kind), forgery.change);
    const auto found = forger.found();
    CHECK(names(found, forger.forged()));
    for (const auto& problem : found)
        CHECK(problem.detail != u"hash");
}

TEST_CASE("an event that was put behind the others is named", "[office]")
{
    Office office;
    Forger forger(office.maker);
    const Acting acting = office.maker.on("2022-06-20");
    const QJsonObject clue{{u"year"_s, 2022}, {u"clue"_s, toJson(completeClue())}};
    const std::vector<NewEvent> added{
        {u"take-in"_s,
         office.returned,
         acting,
         {},
         {{u"child"_s, office.struck.text()}, {u"clues"_s, 1}}},
        {u"let-go"_s,
         office.handling,
         acting,
         {},
         {{u"child"_s, office.child.text()}, {u"clues"_s, 1}}},
        {u"hand-over"_s, office.returned, acting, {}, {{u"unit"_s, u"dept-comets"_s}}},
        {u"register"_s, CaseNumber(u"2022-5"_s), acting, {}, clue},
        {u"register"_s, CaseNumber(u"2021-0001"_s), acting, {}, clue},
        {u"settle"_s,
         office.handling,
         acting,
         {},
         {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"协议"_s}}},
        {u"whitewash"_s, {}, acting, {}, {}},
        {u"settle"_s, {}, acting, {}, {}},
        {u"freeze-month"_s, {}, acting, {}, {{u"month"_s, u"2022-02"_s}}},
        {u"freeze-month"_s, {}, acting, {}, {{u"month"_s, u"soon"_s}}},
        {u"dispatch"_s,
         office.returned,
         acting,
         {},
         {{u"lead"_s, u"dept-finance"_s},
          {u"letterNumber"_s, u"珠改创转〔2022〕99号"_s},
          {u"replyDue"_s, u"2022-07-11"_s},
          {u"signForDue"_s, u"2022-06-23"_s}}}};
    const auto& event = added[GENERATE(range(0U, 11U))];
    CAPTURE(event.kind, event.subject.value_or(CaseNumber(QString())).text());
    forger.add(event);
    const auto found = forger.found();
    CHECK(names(found, forger.forged()));
}

TEST_CASE("what could not be said of a paper is named", "[office]")
{
    const auto& forgery = GENERATE(from_range(kPaperForgeries.begin(), kPaperForgeries.end()));
    CAPTURE(forgery.what);
    Office office;
    REQUIRE(office.returned == CaseNumber(u"2022-0004"_s));
    const Acting acting = office.maker.on("2022-06-20");
    const auto papers = must(office.maker.desk().papers.papersOf(office.returned));
    const QString letter = papers.front().numberText;
    Forger forger(office.maker);
    if (forgery.before)
        forgery.before(office.maker, acting, letter);
    forger.add(forgery.event(acting, letter));
    CHECK(names(forger.found(), forger.forged()));
}

TEST_CASE("a number that was given twice is named", "[office]")
{
    Office office;
    Forger forger(office.maker);
    forger.add({u"register"_s,
                office.returned,
                office.maker.on("2022-06-20"),
                {},
                {{u"year"_s, 2022}, {u"clue"_s, toJson(completeClue())}}});
    CHECK_FALSE(forger.found().empty());
}
