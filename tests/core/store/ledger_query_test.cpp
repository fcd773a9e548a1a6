// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_maker.h"

#include <QJsonArray>

using namespace jiuzhang;

namespace {

using Numbers = std::vector<QString>;
using Where = std::vector<std::pair<QString, QString>>;

Numbers listed(std::initializer_list<int> running)
{
    Numbers numbers;
    for (const int number : running)
        numbers.push_back(QStringLiteral("2022-%1").arg(number, 4, 10, QLatin1Char('0')));
    return numbers;
}

QJsonObject dispatchTo(const char16_t* lead, const char16_t* replyDue)
{
    return {{q(u"lead"), q(lead)},
            {q(u"copied"), QJsonArray{q(u"dept-commerce"), q(u"dept-industry")}},
            {q(u"letterNumber"), q(u"珠改创函〔2022〕1号")},
            {q(u"replyDue"), q(replyDue)}};
}

// Four cases: 1 handled by the education office and late in July, 2 just registered, 3 settled
// with part of the money paid, 4 declined.
struct FourCases : LedgerMaker {
    FourCases()
    {
        ClueContent clue = someClue();
        clue.total = Money::fromFen(300);
        const auto first = enter(clue, QDate(2022, 5, 10));
        clue.total = Money::fromFen(100);
        clue.category = CategoryId(q(u"contract-breach"));
        enter(clue, QDate(2022, 5, 12));
        clue.total.reset();
        const auto third = enter(clue, QDate(2022, 5, 11));
        clue.total = Money::fromFen(20);
        clue.locality.reset();
        const auto fourth = enter(clue, QDate(2022, 5, 13));

        act(first, q(u"dispatch"), QDate(2022, 6, 1), dispatchTo(u"dept-education", u"2022-06-23"));
        act(third, q(u"dispatch"), QDate(2022, 6, 2), dispatchTo(u"dept-housing", u"2022-06-24"));
        act(third, q(u"sign-for"), QDate(2022, 6, 6), {{q(u"by"), q(u"联系人01")}});
        act(third, q(u"fulfil"), QDate(2022, 6, 15),
            {{q(u"amountFen"), 50}, {q(u"voucher"), q(u"票1")}});
        act(third, q(u"settle"), QDate(2022, 6, 30),
            {{q(u"outcome"), q(u"partial")}, {q(u"evidence"), q(u"付款凭证")}});
        act(fourth, q(u"decline"), QDate(2022, 5, 20), {{q(u"reasonCode"), q(u"not-government")}});
    }
};

} // namespace

TEST_CASE("the ledger is listed in the order asked for", "[store]")
{
    FourCases ledger;
    struct Row {
        const char16_t* field;
        bool descending;
        Numbers expected;
    };
    const auto row = GENERATE(values<Row>({
        {u"number", false, listed({1, 2, 3, 4})},
        {u"number", true, listed({4, 3, 2, 1})},
        {u"registeredOn", false, listed({1, 3, 2, 4})},
        {u"totalFen", false, listed({4, 2, 1, 3})}, // as numbers; unknown last
        {u"totalFen", true, listed({1, 2, 4, 3})},
        {u"category", false, listed({2, 3, 4, 1})}, // of equal value by number
        {u"category", true, listed({1, 2, 3, 4})},
        {u"dueOn", false, listed({1, 2, 3, 4})}, // closed cases have no due day
        {u"late", true, listed({1, 2, 3, 4})},
    }));
    CAPTURE(q(row.field), row.descending);
    CHECK(ledger.numbers(
              {.sortBy = q(row.field), .descending = row.descending, .on = QDate(2022, 7, 1)}) ==
          row.expected);
}

TEST_CASE("names are listed by their sound, choices in their own order", "[store]")
{
    LedgerMaker ledger;
    ClueContent clue = someClue();
    const auto enter = [&](const QString& entity, const QString& person, const char16_t* category) {
        clue.entity = entity;
        clue.legalRepresentative = person;
        clue.category = CategoryId(q(category));
        ledger.enter(clue, QDate(2022, 5, 10));
    };
    enter(q(u"浙商窑业"), q(u"张某"), u"payment-arrears");
    enter(q(u"昌南窑业10号"), q(u"曾某"), u"contract-breach");
    enter(q(u"昌南窑业2号"), QString(), u"unkept-promise");
    enter(q(u"安泰窑业"), q(u"丁某"), u"payment-arrears");

    CHECK(ledger.numbers({.sortBy = q(u"entity")}) == listed({4, 3, 2, 1}));
    CHECK(ledger.numbers({.sortBy = q(u"entity"), .descending = true}) == listed({1, 2, 3, 4}));
    CHECK(ledger.numbers({.sortBy = q(u"legalRepresentative")}) == listed({4, 2, 1, 3}));
    CHECK(ledger.numbers({.sortBy = q(u"legalRepresentative"), .names = NameOrder::Strokes}) ==
          listed({4, 1, 2, 3})); // 2, 7 and 12 strokes, and nobody
    const QStringList choices{q(u"payment-arrears"), q(u"contract-breach")};
    CHECK(ledger.numbers({.sortBy = q(u"category"), .choicesInOrder = choices}) ==
          listed({1, 4, 2, 3})); // what the programme does not know comes last
    CHECK(
        ledger.numbers({.sortBy = q(u"category"), .descending = true, .choicesInOrder = choices}) ==
        listed({3, 2, 1, 4}));
}

