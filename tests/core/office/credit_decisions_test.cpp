// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about the rows of the list for the credit record (settled rules, Money).
#include "tests/core/figures/written_sheets.h"
#include "tests/core/office/debts.h"
#include "tests/core/office/forger.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;
using enum DebtListKind;

namespace {

const ActValues kAgreed{{u"approval"_s, u"approved"_s}, {u"reason"_s, u"两函未复"_s}};

// 区财政局 promised 800,000.00 yuan for 15 August, did not pay, and left two letters unanswered.
struct BrokenPromise : DebtDesk {
    CaseNumber number = handled(claim());

    BrokenPromise()
    {
        recognised(number, u"80000000"_s);
        planned(number, u"2025-08-15:80000000"_s);
        act("remind", number, "2025-08-18", {});
        act("supervise", number, "2025-08-20", {{u"dueOn"_s, u"2025-08-27"_s}});
    }
    [[nodiscard]] QJsonObject row(const char* on)
    {
        return list(Credit, on)[u"cases"][0].toObject();
    }
    void refuses(const CaseNumber& which, const char* on, ErrorCode code)
    {
        const auto before = head();
        const auto result = tryAct(*this, "decide-credit", which, on, kAgreed);
        REQUIRE(result.error);
        CHECK(result.error->code == code);
        CHECK(head() == before);
    }
};

} // namespace

TEST_CASE("a row for the credit record is a proposal until somebody decides, and says who did",
          "[debts]")
{
    BrokenPromise office;
    office.act("decide-credit", office.number, "2025-09-01", kAgreed, u"审批人01"_s);
    CHECK(office.row("2025-08-31")[u"decision"] == u"建议，待审批"_s);
    const QJsonObject row = office.row("2025-09-01");
    CHECK(row[u"decision"] == u"同意：两函未复"_s);
    CHECK(row[u"decidedBy"] == u"审批人01"_s);
    CHECK(row[u"decidedOn"] == u"2025-09-01"_s);
    office.act("decide-credit", office.number, "2025-09-02",
               {{u"approval"_s, u"不同意"_s}, {u"reason"_s, u"已承诺付款"_s}});
    CHECK(office.row("2025-09-02")[u"decision"] == u"不同意：已承诺付款"_s);

    const auto list = must(debtListOn(office.desk(), Credit, day("2025-09-01")));
    const QString path = office.file(u"信用.xlsx"_s);
    must(writeDebtList(office.desk(), list, path));
    const jiuzhang::test::WrittenSheets book(path);
    CHECK(book.under(book.names().front(), u"审批意见"_s, 4) == u"同意：两函未复"_s);
    CHECK(book.under(book.names().front(), u"审批人"_s, 4) == u"审批人01"_s);
    checkSound(office);
}

TEST_CASE("what was decided of one breach is no decision of the next", "[debts]")
{
    BrokenPromise office;
    office.act("decide-credit", office.number, "2025-09-01", kAgreed);
    office.act("plan", office.number, "2025-09-03",
               {{u"instalments"_s, u"2025-09-10:80000000"_s},
                {u"agreedBy"_s, u"双方"_s},
                {u"reason"_s, u"重新商定"_s}});
    CHECK(office.list(Credit, "2025-09-10")[u"cases"].toArray().isEmpty());
    CHECK(office.row("2025-09-11")[u"decision"] == u"建议，待审批"_s);
    office.act("decide-credit", office.number, "2025-09-11", kAgreed);
    CHECK(office.row("2025-09-11")[u"decision"] == u"同意：两函未复"_s);
}

TEST_CASE("of what is not on the list for the credit record nothing is decided", "[debts]")
{
    BrokenPromise office;
    const auto other = office.handled(DebtDesk::claim());
    const auto court = office.handled(DebtDesk::claim(u"court-district"_s));
    office.recognised(court, u"80000000"_s);
    office.planned(court, u"2025-08-15:80000000"_s);
    office.act("remind", court, "2025-08-18", {});
    office.act("supervise", court, "2025-08-20", {});
    office.refuses(office.number, "2025-08-27",
                   ErrorCode::CreditNotProposed); // has time until then
    office.refuses(other, "2025-09-01", ErrorCode::CreditNotProposed);
    office.refuses(court, "2025-09-01", ErrorCode::CreditNotProposed);
    office.act("fulfil", office.number, "2025-08-29",
               {{u"amountFen"_s, u"80000000"_s}, {u"voucher"_s, u"凭证01"_s}});
    office.refuses(office.number, "2025-08-29", ErrorCode::CreditNotProposed);
}

TEST_CASE("verify names a decision about what was not on the list", "[debts]")
{
    BrokenPromise office;
    office.act("decide-credit", office.number, "2025-09-01", kAgreed);
    Forger forger(office);
    forger.change(office.number, u"decide-credit"_s,
                  [](Event& event) { event.happenedOn = day("2025-08-27"); });
    const auto found = forger.found();
    REQUIRE(found.size() == 1);
    CHECK(found[0].where == u"event %1"_s.arg(forger.forged()));
}
