// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_course.h"
#include "tests/core/store/ledger_maker.h"

#include <random>

using namespace jiuzhang;

namespace {

// SHA-256 of "abc": FIPS 180-2, example B.1
const QByteArray kAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

// Something for every key that an act may ask for; what it says does not matter here.
QJsonObject payloadFor(const ActRow& row, std::mt19937& random)
{
    QJsonObject payload;
    const auto put = [&](const char16_t* key, const QJsonValue& value) {
        payload[QString::fromUtf16(key)] = value;
    };
    for (const auto& need : row.needs) {
        const auto key = QString::fromUtf16(need.key);
        if (need.kind == NeedKind::Amount)
            payload[key] = static_cast<int>(random() % 1'000'000);
        else if (need.kind == NeedKind::Day)
            payload[key] = QStringLiteral("2023-01-%1").arg(10 + random() % 20);
        else if (need.kind == NeedKind::Instalments)
            payload[key] = QStringLiteral("2023-01-%1:%2")
                               .arg(10 + random() % 20)
                               .arg(1 + random() % 1'000'000);
        else
            payload[key] = QStringLiteral("说明%1").arg(random() % 100);
    }
    if (row.act == Act::Dispatch) {
        put(u"lead", QStringLiteral("dept-%1").arg(random() % 5));
        put(u"replyDue", QStringLiteral("2022-07-01"));
        put(u"signForDue", QStringLiteral("2022-06-10"));
        put(u"letterNumber", QStringLiteral("珠改创函〔2022〕%1号").arg(random() % 100));
    } else if (row.act == Act::Verify) {
        put(u"track", idOf(kTracks[random() % kTracks.size()].value));
    } else if (row.act == Act::Settle) {
        put(u"outcome", idOf(kOutcomes[random() % kOutcomes.size()].value));
    } else if (row.rung) {
        put(u"forDue", QStringLiteral("2022-07-01"));
        put(u"letterNumber", QStringLiteral("珠改创督〔2022〕%1号").arg(random() % 100));
    } else if (row.act == Act::Attach) {
        put(u"name", QStringLiteral("合同.pdf"));
        put(u"sha256", QString::fromLatin1(kAbc));
        put(u"size", 1'000);
    }
    return payload;
}

// What the lists of work say of the ledger, and what the whole cases say.
void checkWorkLines(LedgerMaker& ledger, std::optional<QDate> asOf)
{
    std::vector<WorkLine> expected;
    must(ledger.query().forEach(asOf, [&](const Case& subject) {
        if (subject.isOpen() || subject.state == State::Settled || instalmentDue(subject))
            expected.push_back(workLineOf(subject));
        return true;
    }));
    std::vector<WorkLine> lines;
    must(ledger.query().forEachAtWork(asOf, [&](const WorkLine& line) { lines.push_back(line); }));
    CHECK_FALSE(lines.empty());
    CHECK(lines == expected);
}

using Lives = std::map<QString, std::vector<Case>>; // as they stood after each act

// Each case as its last act of that day or before left it.
std::map<QString, Case> livesUntil(QDate day, const Lives& lives)
{
    std::map<QString, Case> cases;
    for (const auto& [number, life] : lives) {
        for (const auto& moment : life) {
            if (moment.lastActOn <= day)
                cases.insert_or_assign(number, moment);
        }
    }
    return cases;
}

std::map<QString, Case> pastOf(LedgerMaker& ledger, QDate day)
{
    std::map<QString, Case> past;
    must(ledger.query().forEach(day, [&](const Case& subject) {
        past.emplace(subject.number.text(), subject);
        return true;
    }));
    return past;
}

} // namespace

TEST_CASE("whatever lives cases lead, the tables say what their events say", "[store]")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    LedgerMaker ledger;
    Lives lives;
    QDate day(2022, 4, 1);
    for (int step = 0; step < 300; ++step) {
        day = day.addDays(static_cast<int>(random() % 2));
        if (lives.size() < 10 || random() % 20 == 0) {
            const auto number = ledger.enter(someClue(), day);
            lives[number.text()].push_back(ledger.load(number));
            continue;
        }
        auto& life = std::next(lives.begin(), static_cast<long>(random() % lives.size()))->second;
        const auto acts = actsFor(life.back());
        const auto& row = *acts[random() % acts.size()];
        if (row.act == Act::Decide && !life.back().awaitedDecision())
            continue;
        if (row.putsRight && row.act != Act::Change) // of an entry that may be put right so
            continue;
        if (row.act == Act::Attach)
            must(ledger.record().atomically(
                [&] { return ledger.file().kept().keep("abc").map([](const QByteArray&) {}); }));
        ledger.act(life.back().number, QString::fromUtf16(row.id), day, payloadFor(row, random));
        life.push_back(ledger.load(life.back().number));
    }

    for (const auto& [number, life] : lives)
        CHECK(folded(must(ledger.record().events(CaseNumber(number)))) == life.back());
    CHECK(ledger.verify().ok());

    const QDate then = QDate(2022, 4, 1).addDays(QDate(2022, 4, 1).daysTo(day) / 2);
    CHECK(pastOf(ledger, then) == livesUntil(then, lives));
    checkWorkLines(ledger, std::nullopt);
    checkWorkLines(ledger, then);
}
