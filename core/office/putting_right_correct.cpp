// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clocks.h"
#include "core/casework/fields.h"
#include "core/casework/json_fields.h"
#include "core/exchange/clue_reading.h"
#include "core/office/publishing.h"
#include "core/office/putting_right_parts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kOn = QStringLiteral("on");

// By either of its keys: "totalFen", in fen, or "total", as people write it.
const ClueField* fieldNamed(const QString& key)
{
    const auto fields = clueFields();
    const auto found = std::ranges::find_if(fields, [&](const ClueField& field) {
        return field.id() == key || field.writtenKey() == key;
    });
    return found == fields.end() ? nullptr : &*found;
}

QString fieldKey(const QString& named)
{
    const auto* field = fieldNamed(named);
    return field ? field->id() : named;
}

// What is told of a field: {"value" ["approximate"]}.
using Told = QJsonObject;

Told told(const QJsonValue& value)
{
    return {{QStringLiteral("value"), value}};
}

// The value of a clue's field as the entry form reads it, into a clue that has it.
Result<Told> readField(const Desk& desk, const ClueField& field, const QString& named,
                       const QString& text, const ClueContent& clue, QDate on)
{
    if (text.trimmed().isEmpty()) {
        if (field.required)
            return refuse(ErrorCode::FieldMissing, {field.id()});
        return told(QJsonValue());
    }
    QJsonObject form;
    putDay(form, u"receivedOn", clue.receivedOn);
    bool isFen = false;
    const auto fen = text.trimmed().toLongLong(&isFen);
    const bool inFen = std::holds_alternative<field::Amount>(field.type) && named == field.id();
    form[named] = inFen && isFen ? QJsonValue(fen) : QJsonValue(text);
    const auto read = readClue(form, desk.programme, on);
    const auto mistake = std::ranges::find_if(read.mistakes, [&](const Error& each) {
        return each.where == field.id() && each.code != ErrorCode::FieldMissing;
    });
    if (mistake != read.mistakes.end())
        return refuse(*mistake);
    Told value = told(keptValue(field, read.clue));
    const auto* amount = std::get_if<field::Amount>(&field.type);
    if (amount && read.clue.*amount->approximate)
        value[u"approximate"] = true;
    return value;
}

// What the whole clue would be refused for with the new value, and was not before.
Outcome checkClue(const Desk& desk, const Case& before, const Case& after)
{
    const auto old = clueMistakes(before.clue, desk.programme, before.registeredOn);
    for (const auto& mistake : clueMistakes(after.clue, desk.programme, after.registeredOn)) {
        if (std::ranges::find(old, mistake) == old.end())
            return refuse(mistake);
    }
    return {};
}

QString shownValue(const QJsonValue& value)
{
    return value.toVariant().toString();
}

Outcome checkDiffers(const QString& field, const QJsonValue& old, const Told& now)
{
    if (old == now[u"value"] && !now.contains(u"approximate"))
        return refuse(ErrorCode::SameValue, {field, shownValue(old)});
    return {};
}

Result<const CourseEntry*> entryToCorrect(const RightingCase& at, const QString& field)
{
    const CourseEntry* entry = nullptr;
    if (at.payload.contains(u"event")) {
        entry = TRY(at.entryMeant());
        if (isAct(entry->event.kind, Act::Correct)) { // mends the same entry
            RightingCase of = at;
            of.payload[u"event"] = entry->event.payload[u"event"];
            const auto seq = TRY(of.entryMeant())->event.seq;
            entry = &*std::ranges::find_if(
                at.course, [&](const CourseEntry& each) { return each.event.seq == seq; });
        }
    } else if (field == kOn) {
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("event")});
    } else {
        entry = entryTelling(at.course, field);
    }
    if (!entry || valueTold(entry->event, field).isUndefined())
        return refuse(ErrorCode::FieldUnknown, {field});
    if (isAboutEntries(entry->event.kind)) // what was withdrawn or reversed stays so
        return refuse(ErrorCode::EntryNotForAct, {at.actId(), entry->event.kind});
    TRY(at.checkDay(*entry));
    return entry;
}

Result<Told> readOfAct(const RightingCase& at, const Event& event, const QString& field,
                       const QString& text)
{
    for (const auto& need : actNamed(event.kind)->needs) {
        if (field != QStringView(need.key))
            continue;
        if (!mayBeCorrected(need))
            return refuse(ErrorCode::EntryNotForAct, {at.actId(), event.kind});
        const auto value = TRY(readValue(need, text, at.desk.programme, event.happenedOn));
        if (isAct(event.kind, Act::Publicise) && field == u"text")
            TRY(checkNamesNobody(at.desk, at.subject, value.toString()));
        return told(value);
    }
    return refuse(ErrorCode::FieldUnknown, {field});
}

const Need kDayMeant{u"value", u"", NeedKind::Day};

