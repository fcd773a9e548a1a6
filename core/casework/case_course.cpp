// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_course.h"

#include "core/casework/fields.h"
#include "core/casework/json_fields.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kOn = QStringLiteral("on");

const ActRow* rowFor(const Event& event)
{
    return actNamed(event.kind);
}

bool tellsOfEntries(const Event& event)
{
    return isAboutEntries(event.kind);
}

std::int64_t entryNamed(const Event& event)
{
    return event.payload[u"event"].toInteger();
}

CourseEntry* entryIn(std::vector<CourseEntry>& course, std::int64_t seq)
{
    const auto found =
        std::ranges::find(course, seq, [](const auto& each) { return each.event.seq; });
    return found == course.end() ? nullptr : &*found;
}

void mend(Event& event, const QJsonObject& told)
{
    const QString field = told[u"field"].toString();
    if (field == kOn) {
        event.happenedOn = dayIn(told, u"value").value_or(event.happenedOn);
        return;
    }
    if (isAct(event.kind, Act::Register)) {
        QJsonObject clue = event.payload[u"clue"].toObject();
        if (const auto* row = clueField(field))
            putKept(clue, *row, told);
        event.payload[u"clue"] = clue;
        return;
    }
    const QString key = isAct(event.kind, Act::Change) ? QStringLiteral("value") : field;
    event.payload[key] = told[u"value"];
    if (told[u"value"].isNull())
        event.payload.remove(key);
}

// Days that were reckoned from what was corrected, by the entries that keep them.
void moveDays(std::vector<CourseEntry>& course, const QJsonObject& told)
{
    for (const auto& each : told[u"days"].toArray()) {
        const auto days = each.toObject();
        CourseEntry* entry = entryIn(course, days[u"event"].toInteger());
        for (auto day = days.begin(); entry && day != days.end(); ++day) {
            if (day.key() != u"event")
                entry->event.payload[day.key()] = day.value();
        }
    }
}

// What a calendar moved was a leg's: it goes with the dispatch that began the leg.
void undo(std::vector<CourseEntry>& course, CourseEntry& undone, std::int64_t by)
{
    undone.undoneBy = by;
    if (!isAct(undone.event.kind, Act::Dispatch))
        return;
    for (auto& entry : course) {
        if (entry.event.seq <= undone.event.seq)
            continue;
        if (isAct(entry.event.kind, Act::Dispatch))
            return;
        if (entry.event.kind == u"reckon")
            entry.undoneBy = by;
    }
}

bool isInOrder(std::span<const Event> events)
{
    return std::ranges::none_of(events, tellsOfEntries) &&
           std::ranges::is_sorted(events, {}, &Event::happenedOn);
}

// Takes the events one by one; `tell` hears of each entry that is put right, before it is.
std::vector<CourseEntry>
takenInTurn(std::span<const Event> events,
            const std::function<void(const Event& by, const CourseEntry& about)>& tell)
{
    std::vector<CourseEntry> course;
    course.reserve(events.size());
    for (const auto& event : events) {
        course.push_back({event});
        if (!tellsOfEntries(event))
            continue;
        CourseEntry* about = entryIn(course, entryNamed(event));
        if (!about)
            continue;
        tell(event, *about);
        if (isAct(event.kind, Act::Correct)) {
            mend(about->event, event.payload);
            about->mendedBy.push_back(event.seq);
            moveDays(course, event.payload);
        } else {
            undo(course, *about, event.seq);
        }
    }
    return course;
}

Righting rightingBy(const Event& by, const Event& about)
{
    const QString field = by.payload[u"field"].toString();
    Righting righting{.entry = by.seq,
                      .act = by.kind,
                      .about = about.seq,
                      .aboutAct = about.kind,
                      .factOn = about.happenedOn,
                      .field = field};
    if (isAct(by.kind, Act::Reverse)) {
        righting.was = about.payload[u"amountFen"];
        righting.is = 0;
    }
    if (field.isEmpty())
        return righting;
    righting.was = valueTold(about, field);
    righting.is = by.payload[u"value"];
    if (field == kOn)
        righting.factOn = std::min(righting.factOn, dayIn(by.payload, u"value").value_or(QDate()));
    return righting;
}

} // namespace

bool isAboutEntries(const QString& kind)
{
    static const auto kinds = [] {
        std::vector<QStringView> all;
        for (const auto& row : allActs()) {
            if (row.putsRight && row.act != Act::Change)
                all.emplace_back(row.id);
        }
        return all;
    }();
    return std::ranges::find(kinds, QStringView(kind)) != kinds.end();
}

