// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_proof.h"

#include "core/casework/lawful_fold.h"
#include "core/casework/righting_rules.h"
#include "core/store/case_columns.h"
#include "core/store/draft_store.h"
#include "core/store/kept_store.h"
#include "core/store/migrations.h"

#include <QFileInfo>

namespace jiuzhang {

namespace {

QString eventAt(std::int64_t seq)
{
    return QStringLiteral("event %1").arg(seq);
}

QString selectRow()
{
    QStringList names;
    for (const auto& column : caseColumns())
        names += column.name.toString();
    return QStringLiteral("SELECT %1 FROM main.case_row WHERE id = ?").arg(names.join(u", "));
}

} // namespace

void LedgerProof::problem(const char* kind, const QString& where, const QString& detail)
{
    found_.problems.push_back({QString::fromLatin1(kind), where, detail});
}

Outcome LedgerProof::checkFile()
{
    Statement check(connection_, QStringLiteral("PRAGMA main.integrity_check"));
    TRY(check.each([&]() -> Outcome {
        if (check.text(0) != u"ok")
            problem("file", QString(), check.text(0));
        return {};
    }));
    // Nothing of the ledger stands behind its last page, and SQLite does not look there.
    Statement size(connection_, QStringLiteral("SELECT page_count * page_size"
                                               " FROM pragma_page_count, pragma_page_size"));
    TRY(size.next());
    const auto pages = size.number(0);
    if (const auto bytes = QFileInfo(connection_.path()).size(); bytes > pages)
        problem("file", QString(), QStringLiteral("%1 bytes behind its pages").arg(bytes - pages));
    return {};
}

Outcome LedgerProof::checkSchema()
{
    const auto found = TRY(definitionsIn(connection_));
    auto expected = TRY(definitionsOfANewLedger());
    index_ = expected[QStringLiteral("table case_text")].sql;
    for (const auto& [name, definition] : found) {
        const auto should = expected.extract(name);
        if (!should)
            problem("schema", name, QStringLiteral("superfluous"));
        else if (should.mapped() != definition)
            problem("schema", name, QStringLiteral("changed"));
    }
    for (const auto& [name, definition] : expected)
        problem("schema", name, QStringLiteral("missing"));
    return {};
}

Outcome LedgerProof::checkChain(const std::optional<LedgerCare::Anchor>& anchor)
{
    std::int64_t count = 0;
    std::int64_t last = 0;
    QByteArray previousHash(64, '0');
    QDateTime previousMoment;
    bool anchored = !anchor;
    const auto read = log_.forEach([&](const Event& event, bool sound) {
        checkLink(event, sound, last + 1, previousHash);
        noteContent(event);
        if (previousMoment.isValid() && event.enteredAt < previousMoment.addSecs(-kClocksDiffer))
            problem("clock", eventAt(event.seq), previousMoment.toString(Qt::ISODate));
        if (anchor && event.seq == anchor->seq)
            anchored = event.hash == anchor->hash.toLower();
        ++count;
        last = event.seq;
        previousHash = event.hash;
        previousMoment = event.enteredAt;
        return progress_.step();
    });
    if (!read)
        return read;
    found_.events = count;
    if (!anchored)
        problem("anchor", eventAt(anchor->seq), QString::fromLatin1(anchor->hash));
    return checkSequences(last);
}

void LedgerProof::checkLink(const Event& event, bool sound, std::int64_t expectedSeq,
                            const QByteArray& previousHash)
{
    if (event.seq != expectedSeq)
        problem("sequence", eventAt(event.seq), QStringLiteral("expected %1").arg(expectedSeq));
    if (event.previousHash != previousHash)
        problem("chain", eventAt(event.seq), QStringLiteral("previousHash"));
    if (!sound)
        problem("chain", eventAt(event.seq), QStringLiteral("hash"));
}

void LedgerProof::noteContent(const Event& event)
{
    const auto said = [&](QStringView key) { return event.payload[key].toString(); };
    const auto called = [&] {
        for (const auto& name : {said(u"numberText"), said(u"name"), said(u"month")})
            if (!name.isEmpty())
                return name;
        return eventAt(event.seq);
    };
    for (const auto& sha256 : {said(u"sha256"), said(u"casesSha256")}) { // of a frozen month both
        if (!sha256.isEmpty())
            named_.insert(sha256.toLatin1(), called());
    }
    if (event.payload[u"damaged"].toBool()) // taken in as it was found
        problem("paper", called(), QStringLiteral("damaged"));
}

// The highest number ever given: less than it, and the end of the chain was cut off.
Outcome LedgerProof::checkSequences(std::int64_t last)
{
    Statement row(connection_,
                  QStringLiteral("SELECT name, seq FROM sqlite_sequence WHERE name <> 'draft'"));
    std::int64_t highest = 0;
    const auto read = row.each([&]() -> Outcome {
        if (row.text(0) != u"event" || highest != 0)
            problem("sequence", row.text(0), QStringLiteral("superfluous"));
        else
            highest = row.number(1);
        return {};
    });
    if (read && highest != last)
        problem("sequence", eventAt(last + 1), QStringLiteral("expected %1").arg(highest));
    return read;
}

Outcome LedgerProof::checkContents()
{
    Statement row(connection_, QStringLiteral("SELECT sha256, content FROM kept ORDER BY sha256"));
    const auto read = row.each([&]() -> Outcome {
        const auto sha256 = row.bytes(0);
        const auto called = named_.take(sha256);
        if (called.isEmpty())
            problem("content", row.text(0), QStringLiteral("superfluous"));
        else if (sha256Of(row.bytes(1)) != sha256)
            problem("content", called, QStringLiteral("sha256"));
        return {};
    });
    if (!read)
        return read;
    for (const auto& called : std::as_const(named_))
        problem("content", called, QStringLiteral("missing"));
    return {};
}

Outcome LedgerProof::checkProjection()
{
    if (judge_)
        TRY(log_.forEachBesideCases([&](const Event& event) -> Outcome {
            judge({&event, 1});
            return progress_.step();
        }));
    IndexProof index(connection_);
    TRY(log_.forEachHistory(
        [&](std::span<const Event> events) { return checkHistory(events, index); }));
    // Of a record that contradicts itself not every event was asked.
    if (std::ranges::none_of(found_.problems, [](const Problem& each) {
            return each.kind == u"chain" || each.kind == u"sequence";
        }))
        judge({});
    TRY(checkSuperfluous());
    return index.check(index_, [&](const QString& where, const QString& detail) {
        problem(where.startsWith(u"case_") ? "search" : "projection", where, detail);
    });
}

Outcome LedgerProof::checkHistory(std::span<const Event> events, IndexProof& index)
{
    const auto broken = brokenRightings(events);
    for (const auto seq : broken)
        problem("chain", eventAt(seq), QStringLiteral("righting"));
    const auto expected = foldedLawfully(events);
    if (!expected) {
        problem("chain", eventAt(expected.error().details.first().toLongLong()),
                QStringLiteral("order"));
        return {};
    }
    if (broken.empty())
        judge(events);
    TRY(checkCase(**expected));
    index.expect(**expected);
    return progress_.step(static_cast<std::int64_t>(events.size()));
}

void LedgerProof::judge(std::span<const Event> events)
{
    auto& problems = found_.problems;
    for (auto& found : judge_ ? judge_(events) : std::vector<Problem>())
        problems.push_back(std::move(found));
}

// Drafts are discarded, so their count may be beyond them; it is never behind, nor away.
Outcome LedgerProof::checkDrafts()
{
    Statement count(
        connection_,
        QStringLiteral("SELECT coalesce(max(id), 0), (SELECT count(*) FROM sqlite_sequence"
                       " WHERE name = 'draft'), (SELECT max(seq) FROM sqlite_sequence"
                       " WHERE name = 'draft'), (SELECT typeof(seq) FROM sqlite_sequence"
                       " WHERE name = 'draft') FROM draft"));
    TRY(count.next());
    const auto newest = count.number(0);
    const bool isCounted =
        count.number(1) == 1 && count.number(2) >= newest && count.text(3) == u"integer";
    if (!isCounted && (newest > 0 || count.number(1) > 0))
        problem("draft", QStringLiteral("draft %1").arg(newest), QStringLiteral("count"));
    return forEachBadDraft(connection_, [&](std::int64_t draft, const QString& what) {
        problem("draft", QStringLiteral("draft %1").arg(draft), what);
    });
}

namespace {

// An earlier program let half of a surrogate pair into a text, which no column can hold.
StoredValue asStored(StoredValue value)
{
    if (auto* text = std::get_if<QString>(&value))
        *text = QString::fromUtf8(text->toUtf8());
    return value;
}

} // namespace

Outcome LedgerProof::checkCase(const Case& expected)
{
    const auto number = expected.number.text();
    Statement row(connection_, selectRow());
    const auto found = TRY(row.bind(rowIdOf(expected.number).value_or(0)).next());
    if (!found) {
        problem("projection", number, QStringLiteral("missing"));
        return {};
    }
    int at = 0;
    for (const auto& column : caseColumns()) {
        const auto value = row.value(at++);
        const auto should = column.valueOf(expected);
        if (value != should && value != asStored(should))
            problem("projection", number, column.name.toString());
    }
    return {};
}

Outcome LedgerProof::checkSuperfluous()
{
    Statement row(connection_, QStringLiteral("SELECT id FROM main.case_row WHERE id NOT IN"
                                              " (SELECT case_id FROM event"
                                              " WHERE case_id IS NOT NULL)"));
    return row.each([&]() -> Outcome {
        problem("projection", numberOf(row.number(0)).text(), QStringLiteral("superfluous"));
        return {};
    });
}

} // namespace jiuzhang