Outcome checkDayMeant(const RightingCase& at, const Event& event, const QJsonValue& value)
{
    const QDate on = QDate::fromString(value.toString(), Qt::ISODate);
    if (on > at.acting.on)
        return refuse(ErrorCode::DateInFuture, {QStringLiteral("value"), value.toString(),
                                                at.acting.on.toString(Qt::ISODate)});
    // What an act left on another case has its day too: it is withdrawn and done anew.
    const ActRow* row = actNamed(event.kind);
    const bool namesAnother =
        row->act == Act::Unmerge || std::ranges::any_of(row->needs, [](const Need& need) {
            return need.kind == NeedKind::OtherCase;
        });
    if (namesAnother)
        return refuse(ErrorCode::EntryNotForAct, {at.actId(), event.kind});
    const bool isRegistration = row == &rowOf(Act::Register);
    if (isRegistration && on.year() != event.payload[u"year"].toInt())
        return refuse(ErrorCode::OutsideYear,
                      {value.toString(), QString::number(event.payload[u"year"].toInt())});
    return {};
}

Result<Told> readTold(const RightingCase& at, const Event& event, const QString& named,
                      const QString& text)
{
    if (named == kOn)
        return readValue(kDayMeant, text, at.desk.programme, event.happenedOn).map(told);
    if (const auto* field = fieldNamed(named))
        return readField(at.desk, *field, named, text, at.subject.clue, event.happenedOn);
    return readOfAct(at, event, named, text);
}

// Acts that change the state keep their order among themselves, and nothing comes before the
// registration.
Outcome checkOrder(std::span<const Event> events)
{
    const Event* last = nullptr; // that changed the state
    const auto course = courseOf(events);
    for (const auto& entry : course) {
        const ActRow* row = actNamed(entry.event.kind);
        if (!entry.stands() || !touchesCase(entry.event.kind) || (row && row->putsRight))
            continue;
        const bool keepsOrder = !last || !row || !row->late;
        const Event& before = keepsOrder && last ? *last : course.front().event;
        if (entry.event.happenedOn < before.happenedOn)
            return refuse(ErrorCode::OutOfOrder,
                          {entry.event.kind, entry.event.happenedOn.toString(Qt::ISODate),
                           before.kind, before.happenedOn.toString(Qt::ISODate)});
        if (keepsOrder)
            last = &entry.event;
    }
    return {};
}

// The days that an act reckons, or that its leg began with, by the present calendar.
QJsonObject daysOf(const Case& subject, const Event& event, const WorkingCalendar& calendar)
{
    const ActRow* row = actNamed(event.kind);
    if (event.kind == u"reckon")
        return clocksReckoned(subject, calendar, event.happenedOn);
    if (!row || (row->act != Act::Dispatch && row->act != Act::SignFor && row->act != Act::Resume))
        return {};
    if (row->days)
        return row->days(subject, event.happenedOn, calendar);
    QJsonObject days;
    for (const auto& [term, due] :
         {std::pair{u"replyTerm", u"replyDue"}, std::pair{u"signForTerm", u"signForDue"}}) {
        if (const auto length = termIn(event.payload, term))
            putDay(days, due, dueDay(*length, event.happenedOn, calendar).date);
    }
    return days;
}

std::map<std::int64_t, QJsonObject> daysReckoned(std::span<const Event> events,
                                                 const WorkingCalendar& calendar)
{
    std::map<std::int64_t, QJsonObject> reckoned;
    Case subject;
    for (Event event : standing(events)) {
        const auto days = daysOf(subject, event, calendar);
        for (auto day = days.begin(); day != days.end(); ++day)
            event.payload[day.key()] = day.value();
        if (!days.isEmpty())
            reckoned[event.seq] = days;
        apply(subject, event);
    }
    return reckoned;
}

// The days that move with the corrected one, by the entries that keep them.
QJsonArray daysMoved(const RightingCase& at, const NewEvent& event)
{
    auto before = daysReckoned(at.events, at.desk.calendar);
    QJsonArray moved;
    for (const auto& [entry, days] : daysReckoned(at.with(event), at.desk.calendar)) {
        QJsonObject one;
        for (auto day = days.begin(); day != days.end(); ++day) {
            if (before[entry][day.key()] != day.value())
                one[day.key()] = day.value();
        }
        if (!one.isEmpty()) {
            one[u"event"] = static_cast<qint64>(entry);
            moved.append(one);
        }
    }
    return moved;
}

// The value of a correction as it is kept, by whatever it is a value of.
Outcome checkValueMeant(const RightingCase& at, const Event& event, const QString& field,
                        const QJsonValue& value)
{
    const Programme& programme = at.desk.programme;
    if (field == kOn)
        return checkKept(kDayMeant, value, programme).and_then([&] {
            return checkDayMeant(at, event, value);
        });
    if (const auto* ofClue = clueField(field); ofClue && !isKept(*ofClue, value))
        return refuse(ErrorCode::UnknownChoice, {field, shownValue(value), QString()});
    for (const Need& need : actNamed(event.kind)->needs) {
        if (field == QStringView(need.key))
            TRY(checkKept(need, value, programme));
    }
    return checkApprover({{field, value}}, {event.operatorName, event.seq}, event.happenedOn,
                         at.desk.gate());
}

