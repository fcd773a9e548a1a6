// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_maker.h"

#include <QCryptographicHash>

using namespace jiuzhang;

namespace {

QString q(const char16_t* text)
{
    return QString::fromUtf16(text);
}

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

TEST_CASE("an issued paper is kept with its bytes and their sum", "[store]")
{
    LedgerMaker ledger;
    auto& papers = ledger.file().papers();
    const QByteArray bytes("%PDF-1.7\0\xff\n", 11);
    must(ledger.record().atomically(
        [&] { return papers.freeze(paper(u"referral-letter", 2022, 1), bytes); }));
    ledger.reopen();
    auto& kept = ledger.file().papers();
    CHECK(must(kept.bytes(q(u"referral-letter〔2022〕1号"))) == bytes);
    CHECK(refusalOf(kept.bytes(q(u"referral-letter〔2022〕2号"))) == ErrorCode::KindUnknown);
    const auto list = must(kept.papersOf(CaseNumber(q(u"2022-0001"))));
    REQUIRE(list.size() == 1);
    CHECK(list[0].numberText == q(u"referral-letter〔2022〕1号"));
    CHECK(list[0].addressee == q(u"区教育体育局"));
    CHECK(list[0].issuedOn == QDate(2022, 6, 1));
    CHECK(list[0].fields == QJsonObject{{q(u"title"), q(u"转办函")}});
    CHECK(list[0].sha256 == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CHECK(must(kept.papersOf(CaseNumber(q(u"2022-0002")))).empty());
}

TEST_CASE("papers are numbered per kind and year, without gaps", "[store]")
{
    LedgerMaker ledger;
    auto& papers = ledger.file().papers();
    const auto issue = [&](const char16_t* kind, int year, bool refused = false) {
        int number = 0;
        const auto done = ledger.record().atomically([&]() -> Outcome {
            number = must(papers.nextNumber(q(kind), year));
            must(papers.freeze(paper(kind, year, number), "%PDF"));
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

TEST_CASE("a number is spent once, and only inside a unit of work", "[store]")
{
    LedgerMaker ledger;
    auto& papers = ledger.file().papers();
    const auto one = paper(u"referral-letter", 2022, 1);
    CHECK(refusalOf(papers.freeze(one, "%PDF")) == ErrorCode::StorageFailed);
    must(ledger.record().atomically([&] { return papers.freeze(one, "%PDF"); }));
    CHECK_FALSE(
        ledger.record().atomically([&] { return papers.freeze(one, "%PDF other"); }).has_value());
    CHECK(must(papers.bytes(one.numberText)) == "%PDF");
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
