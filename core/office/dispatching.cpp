// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dispatching.h"

#include "core/base/text.h"
#include "core/casework/clocks.h"
#include "core/casework/json_fields.h"
#include "core/office/decided_act.h"
#include "core/office/papers/letters.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/papers/papers_parts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// The proposal as decided: who gets the case, who a copy.
struct Routing {
    UnitId lead;
    std::vector<UnitId> assisting;
    std::vector<UnitId> copied;
    QString reason; // for the case form
    QString why;    // as it may be recorded
};

QString names(const Directory& directory, const std::vector<UnitId>& units)
{
    QStringList all;
    for (const auto& unit : units)
        all += directory.name(unit);
    return all.join(u'、');
}

// The units that get a copy: each once, the lead not at all.
Result<std::vector<UnitId>> copiesOf(const std::vector<UnitId>& chosen, const UnitId& lead,
                                     const Directory& directory)
{
    std::vector<UnitId> copied;
    for (const auto& unit : chosen) {
        if (!directory.find(unit))
            return refuse(ErrorCode::UnknownUnit, {unit.text()});
        if (unit != lead && std::find(copied.begin(), copied.end(), unit) == copied.end())
            copied.push_back(unit);
    }
    return copied;
}

Result<Routing> routed(const Proposal& proposal, const DispatchChoice& choice,
                       const Directory& directory)
{
    const auto lead = choice.lead ? choice.lead : proposal.lead;
    if (!lead)
        return refuse(ErrorCode::NeedsPerson,
                      {QStringLiteral("lead"), names(directory, proposal.suggestedLeads)});
    if (!directory.find(*lead))
        return refuse(ErrorCode::UnknownUnit, {lead->text()});
    if (!choice.copied && !choice.copiesByRules && proposal.copiedNeedsPerson)
        return refuse(ErrorCode::NeedsPerson,
                      {QStringLiteral("copied"), names(directory, proposal.suggestedCopies)});
    auto proposed = proposal.copied;
    if (proposal.leadIsCopied)
        proposed.push_back(*proposal.lead); // copiesOf() takes it out again where it leads
    auto copied = copiesOf(choice.copied.value_or(proposed), *lead, directory);
    if (!copied)
        return refuse(copied.error());

    const bool otherLead = proposal.lead && *lead != *proposal.lead;
    const bool otherCopies =
        choice.copied && !proposal.copiedNeedsPerson && *choice.copied != proposal.copied;
    const QString why = TRY(acceptedText(choice.why)).trimmed();
    if ((otherLead || otherCopies) && why.isEmpty())
        return refuse(ErrorCode::NeedsReason,
                      {otherLead ? QStringLiteral("lead") : QStringLiteral("copied")});
    auto assisting = proposal.assisting;
    std::erase(assisting, *lead);
    const QString reason = why.isEmpty() ? proposal.reason : QStringLiteral("人工确定:") + why;
    return Routing{*lead, std::move(assisting), std::move(*copied), reason, why};
}

Leg legFor(const Desk& desk, const Case& subject, QDate on, const UnitId& lead)
{
    const auto termOf = [&](const char16_t* id) {
        return desk.programme.term(TermId(QString::fromUtf16(id)), on);
    };
    const auto dueBy = [&](const Term* term) {
        return term ? dueDay(*term, on, subject.year, desk.calendar)
                    : DueDay{subject.closeDue, false};
    };
    const auto lengthBy = [](const Term* term) { return term ? lengthOf(*term) : std::nullopt; };
    const DueDay reply = dueBy(termOf(u"first-reply"));
    const DueDay sign = dueBy(termOf(u"sign-for"));
    return {.unit = lead,
            .dispatchedOn = on,
            .letterNumber = {},
            .replyDue = reply.date,
            .signForDue = sign.date,
            .replyTerm = lengthBy(termOf(u"first-reply")),
            .signForTerm = lengthBy(termOf(u"sign-for")),
            .returnTerm = lengthBy(termOf(u"return")),
            .provisional = reply.provisional || sign.provisional};
}

QJsonObject termsOf(const Leg& leg)
{
    QJsonObject terms{{QStringLiteral("provisional"), leg.provisional},
                      {QStringLiteral("replyTerm"), toJson(leg.replyTerm)},
                      {QStringLiteral("signForTerm"), toJson(leg.signForTerm)},
                      {QStringLiteral("returnTerm"), toJson(leg.returnTerm)}};
    putDay(terms, u"replyDue", leg.replyDue);
    putDay(terms, u"signForDue", leg.signForDue);
    return terms;
}