TEST_CASE("the ledger is filtered by any field", "[store]")
{
    FourCases ledger;
    struct Row {
        Where where;
        Numbers expected;
    };
    const auto row = GENERATE(values<Row>({
        {{}, listed({1, 2, 3, 4})},
        {{{q(u"state"), q(u"registered")}}, listed({2})},
        {{{q(u"stage"), q(u"2")}}, listed({1})},
        {{{q(u"year"), q(u"2022")}}, listed({1, 2, 3, 4})},
        {{{q(u"year"), q(u"2023")}}, {}},
        {{{q(u"totalFen"), q(u"100")}}, listed({2})},
        {{{q(u"totalFen"), QString()}}, listed({3})},
        {{{q(u"locality"), QString()}}, listed({4})},
        {{{q(u"lead"), q(u"dept-education")}}, listed({1})},
        {{{q(u"lead"), QString()}}, listed({2, 4})},
        {{{q(u"copied"), q(u"dept-industry")}}, listed({1, 3})},
        {{{q(u"copied"), q(u"dept-indus")}}, {}},
        {{{q(u"assisting"), QString()}}, listed({1, 2, 3, 4})},
        {{{q(u"open"), q(u"true")}}, listed({1, 2})},
        {{{q(u"late"), q(u"true")}}, listed({1})},
        {{{q(u"late"), q(u"false")}}, listed({2, 3, 4})},
        {{{q(u"outcome"), q(u"partial")}}, listed({3})},
        {{{q(u"fulfilledFen"), q(u"50")}}, listed({3})},
        {{{q(u"category"), q(u"contract-breach")}, {q(u"open"), q(u"true")}}, listed({2})},
        {{{q(u"entity"), q(u"' OR 1=1 --")}}, {}},
    }));
    CHECK(ledger.numbers({.where = row.where, .on = QDate(2022, 7, 1)}) == row.expected);
}

TEST_CASE("of one field any value may hold, of several fields all must", "[store]")
{
    FourCases ledger;
    struct Row {
        Where where;
        Numbers expected;
    };
    const auto row = GENERATE(values<Row>({
        {{{q(u"state"), q(u"registered")}, {q(u"state"), q(u"settled")}}, listed({2, 3})},
        {{{q(u"number"), q(u"2022-0004")}, {q(u"number"), q(u"2022-0001")}}, listed({1, 4})},
        {{{q(u"number"), q(u"2022-0001")}, {q(u"number"), q(u"2022-9999")}}, listed({1})},
        {{{q(u"lead"), q(u"dept-housing")}, {q(u"lead"), QString()}}, listed({2, 3, 4})},
        {{{q(u"totalFen"), q(u"20")}, {q(u"totalFen"), QString()}}, listed({3, 4})},
        {{{q(u"copied"), q(u"dept-industry")}, {q(u"copied"), QString()}}, listed({1, 2, 3, 4})},
        {{{q(u"late"), q(u"true")}, {q(u"late"), q(u"false")}}, listed({1, 2, 3, 4})},
        {{{q(u"state"), q(u"registered")}, {q(u"open"), q(u"true")}, {q(u"state"), q(u"settled")}},
         listed({2})},
    }));
    CHECK(ledger.numbers({.where = row.where, .on = QDate(2022, 7, 1)}) == row.expected);
}

