// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/shielded_parties.h"

namespace jiuzhang {

namespace {

bool isSameParty(const Case& a, const Case& b)
{
    return a.clue == b.clue && a.otherNames == b.otherNames;
}

} // namespace

Outcome ShieldedParties::readAll(const LedgerQuery& query)
{
    names_.reset();
    cases_.clear();
    LedgerQuestion question;
    for (const auto shielding : {Shielding::LeadOnly, Shielding::Anonymous})
        question.where.push_back({QStringLiteral("confidential"), shieldingId(shielding)});
    const auto rows = TRY(query.rows(question));
    return query.forEachOf(rows, {}, [&](const Case& subject) -> Outcome {
        cases_.insert_or_assign(subject.number, subject);
        return {};
    });
}

Outcome ShieldedParties::readSince(const CaseRecord& record)
{
    for (const auto& number : TRY(record.touchedAfter(known_.seq))) {
        auto subject = TRY(record.load(number));
        const auto known = cases_.find(number);
        const bool isShielded = subject.clue.shielding != Shielding::Open;
        const bool isKnown = known != cases_.end();
        if (isShielded ? isKnown && isSameParty(known->second, subject) : !isKnown)
            continue;
        names_.reset();
        cases_.erase(number);
        if (isShielded)
            cases_.insert({number, std::move(subject)});
    }
    return {};
}

// What was undone is forgotten: its number may be another entry's now.
Outcome ShieldedParties::follow(const CaseRecord& record, const LedgerQuery& query)
{
    const auto head = TRY(record.head());
    if (head.seq == known_.seq && head.hash == known_.hash)
        return {};
    const bool goesOn = known_.seq > 0 && known_.seq < head.seq &&
                        TRY(record.event(known_.seq)).hash == known_.hash;
    TRY(goesOn ? readSince(record) : readAll(query));
    known_ = head;
    return {};
}

bool ShieldedParties::any(const CaseRecord& record, const LedgerQuery& query)
{
    return !follow(record, query) || !cases_.empty();
}

std::shared_ptr<const Masking> ShieldedParties::names(const CaseRecord& record,
                                                      const LedgerQuery& query,
                                                      const Directory& directory)
{
    if (!follow(record, query)) {
        known_ = {};
        return std::make_shared<const Masking>(Masking::ofEverything());
    }
    if (names_ && units_ == directory.units())
        return names_;
    units_ = directory.units();
    Masking masking;
    for (const auto& [number, subject] : cases_)
        masking.hide(subject, NameForm::Reach::Everywhere);
    for (const auto& unit : units_) {
        for (const auto& name : QStringList{unit.name, unit.shortName} + unit.aliases)
            masking.spare(name);
    }
    names_ = std::make_shared<const Masking>(std::move(masking));
    return names_;
}

} // namespace jiuzhang
