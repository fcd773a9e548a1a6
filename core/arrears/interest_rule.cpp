// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/interest_rule.h"

#include "core/base/text.h"
#include "core/casework/terms_of_work.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// Whether article 17 holds for a debt.
enum class Scope { Inside, Outside, Unknown };

class Terms {
public:
    Terms(const ClueContent& clue, const Programme& programme, const RateTables& tables,
          QDate first)
        : clue_(clue), programme_(programme), tables_(tables), first_(first)
    {
    }

    [[nodiscard]] Result<InterestTerms> found() const
    {
        switch (clue_.interestRule.value_or(ruleOfTheFacts())) {
        case InterestRule::Contract:
            return contract();
        case InterestRule::Decree:
            return decree();
        case InterestRule::Lpr:
            return published(InterestRule::Lpr, tables_.lpr);
        case InterestRule::Benchmark:
            return published(InterestRule::Benchmark, benchmark());
        case InterestRule::Judgment:
            return judgment();
        case InterestRule::None:
            return InterestTerms{};
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] InterestRule ruleOfTheFacts() const
    {
        return clue_.interestRate.isEmpty() ? InterestRule::Decree : InterestRule::Contract;
    }

    // Whoever is complained of is an organ or institution: the directory holds no others.
    [[nodiscard]] Scope scope() const
    {
        const bool isOld = clue_.contractOn && !rateOn(tables_.decree, *clue_.contractOn);
        if (clue_.enterpriseSize == EnterpriseSize::Large || isOld)
            return Scope::Outside;
        if (!clue_.enterpriseSize || !clue_.contractOn)
            return Scope::Unknown;
        return Scope::Inside;
    }

    [[nodiscard]] InterestRate agreed() const
    {
        return {clue_.interestRate, clue_.interestPer.value_or(InterestPer::Year),
                clue_.interestDays.value_or(YearDays::Of365)};
    }

    [[nodiscard]] Result<InterestTerms> contract() const
    {
        if (clue_.interestRate.isEmpty())
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("interestRate")});
        InterestTerms terms{InterestRule::Contract, {{first_, agreed()}}};
        const Scope held = isPurchase(clue_, programme_) ? scope() : Scope::Outside;
        const InterestRate* floor =
            held == Scope::Inside ? rateOn(tables_.lpr, *clue_.contractOn) : nullptr;
        if (floor && isBelow(agreed(), *floor)) {
            terms.belowFloor = agreed();
            terms.rates = {{first_, {floor->percent, floor->per, agreed().yearDays}}};
        }
        terms.floorUnchecked = held == Scope::Unknown;
        return terms;
    }

    // A person who says so knows that something was bought; what the clue says holds against him.
    [[nodiscard]] Result<InterestTerms> decree() const
    {
        if (scope() == Scope::Outside || (!clue_.interestRule && !isPurchase(clue_, programme_)))
            return refuse(ErrorCode::InterestRuleUnknown);
        if (!clue_.enterpriseSize)
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("enterpriseSize")});
        if (!clue_.contractOn)
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("contractOn")});
        return InterestTerms{InterestRule::Decree,
                             {{first_, *rateOn(tables_.decree, *clue_.contractOn)}}};
    }

    // None are published from the day on which the LPR begins.
    [[nodiscard]] std::vector<RateFrom> benchmark() const
    {
        std::vector<RateFrom> rates;
        std::ranges::copy_if(tables_.benchmark, std::back_inserter(rates), [&](const auto& each) {
            return tables_.lpr.empty() || each.from < tables_.lpr.front().from;
        });
        rates.insert(rates.end(), tables_.lpr.begin(), tables_.lpr.end());
        return rates;
    }

    [[nodiscard]] Result<InterestTerms> published(InterestRule rule,
                                                  std::vector<RateFrom> rates) const
    {
        if (!rateOn(rates, first_))
            return refuse(ErrorCode::RateNotDated,
                          {idOf(rule), iso(first_), iso(rates.empty() ? QDate() : rates[0].from)});
        return InterestTerms{rule, std::move(rates)};
    }

    [[nodiscard]] Result<InterestTerms> judgment() const
    {
        InterestTerms terms{InterestRule::Judgment};
        if (!clue_.interestRate.isEmpty())
            terms.rates = {{first_, agreed()}};
        return terms;
    }

    const ClueContent& clue_;
    const Programme& programme_;
    const RateTables& tables_;
    QDate first_;
};

} // namespace

bool isPurchase(const ClueContent& clue, const Programme& programme)
{
    const auto* category = clue.category ? programme.category(*clue.category) : nullptr;
    const bool wasHandedOver = clue.deliveredOn || clue.dueFrom == DueFrom::Delivery ||
                               clue.dueFrom == DueFrom::Acceptance ||
                               clue.dueFrom == DueFrom::Settlement;
    return wasHandedOver || (category && category->isPurchase);
}

Result<InterestTerms> interestTerms(const ClueContent& clue, const Programme& programme,
                                    const RateTables& tables, QDate first)
{
    return Terms(clue, programme, tables, first).found();
}

} // namespace jiuzhang
