// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/paper_proofs.h"

#include "core/casework/json_fields.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/papers_parts.h"
#include "core/office/proof/kind_proofs.h"
#include "core/office/proof/rule_problem.h"

#include <algorithm>

namespace jiuzhang::proof {

namespace {

const QString kReferral = QStringLiteral("referral-letter");
const QString kCopy = QStringLiteral("copy-letter");

QString numberIn(const Event& event)
{
    return event.payload[u"numberText"].toString();
}

// Not one that was printed afterwards, to correct another or to answer the entity.
bool isIssuedByAct(const Event& issue)
{
    const QString kind = issue.payload[u"kind"].toString();
    const bool isSent = kind == kReferral || kind == kCopy ||
                        std::ranges::any_of(allActs(), [&](const ActRow& row) {
                            return row.letter && kind == QStringView(row.letter);
                        });
    return isSent && issue.subject && !issue.payload[u"fields"].toObject().contains(kCorrects);
}

// The letters whose events follow the act's own on its case.
std::vector<Event> lettersBehind(const CaseRecord& record, const Event& act)
{
    std::vector<Event> letters;
    for (auto next = record.event(act.seq + 1);
         next && next->kind == kIssuePaper && next->subject == act.subject && isIssuedByAct(*next);
         next = record.event(next->seq + 1))
        letters.push_back(*next);
    return letters;
}

// The kind of the first letter that the act sends; empty: it sends none.
QString letterOf(const ActRow& row)
{
    if (row.act == Act::Dispatch)
        return kReferral;
    return row.letter ? QString::fromUtf16(row.letter) : QString();
}

// In a ledger of an earlier program the letters were taken in when it was brought up.
bool wasTakenIn(const Moment& at, const QString& number)
{
    const auto events = at.record.events(*at.event.subject);
    return events && std::ranges::any_of(*events, [&](const Event& each) {
               return each.kind == kPaperTakenIn && numberIn(each) == number;
           });
}

// To whom the act sends a letter each, the first one to the lead; of one that urges, whoever leads.
std::vector<UnitId> unitsOf(const Moment& at)
{
    if (!isAct(at.event.kind, Act::Dispatch))
        return {at.subject->lead.value_or(UnitId(QString()))};
    std::vector<UnitId> units{UnitId(at.event.payload[u"lead"].toString())};
    const auto copied = codesIn<UnitId>(at.event.payload, u"copied");
    units.insert(units.end(), copied.begin(), copied.end());
    return units;
}

Outcome goToItsUnits(const Moment& at, const QString& kind, const std::vector<Event>& letters)
{
    const auto units = unitsOf(at);
    if (letters.size() < units.size())
        return refuse(ErrorCode::EntryAlone, {kIssuePaper, at.event.subject->text()});
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto& letter = letters[i].payload;
        const bool isIts = i < units.size() && letter[u"kind"] == (i == 0 ? kind : kCopy) &&
                           letter[u"addressee"] == at.then.programme.directory.name(units[i]);
        if (!isIts)
            return refuse(ErrorCode::PaperUnknown, {numberIn(letters[i])});
    }
    return {};
}

// A letter that an act issues with itself follows it.
Outcome followsItsAct(const Moment& at)
{
    const QString kind = at.event.payload[u"kind"].toString();
    auto cause = at.then.record.event(at.event.seq - 1);
    while (cause && cause->kind == kIssuePaper && cause->subject == at.event.subject)
        cause = at.then.record.event(cause->seq - 1);
    const ActRow* row =
        cause && cause->subject == at.event.subject ? actNamed(cause->kind) : nullptr;
    const bool sends =
        row && (letterOf(*row) == kind || (row->act == Act::Dispatch && kind == kCopy));
    return sends ? Outcome() : refuse(ErrorCode::EntryAlone, {kind, numberIn(at.event)});
}

Outcome correctsOne(const Moment& at, const QString& number)
{
    const IssuedPaper* corrected = TRY(at.read.paper(number));
    const bool isSame = corrected->kind == at.event.payload[u"kind"].toString() &&
                        corrected->subject == at.event.subject &&
                        corrected->issuedOn <= at.event.happenedOn;
    return isSame ? Outcome() : refuse(ErrorCode::PaperUnknown, {number});
}

Outcome isOfItsSequence(const Moment& at)
{
    const auto& paper = at.event.payload;
    const auto& words = at.then.programme.numberWords;
    const auto word = words.find(paper[u"kind"].toString());
    const int year = at.event.happenedOn.year();
    const bool isNumbered =
        word != words.end() && paper[u"number"].toInt() > 0 && paper[u"year"] == year &&
        numberIn(at.event) == numberTextOf(word->second, year, paper[u"number"].toInt());
    const auto sha256 = QByteArray::fromHex(paper[u"sha256"].toString().toLatin1());
    return isNumbered && sha256.size() == 32
               ? Outcome()
               : refuse(ErrorCode::PaperUnknown, {numberIn(at.event)});
}

Result<const IssuedPaper*> mentioned(const Moment& at)
{
    const QString number = at.event.payload[u"number"].toString();
    const IssuedPaper* paper = TRY(at.read.paper(number));
    TRY(mayRecordAbout(*paper, at.acting()));
    for (const Event& each : TRY(at.read.before(kAnnulPaper, at.event.seq))) {
        if (each.payload[u"number"] == number)
            return refuse(ErrorCode::PaperAnnulled, {number, each.reason});
    }
    return paper;
}

} // namespace

