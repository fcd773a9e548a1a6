// SPDX-License-Identifier: GPL-3.0-or-later
// What an event does to its case and how it is called, whether it is an act or another kind.
#include "core/casework/acts.h"
#include "core/casework/case_course.h"
#include "core/casework/other_events.h"

namespace jiuzhang {

namespace {

struct Folding {
    ActChange* apply = nullptr;
    const char16_t* told = nullptr;
};

Folding foldingOf(const QString& kind)
{
    if (const ActRow* row = actNamed(kind))
        return {row->apply, row->told};
    const EventRow* row = otherEventNamed(kind);
    return row ? Folding{row->apply, row->told} : Folding();
}

QString toldAt(const char16_t* key, const Event& event)
{
    return key ? event.payload[QStringView(key)].toString() : QString();
}

// Whatever figures count names the event that told it.
template <class Counted>
void nameEntry(std::vector<Counted>& told, std::int64_t entry)
{
    for (auto each = told.rbegin(); each != told.rend() && each->entry == 0; ++each)
        each->entry = entry;
}

} // namespace

QString eventWord(const QString& kind)
{
    if (const ActRow* row = actNamed(kind))
        return QString::fromUtf16(row->word);
    const EventRow* row = otherEventNamed(kind);
    return row ? QString::fromUtf16(row->word) : kind;
}

QString toldIn(const Event& event)
{
    return toldAt(foldingOf(event.kind).told, event);
}

void apply(Case& subject, const Event& event)
{
    const Folding folding = foldingOf(event.kind);
    if (!folding.apply)
        return;
    if (event.happenedOn != subject.lastActOn) {
        subject.statesOfLastDay.clear();
        if (event.kind != u"register")
            subject.statesOfLastDay.add(subject.state);
    }
    folding.apply(subject, event);
    nameEntry(subject.moves, event.seq);
    nameEntry(subject.fulfilments, event.seq);
    nameEntry(subject.opinions, event.seq);
    nameEntry(subject.plans, event.seq);
    subject.statesSeen.add(subject.state);
    subject.statesOfLastDay.add(subject.state);
    subject.lastActOn = event.happenedOn;
    const ActRow* row = actNamed(event.kind);
    if (!row || !row->late)
        subject.lastOrderedOn = event.happenedOn;
    if (row)
        subject.acts.push_back({event.kind, event.happenedOn, event.seq});
    subject.latestAct = event.kind;
    subject.latestText = toldAt(folding.told, event);
}

bool touchesCase(const QString& kind)
{
    return foldingOf(kind).apply != nullptr;
}

} // namespace jiuzhang
