// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/decide.h"
#include "core/office/dispatching.h"
#include "core/office/importing.h"
#include "core/office/months/reporting_rules.h"
#include "core/office/months/reports.h"
#include "core/office/months/submissions.h"
#include "core/office/papers/missing_notice.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/paper_wording.h"
#include "core/office/registration.h"
#include "core/office/rules/calendar_change.h"
#include "core/office/rules/directory_edits.h"
#include "core/office/rules/rules.h"
#include "core/office/rules/succession.h"
#include "tests/core/office/desk_maker.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

NewEvent note(const CaseNumber& number, const Acting& acting)
{
    return {u"annotate"_s, number, acting, {}, {{u"text"_s, u"已电话联系"_s}}};
}

// A use case that writes, tried by `acting`; why it refused.
struct Writing {
    const char* name;
    std::function<std::optional<ErrorCode>(DeskMaker&, const CaseNumber&, const Acting&)> by;
};

template <class T>
std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

std::optional<ErrorCode> codeOf(const std::vector<ActResult>& results)
{
    return results.front().error ? std::optional(results.front().error->code) : std::nullopt;
}

const std::vector<Writing> kEveryWriting{
    {"register",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         const ClueContent clue = completeClue();
         return codeOf(registerClues(at.desk(), acting, std::span(&clue, 1)));
     }},
    {"act",
     [](DeskMaker& at, const CaseNumber& number, const Acting& acting) {
         return codeOf(act(at.desk(), *actNamed(u"annotate"_s), acting, std::span(&number, 1),
                           {{u"text"_s, u"已电话联系"_s}}));
     }},
    {"import",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         KnownClues known;
         return codeOf(importWorkbook(at.desk(), acting,
                                      {.path = at.file(u"无.xlsx"_s), .reader = {}}, known));
     }},
    {"freeze",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         return codeOf(freezeMonth(at.desk(), acting, u"2022-05"_s));
     }},
    {"notices",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         Acting late = acting; // when there is something to urge
         late.on = std::max(late.on, day("2022-07-25"));
         return codeOf(printMissingReportNotices(at.desk(), late));
     }},
    {"first number",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         return codeOf(setFirstNumber(at.desk(), acting, u"reminder"_s, 2022, 20));
     }},
    {"text",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         return codeOf(setPaperText(at.desk(), acting, u"reminder"_s, {}, {}));
     }},
    {"reporting",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         return codeOf(
             setReporting(at.desk(), acting, u"2022-06"_s, at.desk().programme.reporting));
     }},
    {"submitted",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         return codeOf(recordSubmission(at.desk(), acting, u"新厂街道"_s, u"2022-06"_s, false));
     }},
    {"calendar",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         return codeOf(adoptCalendar(at.desk(), acting, at.desk().calendar));
     }},
    {"office",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         return codeOf(setOfficeDetails(at.desk(), acting, {u"联系人01"_s, {}, {}}));
     }},
    {"rules",
     [](DeskMaker& at, const CaseNumber&, const Acting& acting) {
         return codeOf(adoptRules(at.desk(), acting, at.desk().programme.routing, u"说明"_s,
                                  at.desk().rules.version()));
     }},
    {"hand-over",
     [](DeskMaker& at, const CaseNumber& number, const Acting& acting) {
         const HandOver handed{number, UnitId(u"dept-finance"_s)};
         return codeOf(handOver(at.desk(), acting, std::span(&handed, 1)));
     }},
};

} // namespace

TEST_CASE("nobody writes without a name, nor for a day to come", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    const auto head = at.head();
    const std::size_t which = GENERATE(range(std::size_t{0}, kEveryWriting.size()));
    const Writing& writing = kEveryWriting[which];
    INFO(writing.name);
    Acting nobody = at.on("2022-06-20");
    nobody.operatorName = u"　 "_s;
    CHECK(writing.by(at, number, nobody) == ErrorCode::OperatorMissing);
    CHECK(writing.by(at, number, at.on("2022-12-02")) == ErrorCode::DateInFuture);
    CHECK(at.head() == head);
}

