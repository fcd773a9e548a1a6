// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_log.h"

#include "core/base/canonical_json.h"
#include "core/base/partial_date.h"
#include "core/casework/case_course.h"
#include "core/store/case_columns.h"

#include <QJsonDocument>

namespace jiuzhang {

namespace {

// Of an event, what is folded, in the order of tellingIn(), and all, in that of eventIn().
constexpr auto kTelling = "seq, kind, subject, happened_on, operator, payload";
constexpr auto kAll = "seq, kind, subject, happened_on, operator, payload, entered_at,"
                      " on_behalf_of, reason, command_id, previous_hash, hash";

// `sql` with the columns of an event in the place of 「%1」.
QString withColumns(const char* sql)
{
    return QString::fromLatin1(sql).arg(QLatin1String(kAll));
}

// What is folded of the events that `which` names, in the order of cases and then of entry.
QString telling(const QString& which)
{
    return QStringLiteral("SELECT %1 FROM event WHERE %2 ORDER BY case_id, seq")
        .arg(QLatin1String(kTelling), which);
}

const QByteArray kBeforeTheFirst(64, '0');

QJsonObject objectIn(QByteArrayView json)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
}

// What is folded of a dispatch: no case tells of what was proposed for it, and that is half of all
// that its events say. A quotation mark in a text is escaped: nothing but the keys themselves looks
// like these.
QByteArray withoutProposal(QByteArrayView payload)
{
    const auto proposal = payload.indexOf("\"proposal\":{");
    const auto next = payload.indexOf("\"provisional\":");
    if (proposal < 0 || next < proposal)
        return payload.toByteArray();
    return payload.first(proposal).toByteArray().append(payload.sliced(next));
}

// All of an event but its payload that is folded.
Event headIn(const Statement& row)
{
    Event event;
    event.seq = row.number(0);
    event.kind = row.repeated(1);
    if (!row.isNull(2))
        event.subject = CaseNumber(row.text(2));
    event.happenedOn = isoDay(row.text(3));
    event.operatorName = row.repeated(4);
    return event;
}

UnreadEvent unreadIn(const Statement& row)
{
    Event head = headIn(row);
    const bool isDispatch = head.kind == u"dispatch";
    return {std::move(head), isDispatch ? withoutProposal(row.view(5)) : row.bytes(5)};
}

Event eventIn(const Statement& row)
{
    Event event = headIn(row);
    event.payload = objectIn(row.view(5));
    event.enteredAt = QDateTime::fromString(row.text(6), Qt::ISODateWithMs);
    event.onBehalfOf = row.text(7);
    event.reason = row.text(8);
    event.commandId = row.text(9);
    event.previousHash = row.bytes(10);
    event.hash = row.bytes(11);
    return event;
}

Outcome visitTelling(Statement& rows, const std::function<Outcome(UnreadEvent event)>& visit)
{
    return rows.each(
        [&] { return touchesCase(rows.repeated(1)) ? visit(unreadIn(rows)) : Outcome(); });
}

const std::optional<CaseNumber>& caseOf(const Event& event)
{
    return event.subject;
}

const std::optional<CaseNumber>& caseOf(const UnreadEvent& event)
{
    return event.head.subject;
}

// Hands on the events that it takes, those of a case together.
template <class Each>
class ByCase {
public:
    using Visit = std::function<Outcome(std::vector<Each> events)>;
    explicit ByCase(Visit visit) : visit_(std::move(visit)) {}

    [[nodiscard]] Outcome take(Each event)
    {
        if (!group_.empty() && caseOf(group_.front()) != caseOf(event))
            TRY(visit_(std::exchange(group_, {})));
        group_.push_back(std::move(event));
        return {};
    }

    [[nodiscard]] Outcome finish()
    {
        return group_.empty() ? Outcome() : visit_(std::move(group_));
    }

private:
    Visit visit_;
    std::vector<Each> group_;
};

Outcome visitTellingByCase(Statement& rows, const EventLog::VisitUnread& visit)
{
    ByCase<UnreadEvent> cases(visit);
    TRY(visitTelling(rows, [&](UnreadEvent event) { return cases.take(std::move(event)); }));
    return cases.finish();
}

Result<std::vector<Event>> eventsIn(Statement& rows)
{
    std::vector<Event> events;
    TRY(rows.each([&]() -> Outcome {
        events.push_back(eventIn(rows));
        return {};
    }));
    return events;
}

// Whether it is as it was entered. An earlier program let half of a surrogate pair into a reason:
// it hashed it, and the payload has it, but the column cannot.
bool isSound(const Event& event, const QByteArray& payload)
{
    if (hashOf(hashedText(event, payload)) == event.hash)
        return true;
    Event hashed = event;
    hashed.reason = event.payload[u"reason"].toString();
    return hashed.reason != event.reason && hashed.reason.toUtf8() == event.reason.toUtf8() &&
           hashOf(hashedText(hashed, payload)) == event.hash;
}

// Whether the payload stands as the program writes it, each thing once. A mark of byte order at
// the head of a text, which an earlier program let in, is lost in reading.
bool isPlain(const QByteArray& payload, const QJsonObject& read)
{
    const auto withoutMarks = [](QByteArray text) { return text.replace("\xEF\xBB\xBF", ""); };
    const QByteArray should = canonicalJson(read);
    return payload == should || withoutMarks(payload) == withoutMarks(should);
}

} // namespace

