// SPDX-License-Identifier: GPL-3.0-or-later
// 交接 (settled rules): what stands on the sheet of whoever hands over.
#include "core/office/handing_over_work.h"

#include "tests/core/office/forged_office.h"
#include "tests/core/office/peopled_office.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

QStringList numbersIn(const Handover& handover)
{
    QStringList numbers;
    for (const auto& matter : handover.matters)
        numbers += matter.number.text();
    return numbers;
}

Handover ofUnit(DeskMaker& maker, const char16_t* unit, const char* on = "2022-06-20")
{
    return must(handoverOf(maker.desk(), {.unit = QString::fromUtf16(unit)}, day(on)));
}

Handover ofPerson(DeskMaker& maker, const QString& person, const QString& to = {})
{
    return must(handoverOf(maker.desk(), {.person = person, .to = to}, day("2022-06-20")));
}

} // namespace

TEST_CASE("a unit's sheet has what it leads, and no case that is done or somebody else's",
          "[handover]")
{
    DeskMaker maker;
    const auto waiting = maker.registered(); // complained of, sent to nobody
    const auto sent = maker.registered();
    maker.dispatched(sent);
    const auto done = maker.registered();
    maker.settled(done);
    maker.act("strike-off", done, "2022-06-14",
              {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}, u"经办人02"_s);
    ClueContent other = completeClue();
    other.respondent = UnitId(u"dept-commerce"_s);
    maker.registered(other);
    CHECK(numbersIn(ofUnit(maker, u"财政局")) == QStringList{waiting.text(), sent.text()});
    CHECK(numbersIn(ofUnit(maker, u"区教体局")).isEmpty());
    const auto unknown = handoverOf(maker.desk(), {.unit = u"区外星人局"_s}, day("2022-06-20"));
    CHECK(refusalOf(unknown) == ErrorCode::UnknownUnit);
}

TEST_CASE("each matter says to whom it went, by which letters, what was promised and what is next",
          "[handover]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.formerOfficials = u"原局长01，2020年调离"_s;
    const auto number = maker.registered(clue);
    maker.dispatched(number, "2022-05-10");
    maker.act("sign-for", number, "2022-05-11", {{u"by"_s, u"签收人01"_s}});
    maker.act("verify", number, "2022-05-12",
              {{u"finding"_s, u"属实"_s}, {u"track"_s, u"prompt"_s}});
    maker.act("recognise", number, "2022-05-12",
              {{u"amountFen"_s, u"50000000"_s}, {u"basis"_s, u"结算书"_s}});
    maker.act("opine", number, "2022-05-13",
              {{u"text"_s, u"分两期付清"_s}, {u"author"_s, u"承办人01"_s}});
    maker.act("plan", number, "2022-05-13",
              {{u"instalments"_s, u"2022-07-15:20000000,2022-12-15:30000000"_s},
               {u"agreedBy"_s, u"双方"_s}});
    maker.act("trace", number, "2022-05-14",
              {{u"fromUnit"_s, u"区商务局"_s},
               {u"toUnit"_s, u"区财政局"_s},
               {u"promisedBy"_s, u"原局长01"_s},
               {u"followedBy"_s, u"局长02"_s},
               {u"text"_s, u"招商时口头承诺"_s}});
    const Handover sheet = ofUnit(maker, u"区财政局");
    REQUIRE(sheet.matters.size() == 1);
    const HandoverMatter& matter = sheet.matters.front();
    CHECK(matter.unit == u"区财政局");
    CHECK(matter.since == day("2022-05-10"));
    CHECK(matter.papers == QStringList{u"珠改创转〔2022〕1号"_s});
    CHECK(matter.promised == QStringList{u"还款计划：2022-07-15前付20.00万元"_s,
                                         u"还款计划：2022-12-15前付30.00万元"_s,
                                         u"处理意见（2022-05-13）：分两期付清"_s});
    REQUIRE(matter.next);
    CHECK(matter.next->on == day("2022-07-15"));
    CHECK(matter.next->what == u"分期付款");
    CHECK(matter.former == u"原局长01，2020年调离\n区商务局原局长01承诺，区财政局局长02承接"_s);
    const HandoverSheet paper = sheetOf(sheet, maker.desk().programme);
    REQUIRE(paper.rows.size() == 1);
    CHECK(paper.rows.front().size() == static_cast<qsizetype>(paper.columns.size()));
    CHECK(paper.below.size() == 3);
}

