// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/unit_shares.h"

#include "core/figures/case_flow.h"

#include <array>
#include <tuple>

namespace jiuzhang {

namespace {

using enum Measure;
using Kind = Move::Kind;

constexpr std::array kShared{
    ReopenedCases, SettledCases,   DeclinedCases, Opening,          New,
    NewInternal,   NewPublic,      NewReferred,   Reopened,         Refused,
    Unmerged,      TransferredIn,  Settled,       Declined,         Merged,
    StruckOff,     TransferredOut, Closing,       FulfilledInPeriod};

void add(FigureRow& row, Measure measure, std::int64_t by = 1)
{
    row.set(measure, row.count(measure) + by);
}

// Goes through the moves of a case once, day by day.
class Walk {
public:
    Walk(const Case& subject, const Period& period, const ClosedMonths& closed,
         const std::function<QString(const std::optional<UnitId>& lead)>& rowOf)
        : subject_(subject), period_(period), closed_(closed), rowOf_(rowOf)
    {
    }

    UnitShares shares() &&
    {
        for (const auto& [counted, move] : movesAsCounted(subject_, closed_)) {
            if (counted > period_.to)
                break;
            if (counted >= period_.from)
                enterPeriod();
            take(*move, counted >= period_.from);
        }
        enterPeriod();
        settleDown();
        if (isOpen_)
            add(shares_.rows[place_], Closing);
        addPayments();
        shares_.last = rowOf_(lead_);
        return std::move(shares_);
    }

private:
    void enterPeriod()
    {
        if (hasEntered_)
            return;
        hasEntered_ = true;
        place_ = rowOf_(lead_);
        if (isOpen_)
            add(shares_.rows[place_], Opening);
    }

    void take(const Move& move, bool isInPeriod)
    {
        switch (move.kind) {
        case Kind::Led:
            lead_ = move.unit;
            return;
        case Kind::Unled:
            lead_.reset();
            return;
        case Kind::Judged:
            return;
        case Kind::New:
            isOpen_ = true;
            isNew_ = isInPeriod;
            return;
        default:
            break;
        }
        if (isInPeriod)
            act(move.kind);
        if (move.kind != Kind::StruckOff)
            isOpen_ = move.kind == Kind::Reopened || move.kind == Kind::Refused ||
                      move.kind == Kind::Unmerged;
    }

    void act(Kind kind)
    {
        if (kind == Kind::Merged && isNew_ && !lead_) {
            countNew(shares_.ofRoot);
            isNew_ = false;
            return add(shares_.ofRoot, Merged);
        }
        settleDown();
        place_ = rowOf_(lead_);
        FigureRow& row = shares_.rows[place_];
        add(row, measureOf(kind));
        if (const auto cases = rowOf(measureOf(kind)).ofCases)
            row.set(*cases, std::int64_t{1});
    }

    // Where the case is by now: new there, or come from elsewhere.
    void settleDown()
    {
        const QString now = rowOf_(lead_);
        if (isNew_)
            countNew(shares_.rows[now]);
        else if (isOpen_ && now != place_) {
            add(shares_.rows[place_], TransferredOut);
            add(shares_.rows[now], TransferredIn);
        }
        isNew_ = false;
        place_ = now;
    }

    void countNew(FigureRow& row) const
    {
        add(row, New);
        add(row, newBySource(subject_.clue.source));
    }

    void addPayments()
    {
        for (const auto& each : subject_.fulfilments) {
            const QDate counted = closed_.countedOn(each.on, each.entry);
            if (period_.contains(counted))
                add(shares_.rows[rowPaying(each)], FulfilledInPeriod, each.amount.fen());
        }
    }

    // A unit that returned the case on the day of a payment had it on that day.
    QString rowPaying(const Fulfilment& payment) const
    {
        std::optional<UnitId> lead;
        for (const auto& move : subject_.moves) {
            const bool isBefore =
                std::tie(move.on, move.entry) <= std::tie(payment.on, payment.entry);
            if (isBefore && move.kind == Kind::Led)
                lead = move.unit;
            if (isBefore && move.kind == Kind::Unled && move.on < payment.on)
                lead.reset();
        }
        return rowOf_(lead);
    }

    static Measure measureOf(Kind kind)
    {
        switch (kind) {
        case Kind::Settled:
            return Settled;
        case Kind::Declined:
            return Declined;
        case Kind::Merged:
            return Merged;
        case Kind::StruckOff:
            return StruckOff;
        case Kind::Refused:
            return Refused;
        case Kind::Unmerged:
            return Unmerged;
        default:
            return Reopened;
        }
    }

    const Case& subject_;
    const Period& period_;
    const ClosedMonths& closed_;
    const std::function<QString(const std::optional<UnitId>& lead)>& rowOf_;
    UnitShares shares_;
    std::optional<UnitId> lead_;
    QString place_; // the row in which it is counted so far
    bool isOpen_ = false;
    bool isNew_ = false; // and not counted anywhere yet
    bool hasEntered_ = false;
};

} // namespace

QString unitRowOf(const std::optional<UnitId>& lead, const Directory& directory, QDate on)
{
    if (!lead)
        return {};
    const auto acting = directory.actingFor(*lead, on);
    return (acting.size() == 1 ? acting.front() : *lead).text();
}

QString unitRowName(const QString& row, const Directory& directory)
{
    return row.isEmpty() ? QStringLiteral("待分办") : directory.name(UnitId(row));
}

std::optional<UnitId> unitActingFor(const std::optional<UnitId>& lead, const Directory& directory,
                                    QDate on)
{
    const QString row = unitRowOf(lead, directory, on);
    return row.isEmpty() ? std::nullopt : std::optional(UnitId(row));
}

QString unitRowName(const std::optional<UnitId>& unit, const Directory& directory)
{
    return unitRowName(unit ? unit->text() : QString(), directory);
}

UnitShares unitSharesOf(const Case& subject, const Period& period, const ClosedMonths& closed,
                        const std::function<QString(const std::optional<UnitId>& lead)>& rowOf)
{
    return Walk(subject, period, closed, rowOf).shares();
}

FigureRow withoutShares(FigureRow row)
{
    for (const Measure measure : kShared)
        row.set(measure, std::int64_t{0});
    return row;
}

} // namespace jiuzhang
