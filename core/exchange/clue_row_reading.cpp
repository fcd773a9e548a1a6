// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_row_reading.h"

#include "core/base/canonical_json.h"
#include "core/base/text.h"
#include "core/exchange/clue_cells.h"

#include <QCryptographicHash>

#include <algorithm>

namespace jiuzhang {

ClueRowReading::ClueRowReading(const ShownSheet& shown, const Header& header,
                               const ClueReading& with, int row)
    : shown_(shown), sheet_(shown.sheet()), header_(header), with_(with), row_(row),
      cells_(shown.row(row))
{
}

void ClueRowReading::read()
{
    if (sheet_.rows.at(row_).hidden)
        notes_.push_back(RowNote::HiddenRow);
    readReceipt(); // first: which units there were depends on the day
    readParties();
    readCategoryAndUnits();
    readBasis();
    readStory();
    passGate();
}

ClueRow ClueRowReading::taken() const
{
    ClueContent written = content_; // the day of the import is not in the workbook
    if (std::ranges::find(notes_, RowNote::ReceivedOnFromImport) != notes_.end())
        written.receivedOn.reset();
    const auto fingerprint =
        QCryptographicHash::hash(canonicalJson(toJson(written)), QCryptographicHash::Sha256)
            .toHex();
    return {sheet_.name, row_, content_, notes_, fingerprint};
}

void ClueRowReading::readReceipt()
{
    if (const auto date = dateOf(ClueField::ReceivedOn)) {
        if (date->isWholeDate())
            content_.receivedOn = date->firstDay();
        else
            reject(ClueField::ReceivedOn, ErrorCode::DateUnreadable,
                   {clueFieldId(ClueField::ReceivedOn), textOf(ClueField::ReceivedOn)});
    } else if (!header_.find(ClueField::ReceivedOn)) {
        const auto reported = dateFromText(header_.reportedOn);
        content_.receivedOn = reported ? reported->firstDay() : with_.workingDay;
        notes_.push_back(reported ? RowNote::ReceivedOnFromTitle : RowNote::ReceivedOnFromImport);
    }

    if (const QString source = textOf(ClueField::Source); !source.isEmpty()) {
        if (const auto named = with_.programme.sourceNamed(source))
            content_.source = *named;
        else
            reject(ClueField::Source, named.error().code, named.error().details);
    } else if (const auto inTitle = with_.names.sourceInTitle(header_.title);
               inTitle && !header_.find(ClueField::Source)) {
        content_.source = *inTitle;
        notes_.push_back(RowNote::SourceFromTitle);
    }
}

void ClueRowReading::readParties()
{
    content_.entity = textOf(ClueField::Entity);
    content_.legalRepresentative = textOf(ClueField::LegalRepresentative);
    content_.contact = textOf(ClueField::Contact);
    content_.phone = textOf(ClueField::Phone);
    content_.address = textOf(ClueField::Address);
    content_.shielding = shieldingOf(ClueField::Confidential).value_or(Shielding::Open);
    content_.creditCode = comparable(textOf(ClueField::CreditCode)).toUpper();
}

void ClueRowReading::readCategoryAndUnits()
{
    if (const QString text = textOf(ClueField::Category); !text.isEmpty()) {
        if (const auto named = with_.programme.categoryNamed(text))
            content_.category = *named;
        else
            reject(ClueField::Category, named.error().code, named.error().details);
    }
    content_.respondent = unitOf(ClueField::Respondent);
    content_.locality = unitOf(ClueField::Locality);
}

void ClueRowReading::readBasis()
{
    content_.basisTitle = textOf(ClueField::BasisTitle);
    content_.basisNumber = textOf(ClueField::BasisNumber);
    content_.basisDate = dateOf(ClueField::BasisDate);
    if (const auto total = amountOf(ClueField::Total)) {
        content_.total = total->money;
        content_.totalApproximate = total->approximate;
        if (total->approximate)
            notes_.push_back(RowNote::TotalApproximate);
    }
    if (const auto disputed = amountOf(ClueField::Disputed)) {
        content_.disputed = disputed->money;
        content_.disputedApproximate = disputed->approximate;
        if (disputed->approximate)
            notes_.push_back(RowNote::DisputedApproximate);
    }
}

void ClueRowReading::readStory()
{
    content_.claim = longTextOf(ClueField::Claim);
    const bool together = header_.columns.contains(ClueField::FactsAndClaim);
    const QString story = longTextOf(together ? ClueField::FactsAndClaim : ClueField::Facts);
    if (!content_.claim.isEmpty()) {
        content_.facts = story;
        return;
    }
    const auto [facts, claim] = splitStory(story);
    content_.facts = facts;
    content_.claim = claim;
    if (!claim.isEmpty())
        notes_.push_back(RowNote::ClaimFromFacts);
}

void ClueRowReading::passGate()
{
    for (const Error& mistake : clueMistakes(content_, with_.programme, with_.workingDay)) {
        auto field = clueFieldFromId(mistake.where);
        // One column for facts and claim answers for both.
        if ((field == ClueField::Facts || field == ClueField::Claim) && !header_.find(*field) &&
            header_.find(ClueField::FactsAndClaim))
            field = ClueField::FactsAndClaim;
        if (!field)
            add(nullptr, mistake.where, mistake);
        else if (!refused_.contains(*field))
            reject(*field, mistake.code, mistake.details);
    }
}

} // namespace jiuzhang
