// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_maker.h"

#include <QCryptographicHash>

using namespace jiuzhang;

namespace {

IssuedPaper paper(const char16_t* kind, int year, int number)
{
    return {.kind = q(kind),
            .year = year,
            .number = number,
            .numberText = q(u"%1〔%2〕%3号").arg(q(kind)).arg(year).arg(number),
            .subject = CaseNumber(q(u"2022-0001")),
            .addressee = q(u"区教育体育局"),
            .issuedOn = QDate(year, 6, 1),
            .fields = {{q(u"title"), q(u"转办函")}}};
}

} // namespace

TEST_CASE("an issued paper is an event, its bytes kept under the SHA-256 that it names", "[store]")
{
    LedgerMaker ledger;
    const auto number = ledger.enter(someClue(), QDate(2022, 5, 10));
    const QByteArray bytes("%PDF-1.7\0\xff\n", 11);
    ledger.issue(paper(u"referral-letter", 2022, 1), bytes);
    ledger.reopen();
    auto& kept = ledger.file().papers();
    CHECK(must(kept.bytes(q(u"referral-letter〔2022〕1号"))) == bytes);
    CHECK(refusalOf(kept.bytes(q(u"referral-letter〔2022〕2号"))) == ErrorCode::PaperUnknown);
    for (const auto& list : {must(kept.papersOf(number)), must(kept.papersOf(2022))}) {
        REQUIRE(list.size() == 1);
        CHECK(list[0].kind == q(u"referral-letter"));
        CHECK(list[0].year == 2022);
        CHECK(list[0].number == 1);
        CHECK(list[0].numberText == q(u"referral-letter〔2022〕1号"));
        CHECK(list[0].subject == number);
        CHECK(list[0].addressee == q(u"区教育体育局"));
        CHECK(list[0].issuedOn == QDate(2022, 6, 1));
        CHECK(list[0].fields == QJsonObject{{q(u"title"), q(u"转办函")}});
        CHECK(list[0].sha256 ==
              QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    CHECK(must(kept.papersOf(CaseNumber(q(u"2022-0002")))).empty());
    CHECK(must(kept.papersOf(2023)).empty());
}

TEST_CASE("a paper changes nothing about its case, and its day orders no act", "[store]")
{
    LedgerMaker ledger;
    const auto number = ledger.enter(someClue(), QDate(2022, 5, 10));
    const auto before = ledger.load(number);
    auto late = paper(u"referral-letter", 2022, 1);
    auto early = paper(u"referral-letter", 2022, 2);
    early.issuedOn = QDate(2022, 5, 1); // before the case was registered
    ledger.issue(late, "%PDF late");
    ledger.issue(early, "%PDF early");
    CHECK(ledger.load(number) == before);
    CHECK(ledger.numbers({.asOf = QDate(2022, 5, 5)}).empty());
    CHECK(ledger.numbers({.asOf = QDate(2022, 5, 20)}).size() == 1);
    ledger.act(number, q(u"annotate"), QDate(2022, 5, 11), {{q(u"text"), q(u"已电话联系")}});
    CHECK(ledger.load(number).lastActOn == QDate(2022, 5, 11));
    must(ledger.file().care().rebuild({}));
    CHECK(ledger.verify().ok());
    CHECK(must(ledger.file().papers().papersOf(number)).size() == 2);
}

TEST_CASE("a paper of a case that was never registered is refused", "[store]")
{
    LedgerMaker ledger;
    const auto one = paper(u"referral-letter", 2022, 1);
    const auto done = ledger.record().atomically([&] {
        return ledger.record()
            .append({kIssuePaper,
                     one.subject,
                     {.operatorName = q(u"经办01"), .on = one.issuedOn},
                     {},
                     payloadOf(one)})
            .map([](const Event&) {});
    });
    CHECK(refusalOf(done) == ErrorCode::CaseUnknown);
    CHECK(must(ledger.record().head()).seq == 0);
}

TEST_CASE("papers are numbered per kind and year, without gaps", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), QDate(2022, 5, 10));
    auto& papers = ledger.file().papers();
    const auto issue = [&](const char16_t* kind, int year, bool refused = false) {
        int number = 0;
        const auto done = ledger.record().atomically([&]() -> Outcome {
            number = must(papers.nextNumber(q(kind), year));
            ledger.issue(paper(kind, year, number), "%PDF");
            if (refused)
                return refuse(ErrorCode::PaperFailed, {q(u"printer")});
            return {};
        });
        CHECK(done.has_value() != refused);
        return number;
    };
    CHECK(issue(u"referral-letter", 2022) == 1);
    CHECK(issue(u"referral-letter", 2022) == 2);
    CHECK(issue(u"copy-letter", 2022) == 1);
    CHECK(issue(u"referral-letter", 2023) == 1);
    CHECK(issue(u"referral-letter", 2022, true) == 3);
    CHECK(issue(u"referral-letter", 2022) == 3);
}