Outcome issuePaper(const Moment& at)
{
    TRY(isOfItsSequence(at));
    const QJsonObject fields = at.event.payload[u"fields"].toObject();
    for (const auto* key : {u"numberText", u"addressee"}) { // as the bytes say it
        if (fields.contains(QStringView(key)))
            TRY(saysWhatWasDecided(at.event, QStringView(key), fields[QStringView(key)]));
    }
    if (const QString corrected = fields[kCorrects].toString(); !corrected.isEmpty())
        return correctsOne(at, corrected);
    return isIssuedByAct(at.event) ? followsItsAct(at) : Outcome();
}

// Who wrote it down is no person of the office.
Outcome paperTakenIn(const Moment& at)
{
    const auto sha256 = QByteArray::fromHex(at.event.payload[u"sha256"].toString().toLatin1());
    if (numberIn(at.event).isEmpty() || sha256.size() != 32)
        return refuse(ErrorCode::PaperUnknown, {numberIn(at.event)});
    return at.event.operatorName == u"系统"
               ? Outcome()
               : notAsDecided(QStringLiteral("operator"), at.event.operatorName,
                              QStringLiteral("系统"));
}

Outcome annulPaper(const Moment& at)
{
    TRY(mentioned(at));
    return at.event.reason.trimmed().isEmpty()
               ? refuse(ErrorCode::FieldMissing, {QStringLiteral("reason")})
               : Outcome();
}

Outcome receipt(const Moment& at)
{
    const auto& told = at.event.payload;
    const IssuedPaper* paper = TRY(mentioned(at));
    const QString addressee = told[u"addressee"].toString();
    const QStringList all = addresseesOf(*paper);
    if (!all.contains(addressee))
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("addressee"), addressee, all.join(u'、')}, paper->numberText);
    if (told[u"by"].toString().trimmed().isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("by")});
    for (const Event& each : TRY(at.read.before(kReceipt, at.event.seq))) {
        if (each.payload[u"number"] == told[u"number"] && each.payload[u"addressee"] == addressee)
            return refuse(ErrorCode::AlreadyDone, {paper->numberText});
    }
    return {};
}

Outcome hasItsLetters(const Moment& at)
{
    const ActRow* row = actNamed(at.event.kind);
    const QString kind = row ? letterOf(*row) : QString();
    const QString number = at.event.payload[u"letterNumber"].toString();
    if (kind.isEmpty())
        return number.isEmpty() ? Outcome() : refuse(ErrorCode::PaperUnknown, {number});
    if (wasTakenIn(at, number))
        return {};
    const auto letters = lettersBehind(at.record, at.event);
    if (letters.empty() || numberIn(letters.front()) != number)
        return refuse(ErrorCode::PaperUnknown, {number});
    return goToItsUnits(at, kind, letters);
}

} // namespace jiuzhang::proof
