// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/applications.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

struct Row {
    const char16_t* kind;
    void (*apply)(Case&, const Event&);
    const char16_t* words; // the payload's key for latestText, or null
};

constexpr std::array kApplications{
    Row{u"register", applied::registered, nullptr},
    Row{u"decline", applied::declined, u"reason"},
    Row{u"merge", applied::merged, u"root"},
    Row{u"unmerge", applied::unmerged, u"reason"},
    Row{u"take-in", applied::tookIn, u"child"},
    Row{u"let-go", applied::letGo, u"child"},
    Row{u"relate", applied::related, u"series"},
    Row{u"distinguish", applied::distinguished, u"other"},
    Row{u"dispatch", applied::dispatched, nullptr},
    Row{u"sign-for", applied::signedFor, u"by"},
    Row{u"return", applied::returned, u"basis"},
    Row{u"appoint", applied::appointed, u"reason"},
    Row{u"hand-over", applied::handedOver, u"basis"},
    Row{u"verify", applied::verified, u"finding"},
    Row{u"opine", applied::opined, u"text"},
    Row{u"recognise", applied::recognised, u"basis"},
    Row{u"fulfil", applied::fulfilled, u"voucher"},
    Row{u"suspend", applied::suspended, u"reason"},
    Row{u"resume", applied::resumed, nullptr},
    Row{u"extend", applied::extended, u"reason"},
    Row{u"reckon", applied::reckoned, nullptr},
    Row{u"remind", applied::supervised, u"letterNumber"},
    Row{u"supervise", applied::supervised, u"letterNumber"},
    Row{u"interview", applied::supervised, u"letterNumber"},
    Row{u"bulletin", applied::supervised, u"letterNumber"},
    Row{u"docket", applied::docketed, u"docket"},
    Row{u"decide", applied::decided, u"decision"},
    Row{u"report-up", applied::reportedUp, u"document"},
    Row{u"settle", applied::settled, u"evidence"},
    Row{u"strike-off", applied::struckOff, nullptr},
    Row{u"reopen", applied::reopened, u"reason"},
    Row{u"carry-over", applied::carriedOver, u"reason"},
    Row{u"refer", applied::referred, nullptr},
    Row{u"annotate", applied::annotated, u"text"},
    Row{u"attach", applied::attached, u"name"},
};

const Row* rowOf(const QString& kind)
{
    const auto* row = std::ranges::find(kApplications, QStringView(kind),
                                        [](const Row& each) { return QStringView(each.kind); });
    return row == kApplications.end() ? nullptr : row;
}

// Whatever figures count names the event that told it.
template <class Counted>
void nameEntry(std::vector<Counted>& told, std::int64_t entry)
{
    for (auto each = told.rbegin(); each != told.rend() && each->entry == 0; ++each)
        each->entry = entry;
}

} // namespace

void apply(Case& subject, const Event& event)
{
    const Row* row = rowOf(event.kind);
    if (!row)
        return;
    row->apply(subject, event);
    nameEntry(subject.moves, event.seq);
    nameEntry(subject.fulfilments, event.seq);
    subject.lastActOn = event.happenedOn;
    subject.latestAct = event.kind;
    subject.latestText = row->words ? event.payload[QStringView(row->words)].toString() : QString();
}

bool touchesCase(const QString& kind)
{
    return rowOf(kind) != nullptr;
}

Case folded(std::span<const Event> events)
{
    Case subject;
    for (const auto& event : events)
        apply(subject, event);
    return subject;
}

} // namespace jiuzhang
