// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the chain, and the hash that ties it to the one before.
#include "core/casework/event.h"

#include "core/base/canonical_json.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

Event annotation()
{
    return {.seq = 2,
            .kind = u"annotate"_s,
            .subject = CaseNumber(u"2022-0001"_s),
            .happenedOn = QDate(2022, 6, 20),
            .enteredAt = QDateTime(QDate(2022, 6, 20), QTime(1, 2, 3, 4), Qt::UTC),
            .operatorName = u"经办人01"_s,
            .onBehalfOf = {},
            .reason = {},
            .payload = {{u"text"_s, u"已电话联系"_s}},
            .commandId = {},
            .previousHash = QByteArray(64, '0'),
            .hash = {}};
}

QByteArray hashed(const Event& event)
{
    return hashOf(hashedText(event, canonicalJson(event.payload)));
}

} // namespace

TEST_CASE("an event's hash is the SHA-256 of its canonical JSON", "[casework]")
{
    // By hand: printf '%s' '{"case":"2022-0001","commandId":null,
    // "enteredAt":"2022-06-20T01:02:03.004Z","happenedOn":"2022-06-20","kind":"annotate",
    // "onBehalfOf":null,"operator":"经办人01","payload":{"text":"已电话联系"},
    // "previousHash":"000…0","reason":null,"seq":2}' (on one line) | sha256sum
    CHECK(hashed(annotation()) ==
          "687e215d62d48b2ce7f1aa0c3cab0ad269761c76d8816c94a32acdfa4172b5c7");
}

TEST_CASE("what JSON writes in another way is hashed in that way", "[casework]")
{
    Event event = annotation();
    event.subject.reset();
    event.onBehalfOf = u"负责人\"01\""_s;
    event.reason = u"第一行\n第二行\t𬭎"_s;
    event.commandId = u"a\\b"_s;
    // Python: json.dumps(…, ensure_ascii=False, separators=(',', ':'), sort_keys=True), sha256
    CHECK(hashed(event) == "1f67ae35ae161194ba556525bc0ca011bb4e7559738b0d4b509fc7e97f7060d2");
}

TEST_CASE("whatever is changed in an event changes its hash", "[casework]")
{
    struct Change {
        const char* what;
        void (*make)(Event&);
    };
    const auto change = GENERATE(values<Change>({
        {"seq", [](Event& event) { event.seq = 3; }},
        {"kind", [](Event& event) { event.kind = u"reopen"_s; }},
        {"case", [](Event& event) { event.subject = CaseNumber(u"2022-0002"_s); }},
        {"no case", [](Event& event) { event.subject.reset(); }},
        {"day", [](Event& event) { event.happenedOn = event.happenedOn.addDays(1); }},
        {"moment", [](Event& event) { event.enteredAt = event.enteredAt.addMSecs(1); }},
        {"operator", [](Event& event) { event.operatorName = u"经办人02"_s; }},
        {"on behalf of", [](Event& event) { event.onBehalfOf = u"负责人01"_s; }},
        {"reason", [](Event& event) { event.reason = u"补录"_s; }},
        {"payload", [](Event& event) { event.payload[u"text"] = u"已电话联系。"_s; }},
        {"command", [](Event& event) { event.commandId = u"click-1"_s; }},
        {"previous hash", [](Event& event) { event.previousHash = QByteArray(64, '1'); }},
    }));
    CAPTURE(change.what);
    Event changed = annotation();
    change.make(changed);
    CHECK(hashed(changed) != hashed(annotation()));
}

TEST_CASE("the hash that an event carries is no part of its hash", "[casework]")
{
    Event event = annotation();
    event.hash = hashed(event);
    CHECK(hashed(event) == hashed(annotation()));
}

TEST_CASE("an event is shown with the keys of the chronicle", "[casework]")
{
    QStringList keys = toJson(annotation()).keys();
    keys.sort();
    CHECK(keys == QStringList{u"case"_s, u"commandId"_s, u"enteredAt"_s, u"happenedOn"_s, u"hash"_s,
                              u"kind"_s, u"onBehalfOf"_s, u"operator"_s, u"payload"_s,
                              u"previousHash"_s, u"reason"_s, u"seq"_s});
    CHECK(toJson(annotation())[u"onBehalfOf"].isNull());
}
