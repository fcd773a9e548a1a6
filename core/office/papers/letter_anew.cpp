// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/letter_anew.h"

#include "core/casework/case_course.h"
#include "core/casework/json_fields.h"
#include "core/office/papers/letters.h"
#include "core/office/papers/paper_fields.h"
#include "core/office/papers/paper_issue.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/papers_parts.h"
#include "core/office/papers/standing_letters.h"
#include "core/office/urging.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kNumberText = QStringLiteral("numberText");

bool issues(const Event& event, const QString& number)
{
    return event.kind == kIssuePaper && event.payload[kNumberText] == number;
}

// The number of the letter that the act issued, where this one corrects that.
QString firstNumber(std::span<const Event> events, const IssuedPaper& letter)
{
    QString number = letter.numberText;
    QString corrected = letter.fields[kCorrects].toString();
    while (!corrected.isEmpty()) {
        number = corrected;
        const auto issue =
            std::ranges::find_if(events, [&](const Event& each) { return issues(each, number); });
        corrected =
            issue == events.end() ? QString() : issue->payload[u"fields"][kCorrects].toString();
    }
    return number;
}

// The act that issued it, as it stands: its papers follow its own event, and one names it where
// a ledger of an earlier program tells its papers elsewhere.
std::optional<Event> actOf(std::span<const Event> events, const IssuedPaper& letter)
{
    const QString number = firstNumber(events, letter);
    const CourseEntry* act = nullptr;
    const auto course = courseOf(events);
    for (const auto& entry : course) {
        if (entry.event.payload[u"letterNumber"] == number)
            return entry.stands() ? std::optional(entry.event) : std::nullopt;
        if (issues(entry.event, number))
            break;
        if (entry.event.kind != kIssuePaper)
            act = &entry;
    }
    const bool isDispatch = act && isAct(act->event.kind, Act::Dispatch);
    return isDispatch && act->stands() ? std::optional(act->event) : std::nullopt;
}

// The case with that leg as its last, led and copied as its letters say.
std::optional<Case> atLeg(Case subject, const Event& dispatch)
{
    auto& legs = subject.legs;
    const auto leg =
        std::ranges::find(legs, dispatch.payload[u"letterNumber"].toString(), &Leg::letterNumber);
    if (leg == legs.end())
        return std::nullopt;
    legs.erase(leg + 1, legs.end());
    subject.lead = legs.back().unit;
    subject.copied = codesIn<UnitId>(dispatch.payload, u"copied");
    return subject;
}

Result<std::optional<QJsonObject>> dispatchFields(const Desk& desk, const Case& now,
                                                  const Event& act, const QString& kind, QDate on)
{
    auto subject = atLeg(now, act);
    if (!subject)
        return std::nullopt;
    Leg& leg = subject->legs.back(); // a copy names the letter that stands
    leg.letterNumber = TRY(StandingLetters::of(desk, now.number)).inPlaceOf(leg.letterNumber);
    const auto letters = dispatchLetters(desk, *subject, on);
    const auto same = std::ranges::find(letters, kind, &PaperOrder::kind);
    return same == letters.end() ? std::nullopt : std::optional(same->fields);
}

// What was due is told as it was on the act's day, the clue as it is now.
Result<std::optional<QJsonObject>> urgingFields(const Desk& desk, std::span<const Event> events,
                                                const Case& now, const Event& act, QDate on)
{
    Case then;
    for (const Event& event : standing(events)) {
        if (event.seq == act.seq)
            break;
        apply(then, event);
    }
    if (!then.lead || then.legs.empty())
        return std::nullopt;
    then.clue = now.clue;
    then.children = now.children;
    const Acting acting{act.operatorName, act.onBehalfOf, act.happenedOn};
    const ActRow& row = *actNamed(act.kind);
    QJsonObject fields =
        TRY(urgingLetter(desk, then, row, {act.kind, act.subject, acting, act.reason, act.payload}))
            .fields;
    const QJsonObject common = commonFields(desk, on);
    for (auto field = common.begin(); field != common.end(); ++field)
        fields[field.key()] = field.value();
    return fields;
}

Result<std::optional<QJsonObject>> fieldsOfAct(const Desk& desk, std::span<const Event> events,
                                               const IssuedPaper& letter, QDate on)
{
    const PaperKind* kind = paperKind(letter.kind);
    if (kind && kind->readers == PaperKind::Readers::Entity)
        return entityLetterFields(desk, events, letter.kind, on);
    const auto act = actOf(events, letter);
    if (!act)
        return std::nullopt;
    const Case now = folded(events);
    const ActRow* row = actNamed(act->kind);
    return row && row->letter ? urgingFields(desk, events, now, *act, on)
                              : dispatchFields(desk, now, *act, letter.kind, on);
}

} // namespace

Result<std::optional<QJsonObject>> fieldsAnew(const Desk& desk, const IssuedPaper& letter, QDate on)
{
    auto fields = TRY(fieldsOfAct(desk, TRY(desk.cases().events(*letter.subject)), letter, on));
    if (!fields)
        return fields;
    for (const auto* kept :
         {u"addressee", u"addresseeShort", u"addresseeKind", u"copies", u"appealTo", u"sealedBy",
          u"sealOf", u"secrecy", u"urgency", u"signer", u"contact", u"corrects"}) {
        if (letter.fields.contains(QStringView(kept)))
            (*fields)[QStringView(kept)] = letter.fields[QStringView(kept)];
    }
    return fields;
}

} // namespace jiuzhang
