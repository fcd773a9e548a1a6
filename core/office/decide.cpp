// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/decide.h"

#include "core/directory/person_name.h"
#include "core/office/permission.h"
#include "core/office/sign_in.h"

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

// Whoever acts, signed in where that is asked for, as the list of people writes the name. While it
// is empty, any name goes that can be seen.
Result<Acting> admitted(const Desk& desk, Acting acting)
{
    const People& people = desk.programme.people;
    TRY(mayEnter(acting, people, desk.today));
    if (people.isEmpty())
        return shapeOf(acting.operatorName).small.isEmpty() ? refuse(ErrorCode::OperatorMissing)
                                                            : Result<Acting>(acting);
    const Person* person = TRY(people.meant(acting.operatorName));
    TRY(checkSignedIn(desk, *person));
    acting.operatorName = person->name;
    return acting;
}

// Records the events; the command id stands on the first of each case.
Outcome recordEvents(Desk& desk, const Acting& acting, Decision& decision, Recorded& recorded)
{
    std::set<std::optional<CaseNumber>> named;
    for (NewEvent& event : decision.events) {
        if (!named.insert(event.subject).second)
            event.acting.commandId.clear();
        event.acting.operatorName = acting.operatorName;
        TRY(mayLeave(desk, event));
        auto entry = TRY(desk.record.append(event));
        recorded.events.push_back(std::move(entry));
        if (decision.goOn && !decision.goOn(recorded.events.size()))
            return refuse(ErrorCode::Cancelled);
    }
    return {};
}

Outcome recordAll(Desk& desk, const Acting& acting, Decision decision, Recorded& recorded)
{
    for (const QByteArray& content : decision.contents) {
        TRY(desk.kept.keep(content));
    }
    const bool isBare = decision.events.empty(); // then the first paper bears the command id
    TRY(recordEvents(desk, acting, decision, recorded));
    Acting issuing = acting;
    if (!isBare)
        issuing.commandId.clear();
    for (PaperToIssue& paper : decision.papers) {
        TRY(mayLeave(desk, {kIssuePaper, {}, issuing}));
        auto issued = TRY(issuePaper(desk, std::move(paper), issuing));
        recorded.papers.push_back(std::move(issued));
        issuing.commandId.clear();
    }
    return {};
}

Outcome decideInside(Desk& desk, const Acting& acting, const std::optional<CaseNumber>& about,
                     const Deciding& decision, Recorded& recorded)
{
    TRY(desk.renew());
    const Acting known = TRY(admitted(desk, acting));
    recorded.earlier = TRY(desk.record.eventsOfCommand(acting.commandId, about));
    if (recorded.before())
        return {};
    auto decided = TRY(decision(desk));
    return recordAll(desk, known, std::move(decided), recorded);
}

// Their events follow the act's own.
Result<std::vector<IssuedPaper>> issuedWith(const Desk& desk, const Event& act)
{
    const auto papers = TRY(desk.papers.papersOf(*act.subject));
    std::vector<IssuedPaper> issued;
    bool follows = false;
    for (const Event& event : TRY(desk.record.events(*act.subject))) {
        if (follows && event.kind != kIssuePaper)
            break;
        const QString number = event.payload[u"numberText"].toString();
        const auto paper = std::ranges::find(papers, number, &IssuedPaper::numberText);
        if (follows && paper != papers.end())
            issued.push_back(*paper);
        follows = follows || event.seq == act.seq;
    }
    return issued;
}

} // namespace

Result<Event> repeated(const Recorded& recorded, const QString& kind)
{
    const auto same = std::ranges::find(recorded.earlier, kind, &Event::kind);
    if (same != recorded.earlier.end())
        return *same;
    const Event& other = recorded.earlier.front();
    return refuse(ErrorCode::CommandReused, {other.commandId, other.kind});
}

Result<Recorded> decide(Desk& desk, const Acting& acting, const std::optional<CaseNumber>& about,
                        const Deciding& decision, const BeforeKept& beforeKept)
{
    Recorded recorded;
    TRY(desk.record.atomically([&]() -> Outcome {
        TRY(decideInside(desk, acting, about, decision, recorded));
        return beforeKept ? beforeKept(recorded) : Outcome();
    }));
    return recorded;
}

Result<Recorded> decideAct(Desk& desk, const Acting& acting, const CaseNumber& number,
                           const QString& kind, const Deciding& decision)
{
    auto recorded = TRY(decide(desk, acting, number, decision));
    if (recorded.before())
        recorded.papers = TRY(issuedWith(desk, TRY(repeated(recorded, kind))));
    return recorded;
}

Outcome decideOne(Desk& desk, const Acting& acting,
                  const std::function<Result<NewEvent>(const Desk& fresh)>& event)
{
    const auto decision = [&](const Desk& fresh) {
        return event(fresh).map([](NewEvent one) { return Decision{{std::move(one)}, {}, {}}; });
    };
    return decide(desk, acting, {}, decision).map([](const Recorded&) {});
}

} // namespace jiuzhang
