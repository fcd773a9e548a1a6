// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"
#include "core/casework/case_course.h"
#include "core/store/record_store.h"
#include "tests/core/store/ledger_maker.h"

using namespace jiuzhang;

namespace {

const QDate kDay(2022, 5, 10);

CaseNumber numbered(const char* text)
{
    return CaseNumber(QString::fromLatin1(text));
}

Outcome someRefusal()
{
    return refuse(ErrorCode::FieldMissing, {QStringLiteral("claim")});
}

NewEvent note(const CaseNumber& number, const QString& commandId = {})
{
    return NewEvent{
        .kind = QStringLiteral("annotate"),
        .subject = number,
        .acting = {.operatorName = QStringLiteral("经办01"), .on = kDay, .commandId = commandId},
        .payload = {{QStringLiteral("text"), QStringLiteral("已电话联系")}}};
}

} // namespace

TEST_CASE("an event is numbered, dated, chained and read back as it was stored", "[store]")
{
    LedgerMaker ledger;
    const auto number = ledger.enter(someClue(), kDay);
    NewEvent event = note(number, QStringLiteral("click-1"));
    event.acting.onBehalfOf = QStringLiteral("负责人01");
    event.reason = QStringLiteral("补充情况");
    const auto before = QDateTime::currentDateTimeUtc();
    std::optional<Event> stored;
    must(ledger.record().atomically([&]() -> Outcome {
        stored = must(ledger.record().append(event));
        return {};
    }));

    const auto events = must(ledger.record().events(number));
    REQUIRE(events.size() == 2);
    CHECK(events[0].seq == 1);
    CHECK(events[0].previousHash == QByteArray(64, '0'));
    CHECK(events[1] == *stored);
    CHECK(events[1].seq == 2);
    CHECK(events[1].previousHash == events[0].hash);
    CHECK(events[1].hash == hashOf(hashedText(events[1], canonicalJson(events[1].payload))));
    CHECK(events[1].happenedOn == kDay);
    CHECK(events[1].enteredAt >= before);
    CHECK(events[1].enteredAt.timeSpec() == Qt::UTC);
    CHECK(events[1].onBehalfOf == QStringLiteral("负责人01"));
    CHECK(events[1].reason == QStringLiteral("补充情况"));
    CHECK(events[1].payload == event.payload);
    CHECK(events[1].commandId == QStringLiteral("click-1"));
    CHECK(must(ledger.record().head()).seq == 2);
    CHECK(must(ledger.record().head()).hash == events[1].hash);
}

TEST_CASE("a case is kept with everything its events say", "[store]")
{
    LedgerMaker ledger;
    ClueContent clue = someClue();
    clue.phone = QStringLiteral("0798-8220000");
    clue.basisDate = PartialDate::of(2014, 7);
    clue.disputed = Money::fromFen(1);
    const auto number = ledger.enter(clue, kDay);
    CHECK(ledger.load(number).clue == clue);
    ledger.reopen();
    const auto kept = ledger.load(number);
    CHECK(kept.clue == clue);
    CHECK(kept == folded(must(ledger.record().events(number))));
}

TEST_CASE("refused work leaves the record as it was", "[store]")
{
    LedgerMaker ledger;
    const auto number = ledger.enter(someClue(), kDay);
    const auto before = must(ledger.record().head());

    const auto refused = ledger.record().atomically([&]() -> Outcome {
        must(ledger.record().append(note(number)));
        must(ledger.record().append(registering(numbered("2022-0002"), someClue(), kDay)));
        return someRefusal();
    });
    CHECK(refusalOf(refused) == ErrorCode::FieldMissing);
    CHECK(must(ledger.record().head()).seq == before.seq);
    CHECK(must(ledger.record().head()).hash == before.hash);
    CHECK(refusalOf(ledger.record().load(numbered("2022-0002"))) == ErrorCode::CaseUnknown);
    CHECK(ledger.verify().ok());
}

TEST_CASE("work inside work is undone alone and kept only with the whole", "[store]")
{
    LedgerMaker ledger;
    auto& record = ledger.record();
    const auto registerOne = [&](const char* number) {
        return [&record, number]() -> Outcome {
            must(record.append(registering(numbered(number), someClue(), kDay)));
            return {};
        };
    };
    SECTION("a refused row of an import is left out, the others stay")
    {
        must(record.atomically([&]() -> Outcome {
            must(record.atomically(registerOne("2022-0001")));
            const auto refused = record.atomically([&]() -> Outcome {
                must(record.append(registering(numbered("2022-0002"), someClue(), kDay)));
                return someRefusal();
            });
            CHECK_FALSE(refused.has_value());
            return record.atomically(registerOne("2022-0002"));
        }));
        CHECK(must(record.head()).seq == 2);
        CHECK(ledger.numbers({}) ==
              std::vector{QStringLiteral("2022-0001"), QStringLiteral("2022-0002")});
    }
    SECTION("when the whole is refused, nothing of the inner work stays")
    {
        CHECK_FALSE(record
                        .atomically([&]() -> Outcome {
                            must(record.atomically(registerOne("2022-0001")));
                            return someRefusal();
                        })
                        .has_value());
        CHECK(must(record.head()).seq == 0);
    }
    CHECK(ledger.verify().ok());
}

