// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/open_case.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

TEST_CASE("without a case the screen says what to do, and so does a number that is none",
          "[casefile]")
{
    OpenCase at;
    CHECK(at.view.isEmpty);
    CHECK_FALSE(at.view.why);
    at.presenter.find(u"2022-0099"_s);
    REQUIRE(at.view.why);
    CHECK(at.view.why->code == ErrorCode::CaseUnknown);
}

TEST_CASE("a case is found by its number as people type it", "[casefile]")
{
    OpenCase at;
    const auto typed = GENERATE(u"2022-0001"_s, u" 2022-0001 "_s, u"２０２２－０００１"_s);
    at.presenter.find(typed);
    REQUIRE(at.view.sheet);
    CHECK(at.view.sheet->number == u"2022-0001");
}

TEST_CASE("a registered case at a glance", "[casefile]")
{
    OpenCase at;
    at.presenter.show(at.number);
    const auto& sheet = *at.view.sheet;
    CHECK(sheet.entity == u"景德镇青岚陶瓷有限公司");
    CHECK(sheet.stage == 1);
    CHECK_FALSE(sheet.late);
    CHECK(sheet.clock.startsWith(u"Due on 2022-12-31"_s)); // plan II.2c: within the year
    REQUIRE(sheet.amounts.size() == 5); // total, in dispute, contested, recognised, fulfilled
    for (const auto& amount : sheet.amounts)
        CHECK(amount.value == (amount.mend == u"0/disputed" ? u"about 86.50"_s : u"—"_s));
    CHECK(at.view.chronicle.size() == 1);
    CHECK(at.view.letters.empty());
}

TEST_CASE("a late case says how many working days it is late", "[casefile]")
{
    OpenCase at;
    at.dispatch();
    at.presenter.show(at.number);
    const auto due = at.place.desk().record.load(at.number)->legs.back().replyDue;
    CHECK(at.view.sheet->clock.contains(due.toString(Qt::ISODate)));
    at.place.desk().workingDate = at.place.desk().calendar.addWorkdays(due, 3).date;
    at.presenter.refresh();
    CHECK(at.view.sheet->late);
    CHECK(at.view.sheet->clock.contains(u"3 working day"_s));
}

TEST_CASE("a case offers the acts of its state and says why not the others", "[casefile]")
{
    OpenCase at;
    at.presenter.show(at.number);
    CHECK(at.view.possible() ==
          QStringList{u"annotate"_s, u"attach"_s, u"carry-over"_s, u"cause"_s, u"decline"_s,
                      u"dispatch"_s, u"distinguish"_s, u"docket"_s, u"merge"_s, u"participate"_s,
                      u"propose-docket"_s, u"relate"_s, u"report-up"_s, u"respond"_s, u"trace"_s});
    CHECK(at.view.offers[u"settle"_s]->code == ErrorCode::ActNotAllowed);
    CHECK_FALSE(at.view.offers.contains(u"register"_s));
    at.dispatch();
    at.presenter.refresh();
    CHECK(at.view.possible() ==
          QStringList{u"annotate"_s,  u"attach"_s,      u"bulletin"_s,    u"carry-over"_s,
                      u"cause"_s,     u"distinguish"_s, u"docket"_s,      u"extend"_s,
                      u"interview"_s, u"merge"_s,       u"participate"_s, u"propose-docket"_s,
                      u"relate"_s,    u"remind"_s,      u"report-up"_s,   u"respond"_s,
                      u"return"_s,    u"sign-for"_s,    u"supervise"_s,   u"trace"_s});
}

TEST_CASE("dispatching has a screen of its own", "[casefile]")
{
    OpenCase at;
    at.presenter.show(at.number);
    at.choose(u"dispatch");
    CHECK(at.view.dispatchWanted == u"2022-0001");
    CHECK(at.view.openForm.isEmpty());
}

TEST_CASE("an act's form says what is still missing until nothing is", "[casefile]")
{
    OpenCase at;
    at.presenter.show(at.number);
    at.choose(u"decline");
    CHECK(at.view.openForm == u"decline");
    REQUIRE(at.view.needed);
    CHECK(*at.view.needed == Error{ErrorCode::FieldMissing, {u"reasonCode"_s}, u"2022-0001"_s});
    const auto& reason = *at.place.desk().programme.declineReasons.begin();
    at.presenter.edited({{u"reasonCode"_s, reason.first}, {u"reason"_s, u"不属本行动范围"_s}},
                        QDate(2022, 6, 20));
    CHECK_FALSE(at.view.needed);
    at.presenter.perform();
    CHECK_FALSE(at.view.done.isEmpty());
    CHECK(at.view.openForm.isEmpty());
    CHECK(at.place.desk().record.load(at.number)->state == State::Declined);
    CHECK(at.view.chronicle.front().words.contains(reason.second));
}

