// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/act_rules.h"

#include <algorithm>

namespace jiuzhang {

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

namespace allowed {

Outcome linking(const ActTry& attempt)
{
    if (!attempt.other)
        return refuse(ErrorCode::FieldMissing, {QString::fromUtf16(attempt.row.needs.front().key)});
    const Case& other = *attempt.other;
    if (other.number == attempt.subject.number)
        return refuse(ErrorCode::LinkToItself, {other.number.text()});
    if (other.state == State::Void) // it is like nothing
        return refuse(ErrorCode::ActNotAllowed,
                      {QString::fromUtf16(attempt.row.id), idOf(other.state)}, other.number.text());
    if (attempt.acting.on < other.lastOrderedOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), attempt.acting.on.toString(Qt::ISODate),
                       other.lastOrderedOn.toString(Qt::ISODate)});
    return {};
}

// No chains: a root is no child and a child no root, so there can be no cycle either.
Outcome merging(const ActTry& attempt)
{
    const Case* root = attempt.other;
    const bool isAnother = root && root->number != attempt.subject.number;
    if (isAnother && root->state == State::Merged)
        return refuse(ErrorCode::RootMerged, {root->number.text(), root->mergedInto->text()});
    if (isAnother && !root->isOpen())
        return refuse(ErrorCode::RootClosed, {root->number.text(), idOf(root->state)});
    if (isAnother && !attempt.subject.children.empty())
        return refuse(ErrorCode::CaseHasChildren, {attempt.subject.children.front().text()});
    return linking(attempt);
}

} // namespace allowed

namespace applied {

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
    subject.moves.push_back({Move::Kind::Unmerged, event.happenedOn});
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

} // namespace applied

} // namespace jiuzhang
