// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case.h"

#include "core/casework/json_fields.h"

#include <array>
#include <numeric>

namespace jiuzhang {

namespace {

using Apply = void (*)(Case&, const Event&);

void registered(Case& subject, const Event& event)
{
    subject.number = *event.subject;
    subject.year = event.payload[u"year"].toInt();
    subject.state = State::Registered;
    subject.registeredOn = event.happenedOn;
    subject.closeDue = QDate(subject.year, 12, 31);
    subject.clue = clueFromJson(event.payload[u"clue"].toObject());
    subject.moves.push_back({Move::Kind::New, event.happenedOn});
}

void declined(Case& subject, const Event& event)
{
    subject.state = State::Declined;
    subject.declineReason = event.payload[u"reasonCode"].toString();
    subject.moves.push_back({Move::Kind::Declined, event.happenedOn});
}

void dispatched(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    const UnitId lead(payload[u"lead"].toString());
    subject.state = State::Dispatched;
    subject.lead = lead;
    subject.assisting = codesIn<UnitId>(payload, u"assisting");
    subject.copied = codesIn<UnitId>(payload, u"copied");
    subject.routingReason = payload[u"routingReason"].toString();
    subject.legs.push_back({.unit = lead,
                            .dispatchedOn = event.happenedOn,
                            .letterNumber = payload[u"letterNumber"].toString(),
                            .replyDue = dayIn(payload, u"replyDue").value_or(QDate()),
                            .signForDue = dayIn(payload, u"signForDue").value_or(QDate()),
                            .provisional = payload[u"provisional"].toBool(),
                            .signedOn = {},
                            .signedBy = {},
                            .returnedOn = {},
                            .returnReason = {},
                            .suggestedUnit = {}});
    subject.moves.push_back({Move::Kind::Led, event.happenedOn, lead});
}

void signedFor(Case& subject, const Event& event)
{
    subject.state = State::Handling;
    subject.legs.back().signedOn = event.happenedOn;
    subject.legs.back().signedBy = event.payload[u"by"].toString();
}

void returned(Case& subject, const Event& event)
{
    Leg& leg = subject.legs.back();
    subject.state = State::Returned;
    leg.returnedOn = event.happenedOn;
    leg.returnReason = event.payload[u"reasonCode"].toString();
    leg.suggestedUnit = codeIn<UnitId>(event.payload, u"suggestedUnit");
    subject.lead.reset();
    subject.assisting.clear();
    subject.copied.clear();
    subject.moves.push_back({Move::Kind::Unled, event.happenedOn});
}

void verified(Case& subject, const Event& event)
{
    subject.finding = event.payload[u"finding"].toString();
    subject.track = wordFrom<Track>(event.payload[u"track"].toString());
}

void opined(Case& subject, const Event& event)
{
    subject.opinions.push_back({event.happenedOn, event.payload[u"text"].toString(),
                                event.payload[u"author"].toString(),
                                event.payload[u"minutes"].toString()});
}

void recognised(Case& subject, const Event& event)
{
    subject.recognised = moneyIn(event.payload, u"amountFen");
}

void fulfilled(Case& subject, const Event& event)
{
    subject.fulfilments.push_back({event.happenedOn,
                                   moneyIn(event.payload, u"amountFen").value_or(Money()),
                                   event.payload[u"voucher"].toString()});
}

void settled(Case& subject, const Event& event)
{
    subject.state = State::Settled;
    subject.outcome = wordFrom<CaseOutcome>(event.payload[u"outcome"].toString());
    subject.evidence = event.payload[u"evidence"].toString();
    subject.settledOn = event.happenedOn;
    subject.settledBy = event.operatorName;
    subject.moves.push_back({Move::Kind::Settled, event.happenedOn, {}, subject.outcome});
}

void struckOff(Case& subject, const Event& event)
{
    subject.state = State::StruckOff;
    subject.struckOffOn = event.happenedOn;
    subject.struckOffBy = event.operatorName;
    subject.toldOn = dayIn(event.payload, u"toldOn");
    subject.view = wordFrom<EntityView>(event.payload[u"view"].toString());
}

void reopened(Case& subject, const Event& event)
{
    subject.state = subject.state == State::Declined ? State::Registered : State::Handling;
    subject.declineReason.clear();
    subject.outcome.reset();
    subject.evidence.clear();
    subject.settledOn.reset();
    subject.settledBy.clear();
    subject.struckOffOn.reset();
    subject.struckOffBy.clear();
    subject.toldOn.reset();
    subject.view.reset();
    subject.moves.push_back({Move::Kind::Reopened, event.happenedOn});
}

void annotated(Case&, const Event&) {} // an annotation is its event

struct Row {
    const char16_t* kind;
    Apply apply;
    const char16_t* words; // the payload's key for latestText, or null
};

constexpr std::array kApplications{
    Row{u"register", registered, nullptr},  Row{u"decline", declined, u"reason"},
    Row{u"dispatch", dispatched, nullptr},  Row{u"sign-for", signedFor, u"by"},
    Row{u"return", returned, u"basis"},     Row{u"verify", verified, u"finding"},
    Row{u"opine", opined, u"text"},         Row{u"recognise", recognised, u"basis"},
    Row{u"fulfil", fulfilled, u"voucher"},  Row{u"settle", settled, u"evidence"},
    Row{u"strike-off", struckOff, nullptr}, Row{u"reopen", reopened, u"reason"},
    Row{u"annotate", annotated, u"text"},
};

} // namespace

void apply(Case& subject, const Event& event)
{
    for (const auto& row : kApplications) {
        if (event.kind != QStringView(row.kind))
            continue;
        row.apply(subject, event);
        subject.lastActOn = event.happenedOn;
        subject.latestAct = event.kind;
        subject.latestText =
            row.words ? event.payload[QStringView(row.words)].toString() : QString();
        return;
    }
}

Case folded(std::span<const Event> events)
{
    Case subject;
    for (const auto& event : events)
        apply(subject, event);
    return subject;
}

bool Case::isOpen() const
{
    return state != State::Settled && state != State::StruckOff && state != State::Declined;
}

int Case::stage() const
{
    switch (state) {
    case State::Registered:
    case State::Declined:
        return 1;
    case State::Dispatched:
    case State::Handling:
    case State::Returned:
        return 2;
    case State::Settled:
    case State::StruckOff:
        return 4;
    }
    Q_UNREACHABLE();
}

std::optional<QDate> Case::dueOn() const
{
    if (!isOpen())
        return std::nullopt;
    const bool replyOwed = (state == State::Dispatched || state == State::Handling) &&
                           !legs.empty() &&
                           (opinions.empty() || opinions.back().on < legs.back().dispatchedOn);
    return replyOwed && legs.back().replyDue.isValid() ? legs.back().replyDue : closeDue;
}

bool Case::dueIsProvisional() const
{
    return isOpen() && !legs.empty() && legs.back().provisional && dueOn() == legs.back().replyDue;
}

bool Case::isLate(QDate on) const
{
    const auto due = dueOn();
    return due && *due < on;
}

Money Case::fulfilled() const
{
    return std::accumulate(fulfilments.begin(), fulfilments.end(), Money(),
                           [](Money sum, const Fulfilment& each) { return sum + each.amount; });
}

int Case::returns() const
{
    return static_cast<int>(std::count_if(
        legs.begin(), legs.end(), [](const Leg& leg) { return leg.returnedOn.has_value(); }));
}

} // namespace jiuzhang
