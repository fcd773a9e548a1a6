// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/told_cases.h"

#include "core/casework/case_course.h"
#include "core/casework/fields.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/papers/shielded_parties.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace jiuzhang {

namespace {

const QString kRead = QStringLiteral("ledger-sheet"); // by whom: as that paper is

QString toldField(const ClueField& field, const QString& text, const LedgerLine& line)
{
    if (line.hidesParties && field.names == Names::Business)
        return maskedEntity(text);
    if (line.hidesParties && field.mask)
        return QString::fromUtf16(field.mask);
    const QString veil = veilOf(field, clueFromJson({{field.id(), text}}));
    return veil.isEmpty() ? line.told(text) : veil;
}

// What was corrected or changed stands beside the name of its field.
QJsonObject toldObject(const QJsonObject& kept, const LedgerLine& line)
{
    const QString field = kept[u"field"].toString();
    QJsonObject told;
    for (auto at = kept.begin(); at != kept.end(); ++at) {
        const bool isOfField = at.key() == u"old" || at.key() == u"value";
        told[at.key()] = toldValue(isOfField ? field : at.key(), at.value(), line);
    }
    return told;
}

} // namespace

Result<ToldCases> ToldCases::of(const Desk& desk, std::vector<ExportColumn> columns, As as)
{
    auto shielded = TRY(shieldedNow(desk.query));
    // Read before any case is gone through, as that asks the same query.
    auto names = desk.shielded->names(desk.record, desk.query, desk.programme.directory);
    return ToldCases(desk, std::move(columns), as, std::move(shielded), std::move(names));
}

Result<ToldCases::Shieldings> ToldCases::shieldedNow(const LedgerQuery& query)
{
    Shieldings shielded;
    for (const auto shielding : {Shielding::LeadOnly, Shielding::Anonymous}) {
        LedgerQuestion question;
        question.where.push_back({QStringLiteral("confidential"), shieldingId(shielding)});
        const auto rows = TRY(query.rows(question));
        TRY(query.forEachOf(rows, {}, [&](const Case& subject) -> Outcome {
            shielded.emplace(subject.number, shielding);
            return {};
        }));
    }
    return shielded;
}

void ToldCases::veil(QJsonObject& json, const Case& subject)
{
    tell(0, subject, [&](const LedgerLine& line) {
        for (const auto& field : clueFields()) {
            if (textIn(field))
                json[field.id()] = toldValue(field.id(), json[field.id()], line);
        }
        for (const auto& key : {QStringLiteral("routingReason"), QStringLiteral("docket")})
            json[key] = toldValue(key, json[key], line);
    });
}

// What is told of the case follows from what its entries tell.
CaseFile ToldCases::told(CaseFile file)
{
    const Case whole = file.subject;
    tell(0, whole, [&](const LedgerLine& line) {
        if (!line.mask)
            return;
        for (Event& event : file.events) {
            event.onBehalfOf = line.told(event.onBehalfOf);
            event.reason = line.told(event.reason);
            event.payload = toldObject(event.payload, line);
        }
        for (IssuedPaper& paper : file.papers) {
            paper.addressee = line.told(paper.addressee);
            paper.fields = toldObject(paper.fields, line);
        }
        file.subject = folded(file.events);
    });
    return file;
}

void ToldCases::veilEntry(QJsonObject& entry, const LedgerLine& line)
{
    for (const auto& key :
         {QStringLiteral("onBehalfOf"), QStringLiteral("reason"), QStringLiteral("payload")})
        entry[key] = toldValue(key, entry[key], line);
}

bool ToldCases::tellContacts(const std::vector<ExportColumn>& columns)
{
    return std::ranges::any_of(columns, [](const ExportColumn& column) {
        const auto names = column.field() ? column.field()->names : Names::Nobody;
        return names == Names::Person || names == Names::Telephone || names == Names::Address;
    });
}

ToldCases::Mask ToldCases::maskOf(const Case& subject, bool& masked) const
{
    masked = masked || std::ranges::any_of(columns_, [&](const ExportColumn& column) {
                 return column.field() && !veilOf(*column.field(), subject.clue).isEmpty();
             });
    if (isToldWhole(subject))
        return {[](const QString& words) { return words; }, false};
    Case known = subject;
    known.clue.shielding = shieldingNow(subject);
    const auto mask = std::make_shared<PaperMask>(desk_, known, kRead, names_);
    masked = masked || mask->hidesParties();
    const auto words = [&masked, mask](const QString& text) {
        const QString readable = (*mask)(text).toString();
        masked = masked || readable != text;
        return readable;
    };
    return {words, mask->hidesParties()};
}

// Who has asked for it since is shielded in a view of an earlier day too.
Shielding ToldCases::shieldingNow(const Case& subject) const
{
    const auto now = shielded_.find(subject.number);
    return now == shielded_.end() ? subject.clue.shielding
                                  : std::max(now->second, subject.clue.shielding);
}

QJsonValue toldValue(const QString& key, const QJsonValue& kept, const LedgerLine& line)
{
    if (!line.mask || key == u"sha256") // which is nobody's number
        return kept;
    if (kept.isObject())
        return toldObject(kept.toObject(), line);
    if (kept.isArray()) {
        QJsonArray told;
        for (const auto& each : kept.toArray())
            told.append(toldValue(key, each, line));
        return told;
    }
    if (!kept.isString() || kept.toString().isEmpty())
        return kept;
    const ClueField* field = clueField(key);
    return field && textIn(*field) ? toldField(*field, kept.toString(), line)
                                   : line.told(kept.toString());
}

} // namespace jiuzhang