TEST_CASE("an officer's sheet has what he sent out last, until it was handed over", "[handover]")
{
    DeskMaker maker;
    const auto his = maker.registered(); // by 经办人01
    maker.act("annotate", his, "2022-05-06", {{u"text"_s, u"来电"_s}}, u"经办人02"_s);
    CHECK(numbersIn(ofPerson(maker, u"经办人01"_s)) == QStringList{his.text()});
    CHECK(numbersIn(ofPerson(maker, u"经办人02"_s)).isEmpty());

    const Handover sheet = ofPerson(maker, u"经办人01"_s, u"经办人02"_s);
    const QString path = maker.file(u"交接.xlsx"_s);
    must(recordHandover(maker.desk(), maker.on("2022-06-20"), sheet, "签字稿", path));
    CHECK(QFile::exists(path));
    CHECK(numbersIn(ofPerson(maker, u"经办人01"_s)).isEmpty());
    CHECK(numbersIn(ofPerson(maker, u"经办人02"_s)) == QStringList{his.text()});
    const auto events = must(maker.desk().record.eventsOfKind(kHandedOverWork));
    REQUIRE(events.size() == 1);
    CHECK(must(maker.desk().kept.bytes(events[0].payload[u"sha256"].toString().toLatin1())) ==
          QByteArray("签字稿"));
    CHECK(maker.isSound());
}

TEST_CASE("what a unit hands over to another of its people stays with the officer who has it",
          "[handover]")
{
    DeskMaker maker;
    const auto his = maker.registered(); // by 经办人01, of 区财政局
    const auto sheet = must(
        handoverOf(maker.desk(), {.unit = u"区财政局"_s, .to = u"接手人01"_s}, day("2022-06-20")));
    must(recordHandover(maker.desk(), maker.on("2022-06-20"), sheet, "签字稿",
                        maker.file(u"交接.xlsx"_s)));
    CHECK(numbersIn(ofPerson(maker, u"经办人01"_s)) == QStringList{his.text()});
    CHECK(maker.isSound());
}

TEST_CASE("a hand-over that leaves a case out is named, of a unit or of an officer, whatever came "
          "after it",
          "[handover]")
{
    DeskMaker maker;
    const auto first = maker.registered();
    const auto second = maker.registered();
    const auto sheet =
        GENERATE(true, false)
            ? ofPerson(maker, u"经办人01"_s, u"经办人02"_s)
            : must(handoverOf(maker.desk(), {.unit = u"区财政局"_s, .to = u"接手人01"_s},
                              day("2022-06-20")));
    REQUIRE(numbersIn(sheet) == QStringList{first.text(), second.text()});
    must(recordHandover(maker.desk(), maker.on("2022-06-20"), sheet, "签字稿",
                        maker.file(u"交接.xlsx"_s)));
    maker.dispatched(first, "2022-06-20");
    maker.registered(completeClue(), "2022-06-20");
    CHECK(maker.isSound());
    Forger forger(maker);
    forger.change({}, kHandedOverWork,
                  [&](Event& event) { event.payload[u"cases"] = QJsonArray{first.text()}; });
    CHECK(names(forger.found(), forger.forged()));
}

TEST_CASE("a sheet that cannot be written is not recorded", "[handover]")
{
    DeskMaker maker;
    maker.registered();
    const auto before = maker.head();
    const auto done =
        recordHandover(maker.desk(), maker.on("2022-06-20"),
                       ofPerson(maker, u"经办人01"_s, u"经办人02"_s), "x", u"/nowhere/a.pdf"_s);
    CHECK_FALSE(done.has_value());
    CHECK(maker.head() == before);
}