TEST_CASE("days and numbers are asked for by spans with either end open", "[store]")
{
    FourCases ledger; // registered on 05-10, 05-12, 05-11, 05-13; of 300, 100, no and 20 fen
    struct Row {
        const char16_t* field;
        const char16_t* value;
        Numbers expected;
    };
    const auto row = GENERATE(values<Row>({
        {u"registeredOn", u"2022-05-11", listed({3})},
        {u"registeredOn", u"2022-05-11..2022-05-12", listed({2, 3})},
        {u"registeredOn", u"..2022-05-11", listed({1, 3})},
        {u"registeredOn", u"2022-05-12..", listed({2, 4})},
        {u"registeredOn", u"2022年5月12日..", listed({2, 4})},
        {u"registeredOn", u"2021-01-01..2021-12-31", {}},
        {u"settledOn", u"2022-06-30..", listed({3})}, // who has no such day is not asked for
        {u"totalFen", u"100..", listed({1, 2})},
        {u"totalFen", u"..100", listed({2, 4})},
        {u"totalFen", u"21..299", listed({2})},
        {u"stage", u"2..4", listed({1, 3})},
    }));
    CAPTURE(q(row.field), q(row.value));
    CHECK(ledger.numbers({.where = {{q(row.field), q(row.value)}}}) == row.expected);
}

TEST_CASE("a day or an amount that cannot be read is refused with what the field takes", "[store]")
{
    FourCases ledger;
    struct Row {
        const char16_t* field;
        const char16_t* value;
    };
    const auto row = GENERATE(values<Row>({
        {u"registeredOn", u"June"},
        {u"registeredOn", u"2022-06"},
        {u"registeredOn", u".."},
        {u"registeredOn", u"2022-06-30..2022-06-01"},
        {u"registeredOn", u"2022-06-31.."},
        {u"disputedFen", u"10万"},
        {u"disputedFen", u"1.5.."},
        {u"disputedFen", u"200..100"},
        {u"act", u"dance"},
        {u"act", u"settle:June"},
        {u"act", u""},
    }));
    CAPTURE(q(row.field), q(row.value));
    const auto refused = ledger.query().rows({.where = {{q(row.field), q(row.value)}}});
    CHECK(refusalOf(refused) == ErrorCode::UnknownChoice);
    CHECK(refused.error().details.value(0) == q(row.field));
    CHECK(refused.error().details.value(1) == q(row.value));
    CHECK_FALSE(refused.error().details.value(2).isEmpty());
}

TEST_CASE("cases are found by an act that was done within a span", "[store]")
{
    FourCases ledger; // 1 and 3 dispatched on 06-01 and 06-02, 3 settled on 06-30
    const auto with = [&](const char16_t* act, std::optional<QDate> asOf = {}) {
        return ledger.numbers({.where = {{q(u"act"), q(act)}}, .asOf = asOf});
    };
    CHECK(with(u"dispatch") == listed({1, 3}));
    CHECK(with(u"dispatch:2022-06-02..2022-06-30") == listed({3}));
    CHECK(with(u"dispatch:..2022-06-01") == listed({1}));
    CHECK(with(u"settle:2022-06-30") == listed({3}));
    CHECK(with(u"settle:2022-05-21..2022-06-20").empty());
    CHECK(with(u"settle", QDate(2022, 6, 29)).empty()); // not yet on that day
    CHECK(with(u"dispatch", QDate(2022, 6, 1)) == listed({1}));
    CHECK(ledger.numbers({.where = {{q(u"act"), q(u"settle")}, {q(u"act"), q(u"decline")}}}) ==
          listed({3, 4}));
}

TEST_CASE("a thousand numbers are asked for at once", "[store]")
{
    FourCases ledger;
    Where where;
    for (int running = 2; running < 5000; ++running)
        where.emplace_back(q(u"number"),
                           QStringLiteral("2022-%1").arg(running, 4, 10, QLatin1Char('0')));
    CHECK(ledger.numbers({.where = where}) == listed({2, 3, 4}));
}

TEST_CASE("a case is late from the day after its due day", "[store]")
{
    FourCases ledger;
    const Where late{{q(u"late"), q(u"true")}};
    CHECK(ledger.numbers({.where = late, .on = QDate(2022, 6, 23)}).empty());
    CHECK(ledger.numbers({.where = late, .on = QDate(2022, 6, 24)}) == listed({1}));
    // Case 2 was never dispatched; its year ends.
    CHECK(ledger.numbers({.where = late, .on = QDate(2023, 1, 1)}) == listed({1, 2}));
}

TEST_CASE("what cannot be asked is refused", "[store]")
{
    FourCases ledger;
    const auto rows = [&](const LedgerQuestion& question) {
        return refusalOf(ledger.query().rows(question));
    };
    CHECK(rows({.where = {{q(u"mood"), q(u"good")}}}) == ErrorCode::FieldUnknown);
    CHECK(rows({.where = {{q(u"id"), q(u"1")}}}) == ErrorCode::FieldUnknown);
    CHECK(rows({.sortBy = q(u"number; DROP TABLE event")}) == ErrorCode::FieldUnknown);
    CHECK(rows({.where = {{q(u"open"), q(u"yes")}}}) == ErrorCode::UnknownChoice);
    CHECK(rows({.where = {{q(u"late"), q(u"true")}}}) == ErrorCode::FieldMissing); // on which day?
    CHECK(refusalOf(ledger.query().counts({}, q(u"mood"))) == ErrorCode::FieldUnknown);
}