Event UnreadEvent::read() const
{
    Event event = head;
    event.payload = objectIn(payload);
    return event;
}

Result<Event> EventLog::append(const NewEvent& event)
{
    if (!connection_.isInTransaction())
        return refuse(ErrorCode::StorageFailed,
                      {connection_.path(), QStringLiteral("no transaction is open")});
    if (event.subject && !TRY(eventsOfCommand(event.acting.commandId, event.subject)).empty())
        return refuse(ErrorCode::AlreadyDone, {event.acting.commandId});
    const auto last = TRY(head());
    Event entry{.seq = last.seq + 1,
                .kind = event.kind,
                .subject = event.subject,
                .happenedOn = event.acting.on,
                .enteredAt = QDateTime::currentDateTimeUtc(),
                .operatorName = event.acting.operatorName,
                .onBehalfOf = event.acting.onBehalfOf,
                .reason = event.reason,
                .payload = event.payload,
                .commandId = event.acting.commandId,
                .previousHash = last.hash,
                .hash = {}};
    const QByteArray payload = canonicalJson(entry.payload);
    entry.hash = hashOf(hashedText(entry, payload));
    static const auto kInsert =
        withColumns("INSERT INTO event (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement row(connection_, kInsert);
    row.bind(entry.seq).bind(entry.kind).bind(entry.subject).bind(entry.happenedOn);
    row.bind(entry.operatorName).bindUtf8(payload);
    row.bind(entry.enteredAt.toString(Qt::ISODateWithMs)).bind(entry.onBehalfOf);
    row.bind(entry.reason).bind(entry.commandId);
    row.bindUtf8(entry.previousHash).bindUtf8(entry.hash);
    return row.run().map([&] { return std::move(entry); });
}

Result<CaseRecord::Head> EventLog::head() const
{
    Statement last(connection_, QStringLiteral("SELECT seq, hash FROM event"
                                               " ORDER BY seq DESC LIMIT 1"));
    return last.next().map([&](bool found) {
        return found ? CaseRecord::Head{last.number(0), last.bytes(1)}
                     : CaseRecord::Head{0, kBeforeTheFirst};
    });
}

Result<Event> EventLog::event(std::int64_t seq) const
{
    Statement row(connection_, withColumns("SELECT %1 FROM event WHERE seq = ?"));
    if (!TRY(row.bind(seq).next()))
        return refuse(ErrorCode::EntryUnknown, {QString::number(seq)});
    return eventIn(row);
}

Result<std::vector<Event>> EventLog::eventsOfCommand(const QString& commandId,
                                                     const std::optional<CaseNumber>& subject) const
{
    if (commandId.isEmpty())
        return std::vector<Event>();
    // The empty command is excluded in words too, so that the partial index serves.
    auto sql = withColumns("SELECT %1 FROM event WHERE command_id = ? AND command_id <> ''");
    if (subject)
        sql += QStringLiteral(" AND subject = ?");
    Statement found(connection_, sql + QStringLiteral(" ORDER BY seq"));
    found.bind(commandId);
    if (subject)
        found.bind(subject->text());
    return eventsIn(found);
}

Result<QJsonObject> EventLog::configuration(const QString& kind) const
{
    Statement latest(connection_,
                     QStringLiteral("SELECT payload FROM event WHERE kind = ? AND subject IS NULL"
                                    " ORDER BY seq DESC LIMIT 1"));
    return latest.bind(kind).next().map(
        [&](bool found) { return found ? objectIn(latest.view(0)) : QJsonObject(); });
}

Result<std::int64_t> EventLog::newestOf(const QStringList& kinds) const
{
    std::int64_t newest = 0;
    for (const QString& kind : kinds) { // each is one look into the index
        Statement latest(connection_, QStringLiteral("SELECT max(seq) FROM event"
                                                     " WHERE kind = ? AND subject IS NULL"));
        TRY(latest.bind(kind).next());
        newest = std::max(newest, latest.number(0));
    }
    return newest;
}

Result<std::vector<Event>> EventLog::eventsOf(const CaseNumber& number) const
{
    Statement rows(connection_, withColumns("SELECT %1 FROM event WHERE case_id = ? ORDER BY seq"));
    auto events = eventsIn(rows.bind(rowIdOf(number).value_or(0)));
    if (events && events->empty())
        return refuse(ErrorCode::CaseUnknown, {number.text()});
    return events;
}

Result<std::vector<Event>> EventLog::eventsOfKind(const QString& kind) const
{
    Statement rows(connection_,
                   withColumns("SELECT %1 FROM event WHERE subject IS NULL AND kind >= ?"
                               " AND kind < ? AND substr(kind, ?, 1) IN ('', '/') ORDER BY seq"));
    rows.bind(kind).bind(kind + u'0').bind(std::int64_t{kind.size()} + 1); // '0' follows '/'
    return eventsIn(rows);
}

Result<std::vector<Event>> EventLog::referralsOnCases() const
{
    Statement rows(connection_,
                   withColumns("WITH RECURSIVE told (seq, case_id) AS ("
                               " SELECT seq, case_id FROM event"
                               " WHERE kind = 'refer' AND subject IS NOT NULL"
                               " UNION SELECT righting.seq, righting.case_id FROM told"
                               " JOIN event AS righting ON righting.case_id = told.case_id"
                               " AND righting.kind IN ('correct', 'withdraw')"
                               " AND righting.payload ->> 'event' = told.seq)"
                               " SELECT %1 FROM event WHERE seq IN (SELECT seq FROM told)"
                               " ORDER BY seq"));
    return eventsIn(rows);
}

Result<std::vector<CaseNumber>> EventLog::touchedAfter(std::int64_t seq) const
{
    Statement row(connection_, QStringLiteral("SELECT DISTINCT subject FROM event WHERE seq > ?"
                                              " AND subject IS NOT NULL"));
    std::vector<CaseNumber> numbers;
    TRY(row.bind(seq).each([&]() -> Outcome {
        numbers.emplace_back(row.text(0));
        return {};
    }));
    return numbers;
}

Outcome EventLog::forEach(const std::function<Outcome(const Event& event, bool sound)>& visit) const
{
    Statement row(connection_, withColumns("SELECT %1 FROM event ORDER BY seq"));
    return row.each([&] {
        const auto event = eventIn(row);
        // Days, moments and payloads can be written in several ways that are read alike.
        const bool plain = row.text(3) == event.happenedOn.toString(Qt::ISODate) &&
                           row.text(6) == event.enteredAt.toString(Qt::ISODateWithMs) &&
                           isPlain(row.bytes(5), event.payload);
        return visit(event, plain && isSound(event, row.bytes(5)));
    });
}

Outcome EventLog::forEachHashed(
    const std::function<Outcome(const Event& event, const QByteArray& text)>& visit) const
{
    Statement row(connection_, withColumns("SELECT %1 FROM event ORDER BY seq"));
    return row.each([&] {
        const auto event = eventIn(row);
        return visit(event, hashedText(event, row.bytes(5)));
    });
}

Result<std::vector<UnreadEvent>> EventLog::unreadOf(std::int64_t rowId) const
{
    static const auto kOfCase = telling(QStringLiteral("case_id = ?"));
    Statement rows(connection_, kOfCase);
    std::vector<UnreadEvent> events;
    TRY(visitTelling(rows.bind(rowId), [&](UnreadEvent event) -> Outcome {
        events.push_back(std::move(event));
        return {};
    }));
    return events;
}

Result<std::vector<Event>> EventLog::tellingOf(std::int64_t rowId) const
{
    std::vector<Event> events;
    for (const auto& event : TRY(unreadOf(rowId)))
        events.push_back(event.read());
    return events;
}

Outcome EventLog::forEachCase(const VisitUnread& visit) const
{
    Statement rows(connection_, telling(QStringLiteral("case_id IS NOT NULL")));
    return visitTellingByCase(rows, visit);
}

Outcome EventLog::forEachCaseChangedAfter(QDate day, const VisitUnread& visit) const
{
    Statement rows(
        connection_,
        telling(QStringLiteral("case_id IN (SELECT case_id FROM event WHERE happened_on > ?)")));
    return visitTellingByCase(rows.bind(day), visit);
}

Outcome
EventLog::forEachHistory(const std::function<Outcome(std::span<const Event> events)>& visit) const
{
    Statement rows(connection_, withColumns("SELECT %1 FROM event WHERE case_id IS NOT NULL"
                                            " ORDER BY case_id, seq"));
    ByCase<Event> cases(visit);
    TRY(rows.each([&] { return cases.take(eventIn(rows)); }));
    return cases.finish();
}

Outcome EventLog::forEachBesideCases(const std::function<Outcome(const Event&)>& visit) const
{
    Statement rows(connection_,
                   withColumns("SELECT %1 FROM event WHERE case_id IS NULL ORDER BY seq"));
    return rows.each([&] { return visit(eventIn(rows)); });
}

} // namespace jiuzhang