TEST_CASE("a number is spent once", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), QDate(2022, 5, 10));
    const auto one = paper(u"referral-letter", 2022, 1);
    ledger.issue(one, "%PDF");
    const auto again = GENERATE_COPY(values<QJsonObject>({
        payloadOf(one),
        [&] {
            auto payload = payloadOf(one);
            payload[u"number"] = 2; // the same text
            return payload;
        }(),
        [&] {
            auto payload = payloadOf(one);
            payload[u"numberText"] = q(u"另一号"); // the same number
            return payload;
        }(),
    }));
    const auto done = ledger.record().atomically([&] {
        return ledger.record()
            .append({kIssuePaper,
                     one.subject,
                     {.operatorName = q(u"经办01"), .on = one.issuedOn},
                     {},
                     again})
            .map([](const Event&) {});
    });
    CHECK(refusalOf(done) == ErrorCode::StorageFailed);
    CHECK(must(ledger.record().head()).seq == 2);
    CHECK(must(ledger.file().papers().bytes(one.numberText)) == "%PDF");
}

TEST_CASE("drafts are saved half filled, changed and thrown away", "[store]")
{
    LedgerMaker ledger;
    auto& drafts = ledger.file().drafts();
    CHECK(must(drafts.drafts()).empty());
    const auto first = must(drafts.save({}, {}));
    const auto second = must(drafts.save({}, {{q(u"entity"), q(u"某公司")}}));
    CHECK(first != second);
    CHECK(must(drafts.save(second, {{q(u"entity"), q(u"某瓷业公司")}})) == second);

    ledger.reopen();
    auto& kept = ledger.file().drafts();
    auto list = must(kept.drafts());
    REQUIRE(list.size() == 2);
    CHECK(list[0].id == second); // newest first
    CHECK(list[0].form == QJsonObject{{q(u"entity"), q(u"某瓷业公司")}});
    CHECK(list[1].form.isEmpty());

    must(kept.discard(second));
    must(kept.discard(second));
    CHECK(must(kept.drafts()).size() == 1);
    CHECK(must(kept.save({}, {})) > second);      // its number is never another's
    CHECK(must(ledger.record().head()).seq == 0); // drafts are no part of the record
}

TEST_CASE("a draft discarded in another window is not lost when it is saved here", "[store]")
{
    LedgerMaker ledger;
    auto& drafts = ledger.file().drafts();
    const auto id = must(drafts.save({}, {}));
    must(drafts.discard(id));
    CHECK(must(drafts.save(id, {{q(u"claim"), q(u"付款")}})) == id);
    CHECK(must(drafts.drafts()).size() == 1);
}

TEST_CASE("a draft that was changed, lost or added past the program is told, and the record stands",
          "[store]")
{
    struct Row {
        const char* sql;
        const char16_t* told;
    };
    const auto row = GENERATE(values<Row>({
        {"UPDATE draft SET form = '{\"claim\":\"别的\"}' WHERE id = 2", u"draft 2 changed"},
        {"UPDATE draft SET saved_at = '2022-05-10T08:00:00.000' WHERE id = 2", u"draft 2 changed"},
        {"UPDATE draft_digest SET sha256 = 'x' WHERE draft = 1", u"draft 1 changed"},
        {"DELETE FROM draft WHERE id = 1", u"draft 1 lost"},
        {"INSERT INTO draft (saved_at, form) VALUES ('', '{}')", u"draft 3 added"},
    }));
    CAPTURE(row.sql);
    LedgerMaker ledger;
    must(ledger.file().drafts().save({}, {{q(u"claim"), q(u"付款")}}));
    const auto id = must(ledger.file().drafts().save({}, {}));
    must(ledger.file().drafts().save(id, {{q(u"claim"), q(u"尽快付款")}}));
    REQUIRE(ledger.verify().ok());
    ledger.tamper(row.sql);
    const auto found = ledger.verify();
    REQUIRE(found.problems.size() == 1);
    const auto& problem = found.problems.front();
    CHECK(problem.kind == u"draft");
    CHECK(problem.where + u' ' + problem.detail == QStringView(row.told));
    CHECK(found.recordStands());
}