TEST_CASE("cases are counted by the values of a field", "[store]")
{
    FourCases ledger;
    using Counts = std::map<QString, int>;
    const LedgerQuestion all{.on = QDate(2022, 7, 1)};
    CHECK(must(ledger.query().counts(all, q(u"state"))) == Counts{{q(u"declined"), 1},
                                                                  {q(u"dispatched"), 1},
                                                                  {q(u"registered"), 1},
                                                                  {q(u"settled"), 1}});
    CHECK(must(ledger.query().counts(all, q(u"lead"))) ==
          Counts{{QString(), 2}, {q(u"dept-education"), 1}, {q(u"dept-housing"), 1}});
    CHECK(must(ledger.query().counts(all, q(u"copied"))) ==
          Counts{{QString(), 2}, {q(u"dept-commerce"), 2}, {q(u"dept-industry"), 2}});
    CHECK(must(ledger.query().counts(all, q(u"late"))) ==
          Counts{{q(u"false"), 3}, {q(u"true"), 1}});
    const LedgerQuestion open{.where = {{q(u"open"), q(u"true")}}};
    CHECK(must(ledger.query().counts(open, q(u"category"))) ==
          Counts{{q(u"contract-breach"), 1}, {q(u"payment-arrears"), 1}});
}

TEST_CASE("every case is visited in the order of numbers until enough", "[store]")
{
    FourCases ledger;
    const auto asOf = GENERATE(std::optional<QDate>(), std::optional(QDate(2022, 6, 20)));
    Numbers seen;
    must(ledger.query().forEach(asOf, [&](const Case& subject) {
        seen.push_back(subject.number.text());
        return seen.size() < 3;
    }));
    CHECK(seen == listed({1, 2, 3}));
}

TEST_CASE("the ledger is asked as it stood at the end of a past day", "[store]")
{
    FourCases ledger;
    const auto openThen = [&](QDate day) {
        return ledger.numbers({.where = {{q(u"open"), q(u"true")}}, .on = day, .asOf = day});
    };
    CHECK(openThen(QDate(2022, 5, 9)).empty());
    CHECK(openThen(QDate(2022, 5, 11)) == listed({1, 3})); // 2 came a day later
    CHECK(openThen(QDate(2022, 5, 19)) == listed({1, 2, 3, 4}));
    CHECK(openThen(QDate(2022, 6, 29)) == listed({1, 2, 3}));
    CHECK(openThen(QDate(2022, 6, 30)) == listed({1, 2}));
    CHECK(ledger.numbers({.where = {{q(u"open"), q(u"true")}}}) == listed({1, 2})); // and now

    const LedgerQuestion then{.where = {{q(u"state"), q(u"handling")}}, .asOf = QDate(2022, 6, 14)};
    const auto rows = must(ledger.query().rows(then));
    const auto cases = must(ledger.query().cases(rows, then.asOf));
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].number.text() == q(u"2022-0003"));
    CHECK(cases[0].fulfilments.empty());
    CHECK(ledger.load(cases[0].number).fulfilments.size() == 1);
}

TEST_CASE("the past shows what is entered later for an earlier day", "[store]")
{
    FourCases ledger;
    const LedgerQuestion then{.find = q(u"迟来"), .asOf = QDate(2022, 6, 20)};
    CHECK(ledger.numbers(then).empty());
    ClueContent clue = someClue();
    clue.facts = q(u"迟来的线索");
    ledger.enter(clue, QDate(2022, 6, 20));
    CHECK(ledger.numbers(then) == listed({5}));
}

TEST_CASE("the past is right again after work that was undone", "[store]")
{
    FourCases ledger;
    const LedgerQuestion then{.asOf = QDate(2022, 5, 31)};
    CHECK_FALSE(ledger.record()
                    .atomically([&]() -> Outcome {
                        must(ledger.record().append(registering(CaseNumber(q(u"2022-0005")),
                                                                someClue(), QDate(2022, 5, 30))));
                        CHECK(ledger.numbers(then) == listed({1, 2, 3, 4, 5}));
                        return refuse(ErrorCode::Cancelled);
                    })
                    .has_value());
    CHECK(ledger.numbers(then) == listed({1, 2, 3, 4}));
}

TEST_CASE("rows of a vanished case are refused, not blank", "[store]")
{
    FourCases ledger;
    const std::int64_t row = 2022000099;
    CHECK(refusalOf(ledger.query().cases(std::span(&row, 1))) == ErrorCode::CaseUnknown);
}
