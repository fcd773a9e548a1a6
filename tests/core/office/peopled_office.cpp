// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/peopled_office.h"

#include "core/office/dispatching.h"
#include "core/office/rules/operators.h"

namespace jiuzhang::tests {

namespace {

const QString kAll = u"全权人01"_s;
const QString kLeft = u"离岗人01"_s;

QString holder(const RoleRow& row)
{
    return QString::fromUtf16(row.word) + u"人01"_s;
}

} // namespace

PeopledOffice::PeopledOffice()
{
    maker.dispatched(dispatched, "2022-06-10");
    recognised(maker, handling, "2022-05-21", u"100000"_s);
    maker.act("docket", docketed, "2022-06-01", {{u"docket"_s, u"第一批"_s}});
    maker.act("opine", opined, "2022-06-01", {{u"text"_s, u"支付"_s}, {u"author"_s, u"甲"_s}});
    maker.act("suspend", suspended, "2022-06-01",
              {{u"reason"_s, u"等待判决"_s}, {u"approver"_s, u"批准人01"_s}});
    for (int i = 0; i < 3; ++i)
        sendBack(thrice);
    sendBack(returned);
    maker.settled(settled);
    maker.settled(struck);
    maker.act("strike-off", struck, "2022-06-15",
              {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}, u"核查人09"_s);
    maker.act("merge", merged, "2022-06-01", {{u"root"_s, handling.text()}});
    breakPromise(defaulting);
    letter = must(maker.desk().papers.papersOf(dispatched)).front().numberText;
    list();
}

void PeopledOffice::breakPromise(const CaseNumber& number)
{
    recognised(maker, number, "2022-05-21", u"100000"_s);
    maker.act("plan", number, "2022-05-21",
              {{u"instalments"_s, u"2022-05-25:100000"_s}, {u"agreedBy"_s, u"双方"_s}});
    maker.act("remind", number, "2022-05-30", {});
    maker.act("supervise", number, "2022-06-06", {});
}

void PeopledOffice::sendBack(const CaseNumber& number)
{
    const DispatchChoice choice{.lead = UnitId(u"dept-finance"_s),
                                .copied = std::vector<UnitId>(),
                                .why = u"职责"_s,
                                .letterFacts = {{u"numberReason"_s, u"补录"_s}}};
    REQUIRE(dispatchCase(maker.desk(), maker.on("2022-06-01"), number, choice).result.ok());
    maker.act("return", number, "2022-06-01",
              {{u"reasonCode"_s, u"duties-transferred"_s},
               {u"basis"_s, u"职责已划转"_s},
               {u"suggestedUnit"_s, u"区住建局"_s}});
}

void PeopledOffice::list()
{
    Desk& desk = maker.desk();
    desk.renew = [this]() -> Outcome {
        maker.readRulesAgain();
        return {};
    };
    Acting acting = maker.on("2022-04-01");
    acting.operatorName = kAll;
    must(addPerson(desk, acting, kAll, kEveryRole, acting.on));
    for (const RoleRow& row : kRoles)
        must(addPerson(desk, acting, holder(row), {row.role}, acting.on));
    must(addPerson(desk, acting, kLeft, kEveryRole, acting.on));
    must(changePerson(desk, acting, kLeft, {.to = day("2022-05-01")}));
    maker.readRulesAgain();
    desk.renew = [] { return Outcome(); };
}

std::optional<Error> PeopledOffice::refusalOf(const std::function<Outcome(Desk&)>& work)
{
    std::optional<Error> refusal;
    const auto undone = maker.desk().record.atomically([&]() -> Outcome {
        const Outcome done = work(maker.desk());
        if (!done)
            refusal = done.error();
        return refuse(ErrorCode::Cancelled);
    });
    CHECK_FALSE(undone);
    return refusal;
}

void checkDoneBy(PeopledOffice& office, const Ids& may, const char* on, const OfficeWork& work)
{
    const auto codeFor = [&](const QString& name) -> QString {
        Acting acting = office.maker.on(on);
        acting.operatorName = name;
        const auto refusal = office.refusalOf([&](Desk& desk) { return work(desk, acting); });
        return refusal ? errorId(refusal->code) : u"done"_s;
    };
    CHECK(codeFor(kAll) == u"done"_s);
    for (const RoleRow& row : kRoles) {
        CAPTURE(row.id);
        const bool isAllowed = may.contains(QString::fromLatin1(row.id));
        CHECK(codeFor(holder(row)) == (isAllowed ? u"done"_s : u"role-missing"_s));
    }
    CHECK(codeFor(kStranger) == u"person-unknown"_s);
    CHECK(codeFor(u"经办人01"_s) == u"person-unknown"_s); // went while nobody was listed
    CHECK(codeFor(kLeft) == u"person-left"_s);
    CHECK(codeFor(u" "_s) == u"operator-missing"_s);
}

} // namespace jiuzhang::tests