TEST_CASE("only the first event of each case bears the command id, and it acts once", "[office]")
{
    DeskMaker at;
    const CaseNumber one = at.registered();
    const CaseNumber other = at.registered();
    const Acting acting = at.on("2022-06-20", u"click-1"_s);
    const auto twice = [&](const Desk&) -> Result<Decision> {
        return Decision{{note(one, acting), note(one, acting), note(other, acting)}};
    };
    const Recorded recorded = must(decide(at.desk(), acting, {}, twice));
    REQUIRE(recorded.events.size() == 3);
    CHECK(recorded.events[0].commandId == u"click-1"_s);
    CHECK(recorded.events[1].commandId.isEmpty());
    CHECK(recorded.events[2].commandId == u"click-1"_s);
    const auto head = at.head();
    CHECK(must(decide(at.desk(), acting, {}, twice)).before());
    CHECK(at.head() == head);
}

TEST_CASE("a decision is made on the desk as it is inside the lock", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    at.desk().renew = [&]() -> Outcome {
        at.desk().today = day("2022-12-02"); // midnight has passed
        return {};
    };
    const Acting acting = at.on("2022-12-02");
    QDate seen;
    must(decide(at.desk(), acting, number, [&](const Desk& fresh) -> Result<Decision> {
        seen = fresh.today;
        return Decision{{note(number, acting)}};
    }));
    CHECK(seen == day("2022-12-02"));
}

TEST_CASE("what is refused before it is kept leaves neither event nor number nor file", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    const auto head = at.head();
    const Acting acting = at.on("2022-06-20");
    const auto decision = [&](const Desk& fresh) -> Result<Decision> {
        auto paper = PaperNumbers(fresh, acting.on).give(number, {u"reminder"_s, {}});
        return Decision{{note(number, acting)}, {must(std::move(paper))}, {"file"}};
    };
    const auto refused = decide(at.desk(), acting, {}, decision, [](const Recorded& recorded) {
        CHECK(recorded.papers.size() == 1);
        return Outcome(refuse(ErrorCode::FileUnwritable, {u"letter.pdf"_s, u"full"_s}));
    });
    CHECK(refusalOf(refused) == ErrorCode::FileUnwritable);
    CHECK(at.head() == head);
    CHECK(must(at.desk().papers.papersOf(2022)).empty());
    CHECK(must(at.desk().papers.nextNumber(u"reminder"_s, 2022)) == 1);
}

TEST_CASE("a command id that was used for something else is refused, not taken as done", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    const Acting acting = at.on("2022-06-20", u"X1"_s);
    const auto acted = [&](const char16_t* id, const ActValues& values) {
        return act(at.desk(), *actNamed(QString::fromUtf16(id)), acting, std::span(&number, 1),
                   values)
            .front();
    };
    REQUIRE(acted(u"annotate", {{u"text"_s, u"一"_s}}).ok());
    const auto head = at.head();
    CHECK(acted(u"annotate", {{u"text"_s, u"一"_s}}).ok());
    const auto other = acted(u"decline", {});
    REQUIRE(other.error);
    CHECK(other.error->code == ErrorCode::CommandReused);
    CHECK(at.head() == head);
}

TEST_CASE("a repeated dispatch answers the letters that it sent", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    const Acting acting = at.on("2022-06-20", u"D1"_s);
    const auto sent = dispatchCase(at.desk(), acting, number, {});
    REQUIRE(sent.letters.size() == 2); // the unit's and the copy of 区工信局
    const auto again = dispatchCase(at.desk(), acting, number, {});
    CHECK(again.result.ok());
    REQUIRE(again.letters.size() == 2);
    CHECK(again.letters[0].numberText == sent.letters[0].numberText);
    CHECK(again.letters[1].numberText == sent.letters[1].numberText);
}

TEST_CASE("a month is not frozen on a day before its last one", "[office]")
{
    DeskMaker at;
    (void)at.registered();
    const auto head = at.head();
    CHECK(refusalOf(freezeMonth(at.desk(), at.on("2022-05-19"), u"2022-05"_s)) ==
          ErrorCode::DateInFuture);
    CHECK(at.head() == head);
    must(freezeMonth(at.desk(), at.on("2022-05-20"), u"2022-05"_s));
}