// What a settlement or strike-off says because an instalment was open: the fold does not ask for it
// again, so a word of it that is told anew is asked here.
Outcome checkClosing(const RightingCase& at, const Event& entry, const QString& field,
                     const QJsonValue& value)
{
    const bool isOfPlan = isAct(entry.kind, Act::Settle)
                              ? field == u"settleConsent" || field == u"outcome"
                              : isAct(entry.kind, Act::StrikeOff) && field == u"reason";
    if (!isOfPlan)
        return {};
    Case then;
    for (const Event& event : standing(at.events)) {
        if (event.seq == entry.seq)
            break;
        apply(then, event);
    }
    const QString partial = idOf(CaseOutcome::Partial);
    if (!instalmentDue(then))
        return {};
    if (field == u"outcome")
        return value == partial
                   ? Outcome()
                   : refuse(ErrorCode::UnknownChoice, {field, value.toString(), partial});
    return value.toString().isEmpty() ? refuse(ErrorCode::FieldMissing, {field}) : Outcome();
}

} // namespace

Outcome mayCorrect(const RightingCase& at, const NewEvent& event)
{
    const QString field = event.payload[u"field"].toString();
    RightingCase of = at;
    of.payload = event.payload;
    const Event& entry = TRY(entryToCorrect(of, field))->event;
    TRY(checkValueMeant(at, entry, field, event.payload[u"value"]));
    TRY(checkClosing(at, entry, field, event.payload[u"value"]));
    if (field == kOn)
        TRY(checkOrder(at.with(event)));
    // A reversal can be confirmed, a correction not: what was paid is put right first.
    if (field == u"amountFen")
        TRY(checkPaid(folded(at.with(event))));
    TRY(at.checkRest(event));
    return checkClue(at.desk, at.subject, folded(at.with(event)));
}

Result<PutRight> corrected(const RightingCase& at)
{
    const QString named = at.payload[u"field"].toString();
    const QString field = fieldKey(named);
    const CourseEntry* entry = TRY(entryToCorrect(at, field));
    const QJsonValue old = valueTold(entry->event, field);
    const Told now = TRY(readTold(at, entry->event, named, at.payload[u"value"].toString()));
    TRY(checkDiffers(field, old, now));
    auto event = at.event();
    for (auto part = now.begin(); part != now.end(); ++part)
        event.payload[part.key()] = part.value();
    event.payload[u"field"] = field;
    event.payload[u"old"] = oldTold(old);
    event.payload[u"event"] = static_cast<qint64>(entry->event.seq);
    TRY(mayCorrect(at, event)); // what does not stand is not folded, and no day is reckoned by it
    const auto days = field == kOn ? daysMoved(at, event) : QJsonArray();
    if (!days.isEmpty()) {
        event.payload[u"days"] = days;
        TRY(at.checkRest(event));
    }
    auto letters = TRY(at.lettersAfter({&event, 1}));
    return PutRight{{std::move(event)}, std::move(letters)};
}

Outcome mayChange(const RightingCase& at, const NewEvent& event)
{
    const QString named = event.payload[u"field"].toString();
    const auto* field = clueField(named);
    if (!field || !field->mayChange)
        return refuse(ErrorCode::FieldUnknown, {named});
    if (!isKept(*field, event.payload[u"value"]))
        return refuse(ErrorCode::UnknownChoice,
                      {named, shownValue(event.payload[u"value"]), QString()});
    const auto old = oldTold(keptValue(*field, folded(at.events, event.acting.on).clue));
    if (event.payload.contains(u"old") && event.payload[u"old"] != old)
        return refuse(ErrorCode::NotAsDecided,
                      {QStringLiteral("old"), shownValue(event.payload[u"old"]), shownValue(old)});
    return checkClue(at.desk, at.subject, folded(at.with(event)));
}

Result<PutRight> changed(const RightingCase& at)
{
    const QString named = at.payload[u"field"].toString();
    const auto* field = fieldNamed(named);
    if (!field || !field->mayChange)
        return refuse(ErrorCode::FieldUnknown, {named});
    const ClueContent then = folded(at.events, at.acting.on).clue;
    const QJsonValue old = keptValue(*field, then);
    const Told now =
        TRY(readField(at.desk, *field, named, at.payload[u"value"].toString(), then, at.acting.on));
    TRY(checkDiffers(field->id(), old, now));
    auto event = at.event();
    for (auto part = now.begin(); part != now.end(); ++part)
        event.payload[part.key()] = part.value();
    event.payload[u"field"] = field->id();
    event.payload[u"old"] = oldTold(old);
    TRY(mayChange(at, event));
    auto letters = TRY(at.lettersAfter({&event, 1}));
    return PutRight{{std::move(event)}, std::move(letters)};
}

} // namespace jiuzhang
