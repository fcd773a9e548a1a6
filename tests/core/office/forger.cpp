// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/forger.h"

#include "core/base/canonical_json.h"
#include "core/office/event_proof.h"

#include <sqlite3.h>

namespace jiuzhang::tests {

namespace {

class Database {
public:
    explicit Database(const QString& path)
    {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &database_) == SQLITE_OK);
    }
    ~Database() { sqlite3_close(database_); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const QByteArray& sql, const QByteArrayList& values = {})
    {
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(database_, sql.constData(), -1, &statement, nullptr) ==
                SQLITE_OK);
        int place = 0;
        for (const auto& value : values) {
            if (value.isNull())
                sqlite3_bind_null(statement, ++place);
            else
                sqlite3_bind_text(statement, ++place, value.constData(), int(value.size()),
                                  SQLITE_TRANSIENT);
        }
        CHECK(sqlite3_step(statement) == SQLITE_DONE);
        sqlite3_finalize(statement);
    }

private:
    sqlite3* database_ = nullptr;
};

constexpr auto kTrigger = "CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event\n"
                          "BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END";

QByteArray text(const QString& text)
{
    return text.isEmpty() ? QByteArray("") : text.toUtf8();
}

QByteArrayList columnValues(const Event& event)
{
    return {text(event.kind),
            event.subject ? text(event.subject->text()) : QByteArray(),
            text(event.happenedOn.toString(Qt::ISODate)),
            text(event.operatorName),
            text(event.onBehalfOf),
            text(event.reason),
            canonicalJson(event.payload),
            event.previousHash,
            event.hash,
            event.enteredAt.toString(Qt::ISODateWithMs).toUtf8(),
            QByteArray::number(event.seq)};
}

} // namespace

void Forger::change(const std::optional<CaseNumber>& number, const QString& kind,
                    const std::function<void(Event&)>& change)
{
    std::vector<Event> events;
    std::size_t meant = 0;
    for (std::int64_t seq = 1; seq <= maker_.head().first; ++seq) {
        events.push_back(must(maker_.desk().record.event(seq)));
        if (events.back().kind == kind && events.back().subject == number)
            meant = events.size();
    }
    REQUIRE(meant > 0);
    forged_ = events[meant - 1].seq;
    change(events[meant - 1]);
    for (std::size_t at = meant - 1; at < events.size(); ++at) {
        if (at > 0)
            events[at].previousHash = events[at - 1].hash;
        events[at].hash = hashOf(hashedText(events[at], canonicalJson(events[at].payload)));
    }
    write(events);
}

void Forger::write(const std::vector<Event>& events)
{
    Database database(maker_.desk().care.path());
    database.run("DROP TRIGGER event_is_never_changed");
    for (const auto& event : events)
        database.run("UPDATE event SET kind = ?, subject = ?, happened_on = ?, operator = ?,"
                     " on_behalf_of = ?, reason = ?, payload = ?, previous_hash = ?, hash = ?,"
                     " entered_at = ? WHERE seq = ?",
                     columnValues(event));
    database.run(kTrigger);
}

void Forger::add(const NewEvent& added)
{
    const auto [seq, hash] = maker_.head();
    Event event{.seq = seq + 1,
                .kind = added.kind,
                .subject = added.subject,
                .happenedOn = added.acting.on,
                .enteredAt = QDateTime::currentDateTimeUtc(),
                .operatorName = added.acting.operatorName,
                .onBehalfOf = {},
                .reason = added.reason,
                .payload = added.payload,
                .commandId = {},
                .previousHash = hash,
                .hash = {}};
    event.hash = hashOf(hashedText(event, canonicalJson(event.payload)));
    forged_ = event.seq;
    Database(maker_.desk().care.path())
        .run("INSERT INTO event (kind, subject, happened_on, operator, on_behalf_of, reason,"
             " payload, previous_hash, hash, entered_at, seq, command_id)"
             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
             columnValues(event));
}

std::vector<Problem> Forger::found()
{
    (void)maker_.desk().care.rebuild({}); // where it can be folded at all
    return must(verifyLedger(maker_.desk(), {}, {})).problems;
}

} // namespace jiuzhang::tests