QJsonObject payloadOf(const Desk& desk, const Proposal& proposal, const Routing& routing,
                      const Leg& leg)
{
    QJsonObject payload = termsOf(leg);
    payload[u"lead"] = routing.lead.text();
    payload[u"assisting"] = codesToJson(routing.assisting);
    payload[u"copied"] = codesToJson(routing.copied);
    payload[u"routingReason"] = routing.reason;
    payload[u"letterNumber"] = leg.letterNumber;
    payload[u"proposal"] = toJson(proposal, desk.programme.directory);
    return payload;
}

// The case as the letters shall describe it: already with its new units.
Case addressed(Case subject, const Routing& routing, const Leg& leg)
{
    subject.lead = routing.lead;
    subject.copied = routing.copied;
    subject.state = State::Dispatched;
    subject.legs.push_back(leg);
    return subject;
}

Result<Decision> dispatchDecided(const Desk& fresh, const Acting& acting, const Case& subject,
                                 const DispatchChoice& choice)
{
    TRY(fresh.gate().mayAct(subject, rowOf(Act::Dispatch), acting));
    TRY(checkValues(letterFacts(), choice.letterFacts));
    const Proposal proposal = proposalFor(fresh, subject, acting.on);
    const auto routing = TRY(routed(proposal, choice, fresh.programme.directory));
    Leg leg = legFor(fresh, subject, acting.on, routing.lead);
    Decision decision;
    PaperNumbers numbers(fresh, acting.on);
    for (auto& order : dispatchLetters(fresh, addressed(subject, routing, leg), acting.on)) {
        order.fields =
            withValues(fresh, subject.number, order.fields, {order.kind, {}, choice.letterFacts});
        if (!decision.papers.empty()) // the copies name the letter that passed the case on
            order.fields[u"referralNumber"] = decision.papers.front().numberText();
        auto letter = TRY(numbers.give(subject.number, std::move(order)));
        decision.papers.push_back(std::move(letter));
    }
    leg.letterNumber = decision.papers.front().numberText();
    decision.events.push_back({QStringLiteral("dispatch"), subject.number, acting, routing.why,
                               payloadOf(fresh, proposal, routing, leg)});
    return decision;
}

} // namespace

Proposal proposalFor(const Desk& desk, const Case& subject, QDate on)
{
    Proposal proposal = propose(routingFacts(subject), desk.rules, desk.programme.directory, on);
    if (subject.appointed) { // after the third return the office's word stands before the rules
        std::erase(proposal.copied, *subject.appointed);
        proposal.lead = subject.appointed;
        proposal.reason =
            QStringLiteral("办公室指定：") + desk.programme.directory.name(*subject.appointed);
    }
    return proposal;
}

Proposal toldProposal(const Desk& desk, const CaseNumber& number, Proposal proposal)
{
    proposal.reason = toldText(desk, number, {}, proposal.reason);
    for (RejectedRule& rule : proposal.rejected)
        rule.condition = toldText(desk, number, {}, rule.condition);
    return proposal;
}

QJsonObject termsOfDispatch(const Desk& desk, const Case& subject, QDate on, const UnitId& lead)
{
    return termsOf(legFor(desk, subject, on, lead));
}

Dispatched dispatchCase(Desk& desk, const Acting& acting, const CaseNumber& number,
                        const DispatchChoice& choice)
{
    auto [result, letters] =
        decidedAct(desk, acting, number, QString::fromUtf16(rowOf(Act::Dispatch).id),
                   [&](const Desk& fresh, const Case& subject) {
                       return dispatchDecided(fresh, acting, subject, choice);
                   });
    return {std::move(result), std::move(letters)};
}

Result<std::vector<PaperOrder>> previewDispatch(const Desk& desk, const Acting& acting,
                                                const CaseNumber& number,
                                                const DispatchChoice& choice)
{
    const auto subject = TRY(desk.record.load(number));
    const auto routing =
        TRY(routed(proposalFor(desk, subject, acting.on), choice, desk.programme.directory));
    const Leg leg = legFor(desk, subject, acting.on, routing.lead);
    auto orders = letterOrders(desk, addressed(subject, routing, leg), acting.on);
    for (auto& order : orders)
        order.fields = withValues(desk, number, order.fields, {order.kind, {}, choice.letterFacts});
    return orders;
}

} // namespace jiuzhang