TEST_CASE("nothing is appended outside a unit of work", "[store]")
{
    LedgerMaker ledger;
    const auto event = registering(numbered("2022-0001"), someClue(), kDay);
    CHECK(refusalOf(ledger.record().append(event)) == ErrorCode::StorageFailed);
    CHECK(must(ledger.record().head()).seq == 0);
}

TEST_CASE("an act that the case's state does not allow is not recorded", "[store]")
{
    LedgerMaker ledger;
    const auto number = ledger.enter(someClue(), kDay);
    NewEvent event = note(number);
    event.kind = QStringLiteral("sign-for");
    const auto done = ledger.record().atomically(
        [&] { return ledger.record().append(event).map([](const Event&) {}); });
    CHECK(refusalOf(done) == ErrorCode::ChainBroken);
    CHECK(must(ledger.record().head()).seq == 1);
}

TEST_CASE("an event without a day is not recorded", "[store]")
{
    LedgerMaker ledger;
    const auto done = ledger.record().atomically([&] {
        return ledger.record()
            .append(registering(numbered("2022-0001"), someClue(), QDate()))
            .map([](const Event&) {});
    });
    CHECK(refusalOf(done) == ErrorCode::StorageFailed);
}

TEST_CASE("a full disk refuses the act and leaves the record as it was", "[store]")
{
    LedgerMaker ledger;
    const auto number = ledger.enter(someClue(), kDay);
    const auto before = must(ledger.record().head());
    const auto connection = must(Connection::open(ledger.path(), Connection::Access::Writing));
    must(connection->script("PRAGMA max_page_count = 1")); // no page more than there are now
    RecordStore record(*connection);
    NewEvent event = note(number);
    event.payload[QStringLiteral("text")] = QString(100'000, u'长');
    const auto append = [&] { return record.append(event).map([](const Event&) {}); };
    CHECK(refusalOf(record.atomically(append)) == ErrorCode::StorageFull);
    CHECK(must(record.head()).seq == before.seq);

    // Work that goes on after the refusal: SQLite may have undone all of it, and then nothing
    // more of it may be written.
    const auto done = record.atomically([&]() -> Outcome {
        CHECK(refusalOf(record.atomically(append)) == ErrorCode::StorageFull);
        return record.append(note(number)).map([](const Event&) {});
    });
    CHECK(must(record.head()).seq == before.seq + (done ? 1 : 0));
    CHECK(ledger.verify().ok());
}

TEST_CASE("a command acts once on each case", "[store]")
{
    LedgerMaker ledger;
    auto& record = ledger.record();
    const auto first = ledger.enter(someClue(), kDay);
    const auto second = ledger.enter(someClue(), kDay);
    const auto command = QStringLiteral("click-7");
    const auto append = [&](const CaseNumber& number, const QString& commandId) {
        return record.atomically(
            [&] { return record.append(note(number, commandId)).map([](const Event&) {}); });
    };
    CHECK(must(record.eventsOfCommand(command, {})).empty());
    must(append(first, command));
    CHECK(must(record.eventsOfCommand(command, {})).size() == 1);
    CHECK(must(record.eventsOfCommand(command, first)).size() == 1);
    CHECK(must(record.eventsOfCommand(command, second)).empty());

    CHECK(refusalOf(append(first, command)) == ErrorCode::AlreadyDone);
    must(append(second, command)); // a bulk act: one command, several cases
    CHECK(must(record.head()).seq == 4);

    must(append(first, QString())); // without a command id there is no guard
    must(append(first, QString()));
    CHECK(must(record.eventsOfCommand(QString(), first)).empty());
}

TEST_CASE("case numbers have no gaps, year by year", "[store]")
{
    LedgerMaker ledger;
    CHECK(ledger.enter(someClue(), kDay).text() == QStringLiteral("2022-0001"));
    CHECK(ledger.enter(someClue(), QDate(2023, 2, 1)).text() == QStringLiteral("2023-0001"));
    CHECK_FALSE(ledger.record()
                    .atomically([&]() -> Outcome {
                        const auto number = must(ledger.record().nextNumbers(2022, 1)).front();
                        must(ledger.record().append(registering(number, someClue(), kDay)));
                        return someRefusal();
                    })
                    .has_value());
    CHECK(ledger.enter(someClue(), kDay).text() == QStringLiteral("2022-0002"));
}

TEST_CASE("the ten thousandth case of a year stands behind the one before it", "[store]")
{
    LedgerMaker ledger;
    must(ledger.record().atomically([&]() -> Outcome {
        must(ledger.record().append(registering(numbered("2022-9999"), someClue(), kDay)));
        return {};
    }));
    CHECK(ledger.enter(someClue(), kDay).text() == QStringLiteral("2022-10000"));
    CHECK(ledger.numbers({}) ==
          std::vector{QStringLiteral("2022-9999"), QStringLiteral("2022-10000")});
}

TEST_CASE("a case that was never registered is unknown, however it is spelt", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kDay);
    const auto* text = GENERATE(u"2022-0002", u"2022-1", u"20220001", u"", u"2022-0001 ",
                                u"2022-000１", u"1", u"2022--001", u"二〇二二-0001");
    const CaseNumber number(QString::fromUtf16(text));
    CHECK(refusalOf(ledger.record().load(number)) == ErrorCode::CaseUnknown);
    CHECK(refusalOf(ledger.record().events(number)) == ErrorCode::CaseUnknown);
    CHECK(refusalOf(ledger.record().atomically([&] {
              return ledger.record().append(note(number)).map([](const Event&) {});
          })) == ErrorCode::CaseUnknown);
    CHECK(must(ledger.record().head()).seq == 1);
}

