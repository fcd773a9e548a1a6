// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/generated_parties.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <random>

namespace jiuzhang::tests {

namespace {

// With a text that names it in every field that takes one.
Party everywhere(Parties& parties)
{
    Party party = parties.next();
    ClueContent clue = completeClue();
    clue.shielding = party.clue.shielding;
    clue.entity = party.clue.entity;
    clue.contact = party.clue.contact;
    clue.phone = party.clue.phone;
    clue.creditCode.clear();
    clue.legalRepresentative = party.family + party.given;
    clue.address = u"珠山区%1里12号"_s.arg(party.mark);
    clue.basisTitle = party.mark + u"供货合同"_s;
    clue.basisNumber = party.mark + u"购2021-017"_s;
    clue.facts = parties.sentence(party) + parties.sentence(party);
    clue.claim = parties.sentence(party);
    clue.industry = party.mark + u"公司的行业"_s;
    clue.evidenceList = parties.sentence(party);
    clue.formerOfficials = parties.sentence(party);
    party.clue = clue;
    return party;
}

} // namespace

GeneratedLedger::GeneratedLedger(int count, unsigned from) : seed(from)
{
    Parties parties(seed);
    Parties others(seed + 1, kOpenParties);
    for (int i = 0; i < count; ++i) {
        const Party party = everywhere(parties);
        telephones_ += party.digits;
        shielded.push_back({party, maker.registered(party.clue)});
        Party other = everywhere(others);
        other.clue.shielding = Shielding::Open;
        other.clue.formerOfficials.clear(); // it is for the file alone, whoever is shielded
        const bool namesAnother = i % 2 == 1;
        if (namesAnother) // as only who is meant alone is named
            other.clue.facts += u"与%1、%2（%3）同一批，%4也是。"_s.arg(
                party.clue.entity, party.clue.contact, party.clue.phone, parties.shortName(party));
        open.push_back({other, maker.registered(other.clue), namesAnother});
    }
    for (std::size_t i = 0; i < shielded.size(); ++i) {
        work(shielded[i], parties);
        work(open[i], others);
        close(shielded[i], static_cast<int>(i), parties);
    }
}

// Each rung of the ladder with its letter, a docket and what it decided.
void GeneratedLedger::work(const Member& member, Parties& parties)
{
    const auto said = [&] { return parties.sentence(member.party); };
    const CaseNumber& number = member.number;
    maker.dispatched(number, "2022-05-10");
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    maker.act("annotate", number, "2022-05-13", {{u"text"_s, said()}});
    maker.act("verify", number, "2022-05-20", {{u"finding"_s, said()}, {u"track"_s, u"prompt"_s}});
    maker.act("recognise", number, "2022-05-21",
              {{u"amountFen"_s, u"100000"_s}, {u"basis"_s, said()}});
    maker.act("remind", number, "2022-06-01", {{u"reason"_s, said()}});
    maker.act("supervise", number, "2022-06-02", {{u"reason"_s, said()}});
    maker.act("interview", number, "2022-06-03", {{u"reason"_s, said()}});
    maker.act("bulletin", number, "2022-06-04", {{u"reason"_s, said()}});
    maker.act("docket", number, "2022-06-05", {{u"docket"_s, u"第一次专题会"_s}});
    maker.act(
        "decide", number, "2022-06-06",
        {{u"decision"_s, said()}, {u"owner"_s, u"区财政局"_s}, {u"dueOn"_s, u"2022-07-20"_s}});
    maker.act("opine", number, "2022-06-07",
              {{u"text"_s, said()}, {u"author"_s, u"承办人01"_s}, {u"minutes"_s, said()}});
    maker.act("fulfil", number, "2022-06-08",
              {{u"amountFen"_s, u"5000"_s}, {u"voucher"_s, u"回单"_s}, {u"reason"_s, said()}});
    maker.act("report-up", number, "2022-06-09", {{u"to"_s, u"区政府"_s}, {u"document"_s, said()}});
}

// In turn: settled and struck off, merged into an open one, renamed, left as it is.
void GeneratedLedger::close(const Member& member, int turn, Parties& parties)
{
    const auto said = [&] { return parties.sentence(member.party); };
    const CaseNumber& number = member.number;
    if (turn % 4 == 0) {
        maker.act("settle", number, "2022-06-10",
                  {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, said()}});
        maker.act("strike-off", number, "2022-06-15",
                  {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}, u"核查人09"_s);
    } else if (turn % 4 == 1) {
        maker.act("merge", number, "2022-06-10",
                  {{u"root"_s, open[static_cast<std::size_t>(turn)].number.text()}});
    } else if (turn % 4 == 2) {
        maker.act("correct", number, "2022-06-10",
                  {{u"field"_s, u"entity"_s},
                   {u"value"_s, member.party.mark + u"物资供应站"_s},
                   {u"reason"_s, said()}});
    }
}

QString GeneratedLedger::traces(const QString& text) const
{
    QStringList found;
    for (const QChar each : kMarks + kGiven)
        if (text.contains(each))
            found += each;
    for (const QString& name : kShieldedParties.families + kLatin)
        if (text.contains(name, Qt::CaseInsensitive))
            found += name;
    static const QRegularExpression grouped(u"[0-9０-９](?:[ \\-—（）()]?[0-9０-９]){6,}"_s);
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    if (hash.match(text).hasMatch())
        return found.join(u' ');
    for (auto it = grouped.globalMatch(text); it.hasNext();) {
        QString digits;
        for (const QChar each : it.next().captured())
            if (each.isDigit())
                digits += QString::number(each.digitValue());
        if (digits.startsWith(u"0798"_s)) // the area code, and what follows, is no number
            digits.remove(0, 4);
        for (const QString& telephone : telephones_)
            if (digits.contains(telephone))
                found += telephone;
    }
    return found.join(u' ');
}

QString GeneratedLedger::traces(const QJsonValue& json) const
{
    if (json.isString())
        return traces(json.toString());
    QStringList found;
    for (const QJsonValue& each : json.toArray())
        found += traces(each);
    const QJsonObject object = json.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (const QString inside = traces(at.value()); !inside.isEmpty())
            found += at.key() + u": "_s + inside + u" in "_s + at.value().toString();
    }
    found.removeAll(QString());
    return found.join(u'\n');
}

GeneratedLedger& generated()
{
    static const int wanted = qEnvironmentVariableIntValue("JIUZHANG_SHIELDED");
    static GeneratedLedger ledger(wanted > 0 ? wanted : 8, std::random_device()());
    UNSCOPED_INFO("seed " << ledger.seed);
    return ledger;
}

} // namespace jiuzhang::tests