TEST_CASE("an act that is not ready changes nothing", "[casefile]")
{
    OpenCase at;
    at.presenter.show(at.number);
    const auto before = at.place.desk().record.head()->seq;
    at.choose(u"annotate");
    SECTION("a text is missing")
    {
        at.presenter.edited({}, QDate(2022, 6, 20));
    }
    SECTION("it lies in the future")
    {
        at.presenter.edited({{u"text"_s, u"已电话联系"_s}}, QDate(2022, 12, 2));
    }
    SECTION("it lies before the registration")
    {
        at.presenter.edited({{u"text"_s, u"已电话联系"_s}}, QDate(2022, 6, 19));
    }
    CHECK(at.view.needed);
    at.presenter.perform();
    CHECK(at.view.needed);
    CHECK(at.view.openForm == u"annotate");
    CHECK(at.place.desk().record.head()->seq == before);
}

TEST_CASE("amounts of an act are written in 万元 as people write them", "[casefile]")
{
    OpenCase at;
    at.dispatch();
    at.presenter.show(at.number);
    at.perform(u"sign-for", {{u"by"_s, u"联系人02"_s}});
    struct Written {
        QString text;
        std::int64_t fen;
    };
    const auto [text, fen] = GENERATE(values<Written>(
        {{u"86.5"_s, 86'500'000}, {u"416800元"_s, 41'680'000}, {u"1.2亿元"_s, 12'000'000'000}}));
    at.perform(u"recognise", {{u"amountFen"_s, text}, {u"basis"_s, u"结算书"_s}});
    CHECK(at.place.desk().record.load(at.number)->recognised == Money::fromFen(fen));
}

TEST_CASE("an amount that cannot be read is refused with its field", "[casefile]")
{
    OpenCase at;
    at.dispatch();
    at.presenter.show(at.number);
    at.perform(u"sign-for", {{u"by"_s, u"联系人02"_s}});
    at.choose(u"recognise");
    at.presenter.edited({{u"amountFen"_s, u"不少"_s}, {u"basis"_s, u"结算书"_s}},
                        QDate(2022, 6, 20));
    REQUIRE(at.view.needed);
    CHECK(at.view.needed->code == ErrorCode::AmountUnreadable);
}

TEST_CASE("who settled a case is refused to strike it off", "[casefile]")
{
    OpenCase at;
    at.dispatch();
    at.presenter.show(at.number);
    at.perform(u"sign-for", {{u"by"_s, u"联系人02"_s}});
    at.perform(u"verify", {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    at.perform(u"opine", {{u"text"_s, u"限期支付"_s}, {u"author"_s, u"联系人02"_s}});
    at.perform(u"settle", {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"付款凭证"_s}});
    const ActValues told{{u"toldOn"_s, u"2022-06-20"_s}, {u"view"_s, u"satisfied"_s}};
    at.choose(u"strike-off");
    at.presenter.edited(told, QDate(2022, 6, 20));
    REQUIRE(at.view.needed);
    CHECK(at.view.needed->code == ErrorCode::SameOperator);

    at.place.workplace.operatorName = u"经办人02"_s;
    at.perform(u"strike-off", told);
    CHECK(at.view.sheet->stage == 4);
    CHECK(at.view.sheet->clock == u"Struck off on 2022-06-20");
}

TEST_CASE("a letter is opened as the bytes that were frozen", "[casefile]")
{
    OpenCase at;
    at.dispatch();
    at.presenter.show(at.number);
    REQUIRE_FALSE(at.view.letters.empty());
    const auto& letter = at.view.letters.front();
    at.presenter.openLetter(letter.numberText);
    REQUIRE(at.prompts.opened.size() == 1);
    QFile file(at.prompts.opened.front());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == *at.place.desk().papers.bytes(letter.numberText));

    at.presenter.openLetter(u"珠改创函〔2022〕99号"_s);
    CHECK(at.view.refused);
}

TEST_CASE("the clue form is saved where the clerk says, or the refusal is shown", "[casefile]")
{
    OpenCase at;
    at.presenter.show(at.number);
    SECTION("saved")
    {
        at.prompts.file = at.place.folder.filePath(u"线索表.pdf"_s);
        at.presenter.savePaper(u"clue-form"_s);
        QFile file(*at.prompts.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(5) == "%PDF-");
    }
    SECTION("no such folder")
    {
        at.prompts.file = at.place.folder.filePath(u"没有/线索表.pdf"_s);
        at.presenter.savePaper(u"clue-form"_s);
        REQUIRE(at.view.refused);
        CHECK(at.view.refused->code == ErrorCode::FolderMissing);
    }
    SECTION("the question was cancelled")
    {
        at.presenter.savePaper(u"clue-form"_s);
        CHECK(at.view.said.isEmpty());
        CHECK_FALSE(at.view.refused);
    }
}

TEST_CASE("a merged case shows what came in of the cases in it, and the way to each", "[casefile]")
{
    OpenCase at;
    const CaseNumber child = at.registered();
    at.presenter.show(child);
    at.perform(u"merge", {{u"root"_s, at.number.text()}});
    at.presenter.show(at.number);
    CHECK(at.value(u"Taken in"_s) ==
          u"2022-0002 · 景德镇青岚陶瓷有限公司 · Received on: 2022-06-17 · "
          "at stake 86.50 (10,000 yuan) · 至今尚欠尾款"_s);
    CHECK(htmlOf(*at.view.sheet).contains(u"<a href='2022-0002'"_s));
    CHECK(at.line(at.entry(u"take-in"_s)).opens == u"2022-0002"_s); // Enter opens it

    at.presenter.show(child);
    CHECK(htmlOf(*at.view.sheet).contains(u"<a href='2022-0001'"_s));
    CHECK(at.value(u"Merged into"_s) == u"2022-0001"_s);
}

TEST_CASE("what keeps an act back whatever is typed is said before anything is typed", "[casefile]")
{
    OpenCase at;
    at.dispatch();
    at.presenter.show(at.number);
    at.perform(u"sign-for", {{u"by"_s, u"联系人02"_s}});
    SECTION("nobody has given an opinion that could be settled on")
    {
        at.perform(u"verify",
                   {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, idOf(Track::Collective)}});
        at.choose(u"settle");
        CHECK(*at.view.needed == Error{ErrorCode::FieldMissing, {u"opinion"_s}, u"2022-0001"_s});
    }
    SECTION("who settled it cannot check it")
    {
        at.perform(u"verify", {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
        at.perform(u"opine", {{u"text"_s, u"限期支付"_s}, {u"author"_s, u"联系人02"_s}});
        at.perform(u"settle", {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"付款凭证"_s}});
        const auto* act = GENERATE(u"strike-off", u"refuse");
        at.choose(act);
        REQUIRE(at.view.needed);
        CHECK(at.view.needed->code == ErrorCode::SameOperator);
    }
}

namespace {

// Somebody has typed who signed for the case, and has not recorded it.
struct BegunSigning : OpenCase {
    QDate on{2022, 6, 20};
    ActValues typed{{u"by"_s, u"联系人02"_s}};

    BegunSigning()
    {
        dispatch();
        presenter.show(number);
        choose(u"sign-for");
        CHECK(drafts() == 0); // nothing was typed
        presenter.edited(typed, on);
        presenter.pause(); // as after some seconds
        CHECK(drafts() == 1);
        CHECK(presenter.isBegun());
    }
    [[nodiscard]] std::size_t drafts() { return place.desk().drafts.drafts()->size(); }
};

} // namespace

TEST_CASE("what is typed into a form stands there again in a program that was started anew",
          "[casefile]")
{
    BegunSigning at;
    RecordingView view;
    CaseFilePresenter again(at.place.workplace, at.prompts, view);
    again.show(at.number);
    CHECK(view.openForm == u"sign-for"_s);
    CHECK(view.filled == std::pair(at.typed, at.on));
    CHECK(view.said.contains(u"again"_s));
    CHECK_FALSE(view.needed);
    again.perform();
    CHECK(at.subject().state == State::Handling);
    CHECK(at.drafts() == 0);
}

TEST_CASE("a form that is closed keeps nothing", "[casefile]")
{
    BegunSigning at;
    at.presenter.closeAct();
    CHECK(at.drafts() == 0);
    at.presenter.show(at.number);
    CHECK(at.view.openForm.isEmpty());
}

TEST_CASE("what is typed into a form is kept while another case is looked at", "[casefile]")
{
    BegunSigning at;
    at.presenter.edited({{u"by"_s, u"联系人03"_s}}, at.on);
    at.presenter.show(at.registered());
    CHECK(at.view.openForm.isEmpty());
    at.presenter.show(at.number);
    CHECK(at.view.filled.first.value(u"by"_s) == u"联系人03"_s);
    CHECK(at.drafts() == 1);
}

TEST_CASE("a correction that was begun stands there again too", "[casefile]")
{
    OpenCase at;
    at.presenter.show(at.number);
    at.presenter.correct(0, u"facts"_s);
    const ActValues typed{
        {u"field"_s, u"facts"_s}, {u"value"_s, u"至今尚欠"_s}, {u"reason"_s, u"录错"_s}};
    at.presenter.take(rowOf(Act::Correct));
    at.presenter.edited(typed, QDate(2022, 6, 20));
    at.presenter.show(at.number);
    REQUIRE(at.view.mending);
    CHECK(at.view.mending->values[at.view.mending->chosen].key == u"facts"_s);
    CHECK(at.view.filled.first == typed);
    at.presenter.perform();
    CHECK(at.subject().clue.facts == u"至今尚欠"_s);
}