TEST_CASE("the configuration in force is the newest of its kind", "[store]")
{
    LedgerMaker ledger;
    const auto kind = QStringLiteral("set-working-date");
    const auto set = [&](const QString& day) {
        must(ledger.record().atomically([&]() -> Outcome {
            must(ledger.record().append(
                NewEvent{.kind = kind,
                         .subject = {},
                         .acting = {.operatorName = QStringLiteral("经办01"), .on = kDay},
                         .payload = {{QStringLiteral("day"), day}}}));
            return {};
        }));
    };
    CHECK(must(ledger.record().configuration(kind)).isEmpty());
    set(QStringLiteral("2022-06-01"));
    set(QStringLiteral("2022-06-20"));
    CHECK(must(ledger.record().configuration(kind))[u"day"] == QStringLiteral("2022-06-20"));
    CHECK(must(ledger.record().configuration(QStringLiteral("adopt-calendar"))).isEmpty());
    const auto events = must(ledger.record().eventsOfKind(kind));
    REQUIRE(events.size() == 2);
    CHECK(events[0].payload[u"day"] == QStringLiteral("2022-06-01"));
}

TEST_CASE("an event with a text that could not be read back the same is refused", "[store]")
{
    struct Row {
        const char* place;
        void (*put)(NewEvent& event, const QString& bad);
    };
    const auto row = GENERATE(values<Row>({
        {"/operator", [](NewEvent& e, const QString& bad) { e.acting.operatorName = bad; }},
        {"/onBehalfOf", [](NewEvent& e, const QString& bad) { e.acting.onBehalfOf = bad; }},
        {"/commandId", [](NewEvent& e, const QString& bad) { e.acting.commandId = bad; }},
        {"/reason", [](NewEvent& e, const QString& bad) { e.reason = bad; }},
        {"/payload", [](NewEvent& e, const QString& bad) { e.payload[bad] = 1; }},
        {"/payload/list/1/a",
         [](NewEvent& e, const QString& bad) {
             e.payload[u"list"] = QJsonArray{1, QJsonObject{{QStringLiteral("a"), bad}}};
         }},
    }));
    const QChar character(GENERATE(0x0000, 0x0001, 0xD800, 0xFFFE, 0xFFFF));
    LedgerMaker ledger;
    const auto number = ledger.enter(someClue(), kDay);
    const auto head = must(ledger.record().head());
    NewEvent event{.kind = QStringLiteral("annotate"),
                   .subject = number,
                   .acting = {.operatorName = QStringLiteral("经办01"), .on = kDay},
                   .payload = {{QStringLiteral("text"), QStringLiteral("已联系\n\t一")}}};
    row.put(event, QStringLiteral("甲") + character);
    const auto done = ledger.record().atomically(
        [&] { return ledger.record().append(event).map([](const Event&) {}); });
    REQUIRE(refusalOf(done) == ErrorCode::CharacterRefused);
    CHECK(done.error().where == QString::fromLatin1(row.place));
    CHECK(done.error().details.last() == QStringLiteral("2"));
    CHECK(must(ledger.record().head()).hash == head.hash);
    CHECK(ledger.verify().ok());
}
