// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_columns.h"
#include "core/office/listing.h"

#include <map>

namespace jiuzhang {

// Cases as whoever reads a file that leaves the office may know them: masked as their clues ask
// now, whatever day they are shown of, unless it goes out in clear.
class ToldCases {
public:
    enum class As { Masked, Clear };
    // `columns`: what is told of each. Refuses what the query does.
    [[nodiscard]] static Result<ToldCases> of(const Desk& desk, std::vector<ExportColumn> columns,
                                              As as);

    // Whether nothing of the case is to be masked, as nobody is shielded.
    [[nodiscard]] bool isToldWhole(const Case& subject) const
    {
        return as_ == As::Clear || (shielded_.empty() && subject.clue.shielding == Shielding::Open);
    }
    // Whether the ledger is asked nothing to tell of the case, which any thread may do then: who is
    // merged with whom is looked up.
    [[nodiscard]] bool isToldAlone(const Case& subject) const
    {
        return !desk_.masked && !subject.mergedInto && subject.children.empty();
    }
    // Whether something was masked so far.
    [[nodiscard]] bool masked() const { return masked_; }
    void noteMasked() { masked_ = true; }

    // What `telling` makes of the case.
    template <class Telling>
    auto tell(int position, const Case& subject, const Telling& telling)
    {
        return tell(position, subject, telling, masked_);
    }
    // The same; `masked` becomes true where something was masked.
    template <class Telling>
    auto tell(int position, const Case& subject, const Telling& telling, bool& masked) const
    {
        if (as_ == As::Clear)
            return telling(LedgerLine{position, subject, desk_.programme, nullptr, false});
        const auto [words, hidesParties] = maskOf(subject, masked);
        return telling(LedgerLine{position, subject, desk_.programme, &words, hidesParties});
    }

    // Its JSON with every name and text as they may be read.
    void veil(QJsonObject& json, const Case& subject);
    // The case with its chronicle and its papers, every text as it may be read.
    [[nodiscard]] CaseFile told(CaseFile file);
    // The same of one entry of it, by the keys of `show`.
    static void veilEntry(QJsonObject& entry, const LedgerLine& line);

    // Whether the columns tell persons, telephones or addresses.
    [[nodiscard]] static bool tellContacts(const std::vector<ExportColumn>& columns);

private:
    using Shieldings = std::map<CaseNumber, Shielding>;
    using ShieldedNames = std::shared_ptr<const Masking>;
    ToldCases(const Desk& desk, std::vector<ExportColumn> columns, As as, Shieldings shielded,
              ShieldedNames names)
        : desk_(desk), columns_(std::move(columns)), as_(as), shielded_(std::move(shielded)),
          names_(std::move(names))
    {
    }
    [[nodiscard]] static Result<Shieldings> shieldedNow(const LedgerQuery& query);
    struct Mask {
        ToldWords words;
        bool hidesParties;
    };
    [[nodiscard]] Mask maskOf(const Case& subject, bool& masked) const;
    [[nodiscard]] Shielding shieldingNow(const Case& subject) const;

    const Desk& desk_;
    std::vector<ExportColumn> columns_;
    As as_;
    Shieldings shielded_; // what the clues ask that are not open
    ShieldedNames names_; // of whoever is shielded in any case
    bool masked_ = false;
};

// A value as events keep it, under that key, as a reader of the line may know it: one of a clue's
// field that names a party by its mask, any other text without the names in it.
[[nodiscard]] QJsonValue toldValue(const QString& key, const QJsonValue& kept,
                                   const LedgerLine& line);

} // namespace jiuzhang