std::vector<CourseEntry> courseOf(std::span<const Event> events)
{
    return takenInTurn(events, [](const Event&, const CourseEntry&) {});
}

std::vector<Righting> rightingsOf(std::span<const Event> events)
{
    std::vector<Righting> rightings;
    if (std::ranges::any_of(events, tellsOfEntries))
        takenInTurn(events, [&](const Event& by, const CourseEntry& about) {
            rightings.push_back(rightingBy(by, about.event));
        });
    return rightings;
}

std::vector<Event> standing(std::span<const Event> events, std::optional<QDate> asOf)
{
    std::vector<Event> stand;
    std::optional<Event> madeVoid;
    for (auto& entry : courseOf(events)) {
        const bool isRegistration = isAct(entry.event.kind, Act::Register);
        if (isRegistration && !entry.stands())
            madeVoid = *std::ranges::find(events, entry.undoneBy, &Event::seq);
        const bool counts = (entry.stands() || isRegistration) && !tellsOfEntries(entry.event);
        if (counts && touchesCase(entry.event.kind) && (!asOf || entry.event.happenedOn <= *asOf))
            stand.push_back(std::move(entry.event));
    }
    std::ranges::stable_sort(stand, {}, &Event::happenedOn);
    if (madeVoid && !stand.empty())
        stand.push_back(std::move(*madeVoid));
    return stand;
}

Outcome foldEach(std::span<const Event> events, std::optional<QDate> asOf,
                 const std::function<Outcome(const Event&)>& fold)
{
    if (!isInOrder(events)) {
        for (const auto& event : standing(events, asOf))
            TRY(fold(event));
        return {};
    }
    for (const auto& event : events) { // most cases are as they were entered: nothing is copied
        if (asOf && event.happenedOn > *asOf)
            break;
        TRY(touchesCase(event.kind) ? fold(event) : Outcome());
    }
    return {};
}

namespace {

// The field that it tells anew of those that name somebody; null: it tells none.
const ClueField* nameTold(const Event& event)
{
    if (!isAct(event.kind, Act::Correct) && !isAct(event.kind, Act::Change))
        return nullptr;
    const auto* field = clueField(event.payload[u"field"].toString());
    return field && field->mask ? field : nullptr;
}

// A letter or a reason may still tell a name that was mended: whoever is shielded is so under
// each name that the record ever had. Empty for most cases, at little cost.
std::vector<ClueContent> otherNames(std::span<const Event> events)
{
    std::vector<ClueContent> names;
    if (std::ranges::none_of(events, nameTold))
        return names;
    for (const auto& event : events) {
        QJsonObject told;
        if (isAct(event.kind, Act::Register))
            told = event.payload[u"clue"].toObject();
        if (const auto* field = nameTold(event))
            putKept(told, *field, event.payload);
        if (!told.isEmpty())
            names.push_back(clueFromJson(told));
    }
    return names;
}

} // namespace

void addMended(Case& subject, std::span<const Event> events)
{
    subject.rightings = rightingsOf(events);
    subject.otherNames = otherNames(events);
}

Case folded(std::span<const Event> events, std::optional<QDate> asOf)
{
    Case subject;
    const auto all = foldEach(events, asOf, [&](const Event& event) -> Outcome {
        apply(subject, event);
        return {};
    });
    Q_ASSERT(all);
    addMended(subject, events);
    return subject;
}

const CourseEntry* entryTelling(std::span<const CourseEntry> course, const QString& field)
{
    const CourseEntry* newest = nullptr;
    for (const auto& entry : course) {
        if (!entry.stands() || tellsOfEntries(entry.event) ||
            valueTold(entry.event, field).isUndefined())
            continue;
        if (!newest || newest->event.happenedOn <= entry.event.happenedOn)
            newest = &entry;
    }
    return newest;
}

QJsonValue valueTold(const Event& event, const QString& field)
{
    const ActRow* row = rowFor(event);
    if (!row)
        return QJsonValue::Undefined;
    if (field == kOn)
        return event.happenedOn.toString(Qt::ISODate);
    if (row->act == Act::Register) {
        const auto value = event.payload[u"clue"][field];
        return clueField(field) && value.isUndefined() ? QJsonValue() : value;
    }
    if (row->act == Act::Change)
        return event.payload[u"field"] == field ? event.payload[u"value"] : QJsonValue::Undefined;
    const bool asks = std::ranges::any_of(
        row->needs, [&](const Need& need) { return field == QStringView(need.key); });
    const auto value = event.payload[field];
    return asks && value.isUndefined() ? QJsonValue() : asks ? value : QJsonValue::Undefined;
}

} // namespace jiuzhang