TEST_CASE("work is handed over to somebody else who is there, or not at all", "[handover]")
{
    DeskMaker maker;
    maker.registered();
    const auto before = maker.head();
    const auto refused = [&](const HandoverAsked& asked) {
        return refusalOf(handoverOf(maker.desk(), asked, day("2022-10-10")));
    };
    const QString person = u"经办人01"_s;
    CHECK(refused({.person = person, .to = u"经办人 ０１"_s}) == ErrorCode::HandoverToItself);
    CHECK(refused({.unit = u"区财政局"_s, .to = u"财政局"_s}) == ErrorCode::HandoverToItself);
    CHECK(refused({.unit = u"区财政局"_s, .to = u"竟成镇"_s}) ==
          ErrorCode::UnitEnded); // on 2022-09-30
    const QString path = maker.file(u"交接.pdf"_s);
    const auto toNobody = recordHandover(maker.desk(), maker.on("2022-06-20"),
                                         ofPerson(maker, person), "签字稿", path);
    CHECK(refusalOf(toNobody) == ErrorCode::FieldMissing);
    CHECK_FALSE(QFile::exists(path));
    CHECK(maker.head() == before);
}

TEST_CASE("work is handed over by and to whom the list knows that day, for acting on cases",
          "[handover]")
{
    PeopledOffice office; // all of the list since 2022-04-01; of each role one who has no other
    const auto before = office.maker.head();
    const auto refusal = [&](const HandoverAsked& asked, const char* on) {
        const auto sheet = handoverOf(office.maker.desk(), asked, day(on));
        REQUIRE_FALSE(sheet);
        return sheet.error();
    };
    const QString from = u"承办人01"_s;
    CHECK(refusal({.person = from, .to = u"全权人01"_s}, "2021-12-31") ==
          Error{ErrorCode::YearOutside, {u"2021-12-31"_s, u"2022"_s}});
    CHECK(refusal({.unit = u"区财政局"_s}, "2021-12-31").code == ErrorCode::YearOutside);
    CHECK(refusal({.person = from}, "2022-03-31") ==
          Error{ErrorCode::PersonNotYet, {from, u"2022-04-01"_s}});
    CHECK(refusal({.person = u"离岗人01"_s, .to = u"查阅人01"_s}, "2022-06-20") ==
          Error{ErrorCode::RoleMissing, {u"查阅人01"_s, u"act"_s, u"全权人01、承办人01"_s}});
    CHECK(refusal({.person = from, .to = u"离岗人01"_s}, "2022-06-20").code ==
          ErrorCode::PersonLeft);
    // Who left may be the very one whose work is handed over.
    CHECK(must(handoverOf(office.maker.desk(), {.person = u"离岗人01"_s, .to = from},
                          day("2022-06-20")))
              .to == from);
    CHECK(office.maker.head() == before);
}

TEST_CASE("a sheet on which a case stands that went on since is not recorded", "[handover]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const Handover sheet = ofPerson(maker, u"经办人01"_s, u"经办人02"_s);
    maker.act("decline", number, "2022-06-20",
              {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"不属于范围"_s}});
    const auto before = maker.head();
    const QString path = maker.file(u"交接.pdf"_s);
    const auto done = recordHandover(maker.desk(), maker.on("2022-06-20"), sheet, "签字稿", path);
    REQUIRE_FALSE(done);
    CHECK(done.error() == Error{ErrorCode::StaleCopy, {number.text()}});
    CHECK_FALSE(QFile::exists(path));
    CHECK(maker.head() == before);
}

TEST_CASE("who is shielded is masked on the sheet too", "[handover]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.shielding = Shielding::Anonymous;
    clue.formerOfficials = clue.entity + u"的原分管领导"_s;
    maker.registered(clue);
    const Handover sheet = ofUnit(maker, u"区财政局");
    REQUIRE(sheet.matters.size() == 1);
    CHECK_FALSE(sheet.matters[0].entity.contains(clue.entity));
    CHECK_FALSE(sheet.matters[0].former.contains(clue.entity));
}
