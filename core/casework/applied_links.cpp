// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/applications.h"

namespace jiuzhang::applied {

namespace {

CaseNumber numberIn(const Event& event, QStringView key)
{
    return CaseNumber(event.payload[key].toString());
}

void forget(Case& subject, const CaseNumber& other)
{
    std::erase_if(subject.related, [&](const Related& link) { return link.other == other; });
    std::erase(subject.distinct, other);
}

} // namespace

void merged(Case& subject, const Event& event)
{
    subject.stateBeforeMerge = subject.state;
    subject.state = State::Merged;
    subject.mergedInto = numberIn(event, u"root");
    subject.moves.push_back({Move::Kind::Merged, event.happenedOn});
}

void unmerged(Case& subject, const Event& event)
{
    subject.state = subject.stateBeforeMerge.value_or(State::Registered);
    subject.stateBeforeMerge.reset();
    subject.mergedInto.reset();
    subject.moves.push_back({Move::Kind::Reopened, event.happenedOn});
}

void tookIn(Case& subject, const Event& event)
{
    subject.children.push_back(numberIn(event, u"child"));
    subject.clues += event.payload[u"clues"].toInt();
}

void letGo(Case& subject, const Event& event)
{
    std::erase(subject.children, numberIn(event, u"child"));
    subject.clues -= event.payload[u"clues"].toInt();
}

void related(Case& subject, const Event& event)
{
    const CaseNumber other = numberIn(event, u"other");
    forget(subject, other);
    subject.related.push_back({other, event.payload[u"series"].toString()});
}

void distinguished(Case& subject, const Event& event)
{
    const CaseNumber other = numberIn(event, u"other");
    forget(subject, other);
    subject.distinct.push_back(other);
}

} // namespace jiuzhang::applied
