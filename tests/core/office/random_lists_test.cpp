// SPDX-License-Identifier: GPL-3.0-or-later
// Three hundred generated shielded clues and as many open ones in one ledger, as lists, screens and
// programs are told of them.
#include "core/casework/public_json.h"
#include "core/office/registration.h"
#include "core/office/told_cases.h"
#include "core/office/told_query.h"
#include "tests/core/office/entries.h"
#include "tests/core/shielding/party_traces.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kOfEach = 300;

// Every text in the value, each for itself.
void addTexts(QStringList& texts, const QJsonValue& value)
{
    for (const auto& each : value.toArray())
        addTexts(texts, each);
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys()) {
        if (!key.contains(u"hash"_s, Qt::CaseInsensitive)) // digits by chance
            addTexts(texts, object[key]);
    }
    if (value.isString())
        texts += value.toString();
}

QString tracesIn(const Party& party, const QJsonValue& told)
{
    QStringList texts;
    addTexts(texts, told);
    QStringList found;
    for (const QString& text : texts)
        found += traces(party, text);
    return found.join(u' ');
}

struct GeneratedLedger {
    DeskMaker maker;
    std::vector<Party> parties; // the shielded ones first
    std::vector<CaseNumber> numbers;

    explicit GeneratedLedger(unsigned seed)
    {
        Parties source(seed);
        std::vector<ClueContent> clues;
        for (int i = 0; i < 2 * kOfEach; ++i) {
            parties.push_back(source.next());
            const Party& party = parties.back();
            ClueContent clue = completeClue();
            clue.entity = party.clue.entity;
            clue.contact = party.clue.contact;
            clue.phone = party.clue.phone;
            clue.creditCode.clear();
            clue.legalRepresentative.clear();
            clue.shielding = i < kOfEach ? Shielding::Anonymous : Shielding::Open;
            clue.facts = source.sentence(party) + source.sentence(party);
            clue.claim = source.sentence(party);
            clues.push_back(clue);
        }
        numbers = must(registerClues(maker.desk(), maker.on("2022-06-01"), clues));
        for (std::size_t i = 0; i < numbers.size(); ++i)
            maker.act("annotate", numbers[i], "2022-06-02",
                      {{u"text"_s, source.sentence(parties[i])}});
    }
    [[nodiscard]] QJsonObject json(const Case& subject)
    {
        return listedJson(subject, maker.desk().programme, day("2022-06-20"));
    }
};

} // namespace

TEST_CASE("of three hundred shielded clues nothing is left in lists and JSON, and as many open "
          "ones lose nothing",
          "[office]")
{
    const unsigned seed = GENERATE(take(1, random(1u, 1'000'000u)));
    CAPTURE(seed);
    GeneratedLedger ledger(seed);
    Desk& desk = ledger.maker.desk();
    auto told = must(ToldCases::of(desk, {}, ToldCases::As::Masked));
    const ToldQuery query(desk, [&] { return ledger.maker.on("2022-06-20"); });
    const auto rows = must(query.rows({}));
    const auto listed = must(query.cases(rows));
    REQUIRE(listed.size() == ledger.numbers.size());
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const Party& party = ledger.parties[i];
        CAPTURE(party.clue.entity.toStdString());
        REQUIRE(listed[i].number == ledger.numbers[i]);
        const auto file = must(caseFile(desk, ledger.numbers[i]));
        QJsonObject shown = ledger.json(file.subject);
        const QJsonObject whole = shown;
        told.veil(shown, file.subject);
        QJsonArray entries;
        told.tell(0, file.subject, [&](const LedgerLine& line) {
            for (const auto& event : file.events) {
                QJsonObject entry = toJson(event);
                ToldCases::veilEntry(entry, line);
                entries.append(entry);
            }
        });
        if (i < kOfEach) {
            CHECK(tracesIn(party, shown).toStdString() == "");
            CHECK(tracesIn(party, entries).toStdString() == "");
            CHECK(tracesIn(party, ledger.json(listed[i])).toStdString() == "");
        } else {
            CHECK(shown == whole);
            CHECK(ledger.json(listed[i]) == whole);
        }
    }
}
